# draft 0bb379a6
contact-any-emergency-police-ae = Polis, ambulans dan bomba, Emiriah Arab Bersatu (UAE)
    .note = 999 polis. 998 ambulans. 997 bomba.
# draft 35925cab
contact-any-hotline-dubai-police-trafficking-ae = Polis Dubai, pusat kawalan jenayah pemerdagangan orang
    .note = Untuk Dubai sahaja. Mungkin sudah lama: cuba nombor lain juga.
# draft 6f88b9c8
contact-any-hotline-sharjah-women-ae = Pusat Perlindungan Wanita, Sharjah
    .note = Untuk perempuan. Laman webnya juga beritahu tentang rumah perlindungan di Abu Dhabi dan Dubai.
# draft ddb4fda8
contact-any-hotline-trafficking-ae = Talian pemerdagangan orang 800SAVE, rumah perlindungan Ewaa
    .note = Untuk seluruh negara. SAVE ialah huruf pada papan nombor telefon anda. Kami tidak jumpa halaman yang beri angkanya.
# draft 101efefd
contact-cn-embassy-ae = Kedutaan China, Abu Dhabi
    .note = Kedutaan beri amaran tentang kerja palsu bergaji tinggi di Dubai yang jadi kerja scam, dan pasport diambil.
# draft 67d0209d
contact-id-embassy-ae = Kedutaan Indonesia, Abu Dhabi
# draft 15e8196d
contact-in-embassy-ae = Kedutaan India, Abu Dhabi
    .note = Kalau ada masalah di tempat kerja, telefon pusat bantuan percuma di konsulat Dubai.
# draft 1814ba10
contact-ke-embassy-ae = Kedutaan Kenya, Abu Dhabi; Konsulat Jeneral, Dubai
    .note = Telefon Diaspora Response Centre di Nairobi. Dibuka siang dan malam.
# draft b21f01ee
contact-lk-embassy-ae = Kedutaan Sri Lanka, Abu Dhabi; konsulat, Dubai
    .note = Telefon bimbit ini dibuka untuk satu krisis pada 2026 dan mungkin dihentikan. Nombor percuma mungkin juga sudah berhenti. Cuba semuanya.
# draft 18e71eba
contact-np-embassy-ae = Kedutaan Nepal, Abu Dhabi
    .note = Ia juga adakan hari khidmat untuk pekerja di luar Abu Dhabi.
# draft 0d323942
contact-ph-embassy-ae = Kedutaan Filipina, Abu Dhabi
    .note = Untuk hal mendesak bila pejabat tutup.
# draft 0a8f28be
contact-pk-embassy-ae = Kedutaan Pakistan, Abu Dhabi
# draft df5a1622
contact-ug-embassy-ae = Kedutaan Uganda, Abu Dhabi
    .note = Alamat ini dari 2018. Pegawai di Dubai dipanggil balik pada 2024: pejabat itu mungkin sudah tutup.
# draft 6b9b5c94
contact-vn-embassy-ae = Kedutaan Vietnam, Abu Dhabi
    .note = Juga untuk Jordan. Jangan ambil nombornya daripada carian web: laman syarikat visa ada nama yang hampir sama.
# draft 9994807b
contact-cn-consulate-dubai-ae = Konsulat Jeneral China, Dubai
# draft 7598f063
contact-et-consulate-ae = Konsulat Jeneral Ethiopia, Dubai
    .note = Uruskan hak pekerja Ethiopia di Dubai dan emiriah utara.
# draft f254b714
contact-id-consulate-ae-dubai = Konsulat Jeneral Indonesia, Dubai
    .note = Untuk Dubai dan emiriah utara.
# draft 40b4491b
contact-in-consulate-ae = Pusat bantuan, Konsulat Jeneral India, Dubai
    .note = Nasihat guaman dan kaunseling percuma untuk pekerja.
# draft 10a692f7
contact-ph-consulate-ae-dubai = Konsulat Jeneral Filipina, Dubai
    .note = Talian bantuan: untuk orang yang bukan pekerja berdaftar, seperti yang guna visa lawatan. Pekerja: telefon Pejabat Pekerja Migran.
# draft af434e69
contact-ph-labour-office-ae-dubai = Pejabat Pekerja Migran Filipina, Dubai
    .note = Semak kontrak dan bantu pekerja di Dubai dan emiriah utara.
# draft a2ed9875
contact-th-labour-ae = Bahagian Buruh, Kedutaan Thailand, Abu Dhabi
    .note = Juga untuk Qatar, Oman dan Iran. Ia boleh semak kontrak anda baris demi baris sebelum anda tandatangan.
# draft 5553a2ae
contact-bd-igo-mrc = Pusat Sumber Migran Bangladesh
    .note = Nasihat percuma secara berdepan kalau anda fikir nak pergi ke luar negara.
# draft 14fc3885
contact-bd-hotline-probash = Pusat Panggilan Probash Bondhu, Bangladesh
    .note = Percuma di dalam Bangladesh. Tanya sama ada agensi ada lesen. Telefon sebelum, semasa atau selepas kerja luar negara.
# draft 6353392c
contact-bd-registry-bmet = Biro Tenaga Kerja, Pekerjaan dan Latihan (BMET), Bangladesh
    .note = Pergi kerja tanpa kad BMET tidak sah. Sesetengah kad tidak disemak betul-betul. Kad yang dimohon di Ami Probashi tersangkut.
    .how = Buka bmet.gov.bd dan cari lesen agensi itu. Kami tidak jumpa alamat terus senarai agensi. Untuk kad kelulusan, buka laman percuma baru oc.bmet.gov.bd. Kad itu perlukan kontrak dan surat tawaran anda.
# draft 1a7f6df8
contact-any-emergency-police-bh = Nombor kecemasan, Bahrain
# draft fe3437e4
contact-any-hotline-trafficking-bh = Talian pusat perlindungan ekspatriat, Bahrain
    .note = Untuk pekerja migran: nasihat, rumah perlindungan, laporan pemerdagangan orang.
# draft 54270e8c
contact-id-embassy-bh = Kedutaan Indonesia, Manama
# draft 3cdeee5b
contact-in-embassy-bh = Kedutaan India, Manama
    .note = Kedutaan tidak pernah telefon anda dari nombor ini. Penipu menirunya untuk dapat maklumat dan wang. Sebelum pergi, semak visa anda dengan pihak berkuasa buruh Bahrain.
# draft 48843a77
contact-np-embassy-bh = Kedutaan Nepal, Manama
    .note = Perbaharui kelulusan buruh untuk pekerja yang sudah di Bahrain.
# draft 8f04b943
contact-id-embassy-bn = Kedutaan Indonesia, Bandar Seri Begawan
# draft a36c47f4
contact-ph-embassy-bn = Kedutaan Filipina, Bandar Seri Begawan
# draft 85914dc5
contact-any-emergency-police-cn = Polis dan ambulans, China
    .note = 110 polis, 120 ambulans. Bahaya kalau bercakap? Hantar SMS, jangan telefon, ke 12110 kemudian 3 angka akhir kod kawasan. Boleh lambat. Keluarga: beritahu polis di negara sendiri juga.
# draft 8ffaf3c6
contact-id-embassy-cn = Kedutaan Indonesia, Beijing
# draft feb9ca80
contact-id-consulate-cn-guangzhou = Konsulat Jeneral Indonesia, Guangzhou
    .note = Untuk Guangdong, Fujian, Hainan dan Guangxi. Talian bantuan mungkin sudah lama: cuba talian utama juga.
# draft d1708d63
contact-id-consulate-cn-shanghai = Konsulat Jeneral Indonesia, Shanghai
    .note = Talian bantuan mungkin sudah lama: cuba talian utama juga. Talian utama pertama perlu sambungan 110.
# draft 9bb9f84f
contact-cn-hotline-12308-cn = Talian 12308, Kementerian Luar, China
    .note = Tekan 0, kemudian 9: dikatakan ini sampai kepada orang. Di dalam China, di luar Beijing, dail 010 dulu.
# draft bf5c3b36
contact-cn-registry-mofcom-cn = Daftar syarikat penghantar pekerja, Kementerian Perdagangan, China
    .note = Ini talian kerajaan tempatan. Ia boleh hantar soalan anda kepada biro perdagangan bandar.
    .how = Buka fec.mofcom.gov.cn. Laman ini dalam bahasa Cina. Cari daftar syarikat penghantar pekerja daripada kementerian. Cari nama syarikat itu antara syarikat berlesen. Jabatan perdagangan mesti terbit dan kemas kini senarai ini. Kalau ada soalan, telefon nombor di sini.
# draft f2e282bf
contact-et-registry-lmis = Sistem Maklumat Pasaran Buruh Ethiopia (LMIS)
    .note = Penempatan sah hanya ke negara yang ada perjanjian buruh. Tiada siapa boleh merekrut untuk Eropah, Kanada atau Amerika. Hati-hati dengan Asia Tenggara juga.
    .how = Buka lmis.gov.et dan daftar. Kementerian suruh guna laman ini sahaja. Cari majikan, gaji, tempat dan tempoh kerja. Bandingkan dengan tawaran anda.
# draft 07d932e6
contact-any-emergency-police-hk = Polis, ambulans dan bomba, Hong Kong
# draft 31c1e159
contact-any-hotline-domestic-workers-hk = Talian Jabatan Buruh untuk pembantu rumah, Hong Kong
    .note = Penterjemah untuk bahasa Asia Selatan dan Asia Tenggara: 8 pagi hingga 10 malam, tidak pada cuti umum.
# draft 6244cd7c
contact-any-ngo-bethune-hk = Bethune House, rumah perlindungan perempuan migran, Hong Kong
    .note = Rumah perlindungan untuk perempuan. Ia kekurangan wang pada 2024: tanya sama ada masih dibuka sebelum anda pergi.
# draft 5afd486f
contact-any-ngo-help-hk = HELP for Domestic Workers, bantuan pembantu rumah, Hong Kong
    .note = Nasihat guaman percuma, tempat perlindungan kecemasan, kaunseling. Mungkin sudah lama: cuba nombor lain juga.
