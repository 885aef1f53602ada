import {ADDING, type Fate} from '../../../src/ui/text/visitors/tracking-calls';
import {sendAll} from '../../../src/ui/tracking/send-all';

const FILES = [{name: 'lampu.jpg'}, {name: 'tiang.docx'}, {name: 'jalan.jpg'}];

/** What the page says of each file, after each change. */
async function told(fates: Record<string, Fate['is']>): Promise<string[][]> {
  const lines: string[][] = [];
  await sendAll(
    FILES,
    async ({name}) => fates[name] ?? 'kept',
    now => lines.push(now.map(ADDING.fate)),
  );
  return lines;
}

describe('I7 several files on the tracking page', () => {
  it('says of each file what became of it, and a refused one does not hold up the next', async () => {
    const lines = await told({'tiang.docx': {refused: 'Aduan 0123 aman. Jenis berkas ini salah.'}});
    expect(lines.at(-1)).toEqual([
      'lampu.jpg: tersimpan pada aduan Anda.',
      'tiang.docx: Aduan 0123 aman. Jenis berkas ini salah.',
      'jalan.jpg: tersimpan pada aduan Anda.',
    ]);
  });

  it('stops at a lost connection and names what was not sent', async () => {
    const lines = await told({'tiang.docx': 'lost'});
    expect(lines.at(-1)).toEqual([
      'lampu.jpg: tersimpan pada aduan Anda.',
      expect.stringContaining('tiang.docx: belum diketahui tersimpan. Aduan Anda aman;'),
      'jalan.jpg: belum dikirim.',
    ]);
  });

  it('shows which one is on its way', async () => {
    const [first] = await told({});
    expect(first).toEqual([
      'lampu.jpg: sedang dikirim…',
      'tiang.docx: belum dikirim.',
      'jalan.jpg: belum dikirim.',
    ]);
  });
});
