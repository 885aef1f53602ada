import type {NewForm, NewQuestion} from '../domain/intake/new-form';

/** The types lack the second argument, which publishes the Form at once (2025). */
type Create = (title: string, isPublished: boolean) => GoogleAppsScript.Forms.Form;

/** Makes a Form in the office account's Drive. @returns the link for editing it. */
export function newForm({title, description, confirmation, items}: NewForm): string {
  const form = (FormApp.create as Create)(title, true);
  form.setDescription(description).setConfirmationMessage(confirmation);
  for (const {title: question, help, type, choices = [], required = false} of items) {
    const item = addItem(form, type, choices);
    item.setTitle(question).setHelpText(help).setRequired(required);
  }
  return form.getEditUrl();
}

function addItem(
  form: GoogleAppsScript.Forms.Form,
  type: NewQuestion['type'],
  choices: readonly string[],
) {
  switch (type) {
    case 'line':
      return form.addTextItem();
    case 'text':
      return form.addParagraphTextItem();
    case 'choice':
      return form.addMultipleChoiceItem().setChoiceValues([...choices]);
  }
}
