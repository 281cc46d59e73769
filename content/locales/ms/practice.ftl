# draft d96f7ebe
practice-chat-cambodia = Satu halaman di Facebook mencari orang untuk Kemboja: khidmat pelanggan, 1,000 hingga 1,200 dolar AS sebulan. Tidak perlu sijil, tidak perlu kemahiran. Mereka bayar tiket, pasport dan makan. Terbang minggu ini. Nama syarikat kemudian.
    .title = Kerja chat di Kemboja
    .outcome = Pada Julai 2022, 202 orang Indonesia pulang dari kerja begini. Mereka dipaksa menipu orang di internet, dan mahu keluar kena bayar denda.
# draft 9edfa4b8
practice-home-hong-kong = Agensi berlesen ada kerja pembantu rumah di Hong Kong: 5,100 dolar Hong Kong sebulan, cuti satu hari seminggu, 2 tahun. Majikan bayar tiket, visa dan latihan. Anda baca kontrak di rumah sebelum tandatangan. Kerja itu ada dalam senarai kerajaan.
    .title = Pembantu rumah di Hong Kong
    .outcome = Syaratnya sama dengan kontrak Hong Kong dan peraturan Indonesia bahawa pekerja tidak bayar apa-apa. Contoh lama bukan jawatan kosong: peraturan dan program boleh berubah.
# draft 267b7c7c
practice-computer-thailand = Sebuah agensi pelancongan telefon: kerja menaip di Thailand, 100,000 rupee India sebulan, bilik dan makan percuma. Ujiannya 5 minit di telefon. Anda terbang dengan visa pelancong dan bayar dulu melalui telefon. Permit kemudian. Tinggal 4 tempat.
    .title = Kerja menaip di Thailand
    .outcome = Orang dibawa melintasi sempadan ke Myawaddy di Myanmar dan dipaksa menipu orang lain dengan duit kripto.
# draft 9c01b7ac
practice-farm-israel = Pejabat kerja kerajaan menghantar orang ke ladang di Israel: kira-kira 54,590 baht sebulan sebelum cukai. Ada kontrak, visa kerja dan kursus sebelum terbang. Anda mohon sendiri di pejabat, tanpa orang tengah.
    .title = Kerja ladang di Israel
    .outcome = Beberapa kumpulan pergi pada 2023 selepas kursus. Pejabat itu juga kata: baca dulu berita kedutaan tentang bahaya sebelum buat keputusan. Contoh lama bukan jawatan kosong.
# draft 498e9599
practice-chat-laos = Satu hantaran menawarkan kerja di Laos: khidmat pelanggan, 40,000 peso sebulan, rumah dan makan percuma, tidak perlu kemahiran. Seseorang menunggu di luar lapangan terbang dengan surat untuk ditunjukkan kepada pegawai. Tanpa agensi. Pergi hari Jumaat.
    .title = Kerja chat di Laos
    .outcome = Pada Mac 2024 tujuh orang dan orang yang membawa mereka ditahan di lapangan terbang sebelum terbang.
# draft 860105ad
practice-home-saudi-arabia = Dua kerajaan setuju tentang kerja pembantu rumah di Arab Saudi: 1,000 riyal sebulan. Sebuah kolej mengajar anda mengurus rumah dan bahasa di sana. Kerajaan meluluskan kontrak. Hanya agensi berlesen menghantar orang. Jangan bayar orang tengah.
    .title = Pembantu rumah di Arab Saudi
    .outcome = Orang pergi begini mulai 2023, selepas latihan di sepuluh kolej. Tanya hak ikut undang-undang sana: cuti, telefon, dokumen. Contoh lama bukan jawatan kosong.
# draft 6a063b5c
practice-factory-korea = Seorang lelaki menulis: kerja di Korea tanpa ujian kerajaan, 30 hingga 40 juta rupiah sebulan. Anda bayar 50 juta, separuh tunai, separuh ke akaunnya sendiri. Nama kilang diberitahu hanya sejurus sebelum terbang. Tinggal tiga tempat.
    .title = Kerja kilang di Korea
    .outcome = Seorang lelaki yang bayar sebaliknya dihantar ke kapal ikan: lima bulan tanpa gaji atau telefon. Pada Jun 2020 dia lepas lari.
# draft 0b8c9881
practice-ship = Agensi kru berlesen perlukan dua kelasi minggu depan, naik kapal di Singapura. 9 bulan, kerja lebih masa dibayar, anda tidak perlu bayar apa-apa. Pemilik bayar tiket, visa dan doktor. Lesen dan kapal itu ada di laman kerajaan.
    .title = Kerja di kapal
    .outcome = Syaratnya ikut peraturan pelaut, dan undang-undang memang larang yuran. Naik kapal segera, di pelabuhan lain, biasa bagi kapal. Contoh lama bukan jawatan kosong.
# draft 99f6762b
practice-army-base-russia = Seorang lelaki menawarkan kerja tukang masak di kem tentera di Rusia, jauh dari barisan depan: 500,000 rupee Nepal sebulan. Anda pergi dengan visa lawatan melalui Dubai, dokumen dibuat di sana. Tanpa permit buruh. Mesti setuju minggu ini.
    .title = Tukang masak di Rusia
    .outcome = Seorang lelaki yang pergi diberi senapang, bukan dapur, dalam beberapa minggu. Dia terpaksa bayar untuk keluar.
# draft fb829f80
practice-factory-china = Seorang kawan kerja bercerita tentang kilang mainan di China: 1,100 dolar sebulan, tidak perlu pasport dan bahasa. Mereka beri 200 dolar dulu. Anda naik kereta melalui Vietnam, esok. Nama kilang diberitahu di sana.
    .title = Kerja kilang di China
    .outcome = Pada Oktober 2020 seorang pekerja dikurung di seberang sempadan kerana percaya kawannya.
