# Nama kantor dan nomor, yang perlu diketahui penelepon (.note), dan cara mencari di daftar (.how).

# draft 0bb379a6
contact-any-emergency-police-ae = Polisi, ambulans, dan pemadam, Uni Emirat Arab
    .note = 999 polisi. 998 ambulans. 997 pemadam kebakaran.
# draft 35925cab
contact-any-hotline-dubai-police-trafficking-ae = Polisi Dubai, pusat penanganan perdagangan orang
    .note = Hanya untuk Dubai. Mungkin sudah berubah: coba juga nomor lain.
# draft 6f88b9c8
contact-any-hotline-sharjah-women-ae = Pusat Perlindungan Perempuan, Sharjah
    .note = Untuk perempuan. Halaman webnya juga menjelaskan rumah singgah di Abu Dhabi dan Dubai.
# draft ddb4fda8
contact-any-hotline-trafficking-ae = Hotline perdagangan orang 800SAVE, Ewaa Shelters
    .note = Untuk seluruh negeri. SAVE adalah huruf di tombol telepon. Kami tidak menemukan halaman yang menulis angkanya.
# draft 101efefd
contact-cn-embassy-ae = Kedutaan Tiongkok, Abu Dhabi
    .note = Kedutaan mengingatkan: ada kerja palsu bergaji tinggi di Dubai yang ternyata kerja menipu, dan paspor diambil.
# draft 67d0209d
contact-id-embassy-ae = KBRI Abu Dhabi
# draft 15e8196d
contact-in-embassy-ae = Kedutaan India, Abu Dhabi
    .note = Untuk masalah kerja, hubungi pusat bantuan gratis di konsulat Dubai.
# draft 1814ba10
contact-ke-embassy-ae = Kedutaan Kenya, Abu Dhabi; Konsulat Jenderal, Dubai
    .note = Hubungi Diaspora Response Centre di Nairobi. Buka siang dan malam.
# draft b21f01ee
contact-lk-embassy-ae = Kedutaan Sri Lanka, Abu Dhabi; konsulat, Dubai
    .note = Nomor HP dibuka untuk krisis 2026 dan bisa dihentikan. Nomor gratis mungkin juga sudah mati. Coba semuanya.
# draft 18e71eba
contact-np-embassy-ae = Kedutaan Nepal, Abu Dhabi
    .note = Juga mengadakan hari layanan untuk pekerja di luar Abu Dhabi.
# draft 0d323942
contact-ph-embassy-ae = Kedutaan Filipina, Abu Dhabi
    .note = Untuk urusan mendesak saat kantor tutup.
# draft 0a8f28be
contact-pk-embassy-ae = Kedutaan Pakistan, Abu Dhabi
# draft df5a1622
contact-ug-embassy-ae = Kedutaan Uganda, Abu Dhabi
    .note = Alamat dari 2018. Pejabat di Dubai ditarik pulang pada 2024: kantor itu mungkin sudah tutup.
# draft 6b9b5c94
contact-vn-embassy-ae = Kedutaan Vietnam, Abu Dhabi
    .note = Juga melayani Yordania. Jangan ambil kontaknya dari pencarian internet: ada situs perusahaan visa bernama sangat mirip.
# draft 9994807b
contact-cn-consulate-dubai-ae = Konsulat Jenderal Tiongkok, Dubai
# draft 7598f063
contact-et-consulate-ae = Konsulat Jenderal Etiopia, Dubai
    .note = Mengurus hak pekerja Etiopia di Dubai dan emirat utara.
# draft f254b714
contact-id-consulate-ae-dubai = KJRI Dubai
    .note = Melayani Dubai dan emirat utara.
# draft 40b4491b
contact-in-consulate-ae = Pusat bantuan, Konsulat Jenderal India, Dubai
    .note = Bantuan hukum dan konseling gratis untuk pekerja.
# draft 10a692f7
contact-ph-consulate-ae-dubai = Konsulat Jenderal Filipina, Dubai
    .note = Hotline: untuk yang bukan pekerja terdaftar, misalnya pemegang visa kunjungan. Pekerja: hubungi Migrant Workers Office.
# draft af434e69
contact-ph-labour-office-ae-dubai = Migrant Workers Office Filipina, Dubai
    .note = Memeriksa kontrak dan membantu pekerja di Dubai dan emirat utara.
# draft a2ed9875
contact-th-labour-ae = Bagian Tenaga Kerja, Kedutaan Thailand, Abu Dhabi
    .note = Juga melayani Qatar, Oman, dan Iran. Bisa memeriksa kontrak Anda baris demi baris sebelum Anda tanda tangan.
# draft 5553a2ae
contact-bd-igo-mrc = Migrant Resource Centre Bangladesh
    .note = Konsultasi pribadi gratis jika Anda berpikir pergi ke luar negeri.
# draft 14fc3885
contact-bd-hotline-probash = Pusat telepon Probash Bondhu, Bangladesh
    .note = Gratis di dalam Bangladesh. Tanyakan apakah agen punya izin. Hubungi sebelum, selama, atau setelah kerja di luar negeri.
# draft 6353392c
contact-bd-registry-bmet = Biro Tenaga Kerja dan Pelatihan (BMET), Bangladesh
    .note = Berangkat kerja tanpa kartu BMET tidak sah. Sebagian kartu tidak sungguh diperiksa. Kartu lewat Ami Probashi macet.
    .how = Buka bmet.gov.bd dan cari izin agen itu. Alamat langsung daftar agen tidak kami temukan. Untuk kartu izin berangkat, buka situs baru yang gratis: oc.bmet.gov.bd. Kartu ini memerlukan kontrak dan surat tawaran kerja Anda.
# draft 1a7f6df8
contact-any-emergency-police-bh = Nomor darurat, Bahrain
# draft fe3437e4
contact-any-hotline-trafficking-bh = Hotline pusat perlindungan pekerja asing, Bahrain
    .note = Untuk pekerja migran: nasihat, tempat singgah, laporan perdagangan orang.
# draft 54270e8c
contact-id-embassy-bh = KBRI Manama
# draft 3cdeee5b
contact-in-embassy-bh = Kedutaan India, Manama
    .note = Kedutaan tidak pernah menelepon dari nomor ini. Penipu memalsukannya demi data dan uang. Sebelum pergi, cek visa ke pengatur tenaga kerja Bahrain.
# draft 48843a77
contact-np-embassy-bh = Kedutaan Nepal, Manama
    .note = Memberi perpanjangan izin kerja untuk pekerja yang sudah di Bahrain.
# draft 8f04b943
contact-id-embassy-bn = KBRI Bandar Seri Begawan
# draft a36c47f4
contact-ph-embassy-bn = Kedutaan Filipina, Bandar Seri Begawan
# draft 85914dc5
contact-any-emergency-police-cn = Polisi dan ambulans, Tiongkok
    .note = 110 polisi, 120 ambulans. Berbahaya bicara? SMS, jangan telepon, 12110 lalu 3 angka akhir kode wilayah. Bisa lambat. Keluarga: lapor polisi asal juga.
# draft 8ffaf3c6
contact-id-embassy-cn = KBRI Beijing
# draft feb9ca80
contact-id-consulate-cn-guangzhou = KJRI Guangzhou
    .note = Melayani Guangdong, Fujian, Hainan, dan Guangxi. Hotline mungkin sudah berubah: coba juga nomor kantor.
# draft d1708d63
contact-id-consulate-cn-shanghai = KJRI Shanghai
    .note = Hotline mungkin sudah berubah: coba juga nomor kantor. Nomor kantor pertama perlu ekstensi 110.
# draft 9bb9f84f
contact-cn-hotline-12308-cn = Hotline 12308, Kementerian Luar Negeri Tiongkok
    .note = Tekan 0 lalu 9: katanya langsung ke petugas. Di Tiongkok, di luar Beijing, awali dengan 010.
# draft bf5c3b36
contact-cn-registry-mofcom-cn = Daftar perusahaan pengirim pekerja, Kementerian Perdagangan Tiongkok
    .note = Ini nomor layanan pemerintah setempat. Mereka bisa meneruskan pertanyaan Anda ke kantor perdagangan kota.
    .how = Buka fec.mofcom.gov.cn. Situs ini berbahasa Tionghoa. Cari daftar perusahaan pengirim pekerja. Lihat apakah nama perusahaan itu ada di antara yang berizin. Kantor perdagangan wajib memuat dan memperbarui daftar ini. Untuk bertanya, hubungi nomor telepon di sini.
# draft f2e282bf
contact-et-registry-lmis = Sistem Informasi Pasar Kerja Etiopia (LMIS)
    .note = Penempatan hanya sah ke negara yang punya perjanjian kerja. Tidak ada yang boleh merekrut untuk Eropa, Kanada, Amerika. Awas juga Asia Tenggara.
    .how = Buka lmis.gov.et dan daftar. Kementerian meminta hanya memakai situs ini. Cari nama majikan, gaji, tempat, dan lama kerja. Bandingkan dengan tawaran Anda.
# draft 07d932e6
contact-any-emergency-police-hk = Polisi, ambulans, dan pemadam, Hong Kong
# draft 31c1e159
contact-any-hotline-domestic-workers-hk = Hotline Departemen Tenaga Kerja, pekerja rumah tangga, Hong Kong
    .note = Penerjemah bahasa Asia Selatan dan Asia Tenggara: pukul 8 pagi sampai 10 malam, kecuali hari libur umum.
# draft 6244cd7c
contact-any-ngo-bethune-hk = Bethune House, rumah singgah perempuan migran, Hong Kong
    .note = Rumah singgah untuk perempuan. Pada 2024 dananya hampir habis: tanyakan apakah masih buka sebelum ke sana.
