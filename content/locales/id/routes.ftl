# draft 62b6d6b2
route-id-siskop2mi = Situs resmi negara untuk mendaftar kerja ke luar negeri dan program pemerintah.
    .name = Situs negara untuk kerja luar negeri (SISKOP2MI)
# draft 70ece005
route-id-g2g-korea = Negara menempatkan pekerja ke Korea lewat ujian dan poin; biaya ujian 2025 sekitar 460.000 rupiah dan dibayar ke bank.
    .name = Kerja ke Korea lewat pemerintah (G to G, EPS)
# draft 60b34545
route-id-g2g-japan = Negara mengirim perawat dan caregiver ke Jepang; Anda membawa sendiri berkas ke kantor BP3MI.
    .name = Perawat dan caregiver ke Jepang (G to G)
# draft a236f96d
route-id-disnaker = Sebelum memilih penyalur, tanya dinas tenaga kerja kabupaten; polisi menyarankan hal yang sama.
    .name = Dinas Tenaga Kerja kabupaten/kota (Disnaker)
# draft 2b93d020
route-id-kemnaker-posko = Posko yang menjawab apakah lowongan palsu, lewat call center, WhatsApp dan situs.
    .name = Posko lowongan palsu, Kementerian Ketenagakerjaan (Kemnaker)
# draft c6425e9b
route-id-sbmi = Serikat pekerja migran dengan cabang di daerah yang menerima pengaduan dan membantu cek izin sebelum berangkat.
    .name = Serikat Buruh Migran Indonesia (SBMI)
# draft 619a7433
route-id-recruitment-advisor = Situs serikat tempat pekerja menilai agen; baca pengalaman orang yang sudah lewat agen itu.
    .name = Penilaian pekerja tentang agen (Recruitment Advisor, ITUC)
# draft 58a59ceb
route-id-opp = Orientasi negara sebelum berangkat; gratis, dan yang belum ikut tidak bisa terbang.
    .name = Orientasi Pra Pemberangkatan (OPP)
# draft 7684ede9
route-id-five-schemes = Lewat P3MI, antar pemerintah, pemerintah ke perusahaan, perusahaan sendiri, atau mandiri; semua berakhir dengan berkas di BP3MI.
    .name = Lima cara resmi kerja ke luar negeri
# draft 5e3fe505
route-ph-licensed = Cari nama agen dan lihat apakah izinnya berlaku.
    .name = Daftar agen berizin dari DMW
# draft ee7afa5f
route-ph-joborders = Menunjukkan lowongan agen mana yang disetujui; izin tanpa job order belum cukup.
    .name = Daftar lowongan (job order) yang disetujui DMW
# draft b3d1fba0
route-ph-eps = Perekrutan pemerintah untuk pabrik Korea; daftar online di DMW, biaya ujian 24 dolar pada 2024.
    .name = Kerja ke Korea (EPS), daftar di DMW
# draft ad9afee1
route-ph-seminars = Dua kursus singkat yang diminta untuk surat keluar; ikuti yang pertama sebelum melamar.
    .name = Kursus sebelum melamar dan sebelum berangkat (PEOS, PDOS)
# draft dd6c4a1b
route-ph-complaint = Ajukan pengaduan tersumpah terhadap agen untuk mendapat uang kembali; DMW juga membantu korban perekrut.
    .name = Bantuan hukum dan pengaduan di DMW
# draft b2cd01c2
route-ph-recruitment-advisor = Situs serikat tempat pekerja menilai agen; baca pengalaman orang yang sudah lewat agen itu.
    .name = Penilaian pekerja tentang agen (Recruitment Advisor, ITUC)
# draft 26a565de
route-vn-colab = Pusat negara untuk program nirlaba seperti EPS Korea; bayar hanya setelah kontrak, ke rekeningnya sendiri.
    .name = Pusat negara untuk kerja luar negeri (Colab)
# draft e71a7bb5
route-vn-dolab = Cari perusahaan pengirim di situs departemen sebelum bicara uang.
    .name = Daftar perusahaan berizin dari departemen tenaga kerja (DOLAB)
# draft 1a2013ca
route-vn-local-office = Kantor di daerah Anda tahu program mana yang buka untuk kota Anda, misalnya kerja musiman Korea.
    .name = Kantor urusan dalam negeri di daerah Anda
