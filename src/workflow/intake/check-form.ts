import {assertMay} from '../../domain/desk/permissions';
import type {FormCheck} from '../../domain/desk/setting-up';
import {compareForm, type FormChange} from '../../domain/intake/form-changes';
import {
  type Field,
  FIELDS,
  type FormMapping,
  proposeMapping,
} from '../../domain/intake/form-mapping';
import {Refusal} from '../../domain/result';
import type {OfficeSettings} from '../../domain/settings';
import {changeSettings} from '../office/change-settings';
import type {Desk} from '../ports';
import type {Identify} from '../desk/sign-in';

/** I1: what a hand changed in the Form since its questions were confirmed. One request. */
export function checkForm(desk: Desk, {form}: Pick<OfficeSettings, 'form'>): FormChange[] {
  return compareForm(form, desk.form.questions());
}

/** The same for the desk page, with all that is needed to confirm the questions again. */
export function formChanges(desk: Desk, identify: Identify): FormCheck {
  const snapshot = desk.ledger.read({});
  assertMay(identify(snapshot), 'manage');
  return checkedForm(desk, snapshot.settings);
}

/** The officer confirms the questions as they are now; from the next response on they are read so. */
export function remapForm(
  desk: Desk,
  identify: Identify,
  {id, mapping}: {id: string; mapping: FormMapping},
): FormCheck {
  const questions = desk.form.questions();
  const {settings} = desk.ledger.transact({command: id}, snapshot => {
    assertMay(identify(snapshot), 'manage');
    const {formId} = snapshot.settings.form;
    const form = {formId, fields: fieldsFor(mapping, questions), questions};
    return {changes: [], settings: {...snapshot.settings, form}, result: {remapped: formId}};
  });
  const volumes = desk.ledger.volumes();
  const {base} = volumes[volumes.length - 1]!;
  changeSettings(desk, was => ({...was, form: settings.form}), base);
  return checkedForm(desk, settings);
}

function checkedForm(desk: Desk, {form}: Pick<OfficeSettings, 'form'>): FormCheck {
  const questions = desk.form.questions();
  const proposed = proposeMapping(form.formId, questions).fields;
  const known = new Set((form.questions ?? []).map(question => question.id));
  const taken = Object.values(form.fields);
  const fresh = Object.entries(proposed).filter(
    ([id, field]) => !known.has(id) && !taken.includes(field),
  );
  const fields = {...form.fields, ...Object.fromEntries(fresh)};
  return {changes: compareForm(form, questions), questions, mapping: {...form, fields}};
}

/** Only questions that are there, only fields that the desk knows, each once, and the body among them. */
function fieldsFor(mapping: FormMapping, questions: ReadonlyArray<{id: string}>) {
  const chosen = questions.flatMap(({id}): Array<[string, Field]> => {
    const field = FIELDS.find(one => one === mapping.fields?.[id]);
    return field ? [[id, field]] : [];
  });
  const used = chosen.map(([, field]) => field);
  if (!used.includes('body') || new Set(used).size < used.length) throw new Refusal('bad-form');
  return Object.fromEntries(chosen);
}