# draft bb62895c
contact-any-ngo-mfmw-hk = Mission for Migrant Workers, bantuan pekerja migran, Hong Kong
    .note = Pembantu rumah dari mana-mana negara: bantuan guaman, kaunseling, cari tempat perlindungan. Mungkin sudah lama: cuba nombor lain juga.
# draft da5dd393
contact-id-consulate-hk = Konsulat Jeneral Indonesia, Hong Kong
    .note = Kecemasan: nombor WhatsApp. Hati-hati: orang di luar menyamar sebagai staf dan minta bayaran. Juga untuk Macau.
# draft 2eff888c
contact-ph-consulate-hk = Konsulat Jeneral Filipina, Hong Kong
    .note = Mungkin sudah lama: cuba kedua-dua nombor.
# draft df1cb09f
contact-vn-consulate-hk = Konsulat Jeneral Vietnam, Hong Kong
    .note = Juga untuk Macau.
# draft 5e99c9d8
contact-id-emergency-110 = Polis dan ambulans, Indonesia
    .note = 110 polis, percuma di seluruh Indonesia. Anda boleh laporkan perekrut pemerdagangan orang. 119 ambulans: kalau gagal, cuba 110.
# draft 3c448189
contact-id-ngo-migrantcare = Migrant CARE, Jakarta
    .note = Nasihat, bantuan guaman dan aduan untuk pekerja migran dan keluarga.
# draft 89be9c03
contact-id-ngo-sbmi = Kesatuan Pekerja Migran Indonesia (SBMI), Jakarta
    .note = Untuk pekerja migran dan keluarga. Terima aduan tentang pemerdagangan orang dan orang hilang.
# draft cb970947
contact-id-igo-iom = Pertubuhan Migrasi Antarabangsa (IOM), Indonesia
    .note = Bantu anda balik dan mula semula. Biasanya kerajaan atau kumpulan bantuan mesti rujuk anda.
# draft c95e0f97
contact-cn-embassy-id = Kedutaan China, Jakarta
# draft 51bb627e
contact-cn-consulate-denpasar-id = Konsulat Jeneral China, Denpasar
# draft a9d4346e
contact-cn-consulate-surabaya-id = Konsulat Jeneral China, Surabaya
# draft a48f3731
contact-id-origin-sapa129 = Talian SAPA 129 untuk perempuan dan kanak-kanak, Indonesia
    .note = Untuk perempuan dan kanak-kanak yang menghadapi keganasan atau pemerdagangan orang. Juga terima kes merentas sempadan.
# draft a39be0d5
contact-id-origin-kemlu-pwni = Talian perlindungan warganegara, Kementerian Luar, Indonesia
    .note = Untuk mana-mana negara, dan untuk keluarga di rumah. Guna kalau kami tidak senaraikan talian kedutaan. E-mel mungkin sudah lama: telefon.
# draft e90aa5ee
contact-id-origin-kemnaker = Pusat panggilan Kementerian Tenaga Kerja, Indonesia
    .note = Laporkan iklan kerja palsu di sini. Untuk penempatan luar negara, tanya kementerian pekerja migran, KP2MI.
# draft 7baa209d
contact-id-origin-kp2mi = Pusat panggilan kementerian pekerja migran (KP2MI/BP2MI), Indonesia
    .note = Di Indonesia nombor pendek itu percuma. Dari luar negara: talian +62 21. Pejabat kawasan: aim.bp2mi.go.id/profil/bp3mi
# draft 03047ddc
contact-id-origin-peduliwni = Portal Peduli WNI, Kementerian Luar, Indonesia
    .note = Daftar di sini bila di luar negara, atau buat aduan kes. Guna alamat kemlu.go.id sahaja. peduliwni.com ialah laman berita.
# draft 68c7653d
contact-id-origin-safetravel = Aplikasi Safe Travel, Kementerian Luar, Indonesia
    .note = Butang kecemasan menghantar lokasi anda kepada pejabat perwakilan Indonesia yang terdekat. Warnanya tidak kata apa-apa tentang tawaran kerja: Kemboja pernah hijau.
# draft c45abc0e
contact-id-registry-job-orders = Kerja luar negara yang diluluskan (SISKOP2MI), Indonesia
    .note = Kemboja, Myanmar dan Thailand tiada perjanjian penempatan. Kerja agensi di sana ialah tanda amaran.
    .how = Buka laman web itu. Tapis kekosongan kerja ikut kerja, negara, sektor atau syarikat. Cari kerja yang tepat dalam tawaran anda. Bandingkan syarikat dan negara.
# draft 83c1cc6c
contact-id-registry-mission-endorsement = Semakan job order oleh pejabat perwakilan Indonesia di luar negara
    .note = Ikut undang-undang, pegawai perwakilan Indonesia semak permintaan majikan sebelum pengambilan bermula.
    .how = Minta job order dan draf kontrak. Kemudian tanya kedutaan atau konsulat Indonesia di negara itu. Tanya sama ada ia sudah luluskan job order dan kontrak majikan ini.
# draft 71fa6d9b
contact-id-registry-p3mi = Syarikat pengambilan berlesen (P3MI, SISKOP2MI), Indonesia
    .note = Nama dalam senarai bukan bukti: penipu pernah guna nama dan alamat betul. Hubungi syarikat guna senarai ini, bukan guna nombor dalam tawaran.
    .how = Buka laman web itu. Cari syarikat antara yang ada lesen SIP3MI. Kemudian hubungi syarikat guna butiran dalam daftar atau di pejabatnya. Jangan guna nombor telefon dalam tawaran.
# draft 35617d21
contact-id-registry-p3mi-sanctions = Syarikat pengambilan yang dikenakan sekatan (P3MI, SISKOP2MI), Indonesia
    .note = Status ini selalu berubah. Semak sekali lagi pada hari anda buat keputusan.
    .how = Buka laman web itu. Cari nama syarikat dalam senarai sekatan.
# draft 7ccf7e72
contact-id-registry-siapkerja = Pendaftaran SIAPkerja untuk kerja luar negara, Indonesia
    .note = Mula di sini atau di pejabat buruh tempatan: daftar dan dapatkan perjanjian penempatan. Langkah seterusnya di SISKOP2MI.
    .how = Buka laman web itu, atau pergi ke pejabat buruh sehenti tempatan. Daftar di situ untuk kerja luar negara. Perjanjian penempatan juga bermula di situ. Langkah seterusnya di SISKOP2MI.
# draft 8df9b832
contact-id-registry-worker-status = Semak status penempatan pekerja (SISKOP2MI), Indonesia
    .note = Taip nombor pasport anda hanya di halaman kerajaan itu sendiri. Jangan sekali-kali dalam bot chat atau borang perekrut.
    .how = Buka laman web itu. Taip nombor pasport anda dan jawapan kira-kira mudah itu. Baca status penempatan anda. Setiap calon mesti berdaftar di situ. Anda juga boleh tanya di pejabat pekerja migran kawasan (BP3MI).
# draft d9a0cc53
contact-et-embassy-in = Kedutaan Ethiopia, New Delhi
    .note = Juga untuk orang Ethiopia yang lintas ke Thailand. Kami tidak jumpa kedutaan Ethiopia di Kemboja, Laos, Myanmar atau Thailand.
# draft 25a765eb
contact-in-hotline-mea-control-room = Bilik kawalan, Kementerian Luar, India
    .note = Mungkin dibuka semasa krisis sahaja. Kalau tiada orang jawab, guna kedutaan atau MADAD.
# draft d1816262
contact-in-hotline-norka = Talian bantuan NORKA Roots, Kerala, India
    .note = Untuk orang Malayali yang akan pergi atau tinggal di luar negara. Nasihat percuma tentang ejen. Nombor belum disahkan: semak dengan NORKA.
# draft 4a93e630
contact-in-hotline-owrc = Pusat Sumber Pekerja Luar Negara (OWRC), India
    .note = Untuk aduan tentang ejen dan majikan. Tiada jawapan? E-mel Protector General of Emigrants atau guna MADAD.
# draft 43bb3e6d
contact-in-hotline-pbsk = Talian bantuan Pravasi Bharatiya Sahayata Kendra, India
    .note = Untuk aduan tentang ejen perekrut. Percuma di dalam India.
# draft 4df2a1ec
contact-in-portal-madad = Portal aduan MADAD, India
    .note = Untuk orang India di luar negara dan keluarga. Kedutaan mesti ambil tindakan. Muat naik pasport, visa, kontrak dan butiran ejen.
# draft dfe9bf13
contact-in-registry-emigrate = eMigrate: ejen berdaftar dan senarai amaran, India
    .note = Ikut undang-undang ejen boleh ambil paling banyak 30,000 rupee campur cukai 18%.
    .how = Buka laman web itu. Cari ejen dalam senarai umum ejen berdaftar. Hanya ejen berdaftar boleh merekrut. Bandingkan butirannya dengan tawaran anda. Kemudian tengok senarai amaran ejen yang tidak berdaftar. Untuk aduan, guna telefon atau e-mel di sini.
# draft e206b76d
contact-any-emergency-police-jo = Nombor kecemasan, Jordan
    .note = Polis, ambulans dan pertahanan awam.
# draft 2190d908
contact-any-hotline-trafficking-jo = Bahagian Pemerdagangan Orang, Kementerian Buruh, Jordan
    .note = Di Jordan telefon 911. Pemeriksanya bekerja bersama unit polis antipemerdagangan orang.
# draft 2b05cf81
contact-any-ngo-tamkeen-jo = Tamkeen, bantuan guaman dan hak asasi manusia, Amman
    .note = Bantuan guaman percuma untuk pekerja migran dari mana-mana negara.
# draft 8b26cc70
contact-id-embassy-jo = Kedutaan Indonesia, Amman
# draft 5d06cf9e
contact-lk-embassy-jo = Kedutaan Sri Lanka, Amman
    .note = Ada kaunselor kerja dan kebajikan daripada Biro Pekerjaan Luar Negara, SLBFE.