# draft 5afd486f
contact-any-ngo-help-hk = HELP for Domestic Workers, Hong Kong
    .note = Nasihat hukum, tempat singgah darurat, konseling gratis. Mungkin sudah berubah: coba juga nomor lain.
# draft bb62895c
contact-any-ngo-mfmw-hk = Mission for Migrant Workers, Hong Kong
    .note = Pekerja rumah tangga semua bangsa: bantuan hukum, konseling, tempat singgah. Mungkin berubah: coba juga nomor lain.
# draft da5dd393
contact-id-consulate-hk = KJRI Hong Kong
    .note = Darurat: nomor WhatsApp. Awas: di luar gedung ada orang mengaku petugas dan minta biaya. Juga melayani Makau.
# draft 2eff888c
contact-ph-consulate-hk = Konsulat Jenderal Filipina, Hong Kong
    .note = Mungkin sudah berubah: coba kedua nomor.
# draft df1cb09f
contact-vn-consulate-hk = Konsulat Jenderal Vietnam, Hong Kong
    .note = Juga melayani Makau.
# draft 5e99c9d8
contact-id-emergency-110 = Polisi dan ambulans, Indonesia
    .note = 110 polisi, gratis di seluruh Indonesia. Bisa lapor perekrut perdagangan orang. 119 ambulans: jika gagal, coba 110.
# draft 3c448189
contact-id-ngo-migrantcare = Migrant CARE, Jakarta
    .note = Konseling, bantuan hukum, dan pengaduan untuk pekerja migran dan keluarga.
# draft 89be9c03
contact-id-ngo-sbmi = Serikat Buruh Migran Indonesia (SBMI), Jakarta
    .note = Untuk pekerja migran dan keluarga. Menerima pengaduan perdagangan orang dan orang hilang.
# draft cb970947
contact-id-igo-iom = Organisasi Internasional untuk Migrasi (IOM), Indonesia
    .note = Membantu Anda pulang dan mulai lagi. Biasanya lewat rujukan pemerintah atau lembaga bantuan.
# draft c95e0f97
contact-cn-embassy-id = Kedutaan Tiongkok, Jakarta
# draft 51bb627e
contact-cn-consulate-denpasar-id = Konsulat Jenderal Tiongkok, Denpasar
# draft a9d4346e
contact-cn-consulate-surabaya-id = Konsulat Jenderal Tiongkok, Surabaya
# draft a48f3731
contact-id-origin-sapa129 = Hotline SAPA 129 untuk perempuan dan anak, Indonesia
    .note = Untuk perempuan dan anak yang menghadapi kekerasan atau perdagangan orang. Juga kasus lintas negara.
# draft a39be0d5
contact-id-origin-kemlu-pwni = Hotline Pelindungan WNI, Kementerian Luar Negeri
    .note = Untuk negara mana pun dan keluarga di rumah. Pakai jika nomor KBRI setempat tidak ada di daftar kami. Emailnya mungkin sudah tidak aktif: telepon.
# draft e90aa5ee
contact-id-origin-kemnaker = Call center Kementerian Ketenagakerjaan
    .note = Laporkan iklan kerja palsu di sini. Untuk penempatan ke luar negeri, tanya kementerian pekerja migran, KP2MI.
# draft 7baa209d
contact-id-origin-kp2mi = Call center Kementerian Pelindungan Pekerja Migran Indonesia (KP2MI/BP2MI)
    .note = Di Indonesia nomor pendek gratis. Dari luar negeri: nomor +62 21. Kantor daerah: aim.bp2mi.go.id/profil/bp3mi
# draft 03047ddc
contact-id-origin-peduliwni = Portal Peduli WNI, Kementerian Luar Negeri
    .note = Lapor diri di sini saat di luar negeri, atau ajukan kasus. Pakai hanya alamat kemlu.go.id. peduliwni.com situs berita.
# draft 68c7653d
contact-id-origin-safetravel = Aplikasi Safe Travel, Kementerian Luar Negeri
    .note = Tombol darurat mengirim posisi Anda ke perwakilan Indonesia terdekat. Warna negara tidak menilai tawaran kerja: Kamboja pernah hijau.
# draft c45abc0e
contact-id-registry-job-orders = Lowongan kerja luar negeri (SISKOP2MI)
    .note = Kamboja, Myanmar, dan Thailand tidak punya perjanjian penempatan. Lowongan agen ke sana adalah tanda peringatan.
    .how = Buka situsnya. Saring lowongan menurut pekerjaan, negara, bidang, atau perusahaan. Cari pekerjaan yang persis ada di tawaran Anda. Bandingkan perusahaan dan negaranya.
# draft 83c1cc6c
contact-id-registry-mission-endorsement = Cek job order oleh KBRI/KJRI
    .note = Menurut undang-undang, petugas perwakilan Indonesia memeriksa permintaan majikan sebelum perekrutan mulai.
    .how = Minta job order dan rancangan kontrak. Lalu tanya KBRI atau KJRI di negara itu. Tanyakan apakah job order dan kontrak majikan ini sudah disetujui.
# draft 71fa6d9b
contact-id-registry-p3mi = Daftar perusahaan penempatan berizin (P3MI, SISKOP2MI)
    .note = Nama di daftar bukan bukti: penipu pernah memakai nama dan alamat asli. Hubungi perusahaan lewat data di daftar ini, bukan nomor di tawaran.
    .how = Buka situsnya. Cari perusahaan itu di antara pemegang izin SIP3MI. Lalu hubungi perusahaan lewat data di daftar atau datangi kantornya. Jangan pakai nomor telepon dari tawaran.
# draft 35617d21
contact-id-registry-p3mi-sanctions = Daftar perusahaan penempatan kena sanksi (P3MI, SISKOP2MI)
    .note = Status sering berubah. Cek lagi pada hari Anda memutuskan.
    .how = Buka situsnya. Cari nama perusahaan di daftar sanksi.
# draft 7ccf7e72
contact-id-registry-siapkerja = Pendaftaran kerja luar negeri SIAPkerja, Kementerian Ketenagakerjaan
    .note = Mulai di sini atau di dinas tenaga kerja setempat: daftar dan perjanjian penempatan. Langkah berikutnya di SISKOP2MI.
    .how = Buka situsnya, atau datangi layanan terpadu satu atap di dinas tenaga kerja setempat. Daftar kerja luar negeri di sana. Perjanjian penempatan juga mulai di sana. Langkah berikutnya di SISKOP2MI.
# draft 8df9b832
contact-id-registry-worker-status = Cek status pekerja migran (SISKOP2MI)
    .note = Ketik nomor paspor hanya di halaman pemerintah itu sendiri. Jangan pernah di chat bot atau formulir perekrut.
    .how = Buka situsnya. Ketik nomor paspor Anda dan jawaban hitungan kecil. Baca status penempatan Anda. Setiap calon pekerja harus terdaftar di sana. Anda juga bisa bertanya di kantor daerah BP3MI.
# draft d9a0cc53
contact-et-embassy-in = Kedutaan Etiopia, New Delhi
    .note = Juga untuk yang menyeberang ke Thailand. Kami tidak menemukan Kedutaan Etiopia di Kamboja, Laos, Myanmar, Thailand.
# draft 25a765eb
contact-in-hotline-mea-control-room = Ruang kendali, Kementerian Luar Negeri India
    .note = Mungkin hanya buka saat krisis. Jika tidak dijawab, hubungi kedutaan atau pakai MADAD.
# draft d1816262
contact-in-hotline-norka = Saluran bantuan NORKA Roots, Kerala, India
    .note = Untuk orang Malayali, sebelum dan saat di luar negeri. Saran gratis soal agen. Nomor belum pasti: cek ke NORKA.
# draft 4a93e630
contact-in-hotline-owrc = Overseas Workers Resource Centre, India
    .note = Untuk pengaduan agen dan majikan. Tidak dijawab? Kirim email ke Protector General of Emigrants atau pakai MADAD.
# draft 43bb3e6d
contact-in-hotline-pbsk = Saluran bantuan Pravasi Bharatiya Sahayata Kendra, India
    .note = Untuk pengaduan tentang agen perekrut. Gratis di dalam India.
# draft 4df2a1ec
contact-in-portal-madad = Portal pengaduan MADAD, India
    .note = Untuk orang India di luar negeri dan keluarga. Kedutaan wajib menindaklanjuti. Unggah paspor, visa, kontrak, data agen.
# draft dfe9bf13
contact-in-registry-emigrate = eMigrate: agen terdaftar dan daftar peringatan, India
    .note = Menurut hukum, biaya agen paling banyak 30.000 rupee plus pajak 18%.
    .how = Buka situsnya. Cari agen itu di daftar umum agen terdaftar. Hanya agen terdaftar yang boleh merekrut. Bandingkan datanya dengan tawaran Anda. Lalu lihat daftar peringatan agen tidak terdaftar. Untuk pengaduan, pakai telepon atau email di sini.
# draft e206b76d
contact-any-emergency-police-jo = Nomor darurat, Yordania
    .note = Polisi, ambulans, dan pertahanan sipil.
# draft 2190d908
contact-any-hotline-trafficking-jo = Bagian Perdagangan Orang, Kementerian Tenaga Kerja, Yordania
    .note = Di Yordania hubungi 911. Pengawasnya bekerja dengan unit polisi anti perdagangan orang.
# draft 2b05cf81
contact-any-ngo-tamkeen-jo = Tamkeen for Legal Aid and Human Rights, Amman
    .note = Bantuan hukum gratis untuk pekerja migran dari negara mana pun.
# draft 8b26cc70
contact-id-embassy-jo = KBRI Amman
# draft 5d06cf9e
contact-lk-embassy-jo = Kedutaan Sri Lanka, Amman
    .note = Ada penasihat kerja dan kesejahteraan dari Biro Pekerjaan Luar Negeri, SLBFE.
