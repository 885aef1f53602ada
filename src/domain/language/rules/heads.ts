/** Words that follow di and ke as prepositions: places, times, parts, quantities. No bare passive is made of them. */
export const HEADS: ReadonlySet<string> = new Set(
  (
    'abad air akhir akun alam anak angkasa antara apartemen aplikasi apotek area asrama atap atas aula ' +
    'awal ayat bab babak badan bagian balai bandara bank barat bawah beberapa belakang bengkel benua berbagai ' +
    'berkas bidang bioskop buku bulan bumi bupati bursa bus camat dada daerah dalam danau dapur darah dasar dekat ' +
    'depan desa dewan dinas dinding dokumen dunia dusun fakultas fase final formulir gang gawang ' +
    'gedung gereja grafik gudang gunung hadapan halaman hari hati hidung hotel hutan ibu instansi internet istri ' +
    'jalan jalur jantung jembatan jendela jurusan kabupaten kaki kalangan kamar kampung kampus kanan kantor kapal ' +
    'kawasan kebun kecamatan kelas kelenteng keluarga kelurahan kepala kepolisian kereta ketua kiri klinik klub ' +
    'kolam kolom kompetisi kompleks komputer koran kos kota kulit kursi kutub laboratorium ladang laman lampu ' +
    'langit lantai lapangan lapas laut layar lembaga level liga lingkungan lokasi loket luar lurah majalah mal ' +
    'malam mana masa masjid masyarakat mata medan media meja minggu mobil motor muka mulut museum musim negara ' +
    'negeri neraka otak pabrik pagi panggung pantai papan parit parlemen partai pasal pasar pasaran ' +
    'pedalaman pedesaan pelabuhan pemerintah pengadilan pengungsian perbatasan perempatan peringkat ' +
    'perkotaan permukiman perpustakaan pertempuran pertigaan perumahan perusahaan perut pesantren pesawat peta ' +
    'pinggir pinggiran pintu polres polsek ponsel posisi posko posyandu presiden provinsi pulau puncak punggung ' +
    'pura pusat puskesmas putaran radio rekening rektor restoran ruang ruangan rubrik rumah rusun rutan rute saat ' +
    'saham sakit samping sana sawah sebelah seberang sebuah segala sejumlah sekeliling sekitar sekolah sektor ' +
    'sela selatan selokan seluruh semua sepanjang sepeda server setiap siang simpang sini sisi sistem situ situs ' +
    'sore spanduk stadion stasiun suami suatu sungai supermarket surat surga swalayan tabel tahap tahun taman tanah ' +
    'tangan tanjakan televisi telinga tempat tengah tenggara tepi terminal tiap tikungan tim timur titik ' +
    'toko trotoar truk tubuh turnamen udara ujung universitas utara vihara waktu warga warung wilayah zaman zona'
  ).split(' '),
);

/** Things that are done with what they name: *dipompa*, *disampel*. Joined they are verbs, apart they may be places. */
export const MADE_OF_NOUNS: ReadonlySet<string> = new Set(
  (
    'bendung beton bronjong cangkul dempul ganjal gembok gergaji hampar infus jangkar kampak karung ketuk lakban las ' +
    'pagar paku palang pancang patri pel plester pompa pugar pupuk rambu rantai rembuk sampel sampul sangga sekat ' +
    'semen sensus skrining stempel stiker swab swakelola talang tanggul tender tenda terpal tiang tilang turap'
  ).split(' '),
);