# draft 89e27990
contact-vn-embassy-jo = Kedutaan Vietnam, Abu Dhabi, untuk Jordan
# draft fb1ce5fe
contact-ph-labour-office-jo = Pejabat Pekerja Migran Filipina, Amman
# draft 04d46118
contact-any-emergency-police-jp = Polis, ambulans dan bomba, Jepun
    .note = 110 polis. 119 ambulans dan bomba. Sebut nama bahasa anda dulu.
# draft 2f40da62
contact-any-hotline-fresc-jp = Kaunter bantuan Pusat Sokongan Penduduk Asing (FRESC), Jepun
    .note = Dibuka untuk orang yang hilang kerja semasa pandemik. Mungkin sudah tutup: cuba nombor lain juga.
# draft 0287943f
contact-any-hotline-houterasu-jp = Pusat Bantuan Guaman Jepun (Houterasu)
# draft f3963605
contact-any-hotline-immigration-jp = Pusat Maklumat Imigresen, Jepun
    .note = Soalan visa dan tinggal di Jepun, hari bekerja 8.30 hingga 17.15. Dari luar negara atau telefon internet: nombor +81.
# draft 00a25599
contact-any-hotline-otit-vi-jp = Talian nasihat pelatih teknikal (OTIT), bahasa Vietnam, Jepun
    .note = Pada 2018: Isnin, Rabu, Jumaat, 11 hingga 19. Masa lain, mel suara.
# draft 4af73999
contact-any-hotline-police-english-jp = Talian polis Tokyo dalam bahasa Inggeris
    .note = Untuk laporan jenayah dan pemerdagangan orang.
# draft e4bfe6cd
contact-any-igo-iom-jp = Pertubuhan Migrasi Antarabangsa (IOM), Tokyo
    .note = Bantu orang di Jepun yang pernah melalui pemerdagangan orang.
# draft 27bd03e6
contact-cn-embassy-jp = Kedutaan China, Tokyo
# draft ed47dbe2
contact-et-embassy-jp = Kedutaan Ethiopia, Tokyo
    .note = Juga uruskan orang Ethiopia yang dikurung di Myanmar.
# draft 962ae427
contact-id-embassy-jp = Kedutaan Indonesia, Tokyo
# draft 709009e3
contact-kh-embassy-jp = Kedutaan Kemboja, Tokyo
    .note = Cuba talian utama dulu. Telefon bimbit kurang pasti.
# draft fe06eec9
contact-mm-embassy-jp = Kedutaan Myanmar, Tokyo
# draft ac9a5a4c
contact-ph-embassy-jp = Kedutaan Filipina, Tokyo
# draft 77aebea6
contact-vn-embassy-jp = Kedutaan Vietnam, Tokyo
    .note = Cuba nombor pertama dulu. Dua lagi kurang pasti.
# draft 21524e2a
contact-cn-consulate-fukuoka-jp = Konsulat Jeneral China, Fukuoka
# draft caa85af8
contact-cn-consulate-nagasaki-jp = Konsulat Jeneral China, Nagasaki
# draft bf6d0874
contact-cn-consulate-nagoya-jp = Konsulat Jeneral China, Nagoya
# draft 891d4204
contact-cn-consulate-niigata-jp = Konsulat Jeneral China, Niigata
# draft 63d384b4
contact-cn-consulate-osaka-jp = Konsulat Jeneral China, Osaka
# draft aed59542
contact-cn-consulate-sapporo-jp = Konsulat Jeneral China, Sapporo
# draft 4b2f55bf
contact-id-consulate-jp-osaka = Konsulat Jeneral Indonesia, Osaka
    .note = Untuk Jepun barat.
# draft 5722c079
contact-ph-consulate-jp-osaka = Konsulat Jeneral Filipina, Osaka
# draft d2f7e985
contact-vn-consulate-jp-fukuoka = Konsulat Jeneral Vietnam, Fukuoka
# draft 0afbb881
contact-vn-consulate-jp-osaka = Konsulat Jeneral Vietnam, Osaka
# draft baedd4f4
contact-ph-labour-office-jp-osaka = Pejabat Pekerja Migran Filipina, Osaka
    .note = Untuk semakan kontrak dan kebajikan pekerja. Cuba mana-mana nombor.
# draft 64249de9
contact-ph-labour-office-jp-tokyo = Pejabat Pekerja Migran Filipina, Tokyo
    .note = Talian ini untuk kebajikan pekerja.
# draft 935f4f45
contact-vn-labour-office-jp = Lembaga Pengurusan Buruh, Kedutaan Vietnam, Tokyo
    .note = Ini nombor kecemasannya.
# draft d6ea5bfc
contact-ke-ngo-haart = HAART Kenya, kesedaran menentang pemerdagangan orang
    .note = Cari orang hilang, ada rumah perlindungan, bantu bawa balik orang Kenya dari Myanmar. Guna laman webnya.
# draft 9266d852
contact-ke-hotline-diaspora = Diaspora Response Centre (pusat bantuan diaspora), Kenya
    .note = Tanya sama ada tawaran kerja dalam talian itu betul. Ia juga daftarkan orang Kenya di luar negara.
# draft 3d8d842f
contact-ke-registry-nea = Pihak Berkuasa Pekerjaan Negara (NEA), Kenya: agensi berlesen
    .note = Nama dalam senarai bukan bukti. Pada 2024 satu agensi dalam senarai tiada lesen yang sah.
    .how = Buka halaman web pada kad ini. Cari nama agensi yang tepat. Senarai itu ada kod warna: baca di situ maksud setiap warna. Sebelum anda beli tiket, minta pegawai buruh kementerian sahkan kontrak anda dalam talian.
# draft 2a3a6f32
contact-any-emergency-police-foreigners-kh = Talian polis Kemboja untuk orang asing
    .note = Dari dalam kompleks scam, telefon kedutaan atau kumpulan penyelamat dulu. Polis mungkin beritahu bos.
# draft 567a86da
contact-any-emergency-police-kh = Talian Polis Negara Kemboja
    .note = Dari dalam kompleks scam, telefon kedutaan atau kumpulan penyelamat dulu: penyelamat kata polis pernah beritahu bos. Percuma, walaupun tiada kredit. Sebut tempat yang tepat.
# draft d73aa27c
contact-any-hotline-trafficking-kh = Talian polis Kemboja antipemerdagangan orang dan perlindungan kanak-kanak
    .note = Dari dalam kompleks scam, telefon kedutaan atau kumpulan penyelamat dulu. Polis yang jawab di sini, dan ada yang pernah beritahu bos.
# draft 8b939a28
contact-any-ngo-caritas-shelter-kh = Rumah perlindungan Caritas untuk orang yang keluar dari kompleks scam
    .note = Minta kedutaan atau kumpulan bantuan menghubunginya. Pada awal 2026 ia penuh dan menolak orang.
# draft 68a4a729
contact-any-ngo-chabdai-kh = Chab Dai Coalition, Phnom Penh
    .note = Boleh hubungkan anda dengan bantuan guaman, kaunseling dan rumah perlindungan.
# draft 9a1a465a
contact-any-ngo-childsafe-kh = Talian ChildSafe, Kemboja
    .note = Untuk kanak-kanak dan remaja dalam bahaya.
# draft 0804e197
contact-any-ngo-gaso-kh = Global Anti-Scam Organization, pasukan penyelamat
    .note = Pada 2022 sukarelawannya sampaikan butiran kepada kedutaan dan Kementerian Dalam Negeri, bukan kepada balai polis tempatan.
# draft d8d94e02
contact-any-ngo-lscw-kh = Legal Support for Children and Women (LSCW), talian antipemerdagangan orang
    .note = Beri bantuan guaman.
# draft 8ee75d48
contact-kh-ngo-a21-kh = A21 Kemboja
# draft f611f8a4
contact-kh-ngo-adhoc-kh = ADHOC, Phnom Penh
    .note = Pernah uruskan kes orang yang ditipu agensi kerja.
# draft 50935df3
contact-kh-ngo-licadho-kh = LICADHO, Phnom Penh
# draft 794aa5a6
contact-kh-ngo-central-kh = CENTRAL, kumpulan buruh dan hak asasi manusia, Phnom Penh
# draft da82f239
contact-any-igo-iom-kh = Pertubuhan Migrasi Antarabangsa (IOM), Kemboja
    .note = Bantu migran yang terkandas dan orang yang terkena pemerdagangan orang. Biasanya pejabat lain hantar anda kepadanya.
# draft cf4dde82
contact-cn-embassy-kh = Kedutaan China, Phnom Penh
    .note = Kalau anda sudah keluar dari kompleks scam, minta dokumen perjalanan di sini. Pada Januari 2026 beratus-ratus orang beratur.
# draft e9340672
contact-id-embassy-kh = Kedutaan Indonesia, Phnom Penh
    .note = Hati-hati dengan staf palsu. Bantuan percuma, kecuali bayaran rasmi dokumen perjalanan kecemasan. Guna nombor ini sahaja.
# draft c88b524d
contact-in-embassy-kh = Kedutaan India, Phnom Penh
    .note = Beritahu kedutaan tentang tawaran kerja yang mencurigakan. Ia pernah keluarkan beberapa ratus orang India dari kompleks scam.
# draft 5a39dfc1
contact-ph-embassy-kh = Kedutaan Filipina, Phnom Penh
    .note = Ia minta polis Kemboja keluarkan orang dari kompleks scam.
# draft 2c474a2b
contact-pk-embassy-kh = Kedutaan Pakistan, Phnom Penh
    .note = Katanya ia bebaskan 90 orang Pakistan yang dikurung penipu scam.
# draft 6d7479de
contact-vn-embassy-kh = Kedutaan Vietnam, Phnom Penh
# draft 874de968
contact-vn-consulate-kh-battambang = Konsulat Jeneral Vietnam, Battambang
    .note = Pernah juga uruskan satu kes di wilayah Siem Reap.