# draft 89e27990
contact-vn-embassy-jo = Kedutaan Vietnam, Abu Dhabi, untuk Yordania
# draft fb1ce5fe
contact-ph-labour-office-jo = Migrant Workers Office Filipina, Amman
# draft 04d46118
contact-any-emergency-police-jp = Polisi, ambulans, dan pemadam, Jepang
    .note = 110 polisi. 119 ambulans dan pemadam kebakaran. Sebutkan dulu nama bahasa Anda.
# draft 2f40da62
contact-any-hotline-fresc-jp = Foreign Residents Support Center (FRESC), Jepang
    .note = Dibuka untuk orang yang kehilangan kerja saat pandemi. Mungkin sudah tutup: coba juga nomor lain.
# draft 0287943f
contact-any-hotline-houterasu-jp = Japan Legal Support Center (Houterasu)
# draft f3963605
contact-any-hotline-immigration-jp = Pusat Informasi Imigrasi, Jepang
    .note = Pertanyaan visa dan izin tinggal, hari kerja 8.30 sampai 17.15. Dari luar negeri atau telepon internet: nomor +81.
# draft 00a25599
contact-any-hotline-otit-vi-jp = Saluran saran pemagang teknis (OTIT), bahasa Vietnam, Jepang
    .note = Pada 2018: Senin, Rabu, Jumat, 11 sampai 19. Di luar itu, pesan suara.
# draft 4af73999
contact-any-hotline-police-english-jp = Saluran polisi Tokyo berbahasa Inggris
    .note = Untuk laporan kejahatan dan perdagangan orang.
# draft e4bfe6cd
contact-any-igo-iom-jp = Organisasi Internasional untuk Migrasi (IOM), Tokyo
    .note = Membantu orang di Jepang yang pernah mengalami perdagangan orang.
# draft 27bd03e6
contact-cn-embassy-jp = Kedutaan Tiongkok, Tokyo
# draft ed47dbe2
contact-et-embassy-jp = Kedutaan Etiopia, Tokyo
    .note = Juga menangani orang Etiopia yang disekap di Myanmar.
# draft 962ae427
contact-id-embassy-jp = KBRI Tokyo
# draft 709009e3
contact-kh-embassy-jp = Kedutaan Kamboja, Tokyo
    .note = Coba nomor kantor dulu. Nomor HP-nya kurang pasti.
# draft fe06eec9
contact-mm-embassy-jp = Kedutaan Myanmar, Tokyo
# draft ac9a5a4c
contact-ph-embassy-jp = Kedutaan Filipina, Tokyo
# draft 77aebea6
contact-vn-embassy-jp = Kedutaan Vietnam, Tokyo
    .note = Coba nomor pertama dulu. Dua nomor lainnya kurang pasti.
# draft 21524e2a
contact-cn-consulate-fukuoka-jp = Konsulat Jenderal Tiongkok, Fukuoka
# draft caa85af8
contact-cn-consulate-nagasaki-jp = Konsulat Jenderal Tiongkok, Nagasaki
# draft bf6d0874
contact-cn-consulate-nagoya-jp = Konsulat Jenderal Tiongkok, Nagoya
# draft 891d4204
contact-cn-consulate-niigata-jp = Konsulat Jenderal Tiongkok, Niigata
# draft 63d384b4
contact-cn-consulate-osaka-jp = Konsulat Jenderal Tiongkok, Osaka
# draft aed59542
contact-cn-consulate-sapporo-jp = Konsulat Jenderal Tiongkok, Sapporo
# draft 4b2f55bf
contact-id-consulate-jp-osaka = KJRI Osaka
    .note = Melayani Jepang bagian barat.
# draft 5722c079
contact-ph-consulate-jp-osaka = Konsulat Jenderal Filipina, Osaka
# draft d2f7e985
contact-vn-consulate-jp-fukuoka = Konsulat Jenderal Vietnam, Fukuoka
# draft 0afbb881
contact-vn-consulate-jp-osaka = Konsulat Jenderal Vietnam, Osaka
# draft baedd4f4
contact-ph-labour-office-jp-osaka = Migrant Workers Office (kantor pekerja migran Filipina), Osaka
    .note = Untuk periksa kontrak dan kesejahteraan pekerja. Coba salah satu nomor.
# draft 64249de9
contact-ph-labour-office-jp-tokyo = Migrant Workers Office (kantor pekerja migran Filipina), Tokyo
    .note = Nomor ini untuk kesejahteraan pekerja.
# draft 935f4f45
contact-vn-labour-office-jp = Badan Pengelola Tenaga Kerja, Kedutaan Vietnam, Tokyo
    .note = Ini nomor daruratnya.
# draft d6ea5bfc
contact-ke-ngo-haart = HAART Kenya, kelompok anti perdagangan orang
    .note = Mencari orang hilang, punya rumah singgah, membantu pemulangan dari Myanmar. Pakai situs webnya.
# draft 9266d852
contact-ke-hotline-diaspora = Diaspora Response Centre, pusat bantuan warga Kenya
    .note = Minta mereka memeriksa apakah lowongan di internet asli. Juga mendata warga Kenya di luar negeri.
# draft 3d8d842f
contact-ke-registry-nea = National Employment Authority, Kenya: agen berizin
    .note = Nama di daftar ini belum menjadi bukti. Pada 2024 ada agen terdaftar tanpa izin berlaku.
    .how = Buka halaman web di kartu ini. Cari nama agen yang sama persis. Daftar ini memakai kode warna: baca arti tiap warna di sana. Sebelum membeli tiket, minta petugas tenaga kerja kementerian mengesahkan kontrak Anda secara online.
# draft 2a3a6f32
contact-any-emergency-police-foreigners-kh = Nomor polisi Kamboja untuk orang asing
    .note = Dari dalam kompleks, hubungi kedutaan atau kelompok penyelamat dulu. Polisi bisa memberi tahu bos.
# draft 567a86da
contact-any-emergency-police-kh = Hotline Kepolisian Nasional Kamboja
    .note = Dari dalam kompleks, hubungi kedutaan atau kelompok penyelamat dulu: kata penyelamat, polisi beri tahu bos. Gratis tanpa pulsa. Sebut tempat persis.
# draft d73aa27c
contact-any-hotline-trafficking-kh = Polisi anti perdagangan orang dan perlindungan anak, Kamboja
    .note = Dari dalam kompleks, hubungi kedutaan atau kelompok penyelamat dulu. Yang menjawab polisi, dan ada yang memberi tahu bos.
# draft 8b939a28
contact-any-ngo-caritas-shelter-kh = Rumah singgah Caritas bagi orang dari kompleks penipuan
    .note = Minta kedutaan atau kelompok bantuan menghubunginya. Awal 2026 tempat ini penuh dan menolak orang.
# draft 68a4a729
contact-any-ngo-chabdai-kh = Koalisi Chab Dai, Phnom Penh
    .note = Bisa menghubungkan Anda dengan bantuan hukum, konseling, dan rumah singgah.
# draft 9a1a465a
contact-any-ngo-childsafe-kh = Hotline ChildSafe, Kamboja
    .note = Untuk anak dan remaja dalam bahaya.
# draft 0804e197
contact-any-ngo-gaso-kh = Global Anti-Scam Organization, tim penyelamat
    .note = Pada 2022 relawannya meneruskan data ke kedutaan dan Kementerian Dalam Negeri, bukan ke kantor polisi setempat.
# draft d8d94e02
contact-any-ngo-lscw-kh = Legal Support for Children and Women, hotline perdagangan orang
    .note = Memberi bantuan hukum.
# draft 8ee75d48
contact-kh-ngo-a21-kh = A21 Kamboja
# draft f611f8a4
contact-kh-ngo-adhoc-kh = ADHOC, Phnom Penh
    .note = Pernah menangani kasus orang yang ditipu agen penyalur kerja.
# draft 50935df3
contact-kh-ngo-licadho-kh = LICADHO, Phnom Penh
# draft 794aa5a6
contact-kh-ngo-central-kh = CENTRAL, kelompok hak pekerja dan HAM, Phnom Penh
# draft da82f239
contact-any-igo-iom-kh = Organisasi Internasional untuk Migrasi (IOM), Kamboja
    .note = Membantu migran telantar dan orang yang diperdagangkan. Biasanya Anda dirujuk ke sini oleh kantor lain.
# draft cf4dde82
contact-cn-embassy-kh = Kedutaan Tiongkok, Phnom Penh
    .note = Jika sudah keluar dari kompleks, minta surat perjalanan di sini. Januari 2026 ratusan orang antre.
# draft e9340672
contact-id-embassy-kh = KBRI Phnom Penh
    .note = Awas petugas KBRI palsu. Bantuan gratis, kecuali biaya resmi surat perjalanan darurat. Pakai hanya nomor ini.
# draft c88b524d
contact-in-embassy-kh = Kedutaan India, Phnom Penh
    .note = Laporkan tawaran kerja mencurigakan. Sudah mengeluarkan beberapa ratus warga India dari kompleks penipuan.
# draft 5a39dfc1
contact-ph-embassy-kh = Kedutaan Filipina, Phnom Penh
    .note = Kedutaan meminta polisi Kamboja mengeluarkan orang dari kompleks penipuan.
# draft 2c474a2b
contact-pk-embassy-kh = Kedutaan Pakistan, Phnom Penh
    .note = Menyatakan sudah membebaskan 90 warga Pakistan yang disekap penipu.
# draft 6d7479de
contact-vn-embassy-kh = Kedutaan Vietnam, Phnom Penh
# draft 874de968
contact-vn-consulate-kh-battambang = Konsulat Jenderal Vietnam, Battambang
    .note = Pernah juga menangani kasus di provinsi Siem Reap.