# draft e34effa3
route-vn-mrc = Nasihat gratis sebelum berangkat, dijalankan bersama kantor tenaga kerja dan serikat.
    .name = Pusat informasi pekerja migran (MRC)
# draft 075bbc2e
route-vn-law = Undang-undang yang berlaku sejak Januari 2022 mewajibkan kursus sebelum berangkat dan memuat kontrak yang sah.
    .name = Undang-undang kerja kontrak di luar negeri (69/2020)
# draft fd8f131c
route-th-five-ways = Lewat agen berizin, lewat departemen, sendiri dengan lapor 15 hari sebelumnya, atau dikirim majikan untuk kerja atau pelatihan.
    .name = Lima cara resmi kerja ke luar negeri
# draft f8b0d9bf
route-th-state-sending = Departemen sendiri bisa mengirim Anda; terbanyak ke Taiwan, Korea, Jepang dan Israel.
    .name = Kerja lewat departemen tenaga kerja (Department of Employment)
# draft 4f559a04
route-th-check-employer-letter = Setiap lowongan sah punya surat permintaan yang diterima departemen; tanyakan lewat hotline.
    .name = Tanya apakah surat permintaan dari majikan memang ada
# draft 89e5cc24
route-th-predeparture = Pelatihan soal kontrak, adat dan hukum, serta dana darurat.
    .name = Pelatihan sebelum berangkat dan dana bantuan
# draft a7af2e87
route-th-pavena = Yayasan untuk perempuan dan anak yang telah memulangkan pekerja yang tertipu.
    .name = Yayasan untuk perempuan dan anak (Pavena Foundation)
# draft d660cab7
route-mm-licensed = Sekitar 634 agen berizin pada 2025; minta nomor izin dan telepon agen kedua untuk membandingkan.
    .name = Agen kerja luar negeri yang berizin
# draft 5ee9bb9e
route-mm-owic = Kartu ini wajib untuk berangkat sah; tahun 2025 dihentikan bagi laki-laki 18-35 dan lambat bagi yang lain.
    .name = Kartu pekerja luar negeri (OWIC) dan pelatihan
# draft 60747cea
route-mm-mou-thailand = Jalur kontrak ke Thailand; sejak Mei 2025 tiap agen hanya boleh meminta 50 pekerja sebulan, jadi butuh waktu berbulan-bulan.
    .name = Kerja ke Thailand lewat perjanjian negara (MoU)
# draft b980db0c
route-mm-mrc = Nasihat gratis dan bantuan pengaduan oleh serikat, LSM dan kantor.
    .name = Pusat informasi pekerja migran (MRC)
# draft e81269e4
route-kh-eps = Badan negara mengurus ujian dan daftar ke Korea; tidak ada perusahaan yang bisa menjual tempat.
    .name = Kerja ke Korea lewat badan negara (MTOSB)
# draft 0c741728
route-kh-korea-season = Kementerian menandatangani perjanjian dengan kota di Korea; melamar lewat kementerian.
    .name = Kerja musiman di Korea lewat perjanjian resmi
# draft 1f40c91a
route-kh-list = Kementerian mengumumkan nama agen yang disetujui; ada di daftar bukan jaminan perlakuan baik.
    .name = Daftar agen yang disetujui kementerian
# draft e95064cc
route-kh-central-detector = Kelompok hak buruh dengan alat gratis untuk memeriksa iklan, nomor telepon atau tautan, dan staf untuk bertanya.
    .name = CENTRAL dan alat cek lowongannya (Job Scam Detector)
# draft 42017df8
route-kh-complaint = Aturan kementerian memberi pekerja migran jalan mengadu terhadap agen.
    .name = Pengaduan menurut aturan tahun 2013
# draft 1cf85ad7
route-la-esc-korea = Mendaftar orang untuk Korea, menguji semua dan tidak memungut biaya.
    .name = Kantor kerja negara di Vientiane (Employment Service Centre)
# draft ff7bce60
route-la-korea-season = Departemen tenaga kerja menandatangani dengan provinsi Korea dan menunjuk satu perusahaan yang boleh mengurus.
    .name = Kerja musiman di Korea lewat perjanjian resmi
