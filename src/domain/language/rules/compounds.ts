/** Compounds in a wrong writing and in the right one, lower case. EYD V, on compound words. */
export const COMPOUNDS: ReadonlyMap<string, string> = new Map(
  (
    'terimakasih=terima kasih;berterimakasih=berterima kasih;tanggungjawab=tanggung jawab;bertanggungjawab=bertanggung jawab;' +
    'tanggungjawabnya=tanggung jawabnya;pertanggung jawaban=pertanggungjawaban;mempertanggung jawabkan=mempertanggungjawabkan;' +
    'dipertanggung jawabkan=dipertanggungjawabkan;kerjasama=kerja sama;bekerjasama=bekerja sama;kerjasamanya=kerja samanya;' +
    'tindaklanjut=tindak lanjut;tindaklanjutnya=tindak lanjutnya;menindak lanjuti=menindaklanjuti;ditindak lanjuti=ditindaklanjuti;' +
    'di tindak lanjuti=ditindaklanjuti;di tindaklanjuti=ditindaklanjuti;menindak-lanjuti=menindaklanjuti;ditindak-lanjuti=ditindaklanjuti;' +
    'penindak lanjutan=penindaklanjutan;ibukota=ibu kota;orangtua=orang tua;orangtuanya=orang tuanya;rumahsakit=rumah sakit;' +
    'rumahtangga=rumah tangga;tandatangan=tanda tangan;menanda tangani=menandatangani;ditanda tangani=ditandatangani;' +
    'di tanda tangani=ditandatangani;penanda tanganan=penandatanganan;beritahu=beri tahu;diberitahu=diberi tahu;memberitahu=memberi tahu;' +
    'memberi tahukan=memberitahukan;diberi tahukan=diberitahukan;pemberi tahuan=pemberitahuan;pemberi-tahuan=pemberitahuan;' +
    'tatacara=tata cara;matapelajaran=mata pelajaran;lalulintas=lalu lintas;kambinghitam=kambing hitam;simpangsiur=simpang siur;' +
    'olah raga=olahraga;sapu tangan=saputangan;kaca mata=kacamata;mata hari=matahari;bea siswa=beasiswa;suka cita=sukacita;' +
    'duka cita=dukacita;suka rela=sukarela;segi tiga=segitiga;apa bila=apabila;bagai mana=bagaimana;sebagai mana=sebagaimana;' +
    'bila mana=bilamana;mana kala=manakala;barang kali=barangkali;peri laku=perilaku;sekali gus=sekaligus;ke pada=kepada;' +
    'kosa kata=kosakata;loka karya=lokakarya;wira swasta=wiraswasta;wira usaha=wirausaha;' +
    'tuna netra=tunanetra;tuna wisma=tunawisma;tuna rungu=tunarungu;sedia kala=sediakala;' +
    'menyalah gunakan=menyalahgunakan;disalah gunakan=disalahgunakan;penyalah gunaan=penyalahgunaan;menyebar luaskan=menyebarluaskan;' +
    'disebar luaskan=disebarluaskan;menitik beratkan=menitikberatkan;dititik beratkan=dititikberatkan;mengikut sertakan=mengikutsertakan;diikut sertakan=diikutsertakan;' +
    'menyerah terimakan=menyerahterimakan;diserah terimakan=diserahterimakan;menguji cobakan=mengujicobakan;diuji cobakan=diujicobakan;melipat gandakan=melipatgandakan;dilipat gandakan=dilipatgandakan;menduga kan=mendugakan;' +
    'foto copy=fotokopi;foto kopi=fotokopi;gladi resik=geladi resik;tolak ukur=tolok ukur;' +
    'walikota=wali kota;warganegara=warga negara;puskes mas=puskesmas;' +
    'semenamena=semena-mena;' +
    'sehari hari=sehari-hari;' +
    'bersama sama=bersama-sama;mudah mudahan=mudah-mudahan'
  )
    .split(';')
    .map(pair => pair.split('=') as [string, string])
    .filter(([wrong, right]) => wrong !== right),
);
