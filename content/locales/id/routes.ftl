# draft 4abfda53
route-id-siskop2mi = Situs resmi negara untuk mendaftar kerja ke luar negeri dan program pemerintah.
# draft 755fc14f
route-id-g2g-korea = Negara menempatkan pekerja ke Korea lewat ujian dan poin; biaya ujian 2025 sekitar 460.000 rupiah dan dibayar ke bank.
# draft a83ea6cd
route-id-g2g-japan = Negara mengirim perawat dan caregiver ke Jepang; Anda membawa sendiri berkas ke kantor BP3MI.
# draft 76b1e4e8
route-id-disnaker = Sebelum memilih penyalur, tanya dinas tenaga kerja kabupaten; polisi menyarankan hal yang sama.
# draft 1c3a0d77
route-id-kemnaker-posko = Posko yang menjawab apakah lowongan palsu, lewat call center, WhatsApp dan situs.
# draft b13a58ce
route-id-sbmi = Serikat pekerja migran dengan cabang di daerah yang menerima pengaduan dan membantu cek izin sebelum berangkat.
# draft 3969812b
route-id-recruitment-advisor = Situs serikat tempat pekerja menilai agen; baca pengalaman orang yang sudah lewat agen itu.
# draft 79cb0d15
route-id-opp = Orientasi negara sebelum berangkat; gratis, dan yang belum ikut tidak bisa terbang.
# draft 809a2c1f
route-id-five-schemes = Lewat P3MI, antar pemerintah, pemerintah ke perusahaan, perusahaan sendiri, atau mandiri; semua berakhir dengan berkas di BP3MI.
# draft 78372936
route-ph-licensed = Cari nama agen dan lihat apakah izinnya berlaku.
# draft 46d92298
route-ph-joborders = Menunjukkan lowongan agen mana yang disetujui; izin tanpa job order belum cukup.
# draft 14d3c784
route-ph-eps = Perekrutan pemerintah untuk pabrik Korea; daftar online di DMW, biaya ujian 24 dolar pada 2024.
# draft e509f956
route-ph-seminars = Dua kursus singkat yang diminta untuk surat keluar; ikuti yang pertama sebelum melamar.
# draft 56ef2be8
route-ph-complaint = Ajukan pengaduan tersumpah terhadap agen untuk mendapat uang kembali; DMW juga membantu korban perekrut.
# draft babe4474
route-ph-recruitment-advisor = Situs serikat tempat pekerja menilai agen; baca pengalaman orang yang sudah lewat agen itu.
# draft c935d791
route-vn-colab = Pusat negara untuk program nirlaba seperti EPS Korea; bayar hanya setelah kontrak, ke rekeningnya sendiri.
# draft 80cd5aa4
route-vn-dolab = Cari perusahaan pengirim di situs departemen sebelum bicara uang.
# draft 39a4783a
route-vn-local-office = Kantor di daerah Anda tahu program mana yang buka untuk kota Anda, misalnya kerja musiman Korea.
# draft 6ec8b251
route-vn-mrc = Nasihat gratis sebelum berangkat, dijalankan bersama kantor tenaga kerja dan serikat.
# draft 023d9ceb
route-vn-law = Undang-undang yang berlaku sejak Januari 2022 mewajibkan kursus sebelum berangkat dan memuat kontrak yang sah.
# draft 4966acc4
route-th-five-ways = Lewat agen berizin, lewat departemen, sendiri dengan lapor 15 hari sebelumnya, atau dikirim majikan untuk kerja atau pelatihan.
# draft bb7f3248
route-th-state-sending = Departemen sendiri bisa mengirim Anda; terbanyak ke Taiwan, Korea, Jepang dan Israel.
# draft 0d0f5a7d
route-th-check-employer-letter = Setiap lowongan sah punya surat permintaan yang diterima departemen; tanyakan lewat hotline.
# draft 205782da
route-th-predeparture = Pelatihan soal kontrak, adat dan hukum, serta dana darurat.
# draft 0b5ae6f3
route-th-pavena = Yayasan untuk perempuan dan anak yang telah memulangkan pekerja yang tertipu.
# draft 7da4f6db
route-mm-licensed = Sekitar 634 agen berizin pada 2025; minta nomor izin dan telepon agen kedua untuk membandingkan.
# draft a4e721e0
route-mm-owic = Kartu ini wajib untuk berangkat sah; tahun 2025 dihentikan bagi laki-laki 18-35 dan lambat bagi yang lain.
# draft 3e98967f
route-mm-mou-thailand = Jalur kontrak ke Thailand; sejak Mei 2025 tiap agen hanya boleh meminta 50 pekerja sebulan, jadi butuh waktu berbulan-bulan.
# draft aff68426
route-mm-mrc = Nasihat gratis dan bantuan pengaduan oleh serikat, LSM dan kantor.
# draft a74e64b1
route-kh-eps = Badan negara mengurus ujian dan daftar ke Korea; tidak ada perusahaan yang bisa menjual tempat.
# draft a7a33b41
route-kh-korea-season = Kementerian menandatangani perjanjian dengan kota di Korea; melamar lewat kementerian.
# draft a06d80a0
route-kh-list = Kementerian mengumumkan nama agen yang disetujui; ada di daftar bukan jaminan perlakuan baik.
# draft cc2426b1
route-kh-central-detector = Kelompok hak buruh dengan alat gratis untuk memeriksa iklan, nomor telepon atau tautan, dan staf untuk bertanya.
# draft ae19b83d
route-kh-complaint = Aturan kementerian memberi pekerja migran jalan mengadu terhadap agen.
# draft f20983b0
route-la-esc-korea = Mendaftar orang untuk Korea, menguji semua dan tidak memungut biaya.
# draft c94e2ce9
route-la-korea-season = Departemen tenaga kerja menandatangani dengan provinsi Korea dan menunjuk satu perusahaan yang boleh mengurus.
# draft a19a40d8
route-la-permit = Perusahaan perlu izin kementerian untuk mengirim orang; minta lihat izin dan tanggalnya.
# draft 7aa1437c
route-la-mrc = Dijalankan kementerian tenaga kerja: nasihat, pelatihan dan bantuan hukum.
# draft 061f7b45
route-my-pea = Hanya agen berlisensi B atau C yang boleh mengirim warga Malaysia, dengan job order tertulis.
# draft baf64093
route-my-myfuturejobs = Situs kerja nasional; petugas memeriksa setiap majikan dan lowongan.
# draft e5db7977
route-my-wisma-putra = Kementerian luar negeri dan kedutaan memberi tahu apakah perusahaan itu nyata.
# draft 998c772a
route-my-complaint = Ajukan laporan terhadap agen, juga di Sabah dan Sarawak.
# draft 2be0fe7a
route-my-recruitment-advisor = Situs serikat tempat pekerja menilai agen; baca pengalaman orang yang sudah lewat agen itu.
# draft c4b83465
route-my-mtuc = Kongres serikat pekerja yang memperjuangkan lowongan luar negeri yang diperiksa.
# draft 2784a168
route-in-emigrate = Menampilkan agen terdaftar dan kontaknya; jika paspor Anda perlu izin emigrasi, semua perekrutan sah lewat situs ini.
# draft f05ad9be
route-in-poe = Kantor pemerintah yang menjawab soal agen dan menerima pengaduan; ini yang di Chennai.
# draft 84e838ad
route-in-pdot = Kursus satu hari soal hukum, adat dan jalur aman, di sekitar 90 pusat.
# draft e4db89c3
route-in-state-agency = Beberapa negara bagian punya perusahaan sendiri untuk menempatkan pekerja, misalnya Telangana.
# draft 7a0cc450
route-in-cims = Pusat pekerja migran di Kerala yang menjelaskan program negara dan situs pengaduan MADAD.
# draft 12fbf891
route-bd-oep = Sejak April 2025 pendaftaran, pelatihan dan izin lewat platform negara, tanpa biaya.
# draft be104823
route-bd-boesl = Perusahaan negara; mengurus pendaftaran dan undian EPS Korea.
# draft 13791d55
route-bd-smartcard = Kartu ini memuat nomor izin agen dan sidik jari Anda; tanpa itu berangkat tidak sah.
# draft 8487456b
route-bd-complaint = Mengadu terhadap agen di BMET atau kantor distrik; tahun 2025 selesai 2.054 kasus dan kembali sekitar 99 juta taka. Kuitansi penting.
# draft 93894168
route-bd-okup = Kelompok pekerja migran dan mantan pekerja yang membantu pengaduan dan penyelesaian setempat.
# draft bb54a32b
route-bd-mrc = Konsultasi gratis soal jalur sah, tatap muka atau telepon, di ibu kota dan kota lain.
# draft 713eeaeb
route-np-feims = Sistem dan aplikasi departemen menampilkan data agen dan izin serta menerima pengaduan.
# draft b857a38d
route-np-eps = Bagian EPS Korea pada departemen menerima lamaran; lulus ujian bukan jaminan kerja.
# draft 8f8aba7e
route-np-mrc = Nasihat gratis di kota distrik, dengan akses pelatihan, bantuan hukum dan literasi keuangan gratis.
# draft 35fc20b2
route-np-orientation = Anda harus hadir sendiri dan menunjukkan kartu identitas nasional, sejak 15 Oktober 2025.
# draft e8908a3c
route-np-complaint = Ajukan pengaduan dengan kuitansi; tanpa kuitansi hanya sebagian kecil yang kembali.
# draft 0053ec24
route-np-pncc-pourakhi = Kelompok mantan pekerja; Pourakhi menjaga meja di bandara Kathmandu dan punya rumah aman perempuan.
# draft 4426a69a
route-np-recruitment-advisor = Situs serikat tempat pekerja menilai agen; baca pengalaman orang yang sudah lewat agen itu.
# draft 6d36c061
route-lk-1989 = Telepon siang malam untuk tahu apakah agen sah sebelum memberi paspor atau uang.
# draft d5248c65
route-lk-korea-israel = Biro mengirim ke Korea lewat perjanjian dan ke Israel lewat undian; tidak ada agen yang bisa menjual tempat.
# draft 0cf1f539
route-lk-registration = Daftar sebelum berangkat: ada asuransi dan bantuan; sebagian pekerjaan wajib kursus.
# draft 188ed7ad
route-lk-refund = Jika tidak jadi berangkat, piagam biro menyebut biaya pendaftaran kembali dalam 7 hari.
# draft 98ed70bd
route-lk-investigation = Menerima pengaduan tentang agen dan orang yang mengambil uang; awal 2024 mengembalikan lebih dari 53 juta rupee.
# draft a05860a2
route-lk-recruitment-advisor = Situs serikat soal agen dan hak; kongres pekerja dapat membimbing Anda.
# draft 8fdfd437
route-pk-oec = Perekrut milik negara, tempat mendaftar kerja ke luar negeri.
# draft 75559a55
route-pk-beoe = Cek izin promotor dan permintaannya; lalu minta kantor Protector memeriksa syaratnya.
# draft d061f0ae
route-pk-protector = Protector menandatangani kontrak Anda, agar kelak bisa mengadu; ada tujuh kantor lebih.
# draft 76283dfa
route-pk-mrc = Nasihat gratis dan netral di Islamabad dan Lahore, dengan pusat baru sejak 2024.
# draft cdfa5f2f
route-pk-fia = Laporkan agen yang mengambil uang; lembaga ini meminta orang mengecek tawaran dulu.
# draft 0a6f8a0c
route-ke-neaims = Situs otoritas tenaga kerja memuat agen berizin; tanyakan juga tanggal akhirnya.
# draft 66e878aa
route-ke-kazi-majuu = Program negara gratis untuk kerja luar negeri; tidak boleh ada pungutan di tahap mana pun.
# draft 92968e9b
route-ke-homecare = Pekerja rumah tangga wajib kursus dua minggu dan ujian; agen yang bilang tidak perlu adalah palsu.
# draft 286e0164
route-ke-refund = NEA menerima pengaduan dan bisa mengatur pengembalian uang; dalam satu kasus di Mombasa disepakati.
# draft 9a28f4f1
route-ke-sea = Untuk kapal pesiar pakai hanya agen yang diperiksa otoritas laut.
# draft 8c8a8ca9
route-ke-cdtd = Pusat untuk pekerja rumah tangga dengan jawaban soal surat, pelatihan dan hak.
# draft 417c0cf6
route-ug-eemis = Situs kementerian tempat perusahaan berizin memuat lowongan yang disetujui lengkap dengan gaji dan tempat.
# draft acdd17ea
route-ug-verify-joborder = Tanya kementerian apakah job order ini disetujui; agen perjalanan dan perorangan tidak pernah berizin, dan kerja rumah tangga gratis.
# draft f5ecb572
route-ug-centre = Meja layanan di kementerian di Kampala dengan nasihat dan panduan hukum.
# draft 63223b41
route-ug-orientation = Pekerja rumah tangga wajib kursus 14 hari sebelum berangkat.
# draft 115d05bd
route-ug-complaint = Mengadu ke perusahaan, lalu ke kementerian; jangan bayar orang yang mengaku bisa mengurusnya.
# draft 4c39e550
route-ug-airport-desk = Meja kementerian tempat surat diperiksa pada hari keberangkatan.
# draft 0fb01e14
route-ug-agreements = Uganda punya perjanjian antara lain dengan Arab Saudi, Yordania dan Qatar; tidak ada dengan Rusia.
# draft f5ea7a2a
route-et-lmis = Daftar di sini: ada majikan, gaji, tempat dan lama kerja; lima bahasa dan suara untuk tunanetra.
# draft c161aadd
route-et-agreements = Ethiopia punya perjanjian antara lain dengan Lebanon, Yordania, Qatar dan Emirat; tidak kami temukan untuk Thailand atau Myanmar.
# draft dddb1794
route-et-ministry = Situs kementerian menjelaskan cara mendaftar; tanya di sana sebelum calo mana pun.
# draft cf7de85c
route-et-training = Pendaftaran di situs negara juga jalan ke pelatihan yang disyaratkan kerja luar negeri.
# draft 035ccb69
route-et-law = Hanya agen berizin kementerian, negara, atau majikan langsung yang diperiksa boleh mengirim Anda; pekerja rumah tangga wajib sertifikat pelatihan.
# draft 0184bd4b
route-et-agar = Lembaga amal di Addis Ababa yang memberi tempat tinggal, perawatan dan pendampingan bagi yang pulang.
