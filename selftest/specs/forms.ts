import {expect} from '../expect';
import {eventually, withForm} from '../scratch';
import type {Spec} from '../spec';

type Form = GoogleAppsScript.Forms.Form;

const REFERENCE = 'https://developers.google.com/apps-script/reference/forms';

/** The first response since an instant; Google shows one a little after it was sent. */
function firstSince(form: Form, since: Date) {
  return eventually(() => form.getResponses(since)[0] ?? null)!;
}

export const specs: Spec[] = [
  {
    name: 'a Form is opened by its id and by its address',
    member: ['FormApp.openById', 'FormApp.openByUrl', 'Form.getId'],
    source: `${REFERENCE}/form-app`,
    run() {
      withForm(form => {
        const id = form.getId();
        expect(FormApp.openById(id).getId()).toEqual(id);
        const url = `https://docs.google.com/forms/d/${id}/edit`;
        expect(FormApp.openByUrl(url).getId()).toEqual(id);
      });
    },
  },
  {
    name: 'a Form lists its questions with ids and titles',
    member: ['Form.getItems', 'Form.getTitle', 'Item.getId', 'Item.getTitle'],
    source: `${REFERENCE}/form#getItems()`,
    run() {
      withForm((form, question) => {
        form.setTitle('Aduan');
        const again = FormApp.openById(form.getId());
        expect(again.getTitle()).toEqual('Aduan');
        expect(again.getItems().map(item => [item.getId(), item.getTitle()])).toEqual([
          [question.getId(), 'Isi aduan'],
        ]);
      });
    },
  },
  {
    name: 'a Form is made with questions of three kinds, in their order',
    member: [
      'FormApp.create',
      'Form.setDescription',
      'Form.setConfirmationMessage',
      'Form.addTextItem',
      'Form.addParagraphTextItem',
      'Form.addMultipleChoiceItem',
      'MultipleChoiceItem.setChoiceValues',
      'Item.getType',
    ],
    source: `${REFERENCE}/form`,
    run() {
      withForm(form => {
        form.setDescription('Uji').setConfirmationMessage('Terima kasih');
        form.addParagraphTextItem().setTitle('Uraian').setRequired(true);
        form.addMultipleChoiceItem().setTitle('Kanal').setChoiceValues(['Web', 'Surel']);
        const again = FormApp.openById(form.getId());
        expect([again.getDescription(), again.getConfirmationMessage()]).toEqual([
          'Uji',
          'Terima kasih',
        ]);
        const items = again.getItems();
        expect(items.map(item => String(item.getType()))).toEqual([
          'TEXT',
          'PARAGRAPH_TEXT',
          'MULTIPLE_CHOICE',
        ]);
        const choices = items[2]!.asMultipleChoiceItem().getChoices();
        expect(choices.map(choice => choice.getValue())).toEqual(['Web', 'Surel']);
      });
    },
  },
  {
    name: 'a question takes title, help and whether it must be answered',
    member: ['TextItem', 'ParagraphTextItem', 'MultipleChoiceItem'].flatMap(item =>
      ['setTitle', 'setHelpText', 'setRequired'].map(setter => `${item}.${setter}`),
    ),
    source: `${REFERENCE}/text-item`,
    run() {
      withForm((form, text) => {
        for (const item of [text, form.addParagraphTextItem(), form.addMultipleChoiceItem()]) {
          item.setTitle('Uraian').setHelpText('Tulis lengkap').setRequired(true);
          expect([item.getTitle(), item.getHelpText(), item.isRequired()]).toEqual([
            'Uraian',
            'Tulis lengkap',
            true,
          ]);
        }
      });
    },
  },
  {
    name: 'the address for editing a Form opens it',
    member: 'Form.getEditUrl',
    source: `${REFERENCE}/form#getEditUrl()`,
    run() {
      withForm(form => {
        expect(FormApp.openByUrl(form.getEditUrl()).getId()).toEqual(form.getId());
      });
    },
  },
  {
    name: 'an upload question has a type of its own, which no script can make',
    member: 'FormApp.ItemType.FILE_UPLOAD',
    source: `${REFERENCE}/item-type`,
    run() {
      expect(String(FormApp.ItemType.FILE_UPLOAD)).toEqual('FILE_UPLOAD');
    },
  },
  {
    name: 'a response is had since an instant, with its id, its instant and its answers',
    member: [
      'Form.getResponses',
      'FormResponse.getId',
      'FormResponse.getTimestamp',
      'FormResponse.getItemResponses',
      'ItemResponse.getItem',
      'ItemResponse.getResponse',
    ],
    source: `${REFERENCE}/form#getResponses(Date)`,
    run() {
      withForm((form, question) => {
        const since = new Date(Date.now() - 60_000);
        form.createResponse().withItemResponse(question.createResponse('Jalan rusak')).submit();
        const response = firstSince(form, since);
        const [answer] = response.getItemResponses();
        expect([answer!.getItem().getId(), answer!.getResponse()]).toEqual([
          question.getId(),
          'Jalan rusak',
        ]);
        expect(response.getId() !== '').toEqual(true);
        expect(response.getTimestamp().getTime() >= since.getTime()).toEqual(true);
        expect(form.getResponses(new Date(Date.now() + 3_600_000)).length).toEqual(0);
      });
    },
  },
  {
    name: 'a respondent whose address is not collected is empty',
    member: 'FormResponse.getRespondentEmail',
    source: `${REFERENCE}/form-response#getRespondentEmail()`,
    run() {
      withForm((form, question) => {
        const since = new Date(Date.now() - 60_000);
        form.setCollectEmail(false);
        form.createResponse().withItemResponse(question.createResponse('x')).submit();
        expect(firstSince(form, since).getRespondentEmail()).toEqual('');
      });
    },
  },
];
