import type {Clients} from '../google/clients';
import {FORM_ITEMS, formDescription} from '../office/premises';

type Question = (typeof FORM_ITEMS)[number];

/** One question as the Forms API makes it. A list may hold no answer of one's own there: it becomes a row of buttons. */
function itemOf({title, help, required, ...question}: Question) {
  return {title, description: help, questionItem: {question: {required, ...kindOf(question)}}};
}

function kindOf({type, choices = [], other}: Omit<Question, 'title' | 'help' | 'required'>) {
  if (type === 'TEXT' || type === 'PARAGRAPH_TEXT')
    return {textQuestion: {paragraph: type === 'PARAGRAPH_TEXT'}};
  const values = choices.map(choice => ({
    value: typeof choice === 'string' ? choice : choice.value,
  }));
  const options = other ? [...values, {isOther: true}] : values;
  return {choiceQuestion: {type: 'RADIO', options}};
}

/** Whether the Form has its questions; one that people have made their own is left alone. */
export async function isFilled({forms}: Clients, formId: string): Promise<boolean> {
  const {data} = await forms.forms.get({formId});
  const published = data.publishSettings?.publishState?.isAcceptingResponses === true;
  return published && (data.items?.length ?? 0) >= FORM_ITEMS.length;
}

export const formTitle = (office: string) => `Formulir Aduan ${office}`;

/** Gives a new Form its title and questions in one request, and opens it. */
export async function fillForm({forms}: Clients, formId: string, office: string): Promise<void> {
  const {data} = await forms.forms.get({formId});
  if (!data.items) {
    const info = {title: formTitle(office), description: formDescription(office)};
    const requests = [
      {updateFormInfo: {info, updateMask: 'title,description'}},
      ...FORM_ITEMS.map((question, index) => ({
        createItem: {item: itemOf(question), location: {index}},
      })),
    ];
    await forms.forms.batchUpdate({formId, requestBody: {requests}});
  }
  const publishState = {isPublished: true, isAcceptingResponses: true};
  await forms.forms.setPublishSettings({formId, requestBody: {publishSettings: {publishState}}});
}
