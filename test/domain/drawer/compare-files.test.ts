import fc from 'fast-check';
import {
  compareFiles,
  differences,
  type DriveItem,
  type KnownFile,
} from '../../../src/domain/drawer/compare-files';
import {HOUR} from '../../../src/domain/instant';

const NOW = 100 * HOUR;
const REGISTER = 'ADU-2026-0001';

const item = (change: Partial<DriveItem> & {id: string}): DriveItem => ({
  name: change.id,
  parent: REGISTER,
  kind: 'file',
  isTrashed: false,
  isThrown: false,
  isShared: false,
  created: 0,
  ...change,
});
const folder = (name: string, parent: string) => item({id: name, parent, kind: 'folder'});
const FOLDERS = [
  folder('Lampiran', 'root'),
  folder('2026', 'Lampiran'),
  folder(REGISTER, '2026'),
  folder('Arsip', 'root'),
];
const known = (fileId: string, at = 0): KnownFile => ({
  fileId,
  name: fileId,
  register: REGISTER,
  folders: ['Lampiran', '2026', REGISTER],
  at,
});

function compared(items: DriveItem[], files: KnownFile[], more: object = {}) {
  const sides = {known: files, erased: new Set<string>(), since: -1, now: NOW, ...more};
  return compareFiles({...sides, items: [...FOLDERS, ...items]});
}

describe('R3 complaints’ files against Drive', () => {
  it('a paper, a Doc with the PDF of its name, is nobody’s stranger', () => {
    const doc = item({id: 'd', name: 'Tanda Terima', kind: 'doc'});
    const pdf = item({id: 'p', name: 'Tanda Terima.pdf'});
    expect(differences(compared([doc, pdf], []).found)).toBe(0);
    expect(compared([pdf], []).found.unknown).toEqual([`${REGISTER} Tanda Terima.pdf`]);
  });

  it('what lies elsewhere in the office’s folder, or is on its way into the ledger, is none either', () => {
    const recap = item({id: 'r', parent: 'Arsip'});
    const young = item({id: 'y', created: NOW - HOUR / 2});
    expect(differences(compared([recap, young], []).found)).toBe(0);
  });

  it('P7: a file of a complaint whose files were destroyed by rule is thrown away', () => {
    const {found, mends} = compared([item({id: 'a'})], [], {erased: new Set([REGISTER])});
    expect([found.outlived, found.unknown, mends.trash]).toEqual([[`${REGISTER} a`], [], ['a']]);
  });

  it('older than what Drive listed, a file is not called missing', () => {
    const {found} = compared([], [known('old', 5), known('new', 50)], {since: 10});
    expect([found.compared, found.missing]).toEqual([1, [`${REGISTER} new`]]);
  });

  it('mended once, nothing is left to mend', () => {
    const one = fc.record({isThrown: fc.boolean(), parent: fc.constantFrom(REGISTER, 'Arsip', '')});
    fc.assert(
      fc.property(fc.array(one, {maxLength: 6}), states => {
        const items = states.map((state, index) =>
          item({id: `f${index}`, ...state, isTrashed: state.isThrown}),
        );
        const files = items.map(({id}) => known(id));
        const {mends} = compared(items, files);
        const mended = items.map(one => ({
          ...one,
          ...(mends.untrash.includes(one.id) ? {isThrown: false, isTrashed: false} : {}),
          parent: mends.move.find(({id}) => id === one.id)?.to ?? one.parent,
        }));
        expect(differences(compared(mended, files).found)).toBe(0);
      }),
    );
  });
});
