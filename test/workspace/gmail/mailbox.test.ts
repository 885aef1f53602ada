import {CITIZEN, MONDAY, OFFICE, PPID, openOffice, type Office} from './office';

interface Listed {
  messages?: {id: string; threadId: string}[];
  nextPageToken?: string;
  resultSizeEstimate: number;
}
interface History {
  history?: {
    id: string;
    messages: {id: string}[];
    messagesAdded?: {message: {id: string}}[];
    labelsAdded?: object[];
  }[];
  historyId: string;
  nextPageToken?: string;
}

const ask = <T>(office: Office, member: string, ...args: unknown[]) =>
  office.call(OFFICE, `Gmail.Users.${member}`, ...args) as T;

const history = (office: Office, options: object) =>
  ask<History>(office, 'History.list', 'me', options);
const start = (office: Office) => ask<{historyId: string}>(office, 'getProfile', 'me').historyId;

const letter = (office: Office, subject: string, more: object = {}) => {
  office.gmail.receive({from: PPID, to: OFFICE, subject, text: 'isi surat', ...more});
  return office.gmail.mailbox(OFFICE).threads[0]!.messages.at(-1)!.id;
};

const subjects = (office: Office, q: string) =>
  (ask<Listed>(office, 'Messages.list', 'me', {q}).messages ?? []).map(
    ({id}) =>
      office.gmail
        .mailbox(OFFICE)
        .threads.flatMap(thread => thread.messages)
        .find(one => one.id === id)!.subject,
  );

describe('Gmail.Users.History.list', () => {
  it('tells what was added since, oldest first', () => {
    const office = openOffice();
    letter(office, 'sebelum');
    const startHistoryId = start(office);
    expect(history(office, {startHistoryId})).toEqual({historyId: startHistoryId});
    const ids = ['a', 'b', 'c'].map(subject => letter(office, subject));
    const found = history(office, {startHistoryId, historyTypes: ['messageAdded']});
    expect(found.history!.map(record => record.messagesAdded![0]!.message.id)).toEqual(ids);
    expect(found.historyId).toBe(start(office));
    expect(Number(found.history![0]!.id)).toBeGreaterThan(Number(startHistoryId));
  });

  it('gives pages that together are all, whatever the page size', () => {
    const office = openOffice();
    letter(office, 'sebelum');
    const startHistoryId = start(office);
    const ids = Array.from({length: 7}, (_, n) => letter(office, `surat ${n}`));
    for (const maxResults of [1, 2, 3, 7, 100]) {
      const seen: string[] = [];
      let pageToken: string | undefined;
      do {
        const page = history(office, {startHistoryId, maxResults, pageToken});
        seen.push(...(page.history ?? []).map(record => record.messages[0]!.id));
        pageToken = page.nextPageToken;
      } while (pageToken);
      expect(seen).toEqual(ids);
    }
  });

  it('tells label changes apart from additions', () => {
    const office = openOffice();
    const id = letter(office, 'a');
    const startHistoryId = start(office);
    ask(
      office,
      'Messages.modify',
      {addLabelIds: ['STARRED'], removeLabelIds: ['UNREAD']},
      'me',
      id,
    );
    expect(
      history(office, {startHistoryId, historyTypes: ['messageAdded']}).history,
    ).toBeUndefined();
    expect(history(office, {startHistoryId, historyTypes: ['labelAdded']}).history).toMatchObject([
      {labelsAdded: [{message: {id}, labelIds: ['STARRED']}]},
    ]);
    expect(history(office, {startHistoryId}).history).toHaveLength(2);
  });

  it('answers 404 when the start is older than the mailbox keeps', () => {
    const office = openOffice();
    letter(office, 'a');
    const startHistoryId = start(office);
    letter(office, 'b');
    office.pass(6 * 24 * 60 * 60 * 1000);
    expect(history(office, {startHistoryId}).history).toHaveLength(1);
    office.pass(2 * 24 * 60 * 60 * 1000);
    expect(() => history(office, {startHistoryId})).toThrow(
      'API call to gmail.users.history.list failed with error: Requested entity was not found.',
    );
    expect(history(office, {startHistoryId: start(office)}).history).toBeUndefined();
  });

  it('forgets at once when told', () => {
    const office = openOffice();
    letter(office, 'a');
    const startHistoryId = start(office);
    letter(office, 'b');
    office.gmail.forgetHistory(OFFICE);
    expect(() => history(office, {startHistoryId})).toThrow('Requested entity was not found.');
  });
});

