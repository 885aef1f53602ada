import type {Walk} from '.';
import type {TrainingCase} from '../../../../src/domain/training/case';
import {casesOfRound} from '../../../../src/domain/training/exercise';
import {KIND, URGENCY} from '../../../../src/ui/text/labels';
import {NEXT_STEP, VERDICT} from '../../../../src/ui/text/desk/training-labels';
import {rightAnswer} from '../../../domain/training/rules';
import type {Person} from '../person';
import {openRoom} from './desk';

/** O5: an exercise from its first item to its score. */
export const TRAINING: Record<string, Walk> = {
  async 'petugas 16'(person) {
    await openRoom(person, 'Latihan');
    await person.press('Mulai latihan');
    const cases = casesOfRound(1);
    for (const [at, one] of cases.entries()) {
      await person.find(`Latihan: soal ${at + 1} dari ${cases.length}`, 'heading').waitFor();
      await decide(person, one);
      if (at === 0) await person.look();
      await person.press(at === cases.length - 1 ? 'Selesai dan nilai' : 'Berikutnya');
    }
    await person.find('Latihan: nilai 100', 'heading').waitFor();
    await person.press('Salin hasil');
    await person.see('Teks disalin.');
  },
};

async function decide(person: Person, one: TrainingCase): Promise<void> {
  const {step, kind, category, urgency, unit, verdict, text} = rightAnswer(one);
  if (step !== '') await person.tick(NEXT_STEP[step]);
  if (verdict !== '') await person.tick(VERDICT[verdict]);
  if (step === 'refer' && kind !== '' && urgency !== '') {
    await person.pick('Jenis', KIND[kind]);
    await person.pick('Kategori', category);
    await person.pick('Urgensi', URGENCY[urgency]);
    await person.pick('Unit yang dituju', unit);
  }
  if (text !== '') await person.write('Jawaban untuk pelapor', text);
}
