import {installChoices} from '../../tools/office/people';
import type {InstallProposal} from '../../src/domain/desk/setting-up';
import {openLedger} from '../../tools/office/register';
import {mailsOf, openTestOffice, type TestOffice} from './office';

const HOUR = 60 * 60_000;
/** The month ends two nights later. */
const SATURDAY = Date.parse('2026-11-28T08:00:00+07:00');
const ADMIN = 'ayu.admin@example.com';
const AUDITOR = 'auditor@example.com';

const nightly = (office: TestOffice) =>
  mailsOf(office.world, ADMIN).filter(mail => /selisih/.test(mail.subject));

const failed = ({world}: TestOffice) =>
  world.state.executions.records.filter(one => one.status !== 'completed');

describe('R3 the night’s comparison of Form and register', () => {
  let office: TestOffice;

  const later = (hours: number) =>
    office.leap(new Date(office.world.clock.now() + hours * HOUR).toISOString());
  const submit = (email: string) =>
    office.submit({'Alamat surel': email, 'Isi aduan': `Lampu padam, kata ${email}`});

  beforeAll(async () => {
    office = await openTestOffice({now: SATURDAY});
    const formUrl = `https://docs.google.com/forms/d/${office.formId}/edit`;
    const {mapping} = office.ask<InstallProposal>({do: 'proposal', formUrl});
    const choices = {
      ...installChoices(office.formId, mapping),
      auditEmail: AUDITOR,
      numberOld: true,
    };
    office.ask({do: 'install', office: choices});
  });

  afterAll(() => office.world.close());

  it('mails the admins "0 selisih" once a night', () => {
    submit('sari.contoh@example.com');
    submit('tono.misal@example.com');
    office.world.advance(office.world.clock.now() + 20 * HOUR);
    expect(nightly(office).map(mail => mail.subject)).toEqual([
      '0 selisih register, Minggu, 29 November 2026',
    ]);
    expect(nightly(office)[0]!.text).toContain('Tanggapan formulir: 2');
    later(24);
    expect(nightly(office)).toHaveLength(2);
  });

  it('registers a response that every trigger and sweep has missed, and names it', () => {
    const {forms} = office.world.services;
    forms.submit(office.formId, {
      answers: {'Isi aduan': 'Jalan rusak sejak lama'},
      respondent: null,
    });
    office.world.state.executions.waiting.splice(0);
    // Google shows it only now, long after its time: older than what a sweep reads.
    const form = forms.get(office.formId);
    const [last] = form.responses.slice(-1);
    last!.submittedAt = SATURDAY - 5 * HOUR;
    later(24);
    const register = openLedger(office.world).rows('register');
    expect(register.map(row => row[1])).toEqual([
      'ADU-2026-0001',
      'ADU-2026-0002',
      'ADU-2026-0003',
    ]);
    const [report] = nightly(office).slice(-1);
    expect(report!.subject).toMatch(/^1 selisih/);
    expect(report!.text).toContain(last!.id);
  });

  it('names a response that was deleted from the Form, and leaves its number alone', () => {
    office.world.services.forms.get(office.formId).responses.splice(0, 1);
    later(24);
    const [report] = nightly(office).slice(-1);
    expect(report!.text).toMatch(/tidak ada lagi di formulir: ADU-2026-0001/);
    expect(openLedger(office.world).rows('register')).toHaveLength(3);
  });

  it('R4: mails the head of the chain to an address outside the office once a month', () => {
    const heads = mailsOf(office.world, AUDITOR);
    expect(heads).toHaveLength(1);
    const [, line] = /Baris jurnal: (\d+)/.exec(heads[0]!.text)!;
    const {hash} = openLedger(office.world).journal()[Number(line) - 1]!;
    expect(heads[0]!.text).toContain(`Hash: ${hash}`);
    expect(failed(office)).toEqual([]);
  });
});
