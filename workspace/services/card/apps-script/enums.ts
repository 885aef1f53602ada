import {enumeration} from '../../../runtime/enumeration';

type Cards = typeof GoogleAppsScript.Card_Service;

export const BorderType = enumeration<Cards['BorderType']>('NO_BORDER', 'STROKE');
export const ComposedEmailType = enumeration<Cards['ComposedEmailType']>(
  'REPLY_AS_DRAFT',
  'STANDALONE_DRAFT',
);
export const ContentType = enumeration<Cards['ContentType']>(
  'TEXT',
  'MUTABLE_HTML',
  'IMMUTABLE_HTML',
);
export const DisplayStyle = enumeration<Cards['DisplayStyle']>('PEEK', 'REPLACE');
export const GridItemLayout = enumeration<Cards['GridItemLayout']>('TEXT_BELOW', 'TEXT_ABOVE');
export const HorizontalAlignment = enumeration<Cards['HorizontalAlignment']>(
  'START',
  'CENTER',
  'END',
);
export const ImageCropType = enumeration<Cards['ImageCropType']>(
  'SQUARE',
  'CIRCLE',
  'RECTANGLE_CUSTOM',
  'RECTANGLE_4_3',
);
export const ImageStyle = enumeration<Cards['ImageStyle']>('SQUARE', 'CIRCLE');
export const InputType = enumeration<Cards['InputType']>('TEXT', 'INTEGER', 'FLOAT', 'EMAIL');
export const Interaction = enumeration<Cards['Interaction']>(
  'INTERACTION_UNSPECIFIED',
  'OPEN_DIALOG',
);
export const LoadIndicator = enumeration<Cards['LoadIndicator']>('SPINNER', 'NONE');
export const OnClose = enumeration<Cards['OnClose']>('NOTHING', 'RELOAD', 'RELOAD_ADD_ON');
export const OpenAs = enumeration<Cards['OpenAs']>('FULL_SIZE', 'OVERLAY');
export const SelectionInputType = enumeration<Cards['SelectionInputType']>(
  'CHECK_BOX',
  'RADIO_BUTTON',
  'DROPDOWN',
  'SWITCH',
  'MULTI_SELECT',
);
export const SwitchControlType = enumeration<Cards['SwitchControlType']>('SWITCH', 'CHECK_BOX');
export const TextButtonStyle = enumeration<Cards['TextButtonStyle']>(
  'OUTLINED',
  'TEXT',
  'FILLED',
  'FILLED_TONAL',
  'BORDERLESS',
);
export const UpdateDraftBodyType = enumeration<Cards['UpdateDraftBodyType']>('IN_PLACE_INSERT');
export const Icon = enumeration<Cards['Icon']>(
  'NONE',
  'AIRPLANE',
  'BOOKMARK',
  'BUS',
  'CAR',
  'CLOCK',
  'CONFIRMATION_NUMBER_ICON',
  'DOLLAR',
  'DESCRIPTION',
  'EMAIL',
  'EVENT_PERFORMER',
  'EVENT_SEAT',
  'FLIGHT_ARRIVAL',
  'FLIGHT_DEPARTURE',
  'HOTEL',
  'HOTEL_ROOM_TYPE',
  'INVITE',
  'MAP_PIN',
  'MEMBERSHIP',
  'MULTIPLE_PEOPLE',
  'OFFER',
  'PERSON',
  'PHONE',
  'RESTAURANT_ICON',
  'SHOPPING_CART',
  'STAR',
  'STORE',
  'TICKET',
  'TRAIN',
  'VIDEO_CAMERA',
  'VIDEO_PLAY',
);

/** All of them, as the service has them: importing them as a namespace would make its getters in every execution. */
export const enumerations = {
  BorderType,
  ComposedEmailType,
  ContentType,
  DisplayStyle,
  GridItemLayout,
  HorizontalAlignment,
  ImageCropType,
  ImageStyle,
  InputType,
  Interaction,
  LoadIndicator,
  OnClose,
  OpenAs,
  SelectionInputType,
  SwitchControlType,
  TextButtonStyle,
  UpdateDraftBodyType,
  Icon,
};