# draft f8b73444
route-la-permit = Perusahaan perlu izin kementerian untuk mengirim orang; minta lihat izin dan tanggalnya.
    .name = Perusahaan berizin untuk Thailand, Jepang, Korea
# draft 33475ac7
route-la-mrc = Dijalankan kementerian tenaga kerja: nasihat, pelatihan dan bantuan hukum.
    .name = Pusat pekerja migran di Champasak
# draft a66ae602
route-my-pea = Hanya agen berlisensi B atau C yang boleh mengirim warga Malaysia, dengan job order tertulis.
    .name = Agen kerja swasta yang berizin
# draft 6b1d9416
route-my-myfuturejobs = Situs kerja nasional; petugas memeriksa setiap majikan dan lowongan.
    .name = Situs lowongan kerja negara (MYFutureJobs)
# draft ebc7a135
route-my-wisma-putra = Kementerian luar negeri dan kedutaan memberi tahu apakah perusahaan itu nyata.
    .name = Tanya kementerian luar negeri (Wisma Putra) atau kedutaan
# draft bd413a3f
route-my-complaint = Ajukan laporan terhadap agen, juga di Sabah dan Sarawak.
    .name = Lapor ke kantor tenaga kerja (Jabatan Tenaga Kerja)
# draft e866a5e4
route-my-recruitment-advisor = Situs serikat tempat pekerja menilai agen; baca pengalaman orang yang sudah lewat agen itu.
    .name = Penilaian pekerja tentang agen (Recruitment Advisor, ITUC)
# draft d1156b88
route-my-mtuc = Kongres serikat pekerja yang memperjuangkan lowongan luar negeri yang diperiksa.
    .name = Kongres serikat pekerja Malaysia (MTUC)
# draft ae80ad80
route-in-emigrate = Menampilkan agen terdaftar dan kontaknya; jika paspor Anda perlu izin emigrasi, semua perekrutan sah lewat situs ini.
    .name = Situs negara untuk cek agen India (eMigrate)
# draft b5b39929
route-in-poe = Kantor pemerintah yang menjawab soal agen dan menerima pengaduan; ini yang di Chennai.
    .name = Kantor perlindungan pekerja ke luar negeri (Protector of Emigrants)
# draft 948f6d91
route-in-pdot = Kursus satu hari soal hukum, adat dan jalur aman, di sekitar 90 pusat.
    .name = Pelatihan sebelum berangkat (PDOT)
# draft 489a56fc
route-in-state-agency = Beberapa negara bagian punya perusahaan sendiri untuk menempatkan pekerja, misalnya Telangana.
    .name = Penyalur kerja milik negara bagian, misalnya TOMCOM
# draft 8f5d8b7e
route-in-cims = Pusat pekerja migran di Kerala yang menjelaskan program negara dan situs pengaduan MADAD.
    .name = Pusat pekerja migran di Kerala (CIMS)
# draft 4d3047d3
route-bd-oep = Sejak April 2025 pendaftaran, pelatihan dan izin lewat platform negara, tanpa biaya.
    .name = Situs negara untuk kerja luar negeri (OEP, BMET)
# draft e760ab59
route-bd-boesl = Perusahaan negara; mengurus pendaftaran dan undian EPS Korea.
    .name = Penyalur kerja milik negara (BOESL)
# draft fdec042e
route-bd-smartcard = Kartu ini memuat nomor izin agen dan sidik jari Anda; tanpa itu berangkat tidak sah.
    .name = Kartu pekerja migran BMET (Smart Card)
# draft ca1f2d0e
route-bd-complaint = Mengadu terhadap agen di BMET atau kantor distrik; tahun 2025 selesai 2.054 kasus dan kembali sekitar 99 juta taka. Kuitansi penting.
    .name = Pengaduan dan penyelesaian sengketa di BMET
# draft db2688d5
route-bd-okup = Kelompok pekerja migran dan mantan pekerja yang membantu pengaduan dan penyelesaian setempat.
    .name = Kelompok bantuan pekerja migran (OKUP)
# draft 28fb936d
route-bd-mrc = Konsultasi gratis soal jalur sah, tatap muka atau telepon, di ibu kota dan kota lain.
    .name = Pusat informasi pekerja migran (MRC)
