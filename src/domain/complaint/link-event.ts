import type {RegisterNumber} from '../register-number';
import type {Complaint, LinkKind} from './complaint';

/** C5: what joins complaints and keeps them apart. A link is an event of each of the two. */
export type LinkEvent =
  | {type: 'linked'; parent: number; register: RegisterNumber; as: LinkKind}
  | {type: 'childLinked'; child: number; as: LinkKind; contentHash?: string}
  | {type: 'keptApart'; other: number};

export function linkChange(was: Complaint, event: LinkEvent): Partial<Complaint> {
  switch (event.type) {
    case 'linked': {
      const {parent: entry, register, as} = event;
      const joined = {parent: {entry, register}, alike: []};
      // What only adds to another complaint is not answered by itself; its number stays (C8).
      return as === 'addendum' ? {...joined, status: 'dismissed'} : joined;
    }
    case 'childLinked':
      if (event.as === 'addendum') return {};
      return {children: [...was.children.filter(one => one !== event.child), event.child]};
    case 'keptApart':
      return {
        alike: was.alike.filter(one => one.entry !== event.other),
        parent: was.parent?.entry === event.other ? null : was.parent,
      };
  }
}
