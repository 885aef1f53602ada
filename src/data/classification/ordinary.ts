/** Everyday words that stand behind a word of place and name none. */
export const ORDINARY: ReadonlySet<string> = new Set(
  (
    'yang sudah tidak karena dengan untuk sejak mohon tolong saya kami kita sangat sekali banyak orang warga sampai ' +
    'setiap telah terus akan bisa dapat juga masih lagi pada dari kata mereka bapak ibu dua tiga empat lima lebih luwih ' +
    'terdapat admin ditarik kondisi tersebut pemerintah anak ribu motor mobil tetangga contoh seperti hanya sedang ' +
    'belum menjadi agar supaya segera antara tetapi atau para oleh dalam luar atas bawah kembali melalui hingga tanpa ' +
    'sama juta rumah kerja kecil besar baru lama baik buruk jauh cukup hampir kadang selalu sering bersama berada ' +
    'dijadikan dibuat menuju melewati lewat arah ujung tengah pinggir sekitar area lokasi wilayah daerah tempat ' +
    'pengendara pejalan kaki kendaraan petugas pelapor identitas nama alamat nomor telepon jawaban aduan laporan ' +
    'siswa guru pasien pedagang pembeli penumpang sopir tolonglah dong ya nih sih kok deh lah kan kah pun itu ini ' +
    'sana sini situ ada apa siapa mana kapan bagaimana mengapa minta meminta bayar membayar harus saja cuma hanya malah ' +
    'paling semua setelah sewaktu ketika tersebut utama raya kampung tetangga tradisional modern induk tumpah swasta ' +
    'dasar favorit polisi pajak pusat daerah provinsi kabupaten nasional lintas poros setapak protokol menanjak turunan ' +
    'setempat sini sebelum sesudah padahal karena akibat dampak soal masalah bernama namanya milik punya punyanya ' +
    'memang mulai masuk keluar datang pergi pulang pakai naik turun lihat dengar pernah jangan mau ingin butuh perlu ' +
    'bisa boleh coba segera cepat lambat pelan ramai sepi panas dingin basah kering hijau bermain ' +
    'makan minum kopi baju kelontong buka tutup jual beli jualan usaha rakyat penduduk penghuni pengunjung pengguna ' +
    'peserta anggota ketua kepala bapaknya ibunya orangnya warganya masyarakat publik umum negara negeri resmi gratis ' +
    'kasih selamat salam hormat sejahtera semoga sekian demikian permisi bismillah assalamualaikum wassalamualaikum ' +
    'warahmatullahi wabarakatuh bupati gubernur walikota wali presiden menteri jajaran pemkab pemkot pemda dinas ' +
    'terhormat apakah tentang terkait mengenai perihal sepanjang tepatnya akses prosedur mengajukan diajukan ' +
    'terima assalamu alaikum lanjuti tindak tindaklanjuti kalau jadi terjadi kali kepada maaf bahwa bertanya hujan deras ' +
    'sebagai merasa saat uang bekerja sedangkan mendapatkan surat terutama bahkan sehingga bagi selaku namun ' +
    'menyampaikan sampaikan tanya membuat terlalu bukan lain tinggal apapun info penuh sendiri waktu sebelumnya ' +
    'kemana memberikan keluarga meter bantu kembalikan apalagi dulu perhatiannya ucapkan kejadian jika biasanya sedikit ' +
    'melakukan yaitu katanya beserta mungkin soalnya istri berapa sesuai khususnya kanan kiri satu secara umur mampu ' +
    'pihak pelayanan kartu setinggi menanyakan data maupun mengingat total secepatnya misal terkadang kena suka susah letak berada respon serta ' +
    'sekarang nanti besok lusa terakhir pertama kedua ketiga beberapa seluruh sebagian setengah para dibangun ditutup '
  ).split(' '),
);
