import type {Operations, World} from '../../../service';
import type {Form, FormSettings} from '../entities';
import {changing} from './editable';

type Patch = Partial<FormSettings> & Partial<Pick<Form, 'title' | 'description'>>;

/** Setters of Form; the script's side says what each changes. */
const SETTERS = [
  'setTitle',
  'setDescription',
  'setConfirmationMessage',
  'setCustomClosedFormMessage',
  'setCollectEmail',
  'setRequireLogin',
  'setLimitOneResponsePerUser',
  'setAllowResponseEdits',
  'setAcceptingResponses',
  'setPublished',
  'setShowLinkToRespondAgain',
  'setPublishingSummary',
  'setProgressBar',
  'setShuffleQuestions',
  'setIsQuiz',
];

/** Where answers go; the tab is made, or let go of, at once. */
const linking = changing((form, world, patch: Patch) => {
  if (patch.destinationId) requireSpreadsheet(world, form, patch.destinationId);
  patchForm(form, patch);
  world.emit({type: 'formLinked', formId: form.id});
});

function requireSpreadsheet(world: World, {owner}: Form, id: string): void {
  world.services.drive.require(owner, id, 'writer');
}

function patchForm(form: Form, {title, description, ...settings}: Patch): void {
  form.title = title ?? form.title;
  form.description = description ?? form.description;
  Object.assign(form.settings, settings);
}

export const formMembers: Operations = {
  ...Object.fromEntries(
    SETTERS.map(name => [
      `Form.${name}`,
      changing((form, _world, patch: Patch) => patchForm(form, patch)),
    ]),
  ),
  'Form.removeDestination': linking,
  'Form.setDestination': linking,
  'Form.shortenFormUrl': changing(
    (_form, world, _url: string) => `https://forms.gle/${world.random.id(17)}`,
  ),
};
