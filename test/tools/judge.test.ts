import {flagsOf, main} from '../../tools/judge';
import {judgeLine} from '../../tools/judge/rows';
import {TASKS} from '../../tools/judge/tasks';

const length = (row: Record<string, unknown>) => ({length: (row.text as string).length});

describe('the judge', () => {
  it('answers a line with its id and the fields of the task', () => {
    const {ok, answer} = judgeLine('{"id":7,"text":"jalan rusak"}', length);
    expect({ok, answer}).toEqual({ok: true, answer: {id: 7, length: 11}});
  });

  it.each([
    ['a line that is no JSON', '{"id":"a-1","text":', {id: 'a-1'}],
    ['a line without a readable id', 'jalan rusak', {}],
    ['a line that is no object', '[1]', {}],
    ['a row the task cannot judge', '{"id":8}', {id: 8}],
  ])('answers %s with an error under its id', (_name, line, id) => {
    expect(judgeLine(line, length)).toEqual({
      ok: false,
      answer: {...id, error: expect.any(String)},
    });
  });

  it('knows all seven tasks of its format', () => {
    expect(Object.keys(TASKS).sort()).toEqual([
      'answer',
      'classify',
      'deadline',
      'duplicates',
      'language',
      'mail',
      'reply',
    ]);
  });

  it('says so, and judges nothing, when a task is unknown', async () => {
    const complaint = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await main(['horoscope'])).toBe(2);
    expect(complaint).toHaveBeenCalledTimes(1);
    complaint.mockRestore();
  });

  it('reads options in pairs and refuses anything else', () => {
    expect(flagsOf(['--train', 'contoh.jsonl'])).toEqual({train: 'contoh.jsonl'});
    expect(() => flagsOf(['--train'])).toThrow('--train');
    expect(() => flagsOf(['contoh.jsonl'])).toThrow('contoh.jsonl');
  });
});