# draft 635bdfce
contact-vn-consulate-kh-sihanoukville = Konsulat Jenderal Vietnam, Sihanoukville
# draft ad8347a9
contact-kh-registry-molvt-kh = Kementerian Tenaga Kerja dan Pelatihan Kejuruan, Kamboja
    .note = Hotline ini mungkin tidak menjawab soal kerja di luar negeri. Agen terdaftar pun bisa memperlakukan Anda dengan buruk.
    .how = Telepon hotline dari dalam Kamboja. Tanyakan apakah agen itu berizin dan untuk negara mana. Menurut kementerian, tawaran ke negara tanpa perjanjian adalah penipuan. Kementerian menerbitkan daftar agen berizin, tetapi alamat terbarunya tidak kami temukan.
# draft d5017cef
contact-any-emergency-police-kr = Polisi Korea, serta pemadam atau ambulans
    .note = Nomor pertama polisi. Nomor kedua pemadam kebakaran dan ambulans. Penerjemah bisa ikut dalam telepon.
# draft 73e2f3c3
contact-any-hotline-foreign-workers-kr = Counseling Center for Foreign Workers (HUG Korea)
    .note = Menerjemahkan antara Anda dan kantor tenaga kerja dalam 16 bahasa, juga soal upah belum dibayar.
# draft 2cc011ac
contact-any-hotline-immigration-kr = Pusat Kontak Imigrasi, Korea Selatan
    .note = Siang 20 bahasa. Malam hanya Korea, Inggris, Mandarin. Dari luar negeri, tekan +82-1345.
# draft 5efc9f67
contact-any-hotline-labour-kr = Pusat telepon Kementerian Tenaga Kerja Korea
    .note = Telepon untuk melaporkan upah yang tidak dibayar.
# draft 55db0c36
contact-cn-embassy-kr = Kedutaan Tiongkok, Seoul
    .note = Hotline kementerian luar negeri Tiongkok juga bisa dipakai.
# draft 2d6a5ff8
contact-id-embassy-kr = KBRI Seoul
# draft 09fffea1
contact-kh-embassy-kr = Kedutaan Kamboja, Seoul
    .note = Nomor ini mungkin salah. Periksa di situs web kedutaan.
# draft 92e04945
contact-la-embassy-kr = Kedutaan Laos, Seoul
# draft 1e83e5ca
contact-mm-embassy-kr = Kedutaan Myanmar, Seoul
# draft d79eb50f
contact-my-embassy-kr = Kedutaan Malaysia, Seoul
    .note = Nomor daruratnya belum terkonfirmasi. Coba juga nomor kantor.
# draft 979b5e87
contact-ph-embassy-kr = Kedutaan Filipina, Seoul
# draft dc979826
contact-th-embassy-kr = Kedutaan Thailand, Seoul
# draft f0398093
contact-vn-embassy-kr = Kedutaan Vietnam, Seoul
    .note = Pada 2020 nomor ini dijawab siang dan malam.
# draft da44589f
contact-cn-consulate-busan-kr = Konsulat Jenderal Tiongkok, Busan
    .note = Coba dulu kedutaan Tiongkok di Seoul atau hotline kementerian luar negeri Tiongkok.
# draft d79c9eff
contact-cn-consulate-gwangju-kr = Konsulat Jenderal Tiongkok, Gwangju
    .note = Coba dulu kedutaan Tiongkok di Seoul atau hotline kementerian luar negeri Tiongkok.
# draft beaf571d
contact-cn-consulate-jeju-kr = Konsulat Jenderal Tiongkok, Jeju
    .note = Coba dulu kedutaan Tiongkok di Seoul atau hotline kementerian luar negeri Tiongkok.
# draft ac7cff63
contact-vn-labour-office-kr = Badan Pengelola Tenaga Kerja, Kedutaan Vietnam, Seoul
# draft a76b20ed
contact-any-emergency-police-kw = Nomor darurat Kuwait
    .note = Untuk polisi, pemadam, dan ambulans. Minta bahasa Inggris. Jika telepon ditutup, telepon lagi.
# draft e53e69b3
contact-any-hotline-labour-kw = Hotline Public Authority for Manpower, Kuwait
    .note = Nomor pertama: keluhan pekerja rumah tangga. Nomor kedua: kantor perekrutan yang meminta biaya terlalu mahal.
# draft 5e0d0dc7
contact-bd-embassy-kw = Kedutaan Bangladesh, Kuwait
    .note = Pada 2024 dibuka nomor siang malam untuk urusan kerja, visa, dan kekonsuleran.
# draft cde3de4c
contact-id-embassy-kw = KBRI Kuwait City
# draft 508f84c5
contact-in-embassy-kw = Kedutaan India, Kuwait
    .note = Ada rumah singgah dan bantuan hukum gratis. Ponsel daruratnya mungkin sudah dicabut: coba juga nomor lain.
# draft a9fb4058
contact-ke-embassy-kw = Kedutaan Kenya, Kuwait
    .note = Juga melayani Lebanon. Ini dulu nomor krisis untuk warga Kenya di Lebanon. Mungkin bukan milik kedutaan.
# draft 1d594c3e
contact-np-embassy-kw = Kedutaan Nepal, Kuwait
    .note = Pakai situs webnya.
# draft 54946242
contact-ph-embassy-kw = Kedutaan Filipina, Kuwait
    .note = Nomor ini mungkin sudah berubah. Periksa situs web kedutaan atau halaman PHinKuwait.
# draft 04c062e7
contact-ph-labour-office-kw = Migrant Workers Office (kantor pekerja migran Filipina), Kuwait
# draft 6f173f97
contact-any-emergency-police-la = Polisi, pemadam, dan ambulans Laos
    .note = Segitiga Emas: hubungi kedutaan, polisi luar mungkin tak bertindak. Laos saja: 1191 polisi, 1195 ambulans, 1190 pemadam. Lain: polisi wisata, asing.
# draft 59cf4d12
contact-any-hotline-trafficking-la = Hotline anti perdagangan orang Laos
    .note = Nomor ini belum terkonfirmasi. Coba juga kedutaan Anda.
# draft bc72356b
contact-any-ngo-lao-womens-union-la = Lao Women's Union, Pusat Konseling dan Perlindungan
    .note = Rumah singgah, bantuan medis dan hukum setelah perdagangan orang, juga untuk laki-laki.
# draft 58274d74
contact-cn-embassy-la = Kedutaan Tiongkok, Vientiane
# draft 478ec0b7
contact-id-embassy-la = KBRI Vientiane
    .note = Telepon nomor ini dan sekaligus hotline Kementerian Luar Negeri di Jakarta.
# draft 96ae898e
contact-in-embassy-la = Kedutaan India, Vientiane
    .note = Pakai situs webnya. Staf mendatangi zona Segitiga Emas dan sudah mengeluarkan 635 warga India.
# draft c397232f
contact-ph-embassy-la = Kedutaan Filipina, Vientiane
    .note = Pernah juga mengeluarkan orang dari zona Segitiga Emas.
# draft af1d71d1
contact-cn-consulate-luangprabang-la = Konsulat Jenderal Tiongkok, Luang Prabang
    .note = Kantor Tiongkok terdekat dari zona Segitiga Emas.
# draft b0b92e81
contact-any-emergency-police-lb = Polisi dan ambulans Lebanon
    .note = 112 polisi. 140 ambulans.
# draft 70fab759
contact-any-hotline-domestic-workers-lb = Hotline Kementerian Tenaga Kerja Lebanon untuk pekerja rumah tangga
    .note = Untuk pekerja rumah tangga perempuan.
# draft 16a5c804
contact-any-ngo-arm-lb = Anti-Racism Movement dan Migrant Community Centers, Beirut
    .note = Mengelola pusat komunitas untuk pekerja migran.
# draft 65c0e57c
contact-any-ngo-kafa-lb = KAFA (enough) Violence and Exploitation, Beirut
    .note = Untuk perempuan, termasuk pekerja rumah tangga. Lihat nomor bantuannya di situs webnya.
# draft fd038de3
contact-bd-embassy-lb = Kedutaan Bangladesh, Beirut
    .note = Nomor ketiga adalah meja depan.
# draft 5b599fdb
contact-in-embassy-lb = Kedutaan India, Beirut
# draft c6015162
contact-lk-embassy-lb = Kedutaan Sri Lanka, Beirut
    .note = Nomor ini mungkin sudah berubah. Nomor baru keluar pada 2024. Kedutaan pernah menampung pekerja telantar.
# draft a5293772
contact-ph-embassy-lb = Kedutaan Filipina, Beirut
    .note = Untuk penduduk tetap dan keluarga tanggungan. Jika Anda pekerja, telepon Migrant Workers Office.
# draft 8a71e587
contact-pk-embassy-lb = Kedutaan Pakistan, Beirut
# draft 2c4b5cbb
contact-vn-embassy-lb = Kedutaan Vietnam, Kairo (juga melayani Lebanon)
# draft 681a0fb0
contact-et-consulate-lb = Konsulat Jenderal Etiopia, Beirut
    .note = Tanyakan apakah bisa mendaftar pulang. Pada 2024 bisa dengan datang langsung, lewat telepon, atau online.
# draft ad156165
contact-ke-consulate-lb = Konsulat Kehormatan Kenya, Beirut
    .note = Telepon dulu saluran 24 jam di Nairobi. Siapa yang menjawab nomor ini belum pasti.
# draft 53fd0441
contact-ph-labour-office-lb = Kantor Pekerja Migran Filipina, Beirut
    .note = Untuk pekerja dengan atau tanpa dokumen.
# draft 42b22ebe
contact-lk-hotline-consular = Saluran konsuler Kementerian Luar Negeri Sri Lanka
    .note = Untuk keluarga yang perlu bantuan bagi kerabat di luar negeri.
# draft 347df174
contact-lk-hotline-emergency-unit = Unit Darurat Kementerian Luar Negeri Sri Lanka
    .note = Untuk krisis Timur Tengah. Buka setiap hari pukul 8 sampai 20. Bisa ditutup nanti.
