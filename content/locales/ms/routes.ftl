# draft 62b6d6b2
route-id-siskop2mi = Laman negara sendiri untuk daftar kerja luar negara dan program kerajaan.
    .name = Laman kerajaan untuk kerja luar negara (SISKOP2MI)
# draft 70ece005
route-id-g2g-korea = Negara letakkan pekerja di Korea ikut ujian dan mata; yuran ujian pada 2025 lebih kurang 460,000 rupiah dan dibayar kepada bank.
    .name = Kerja di Korea melalui kerajaan (G to G, EPS)
# draft 60b34545
route-id-g2g-japan = Negara hantar jururawat dan penjaga ke Jepun; anda bawa dokumen sendiri ke pejabat BP3MI.
    .name = Jururawat dan penjaga ke Jepun (G to G)
# draft a236f96d
route-id-disnaker = Sebelum anda pilih ejen, tanya pejabat daerah anda; polis pun nasihatkan begitu.
    .name = Pejabat tenaga kerja daerah (Disnaker)
# draft 2b93d020
route-id-kemnaker-posko = Kaunter yang jawab sama ada kekosongan kerja itu palsu, melalui pusat panggilan, WhatsApp dan laman web.
    .name = Kaunter semak kerja palsu, kementerian tenaga kerja (Kemnaker)
# draft c6425e9b
route-id-sbmi = Kesatuan pekerja migran dengan cawangan tempatan yang terima aduan dan bantu semak lesen sebelum anda pergi.
    .name = Kesatuan pekerja migran Indonesia (SBMI)
# draft 619a7433
route-id-recruitment-advisor = Laman kesatuan sekerja di mana pekerja beri penilaian kepada agensi; baca apa kata orang yang pernah guna agensi itu.
    .name = Penilaian pekerja tentang agensi (Recruitment Advisor, ITUC)
# draft 58a59ceb
route-id-opp = Kursus negara sebelum anda pergi; percuma, dan orang tanpa kursus ini tidak dibenarkan naik kapal terbang.
    .name = Kursus sebelum pergi (OPP)
# draft 7684ede9
route-id-five-schemes = Melalui syarikat berlesen, kerajaan dengan kerajaan, kerajaan dengan syarikat, majikan anda sendiri, atau sendiri; semuanya berakhir dengan dokumen di BP3MI.
    .name = Lima cara sah kerja di luar negara
# draft 5e3fe505
route-ph-licensed = Cari nama agensi dan lihat sama ada lesennya masih sah.
    .name = Senarai agensi berlesen daripada DMW
# draft ee7afa5f
route-ph-joborders = Tunjuk kerja mana daripada agensi mana yang diluluskan; lesen tanpa job order tidak cukup.
    .name = Senarai kerja (job order) yang diluluskan DMW
# draft b3d1fba0
route-ph-eps = Pengambilan kerajaan untuk kilang di Korea; daftar dalam talian di DMW, dengan yuran ujian 24 dolar pada 2024.
    .name = Kerja di Korea (EPS), daftar di DMW
# draft ad9afee1
route-ph-seminars = Dua kursus pendek yang diminta oleh dokumen keluar; ambil yang pertama sebelum anda mohon di mana-mana.
    .name = Kursus sebelum mohon kerja dan sebelum pergi (PEOS, PDOS)
# draft dd6c4a1b
route-ph-complaint = Buat aduan bersumpah terhadap agensi untuk dapat balik wang; DMW juga bantu orang yang ditipu perekrut.
    .name = Bantuan guaman dan aduan di DMW
# draft b2cd01c2
route-ph-recruitment-advisor = Laman kesatuan sekerja di mana pekerja beri penilaian kepada agensi; baca apa kata orang yang pernah guna agensi itu.
    .name = Penilaian pekerja tentang agensi (Recruitment Advisor, ITUC)
# draft 26a565de
route-vn-colab = Pusat negara untuk program bukan untung seperti EPS Korea; bayar hanya selepas kontrak, ke akaun pusat itu sendiri.
    .name = Pusat kerajaan untuk kerja luar negara (Colab)
# draft e71a7bb5
route-vn-dolab = Cari syarikat penghantar di laman jabatan sebelum anda bercakap tentang wang.
    .name = Senarai syarikat berlesen daripada jabatan kerja (DOLAB)
# draft 1a2013ca
route-vn-local-office = Pejabat di kawasan anda boleh beritahu program mana yang dibuka untuk bandar anda, contohnya kerja musim ladang di Korea.
    .name = Pejabat hal ehwal dalam negeri di kawasan anda
