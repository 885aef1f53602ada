import fs from 'node:fs';
import path from 'node:path';
import {assess, type Assessment} from '../../src/domain/classification/assess';
import {KIND_CODE, URGENCY_CODE} from '../../src/domain/classification/labels';
import {learn} from '../../src/domain/classification/learn';
import {type LearnedModel, suggestLearned} from '../../src/domain/classification/learned-model';
import {packModel, unpackModel} from '../../src/domain/classification/pack-model';
import {suggestUnits} from '../../src/domain/classification/units';
import {OFFICE_NAMES} from './office-names';
import type {Row, Task} from './task';

/** C1 to C4, C8: what a complaint is, whose, how urgent; with `--train FILE` the units are learned from its lines. */
export const classify: Task = ({train}) => {
  // As the ledger would hold it, so that what is measured is what an office gets.
  const model = train ? unpackModel(packModel(learn(readExamples(train)))) : null;
  return row => {
    const complaint = readComplaint(row);
    const assessment = assess(complaint);
    const {complete, clear, missing, kind, suggestions, urgency, spam, flags} = assessment;
    return {
      complete,
      clear,
      missing,
      kind: KIND_CODE[kind],
      category: suggestions[0]?.category ?? null,
      units: unitsOf(assessment, row, model, `${complaint.title}\n${complaint.text}`),
      urgency: URGENCY_CODE[urgency],
      spam,
      flags,
    };
  };
};

function unitsOf(assessment: Assessment, row: Row, model: LearnedModel | null, text: string) {
  if (model) return suggestLearned(model, text).map(({name, score}) => ({name, score}));
  const names = OFFICE_NAMES[row.deployment === 'kota' ? 'kota' : 'kecamatan'];
  return suggestUnits(assessment, names).map(({name, score}) => ({name, score}));
}

function readComplaint(row: Row) {
  const person = (row.complainant ?? {}) as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    title: text(row.title),
    text: text(row.text),
    channel: text(row.channel),
    anonymous: row.anonymous === true,
    needsAddress: row.deployment !== 'kota',
    complainant: {
      name: text(person.nama ?? person.name),
      email: text(person.email),
      phone: text(person.hp ?? person.phone),
      address: text(person.alamat ?? person.address),
    },
  };
}

function readExamples(file: string) {
  const lines = fs
    .readFileSync(path.resolve(process.env.INIT_CWD ?? '.', file), 'utf8')
    .split('\n');
  return lines.filter(Boolean).map(line => JSON.parse(line) as {text: string; unit: string});
}