# draft e2859c4f
contact-lk-hotline-slbfe = Hotline Biro Pekerjaan Luar Negeri Sri Lanka
    .note = Sebelum memberi uang atau paspor, tanya apakah agen berizin dan boleh merekrut ke sana. Nomor WhatsApp bisa juga Imo.
# draft 7fc575b3
contact-lk-hotline-slbfe-police = Unit polisi Biro Pekerjaan Luar Negeri Sri Lanka
    .note = Laporkan agen kerja luar negeri yang menipu di sini.
# draft c9fe7185
contact-lk-registry-slbfe = Cek agen di Biro Pekerjaan Luar Negeri Sri Lanka
    .note = Kementerian tenaga kerja sendiri tidak pernah mengirim orang ke luar negeri. Surat kerja berkop kementerian pernah dipalsukan. Cek izin agen dulu.
    .how = Buka situs Biro dan cari agennya. Cek 2 hal: izinnya masih berlaku, dan persetujuan awalnya (first approval) berlaku untuk negara tujuan Anda. Bisa juga tanya hotline Biro. Lakukan sebelum membayar atau menyerahkan paspor.
# draft a7d38fc4
contact-any-emergency-police-mm = Polisi dan ambulans, Myanmar
    .note = 192 ambulans, lainnya polisi. Mungkin tak bisa membantu di daerah kelompok bersenjata, seperti Myawaddy atau Laukkaing.
# draft a417a433
contact-any-hotline-forced-labour-mm = Kantor pengaduan kerja paksa, Nay Pyi Taw
    .note = Dijalankan penguasa militer. Kantor Organisasi Buruh Internasional, ILO, di Yangon juga menerima pengaduan.
# draft f86882e0
contact-cn-embassy-mm = Kedutaan Tiongkok, Yangon
# draft 6f180fef
contact-id-embassy-mm = KBRI Yangon
    .note = Untuk Myawaddy, KBRI ini bekerja bersama KBRI Bangkok.
# draft 1e5c023c
contact-in-embassy-mm = Kedutaan India, Yangon
    .note = Minta kedutaan memeriksa majikan sebelum Anda menerima. Ini nomor meja satu pejabat, bukan hotline.
# draft bd87e7c0
contact-lk-embassy-mm = Kedutaan Sri Lanka, Yangon
# draft 2804b684
contact-my-embassy-mm = Kedutaan Malaysia, Yangon
    .note = Di luar jam kantor, telepon nomor ponsel darurat.
# draft 8d3e5656
contact-np-embassy-mm = Kedutaan Nepal, Yangon
    .note = Jika Anda disekap di sekitar Myawaddy, Anda atau keluarga bisa menghubungi kedutaan ini atau yang di Bangkok.
# draft aaa2fab8
contact-ph-embassy-mm = Kedutaan Filipina, Yangon
    .note = Keluarga orang yang disekap di kompleks penipuan dekat batas Thailand bisa menelepon. Juga lewat Facebook Messenger.
# draft eb25bc6d
contact-pk-embassy-mm = Kedutaan Pakistan, Yangon
    .note = Ini ponsel pribadi staf dan bisa berganti: coba semuanya. Kedutaan pernah membantu orang pulang dari pusat penipuan.
# draft d1a9c87e
contact-th-embassy-mm = Kedutaan Thailand, Yangon
    .note = Telepon pusat panggilan konsuler Thailand di Bangkok, yang mengatur penyelamatan dari Myanmar.
# draft 36e7461e
contact-vn-embassy-mm = Kedutaan Vietnam, Yangon
# draft 1363a8c9
contact-cn-consulate-mandalay-mm = Konsulat Jenderal Tiongkok, Mandalay
# draft 0d407c81
contact-mm-registry-dol-mm = Departemen Tenaga Kerja, Myanmar
    .note = Dijalankan penguasa militer. Jika takut wajib militer atau tanpa dokumen, tanya dulu saluran bukan milik negara. Email: pengaduan kerja paksa.
    .how = Telepon kantor pusat. Sebutkan nama agen dan tanya apakah ada di daftar agen berizin. Pekerja yang dikirim resmi perlu kartu pekerja (OWIC). Anda bisa melaporkan agen tanpa izin ke kantor tenaga kerja setempat (township).
# draft 8f62d11f
contact-any-emergency-police-my = Nomor darurat, Malaysia
    .note = Dari ponsel, 112 masuk ke pusat yang sama. Ponsel Anda perlu kartu SIM aktif.
# draft 2ab83879
contact-any-hotline-trafficking-my = Dewan anti perdagangan orang (MAPO), Malaysia
    .note = Saluran umum pemerintah: minta MAPO. Laporan ke polisi atau imigrasi. Menurut AS, orang yang dieksploitasi dihukum sebagai pelanggar imigrasi.
# draft e73b1878
contact-any-ngo-shut-my = Asosiasi Stop Human Trafficking (SHUT), Malaysia
    .note = Mendampingi penyintas dan menerima informasi secara rahasia. Laporan warga diteruskan ke pihak berwenang.
# draft 2bfaa8ae
contact-my-ngo-mho-my = Organisasi Kemanusiaan Internasional Malaysia (MHO)
    .note = Membantu keluarga warga Malaysia yang disekap di kompleks penipuan. Kata Kemlu Malaysia, lapor dulu ke Kemlu dan polisi.
# draft 70a401ec
contact-bd-embassy-my = Kedutaan (High Commission) Bangladesh, Kuala Lumpur
    .note = Telepon pusat panggilan kementerian di Bangladesh. Kantor ini menerima pengaduan pekerja dan mengesahkan surat majikan.
# draft 947a6ae7
contact-cn-embassy-my = Kedutaan Tiongkok, Kuala Lumpur
# draft 4df1c810
contact-id-embassy-my = KBRI Kuala Lumpur
# draft c8bcd518
contact-in-embassy-my = Kedutaan (High Commission) India, Kuala Lumpur
    .note = Buat janji layanan konsuler dan ketenagakerjaan secara online.
# draft f9c1ceb4
contact-kh-embassy-my = Kedutaan Kamboja, Kuala Lumpur
# draft 3cd55e4e
contact-mm-embassy-my = Kedutaan Myanmar, Kuala Lumpur
# draft accb0396
contact-np-embassy-my = Kedutaan Nepal, Malaysia
    .note = Pekerja di Malaysia bisa mengadu lewat formulir online.
# draft 23a7cb82
contact-ph-embassy-my = Kedutaan Filipina, Kuala Lumpur
    .note = Telepon Departemen Pekerja Migran di Filipina. Kedutaan mengirim tim ke Sabah.
# draft 97888d4b
contact-th-embassy-my = Kedutaan Thailand, Kuala Lumpur
    .note = Telepon pusat panggilan konsuler Thailand di Bangkok. Situs kedutaan punya halaman darurat.
# draft da07d2fb
contact-ug-embassy-my = Kedutaan (High Commission) Uganda, Kuala Lumpur
    .note = Juga untuk Thailand, Kamboja, Laos, Myanmar. Maret 2025 tidak punya uang tiket pulang. Badan PBB, IOM, pernah membantu.
# draft 88dd41e5
contact-vn-embassy-my = Kedutaan Vietnam, Kuala Lumpur
    .note = Pada malam hari, coba nomor ponsel.
# draft 3e15857d
contact-cn-consulate-kotakinabalu-my = Konsulat Jenderal Tiongkok, Kota Kinabalu
# draft 2efae44f
contact-cn-consulate-kuching-my = Konsulat Jenderal Tiongkok, Kuching
# draft 3e7382a1
contact-cn-consulate-penang-my = Konsulat Jenderal Tiongkok, Penang
# draft c58e6567
contact-id-consulate-my-johorbahru = KJRI Johor Bahru
    .note = Nomor WhatsApp ini chatbot. Untuk mengadu, ketik 'ditipu' atau 'diancam'. Untuk Johor, Melaka, Negeri Sembilan, Pahang.
# draft 5b56f3eb
contact-id-consulate-my-kotakinabalu = KJRI Kota Kinabalu
    .note = Melayani pantai barat, pedalaman, Kudat, Sandakan, dan Labuan.
# draft fe926a07
contact-id-consulate-my-kuching = KJRI Kuching
    .note = Melayani Sarawak.
# draft 6a492645
contact-id-consulate-my-penang = KJRI Penang
    .note = Melayani Penang, Kedah, dan Perlis.
# draft 46757d83
contact-id-consulate-my-tawau = Konsulat Indonesia (KRI) Tawau
    .note = Melayani Tawau, Semporna, Kunak, dan Lahad Datu.
# draft b6cd8396
contact-ph-labour-office-my = Kantor Pekerja Migran Filipina, Kuala Lumpur
    .note = Memeriksa kontrak, majikan, dan agen asing untuk Malaysia. Kontaknya ada di halaman webnya.
# draft 86e826a7
contact-my-hotline-wisma-putra-my = Ruang operasi Kementerian Luar Negeri Malaysia (Wisma Putra)
    .note = Mungkin tidak dijaga bila tidak ada krisis. Daftar di situsnya sebelum dan selama Anda di luar negeri.
# draft 7054bb50
contact-my-registry-jtksm-my = Departemen Tenaga Kerja Semenanjung Malaysia (JTKSM)
    .note = Untuk Semenanjung Malaysia. Sabah dan Sarawak punya kantor sendiri. Nomor ini saluran umum pemerintah.
    .how = Buka situsnya. Siapa pun yang merekrut perlu izin. Lihat kelas izin agen: B dan C mencakup kerja di luar Malaysia, A tidak. Minta surat lowongan dari agen atau kedutaan asing.
