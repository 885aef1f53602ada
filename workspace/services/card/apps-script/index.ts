import {emulateService} from '../../../runtime/emulate';
import * as actions from './actions';
import * as buttons from './buttons';
import * as cards from './card';
import * as drafts from './drafts';
import {enumerations} from './enums';
import * as images from './images';
import * as inputs from './inputs';
import * as others from './others';
import * as responses from './responses';
import * as texts from './texts';

/**
 * https://developers.google.com/apps-script/reference/card-service/card-service. Everything stays in the script's
 * memory; what a callback returns is the card's JSON.
 */
export const CardService = emulateService<GoogleAppsScript.Card_Service.CardService>(
  'CardService',
  {
    ...enumerations,
    newAction: () => actions.action({}),
    newActionResponseBuilder: () => responses.actionResponseBuilder({}),
    newAttachment: () => others.attachment({}),
    newAuthorizationAction: () => actions.authorizationAction({}),
    newAuthorizationException: () => actions.authorizationException({}),
    newBorderStyle: () => images.borderStyle({}),
    newButtonSet: () => buttons.buttonSet({buttonList: {}}),
    newCalendarEventActionResponseBuilder: () => others.calendarEventActionResponseBuilder({}),
    newCardAction: () => cards.cardAction({}),
    newCardBuilder: () => cards.cardBuilder({}),
    newCardHeader: () => cards.cardHeader({}),
    newCardSection: () => cards.cardSection({}),
    newComposeActionResponseBuilder: () => responses.composeActionResponseBuilder({}),
    newDatePicker: inputs.datePicker,
    newDateTimePicker: inputs.dateTimePicker,
    newDecoratedText: texts.decoratedText,
    newDivider: texts.divider,
    newDriveItemsSelectedActionResponseBuilder: () =>
      others.driveItemsSelectedActionResponseBuilder({}),
    newEditorFileScopeActionResponseBuilder: () => others.editorFileScopeActionResponseBuilder({}),
    newFixedFooter: () => cards.fixedFooter({}),
    newGrid: images.grid,
    newGridItem: () => images.gridItem({}),
    newIconImage: () => buttons.iconImage({}),
    newImage: images.image,
    newImageButton: () => buttons.imageButton({}),
    newImageComponent: () => images.imageComponent({}),
    newImageCropStyle: () => images.imageCropStyle({}),
    newKeyValue: texts.keyValue,
    newLinkPreview: () => responses.linkPreview({}),
    newMaterialIcon: () => buttons.materialIcon({}),
    newNavigation: () => responses.navigation({}),
    newNotification: () => responses.notification({}),
    newOpenLink: () => actions.openLink({}),
    newSelectionInput: inputs.selectionInput,
    newSuggestions: () => actions.suggestions({}),
    newSuggestionsResponseBuilder: () => responses.suggestionsResponseBuilder({}),
    newSwitch: () => inputs.switchControl({}),
    newTextButton: () => buttons.textButton({}),
    newTextInput: inputs.textInput,
    newTextParagraph: texts.textParagraph,
    newTimePicker: inputs.timePicker,
    newUniversalActionResponseBuilder: () => responses.universalActionResponseBuilder({}),
    newUpdateDraftActionResponseBuilder: () => drafts.updateDraftActionResponseBuilder({}),
    newUpdateDraftBccRecipientsAction: () => drafts.updateDraftBcc({}),
    newUpdateDraftBodyAction: () => drafts.updateDraftBody({}),
    newUpdateDraftCcRecipientsAction: () => drafts.updateDraftCc({}),
    newUpdateDraftSubjectAction: () => drafts.updateDraftSubject({}),
    newUpdateDraftToRecipientsAction: () => drafts.updateDraftTo({}),
    newValidation: () => inputs.validation({}),
  },
);
