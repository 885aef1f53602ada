const REPLY = [
  '(?:balasan|jawaban|respons?|tanggapan|pesan|balas) otomatis|abwesenheitsnotiz|(?:réponse|respuesta|resposta|risposta) autom\\p{L}+',
  '(?:yahoo!? )?auto(?:mat\\p{L}{1,8})?[- ]?(?:repl(?:y|ies)|response|responder|answer|antwort|antwoord|odpowied.|svar)',
].join('|');

const ABSENCE =
  'out[- ]of[- ](?:the )?office(?: (?:auto-?reply|reply|message))?|(?:sedang|saya) cuti|vacation(?: (?:reply|response|message|notice))?|on (?:vacation|leave|holiday)|away from (?:my |the )?(?:office|desk|mail)';

/** Words of absence that are also words of complaints. */
const PLACE = '(?:sedang )?di luar kantor|(?:sedang )?tidak (?:berada )?di (?:kantor|tempat)';

/**
 * A subject as vacation notes of mail programs have it: the phrase, then a colon, the answered subject or how long; or
 * the phrase in brackets before or behind the answered subject.
 */
export const AUTOMATIC_SUBJECT = new RegExp(
  `^\\W{0,3}(?:${REPLY}|${ABSENCE}|${PLACE})\\W{0,3}(?:[:：]|\\b(?:re|bls|balas|fwd?)\\s?:|$)|` +
    `^(?:${ABSENCE}) (?:until|till|through|for|sampai|hingga|s\\.?[/.]?d)\\b|` +
    `^\\[(?:${REPLY})\\]|[([](?:${REPLY}|${ABSENCE})[)\\]]$`,
  'iu',
);

/** Notes puts the person's name before the phrase. */
export const NAMED_ABSENCE = /^(?:auto:\s)?[^:]{2,60} is out of the office\b/i;

/** Words of absence anywhere: people write them too, so they need a second sign. */
export const MENTIONS_ABSENCE =
  /otomatis|\bcuti\b(?! (?:bersama|melahirkan|pegawai|asn|pns))|di luar kantor|dinas luar|perjalanan dinas|tidak di tempat|auto-?reply|automatic|out of office|vacation|on leave|absence/i;

/** `Diterima: Rapat`: what calendars send when an invitation is answered. */
export const ANSWERED_INVITATION =
  /^(?:diterima|ditolak|tentatif|dibatalkan|undangan diperbarui|accepted|declined|tentative(?:ly accepted)?|cancell?ed|updated invitation)\s?:\s/i;

/** How a notice of non-delivery begins. People complain of it in such words too, so a machine must have written it. */
export const BOUNCE_SUBJECT =
  /^(?:undeliver|returned mail|mail delivery|delivery (?:status|failure|has failed|incomplete)|failure notice|mail (?:system )?error|message (?:undeliver|could not be delivered)|non[- ]?delivery|warning: (?:could not send|message)|(?:pesan|surel|email) (?:tidak|gagal|belum) (?:dapat )?(?:ter|di)?kirim|(?:tidak|gagal) (?:dapat )?(?:ter|di)kirim|pemberitahuan status pengiriman|pengiriman (?:surel|pesan|email) gagal)/i;

/** The same in words that nobody else begins a subject with: gateways send it from addresses like a person's. */
export const PLAIN_BOUNCE =
  /^(?:undeliverable:|undelivered mail|returned mail:|(?:e-?mail|message) (?:could not be|was not|not) delivered|mail (?:could not be|not) delivered|(?:permanent |mail )?delivery (?:failure|failed|status notification)\b)/i;

/** What a postmaster writes of when a mail comes back. */
export const MENTIONS_BOUNCE =
  /deliver|bounce|fail|reject|return|gagal|(?:tidak|belum) (?:dapat )?ter(?:kirim|sampai)/i;