# draft 8a414937
contact-my-registry-wisma-putra-my = Cek tawaran kerja, Kementerian Luar Negeri Malaysia
    .note = Minta di Putrajaya atau Kuching. Kementerian tidak menyuruh keluarga membayar tebusan atau memakai pihak swasta.
    .how = Kirim surat tawaran lewat email atau serahkan langsung, lalu tanya apakah tawarannya asli. Anda juga bisa bertanya ke perwakilan Malaysia di negara itu: cari di situsnya. Lakukan sebelum Anda menerima.
# draft bc4e4c02
contact-np-ngo-pourakhi = Pourakhi Nepal, Kathmandu
    .note = Untuk perempuan migran. Punya rumah singgah.
# draft fe09c6b9
contact-np-hotline-labour = Pusat panggilan kerja luar negeri, Nepal
    .note = Buka pukul 8 sampai 19. Nomor ponsel bisa juga Viber dan IMO. Jika nomor gratis yang panjang gagal, pakai yang lain.
# draft e5bb95fa
contact-np-hotline-police = Saluran anti perdagangan orang, Polisi Nepal
    .note = Untuk perdagangan orang berkedok kerja luar negeri. Dari luar negeri, tambah 977 di depan. Jika gagal, coba nomor lain.
# draft 72299d0c
contact-np-registry-feims = Cek izin kerja dan agen (FEIMS), Nepal
    .note = Tanpa 'labour approval', asuransi dan bantuan hilang, penyelamatan lebih sulit. Visa dan tiket ke Malaysia dan 6 negara Teluk mestinya gratis.
    .how = Buka situsnya. Anda bisa membuat akun pekerja di sana. Sebelum berangkat, cek 3 hal: agen, izin awalnya (pre-permission), dan stiker izin kerja Anda. Kami tidak menemukan halaman umum berisi daftar agen berizin.
# draft 734b3a9e
contact-any-emergency-police-om = Nomor darurat, Oman
# draft 2aaa0083
contact-any-hotline-trafficking-om = Hotline perdagangan orang, Kepolisian Oman
# draft aa3b5fe6
contact-id-embassy-om = KBRI Muscat
# draft 68c11594
contact-in-embassy-om = Kedutaan India, Muscat
    .note = Minta bagian kesejahteraan warga, 'community welfare', untuk gaji atau paspor yang ditahan.
# draft 8e6add0e
contact-ke-embassy-om = Kedutaan Kenya, Muscat
    .note = Telepon pusat bantuan 24 jam, Diaspora Response Centre, di Nairobi.
# draft e1cef50f
contact-np-embassy-om = Kedutaan Nepal, Muscat
    .note = Memperpanjang izin kerja, 'labour approval', untuk pekerja yang sudah di Oman.
# draft 56dd0349
contact-any-emergency-police-ph = Nomor darurat, Filipina
    .note = Untuk polisi, ambulans, dan kebakaran.
# draft e663fa3d
contact-ph-ngo-ople-center = Blas F. Ople Policy Center, Filipina
    .note = Membantu pekerja yang dalam kesulitan dan penyintas perdagangan orang.
# draft b0ea6aee
contact-cn-embassy-ph = Kedutaan Tiongkok, Manila
# draft acb2eea4
contact-id-embassy-ph = KBRI Manila
    .note = Nomor hotline belum pasti: coba juga telepon kantor.
# draft 3e8657c3
contact-cn-consulate-cebu-ph = Konsulat Jenderal Tiongkok, Cebu
# draft 3cfb1989
contact-cn-consulate-davao-ph = Konsulat Jenderal Tiongkok, Davao
# draft db10668b
contact-cn-consulate-laoag-ph = Konsulat Tiongkok, Laoag
# draft 11f0603a
contact-id-consulate-ph-davao = KJRI Davao City
    .note = Melayani Mindanao, Sulu, dan Tawi-Tawi.
# draft 2a4dade5
contact-ph-origin-hotline-dfa-oumwa = Kantor migrasi Departemen Luar Negeri (OUMWA), Filipina
    .note = Untuk turis, pelajar, penduduk, dan pekerja di negara tanpa Kantor Pekerja Migran. Lainnya: Departemen Pekerja Migran.
# draft b4cd83fe
contact-ph-origin-hotline-dmw-1348 = Hotline Departemen Pekerja Migran Filipina
    .note = Untuk pekerja dan keluarga: saran sebelum berangkat, bantuan di luar negeri, pemulangan. Nomor ponsel juga terima Viber.
# draft 38e4805e
contact-ph-origin-hotline-dmw-airtip = Bagian perekrut ilegal (AIRTIP), Pekerja Migran Filipina
    .note = Tanya atau laporkan perekrut yang meragukan atau lowongan palsu.
# draft 01ac390a
contact-ph-origin-hotline-iacat-1343 = Actionline anti perdagangan orang, Filipina
    .note = Di provinsi luar Metro Manila, tekan 02 dulu. Nomor ini lama. Jika gagal, coba aplikasi, atau SMS di beberapa jaringan.
# draft 01ffeb6b
contact-ph-origin-hotline-owwa = Hotline kesejahteraan pekerja luar negeri (OWWA), Filipina
    .note = Membantu pekerja anggota dan keluarganya. Salurannya sama dengan Departemen Pekerja Migran.
# draft f8519586
contact-ph-registry-approved-job-orders = Daftar lowongan disetujui, Departemen Pekerja Migran Filipina
    .note = Agen berizin pun hanya boleh merekrut untuk pekerjaan yang disetujui.
    .how = Buka situsnya. Cari menurut negara atau lokasi kerja, agen, majikan asing, atau jabatan. Cari pekerjaan yang persis ditawarkan kepada Anda. Jika daftar menulis perawat (nurse) tetapi tawaran Anda pengasuh (caregiver), itu tidak cocok.
# draft 4da41e26
contact-ph-registry-licensed-agencies = Daftar agen berizin, Departemen Pekerja Migran Filipina
    .note = Izin saja tidak cukup: cari juga pekerjaannya di 'approved job orders'. Merekrut dari rumah ke rumah itu ilegal.
    .how = Buka situsnya. Ketik nama agen atau nomor izin. Lihat statusnya: valid (berlaku), expired (habis), suspended (dibekukan), cancelled (dibatalkan) atau delisted (dihapus). Bandingkan kontaknya dengan yang Anda terima. Lalu cek pekerjaan persisnya di daftar lowongan disetujui.
# draft 2e7f11cc
contact-ph-registry-ofw-pass-contract = OFW Pass dan cek kontrak, Filipina
    .note = Pekerja baru dan lama perlu OFW Pass atau sertifikat. OFW Pass gratis. Calo menjual yang palsu: pakai aplikasi resmi.
    .how = Buka aplikasi Departemen Pekerja Migran (DMW Mobile App). OFW Pass muncul di sana setelah visa diperiksa. Untuk kontrak, majikan, atau agen asing, minta Kantor Pekerja Migran memeriksanya.
# draft ab8788d7
contact-pk-hotline-fia = Hotline perdagangan orang, Badan Investigasi Federal Pakistan
    .note = Dari HP/luar negeri, tekan kode kota dulu. Aduan diteruskan ke polisi setempat. Waspada kerja call center, IT: Thailand, Myanmar, Laos, Vietnam, Kamboja.
# draft 351d9088
contact-pk-hotline-mofa = Unit Krisis Kementerian Luar Negeri Pakistan
# draft cf59d887
contact-pk-hotline-opf = Bagian pengaduan Overseas Pakistanis Foundation
    .note = Untuk warga Pakistan di luar negeri. Pengaduan diteruskan dan dipantau. Bisa juga lewat opf.pitb.gov.pk.
# draft 52e14917
contact-pk-registry-beoe = Cek agen dan lowongan, Biro Emigrasi Pakistan
    .note = Akhir 2024, hampir separuh agen terdaftar tidak punya izin berlaku. 40 pusat tes kerja masuk daftar hitam. Tautan ini bukan daftar biro.
    .how = Buka situs kementerian. Di sana dijelaskan cara cek agen (promoter) dan mengapa setiap pekerja harus 'protected' (terlindungi). Lalu cek agen di situs biro. Cari izin yang berlaku dan pekerjaan Anda di daftar lowongan luar negeri.
# draft 6ec66778
contact-any-emergency-police-qa = Nomor darurat, Qatar
    .note = Jika Anda tuli, pakai 992 lewat teks atau video.
# draft 2b78ac6e
contact-any-hotline-labour-qa = Hotline Kementerian Tenaga Kerja Qatar
    .note = Untuk SMS ke 92727: kirim 5, lalu nomor ID Qatar atau visa Anda, kapan saja.
# draft 9c78a184
contact-bd-embassy-qa = Kedutaan Bangladesh, Doha
    .note = Jika perusahaan Anda tidak ditemukan, datangi departemen hubungan kerja, polisi, atau bagian tenaga kerja kedutaan.
# draft a9dacfa9
contact-id-embassy-qa = KBRI Doha
# draft e9fee643
contact-in-embassy-qa = Kedutaan India, Doha
    .note = Meja satu pejabat, bukan hotline. Mengadu lewat portal MADAD. Bagian tenaga kerja memeriksa kontrak dan surat perekrut.
# draft 7cdcd1d9
contact-ke-embassy-qa = Kedutaan Kenya, Doha
    .note = Telepon pusat bantuan 24 jam, Diaspora Response Centre, di Nairobi.
# draft 2f78a0c5
contact-lk-embassy-qa = Kedutaan Sri Lanka, Doha
    .note = Punya bagian tenaga kerja dan rumah singgah untuk pekerja rumah tangga perempuan.
# draft 06c9d2a4
contact-np-embassy-qa = Kedutaan Nepal, Doha
# draft 48fc124c
contact-vn-embassy-qa = Kedutaan Vietnam, Doha
# draft 9d75ca00
contact-any-emergency-police-sa = Nomor darurat, Arab Saudi
    .note = Riyadh, Makkah, Madinah, wilayah Timur: 911. Wilayah lain: polisi 999. Ambulans: 997. Minta yang berbahasa Inggris.