# draft 635bdfce
contact-vn-consulate-kh-sihanoukville = Konsulat Jeneral Vietnam, Sihanoukville
# draft ad8347a9
contact-kh-registry-molvt-kh = Kementerian Buruh dan Latihan Vokasional, Kemboja
    .note = Talian ini mungkin tidak jawab tentang kerja luar negara. Agensi dalam senarai pun mungkin layan anda dengan buruk.
    .how = Telefon talian ini dari dalam Kemboja. Tanya sama ada agensi berlesen dan untuk negara mana. Kementerian kata tawaran untuk negara tanpa perjanjian ialah penipuan. Ia terbitkan senarai agensi berlesen, tapi kami tidak jumpa alamatnya yang terkini.
# draft d5017cef
contact-any-emergency-police-kr = Polis Korea, dan bomba atau ambulans
    .note = Nombor pertama ialah polis. Yang kedua bomba dan ambulans. Penterjemah boleh masuk dalam panggilan.
# draft 73e2f3c3
contact-any-hotline-foreign-workers-kr = Pusat Kaunseling Pekerja Asing (HUG Korea)
    .note = Menterjemah dalam 16 bahasa antara anda dengan pejabat buruh, juga tentang gaji tidak dibayar.
# draft 2cc011ac
contact-any-hotline-immigration-kr = Pusat Hubungan Imigresen, Korea Selatan
    .note = 20 bahasa pada siang hari. Waktu malam hanya Korea, Inggeris, Cina. Dari luar negara, dail +82-1345.
# draft 5efc9f67
contact-any-hotline-labour-kr = Pusat panggilan Kementerian Pekerjaan dan Buruh, Korea
    .note = Telefon untuk laporkan gaji tidak dibayar.
# draft 55db0c36
contact-cn-embassy-kr = Kedutaan China, Seoul
    .note = Talian kementerian luar China juga boleh guna.
# draft 2d6a5ff8
contact-id-embassy-kr = Kedutaan Indonesia, Seoul
# draft 09fffea1
contact-kh-embassy-kr = Kedutaan Kemboja, Seoul
    .note = Nombor ini mungkin salah. Semak laman web kedutaan.
# draft 92e04945
contact-la-embassy-kr = Kedutaan Laos, Seoul
# draft 1e83e5ca
contact-mm-embassy-kr = Kedutaan Myanmar, Seoul
# draft d79eb50f
contact-my-embassy-kr = Kedutaan Malaysia, Seoul
    .note = Nombor kecemasan belum disahkan. Cuba talian utama juga.
# draft 979b5e87
contact-ph-embassy-kr = Kedutaan Filipina, Seoul
# draft dc979826
contact-th-embassy-kr = Kedutaan Thailand, Seoul
# draft f0398093
contact-vn-embassy-kr = Kedutaan Vietnam, Seoul
    .note = Pada 2020 ia dijawab siang dan malam.
# draft da44589f
contact-cn-consulate-busan-kr = Konsulat Jeneral China, Busan
    .note = Cuba kedutaan China di Seoul atau talian kementerian luar China dulu.
# draft d79c9eff
contact-cn-consulate-gwangju-kr = Konsulat Jeneral China, Gwangju
    .note = Cuba kedutaan China di Seoul atau talian kementerian luar China dulu.
# draft beaf571d
contact-cn-consulate-jeju-kr = Konsulat Jeneral China, Jeju
    .note = Cuba kedutaan China di Seoul atau talian kementerian luar China dulu.
# draft ac7cff63
contact-vn-labour-office-kr = Lembaga Pengurusan Buruh, Kedutaan Vietnam, Seoul
# draft a76b20ed
contact-any-emergency-police-kw = Nombor kecemasan Kuwait
    .note = Untuk polis, bomba dan ambulans. Minta bahasa Inggeris. Kalau mereka letak telefon, telefon semula.
# draft e53e69b3
contact-any-hotline-labour-kw = Talian pihak berkuasa tenaga kerja, Kuwait
    .note = Nombor pertama: aduan pembantu rumah. Kedua: pejabat pengambilan yang ambil bayaran terlalu banyak.
# draft 5e0d0dc7
contact-bd-embassy-kw = Kedutaan Bangladesh, Kuwait
    .note = Pada 2024 ia buka talian siang dan malam untuk hal buruh, visa dan konsular.
# draft cde3de4c
contact-id-embassy-kw = Kedutaan Indonesia, Kuwait
# draft 508f84c5
contact-in-embassy-kw = Kedutaan India, Kuwait
    .note = Ada rumah perlindungan dan bantuan guaman percuma untuk pekerja. Telefon bimbit kecemasan mungkin tidak boleh guna lagi: cuba nombor lain juga.
# draft a9fb4058
contact-ke-embassy-kw = Kedutaan Kenya, Kuwait
    .note = Juga untuk Lubnan. Ini dulu talian krisis untuk orang Kenya di Lubnan. Mungkin bukan talian kedutaan sendiri.
# draft 1d594c3e
contact-np-embassy-kw = Kedutaan Nepal, Kuwait
    .note = Guna laman webnya.
# draft 54946242
contact-ph-embassy-kw = Kedutaan Filipina, Kuwait
    .note = Nombor ini mungkin sudah lama. Semak laman web kedutaan atau halamannya PHinKuwait.
# draft 04c062e7
contact-ph-labour-office-kw = Pejabat Pekerja Migran Filipina, Kuwait
# draft 6f173f97
contact-any-emergency-police-la = Polis, bomba dan ambulans Laos
    .note = Segi Tiga Emas: telefon kedutaan, polis dari luar mungkin tidak bertindak. Laos sahaja: 1191 polis, 1195 ambulans, 1190 bomba. Yang lain: polis pelancong, polis orang asing.
# draft 59cf4d12
contact-any-hotline-trafficking-la = Talian antipemerdagangan orang Laos
    .note = Nombor ini belum disahkan. Cuba kedutaan anda juga.
# draft bc72356b
contact-any-ngo-lao-womens-union-la = Kesatuan Wanita Laos, Pusat Kaunseling dan Perlindungan
    .note = Rumah perlindungan, bantuan perubatan dan guaman selepas pemerdagangan orang, untuk lelaki juga.
# draft 58274d74
contact-cn-embassy-la = Kedutaan China, Vientiane
# draft 478ec0b7
contact-id-embassy-la = Kedutaan Indonesia, Vientiane
    .note = Telefon nombor ini dan juga talian Kementerian Luar di Jakarta.
# draft 96ae898e
contact-in-embassy-la = Kedutaan India, Vientiane
    .note = Guna laman webnya. Staf pergi ke zon Segi Tiga Emas dan sudah bawa keluar 635 orang India.
# draft c397232f
contact-ph-embassy-la = Kedutaan Filipina, Vientiane
    .note = Pernah juga bawa keluar orang dari zon Segi Tiga Emas.
# draft af1d71d1
contact-cn-consulate-luangprabang-la = Konsulat Jeneral China, Luang Prabang
    .note = Pejabat China yang paling dekat dengan zon Segi Tiga Emas.
# draft b0b92e81
contact-any-emergency-police-lb = Polis dan ambulans Lubnan
    .note = 112 ialah polis. 140 ialah ambulans.
# draft 70fab759
contact-any-hotline-domestic-workers-lb = Talian Kementerian Buruh untuk pembantu rumah, Lubnan
    .note = Untuk pembantu rumah perempuan.
# draft 16a5c804
contact-any-ngo-arm-lb = Anti-Racism Movement (ARM) dan pusat komuniti migran, Beirut
    .note = Jalankan pusat komuniti untuk pekerja migran.
# draft 65c0e57c
contact-any-ngo-kafa-lb = KAFA (cukup), menentang keganasan dan eksploitasi, Beirut
    .note = Untuk perempuan, pembantu rumah juga. Cari nombor talian bantuan di laman webnya.
# draft fd038de3
contact-bd-embassy-lb = Kedutaan Bangladesh, Beirut
    .note = Nombor ketiga ialah kaunter depan.
# draft 5b599fdb
contact-in-embassy-lb = Kedutaan India, Beirut
# draft c6015162
contact-lk-embassy-lb = Kedutaan Sri Lanka, Beirut
    .note = Nombor ini mungkin sudah lama. Nombor lebih baru keluar pada 2024. Kedutaan pernah beri perlindungan kepada pekerja yang terkandas.
# draft a5293772
contact-ph-embassy-lb = Kedutaan Filipina, Beirut
    .note = Untuk penduduk tetap dan tanggungan. Kalau anda pekerja, telefon Pejabat Pekerja Migran.
# draft 8a71e587
contact-pk-embassy-lb = Kedutaan Pakistan, Beirut
# draft 2c4b5cbb
contact-vn-embassy-lb = Kedutaan Vietnam, Kaherah (juga untuk Lubnan)
# draft 681a0fb0
contact-et-consulate-lb = Konsulat Jeneral Ethiopia, Beirut
    .note = Tanya sama ada anda boleh daftar untuk balik. Pada 2024 boleh, dengan datang sendiri, melalui telefon atau dalam talian.
# draft ad156165
contact-ke-consulate-lb = Konsulat Kehormat Kenya, Beirut
    .note = Telefon talian 24 jam di Nairobi dulu. Siapa yang jawab nombor ini belum disahkan.
# draft 53fd0441
contact-ph-labour-office-lb = Pejabat Pekerja Migran Filipina, Beirut
    .note = Untuk pekerja yang ada dokumen atau tiada dokumen.
# draft 42b22ebe
contact-lk-hotline-consular = Talian bantuan konsular Kementerian Luar, Sri Lanka
    .note = Untuk keluarga yang perlukan bantuan bagi saudara di luar negara.
# draft 347df174
contact-lk-hotline-emergency-unit = Unit Tindakan Kecemasan Kementerian Luar, Sri Lanka
    .note = Untuk krisis Timur Tengah. Dibuka setiap hari dari 8 hingga 20. Mungkin tutup nanti.