# draft ebb0956b
route-np-feims = Sistem dan aplikasi departemen menampilkan data agen dan izin serta menerima pengaduan.
    .name = Situs kerja luar negeri (FEIMS) dan aplikasinya
# draft 3beaf96a
route-np-eps = Bagian EPS Korea pada departemen menerima lamaran; lulus ujian bukan jaminan kerja.
    .name = Kerja ke Korea lewat bagian EPS pemerintah
# draft 6874877e
route-np-mrc = Nasihat gratis di kota distrik, dengan akses pelatihan, bantuan hukum dan literasi keuangan gratis.
    .name = Pusat informasi pekerja migran (MRC)
# draft dd836b30
route-np-orientation = Anda harus hadir sendiri dan menunjukkan kartu identitas nasional, sejak 15 Oktober 2025.
    .name = Kursus sebelum berangkat, bawa kartu identitas nasional
# draft eca65f18
route-np-complaint = Ajukan pengaduan dengan kuitansi; tanpa kuitansi hanya sebagian kecil yang kembali.
    .name = Pengaduan ke departemen kerja luar negeri (DoFE)
# draft fbbb8162
route-np-pncc-pourakhi = Kelompok mantan pekerja; Pourakhi menjaga meja di bandara Kathmandu dan punya rumah aman perempuan.
    .name = Kelompok bantuan mantan pekerja migran (PNCC, Pourakhi)
# draft 6b4b47c4
route-np-recruitment-advisor = Situs serikat tempat pekerja menilai agen; baca pengalaman orang yang sudah lewat agen itu.
    .name = Penilaian pekerja tentang agen (Recruitment Advisor, ITUC)
# draft 9f3c2ae5
route-lk-1989 = Telepon siang malam untuk tahu apakah agen sah sebelum memberi paspor atau uang.
    .name = Telepon SLBFE 1989 dan cek izin agen
# draft fc4b8f5c
route-lk-korea-israel = Biro mengirim ke Korea lewat perjanjian dan ke Israel lewat undian; tidak ada agen yang bisa menjual tempat.
    .name = Kerja ke Korea (E-9) dan Israel lewat SLBFE
# draft 0e1bbf55
route-lk-registration = Daftar sebelum berangkat: ada asuransi dan bantuan; sebagian pekerjaan wajib kursus.
    .name = Pendaftaran dan pelatihan SLBFE
# draft 091156c8
route-lk-refund = Jika tidak jadi berangkat, piagam biro menyebut biaya pendaftaran kembali dalam 7 hari.
    .name = Pengembalian biaya pendaftaran
# draft 9d7edbfc
route-lk-investigation = Menerima pengaduan tentang agen dan orang yang mengambil uang; awal 2024 mengembalikan lebih dari 53 juta rupee.
    .name = Bagian penyelidikan dan pengaduan SLBFE
# draft 9e77d733
route-lk-recruitment-advisor = Situs serikat soal agen dan hak; kongres pekerja dapat membimbing Anda.
    .name = Recruitment Advisor (ITUC) dan serikat pekerja Ceylon Workers' Congress
# draft d40c775d
route-pk-oec = Perekrut milik negara, tempat mendaftar kerja ke luar negeri.
    .name = Penyalur kerja milik negara (Overseas Employment Corporation)
# draft 264808c0
route-pk-beoe = Cek izin promotor dan permintaannya; lalu minta kantor Protector memeriksa syaratnya.
    .name = Daftar agen berizin (Bureau of Emigration)
# draft 7d574ad9
route-pk-protector = Protector menandatangani kontrak Anda, agar kelak bisa mengadu; ada tujuh kantor lebih.
    .name = Kantor perlindungan pekerja ke luar negeri (Protector of Emigrants)
# draft 9ecc318a
route-pk-mrc = Nasihat gratis dan netral di Islamabad dan Lahore, dengan pusat baru sejak 2024.
    .name = Pusat informasi pekerja migran (Migrant Resource Centre)
# draft 9c92b793
route-pk-fia = Laporkan agen yang mengambil uang; lembaga ini meminta orang mengecek tawaran dulu.
    .name = Polisi federal (Federal Investigation Agency, FIA)
# draft 0226d593
route-ke-neaims = Situs otoritas tenaga kerja memuat agen berizin; tanyakan juga tanggal akhirnya.
    .name = Daftar agen berizin dari NEA (NEAIMS)
