import type {Complaint} from '../../../src/domain/complaint/complaint';
import {letterColumn} from '../../../src/domain/ledger/rows';
import {faultsOf} from '../reckoning';
import {mailsOf, type TestOffice} from '../office';
import {visitPage} from '../page';
import {volumes} from '../volumes';
import {nameOf} from './citizens';
import {OUTSIDE_PEOPLE} from './units';
import type {Walk} from './walk';

/** What is wrong once a walk has come to rest; empty where all is well. */
export function wrongAtRest(walk: Walk): string[] {
  const {office} = walk;
  return [
    ...faultsOf(office.world, office),
    ...unsent(office),
    ...untold(office),
    ...uncopied(office),
    ...tales(walk),
  ];
}

/** Nothing is stuck in the outbox or on its way to Buku Kerja; what was sent is noted beside its letter. */
function unsent(office: TestOffice): string[] {
  return volumes(office).flatMap(({name, rows, head}) => {
    const projected = Number(rows('head')[0]![1] ?? 0);
    const isNoted = ([entry, mail]: readonly [number, number, ...unknown[]]) =>
      entry === 0
        ? rows('office').some(row => row[0] === String(mail) && Boolean(row[2]))
        : Boolean(rows('sent')[entry - head.base - 1]?.[letterColumn(mail)]);
    const stuck = {
      sending: head.sending.filter(one => !isNoted(one)),
      waiting: head.waiting,
      unprojected: head.unprojected.filter(([, commit]) => commit > projected),
    };
    return Object.entries(stuck).flatMap(([what, list]) =>
      list.length > 0 ? [`${name}: ${what} ${JSON.stringify(list)}`] : [],
    );
  });
}

/** Every answer was given once: by one mail, or as one notice for an officer to tell. */
function untold(office: TestOffice): string[] {
  return volumes(office).flatMap(({rows}) =>
    rows('register').flatMap(row => {
      const {register, mails, notices} = JSON.parse(row[8]!) as Complaint;
      const events = rows('journal').filter(line => line[1] === row[0]);
      const given = events.filter(line => /"type":"answered"/.test(line[3]!)).length;
      const told =
        mails.filter(({kind}) => kind === 'answer').length +
        notices.filter(({kind}) => kind === 'answer').length;
      const bounced = mails.filter(one => one.bouncedAt !== undefined).length;
      return told < given || told > given + bounced
        ? [`${register} was answered ${given} times and its citizen told ${told} times`]
        : [];
    }),
  );
}

/** Buku Kerja shows every number once, each with where it stands. */
function uncopied(office: TestOffice): string[] {
  const [heads = [], ...rows] = shownRows(office);
  const [number, status] = [heads.indexOf('Nomor register'), heads.indexOf('Status')];
  const shown = rows.filter(row => row[number]);
  const numbers = shown.map(row => row[number]!).sort();
  const wanted = volumes(office).flatMap(({rows: rowsOf}) =>
    rowsOf('register').map(row => row[1]!),
  );
  if (numbers.join(' ') !== wanted.sort().join(' '))
    return [`Buku Kerja shows ${numbers.join(' ')} instead of ${wanted.join(' ')}`];
  return shown.filter(row => !row[status]).map(row => `${row[number]} has no status`);
}

/** The register tab from its heads on, whatever it is called now. */
function shownRows({world, email, workbookId}: TestOffice): string[][] {
  const {sheets} = world.services;
  const {title} = sheets.state.spreadsheets[workbookId]!.sheets.find(
    ({sheetId}) => sheetId === 9001,
  )!;
  const {values = []} = sheets.valuesGet(email, workbookId, `'${title}'!A2:AZ`, {});
  return values as string[][];
}

/** Nobody outside the office learns who asked not to be known, and the public learns of nobody. */
function tales({office, people}: Walk): string[] {
  const {world} = office;
  const known = world.services.gmail.state.mailboxes;
  const hidden = people.filter(one => one.isHidden);
  const mails = OUTSIDE_PEOPLE.filter(email => known[email]).flatMap(email =>
    mailsOf(world, email)
      .filter(mail => mail.labels.includes('INBOX'))
      .map(({subject, text, html}) => ({where: `${email}: ${subject}`, text: text + html})),
  );
  const page = visitPage(office, {p: 'angka'});
  const files = Object.values(world.services.drive.state.files)
    .filter(file => file.name.startsWith('Data') && file.blob)
    .map(({name, blob}) => ({where: name, text: Buffer.from(blob!.bytes, 'base64').toString()}));
  return [
    ...mails.flatMap(({where, text}) => named(hidden, text).map(who => `${where} names ${who}`)),
    ...named(people, page).map(who => `the figures name ${who}`),
    ...files.flatMap(({where, text}) => named(hidden, text).map(who => `${where} names ${who}`)),
  ];
}

function named(people: Walk['people'], text: string): string[] {
  return people.flatMap(({n, email, phone}) =>
    [`${nameOf(n)}`, `Gang Samaran ${n}`, email, phone].filter(
      word => word !== '' && n > 0 && new RegExp(`${word}(?!\\d)`).test(text),
    ),
  );
}