# draft e2859c4f
contact-lk-hotline-slbfe = Talian Biro Pekerjaan Luar Negara Sri Lanka (SLBFE)
    .note = Sebelum anda bayar atau beri pasport, tanya sama ada agensi ada lesen dan boleh merekrut untuk negara itu. Nombor WhatsApp: juga Imo.
# draft 7fc575b3
contact-lk-hotline-slbfe-police = Unit polis Biro Pekerjaan Luar Negara, Sri Lanka
    .note = Laporkan ejen kerja luar negara yang tidak jujur di sini.
# draft c9fe7185
contact-lk-registry-slbfe = Semakan agensi Biro Pekerjaan Luar Negara, Sri Lanka
    .note = Kementerian buruh sendiri tidak pernah hantar sesiapa ke luar negara. Surat kerja atas kertasnya pernah dipalsukan. Semak lesen agensi dulu.
    .how = Buka laman web Biro dan cari agensi itu. Semak 2 perkara: lesennya masih sah, dan kelulusan pertamanya sah untuk negara anda. Anda juga boleh tanya talian Biro. Buat ini sebelum anda bayar atau serahkan pasport.
# draft a7d38fc4
contact-any-emergency-police-mm = Polis dan ambulans, Myanmar
    .note = 192 ialah ambulans, yang lain polis. Mereka mungkin tidak bantu di kawasan yang dikuasai kumpulan bersenjata, seperti Myawaddy atau Laukkaing.
# draft a417a433
contact-any-hotline-forced-labour-mm = Pejabat aduan kerja paksa, Nay Pyi Taw
    .note = Dijalankan oleh pihak tentera. Pertubuhan Buruh Antarabangsa (ILO) di Yangon juga terima aduan.
# draft f86882e0
contact-cn-embassy-mm = Kedutaan China, Yangon
# draft 6f180fef
contact-id-embassy-mm = Kedutaan Indonesia, Yangon
    .note = Untuk Myawaddy ia bekerja bersama kedutaan Indonesia di Bangkok.
# draft 1e5c023c
contact-in-embassy-mm = Kedutaan India, Yangon
    .note = Minta ia semak majikan asing sebelum anda terima. Nombor ini meja seorang pegawai, bukan talian bantuan.
# draft bd87e7c0
contact-lk-embassy-mm = Kedutaan Sri Lanka, Yangon
# draft 2804b684
contact-my-embassy-mm = Kedutaan Malaysia, Yangon
    .note = Di luar waktu pejabat, telefon nombor bimbit kecemasan.
# draft 8d3e5656
contact-np-embassy-mm = Kedutaan Nepal, Yangon
    .note = Kalau anda dikurung di sekitar Myawaddy, anda atau keluarga boleh hubungi kedutaan ini atau yang di Bangkok.
# draft aaa2fab8
contact-ph-embassy-mm = Kedutaan Filipina, Yangon
    .note = Saudara kepada orang yang dikurung dalam kompleks scam dekat sempadan Thailand boleh telefon. Ia juga jawab di Facebook Messenger.
# draft eb25bc6d
contact-pk-embassy-mm = Kedutaan Pakistan, Yangon
    .note = Ini nombor bimbit staf sendiri dan boleh berubah: cuba semuanya. Ia pernah bantu orang balik dari pusat scam.
# draft d1a9c87e
contact-th-embassy-mm = Kedutaan Thailand, Yangon
    .note = Telefon pusat panggilan konsular Thailand di Bangkok. Ia selaraskan kerja menyelamat dari Myanmar.
# draft 36e7461e
contact-vn-embassy-mm = Kedutaan Vietnam, Yangon
# draft 1363a8c9
contact-cn-consulate-mandalay-mm = Konsulat Jeneral China, Mandalay
# draft 0d407c81
contact-mm-registry-dol-mm = Jabatan Buruh, Myanmar
    .note = Dijalankan oleh pihak tentera. Kalau anda takut kerahan tentera atau tiada dokumen, tanya talian bantuan di luar kerajaan dulu. E-mel: aduan kerja paksa.
    .how = Telefon ibu pejabat. Beri nama agensi dan tanya sama ada ia ada dalam senarai agensi berlesen. Pekerja yang dihantar secara sah perlu kad pekerja (OWIC). Anda boleh laporkan agensi tanpa lesen kepada pejabat buruh bandar.
# draft 8f62d11f
contact-any-emergency-police-my = Nombor kecemasan, Malaysia
    .note = Dari telefon bimbit, 112 sampai ke pusat yang sama. Telefon anda perlu kad SIM yang aktif.
# draft 2ab83879
contact-any-hotline-trafficking-my = Majlis antipemerdagangan orang (MAPO), Malaysia
    .note = Talian umum kerajaan: minta MAPO. Panggilan dihantar kepada polis atau imigresen. Amerika Syarikat kata orang yang dieksploitasi pernah dihukum sebagai pesalah imigresen.
# draft e73b1878
contact-any-ngo-shut-my = Persatuan Stop Human Trafficking (SHUT), Malaysia
    .note = Sokong orang yang pernah mengalaminya dan terima maklumat secara sulit. Ia sampaikan laporan orang ramai kepada pihak berkuasa.
# draft 2bfaa8ae
contact-my-ngo-mho-my = MHO (Malaysia International Humanitarian Organisation), pertubuhan kemanusiaan
    .note = Bantu keluarga rakyat Malaysia yang dikurung dalam kompleks scam. Kementerian luar negeri suruh beritahu kementerian dan polis dulu.
# draft 70a401ec
contact-bd-embassy-my = Suruhanjaya Tinggi Bangladesh, Kuala Lumpur
    .note = Telefon pusat panggilan kementerian di Bangladesh. Pejabat ini terima aduan pekerja dan sahkan surat majikan.
# draft 947a6ae7
contact-cn-embassy-my = Kedutaan China, Kuala Lumpur
# draft 4df1c810
contact-id-embassy-my = Kedutaan Indonesia, Kuala Lumpur
# draft c8bcd518
contact-in-embassy-my = Suruhanjaya Tinggi India, Kuala Lumpur
    .note = Tempah khidmat konsular dan buruh dalam talian.
# draft f9c1ceb4
contact-kh-embassy-my = Kedutaan Kemboja, Kuala Lumpur
# draft 3cd55e4e
contact-mm-embassy-my = Kedutaan Myanmar, Kuala Lumpur
# draft accb0396
contact-np-embassy-my = Kedutaan Nepal, Malaysia
    .note = Pekerja di Malaysia boleh buat aduan melalui borang dalam taliannya.
# draft 23a7cb82
contact-ph-embassy-my = Kedutaan Filipina, Kuala Lumpur
    .note = Telefon Jabatan Pekerja Migran di Filipina. Kedutaan hantar pasukan ke Sabah.
# draft 97888d4b
contact-th-embassy-my = Kedutaan Thailand, Kuala Lumpur
    .note = Telefon pusat panggilan konsular Thailand di Bangkok. Laman web kedutaan ada halaman kecemasan.
# draft da07d2fb
contact-ug-embassy-my = Suruhanjaya Tinggi Uganda, Kuala Lumpur
    .note = Juga untuk Thailand, Kemboja, Laos, Myanmar. Pada Mac 2025 ia tiada wang untuk penerbangan pulang. Agensi PBB IOM pernah bantu.
# draft 88dd41e5
contact-vn-embassy-my = Kedutaan Vietnam, Kuala Lumpur
    .note = Pada waktu malam, cuba nombor bimbit.
# draft 3e15857d
contact-cn-consulate-kotakinabalu-my = Konsulat Jeneral China, Kota Kinabalu
# draft 2efae44f
contact-cn-consulate-kuching-my = Konsulat Jeneral China, Kuching
# draft 3e7382a1
contact-cn-consulate-penang-my = Konsulat Jeneral China, Pulau Pinang
# draft c58e6567
contact-id-consulate-my-johorbahru = Konsulat Jeneral Indonesia, Johor Bahru
    .note = Nombor WhatsApp ialah bot chat: taip 'ditipu' kalau ditipu, 'diancam' kalau diugut. Johor, Melaka, Negeri Sembilan, Pahang.
# draft 5b56f3eb
contact-id-consulate-my-kotakinabalu = Konsulat Jeneral Indonesia, Kota Kinabalu
    .note = Untuk pantai barat, pedalaman, Kudat, Sandakan dan Labuan.
# draft fe926a07
contact-id-consulate-my-kuching = Konsulat Jeneral Indonesia, Kuching
    .note = Untuk Sarawak.
# draft 6a492645
contact-id-consulate-my-penang = Konsulat Jeneral Indonesia, Pulau Pinang
    .note = Untuk Pulau Pinang, Kedah dan Perlis.
# draft 46757d83
contact-id-consulate-my-tawau = Konsulat Indonesia, Tawau
    .note = Untuk Tawau, Semporna, Kunak dan Lahad Datu.
# draft b6cd8396
contact-ph-labour-office-my = Pejabat Pekerja Migran Filipina, Kuala Lumpur
    .note = Semak kontrak, majikan dan agensi asing untuk Malaysia. Halaman webnya menyenaraikan nombornya.
# draft 86e826a7
contact-my-hotline-wisma-putra-my = Bilik gerakan kementerian luar negeri (Wisma Putra), Malaysia
    .note = Mungkin tiada orang bertugas kalau tiada krisis. Daftar di laman web sebelum dan semasa anda di luar negara.
# draft 7054bb50
contact-my-registry-jtksm-my = Jabatan Tenaga Kerja Semenanjung Malaysia (JTKSM)
    .note = Untuk Semenanjung Malaysia. Sabah dan Sarawak ada pejabat sendiri. Nombor ini talian umum kerajaan.
    .how = Buka laman web itu. Sesiapa yang merekrut perlu lesen. Cari kategori lesen agensi: B dan C meliputi kerja di luar Malaysia, A tidak. Minta dokumen kerja itu, daripada agensi atau kedutaan asing.
