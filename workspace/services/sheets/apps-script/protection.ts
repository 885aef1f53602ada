import {emulate, stateOf} from '../../../runtime/emulate';
import type {GridRange, ProtectedRange} from '../rest';
import {emailOf, person} from '../../drive/apps-script/person';
import {act, ask} from './book';
import {ProtectionType} from './enums';
import type {RangeType} from './members';
import {gridRange, placeOf, type Place} from './place';
import {range} from './range';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Kind = GoogleAppsScript.Spreadsheet.ProtectionType;

interface State {
  id: string;
  held: ProtectedRange;
  canEdit: boolean;
}

type Answered = ProtectedRange & {canEdit: boolean};

function update(state: State, fields: Partial<ProtectedRange>): void {
  state.held = {...state.held, ...fields};
  const {protectedRangeId} = state.held;
  act('Protection.update', state.id, {
    updateProtectedRange: {
      protectedRange: {...fields, protectedRangeId},
      fields: Object.keys(fields).join(','),
    },
  });
}

/** Whoever may edit the file, until the script names persons (reference/spreadsheet/protection). */
function editors({id, held}: State): string[] {
  return held.editors?.users ?? ask<string[]>('Spreadsheet.getEditors', id);
}

function setEditors(state: State, users: string[]): void {
  update(state, {editors: {...state.held.editors, users: [...new Set(users)]}});
  // The owner and whoever runs the script cannot be removed: what came of it is asked.
  const {protectedRangeId} = state.held;
  const kept = protectionsOf(state.id).find(one => one.protectedRangeId === protectedRangeId);
  if (kept) state.held = kept;
}

const isSheet = ({startRowIndex, endRowIndex, startColumnIndex, endColumnIndex}: GridRange) =>
  [startRowIndex, endRowIndex, startColumnIndex, endColumnIndex].every(
    bound => bound === undefined,
  );

const protection = emulate<Protection, State>('Protection', () => ({
  addEditor(user: unknown) {
    setEditors(this.$, [...editors(this.$), emailOf(user)]);
    return this;
  },
  addEditors(emailAddresses: string[]) {
    setEditors(this.$, [...editors(this.$), ...emailAddresses]);
    return this;
  },
  canDomainEdit() {
    return this.$.held.editors?.domainUsersCanEdit ?? false;
  },
  canEdit() {
    return this.$.canEdit;
  },
  getDescription() {
    return this.$.held.description ?? '';
  },
  getEditors() {
    return editors(this.$).map(email => person({email}));
  },
  getProtectionType() {
    const kind = isSheet(this.$.held.range) ? ProtectionType.SHEET : ProtectionType.RANGE;
    return kind as unknown as Kind;
  },
  getRange() {
    const {id, held} = this.$;
    return range(placeOf(id, held.range.sheetId ?? 0, held.range));
  },
  getUnprotectedRanges() {
    const {id, held} = this.$;
    const open = held.unprotectedRanges ?? [];
    return open.map(one => range(placeOf(id, one.sheetId ?? 0, one)));
  },
  isWarningOnly() {
    return this.$.held.warningOnly ?? false;
  },
  remove() {
    const {protectedRangeId} = this.$.held;
    act('Protection.remove', this.$.id, {deleteProtectedRange: {protectedRangeId}});
  },
  removeEditor(user: unknown) {
    setEditors(
      this.$,
      editors(this.$).filter(email => email !== emailOf(user)),
    );
    return this;
  },
  removeEditors(users: unknown[]) {
    const gone = users.map(emailOf);
    setEditors(
      this.$,
      editors(this.$).filter(email => !gone.includes(email)),
    );
    return this;
  },
  setDescription(description: string) {
    update(this.$, {description});
    return this;
  },
  setDomainEdit(domainUsersCanEdit: boolean) {
    update(this.$, {editors: {...this.$.held.editors, domainUsersCanEdit}});
    return this;
  },
  setRange(cells: RangeType) {
    update(this.$, {range: gridRange(stateOf<Place>(cells))});
    return this;
  },
  setUnprotectedRanges(ranges: RangeType[]) {
    update(this.$, {unprotectedRanges: ranges.map(one => gridRange(stateOf<Place>(one)))});
    return this;
  },
  setWarningOnly(warningOnly: boolean) {
    update(this.$, {warningOnly});
    return this;
  },
}));

export function protect(member: string, id: string, cells: GridRange): Protection {
  const [reply] = act<{addProtectedRange: {protectedRange: ProtectedRange}}>(member, id, {
    addProtectedRange: {protectedRange: {range: cells}},
  });
  return protection({id, held: reply!.addProtectedRange.protectedRange, canEdit: true});
}

export const protectionsOf = (id: string): Answered[] =>
  ask<Answered[]>('Spreadsheet.getProtections', id);

/** Protections of one kind, of a sheet or of the whole spreadsheet. */
export function getProtections(id: string, kind: unknown, sheetId?: number): Protection[] {
  const sheets = String(kind) === 'SHEET';
  return protectionsOf(id)
    .filter(one => isSheet(one.range) === sheets)
    .filter(one => sheetId === undefined || (one.range.sheetId ?? 0) === sheetId)
    .map(({canEdit, ...held}) => protection({id, held, canEdit}));
}