describe('Gmail.Users.Messages.list', () => {
  const filled = () => {
    const office = openOffice();
    letter(office, 'Jalan rusak di RT 03', {headers: {'Message-ID': '<jalan@example.com>'}});
    office.pass(60 * 60 * 1000);
    letter(office, 'Lampu jalan mati', {from: `Siti <${CITIZEN}>`, text: 'mohon segera'});
    office.pass(60 * 60 * 1000);
    letter(office, 'Rapat', {
      attachments: [{bytes: 'AAEC', contentType: 'application/pdf', name: 'undangan.pdf'}],
    });
    office.pass(60 * 60 * 1000);
    office.gmail.receive({from: OFFICE, to: CITIZEN, subject: 'Tanda terima', text: 'Diterima'});
    return office;
  };
  const SECOND = Math.floor(MONDAY / 1000);

  it.each([
    ['', ['Tanda terima', 'Rapat', 'Lampu jalan mati', 'Jalan rusak di RT 03']],
    ['in:inbox', ['Rapat', 'Lampu jalan mati', 'Jalan rusak di RT 03']],
    ['in:sent', ['Tanda terima']],
    [`from:${CITIZEN}`, ['Lampu jalan mati']],
    [`to:${CITIZEN}`, ['Tanda terima']],
    ['subject:jalan', ['Lampu jalan mati', 'Jalan rusak di RT 03']],
    ['subject:"jalan rusak"', ['Jalan rusak di RT 03']],
    ['subject:(jalan -lampu)', ['Jalan rusak di RT 03']],
    ['jal', []],
    ['segera', ['Lampu jalan mati']],
    ['-jalan in:inbox', ['Rapat']],
    ['has:attachment', ['Rapat']],
    ['filename:pdf', ['Rapat']],
    ['rfc822msgid:<jalan@example.com>', ['Jalan rusak di RT 03']],
    ['rfc822msgid:jalan@example.com', ['Jalan rusak di RT 03']],
    ['rfc822msgid:lain@example.com', []],
    [`after:${SECOND + 3600}`, ['Tanda terima', 'Rapat', 'Lampu jalan mati']],
    [`before:${SECOND + 3600}`, ['Jalan rusak di RT 03']],
    ['newer_than:1h', ['Tanda terima']],
    ['newer_than:2d', ['Tanda terima', 'Rapat', 'Lampu jalan mati', 'Jalan rusak di RT 03']],
    ['rapat OR segera', ['Rapat', 'Lampu jalan mati']],
    ['{rapat segera}', ['Rapat', 'Lampu jalan mati']],
    ['is:unread lampu', ['Lampu jalan mati']],
    ['is:starred', []],
    // Dates are midnight in the Pacific: at 10.15 WIB on the 2nd it is still the 1st there.
    ['after:2026/11/02', []],
    ['in:sent after:2026/11/01 before:2026/11/02', ['Tanda terima']],
  ])('finds by %s', (q, expected) => {
    expect(subjects(filled(), q)).toEqual(expected);
  });

  it('finds by label, and hides the bin unless asked', () => {
    const office = filled();
    const {id} = ask<{id: string}>(office, 'Labels.create', {name: 'Aduan baru'}, 'me');
    const [one] = ask<Listed>(office, 'Messages.list', 'me', {q: 'rapat'}).messages!;
    ask(office, 'Messages.batchModify', {ids: [one!.id], addLabelIds: [id]}, 'me');
    expect(subjects(office, 'label:aduan-baru')).toEqual(['Rapat']);
    expect(ask<Listed>(office, 'Messages.list', 'me', {labelIds: [id]}).messages).toHaveLength(1);
    ask(office, 'Messages.trash', 'me', one!.id);
    expect(subjects(office, 'rapat')).toEqual([]);
    expect(subjects(office, 'rapat in:trash')).toEqual(['Rapat']);
    expect(subjects(office, 'rapat in:anywhere')).toEqual(['Rapat']);
  });

  it('gives pages', () => {
    const office = filled();
    const first = ask<Listed>(office, 'Messages.list', 'me', {maxResults: 3});
    expect(first.messages).toHaveLength(3);
    const rest = ask<Listed>(office, 'Messages.list', 'me', {
      maxResults: 3,
      pageToken: first.nextPageToken,
    });
    expect(rest.messages).toHaveLength(1);
    expect(rest.nextPageToken).toBeUndefined();
  });
});

describe('labels', () => {
  it('that do not exist, or that only Gmail sets, are refused', () => {
    const office = openOffice();
    const id = letter(office, 'a');
    for (const label of ['Label_9', 'SENT', 'DRAFT']) {
      expect(() => ask(office, 'Messages.modify', {addLabelIds: [label]}, 'me', id)).toThrow(
        `Invalid label: ${label}`,
      );
    }
  });

  it('exist once by name', () => {
    const office = openOffice();
    ask(office, 'Labels.create', {name: 'Aduan'}, 'me');
    expect(() => ask(office, 'Labels.create', {name: 'aduan'}, 'me')).toThrow(
      'Label name exists or conflicts',
    );
  });
});

describe('drafts', () => {
  it('are sent as they stand and are then gone', () => {
    const office = openOffice();
    const raw = Buffer.from(`To: ${CITIZEN}\r\nSubject: Konsep\r\n\r\nHalo`).toString('base64url');
    const {id} = ask<{id: string}>(office, 'Drafts.create', {message: {raw}}, 'me');
    expect(office.gmail.mailbox(CITIZEN).threads).toEqual([]);
    expect(ask<{drafts: object[]}>(office, 'Drafts.list', 'me').drafts).toHaveLength(1);
    ask(office, 'Drafts.send', {id}, 'me');
    expect(office.gmail.mailbox(CITIZEN).threads[0]!.messages[0]!.subject).toBe('Konsep');
    expect(ask<{drafts?: object[]}>(office, 'Drafts.list', 'me').drafts).toBeUndefined();
    expect(subjects(office, 'in:anywhere')).toEqual(['Konsep']);
  });
});

it('the state is plain JSON from which a mailbox goes on', () => {
  const office = openOffice();
  letter(office, 'emoji 🙏🏽');
  expect(JSON.parse(JSON.stringify(office.gmail.state))).toEqual(office.gmail.state);
});