# draft 8a414937
contact-my-registry-wisma-putra-my = Semakan tawaran kerja, kementerian luar negeri, Malaysia
    .note = Tanya di Putrajaya atau Kuching. Kementerian tidak suruh keluarga bayar wang tebusan atau guna pembantu persendirian.
    .how = E-mel surat tawaran atau serahkan sendiri, dan tanya sama ada tawaran itu betul. Anda juga boleh tanya pejabat perwakilan Malaysia di negara itu: buka laman web untuk cari. Buat ini sebelum anda terima.
# draft bc4e4c02
contact-np-ngo-pourakhi = Pourakhi Nepal, Kathmandu
    .note = Untuk pekerja migran perempuan. Ia ada rumah perlindungan.
# draft fe09c6b9
contact-np-hotline-labour = Pusat panggilan kerja luar negara Kementerian Buruh, Nepal
    .note = Dibuka dari 8 hingga 19. Nombor bimbit juga terima Viber dan IMO. Kalau nombor percuma yang panjang gagal, guna yang lain.
# draft e5bb95fa
contact-np-hotline-police = Talian antipemerdagangan orang Polis Nepal, Kathmandu
    .note = Untuk pemerdagangan orang yang disembunyikan sebagai kerja luar negara. Dari luar negara, letak 977 sebelum nombor. Kalau gagal, cuba nombor lain.
# draft 72299d0c
contact-np-registry-feims = Semakan kelulusan buruh dan agensi (FEIMS), Nepal
    .note = Tanpa kelulusan buruh anda hilang insurans dan kebajikan, dan lebih susah untuk diselamatkan. Visa dan tiket ke Malaysia dan 6 negara Teluk sepatutnya percuma.
    .how = Buka laman web itu. Anda boleh buka akaun pekerja di situ. Sebelum anda pergi, semak 3 perkara: agensi, kebenaran awalnya dan pelekat kelulusan buruh anda. Kami tidak jumpa halaman umum yang menyenaraikan agensi berlesen.
# draft 734b3a9e
contact-any-emergency-police-om = Nombor kecemasan, Oman
# draft 2aaa0083
contact-any-hotline-trafficking-om = Talian pemerdagangan orang, Polis Diraja Oman
# draft aa3b5fe6
contact-id-embassy-om = Kedutaan Indonesia, Muscat
# draft 68c11594
contact-in-embassy-om = Kedutaan India, Muscat
    .note = Minta bahagian kebajikan komuniti kalau tentang gaji atau pasport yang ditahan daripada anda.
# draft 8e6add0e
contact-ke-embassy-om = Kedutaan Kenya, Muscat
    .note = Telefon Diaspora Response Centre 24 jam di Nairobi.
# draft e1cef50f
contact-np-embassy-om = Kedutaan Nepal, Muscat
    .note = Perbaharui kelulusan buruh untuk pekerja yang sudah di Oman.
# draft 56dd0349
contact-any-emergency-police-ph = Nombor kecemasan, Filipina
    .note = Untuk polis, ambulans dan bomba.
# draft e663fa3d
contact-ph-ngo-ople-center = Pusat Dasar Blas F. Ople (Ople Center), Filipina
    .note = Bantu pekerja dalam masalah dan orang yang pernah melalui pemerdagangan orang.
# draft b0ea6aee
contact-cn-embassy-ph = Kedutaan China, Manila
# draft acb2eea4
contact-id-embassy-ph = Kedutaan Indonesia, Manila
    .note = Talian bantuan tidak pasti: cuba talian utama juga.
# draft 3e8657c3
contact-cn-consulate-cebu-ph = Konsulat Jeneral China, Cebu
# draft 3cfb1989
contact-cn-consulate-davao-ph = Konsulat Jeneral China, Davao
# draft db10668b
contact-cn-consulate-laoag-ph = Konsulat China, Laoag
# draft 11f0603a
contact-id-consulate-ph-davao = Konsulat Jeneral Indonesia, Davao City
    .note = Untuk Mindanao, Sulu dan Tawi-Tawi.
# draft 2a4dade5
contact-ph-origin-hotline-dfa-oumwa = Pejabat migrasi Hal Ehwal Luar (OUMWA), Filipina
    .note = Pelancong, pelajar, penduduk. Pekerja di tempat yang tiada Pejabat Pekerja Migran. Yang lain: Jabatan Pekerja Migran.
# draft b4cd83fe
contact-ph-origin-hotline-dmw-1348 = Talian Jabatan Pekerja Migran, Filipina
    .note = Untuk pekerja dan keluarga: nasihat sebelum pergi, bantuan di luar negara, cara balik. Nombor bimbit juga terima mesej Viber.
# draft 38e4805e
contact-ph-origin-hotline-dmw-airtip = Kaunter perekrut palsu Pekerja Migran (AIRTIP), Filipina
    .note = Tanya atau laporkan perekrut yang meragukan atau iklan kerja palsu.
# draft 01ac390a
contact-ph-origin-hotline-iacat-1343 = Talian Actionline menentang pemerdagangan orang, Filipina
    .note = Di wilayah luar, dail 02 dulu. Nombor ini lama. Kalau gagal, cuba aplikasi, atau SMS pada sesetengah rangkaian.
# draft 01ffeb6b
contact-ph-origin-hotline-owwa = Talian Pentadbiran Kebajikan Pekerja Luar Negara (OWWA), Filipina
    .note = Bantu pekerja yang jadi ahli dan keluarga mereka. Talian yang sama dengan Jabatan Pekerja Migran.
# draft f8519586
contact-ph-registry-approved-job-orders = Kerja yang diluluskan Jabatan Pekerja Migran, Filipina
    .note = Agensi berlesen pun boleh merekrut hanya untuk kerja yang diluluskan.
    .how = Buka laman web itu. Cari ikut negara atau tempat kerja, agensi, majikan asing atau jawatan. Cari kerja yang tepat seperti yang ditawarkan. Kalau senarai kata jururawat dan tawaran anda kata penjaga, itu tidak sama.
# draft 4da41e26
contact-ph-registry-licensed-agencies = Agensi berlesen Jabatan Pekerja Migran, Filipina
    .note = Lesen tidak cukup: cari juga kerja yang tepat dalam job order yang diluluskan. Merekrut dari rumah ke rumah tidak sah.
    .how = Buka laman web itu. Taip nama agensi atau nombor lesen. Tengok statusnya: sah, tamat, digantung, dibatalkan atau dikeluarkan dari senarai. Bandingkan butiran hubungan dengan yang diberi kepada anda. Kemudian semak kerja yang tepat dalam job order yang diluluskan.
# draft 2e7f11cc
contact-ph-registry-ofw-pass-contract = OFW Pass dan semakan kontrak, Filipina
    .note = Pekerja baru dan yang kembali perlu OFW Pass atau sijil. Pass itu percuma. Orang tengah jual yang palsu: guna aplikasi rasmi.
    .how = Buka aplikasi Jabatan Pekerja Migran (DMW Mobile App). OFW Pass keluar di situ selepas visa disemak. Untuk kontrak, majikan atau agensi asing, minta Pejabat Pekerja Migran mengesahkannya.
# draft ab8788d7
contact-pk-hotline-fia = Talian pemerdagangan orang Federal Investigation Agency (FIA), Pakistan
    .note = Dari telefon bimbit atau luar negara, dail kod bandar dulu. Polis tempatan terima aduan. Hati-hati kerja pusat panggilan, IT: Thailand, Myanmar, Laos, Vietnam, Kemboja.
# draft 351d9088
contact-pk-hotline-mofa = Unit Pengurusan Krisis Kementerian Luar, Pakistan
# draft cf59d887
contact-pk-hotline-opf = Unit aduan Overseas Pakistanis Foundation (yayasan orang Pakistan di luar negara)
    .note = Untuk orang Pakistan di luar negara. Ia sampaikan aduan dan susuli. Juga di opf.pitb.gov.pk.
# draft 52e14917
contact-pk-registry-beoe = Semakan ejen dan kerja Biro Emigrasi, Pakistan
    .note = Hampir separuh ejen berdaftar tiada lesen yang sah pada akhir 2024. 40 pusat ujian kemahiran disenarai hitam. Pautan ini bukan senarai biro itu.
    .how = Buka laman web kementerian. Ia terangkan cara semak ejen (promoter) dan kenapa setiap pekerja mesti 'protected' (dilindungi). Kemudian semak ejen di laman biro. Cari lesen yang sah dan kerja anda dalam senarai kerja luar negara.
# draft 6ec66778
contact-any-emergency-police-qa = Nombor kecemasan, Qatar
    .note = Kalau anda pekak, guna 992 melalui SMS atau video.
# draft 2b78ac6e
contact-any-hotline-labour-qa = Talian Kementerian Buruh, Qatar
    .note = Untuk SMS ke 92727: hantar 5, kemudian nombor ID Qatar atau nombor visa anda, bila-bila masa.
# draft 9c78a184
contact-bd-embassy-qa = Kedutaan Bangladesh, Doha
    .note = Kalau syarikat anda tidak dapat dicari, pergi ke jabatan hubungan buruh, polis atau bahagian buruh kedutaan.
# draft a9dacfa9
contact-id-embassy-qa = Kedutaan Indonesia, Doha
# draft e9fee643
contact-in-embassy-qa = Kedutaan India, Doha
    .note = Meja seorang pegawai, bukan talian bantuan. Buat aduan di portal MADAD. Bahagian buruh semak kontrak dan dokumen perekrut.
# draft 7cdcd1d9
contact-ke-embassy-qa = Kedutaan Kenya, Doha
    .note = Telefon Diaspora Response Centre 24 jam di Nairobi.
# draft 2f78a0c5
contact-lk-embassy-qa = Kedutaan Sri Lanka, Doha
    .note = Ada bahagian buruh dan rumah perlindungan untuk pembantu rumah perempuan.
# draft 06c9d2a4
contact-np-embassy-qa = Kedutaan Nepal, Doha
# draft 48fc124c
contact-vn-embassy-qa = Kedutaan Vietnam, Doha
# draft 9d75ca00
contact-any-emergency-police-sa = Nombor kecemasan, Arab Saudi
    .note = Riyadh, Makkah, Madinah, kawasan Timur: 911. Tempat lain: polis 999. Ambulans: 997. Minta bahasa Inggeris.