# draft e34effa3
route-vn-mrc = Nasihat percuma sebelum anda pergi, dijalankan bersama pejabat buruh dan kesatuan sekerja.
    .name = Pusat maklumat pekerja migran (MRC)
# draft 075bbc2e
route-vn-law = Undang-undang yang berkuat kuasa sejak Januari 2022 mewajibkan kursus sebelum pergi dan menyenaraikan kontrak yang dibenarkan.
    .name = Undang-undang kerja kontrak di luar negara (69/2020)
# draft fd8f131c
route-th-five-ways = Melalui agensi berlesen, melalui jabatan itu sendiri, sendiri dengan lapor 15 hari sebelumnya, atau dihantar majikan anda untuk kerja atau latihan.
    .name = Lima cara sah kerja di luar negara
# draft f8b0d9bf
route-th-state-sending = Jabatan itu sendiri boleh hantar anda; kebanyakannya pergi ke Taiwan, Korea, Jepun dan Israel.
    .name = Kerja melalui jabatan pekerjaan (Department of Employment)
# draft 4f559a04
route-th-check-employer-letter = Setiap kerja yang sah ada surat permintaan yang jabatan sudah terima; tanya melalui talian bantuan.
    .name = Tanya sama ada surat permintaan majikan memang ada
# draft 89e5cc24
route-th-predeparture = Latihan tentang kontrak, adat dan undang-undang, dan tabung untuk kecemasan.
    .name = Latihan sebelum pergi dan tabung bantuan
# draft a7af2e87
route-th-pavena = Yayasan untuk perempuan dan kanak-kanak yang pernah bawa balik pekerja yang ditipu.
    .name = Yayasan untuk wanita dan kanak-kanak (Pavena Foundation)
# draft d660cab7
route-mm-licensed = Lebih kurang 634 agensi ada lesen pada 2025; minta nombor lesen dan telefon agensi kedua untuk banding.
    .name = Agensi kerja luar negara yang berlesen
# draft 5ee9bb9e
route-mm-owic = Anda perlu kad ini untuk keluar dengan cara sah; pada 2025 ia dihentikan untuk lelaki umur 18 hingga 35 dan lambat untuk yang lain.
    .name = Kad pekerja luar negara (OWIC) dan latihan
# draft 60747cea
route-mm-mou-thailand = Cara kontrak ke Thailand; sejak Mei 2025 setiap agensi boleh minta 50 pekerja sebulan, jadi jangka tunggu berbulan-bulan.
    .name = Kerja di Thailand melalui perjanjian negara (MoU)
# draft b980db0c
route-mm-mrc = Nasihat percuma dan bantuan untuk aduan, dijalankan oleh kesatuan sekerja, NGO dan pejabat.
    .name = Pusat maklumat pekerja migran (MRC)
# draft e81269e4
route-kh-eps = Badan negara jalankan ujian dan senarai Korea; tiada syarikat swasta boleh jual tempat.
    .name = Kerja di Korea melalui lembaga negara (MTOSB)
# draft 0c741728
route-kh-korea-season = Kementerian tandatangan perjanjian dengan bandar di Korea; mohon melalui kementerian.
    .name = Kerja bermusim di Korea melalui perjanjian rasmi
# draft 1f40c91a
route-kh-list = Kementerian cetak nama agensi yang diluluskan; ada dalam senarai bukan janji layanan baik.
    .name = Senarai agensi yang diluluskan kementerian
# draft e95064cc
route-kh-central-detector = Kumpulan hak buruh yang ada alat percuma untuk semak iklan kerja, nombor telefon atau pautan, dengan staf untuk ditanya.
    .name = CENTRAL dan alat semak kerjanya (Job Scam Detector)
# draft 42017df8
route-kh-complaint = Perintah kementerian beri pekerja migran cara untuk buat aduan terhadap agensi.
    .name = Aduan di bawah peraturan 2013
# draft 1cf85ad7
route-la-esc-korea = Daftarkan orang untuk Korea, uji semua orang dan tidak ambil bayaran untuknya.
    .name = Pejabat kerja kerajaan di Vientiane (Employment Service Centre)
# draft ff7bce60
route-la-korea-season = Jabatan pekerjaan tandatangan perjanjian dengan wilayah di Korea dan sebut satu syarikat yang boleh urus dokumen.
    .name = Kerja bermusim di Korea melalui perjanjian rasmi
