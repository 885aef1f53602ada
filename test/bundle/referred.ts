import type {Act} from '../../src/domain/desk/act';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {CLASSIFY} from './acts';

/** Two units of the local office and the addresses of their PPIDs. */
export const PMD = {unit: 'Seksi Pemberdayaan Masyarakat dan Desa', ppid: 'ppid.4@example.com'};
export const TRANTIB = {
  unit: 'Seksi Ketenteraman dan Ketertiban Umum',
  ppid: 'ppid.3@example.com',
};
export const CITIZEN = 'sari.contoh@example.com';
export const ADMIN = 'ayu.admin@example.com';

export interface ReferredOffice extends TestOffice {
  token: string;
  open(entry?: number): ComplaintView;
  does(...acts: Act[]): ComplaintView;
  /** A person answers the last mail in their mailbox, and the desk reads it. */
  answers(who: string, text: string): void;
}

/** An office with one complaint by a citizen with mail, referred to these units. */
export async function openReferred(...units: string[]): Promise<ReferredOffice> {
  const office = await openTestOffice();
  office.submit({
    'Nama lengkap': 'Sari Contohwati',
    'Alamat surel': CITIZEN,
    'Judul aduan': 'Lampu jalan padam',
    'Isi aduan': 'Lampu padam sejak 20 Oktober di depan Balai Desa Karangluhur.',
  });
  const token = office.signIn(ADMIN);
  const open = (entry = 1) => office.ask<ComplaintView>({do: 'open', token, entry});
  const does = (...acts: Act[]) => office.act(token, open(), ...acts);
  if (units.length > 0) does(CLASSIFY, ...units.map(unit => ({type: 'refer', unit}) as const));
  return {
    ...office,
    token,
    open,
    does,
    answers(who, text) {
      office.world.services.gmail.reply(who, mailsOf(office.world, who).at(-1)!.id, {text});
      office.tick();
    },
  };
}

/** The address a mail asks its answer to be sent to. */
export function replyToOf(raw: string): string {
  return /Reply-To: (\S+)/i.exec(Buffer.from(raw, 'latin1').toString())![1]!;
}