# draft 6c354bc5
contact-any-hotline-labour-sa = Pusat layanan Kementerian Tenaga Kerja Arab Saudi
    .note = Tekan 7 untuk pekerja rumah tangga, 4 untuk keluhan kerja lain. Menunya mungkin sudah berubah.
# draft b5792067
contact-bd-embassy-sa = Kedutaan Bangladesh, Riyadh
    .note = Pegang paspor sendiri. Kalau dipegang orang lain, lapor ke kantor tenaga kerja Saudi terdekat.
# draft ca187f9f
contact-cn-embassy-sa = Kedutaan Tiongkok, Riyadh
# draft ca124d9c
contact-et-embassy-sa = Kedutaan Etiopia, Riyadh, dan Konsulat Jenderal, Jeddah
    .note = Kantor lain yang tercatat: Abu Dhabi, Doha, Muskat, Manama. Kuwait mungkin sudah tutup. Tanya sebelum berangkat.
# draft 5c5b2544
contact-id-embassy-sa = KBRI Riyadh
# draft ec6e38d3
contact-in-embassy-sa = Kedutaan India, Riyadh
    .note = Nomor mungkin lama. Keluhan kerja: juga di portal MADAD. Pusat bantuan: siang malam. Kantor: hari kerja 9:00-12:30.
# draft 544243a5
contact-ke-embassy-sa = Kedutaan Kenya, Riyadh
    .note = Telepon konsulat Jeddah, gratis di seluruh Arab Saudi. Dilaporkan kabur? Minta surat jalan darurat di sini.
# draft eb5597a8
contact-lk-embassy-sa = Kedutaan Sri Lanka, Riyadh
    .note = Mungkin menampung pekerja rumah tangga yang meninggalkan majikan. Telepon SLBFE, badan kerja luar negeri Sri Lanka.
# draft 735989a5
contact-ug-embassy-sa = Kedutaan Uganda, Riyadh
    .note = Juga untuk Bahrain, Yordania, Kuwait, Qatar dan Yaman. Di Oman, tanya juga kedutaan di Abu Dhabi.
# draft 317b6684
contact-bd-consulate-sa = Konsulat Jenderal Bangladesh, Jeddah
    .note = Gratis. Mungkin hanya dijawab pada hari kerja, jam 9-13.
# draft 268e822f
contact-cn-consulate-jeddah-sa = Konsulat Jenderal Tiongkok, Jeddah
# draft 802c5e18
contact-id-consulate-sa-jeddah = KJRI Jeddah
    .note = Untuk Makkah, Madinah, Tabuk dan Asir.
# draft ae53fad7
contact-in-consulate-sa = Konsulat Jenderal India, Jeddah
    .note = Coba dulu nomor yang ada WhatsApp. Nomor itu dari konsulat sendiri.
# draft 804b8ef8
contact-ke-consulate-sa = Konsulat Jenderal Kenya, Jeddah
    .note = Gratis. Untuk kekerasan, gaji tidak dibayar, penangkapan, sakit atau surat hilang. Tanpa surat pun boleh menelepon.
# draft 6cf39d46
contact-lk-consulate-sa = Konsulat Jenderal Sri Lanka, Jeddah
# draft c189d58f
contact-pk-consulate-sa = Konsulat Jenderal Pakistan, Jeddah
    .note = Izin kerja habis? Surat Anda diteruskan ke kantor tenaga kerja dan imigrasi. Pindah tahun 2026: cek alamatnya.
# draft 39f5e075
contact-any-emergency-police-sg = Polisi dan ambulans Singapura
    .note = Polisi: 999. Ambulans: 995.
# draft 003630f2
contact-any-hotline-domestic-workers-sg = Layanan pekerja rumah tangga, Kementerian Tenaga Kerja Singapura
    .note = Untuk pekerja rumah tangga migran, misalnya kalau gaji tidak dibayar.
# draft bc122af6
contact-any-hotline-migrant-workers-sg = Layanan Migrant Workers' Centre, Singapura
    .note = Membantu soal gaji, cedera, tempat tinggal dan makanan. Dibentuk serikat pekerja dan majikan.
# draft 0de548f0
contact-any-ngo-healthserve-sg = HealthServe, Singapura
    .note = Tinggalkan nama dan nomor Anda. Petugas akan menelepon balik.
# draft 41c21e71
contact-any-ngo-home-sg = HOME, Humanitarian Organisation for Migration Economics, Singapura
    .note = Pekerja rumah tangga: nomor hotline. Pekerja lain: nomor soal kerja dan gaji. Nomor WhatsApp juga bisa Viber.
# draft eb66aa63
contact-any-ngo-twc2-sg = Transient Workers Count Too (TWC2), Singapura
    .note = Makanan dan nasihat kalau Anda bersengketa soal gaji atau cedera.
# draft 5207574e
contact-bd-embassy-sg = Kedutaan (Komisi Tinggi) Bangladesh, Singapura
    .note = Sengketa gaji belum selesai di Kementerian Tenaga Kerja Singapura? Bawa ke bagian tenaga kerja di sini.
# draft 352985e5
contact-cn-embassy-sg = Kedutaan Tiongkok, Singapura
    .note = Hanya nomor hotline untuk keadaan darurat. Nomor lain untuk paspor, pada jam kantor.
# draft 0f805f3c
contact-id-embassy-sg = KBRI Singapura
    .note = Tanyakan apakah ada hotline untuk telepon, SMS dan WhatsApp.
# draft 7186d3e3
contact-kh-embassy-sg = Kedutaan Kamboja, Singapura
# draft 09f9c117
contact-mm-embassy-sg = Kedutaan Myanmar, Singapura
    .note = Membahas sengketa dengan Kementerian Tenaga Kerja. Bawa semua surat, nama dan alamat agen. Cek dulu alamat kedutaan.
# draft ae9e2fb7
contact-ph-embassy-sg = Kedutaan Filipina, Singapura
    .note = Cari buku panduan digital kedutaan untuk pekerja. Nomor hotline ada di dalamnya.
# draft e6ca9caa
contact-any-emergency-police-th = Polisi, ambulans dan pemadam kebakaran Thailand
    .note = Polisi: 191. Ambulans: 1669. Pemadam: 199. Untuk bahasa Mandarin, telepon polisi wisata.
# draft 31a531b7
contact-any-emergency-tourist-police-th = Polisi Wisata Thailand
    .note = Orang asing dibawa ke perbatasan? Ini nomor polisi terbaik. Aplikasi Thailand Tourist Police kirim pesan, foto, lokasi.
# draft 5eecf2cc
contact-any-hotline-government-th = Pusat pengaduan pemerintah Thailand
    .note = Dalam bahaya, telepon polisi wisata saja. Nomor ini untuk pengaduan orang asing.
# draft 33f93fd2
contact-any-hotline-labour-th = Pusat layanan Departemen Ketenagakerjaan Thailand
    .note = Tanyakan soal izin kerja, pindah majikan dan hak Anda sebagai pekerja migran.
# draft 1e844e99
contact-any-hotline-trafficking-th = Pusat Bantuan Sosial Thailand
    .note = Menangani perdagangan orang, untuk warga Thailand dan asing. Kementeriannya mengelola rumah penampungan.
# draft ba58c0b0
contact-any-ngo-ffw-th = Foundation for Women, Thailand
# draft 052cd4a6
contact-any-ngo-globalalms-th = Global Alms Incorporated, Mae Sot
    .note = Membantu orang yang sudah keluar dari kompleks di Myawaddy, seberang sungai.
# draft 0dfddf12
contact-any-ngo-hrdf-th = Human Rights and Development Foundation (HRDF), Thailand
    .note = Bantuan hukum gratis dan perkara pengadilan untuk pekerja migran, juga di Mae Sot.
# draft bf24d909
contact-any-ngo-issara-th = Layanan pekerja Issara Institute, Thailand
    .note = Gratis. Akhiran 0: Myanmar, 1: Khmer, 2: Laos, Thai. Ada Facebook, Line, Viber. Juga Nepal, Kachin, Karen, Mon, Shan.
# draft d8f9c994
contact-any-ngo-lpn-th = Labour Protection Network (LPN), Samut Sakhon
    .note = Menyelamatkan pekerja migran dan mewakili mereka. Nomornya mungkin sudah lama: coba ketiganya.
# draft 52751c6f
contact-any-ngo-map-th = MAP Foundation, Chiang Mai
    .note = Membantu migran dari Myanmar di Thailand utara dan menjelaskan hak mereka.
# draft e11d2f99
contact-kh-ngo-central-th = CENTRAL, untuk pekerja Kamboja di Thailand
# draft 464a58c4
contact-bd-embassy-th = Kedutaan Bangladesh, Bangkok
    .note = Coba juga dari Kamboja. Pernah memulangkan orang dari pusat penipuan di Myanmar dan Kamboja.
# draft a30a69e1
contact-cn-embassy-th = Kedutaan Tiongkok, Bangkok
# draft e05e0709
contact-id-embassy-th = KBRI Bangkok
    .note = Juga menerima WNI yang menyeberang dari Myawaddy di Myanmar ke Mae Sot.
# draft 37bd766b
contact-in-embassy-th = Kedutaan India, Bangkok
# draft a7132f1e
contact-ke-embassy-th = Kedutaan Kenya, Bangkok
    .note = Telepon layanan 24 jam di Nairobi. Kedutaan ini juga untuk Kamboja, Laos, Myanmar dan Vietnam.
# draft b20dde85
contact-kh-embassy-th = Kedutaan Kamboja, Bangkok
    .note = Loketnya mungkin tutup: telepon sebelum datang. Kalau nomor lain gagal, coba nomor kantor.
