import {conceal} from '../../domain/complaint/conceal';
import type {Dossier, Material} from '../../domain/complaint/dossier';
import {MATERIAL_SOURCES} from '../../domain/complaint/mail-event';
import type {Act} from '../../domain/desk/act';
import type {Letter} from '../../domain/ledger/transaction';
import {Refusal} from '../../domain/result';
import {heardMail} from '../../ui/text/mails/referral';
import {ActContext, Effect} from './context';
import {openReferral, threadOf} from './open-referral';

/**
 * SOP A4, K11: a PPID's part that came by WhatsApp, as a voice note, on paper or by word of mouth, with source, time,
 * original and transcript. The PPID is mailed what was written down and corrects it by a reply.
 */
export function hearPpid(
  dossier: Dossier,
  act: Act & {type: 'hearPpid'},
  context: ActContext,
): Effect {
  const {complaint, texts, entry} = dossier;
  const {now, by, settings} = context;
  const {referral, source, fileId} = act;
  const {ppid, at: referredAt} = openReferral(complaint, referral);
  const text = act.text.trim();
  if (text === '') throw new Refusal('bad-request', {field: 'tanggapan'});
  if (!MATERIAL_SOURCES.includes(source)) throw new Refusal('bad-request', {field: 'sumber'});
  if (!(act.at >= referredAt && act.at <= now)) throw new Refusal('bad-request', {field: 'waktu'});
  const original = (texts.attachments ?? []).find(one => one.fileId === fileId);
  // What was spoken can be held against its transcript only where it was kept.
  if (fileId ? !original : source === 'voiceNote')
    throw new Refusal('no-original', {register: complaint.register});
  const messageId = `${source}-${complaint.version}`;
  const material: Material = {
    referral,
    messageId,
    from: ppid,
    text,
    at: act.at,
    heard: {source, by, ...(fileId ? {fileId} : {})},
  };
  const materialHash = context.seal(text);
  // C7: another body may have no address.
  const letter: Letter = {
    kind: 'referral',
    to: ppid,
    replyTo: context.replyAddress(entry, referral),
    referral,
    ...threadOf(dossier, referral),
    ...heardMail(conceal(dossier), {source, at: act.at, text}, settings),
  };
  return {
    events: [{type: 'responseRecorded', at: now, by, referral, messageId, materialHash, source}],
    texts: {...texts, materials: [...texts.materials, material]},
    letters: ppid === '' ? [] : [letter],
  };
}
