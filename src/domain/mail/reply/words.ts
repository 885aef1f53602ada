/**
 * The words by which mail programs introduce history, in Indonesian, English and the other languages that the
 * programs of an Indonesian office may be set to. Sources: Roundcube, K-9 and Thunderbird language files, Gmail,
 * Outlook, Yahoo, Apple Mail, Samsung Email.
 */
export const WROTE = [
  'menulis|menuliskan|wrote|writes|schrieb|schreef|skrev|kirjoitti|a écrit|ha scritto|escribi[oó]|va escriure|ha escrit',
  'escreveu|napisał\\(?a?\\)?|napisana|napsal\\(?a?\\)?|napísal\\(?a?\\)?|a scris|írta|je napisa[ol]a?|napisao|yazdı|yazmış|parašė',
  'написал\\(?а?\\)?|пишет|пише|έγραψε|đã viết|เขียนว่า|كتب|כתב|写道|寫道|寫到|来信|님이 작성',
].join('|');

/** How an attribution begins. */
export const ON =
  'pada|on|am|op|le|el|em|il|den|på|dne|w dniu|vào|la data|a|quoting|tanggal|tgl|στις|в|il giorno';

export const ORIGINAL = [
  '(?:pesan|surel|email|surat) (?:asli|orisinal|asal|semula|sebelumnya)|mesej asal|original (?:message|e?-?mail|appointment)',
  'reply message|antwort nachricht|ursprüngliche nachricht|original-nachricht|message (?:d.origine|original)|mensaje original|mensagem original',
  'messaggio originale|oorspronkelijk bericht|originalmeddelande|ursprungligt meddelande|oprindelig (?:meddelelse|besked)',
  'opprinnelig melding|alkuperäinen viesti|wiadomość oryginalna|původní zpráva|исходное сообщение|orijinal mesaj',
  'thư gốc|eredeti üzenet|元のメッセージ|原始邮件|原始郵件|원본 메시지',
].join('|');

const FORWARDED = [
  '(?:pesan|surel|email) (?:yang )?(?:terusan|diteruskan)|diteruskan oleh|forwarded (?:message|by|e?-?mail)',
  'weitergeleitete nachricht|message (?:transféré|réexpédié)|mensaje reenviado|mensagem encaminhada|messaggio inoltrato',
  'doorgestuurd bericht|vidarebefordrat meddelande|videresendt (?:meddelelse|melding)',
].join('|');

const RULE = '[-_=*~#\\u2010-\\u2015\\u2500]{2,}';

/** `-----Pesan Asli-----`: a title between two rules, alone in its line; some say whose or when. */
export const ORIGINAL_TITLE = new RegExp(
  `^${RULE}\\s{0,3}(?:${ORIGINAL})(?:\\W{1,3}(?:from|by|on|sent|dari|oleh|pada|von|vom|am|de|du|\\d).{0,60}?|\\W{0,3})${RULE}$`,
  'iu',
);

/** The line under which a forwarded mail stands: between rules, or with a colon and few words before (`Begin ...:`). */
export const FORWARD_TITLE = new RegExp(
  `^${RULE}\\s{0,3}(?:${FORWARDED}).{0,80}?${RULE}$|^(?:\\p{L}{2,10} ){0,2}(?:${FORWARDED})\\s?:$`,
  'iu',
);

/** `-- Balas di atas garis ini --`, as ticket systems set it. */
export const ABOVE_THIS_LINE =
  /^[-#=*_\s]{2,20}(?:(?:mohon|silakan|please)\s)?(?:type your reply|reply|respond|balas|tulis(?:kan)?(?: \w+)?)\b.{0,20}(?:di ?atas|above)\b.{0,30}[-#=*_\s]{2,20}$/i;

/** Roles of the fields of a mail's header. */
export type HeaderRole = 'from' | 'sent' | 'date' | 'to' | 'cc' | 'subject' | 'matter' | 'letter';

/** `sent` and `subject` are words of mail programs alone; `date`, `matter` and `letter` stand in letters too. */
const FIELDS: Record<HeaderRole, string> = {
  from: 'from|dari|daripada|pengirim|von|de|da|van|från|fra|od|od koho|от|от кого|від|kimden|gönderen|lähettäjä|feladó|từ|发件人|寄件者|差出人|보낸 사람|من',
  sent: 'sent|sent on|dikirim|dikirim pada|terkirim|terkirim pada|waktu kirim|waktu pengiriman|dihantar|gesendet|envoyé|envoyé le|message du|enviado|enviada|enviado el|enviado em|enviada em|inviato|verzonden|skickat|sendt|wysłano|odesláno|отправлено|отправленные|gönderildi|lähetetty|elküldve|trimis|تم الإرسال|发送时间|送信日時|보낸 날짜',
  date: 'date|tanggal|tarikh|datum|fecha|data|dato|päivämäärä|дата|tarih|日期|日付|날짜',
  to: 'to|kepada|ke|untuk|penerima|an|à|a|para|aan|till|til|do|komu|кому|kime|alıcı|vastaanottaja|címzett|către|收件人|宛先|받는 사람|إلى',
  cc: 'cc|bcc|tembusan|kopie|copie|copie à|cópia|salinan|kopia|kopi|копия|bilgi|reply-to|balas ke|importance|priority|prioritas|attachments|抄送',
  subject:
    'subject|subjek|subyek|sujet|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|předmět|тема|konu|aihe|tárgy|subiect|chủ đề|主题|主旨|件名|제목|الموضوع',
  matter: 'perihal|hal|judul',
  letter: 'nomor|no|lampiran|sifat|nota dinas|tempat|klasifikasi',
};

const ROLES = new Map(
  Object.entries(FIELDS).flatMap(([role, names]) =>
    names.split('|').map(name => [name, role as HeaderRole] as const),
  ),
);

/** The role of a field's name as written before its colon. */
export function roleOf(name: string): HeaderRole | undefined {
  return ROLES.get(name.trim().toLowerCase());
}
