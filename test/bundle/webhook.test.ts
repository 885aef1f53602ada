import type {ComplaintView, Webhook} from '../../src/domain/desk/protocol';
import {openLedger} from '../../tools/office/register';
import {hmacHex} from '../hmac';
import {mailsOf, openTestOffice, type TestOffice} from './office';

const CITIZEN = 'sari.contoh@example.com';
const REQUEST = {
  service_code: 'penerangan',
  description: 'Lampu jalan di depan balai desa padam.',
  address_string: 'Balai Desa Karangluhur',
  lat: -7.6,
  long: 110.95,
  first_name: 'Sari',
  last_name: 'Contohwati',
  email: CITIZEN,
  phone: '0810-0000-0001',
  media_url: 'https://example.com/lampu.jpg',
  attribute: {channel: 'whatsapp', title: 'Lampu padam'},
};

interface Posted {
  time: number;
  nonce: string;
  payload: string;
  signature: string;
}

describe('I4 the webhook', () => {
  let office: TestOffice;
  let token: string;
  let webhook: Webhook;
  let nonces = 0;

  beforeAll(async () => {
    office = await openTestOffice();
    token = office.signIn('ayu.admin@example.com');
    expect(posted(signed({...REQUEST}, 'x'))).toEqual([expect.objectContaining({code: 404})]);
    webhook = office.ask<Webhook>({do: 'webhook', token, renew: false});
  });

  afterAll(() => office.world.close());

  function signed(request: unknown, secret = webhook.secret, change: Partial<Posted> = {}): Posted {
    const time = office.world.clock.now();
    const nonce = `nonce-${String((nonces += 1)).padStart(10, '0')}`;
    const post = {time, nonce, payload: JSON.stringify(request), ...change};
    const signature = hmacHex(`${post.time}.${post.nonce}.${post.payload}`, secret);
    return {...post, signature};
  }

  function act(body: unknown) {
    const contents = typeof body === 'string' ? body : JSON.stringify(body);
    const args = {postData: {contents, type: 'application/json'}, parameter: {}} as never;
    return {do: 'call', fn: 'doPost', args, as: '', via: 'post'} as const;
  }

  // shows: TextOutput.setMimeType; source: https://developers.google.com/apps-script/reference/content/text-output
  // shows: ContentService.MimeType.JSON; source: https://developers.google.com/apps-script/reference/content/mime-type
  // shows: DoPost.postData; source: https://developers.google.com/apps-script/guides/web#request_parameters
  // shows: AppsScriptHttpRequestEventPostData.contents; source: https://developers.google.com/apps-script/guides/web#request_parameters
  function posted(body: unknown): Array<Record<string, unknown>> {
    const answer = office.world.act(act(body));
    if (!answer.ok) throw new Error(answer.error);
    return answersIn(answer);
  }

  /** The list in the text that the web app answered with. */
  function answersIn(answer: unknown): Array<Record<string, unknown>> {
    const {content} = (answer as {text: {content: string}}).text;
    return JSON.parse(content) as Array<Record<string, unknown>>;
  }

  const rows = () => openLedger(office.world).rows('register');
  const unchanged = (body: unknown, code: number) => {
    const before = rows().length;
    const [answer] = posted(body);
    expect(answer).toEqual({code, description: expect.stringMatching(/^\p{Lu}.*\.$/u)});
    expect(rows()).toHaveLength(before);
  };

  it('registers a complaint in the words of Open311, with its receipt, and answers the number', () => {
    expect(posted(signed(REQUEST))).toEqual([{service_request_id: 'ADU-2026-0001'}]);
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    expect(view).toMatchObject({
      title: 'Lampu padam',
      complaint: {channel: 'whatsapp', responseId: null},
      complainant: {name: 'Sari Contohwati', email: CITIZEN, phone: '0810-0000-0001'},
    });
    expect(view.body).toBe(
      'Lampu jalan di depan balai desa padam.\n\nLokasi: Balai Desa Karangluhur · -7.6, 110.95\n\nFoto: https://example.com/lampu.jpg',
    );
    expect(mailsOf(office.world, CITIZEN)[0]!.subject).toContain('ADU-2026-0001');
    expect(openLedger(office.world).journal()[0]!.event).toMatchObject({by: 'webhook'});
  });

  it('registers a post that comes again once, and answers the same number', () => {
    const post = signed(REQUEST);
    const first = posted(post);
    const before = rows().length;
    expect(posted(post)).toEqual(first);
    office.tick();
    expect(posted(post)).toEqual([expect.objectContaining({code: 403})]);
    expect(rows()).toHaveLength(before);
  });

  it('registers nothing that is unsigned, altered, stale, malformed or huge, and says why', () => {
    const post = signed(REQUEST);
    unchanged({...post, signature: undefined}, 400);
    unchanged({...post, signature: '0'.repeat(64)}, 403);
    unchanged({...post, payload: post.payload.replace('padam', 'hilang')}, 403);
    unchanged({...post, nonce: 'nonce-lain-000000'}, 403);
    unchanged(signed(REQUEST, 'rahasia lain'), 403);
    unchanged(signed(REQUEST, webhook.secret, {time: post.time - 10 * 60_000}), 403);
    unchanged(signed(REQUEST, webhook.secret, {time: post.time + 10 * 60_000}), 403);
    for (const body of ['', 'x', '[]', 'null', '{"time":1}', '<xml/>']) unchanged(body, 400);
    unchanged('x'.repeat(2_000_000), 413);
    unchanged(signed({...REQUEST, description: ' '}), 400);
    unchanged(signed({...REQUEST, lat: 'utara'}), 400);
    unchanged(signed({...REQUEST, requested_datetime: 'kemarin'}), 400);
    unchanged(signed({...REQUEST, requested_datetime: '2027-01-01T00:00:00+07:00'}), 400);
    unchanged(signed({...REQUEST, email: 'bukan alamat'}), 400);
    unchanged(signed({...REQUEST, attribute: {channel: 'telegraf'}}), 400);
    unchanged(signed(['bukan', 'aduan']), 400);
  });

  it('numbers six that come at the same time, two of them the same, without gap or double', async () => {
    const before = rows().length;
    const posts = Array.from({length: 5}, () => signed({...REQUEST, email: ''}));
    const acts = [...posts, posts[0]!].map(act);
    const answers = await office.world.together(acts);
    const numbers = answers.map(one => answersIn(one)[0]!.service_request_id);
    expect(numbers.every(number => /^ADU-2026-\d{4}$/.test(String(number)))).toBe(true);
    expect(numbers[5]).toBe(numbers[0]);
    expect(new Set(numbers).size).toBe(5);
    expect(rows()).toHaveLength(before + 5);
  });

  it('takes what came long ago with its reason, and a post by its link', () => {
    const requested = '2026-11-01T08:00:00+07:00';
    const link = 'https://x.com/warga/status/9';
    const [answer] = posted(
      signed({description: 'Air mati.', requested_datetime: requested, attribute: {link}}),
    );
    const entry = Number(String(answer!.service_request_id).slice(-4));
    const view = office.ask<ComplaintView>({do: 'open', token, entry});
    expect(view.complaint).toMatchObject({channel: 'x', receivedAt: Date.parse(requested)});
    expect(view.lateReason).toBe('Dikirim lewat webhook');
  });

  it('a new secret makes the old one worthless', () => {
    const old = signed(REQUEST);
    const {secret} = office.ask<Webhook>({do: 'webhook', token, renew: true});
    unchanged(old, 403);
    webhook = {...webhook, secret};
    expect(posted(signed(REQUEST))[0]).toHaveProperty('service_request_id');
  });

  it('O10: the address of a former office account registers nothing', () => {
    const {stores} = office.world.services.properties.state;
    const store = Object.values(stores).find(one => one.places !== undefined)!;
    const places = store.places!;
    store.places = JSON.stringify({...JSON.parse(places), account: 'aduan.baru@example.com'});
    unchanged(signed(REQUEST), 404);
    store.places = places;
    expect(posted(signed(REQUEST))[0]).toHaveProperty('service_request_id');
  });
});