# draft 62d5e554
contact-lk-embassy-th = Kedutaan Sri Lanka, Bangkok
    .note = Juga untuk warga Sri Lanka di Kamboja dan Laos. Bekerja dengan pihak Thailand soal perdagangan orang ke Myanmar.
# draft 136ccd92
contact-my-embassy-th = Kedutaan Malaysia, Bangkok
# draft 8f4a2813
contact-np-embassy-th = Kedutaan Nepal, Bangkok
    .note = Juga untuk warga Nepal di Kamboja dan Laos. Diselamatkan tanpa paspor? Minta surat jalan. Mungkin gratis.
# draft 0d2c3ac2
contact-ph-embassy-th = Kedutaan Filipina, Bangkok
    .note = Juga untuk warga Filipina yang disekap dekat perbatasan Myanmar-Thailand.
# draft cd70527e
contact-pk-embassy-th = Kedutaan Pakistan, Bangkok
    .note = Nomor HP staf kedutaan. Berubah kalau staf berganti: coba keduanya.
# draft fa552bda
contact-vn-embassy-th = Kedutaan Vietnam, Bangkok
    .note = Juga untuk warga Vietnam yang menyeberang dari kompleks penipuan di Myanmar.
# draft 03634cb9
contact-cn-consulate-chiangmai-th = Konsulat Jenderal Tiongkok, Chiang Mai
    .note = Untuk Thailand utara, juga perbatasan dekat Tachileik di Myanmar dan Segitiga Emas.
# draft f4cea2ff
contact-cn-consulate-khonkaen-th = Konsulat Jenderal Tiongkok, Khon Kaen
# draft 8ac02ec5
contact-cn-consulate-phuket-th = Konsulat Jenderal Tiongkok di Songkhla, kantor Phuket
# draft d860d767
contact-cn-consulate-songkhla-th = Konsulat Jenderal Tiongkok, Songkhla
# draft 2daf090b
contact-id-consulate-th-songkhla = KRI Songkhla (Konsulat Indonesia)
    .note = Untuk Thailand selatan, Chumphon sampai Narathiwat, juga Phuket. Kalau hotline gagal, coba nomor kantor.
# draft 24896c18
contact-in-consulate-th = Konsulat India, Chiang Mai
    .note = Untuk Thailand utara.
# draft 9e55cb42
contact-kh-consulate-sakaeo-th = Konsulat Jenderal Kamboja, Sa Kaeo
# draft 9641d804
contact-my-consulate-songkhla-th = Konsulat Jenderal Malaysia, Songkhla
# draft adccc61d
contact-vn-consulate-th-khonkaen = Konsulat Jenderal Vietnam, Khon Kaen
# draft c09759be
contact-th-hotline-1191-th = Layanan polisi Thailand soal perdagangan orang
    .note = Pakai hanya di Thailand. Di Laos, angka yang sama tersambung ke polisi biasa.
# draft 3de3494d
contact-th-hotline-1441-th = Pusat anti-penipuan online Thailand (AOC)
    .note = Uang hilang online? Rekening penipu dibekukan. Ditahan di luar negeri? Telepon kedutaan atau layanan konsuler. Halaman Facebook atau LINE-nya palsu.
# draft 96ff5de6
contact-th-hotline-abroad-1300-th = Hotline warga Thailand yang kesulitan di luar negeri
    .note = Telepon atau SMS, juga soal perdagangan orang. Mungkin tidak dijawab lagi: coba nomor lain juga.
# draft 5b18d579
contact-th-hotline-consular-th = Pusat layanan konsuler, Kementerian Luar Negeri Thailand
    .note = Telepon nomor pertama dulu, lalu tiga nomor lain. Di aplikasi Thai Consular Anda bisa mendaftar dan minta bantuan.
# draft 55a4c52d
contact-th-registry-doe-th = Departemen Ketenagakerjaan, Kementerian Tenaga Kerja Thailand
    .note = Di Thailand: 1506, tekan 2. Bahasa Inggris, Myanmar, Khmer: coba 1694. Kantor tenaga kerja provinsi bisa cek tawaran.
    .how = Sebelum berangkat, telepon atau buka halaman kerja luar negeri departemen ini. Sebut nama agen dan majikan. Tanyakan izin agen, lowongannya dan kontraknya. Kantor tenaga kerja di provinsi mana pun juga bisa memeriksa tawaran.
# draft b89adfa4
contact-any-emergency-police-tw = Polisi Taiwan
    .note = Jarang ada yang bisa bahasa Inggris. Hotline pekerja migran bisa menerjemahkan untuk pekerja migran.
# draft 91633218
contact-any-hotline-migrant-workers-tw = Hotline pekerja migran, Kementerian Tenaga Kerja Taiwan
    .note = Gratis. Nasihat, pengaduan, bantuan hukum, penerjemah, mencari penampungan. Juga soal perdagangan orang.
# draft 26122597
contact-vn-consulate-tw = Kantor Ekonomi dan Budaya Vietnam, Taipei
    .note = Bertugas seperti kedutaan di Taiwan.
# draft c0020873
contact-id-labour-tw = KDEI Taipei
    .note = Bertugas seperti kedutaan: paspor, pengaduan, perlindungan. Telepon hotline pertama dulu.
# draft f7e8d2de
contact-ph-labour-office-tw-kaohsiung = Kantor Pekerja Migran Filipina, Kaohsiung
    .note = Coba jam berapa saja. Tidak dijawab? Coba dua kantor tenaga kerja Filipina lain di Taiwan.
# draft 4e9e1750
contact-ph-labour-office-tw-taichung = Kantor Pekerja Migran Filipina, Taichung
    .note = Coba jam berapa saja. Tidak dijawab? Coba dua kantor tenaga kerja Filipina lain di Taiwan.
# draft dde72934
contact-ph-labour-office-tw-taipei = Kantor Pekerja Migran Filipina, Taipei
    .note = Coba jam berapa saja. Tidak dijawab? Coba dua kantor tenaga kerja Filipina lain di Taiwan.
# draft 9a162e76
contact-ug-registry-eemis = Kementerian tenaga kerja Uganda: sistem kerja luar negeri
    .note = Hanya perusahaan yang dapat izin, bukan perorangan atau agen wisata. Pekerja rumah tangga tidak boleh membayar. Kantor tenaga kerja distrik bisa cek.
    .how = Buka halaman kementerian dan ikuti tautan ke sistemnya. Cari nama perusahaan dan lowongannya. Lihat apakah perusahaan itu punya izin. Kantor tenaga kerja distrik dan Migration Workers Support Centre kementerian di Kampala juga bisa memeriksa.
# draft 39818ff1
contact-any-emergency-police-vn = Polisi, ambulans dan pemadam kebakaran Vietnam
    .note = Polisi: 113. Ambulans: 115. Pemadam kebakaran: 114.
# draft 1956516e
contact-any-ngo-bluedragon-vn = Blue Dragon Children's Foundation, Hanoi
    .note = Memulangkan warga Vietnam dari perdagangan orang, terutama dari Tiongkok dan Myanmar. Kirim pesan kapan saja.
# draft 6ab5275e
contact-vn-ngo-blue-dragon = Blue Dragon Children's Foundation, Hanoi
    .note = Mengeluarkan orang dari perdagangan orang dan membantu sesudahnya, terutama anak dan orang muda.
# draft b91eac63
contact-cn-embassy-vn = Kedutaan Tiongkok, Hanoi
# draft 64a91efa
contact-id-embassy-vn = KBRI Hanoi
# draft 7558e42d
contact-ph-embassy-vn = Kedutaan Filipina, Hanoi
# draft 0be36e95
contact-cn-consulate-danang-vn = Konsulat Jenderal Tiongkok, Da Nang
# draft dcd32554
contact-cn-consulate-hcmc-vn = Konsulat Jenderal Tiongkok, Ho Chi Minh City
# draft e04fbdf1
contact-id-consulate-vn-hcmc = KJRI Ho Chi Minh City
    .note = Untuk minta tolong, telepon hotline. Nomor lain untuk urusan visa.
# draft 107343ff
contact-vn-origin-hotline-111 = Hotline nasional Vietnam soal perdagangan orang
    .note = Gratis. Panggilan direkam dan diteruskan ke polisi, penjaga perbatasan atau penjaga pantai.
# draft 78aa8e7e
contact-vn-origin-hotline-dolab = Departemen Kerja Luar Negeri (DOLAB), Vietnam
    .note = Minta sambungan 512 atau 513 untuk melaporkan perekrut palsu.
# draft 26ae223e
contact-vn-origin-hotline-mofa = Hotline perlindungan warga, Kementerian Luar Negeri Vietnam
    .note = Keluarga juga boleh menelepon. Dari luar negeri kena tarif internasional biasa.
# draft 89cb18e2
contact-vn-registry-colab = Pusat Kerja Luar Negeri (COLAB), Vietnam
    .note = Untuk program negara seperti EPS Korea. Awas surat palsu dengan capnya. Bayar hanya setelah tanda tangan kontrak, hanya ke pusat ini, dengan kuitansi.
    .how = Buka situs pusat ini di alamat ini; pengumuman lama memakai alamat lain. Tanya pusat ini atau kantor urusan dalam negeri setempat: apakah nama Anda ada di datanya? Nama di daftar palsu untuk Korea tidak ada.
# draft 5e25e644
contact-vn-registry-dolab-companies = Daftar perusahaan berizin, Departemen Kerja Luar Negeri (DOLAB), Vietnam
    .note = Pakai alamat situs di sini. Panduan lama memuat alamat lama.
    .how = Buka situs departemen ini. Cari daftar perusahaan yang berizin mengirim pekerja ke luar negeri. Cari nama lengkap perusahaan Anda. Kalau namanya tidak ada, jangan bayar dulu; tanya departemen ini.
