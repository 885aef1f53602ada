/** Words of a PPID's reply that only says it was read. *Sudah* and *selesai* are none: they say that something was done. */
export const ACKNOWLEDGING_WORDS: readonly string[] = (
  'siap ok oke okay okey baik baiklah ya iya nggih inggih noted diterima dicatat dimengerti mengerti paham monitor copy ' +
  'terima kasih terimakasih makasih matur nuwun suwun segera akan kami saya kita laksanakan tindak lanjuti tindaklanjuti ' +
  'ditindaklanjuti tindaklanjutnya cek dicek pelajari koordinasikan dikoordinasikan dulu mohon ditunggu tunggu izin ijin ' +
  'atas untuk informasi informasinya info infonya aduan aduannya surat suratnya ini itu nya ' +
  'yth bapak pak ibu bu kak mas mbak min admin komandan selamat pagi siang sore malam assalamualaikum wr wb salam hormat'
).split(' ');
