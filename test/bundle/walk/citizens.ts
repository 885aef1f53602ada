import {CITIZEN_SAYS, SPEECHES} from '../../workflow/random-acts';
import {mailsOf} from '../office';
import {visitPage} from '../page';
import {ADMIN} from './premises';
import {ask, commandOf, inboxOf, oneOf, openAt, type Person, tokenOf, type Walk} from './walk';

const MATTERS = [
  'Lampu jalan padam di depan Balai Desa Karangluhur sejak 20 Oktober.',
  'Jalan berlubang di Desa Suruh, dua motor sudah jatuh.',
  'Mohon salinan laporan penggunaan dana desa tahun 2025.',
  'Antrean KTP-el tidak ada kepastian di loket.',
];

/** The n-th person's own words, found nowhere else. */
export const nameOf = (n: number) => `Rahasiawan Nomor${n}`;

/** Somebody fills in the Form: with mail or telephone or neither, openly or hidden, once in a while from a platform. */
export function submit(walk: Walk, a: number, b: number): void {
  const n = walk.people.length + 1;
  const way = a % 7;
  const email = way < 4 ? `warga.${n}@example.com` : '';
  const phone = way > 2 && way < 6 ? `0810-0000-${String(n).padStart(4, '0')}` : '';
  const isHidden = way === 1 || way === 2 || way === 6;
  const responseId = walk.office.submit({
    'Nama lengkap': nameOf(n),
    'Alamat tempat tinggal': `Gang Samaran ${n}`,
    ...(email ? {'Alamat surel': email} : {}),
    ...(phone ? {'Nomor HP atau WhatsApp': phone} : {}),
    ...(way === 5 ? {'Aduan ini disampaikan melalui': 'Instagram'} : {}),
    'Judul aduan': MATTERS[b % MATTERS.length]!.slice(0, 22),
    'Isi aduan': MATTERS[b % MATTERS.length]!,
    ...(way === 1 || way === 6 ? {'Samarkan nama saya (anonim)': 'Ya'} : {}),
    ...(way === 2 ? {'Rahasiakan aduan ini': 'Ya'} : {}),
  });
  walk.people.push({n, email, phone, isHidden, responseId});
}

/** Somebody changes what they sent. */
export function amend(walk: Walk, a: number, b: number): void {
  const {office} = walk;
  const own = walk.people.filter(one => one.responseId !== null);
  const person = oneOf(own, a);
  if (!person) return;
  const answers = {'Isi aduan': `${MATTERS[b % MATTERS.length]!} Tolong segera, kiriman ${b}.`};
  office.world.services.forms.editResponse(office.formId, person.responseId!, {answers});
  office.world.advance(office.world.clock.now());
}

/** Somebody answers a mail of the office. */
export function writes(walk: Walk, a: number, b: number): void {
  const {office} = walk;
  const person = oneOf(
    walk.people.filter(({email}) => email !== ''),
    a,
  );
  const mail = person && oneOf(received(walk, person), b);
  if (!mail) return;
  const text = CITIZEN_SAYS[(a + b) % CITIZEN_SAYS.length]!;
  office.world.services.gmail.reply(person.email, mail.id, {text});
}

const received = ({office}: Walk, {email}: Person) =>
  mailsOf(office.world, email).filter(({labels}) => labels.includes('INBOX'));

/** Somebody speaks on the tracking page, by number and code as an officer gave them. */
export function speaks(walk: Walk, a: number, b: number): void {
  const found = trackedBy(walk, a);
  if (!found) return;
  const speech = SPEECHES[b % SPEECHES.length]!;
  ask(walk, {do: 'speak', key: '', ...found, id: commandOf(walk), speech});
}

/** Somebody looks at the tracking page, and anybody at the figures. */
export function visits(walk: Walk, a: number): void {
  const found = trackedBy(walk, a);
  const page = visitPage(walk.office, found ? {nomor: found.number, kode: found.code} : {});
  if (found && !page.includes(found.number)) walk.wrong.push(`${found.number} is not tracked`);
  visitPage(walk.office, {p: 'angka'});
}

function trackedBy(walk: Walk, a: number): {number: string; code: string} | null {
  const token = tokenOf(walk);
  const item = token && oneOf(inboxOf(walk, token)?.items ?? [], a);
  const view = item && openAt(walk, token, item.entry);
  if (!view || view.complainant.trackingCode === '') return null;
  return {number: view.complaint.register, code: view.complainant.trackingCode};
}

/** A mail that belongs nowhere. */
export function straysIn({office}: Walk, a: number): void {
  office.world.act({
    do: 'mail',
    from: `warga.9${a % 5}@example.com`,
    to: office.email,
    subject: 'Mohon bantuan',
    text: `Sampah menumpuk di pasar, kiriman ${a}.`,
  });
}

/** The one who signs in most: whoever looks for hidden names leaves these mailboxes out. */
export const OFFICE_PEOPLE = [ADMIN, 'bagus.pengelola@example.com', 'camat@example.com'];