# draft 6c354bc5
contact-any-hotline-labour-sa = Pusat panggilan kementerian buruh Arab Saudi
    .note = Tekan 7 untuk pembantu rumah, 4 untuk aduan kerja lain. Menu mungkin sudah berubah.
# draft b5792067
contact-bd-embassy-sa = Kedutaan Bangladesh, Riyadh
    .note = Simpan sendiri pasport anda. Kalau orang lain yang pegang, beritahu pejabat buruh Arab Saudi yang terdekat.
# draft ca187f9f
contact-cn-embassy-sa = Kedutaan China, Riyadh
# draft ca124d9c
contact-et-embassy-sa = Kedutaan Ethiopia, Riyadh, dan Konsulat Jeneral, Jeddah
    .note = Pejabat lain yang disenaraikan: Abu Dhabi, Doha, Muscat, Manama. Kuwait mungkin sudah tutup. Tanya sebelum anda pergi.
# draft 5c5b2544
contact-id-embassy-sa = Kedutaan Indonesia, Riyadh
# draft ec6e38d3
contact-in-embassy-sa = Kedutaan India, Riyadh
    .note = Mungkin sudah lama. Aduan kerja: juga di portal MADAD. Pusat bantuan: siang dan malam. Pejabat: hari bekerja 9:00-12:30.
# draft 544243a5
contact-ke-embassy-sa = Kedutaan Kenya, Riyadh
    .note = Telefon konsulat Jeddah, percuma di seluruh Arab Saudi. Dilaporkan lari dari majikan? Minta dokumen perjalanan kecemasan di sini.
# draft eb5597a8
contact-lk-embassy-sa = Kedutaan Sri Lanka, Riyadh
    .note = Mungkin terima pembantu rumah yang tinggalkan majikan. Telefon SLBFE, biro pekerjaan luar negara Sri Lanka.
# draft 735989a5
contact-ug-embassy-sa = Kedutaan Uganda, Riyadh
    .note = Juga untuk Bahrain, Jordan, Kuwait, Qatar dan Yaman. Di Oman, tanya kedutaan Abu Dhabi juga.
# draft 317b6684
contact-bd-consulate-sa = Konsulat Jeneral Bangladesh, Jeddah
    .note = Panggilan percuma. Mungkin dijawab pada hari bekerja sahaja, 9 hingga 13.
# draft 268e822f
contact-cn-consulate-jeddah-sa = Konsulat Jeneral China, Jeddah
# draft 802c5e18
contact-id-consulate-sa-jeddah = Konsulat Jeneral Indonesia, Jeddah
    .note = Untuk Makkah, Madinah, Tabuk dan Asir.
# draft ae53fad7
contact-in-consulate-sa = Konsulat Jeneral India, Jeddah
    .note = Cuba nombor yang ada WhatsApp dulu. Konsulat sendiri yang beri nombor itu.
# draft 804b8ef8
contact-ke-consulate-sa = Konsulat Jeneral Kenya, Jeddah
    .note = Percuma. Untuk penderaan, gaji tidak dibayar, kena tangkap, sakit atau dokumen hilang. Anda boleh telefon walaupun tiada dokumen.
# draft 6cf39d46
contact-lk-consulate-sa = Konsulat Jeneral Sri Lanka, Jeddah
# draft c189d58f
contact-pk-consulate-sa = Konsulat Jeneral Pakistan, Jeddah
    .note = Permit kerja tamat? Ia hantar dokumen anda ke pejabat buruh dan imigresen. Berpindah pada 2026: semak alamatnya.
# draft 39f5e075
contact-any-emergency-police-sg = Polis dan ambulans Singapura
    .note = Polis: 999. Ambulans: 995.
# draft 003630f2
contact-any-hotline-domestic-workers-sg = Talian bantuan pembantu rumah, Kementerian Tenaga Manusia Singapura
    .note = Untuk pembantu rumah migran, contohnya kalau anda tidak dibayar.
# draft bc122af6
contact-any-hotline-migrant-workers-sg = Talian bantuan Pusat Pekerja Migran (MWC), Singapura
    .note = Bantu hal gaji, kecederaan, tempat tinggal dan makanan. Ditubuhkan oleh kesatuan sekerja dan majikan.
# draft 0de548f0
contact-any-ngo-healthserve-sg = HealthServe, Singapura
    .note = Tinggalkan nama dan nombor anda. Mereka telefon anda semula.
# draft 41c21e71
contact-any-ngo-home-sg = HOME, pertubuhan kemanusiaan untuk pekerja migran, Singapura
    .note = Pembantu rumah: talian bantuan. Pekerja lain: nombor kerja dan gaji. Nombor WhatsApp juga terima Viber.
# draft eb66aa63
contact-any-ngo-twc2-sg = Transient Workers Count Too (TWC2), Singapura
    .note = Makanan dan nasihat kalau anda ada pertikaian tentang gaji atau kecederaan.
# draft 5207574e
contact-bd-embassy-sg = Suruhanjaya Tinggi Bangladesh, Singapura
    .note = Pertikaian gaji tidak selesai di Kementerian Tenaga Manusia Singapura? Bawa ke bahagian buruh di sini.
# draft 352985e5
contact-cn-embassy-sg = Kedutaan China, Singapura
    .note = Hanya talian bantuan untuk kecemasan. Nombor lain ialah kaunter pasport, waktu pejabat.
# draft 0f805f3c
contact-id-embassy-sg = Kedutaan Indonesia, Singapura
    .note = Tanya sama ada ada talian untuk panggilan, SMS dan WhatsApp.
# draft 7186d3e3
contact-kh-embassy-sg = Kedutaan Kemboja, Singapura
# draft 09f9c117
contact-mm-embassy-sg = Kedutaan Myanmar, Singapura
    .note = Berbincang dengan Kementerian Tenaga Manusia tentang pertikaian. Bawa semua dokumen, nama agensi dan alamat. Semak di mana kedutaan itu.
# draft ae9e2fb7
contact-ph-embassy-sg = Kedutaan Filipina, Singapura
    .note = Cari buku panduan digital kedutaan untuk pekerja. Di situ ada nombor talian bantuan.
# draft e6ca9caa
contact-any-emergency-police-th = Polis, ambulans dan bomba Thailand
    .note = Polis: 191. Ambulans: 1669. Bomba: 199. Untuk bahasa Cina, telefon polis pelancong.
# draft 31a531b7
contact-any-emergency-tourist-police-th = Polis Pelancong Thailand
    .note = Orang asing dibawa ke arah sempadan? Ini nombor polis terbaik. Aplikasi Thailand Tourist Police hantar mesej, gambar, lokasi.
# draft 5eecf2cc
contact-any-hotline-government-th = Pusat aduan kerajaan Thailand
    .note = Dalam bahaya, telefon polis pelancong. Talian ini untuk aduan daripada orang asing.
# draft 33f93fd2
contact-any-hotline-labour-th = Pusat panggilan Jabatan Pekerjaan Thailand
    .note = Tanya tentang permit kerja, tukar majikan dan hak anda sebagai pekerja migran.
# draft 1e844e99
contact-any-hotline-trafficking-th = Pusat Bantuan Sosial Thailand
    .note = Terima kes pemerdagangan orang, untuk orang Thai dan orang asing. Kementeriannya jalankan rumah perlindungan.
# draft ba58c0b0
contact-any-ngo-ffw-th = Yayasan Wanita (Foundation for Women), Thailand
# draft 052cd4a6
contact-any-ngo-globalalms-th = Global Alms Incorporated, badan amal, Mae Sot
    .note = Bantu orang yang sudah keluar dari kompleks scam di Myawaddy, di seberang sungai.
# draft 0dfddf12
contact-any-ngo-hrdf-th = Yayasan Hak Asasi Manusia dan Pembangunan (HRDF), Thailand
    .note = Bantuan guaman percuma dan kes mahkamah untuk pekerja migran, juga di Mae Sot.
# draft bf24d909
contact-any-ngo-issara-th = Talian bantuan pekerja Issara Institute, Thailand
    .note = Percuma. Berakhir dengan 0: Burma, 1: Khmer, 2: Lao, Thai. Facebook, Line, Viber juga. Ada yang tahu Nepal, Kachin, Karen, Mon, Shan.
# draft d8f9c994
contact-any-ngo-lpn-th = Labour Protection Network (LPN), perlindungan buruh, Samut Sakhon
    .note = Menyelamatkan pekerja migran dan bersuara untuk mereka. Nombor mungkin sudah lama: cuba ketiga-tiganya.
# draft 52751c6f
contact-any-ngo-map-th = MAP Foundation, Chiang Mai
    .note = Bantu migran dari Myanmar di utara Thailand dan terangkan hak mereka.
# draft e11d2f99
contact-kh-ngo-central-th = CENTRAL, untuk pekerja Kemboja di Thailand
# draft 464a58c4
contact-bd-embassy-th = Kedutaan Bangladesh, Bangkok
    .note = Cuba juga dari Kemboja. Ia pernah bawa orang balik dari pusat scam di Myanmar dan Kemboja.
# draft a30a69e1
contact-cn-embassy-th = Kedutaan China, Bangkok
# draft e05e0709
contact-id-embassy-th = Kedutaan Indonesia, Bangkok
    .note = Juga terima orang Indonesia yang lintas dari Myawaddy di Myanmar ke Mae Sot.
# draft 37bd766b
contact-in-embassy-th = Kedutaan India, Bangkok
# draft a7132f1e
contact-ke-embassy-th = Kedutaan Kenya, Bangkok
    .note = Telefon talian 24 jam di Nairobi. Kedutaan ini juga untuk Kemboja, Laos, Myanmar dan Vietnam.
# draft b20dde85
contact-kh-embassy-th = Kedutaan Kemboja, Bangkok
    .note = Kaunter mungkin tutup: telefon sebelum anda pergi. Kalau nombor lain gagal, cuba talian utama.
