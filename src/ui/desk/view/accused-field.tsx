import {sameAccused} from '../../../domain/complaint/barrier';
import type {Accused} from '../../../domain/complaint/classification';
import type {Inbox} from '../../../domain/desk/protocol';
import {CheckField} from '../../page/choices';
import {COMPLAINT} from '../../text/desk/complaint';
import type {PartProps} from './common';

/** C9: whom the complaint is about. Open where the desk suspects somebody, so that it is seen before it is sent. */
export function AccusedField({values, inbox, dispatch}: PartProps) {
  const {accused} = values;
  const toggle = (one: Accused, checked: boolean) => {
    const others = accused.filter(other => !sameAccused(other, one));
    dispatch({type: 'typed', values: {accused: checked ? [...others, one] : others}});
  };
  return (
    <details open={accused.length > 0}>
      <summary>{COMPLAINT.accused}</summary>
      <p class="hint">{COMPLAINT.accusedWhy}</p>
      {choicesOf(inbox).map(([one, words]) => (
        <CheckField
          key={words}
          label={words}
          checked={accused.some(other => sameAccused(other, one))}
          onCheck={checked => toggle(one, checked)}
        />
      ))}
    </details>
  );
}

function choicesOf({parties}: Inbox): Array<[Accused, string]> {
  const {units, officers} = parties;
  return [
    [{is: 'head'}, COMPLAINT.head],
    ...units.map(({name}): [Accused, string] => [{is: 'unit', unit: name}, name]),
    ...officers
      .filter(({role}) => role !== 'pimpinan')
      .map(({email, name}): [Accused, string] => [{is: 'person', email}, name]),
    ...units.map(({ppidEmail, ppidName, name}): [Accused, string] => [
      {is: 'person', email: ppidEmail},
      `${ppidName}, ${name}`,
    ]),
  ];
}
