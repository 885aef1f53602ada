/** https://developers.google.com/apps-script/reference/card-service/card-section#addWidget(Widget) */
export const WIDGETS_PER_SECTION = 100;
/** https://developers.google.com/apps-script/reference/card-service/card-builder#addSection(CardSection) */
export const SECTIONS_PER_CARD = 100;
/** https://developers.google.com/apps-script/reference/card-service/action#addRequiredWidget(String) */
export const WIDGET_ID_LENGTH = 64;
