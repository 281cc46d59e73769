# draft d96f7ebe
practice-chat-cambodia = Sebuah halaman di Facebook mencari orang untuk Kamboja: layanan pelanggan, 1.000 sampai 1.200 dolar AS sebulan. Tidak perlu ijazah atau keahlian. Mereka membayar tiket, paspor, dan makan. Berangkat minggu ini. Nama perusahaan menyusul.
    .title = Kerja chat di Kamboja
    .outcome = Pada Juli 2022, 202 orang Indonesia pulang dari pekerjaan seperti ini. Mereka dipaksa menipu orang lewat internet, dan kalau mau keluar harus bayar denda.
# draft 9edfa4b8
practice-home-hong-kong = Perusahaan penempatan berizin menawarkan kerja rumah tangga di Hong Kong: 5.100 dolar Hong Kong sebulan, libur satu hari seminggu, 2 tahun. Majikan membayar tiket, visa, dan pelatihan. Anda membaca kontrak di rumah sebelum tanda tangan. Lowongannya ada di daftar pemerintah.
    .title = Kerja rumah tangga di Hong Kong
    .outcome = Isinya sesuai kontrak Hong Kong dan aturan Indonesia bahwa pekerja tidak membayar apa pun. Contoh lama bukan lowongan: aturan dan program bisa berubah.
# draft 267b7c7c
practice-computer-thailand = Sebuah agen perjalanan menelepon: kerja mengetik di Thailand, 100.000 rupee India sebulan, kamar dan makan gratis. Tesnya 5 menit lewat telepon. Anda terbang dengan visa turis dan bayar dulu lewat HP. Izin kerja menyusul. Tinggal 4 kursi.
    .title = Kerja mengetik di Thailand
    .outcome = Orang-orang dibawa lewat perbatasan ke Myawaddy di Myanmar dan dipaksa menipu orang lain dengan uang kripto.
# draft 9c01b7ac
practice-farm-israel = Kantor tenaga kerja negara mengirim orang ke pertanian di Israel: sekitar 54.590 baht sebulan sebelum pajak. Ada kontrak, visa kerja, dan pelatihan sebelum terbang. Anda mendaftar sendiri di kantor, tanpa calo.
    .title = Kerja tani di Israel
    .outcome = Rombongan berangkat pada 2023 setelah pelatihan. Kantor itu juga berkata: baca dulu kabar kedutaan tentang bahaya sebelum memutuskan. Contoh lama bukan lowongan.
# draft 498e9599
practice-chat-laos = Sebuah kiriman menawarkan kerja di Laos: layanan pelanggan, 40.000 peso sebulan, rumah dan makan gratis, tidak perlu keahlian. Ada orang menunggu di luar bandara dengan surat untuk ditunjukkan ke petugas. Tanpa agen. Berangkat hari Jumat.
    .title = Kerja chat di Laos
    .outcome = Pada Maret 2024 tujuh orang dan pengantarnya dihentikan di bandara sebelum terbang.
# draft 860105ad
practice-home-saudi-arabia = Dua pemerintah sepakat soal kerja rumah tangga di Arab Saudi: 1.000 riyal sebulan. Sebuah sekolah mengajari Anda mengurus rumah dan bahasa di sana. Negara menyetujui kontraknya. Hanya agen berizin yang boleh mengirim. Jangan bayar calo.
    .title = Kerja rumah tangga di Arab Saudi
    .outcome = Orang berangkat lewat jalan ini sejak 2023, setelah pelatihan di sepuluh sekolah. Tanyakan hak Anda menurut hukum di sana: libur, HP, surat-surat. Contoh lama bukan lowongan.
# draft 6a063b5c
practice-factory-korea = Seorang pria menulis: kerja di Korea tanpa tes negara, 30 sampai 40 juta rupiah sebulan. Anda bayar 50 juta, separuh tunai, separuh ke rekening pribadinya. Nama pabriknya baru disebut menjelang terbang. Tinggal tiga tempat.
    .title = Kerja pabrik di Korea
    .outcome = Seorang pria yang membayar malah ditaruh di kapal ikan: lima bulan tanpa gaji dan tanpa HP. Pada Juni 2020 ia lolos.
# draft 0b8c9881
practice-ship = Agen awak kapal berizin butuh dua pelaut minggu depan, naik kapal di Singapura. 9 bulan, lembur dibayar, tanpa biaya untuk Anda. Pemilik kapal membayar tiket, visa, dan dokter. Izin dan kapalnya ada di situs negara.
    .title = Kerja di kapal
    .outcome = Isinya mengikuti aturan pelaut, dan hukum memang melarang biaya. Naik kapal segera, di pelabuhan lain, biasa untuk kerja kapal. Contoh lama bukan lowongan.
# draft 99f6762b
practice-army-base-russia = Seorang pria menawarkan kerja sebagai juru masak di kamp tentara di Rusia, jauh dari garis depan: 500.000 rupee Nepal sebulan. Anda pergi dengan visa kunjungan lewat Dubai, surat dibuat di sana. Tanpa izin kerja dari negara. Harus setuju minggu ini.
    .title = Juru masak di Rusia
    .outcome = Seorang pria yang berangkat diberi senapan, bukan dapur, dalam beberapa minggu. Ia harus membayar untuk keluar.
# draft fb829f80
practice-factory-china = Seorang teman kerja bercerita tentang pabrik mainan di Tiongkok: 1.100 dolar sebulan, tidak perlu paspor dan bahasa. Mereka memberi 200 dolar di muka. Anda naik mobil lewat Vietnam, besok. Nama pabriknya baru disebut di sana.
    .title = Kerja pabrik di Tiongkok
    .outcome = Pada Oktober 2020 seorang pekerja yang percaya pada temannya dikurung di balik perbatasan.
