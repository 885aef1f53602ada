import {openScript} from '../script';

const PPID = 'ppid.4@example.com';
const CODE = `
  function onMessage(e) {
    GmailApp.setCurrentMessageAccessToken(e.gmail.accessToken);
    const subject = GmailApp.getMessageById(e.gmail.messageId).getSubject();
    return CardService.newCardBuilder().setHeader(CardService.newCardHeader().setTitle(subject)).build();
  }
  function readWithout(e) { return GmailApp.getMessageById(e.gmail.messageId).getSubject(); }
  function readOther(e) {
    GmailApp.setCurrentMessageAccessToken(e.gmail.accessToken);
    return GmailApp.getMessageById(e.parameters.other).getSubject();
  }
  function send(e) { return [e.formInput.jawaban, e.formInputs.unit, e.commonEventObject.formInputs.jawaban.stringInputs.value, e.parameters.id]; }
  function home() { return [CardService.newCardBuilder().setName('a').build(), CardService.newCardBuilder().setName('b').build()]; }
  function slow() { Utilities.sleep(31000); MailApp.getRemainingDailyQuota(); }`;
const MANIFEST = {
  oauthScopes: [
    'https://www.googleapis.com/auth/gmail.addons.execute',
    'https://www.googleapis.com/auth/gmail.addons.current.message.readonly',
    'https://www.googleapis.com/auth/script.send_mail',
  ],
  addOns: {
    common: {
      name: 'Aduan',
      homepageTrigger: {runFunction: 'home'},
      universalActions: [{label: 'Bantuan', openLink: 'https://example.com'}],
    },
    gmail: {contextualTriggers: [{unconditional: {}, onTriggerFunction: 'onMessage'}]},
  },
};

describe('a Gmail add-on', () => {
  const open = () => {
    const office = openScript(CODE, {manifest: MANIFEST});
    const letter = (subject: string) => {
      office.world.act({do: 'mail', from: 'kantor@example.com', to: PPID, subject, text: 'Isi'});
      const {threads} = office.world.services.gmail.mailbox(PPID);
      return threads[0]!.messages[0]!.id;
    };
    const card = (args: object, fn?: string) =>
      office.call({via: 'card', as: PPID, args: args as never, ...(fn ? {fn} : {})});
    return {...office, letter, card};
  };

  it('is called for the open message, which its token lets it read', () => {
    const {letter, card} = open();
    expect(card({gmail: {messageId: letter('Koordinasi 0012')}})).toMatchObject({
      ok: true,
      cards: [{header: {title: 'Koordinasi 0012'}}],
    });
  });

  it('shows its homepage where no message is open', () => {
    expect(open().card({})).toMatchObject({cards: [{name: 'a'}, {name: 'b'}]});
  });

  it('reads no message without the token, and no other with it', () => {
    const {letter, card} = open();
    const [one, other] = [letter('Satu'), letter('Dua')];
    expect(card({gmail: {messageId: one}}, 'readWithout')).toMatchObject({
      ok: false,
      error: expect.stringContaining('Missing access token for authorization.'),
    });
    expect(card({gmail: {messageId: one}, parameters: {other}}, 'readOther')).toMatchObject({
      ok: false,
      error: expect.stringContaining('Access denied'),
    });
  });

  it('gets what stands in the card’s fields and the action’s parameters', () => {
    const answers = {formInputs: {jawaban: 'Sudah', unit: ['1', '2']}, parameters: {id: '7'}};
    expect(open().card(answers, 'send')).toMatchObject({
      ok: true,
      result: ['Sudah', ['1', '2'], ['Sudah'], '7'],
    });
  });

  it('has 30 seconds', () => {
    expect(open().card({}, 'slow')).toMatchObject({
      ok: false,
      error: 'Exception: Exceeded maximum execution time',
    });
  });

  it('is not shown a message of somebody else', () => {
    expect(() => open().card({gmail: {messageId: 'abc'}})).not.toThrow();
    expect(open().card({gmail: {messageId: 'abc'}})).toMatchObject({ok: false});
  });
});