# draft d116e568
route-ke-kazi-majuu = Program negara gratis untuk kerja luar negeri; tidak boleh ada pungutan di tahap mana pun.
    .name = Acara lowongan kerja dari negara (Kazi Majuu)
# draft 06ea882b
route-ke-homecare = Pekerja rumah tangga wajib kursus dua minggu dan ujian; agen yang bilang tidak perlu adalah palsu.
    .name = Pelatihan pekerja rumah tangga (Homecare)
# draft d8f39102
route-ke-refund = NEA menerima pengaduan dan bisa mengatur pengembalian uang; dalam satu kasus di Mombasa disepakati.
    .name = Pengaduan ke NEA
# draft 6ebdacfd
route-ke-sea = Untuk kapal pesiar pakai hanya agen yang diperiksa otoritas laut.
    .name = Kerja kapal: cek ke Kenya Maritime Authority
# draft 9e64c26e
route-ke-cdtd = Pusat untuk pekerja rumah tangga dengan jawaban soal surat, pelatihan dan hak.
    .name = Pusat bantuan pekerja rumah tangga (CDTD)
# draft 708c3a0d
route-ug-eemis = Situs kementerian tempat perusahaan berizin memuat lowongan yang disetujui lengkap dengan gaji dan tempat.
    .name = Situs negara untuk kerja luar negeri (EEMIS)
# draft 7fcfedbd
route-ug-verify-joborder = Tanya kementerian apakah job order ini disetujui; agen perjalanan dan perorangan tidak pernah berizin, dan kerja rumah tangga gratis.
    .name = Cek lowongannya (job order), bukan hanya izin agen
# draft c1e3153c
route-ug-centre = Meja layanan di kementerian di Kampala dengan nasihat dan panduan hukum.
    .name = Pusat bantuan pekerja migran (Migrant Workers' Support Centre)
# draft a095abb7
route-ug-orientation = Pekerja rumah tangga wajib kursus 14 hari sebelum berangkat.
    .name = Kursus 14 hari untuk pekerja rumah tangga
# draft bd6c99cd
route-ug-complaint = Mengadu ke perusahaan, lalu ke kementerian; jangan bayar orang yang mengaku bisa mengurusnya.
    .name = Mengadu: ke perusahaan dulu, lalu ke kementerian
# draft c62e6adf
route-ug-airport-desk = Meja kementerian tempat surat diperiksa pada hari keberangkatan.
    .name = Meja kementerian tenaga kerja di bandara Entebbe
# draft 2a35426b
route-ug-agreements = Uganda punya perjanjian antara lain dengan Arab Saudi, Yordania dan Qatar; tidak ada dengan Rusia.
    .name = Negara yang punya perjanjian dengan Uganda
# draft 88a18097
route-et-lmis = Daftar di sini: ada majikan, gaji, tempat dan lama kerja; lima bahasa dan suara untuk tunanetra.
    .name = Situs kerja negara Ethiopia (E-LMIS)
# draft e251f38e
route-et-agreements = Ethiopia punya perjanjian antara lain dengan Lebanon, Yordania, Qatar dan Emirat; tidak kami temukan untuk Thailand atau Myanmar.
    .name = Negara yang punya perjanjian dengan Ethiopia
# draft 3dc431da
route-et-ministry = Situs kementerian menjelaskan cara mendaftar; tanya di sana sebelum calo mana pun.
    .name = Kementerian tenaga kerja Ethiopia (Ministry of Labour and Skills)
# draft 40084c3f
route-et-training = Pendaftaran di situs negara juga jalan ke pelatihan yang disyaratkan kerja luar negeri.
    .name = Pelatihan sebelum berangkat
# draft 0a74ae0b
route-et-law = Hanya agen berizin kementerian, negara, atau majikan langsung yang diperiksa boleh mengirim Anda; pekerja rumah tangga wajib sertifikat pelatihan.
    .name = Syarat hukum bagi agen
# draft 6cacca05
route-et-agar = Lembaga amal di Addis Ababa yang memberi tempat tinggal, perawatan dan pendampingan bagi yang pulang.
    .name = Lembaga amal bagi yang pulang (Agar Ethiopia)
