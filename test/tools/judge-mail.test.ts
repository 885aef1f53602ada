import {judgeLine} from '../../tools/judge/rows';
import {TASKS} from '../../tools/judge/tasks';

const judge = (task: string, row: object) =>
  judgeLine(JSON.stringify({id: 1, ...row}), TASKS[task]!({})).answer;

describe('judge reply', () => {
  it('answers the words, the confidence and the reason', () => {
    expect(judge('reply', {text: 'Siap.\n\n> Lampu padam'})).toEqual({
      id: 1,
      reply: 'Siap.',
      confidence: 0.95,
      reason: 'historyCut',
    });
  });

  it('reads the HTML where there is one, and a text that is missing as empty', () => {
    const html = '<p>Siap.</p><blockquote type="cite">Lampu padam</blockquote>';
    expect(judge('reply', {html})).toMatchObject({reply: 'Siap.'});
  });

  it('refuses what is no text', () => {
    expect(judge('reply', {text: 7})).toEqual({id: 1, error: '"text" must be a text'});
  });
});

describe('judge mail', () => {
  it('takes header names in any case, and one value or a list', () => {
    const headers = {
      FROM: 'Gita <ppid@example.com>',
      'Authentication-Results': ['mx.google.com; dmarc=pass header.from=example.com', 'x; none'],
    };
    expect(judge('mail', {headers})).toEqual({
      id: 1,
      kind: 'human',
      trusted: true,
      why: 'noSign; dmarc',
    });
  });

  it('knows the office’s own addresses', () => {
    const row = {headers: {From: 'aduan@example.com'}, own: ['Aduan@example.com']};
    expect(judge('mail', row)).toMatchObject({kind: 'auto', trusted: false});
  });

  it.each([[{}], [{headers: []}], [{headers: {From: 7}}]])('refuses %j', row => {
    expect(judge('mail', row)).toEqual({id: 1, error: expect.any(String)});
  });
});
