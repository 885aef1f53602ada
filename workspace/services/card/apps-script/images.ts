import {emulate} from '../../../runtime/emulate';
import {clicks} from './actions';
import {append, setters, type JsonObject} from './json';
import {widget} from './widget';

type Image = GoogleAppsScript.Card_Service.Image;
type ImageComponent = GoogleAppsScript.Card_Service.ImageComponent;
type ImageCropStyle = GoogleAppsScript.Card_Service.ImageCropStyle;
type BorderStyle = GoogleAppsScript.Card_Service.BorderStyle;
type Grid = GoogleAppsScript.Card_Service.Grid;
type GridItem = GoogleAppsScript.Card_Service.GridItem;

export const image = widget<Image>('Image', 'image', {
  ...clicks,
  ...setters<Image>({setAltText: 'altText', setImageUrl: 'imageUrl'}),
});

export const imageComponent = emulate<ImageComponent, JsonObject>('ImageComponent', () =>
  setters<ImageComponent>({
    setAltText: 'altText',
    setBorderStyle: 'borderStyle',
    setCropStyle: 'cropStyle',
    setImageUrl: 'imageUri',
  }),
);

export const imageCropStyle = emulate<ImageCropStyle, JsonObject>('ImageCropStyle', () =>
  setters<ImageCropStyle>({setAspectRatio: 'aspectRatio', setImageCropType: 'type'}),
);

export const borderStyle = emulate<BorderStyle, JsonObject>('BorderStyle', () =>
  setters<BorderStyle>({
    setCornerRadius: 'cornerRadius',
    setStrokeColor: 'strokeColor',
    setType: 'type',
  }),
);

export const gridItem = emulate<GridItem, JsonObject>('GridItem', () =>
  setters<GridItem>({
    setIdentifier: 'id',
    setImage: 'image',
    setLayout: 'layout',
    setSubtitle: 'subtitle',
    setTextAlignment: 'textAlignment',
    setTitle: 'title',
  }),
);

export const grid = widget<Grid>('Grid', 'grid', {
  ...clicks,
  ...setters<Grid>({
    setBorderStyle: 'borderStyle',
    setNumColumns: 'columnCount',
    setTitle: 'title',
  }),
  addItem(item: GridItem) {
    append(this, 'items', item);
    return this;
  },
});
