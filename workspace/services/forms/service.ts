import type {PlainBlob, World} from '../../service';
import type {Form, FormSettings, FormsState} from './entities';
import {formNotFound, type ItemError} from './errors';
import {checkAnswers} from './check';
import {findItem, newItem, type NewItem} from './items';
import {operations} from './operations';
import {changeResponse, submitResponse, visibleResponses, type Submission} from './responses';
import {uploadFile} from './uploads';
import {editResponseUrl, publishedUrl} from './urls';

const FORM_TYPE = 'application/vnd.google-apps.form';

export interface NewForm {
  /** A new one unless told. */
  id?: string;
  title: string;
  owner: string;
  description?: string;
  items?: NewItem[];
  settings?: Partial<FormSettings>;
  parents?: string[];
  /** The script project that makes the form. */
  project?: string;
}

export type Forms = ReturnType<typeof createForms>;

/** Google Forms. */
export function createForms(world: World, state: FormsState) {
  /** A form made by a person in the editor, published; FormApp.create says otherwise. */
  function create({title, owner, description = '', items = [], settings, ...file}: NewForm): Form {
    const {id} = world.services.drive.create({name: title, mimeType: FORM_TYPE, owner, ...file});
    const form: Form = {
      id,
      publicId: `1FAIpQLS${world.random.id(48)}`,
      owner,
      title,
      description,
      items: [],
      settings: {...NEW_SETTINGS, ...settings},
      responses: [],
      uploadFolderId: null,
    };
    state.forms[id] = form;
    for (const item of items) form.items.push(newItem(world, form, item));
    return form;
  }

  function get(id: string): Form {
    const form = Object.hasOwn(state.forms, id) ? state.forms[id] : undefined;
    if (!form) throw formNotFound();
    return form;
  }

  /** The form of an address, of editors or respondents, or of an id. */
  function find(address: string): Form | undefined {
    const [, id = address] = /\/forms\/(?:u\/\d+\/)?d\/(?:e\/)?([\w-]+)/.exec(address) ?? [];
    return Object.values(state.forms).find(form => form.id === id || form.publicId === id);
  }

  /** A respondent submits; throws FormRefusal with the page's words. Form triggers fire. */
  function submit(formId: string, submission: Submission): {responseId: string; editUrl: string} {
    const form = get(formId);
    const response = submitResponse(world, form, submission);
    world.emit({type: 'formSubmitted', formId, responseId: response.id});
    return {responseId: response.id, editUrl: editResponseUrl(form, response)};
  }

  /** A respondent changes a response; answers not given stay. Form triggers fire again. */
  function editResponse(formId: string, responseId: string, submission: Submission): void {
    changeResponse(world, get(formId), responseId, submission);
    world.emit({type: 'formSubmitted', formId, responseId});
  }

  return {
    state,
    operations,
    create,
    get,
    find,
    submit,
    editResponse,
    /** What the page would say of these answers (by item id). */
    check: (formId: string, answers: Parameters<typeof checkAnswers>[1]): ItemError[] =>
      checkAnswers(get(formId), answers),
    /** Puts a file of a respondent into Drive; its id is the answer to the item. */
    upload: (
      formId: string,
      itemId: number,
      blob: PlainBlob,
      respondent: string | null = null,
    ): string => {
      const form = get(formId);
      return uploadFile(world, form, findItem(form, itemId), blob, respondent);
    },
    responses: (formId: string) => visibleResponses(world, get(formId)),
    publishedUrl: (formId: string) => publishedUrl(get(formId)),
  };
}

const NEW_SETTINGS: FormSettings = {
  published: true,
  acceptingResponses: true,
  collectEmail: 'none',
  requireLogin: false,
  limitOneResponse: false,
  allowResponseEdits: false,
  showLinkToRespondAgain: true,
  publishingSummary: false,
  progressBar: false,
  shuffleQuestions: false,
  confirmationMessage: '',
  closedMessage: '',
  destinationId: null,
};