# draft f8b73444
route-la-permit = Syarikat perlu permit kementerian untuk hantar orang; minta tengok permit dan tarikhnya.
    .name = Syarikat berlesen untuk Thailand, Jepun, Korea
# draft 33475ac7
route-la-mrc = Dijalankan oleh kementerian buruh: nasihat, latihan dan bantuan guaman.
    .name = Pusat pekerja migran di Champasak
# draft a66ae602
route-my-pea = Hanya agensi dengan lesen B atau C boleh hantar rakyat Malaysia ke luar negara, dengan job order yang disahkan secara bertulis.
    .name = Agensi Pekerjaan Swasta (APS) yang berlesen
# draft 6b1d9416
route-my-myfuturejobs = Laman kerja negara, di mana pegawai semak setiap majikan dan kekosongan kerja.
    .name = Laman kerja kebangsaan (MYFutureJobs)
# draft ebc7a135
route-my-wisma-putra = Kementerian luar negeri dan kedutaan beritahu anda sama ada sesebuah syarikat itu betul.
    .name = Tanya Kementerian Luar Negeri (Wisma Putra) atau kedutaan
# draft bd413a3f
route-my-complaint = Buat aduan terhadap agensi, juga di Sabah dan Sarawak.
    .name = Lapor kepada Jabatan Tenaga Kerja (JTK)
# draft e866a5e4
route-my-recruitment-advisor = Laman kesatuan sekerja di mana pekerja beri penilaian kepada agensi; baca apa kata orang yang pernah guna agensi itu.
    .name = Penilaian pekerja tentang agensi (Recruitment Advisor, ITUC)
# draft d1156b88
route-my-mtuc = Kongres kesatuan sekerja, yang menyokong kerja luar negara yang disemak dan bantu pekerja.
    .name = Kongres Kesatuan Sekerja Malaysia (MTUC)
# draft ae80ad80
route-in-emigrate = Tunjuk ejen perekrut berdaftar dengan cara hubungi mereka; kalau pasport anda perlu kelulusan, semua pengambilan yang sah dibuat melaluinya.
    .name = Laman kerajaan untuk semak ejen India (eMigrate)
# draft b5b39929
route-in-poe = Pejabat kerajaan yang jawab soalan tentang ejen dan terima aduan; ini yang di Chennai.
    .name = Pejabat perlindungan pekerja ke luar negara (Protector of Emigrants)
# draft 948f6d91
route-in-pdot = Kursus sehari tentang undang-undang, adat dan cara yang tidak berbahaya, di lebih kurang 90 pusat.
    .name = Latihan sebelum pergi (PDOT)
# draft 489a56fc
route-in-state-agency = Ada negeri yang ada syarikat sendiri untuk letakkan orang di luar negara, contohnya Telangana.
    .name = Perekrut milik kerajaan negeri, contohnya TOMCOM
# draft 8f5d8b7e
route-in-cims = Pusat untuk pekerja migran di Kerala yang terangkan skim negeri dan laman aduan MADAD.
    .name = Pusat pekerja migran di Kerala (CIMS)
# draft 4d3047d3
route-bd-oep = Sejak April 2025 pendaftaran, latihan dan kelulusan dibuat di platform negara sendiri, tanpa bayaran.
    .name = Laman kerajaan untuk kerja luar negara (OEP, BMET)
# draft e760ab59
route-bd-boesl = Syarikat negara sendiri; ia urus pendaftaran dan cabutan EPS Korea.
    .name = Perekrut milik negara (BOESL)
# draft fdec042e
route-bd-smartcard = Kad ini tunjuk nombor lesen agensi dan cap jari anda; tanpanya keluar negara tidak sah.
    .name = Kad pekerja luar negara BMET (Smart Card)
# draft ca1f2d0e
route-bd-complaint = Buat aduan terhadap agensi di BMET atau pejabat daerah; pada 2025 ia selesaikan 2,054 kes dan dapat balik lebih kurang 99 juta taka. Resit penting.
    .name = Aduan dan penyelesaian pertikaian di BMET
# draft db2688d5
route-bd-okup = Kumpulan pekerja migran dan mereka yang sudah pulang, yang bantu dengan aduan dan penyelesaian tempatan.
    .name = Kumpulan bantuan pekerja migran (OKUP)
# draft 28fb936d
route-bd-mrc = Perbincangan percuma tentang cara sah, berjumpa sendiri atau melalui telefon, di ibu negara dan bandar lain.
    .name = Pusat maklumat pekerja migran (MRC)
