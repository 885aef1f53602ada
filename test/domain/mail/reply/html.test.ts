import {ownWords} from '../../../../src/domain/mail/reply/own-words';
import {Case, squeeze} from './history';

const WORDS = '<div>Lampu sudah diganti.</div><div><br></div><div>Salam,<br>Gita</div>';
const READ = 'Lampu sudah diganti.\n\nSalam,\nGita';
const ASKED = '<p>Nomor register: 0001</p><p>Lampu jalan padam.</p>';
/** In a language the line rules do not know, so that only the structure can tell. */
const STRANGE = 'Ha 3/11 Kecamatan hoc scripsit';

describe('K2 the structure of HTML mails', () => {
  it.each<Case>([
    [
      'Gmail',
      `<div dir="ltr">${WORDS}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${STRANGE}<br></div><blockquote class="gmail_quote" style="margin:0">${ASKED}</blockquote></div>`,
      READ,
    ],
    [
      'Gmail of 2015',
      `${WORDS}<div class="gmail_extra"><div class="gmail_quote">${STRANGE} &lt;aduan@example.com&gt;:<br><blockquote class="gmail_quote">${ASKED}</blockquote></div></div>`,
      READ,
    ],
    [
      'Gmail with a signature',
      `${WORDS}<span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">Gita Permadani<br>NIP 1980</div>`,
      READ,
    ],
    [
      'Outlook on the web',
      `${WORDS}<div id="Signature">Gita Permadani</div><div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>Ex:</b> Kecamatan</div><div>${ASKED}</div>`,
      READ,
    ],
    [
      'Outlook for the desktop',
      `<div class=WordSection1><p class=MsoNormal>Lampu sudah diganti.<o:p></o:p></p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Salam,</p><p class=MsoNormal>Gita</p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>Ex:</b> Kecamatan</p></div></div>${ASKED}</div>`,
      READ,
    ],
    [
      'Outlook on a phone',
      `${WORDS}<div id="ms-outlook-mobile-signature">Dapatkan <a href="https://aka.ms/x">Outlook untuk Android</a></div><div id="mail-editor-reference-message-container">${ASKED}</div>`,
      READ,
    ],
    [
      'Apple Mail',
      `${WORDS}<div><br><blockquote type="cite"><div>${STRANGE}</div>${ASKED}</blockquote></div>`,
      READ,
    ],
    [
      'Thunderbird',
      `${WORDS}<div class="moz-cite-prefix">${STRANGE}<br></div><blockquote type="cite" cite="mid:1@example.com">${ASKED}</blockquote><div class="moz-signature">-- <br>Gita Permadani</div>`,
      READ,
    ],
    [
      'Yahoo',
      `${WORDS}<div id="ymail_android_signature">Dikirim dari Yahoo Mail</div><div id="yahoo_quoted_123" class="yahoo_quoted"><div>${STRANGE}</div><div>${ASKED}</div></div>`,
      READ,
    ],
    [
      'Proton',
      `${WORDS}<div class="protonmail_quote">${STRANGE}<br><blockquote class="protonmail_quote" type="cite">${ASKED}</blockquote></div>`,
      READ,
    ],
    [
      'Zimbra',
      `${WORDS}<div data-marker="__SIG_PRE__">Gita Permadani</div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>Ex: </b>Kecamatan</div><div data-marker="__QUOTED_TEXT__">${ASKED}</div>`,
      READ,
    ],
    [
      'Roundcube',
      `${WORDS}<p id="reply-intro">${STRANGE}</p><blockquote type="cite">${ASKED}</blockquote>`,
      READ,
    ],
    [
      'Samsung, by its words',
      `${WORDS}<div id="composer_signature">Dikirim dari Galaxy</div><div>-------- Pesan asli --------</div><div>Dari: Kecamatan &lt;aduan@example.com&gt;</div>${ASKED}`,
      READ,
    ],
    [
      'K-9',
      `${WORDS}<div class="gmail_quote">${STRANGE} &lt;aduan@example.com&gt;:<blockquote class="gmail_quote">${ASKED}</blockquote></div>`,
      READ,
    ],
    [
      'Gmail on a phone, by its words',
      `${WORDS}<div>Pada Sen, 3 Nov 2025 pukul 10.00 Kecamatan &lt;<a href="mailto:aduan@example.com">aduan@example.com</a>&gt; menulis:</div><blockquote>${ASKED}</blockquote>`,
      READ,
    ],
    [
      'an answer inside Gmail’s box',
      `<div class="gmail_quote"><div class="gmail_attr">${STRANGE}</div><blockquote class="gmail_quote">Kapan?</blockquote><div>Lampu sudah diganti.</div><blockquote class="gmail_quote">Siapa?</blockquote><div>Regu 2.</div></div>`,
      '> Kapan?\nLampu sudah diganti.\n> Siapa?\nRegu 2.',
    ],
    [
      'hidden elements',
      `${WORDS}<div style="display:none">Rahasia</div><span style="font-size:0">a</span><p hidden>b</p><i style="visibility: hidden">d</i><style>p{}</style><script>alert(1)</script><!-- c -->`,
      READ,
    ],
    [
      'the writer’s own indentation',
      '<div>Langkah kami:</div><blockquote style="margin:0 0 0 40px;border:none"><div>menutup lubang</div></blockquote>',
      'Langkah kami:\nmenutup lubang',
    ],
    [
      'the signature of Roundcube',
      `${WORDS}<p id="reply-intro">${STRANGE}</p><blockquote type="cite">${ASKED}</blockquote><div id="_rc_sig">Gita, PPID</div>`,
      READ,
    ],
    [
      'Outlook on the Mac',
      `<div>${WORDS}</div><span id="OLK_SRC_BODY_SECTION"><div>Dari: Kecamatan</div>${ASKED}</span>`,
      READ,
    ],
    [
      'a desk of its own',
      `<div>${WORDS}</div><div class="freshdesk_quote">${STRANGE}<blockquote>${ASKED}</blockquote></div>`,
      READ,
    ],
    [
      'a table',
      '<table><tr><td>RT 03</td><td>selesai</td></tr><tr><td>RT 04</td><td>proses</td></tr></table>',
      'RT 03 selesai\nRT 04 proses',
    ],
    ['unclosed elements', '<p>Satu<p>Dua<ul><li>Tiga<li>Empat', 'Satu\n\nDua\nTiga\nEmpat'],
    [
      'references',
      'Biaya &lt; Rp5&nbsp;juta &amp; selesai &#8220;segera&#x201D; &tidakada;',
      'Biaya < Rp5 juta & selesai “segera” &tidakada;',
    ],
    ['a bracket inside an attribute', '<a title="a > b">Lihat</a> foto', 'Lihat foto'],
    ['signs that are no tags', 'suhu < 5 dan > 3, a<b, x <y', 'suhu < 5 dan > 3, a<b, x <y'],
  ])('%s', (_program, html, words) => {
    expect(squeeze(ownWords({text: 'teks lain', html}).text)).toBe(squeeze(words));
  });

  it('a forwarded mail in Gmail’s box is kept', () => {
    const html =
      '<div>Berikut jawabannya.</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>Dari: <b>Mandor</b></div>Lampu sudah diganti.</div>';
    expect(ownWords({text: '', html})).toMatchObject({
      text: expect.stringContaining('Lampu sudah diganti.'),
      reason: 'forwarded',
    });
  });

  it('letters with marks are read by the names HTML gives them', () => {
    const html =
      '<p>Ren&eacute; M&uuml;ller, S&atilde;o&ndash;Gro&szlig; &Aring; &ccedil;; R&D &oops; &acute;</p>';
    expect(ownWords({text: '', html}).text).toBe('René Müller, São–Groß Å ç; R&D &oops; &acute;');
  });

  it('the plain text speaks where the HTML says nothing', () => {
    const html = `<div class="yahoo_quoted">${ASKED}</div>`;
    expect(ownWords({text: 'Sudah diganti.', html})).toMatchObject({
      text: 'Sudah diganti.',
      reason: 'partsDisagree',
    });
    expect(ownWords({text: '', html}).reason).toBe('empty');
  });
});
