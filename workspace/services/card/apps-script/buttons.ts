import {emulate} from '../../../runtime/emulate';
import {clicks} from './actions';
import {append, setters, type Field, type JsonObject} from './json';

type TextButton = GoogleAppsScript.Card_Service.TextButton;
type ImageButton = GoogleAppsScript.Card_Service.ImageButton;
type IconImage = GoogleAppsScript.Card_Service.IconImage;
type MaterialIcon = GoogleAppsScript.Card_Service.MaterialIcon;

export const textButton = emulate<TextButton, JsonObject>('TextButton', () => ({
  ...clicks,
  ...setters<TextButton>({
    setAltText: 'altText',
    setBackgroundColor: 'color',
    setDisabled: 'disabled',
    setText: 'text',
    setTextButtonStyle: 'type',
  }),
}));

/** Where a button keeps its picture. */
const inIcon = (member: string): Field => ['icon', member];

export const imageButton = emulate<ImageButton, JsonObject>('ImageButton', () => ({
  ...clicks,
  ...setters<ImageButton>({
    setAltText: 'altText',
    setIcon: inIcon('knownIcon'),
    setIconUrl: inIcon('iconUrl'),
    setMaterialIcon: inIcon('materialIcon'),
  }),
}));

export const buttonSet = emulate<GoogleAppsScript.Card_Service.ButtonSet, {buttonList: JsonObject}>(
  'ButtonSet',
  () => ({
    addButton(button: GoogleAppsScript.Card_Service.Button) {
      append({$: this.$.buttonList}, 'buttons', button);
      return this;
    },
  }),
);

export const iconImage = emulate<IconImage, JsonObject>('IconImage', () =>
  setters<IconImage>({
    setAltText: 'altText',
    setIcon: 'knownIcon',
    setIconUrl: 'iconUrl',
    setImageCropType: 'imageType',
    setMaterialIcon: 'materialIcon',
  }),
);

export const materialIcon = emulate<MaterialIcon, JsonObject>('MaterialIcon', () =>
  setters<MaterialIcon>({
    setFill: 'fill',
    setGrade: 'grade',
    setName: 'name',
    setWeight: 'weight',
  }),
);