# draft ebb0956b
route-np-feims = Sistem dan aplikasi jabatan tunjuk data terkini tentang agensi dan permit dan terima aduan.
    .name = Laman kerja luar negara (FEIMS) dan aplikasinya
# draft 3beaf96a
route-np-eps = Bahagian EPS Korea di Jabatan Pekerjaan Luar Negara terima permohonan; lulus ujian bukan janji dapat kerja.
    .name = Kerja di Korea melalui bahagian EPS kerajaan
# draft 6874877e
route-np-mrc = Nasihat percuma di bandar daerah, dengan pautan ke latihan kemahiran percuma, bantuan guaman dan kelas tentang wang.
    .name = Pusat maklumat pekerja migran (MRC)
# draft dd836b30
route-np-orientation = Anda mesti hadir sendiri dan tunjuk kad pengenalan negara, sejak 15 Oktober 2025.
    .name = Kursus sebelum pergi, bawa kad pengenalan negara
# draft eca65f18
route-np-complaint = Buat aduan dengan resit; tanpa resit orang dapat balik sedikit sahaja.
    .name = Aduan kepada jabatan kerja luar negara (DoFE)
# draft fbbb8162
route-np-pncc-pourakhi = Kumpulan mereka yang sudah pulang; Pourakhi jaga kaunter di lapangan terbang Kathmandu dan beri perlindungan kepada perempuan.
    .name = Kumpulan bantuan bekas pekerja migran (PNCC, Pourakhi)
# draft 6b4b47c4
route-np-recruitment-advisor = Laman kesatuan sekerja di mana pekerja beri penilaian kepada agensi; baca apa kata orang yang pernah guna agensi itu.
    .name = Penilaian pekerja tentang agensi (Recruitment Advisor, ITUC)
# draft 9f3c2ae5
route-lk-1989 = Telefon siang atau malam untuk tahu sama ada agensi itu sah sebelum anda beri pasport atau wang.
    .name = Talian SLBFE 1989 dan semakan lesen agensi
# draft fc4b8f5c
route-lk-korea-israel = Biro hantar orang ke Korea ikut perjanjian dan ke Israel ikut cabutan; tiada ejen boleh jual tempat.
    .name = Kerja di Korea (E-9) dan Israel melalui SLBFE
# draft 0e1bbf55
route-lk-registration = Daftar sebelum anda pergi: dapat insurans dan kebajikan; sesetengah kerja perlu kursus dulu.
    .name = Pendaftaran dan latihan SLBFE
# draft 091156c8
route-lk-refund = Kalau anda tidak jadi pergi, piagam biro kata yuran pendaftaran dibayar balik dalam 7 hari.
    .name = Dapat balik yuran pendaftaran
# draft 9d7edbfc
route-lk-investigation = Terima aduan tentang agensi dan orang yang ambil wang; pada awal 2024 ia dapat balik lebih 53 juta rupee.
    .name = Unit siasatan dan aduan SLBFE
# draft 9e77d733
route-lk-recruitment-advisor = Laman kesatuan sekerja tentang agensi dan hak; kongres pekerja boleh bantu beri panduan.
    .name = Recruitment Advisor (ITUC) dan kesatuan sekerja Ceylon Workers' Congress
# draft d40c775d
route-pk-oec = Perekrut negara sendiri, di mana anda boleh daftar untuk kerja luar negara.
    .name = Perekrut milik negara (Overseas Employment Corporation)
# draft 264808c0
route-pk-beoe = Semak lesen promoter dan permintaan; kemudian minta pejabat Protector semak syaratnya.
    .name = Senarai ejen berlesen (Bureau of Emigration)
# draft 7d574ad9
route-pk-protector = Protector tandatangan kontrak anda, supaya anda boleh buat aduan kemudian; tujuh pejabat dan lebih.
    .name = Pejabat perlindungan pekerja ke luar negara (Protector of Emigrants)
# draft 9ecc318a
route-pk-mrc = Nasihat percuma dan berkecuali di Islamabad dan Lahore, dengan lebih banyak pusat sejak 2024.
    .name = Pusat maklumat pekerja migran (Migrant Resource Centre)
# draft 9c92b793
route-pk-fia = Laporkan ejen yang ambil wang; agensi ini minta orang semak tawaran dulu.
    .name = Polis persekutuan (Federal Investigation Agency, FIA)
