import {call} from '../../../runtime/bridge';
import type {FormView} from '../views';

interface Holding {
  readonly $: FormView;
}

type Settings = FormView['settings'];

/** Asks the world for a change of the form; from then on the script's own copy has it too. */
function change<T extends Holding>(form: T, member: string, patch: Partial<Settings>): T {
  call(`Form.${member}`, form.$.id, patch);
  Object.assign(form.$.settings, patch);
  return form;
}

function changeText<T extends Holding>(
  form: T,
  member: string,
  patch: {title: string} | {description: string},
): T {
  call(`Form.${member}`, form.$.id, patch);
  Object.assign(form.$, patch);
  return form;
}

/** What a Form says of itself and lets be changed. */
export const settingMembers = <T>() => ({
  canEditResponse(this: Holding) {
    return this.$.settings.allowResponseEdits;
  },
  collectsEmail(this: Holding) {
    return this.$.settings.collectEmail !== 'none';
  },
  getConfirmationMessage(this: Holding) {
    return this.$.settings.confirmationMessage;
  },
  getCustomClosedFormMessage(this: Holding) {
    return this.$.settings.closedMessage;
  },
  getDescription(this: Holding) {
    return this.$.description;
  },
  getShuffleQuestions(this: Holding) {
    return this.$.settings.shuffleQuestions;
  },
  getTitle(this: Holding) {
    return this.$.title;
  },
  hasLimitOneResponsePerUser(this: Holding) {
    return this.$.settings.limitOneResponse;
  },
  hasProgressBar(this: Holding) {
    return this.$.settings.progressBar;
  },
  hasRespondAgainLink(this: Holding) {
    return this.$.settings.showLinkToRespondAgain;
  },
  isAcceptingResponses(this: Holding) {
    return this.$.settings.acceptingResponses;
  },
  isQuiz(this: Holding) {
    return this.$.settings.isQuiz ?? false;
  },
  isPublished(this: Holding) {
    return this.$.settings.published;
  },
  isPublishingSummary(this: Holding) {
    return this.$.settings.publishingSummary;
  },
  requiresLogin(this: Holding) {
    return this.$.settings.requireLogin;
  },
  setAcceptingResponses(this: T & Holding, acceptingResponses: boolean) {
    return change(this, 'setAcceptingResponses', {acceptingResponses});
  },
  setAllowResponseEdits(this: T & Holding, allowResponseEdits: boolean) {
    return change(this, 'setAllowResponseEdits', {allowResponseEdits});
  },
  setCollectEmail(this: T & Holding, collect: boolean) {
    return change(this, 'setCollectEmail', {collectEmail: collect ? 'verified' : 'none'});
  },
  setConfirmationMessage(this: T & Holding, message: string) {
    return change(this, 'setConfirmationMessage', {confirmationMessage: String(message)});
  },
  setCustomClosedFormMessage(this: T & Holding, message: string) {
    return change(this, 'setCustomClosedFormMessage', {closedMessage: String(message)});
  },
  setDescription(this: T & Holding, description: string) {
    return changeText(this, 'setDescription', {description: String(description)});
  },
  setIsQuiz(this: T & Holding, isQuiz: boolean) {
    return change(this, 'setIsQuiz', {isQuiz});
  },
  setLimitOneResponsePerUser(this: T & Holding, limitOneResponse: boolean) {
    return change(this, 'setLimitOneResponsePerUser', {limitOneResponse});
  },
  setProgressBar(this: T & Holding, progressBar: boolean) {
    return change(this, 'setProgressBar', {progressBar});
  },
  /** An unpublished form takes no responses; publishing one lets it (reference/forms/form#setPublished). */
  setPublished(this: T & Holding, published: boolean) {
    return change(this, 'setPublished', {published, acceptingResponses: published});
  },
  setPublishingSummary(this: T & Holding, publishingSummary: boolean) {
    return change(this, 'setPublishingSummary', {publishingSummary});
  },
  setRequireLogin(this: T & Holding, requireLogin: boolean) {
    return change(this, 'setRequireLogin', {requireLogin});
  },
  setShowLinkToRespondAgain(this: T & Holding, showLinkToRespondAgain: boolean) {
    return change(this, 'setShowLinkToRespondAgain', {showLinkToRespondAgain});
  },
  setShuffleQuestions(this: T & Holding, shuffleQuestions: boolean) {
    return change(this, 'setShuffleQuestions', {shuffleQuestions});
  },
  setTitle(this: T & Holding, title: string) {
    return changeText(this, 'setTitle', {title: String(title)});
  },
  getDestinationId(this: Holding) {
    const {destinationId} = this.$.settings;
    if (!destinationId) throw new Error('The form currently has no response destination.');
    return destinationId;
  },
  removeDestination(this: T & Holding) {
    return change(this, 'removeDestination', {destinationId: null});
  },
  setDestination(
    this: T & Holding,
    _type: GoogleAppsScript.Forms.DestinationType,
    destinationId: string,
  ) {
    return change(this, 'setDestination', {destinationId});
  },
});