# draft 62d5e554
contact-lk-embassy-th = Kedutaan Sri Lanka, Bangkok
    .note = Juga untuk orang Sri Lanka di Kemboja dan Laos. Bekerja dengan pejabat Thailand tentang pemerdagangan orang ke Myanmar.
# draft 136ccd92
contact-my-embassy-th = Kedutaan Malaysia, Bangkok
# draft 8f4a2813
contact-np-embassy-th = Kedutaan Nepal, Bangkok
    .note = Juga untuk orang Nepal di Kemboja dan Laos. Diselamatkan tanpa pasport? Minta dokumen perjalanan. Mungkin percuma.
# draft 0d2c3ac2
contact-ph-embassy-th = Kedutaan Filipina, Bangkok
    .note = Juga untuk orang Filipina yang dikurung dekat sempadan Myanmar-Thailand.
# draft cd70527e
contact-pk-embassy-th = Kedutaan Pakistan, Bangkok
    .note = Nombor bimbit staf kedutaan. Ia berubah bila staf bertukar: cuba kedua-duanya.
# draft fa552bda
contact-vn-embassy-th = Kedutaan Vietnam, Bangkok
    .note = Juga untuk orang Vietnam yang lintas dari kompleks scam di Myanmar.
# draft 03634cb9
contact-cn-consulate-chiangmai-th = Konsulat Jeneral China, Chiang Mai
    .note = Untuk utara Thailand, juga sempadan di Tachileik di Myanmar dan Segi Tiga Emas.
# draft f4cea2ff
contact-cn-consulate-khonkaen-th = Konsulat Jeneral China, Khon Kaen
# draft 8ac02ec5
contact-cn-consulate-phuket-th = Konsulat Jeneral China di Songkhla, pejabat Phuket
# draft d860d767
contact-cn-consulate-songkhla-th = Konsulat Jeneral China, Songkhla
# draft 2daf090b
contact-id-consulate-th-songkhla = Konsulat Indonesia, Songkhla
    .note = Untuk selatan Thailand, Chumphon hingga Narathiwat, juga Phuket. Kalau talian bantuan gagal, cuba talian utama.
# draft 24896c18
contact-in-consulate-th = Konsulat India, Chiang Mai
    .note = Untuk utara Thailand.
# draft 9e55cb42
contact-kh-consulate-sakaeo-th = Konsulat Jeneral Kemboja, Sa Kaeo
# draft 9641d804
contact-my-consulate-songkhla-th = Konsulat Jeneral Malaysia, Songkhla
# draft adccc61d
contact-vn-consulate-th-khonkaen = Konsulat Jeneral Vietnam, Khon Kaen
# draft c09759be
contact-th-hotline-1191-th = Talian polis Thailand menentang pemerdagangan orang
    .note = Guna di Thailand sahaja. Di Laos angka yang sama sampai kepada polis biasa.
# draft 3de3494d
contact-th-hotline-1441-th = Pusat Operasi Anti Scam Dalam Talian Thailand (AOC)
    .note = Hilang wang dalam talian? Ia bekukan akaun penipu. Dikurung di luar negara? Telefon kedutaan atau pusat panggilan konsular. Halaman Facebook atau LINE atas namanya palsu.
# draft 96ff5de6
contact-th-hotline-abroad-1300-th = Talian Thailand untuk orang Thai yang ada masalah di luar negara
    .note = Telefon atau SMS, juga tentang pemerdagangan orang. Mungkin tidak dijawab lagi: cuba nombor lain juga.
# draft 5b18d579
contact-th-hotline-consular-th = Pusat panggilan konsular Thailand, Kementerian Luar
    .note = Telefon nombor pertama dulu, kemudian tiga yang lain. Dalam aplikasi Thai Consular anda boleh daftar dan minta bantuan.
# draft 55a4c52d
contact-th-registry-doe-th = Jabatan Pekerjaan, Kementerian Buruh Thailand
    .note = Di Thailand: 1506, tekan 2. Inggeris, Burma, Khmer: cuba 1694. Mana-mana pejabat pekerjaan wilayah juga boleh semak tawaran.
    .how = Sebelum anda pergi, telefon atau buka halaman kerja luar negara jabatan itu. Beri nama agensi dan majikan. Tanya tentang lesen agensi, job order dan kontrak. Mana-mana pejabat pekerjaan wilayah juga boleh semak tawaran.
# draft b89adfa4
contact-any-emergency-police-tw = Polis Taiwan
    .note = Sedikit sahaja yang bercakap Inggeris di sini. Talian pekerja migran boleh menterjemah untuk pekerja migran.
# draft 91633218
contact-any-hotline-migrant-workers-tw = Talian pekerja migran, Kementerian Buruh Taiwan
    .note = Percuma. Nasihat, aduan, bantuan guaman, penterjemah, bantuan cari rumah perlindungan. Pemerdagangan orang juga.
# draft 26122597
contact-vn-consulate-tw = Pejabat Ekonomi dan Budaya Vietnam, Taipei
    .note = Buat kerja kedutaan di Taiwan.
# draft c0020873
contact-id-labour-tw = Pejabat Ekonomi dan Perdagangan Indonesia, Taipei
    .note = Bekerja seperti kedutaan: pasport, aduan, perlindungan. Telefon talian bantuan pertama dulu.
# draft f7e8d2de
contact-ph-labour-office-tw-kaohsiung = Pejabat Pekerja Migran Filipina, Kaohsiung
    .note = Cuba bila-bila masa. Tiada jawapan? Cuba dua lagi pejabat buruh Filipina di Taiwan.
# draft 4e9e1750
contact-ph-labour-office-tw-taichung = Pejabat Pekerja Migran Filipina, Taichung
    .note = Cuba bila-bila masa. Tiada jawapan? Cuba dua lagi pejabat buruh Filipina di Taiwan.
# draft dde72934
contact-ph-labour-office-tw-taipei = Pejabat Pekerja Migran Filipina, Taipei
    .note = Cuba bila-bila masa. Tiada jawapan? Cuba dua lagi pejabat buruh Filipina di Taiwan.
# draft 9a162e76
contact-ug-registry-eemis = Kementerian buruh Uganda: sistem kerja luar negara
    .note = Hanya syarikat dapat lesen, tidak pernah orang perseorangan atau syarikat pelancongan. Pembantu rumah jangan bayar untuk dapat kerja itu. Pejabat buruh daerah boleh semak juga.
    .how = Buka halaman kementerian dan ikut pautan ke sistem itu. Cari syarikat dan job order. Semak sama ada syarikat ada lesen. Pejabat buruh daerah dan Pusat Sokongan Pekerja Migran kementerian di Kampala boleh semak juga.
# draft 39818ff1
contact-any-emergency-police-vn = Polis, ambulans dan bomba Vietnam
    .note = Polis: 113. Ambulans: 115. Bomba: 114.
# draft 1956516e
contact-any-ngo-bluedragon-vn = Yayasan kanak-kanak Blue Dragon, Hanoi
    .note = Bawa balik orang Vietnam selepas pemerdagangan orang, kebanyakannya dari China dan Myanmar. Hantar mesej bila-bila masa.
# draft 6ab5275e
contact-vn-ngo-blue-dragon = Yayasan kanak-kanak Blue Dragon, Hanoi
    .note = Keluarkan orang daripada pemerdagangan orang dan bantu mereka selepas itu, kebanyakannya kanak-kanak dan anak muda.
# draft b91eac63
contact-cn-embassy-vn = Kedutaan China, Hanoi
# draft 64a91efa
contact-id-embassy-vn = Kedutaan Indonesia, Hanoi
# draft 7558e42d
contact-ph-embassy-vn = Kedutaan Filipina, Hanoi
# draft 0be36e95
contact-cn-consulate-danang-vn = Konsulat Jeneral China, Da Nang
# draft dcd32554
contact-cn-consulate-hcmc-vn = Konsulat Jeneral China, Ho Chi Minh City
# draft e04fbdf1
contact-id-consulate-vn-hcmc = Konsulat Jeneral Indonesia, Ho Chi Minh City
    .note = Telefon talian bantuan untuk minta bantuan. Nombor lain ialah kaunter visa.
# draft 107343ff
contact-vn-origin-hotline-111 = Talian negara Vietnam menentang pemerdagangan orang
    .note = Percuma. Panggilan dirakam dan disampaikan kepada polis, pengawal sempadan atau pengawal pantai.
# draft 78aa8e7e
contact-vn-origin-hotline-dolab = Jabatan Buruh Luar Negara (DOLAB), Vietnam
    .note = Minta sambungan 512 atau 513 untuk laporkan perekrut palsu.
# draft 26ae223e
contact-vn-origin-hotline-mofa = Talian perlindungan warganegara, Kementerian Luar Vietnam
    .note = Keluarga anda boleh telefon juga. Dari luar negara anda bayar kadar antarabangsa biasa.
# draft 89cb18e2
contact-vn-registry-colab = Pusat Buruh Luar Negara (COLAB), Vietnam
    .note = Untuk program negara seperti EPS Korea. Hati-hati dengan surat palsu yang ada copnya. Bayar hanya selepas anda tandatangan kontrak, hanya kepada pusat itu, dengan resit.
    .how = Buka laman pusat itu sendiri pada alamat di sini; notis lama guna alamat lain. Tanya pusat itu atau pejabat hal ehwal dalam negeri tempatan anda sama ada nama anda ada dalam pangkalan datanya. Nama dalam senarai palsu untuk Korea tidak ada di situ.
# draft 5e25e644
contact-vn-registry-dolab-companies = Senarai syarikat berlesen, Jabatan Buruh Luar Negara (DOLAB), Vietnam
    .note = Guna alamat web di sini. Panduan lama tunjuk alamat lama.
    .how = Buka laman jabatan itu. Cari senarai syarikat yang berlesen untuk hantar pekerja ke luar negara. Cari nama penuh syarikat anda. Kalau nama itu tiada, jangan bayar dulu; tanya jabatan itu.