# draft 0226d593
route-ke-neaims = Laman pihak berkuasa buruh menyenaraikan agensi yang ada lesen; tanya juga tarikh tamatnya.
    .name = Senarai agensi berlesen daripada NEA (NEAIMS)
# draft d116e568
route-ke-kazi-majuu = Program negara percuma untuk kerja luar negara; tiada siapa boleh minta bayaran pada mana-mana langkah.
    .name = Acara cari kerja anjuran negara (Kazi Majuu)
# draft 06ea882b
route-ke-homecare = Pembantu rumah perlu kursus dua minggu dan ujian; agensi yang kata kursus tidak perlu ialah palsu.
    .name = Latihan pembantu rumah (Homecare)
# draft d8f39102
route-ke-refund = NEA terima aduan dan boleh usahakan wang dibayar balik; dalam satu kes di Mombasa bayaran balik dipersetujui.
    .name = Aduan kepada NEA
# draft 6ebdacfd
route-ke-sea = Untuk kapal persiaran guna hanya ejen yang disemak pihak berkuasa laut.
    .name = Kerja kapal: semak dengan Kenya Maritime Authority
# draft 9e64c26e
route-ke-cdtd = Pusat untuk pembantu rumah yang jawab soalan tentang dokumen, latihan dan hak.
    .name = Pusat bantuan pembantu rumah (CDTD)
# draft 708c3a0d
route-ug-eemis = Laman kementerian di mana syarikat berlesen menyenaraikan kerja yang diluluskan dengan gaji, tempat dan tarikh.
    .name = Laman kerajaan untuk kerja luar negara (EEMIS)
# draft 7fcfedbd
route-ug-verify-joborder = Tanya kementerian sama ada job order ini diluluskan; syarikat pelancongan dan ejen perseorangan tidak pernah dilesenkan, dan kerja pembantu rumah percuma.
    .name = Semak kelulusan kerja (job order), bukan lesen sahaja
# draft c1e3153c
route-ug-centre = Kaunter sehenti di kementerian di Kampala dengan nasihat dan panduan guaman.
    .name = Pusat bantuan pekerja migran (Migrant Workers' Support Centre)
# draft a095abb7
route-ug-orientation = Pembantu rumah mesti ambil kursus 14 hari sebelum pergi.
    .name = Kursus 14 hari untuk pembantu rumah
# draft bd6c99cd
route-ug-complaint = Buat aduan kepada syarikat, kemudian kepada kementerian; jangan bayar orang perseorangan yang kata mereka akan buat aduan itu.
    .name = Aduan: kepada syarikat dulu, kemudian kepada kementerian
# draft c62e6adf
route-ug-airport-desk = Kaunter kementerian di mana dokumen disemak pada hari itu.
    .name = Kaunter kementerian buruh di lapangan terbang Entebbe
# draft 2a35426b
route-ug-agreements = Uganda ada perjanjian dengan Arab Saudi, Jordan dan Qatar, antara lain; tiada dengan Rusia.
    .name = Negara yang ada perjanjian dengan Uganda
# draft 88a18097
route-et-lmis = Daftar di sini: ia tunjuk majikan, gaji, tempat dan tempoh; lima bahasa dan suara untuk orang buta.
    .name = Laman kerja negara Ethiopia (E-LMIS)
# draft e251f38e
route-et-agreements = Ethiopia ada perjanjian dengan Lubnan, Jordan, Qatar dan UAE, antara lain; kami tidak jumpa perjanjian untuk Thailand atau Myanmar.
    .name = Negara yang ada perjanjian dengan Ethiopia
# draft 3dc431da
route-et-ministry = Laman kementerian terangkan cara daftar; tanya di sana sebelum mana-mana orang tengah.
    .name = Kementerian buruh Ethiopia (Ministry of Labour and Skills)
# draft 40084c3f
route-et-training = Daftar di laman negara juga jalan untuk dapat latihan yang diminta bagi kerja luar negara.
    .name = Latihan sebelum pergi
# draft 0a74ae0b
route-et-law = Hanya agensi dengan lesen kementerian, negara sendiri, atau majikan terus yang sudah disemak boleh hantar anda; pembantu rumah perlu sijil latihan.
    .name = Syarat undang-undang untuk agensi
# draft 6cacca05
route-et-agar = Badan amal di Addis Ababa yang beri mereka yang sudah pulang tempat tidur, rawatan kesihatan dan kaunseling.
    .name = Badan amal untuk yang sudah pulang (Agar Ethiopia)
