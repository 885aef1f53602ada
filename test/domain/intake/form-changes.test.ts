import fc from 'fast-check';
import {compareForm, type FormChange} from '../../../src/domain/intake/form-changes';
import {type FormQuestion, proposeMapping} from '../../../src/domain/intake/form-mapping';
import {formChangeSentence} from '../../../src/ui/text/install/form-changes';

const QUESTIONS: FormQuestion[] = [
  ['1', 'Nama lengkap', 'TEXT'],
  ['2', 'Alamat surel', 'TEXT'],
  ['3', 'Judul aduan', 'TEXT'],
  ['4', 'Isi aduan', 'PARAGRAPH_TEXT'],
  ['5', 'Warna kesukaan', 'TEXT'],
].map(([id, title, type]) => ({id: id!, title: title!, type: type!}));
const MAPPING = proposeMapping('form', QUESTIONS);

/** The Form after a hand was in it. */
function after(change: (questions: FormQuestion[]) => FormQuestion[]): FormChange[] {
  return compareForm(MAPPING, change(structuredClone(QUESTIONS)));
}

const retitled = (id: string, title: string) => (questions: FormQuestion[]) =>
  questions.map(one => (one.id === id ? {...one, title} : one));

describe('I1 a Form that a hand changed', () => {
  it('is the same where nothing was changed', () => expect(after(same => same)).toEqual([]));

  it('has a renamed question, which is still read by its id', () => {
    const changes = after(retitled('1', 'Nama Anda'));
    expect(changes).toEqual([
      {kind: 'renamed', from: 'Nama lengkap', to: 'Nama Anda', field: 'name', looksLike: null},
    ]);
    expect(formChangeSentence(changes[0]!)).toBe(
      'Pertanyaan "Nama lengkap" berganti judul menjadi "Nama Anda". Jawabannya tetap dibaca sebagai Nama.',
    );
  });

  it('has a question that now asks something else, and says so', () => {
    const [change] = after(retitled('1', 'Nomor HP'));
    expect(change).toMatchObject({kind: 'renamed', field: 'name', looksLike: 'phone'});
    expect(formChangeSentence(change!)).toMatch(/menyerupai isian Nomor telepon; periksa\.$/);
  });

  it.each([
    ['1', 'Full name', 'name'],
    ['2', 'Your e-mail address', 'email'],
    ['3', 'Title of the complaint', 'title'],
    ['4', 'Describe your complaint', 'body'],
  ])('has question %s translated to %j', (id, title, field) => {
    expect(after(retitled(id, title))).toMatchObject([{kind: 'translated', to: title, field}]);
  });

  it('has a new question, whose answers are kept', () => {
    const changes = after(all => [...all, {id: '9', title: 'Nomor HP', type: 'TEXT'}]);
    expect(changes).toEqual([{kind: 'added', title: 'Nomor HP', looksLike: 'phone'}]);
    expect(formChangeSentence(changes[0]!)).toBe(
      'Pertanyaan baru "Nomor HP". Jawabannya disimpan sebagai isian tambahan. Cocokkan bila maksudnya Nomor telepon.',
    );
  });

  it.each([
    ['4', 'Isi aduan', 'body', /segera kembalikan pertanyaannya/],
    ['2', 'Alamat surel', 'email', /Bila masih perlu/],
    ['5', 'Warna kesukaan', null, /tetap memuat jawabannya/],
  ])('lacks question %s', (id, title, field, words) => {
    const changes = after(all => all.filter(one => one.id !== id));
    expect(changes).toEqual([{kind: 'removed', title, field}]);
    expect(formChangeSentence(changes[0]!)).toMatch(words);
  });

  it('has one question moved, not all the others', () => {
    const changes = after(([first, ...rest]) => [...rest, first!]);
    expect(changes).toEqual([{kind: 'moved', title: 'Nama lengkap'}]);
  });

  it('has a question of another kind', () => {
    const changes = after(all =>
      all.map(one => (one.id === '3' ? {...one, type: 'PARAGRAPH_TEXT'} : one)),
    );
    expect(changes).toMatchObject([{kind: 'retyped', from: 'TEXT', to: 'PARAGRAPH_TEXT'}]);
    expect(formChangeSentence(changes[0]!)).toContain('dari jawaban singkat menjadi paragraf');
  });

  it('has all of it at once, each named', () => {
    const changes = after(([name, email, title, body]) => [
      email!,
      {...body!, title: 'Describe your complaint'},
      {...name!, title: 'Nama Anda'},
      {id: '9', title: 'Desa', type: 'TEXT'},
      {...title!, type: 'LIST'},
    ]);
    expect(changes.map(change => change.kind).sort()).toEqual([
      'added',
      'moved',
      'moved',
      'removed',
      'renamed',
      'retyped',
      'translated',
    ]);
  });

  it('never names a question moved where only the order of the others can tell', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(QUESTIONS, {minLength: QUESTIONS.length}), shuffled => {
        const moved = after(() => shuffled).filter(change => change.kind === 'moved');
        const isSame = shuffled.every((one, index) => one.id === QUESTIONS[index]!.id);
        expect(moved.length === 0).toBe(isSame);
        expect(moved.length).toBeLessThan(QUESTIONS.length);
      }),
    );
  });
});
