/** Words of a mail that only thanks: it opens no complaint again (J8). */
export const THANKS_WORDS: readonly string[] = (
  'terima kasih terimakasih makasih trims trimakasih matur nuwun suwun nuhun thanks thank you alhamdulillah ' +
  'atas untuk dan yang telah sudah ini itu pak bapak bu ibu kak mas mbak admin kecamatan kelurahan dinas kantor petugas ' +
  'jawaban jawabannya tanggapan tanggapannya respons responsnya penjelasan penjelasannya bantuan bantuannya informasi ' +
  'informasinya perhatian perhatiannya kerja kerjasama kerjasamanya sama samanya keras cepat cepatnya baik ' +
  'banyak sekali banget semoga sukses selalu sehat salam hormat saya kami kita siap oke ok baiklah yth ya nya juga ' +
  'sangat puas membantu bermanfaat amin aamiin selesai ditindaklanjuti diterima'
).split(' ');
