import type {Act} from '../../../../src/domain/desk/act';
import type {ComplaintView} from '../../../../src/domain/desk/protocol';
import type {Instant} from '../../../../src/domain/instant';
import {openLedger} from '../../../../tools/office/register';
import {CITIZEN, COLLEAGUE, type PanduanOffice} from '../office';
import type {Person} from '../person';
import {openComplaint, openDesk} from './desk';

/** A complaint that comes in now. @returns its register number. */
export function newComplaint(
  office: PanduanOffice,
  body: string,
  more: Record<string, string> = {},
): string {
  office.submit({
    'Nama lengkap': 'Sari Contohwati',
    'Alamat tempat tinggal': 'Desa Karangluhur RT 02 RW 04',
    'Alamat surel': CITIZEN,
    'Isi aduan': body,
    ...more,
  });
  return newest(office)[1]!;
}

/** What the colleague does with the complaint that came last. */
export function colleagueOnNewest(office: PanduanOffice, ...acts: Act[]): void {
  const {token, view} = colleagueAt(office);
  office.act(token, view, ...acts);
}

/** The same, with the complaint open for so long before. */
export function colleagueTakesLong(office: PanduanOffice, worked: Instant, ...acts: Act[]): void {
  office.world.advance(office.world.clock.now() + worked);
  const {token, view} = colleagueAt(office);
  const {entry, complaint} = view;
  const seen = complaint.version;
  office.ask({do: 'act', token, id: `long-${entry}`, entry, seen, acts, worked});
}

function colleagueAt(office: PanduanOffice): {token: string; view: ComplaintView} {
  // A second code within a minute is not sent.
  office.tick();
  const token = office.signIn(COLLEAGUE);
  const entry = Number(newest(office)[0]);
  return {token, view: office.ask<ComplaintView>({do: 'open', token, entry})};
}

/** A complaint that comes in now, on the screen. @returns its register number. */
export async function openNew(
  person: Person,
  office: PanduanOffice,
  body: string,
  more: Record<string, string> = {},
): Promise<string> {
  const register = newComplaint(office, body, more);
  await openDesk(person, office);
  await openComplaint(person, register);
  return register;
}

function newest({world}: PanduanOffice): string[] {
  return openLedger(world)
    .rows('register')
    .filter(row => row[1])
    .at(-1)!;
}
