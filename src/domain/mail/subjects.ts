const AUTOMATIC = [
  '(?:balasan|jawaban|respons?|tanggapan|pesan|balas) otomatis|(?:yahoo!? )?auto(?:matic|mated)?[- ]?(?:reply|response|responder|answer)',
  'out of (?:the )?office(?: (?:auto-?reply|reply|message))?|(?:sedang )?di luar kantor|(?:sedang )?tidak (?:berada )?di (?:kantor|tempat)',
  '(?:sedang|saya) cuti|vacation(?: (?:reply|response|message|notice))?|on (?:vacation|leave|holiday)|away from (?:my |the )?(?:office|desk|mail)',
  'abwesenheitsnotiz|automatische antwort|réponse automatique|respuesta automática|resposta automática|risposta automatica',
].join('|');

/** A subject that begins as vacation notes of mail programs do: the phrase, then a colon or the answered subject. */
export const AUTOMATIC_SUBJECT = new RegExp(
  `^\\W{0,3}(?:${AUTOMATIC})\\W{0,3}(?:[:：]|\\b(?:re|bls|balas|fwd?)\\s?:|$)`,
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

export const BOUNCE_SUBJECT =
  /^(?:undeliver|returned mail|mail delivery|delivery (?:status|failure|has failed|incomplete)|failure notice|mail (?:system )?error|message (?:undeliver|could not be delivered)|non[- ]?delivery|warning: (?:could not send|message)|(?:pesan|surel|email) (?:tidak|gagal|belum) (?:dapat )?(?:ter|di)?kirim|(?:tidak|gagal) (?:dapat )?(?:ter|di)kirim|pemberitahuan status pengiriman|pengiriman (?:surel|pesan|email) gagal)/i;
