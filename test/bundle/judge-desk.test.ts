import fs from 'node:fs';
import type {AnswerChecked} from '../../src/domain/desk/checked-answer';
import {languageMessage} from '../../src/ui/text/language';
import {TASKS} from '../../tools/judge/tasks';
import {openTestOffice, type TestOffice} from './office';

interface Sample {
  id: string;
  judul: string | null;
  isi: string;
}

const SAMPLES = (
  JSON.parse(fs.readFileSync('test/fixtures/aduan-samples.json', 'utf8')) as {samples: Sample[]}
).samples;
const ANSWERS = [
  'Yth. Ibu Sari. Lampu sudah diganti petugas pada Senin, 2 November 2026. Terima kasih.',
  'Petugas sudah dilapangan, silahkan ditunggu. Terimakasih.',
  'Akan segera kami tindak lanjuti.',
  'Jalan akan ditambal UPT Jalan paling lambat 9 November 2026; hubungi 0810-0000-0000.',
  'Besok petugas akan datang. Syaratnya fotokopi KTP, gratis.',
];
const DAY = '2026-11-02';

describe('J1, J2 the judge and the desk', () => {
  let office: TestOffice;

  beforeAll(async () => {
    office = await openTestOffice();
  });

  afterAll(() => office.world.close());

  const desk = (text: string, {judul, isi}: Sample) =>
    office.ask<AnswerChecked>({
      do: 'checkAnswer',
      text,
      words: [],
      about: {title: judul ?? '', body: isi, today: DAY},
    });

  it('find the same language errors, with the same words, in every sample', () => {
    const judge = TASKS.language!({});
    for (const sample of SAMPLES) {
      const shown = desk(sample.isi, sample).findings.filter(({isHint}) => !isHint);
      for (const one of shown) expect(one.message).toBe(languageMessage(one));
      const found = shown.map(one => ({...one, message: languageMessage(one)}));
      const wanted = judge({text: sample.isi}).findings as typeof found;
      const line = ({start, end, rule, message, suggestion}: (typeof found)[number]) =>
        JSON.stringify([start, end, rule, message, suggestion]);
      expect({id: sample.id, found: found.map(line).sort()}).toEqual({
        id: sample.id,
        found: wanted.map(line).sort(),
      });
    }
  });

  it('find the same elements, promises and non-answers, whatever is answered', () => {
    const judge = TASKS.answer!({});
    for (const sample of SAMPLES) {
      for (const answer of ANSWERS) {
        const complaint = {title: sample.judul ?? '', text: sample.isi, received: DAY};
        expect(desk(answer, sample).assessment).toEqual(judge({complaint, answer}));
      }
    }
  });
});
