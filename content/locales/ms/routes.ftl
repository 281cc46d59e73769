# draft 4abfda53
route-id-siskop2mi = Laman negara sendiri untuk daftar kerja luar negara dan program kerajaan.
# draft 755fc14f
route-id-g2g-korea = Negara letakkan pekerja di Korea ikut ujian dan mata; yuran ujian pada 2025 lebih kurang 460,000 rupiah dan dibayar kepada bank.
# draft a83ea6cd
route-id-g2g-japan = Negara hantar jururawat dan penjaga ke Jepun; anda bawa dokumen sendiri ke pejabat BP3MI.
# draft 76b1e4e8
route-id-disnaker = Sebelum anda pilih ejen, tanya pejabat daerah anda; polis pun nasihatkan begitu.
# draft 1c3a0d77
route-id-kemnaker-posko = Kaunter yang jawab sama ada kekosongan kerja itu palsu, melalui pusat panggilan, WhatsApp dan laman web.
# draft b13a58ce
route-id-sbmi = Kesatuan pekerja migran dengan cawangan tempatan yang terima aduan dan bantu semak lesen sebelum anda pergi.
# draft 3969812b
route-id-recruitment-advisor = Laman kesatuan sekerja di mana pekerja beri penilaian kepada agensi; baca apa kata orang yang pernah guna agensi itu.
# draft 79cb0d15
route-id-opp = Kursus negara sebelum anda pergi; percuma, dan orang tanpa kursus ini tidak dibenarkan naik kapal terbang.
# draft 809a2c1f
route-id-five-schemes = Melalui syarikat berlesen, kerajaan dengan kerajaan, kerajaan dengan syarikat, majikan anda sendiri, atau sendiri; semuanya berakhir dengan dokumen di BP3MI.
# draft 78372936
route-ph-licensed = Cari nama agensi dan lihat sama ada lesennya masih sah.
# draft 46d92298
route-ph-joborders = Tunjuk kerja mana daripada agensi mana yang diluluskan; lesen tanpa job order tidak cukup.
# draft 14d3c784
route-ph-eps = Pengambilan kerajaan untuk kilang di Korea; daftar dalam talian di DMW, dengan yuran ujian 24 dolar pada 2024.
# draft e509f956
route-ph-seminars = Dua kursus pendek yang diminta oleh dokumen keluar; ambil yang pertama sebelum anda mohon di mana-mana.
# draft 56ef2be8
route-ph-complaint = Buat aduan bersumpah terhadap agensi untuk dapat balik wang; DMW juga bantu orang yang ditipu perekrut.
# draft babe4474
route-ph-recruitment-advisor = Laman kesatuan sekerja di mana pekerja beri penilaian kepada agensi; baca apa kata orang yang pernah guna agensi itu.
# draft c935d791
route-vn-colab = Pusat negara untuk program bukan untung seperti EPS Korea; bayar hanya selepas kontrak, ke akaun pusat itu sendiri.
# draft 80cd5aa4
route-vn-dolab = Cari syarikat penghantar di laman jabatan sebelum anda bercakap tentang wang.
# draft 39a4783a
route-vn-local-office = Pejabat di kawasan anda boleh beritahu program mana yang dibuka untuk bandar anda, contohnya kerja musim ladang di Korea.
# draft 6ec8b251
route-vn-mrc = Nasihat percuma sebelum anda pergi, dijalankan bersama pejabat buruh dan kesatuan sekerja.
# draft 023d9ceb
route-vn-law = Undang-undang yang berkuat kuasa sejak Januari 2022 mewajibkan kursus sebelum pergi dan menyenaraikan kontrak yang dibenarkan.
# draft 4966acc4
route-th-five-ways = Melalui agensi berlesen, melalui jabatan itu sendiri, sendiri dengan lapor 15 hari sebelumnya, atau dihantar majikan anda untuk kerja atau latihan.
# draft bb7f3248
route-th-state-sending = Jabatan itu sendiri boleh hantar anda; kebanyakannya pergi ke Taiwan, Korea, Jepun dan Israel.
# draft 0d0f5a7d
route-th-check-employer-letter = Setiap kerja yang sah ada surat permintaan yang jabatan sudah terima; tanya melalui talian bantuan.
# draft 205782da
route-th-predeparture = Latihan tentang kontrak, adat dan undang-undang, dan tabung untuk kecemasan.
# draft 0b5ae6f3
route-th-pavena = Yayasan untuk perempuan dan kanak-kanak yang pernah bawa balik pekerja yang ditipu.
# draft 7da4f6db
route-mm-licensed = Lebih kurang 634 agensi ada lesen pada 2025; minta nombor lesen dan telefon agensi kedua untuk banding.
# draft a4e721e0
route-mm-owic = Anda perlu kad ini untuk keluar dengan cara sah; pada 2025 ia dihentikan untuk lelaki umur 18 hingga 35 dan lambat untuk yang lain.
# draft 3e98967f
route-mm-mou-thailand = Cara kontrak ke Thailand; sejak Mei 2025 setiap agensi boleh minta 50 pekerja sebulan, jadi jangka tunggu berbulan-bulan.
# draft aff68426
route-mm-mrc = Nasihat percuma dan bantuan untuk aduan, dijalankan oleh kesatuan sekerja, NGO dan pejabat.
# draft a74e64b1
route-kh-eps = Badan negara jalankan ujian dan senarai Korea; tiada syarikat swasta boleh jual tempat.
# draft a7a33b41
route-kh-korea-season = Kementerian tandatangan perjanjian dengan bandar di Korea; mohon melalui kementerian.
# draft a06d80a0
route-kh-list = Kementerian cetak nama agensi yang diluluskan; ada dalam senarai bukan janji layanan baik.
# draft cc2426b1
route-kh-central-detector = Kumpulan hak buruh yang ada alat percuma untuk semak iklan kerja, nombor telefon atau pautan, dengan staf untuk ditanya.
# draft ae19b83d
route-kh-complaint = Perintah kementerian beri pekerja migran cara untuk buat aduan terhadap agensi.
# draft f20983b0
route-la-esc-korea = Daftarkan orang untuk Korea, uji semua orang dan tidak ambil bayaran untuknya.
# draft c94e2ce9
route-la-korea-season = Jabatan pekerjaan tandatangan perjanjian dengan wilayah di Korea dan sebut satu syarikat yang boleh urus dokumen.
# draft a19a40d8
route-la-permit = Syarikat perlu permit kementerian untuk hantar orang; minta tengok permit dan tarikhnya.
# draft 7aa1437c
route-la-mrc = Dijalankan oleh kementerian buruh: nasihat, latihan dan bantuan guaman.
# draft 061f7b45
route-my-pea = Hanya agensi dengan lesen B atau C boleh hantar rakyat Malaysia ke luar negara, dengan job order yang disahkan secara bertulis.
# draft baf64093
route-my-myfuturejobs = Laman kerja negara, di mana pegawai semak setiap majikan dan kekosongan kerja.
# draft e5db7977
route-my-wisma-putra = Kementerian luar negeri dan kedutaan beritahu anda sama ada sesebuah syarikat itu betul.
# draft 998c772a
route-my-complaint = Buat aduan terhadap agensi, juga di Sabah dan Sarawak.
# draft 2be0fe7a
route-my-recruitment-advisor = Laman kesatuan sekerja di mana pekerja beri penilaian kepada agensi; baca apa kata orang yang pernah guna agensi itu.
# draft c4b83465
route-my-mtuc = Kongres kesatuan sekerja, yang menyokong kerja luar negara yang disemak dan bantu pekerja.
# draft 2784a168
route-in-emigrate = Tunjuk ejen perekrut berdaftar dengan cara hubungi mereka; kalau pasport anda perlu kelulusan, semua pengambilan yang sah dibuat melaluinya.
# draft f05ad9be
route-in-poe = Pejabat kerajaan yang jawab soalan tentang ejen dan terima aduan; ini yang di Chennai.
# draft 84e838ad
route-in-pdot = Kursus sehari tentang undang-undang, adat dan cara yang tidak berbahaya, di lebih kurang 90 pusat.
# draft e4db89c3
route-in-state-agency = Ada negeri yang ada syarikat sendiri untuk letakkan orang di luar negara, contohnya Telangana.
# draft 7a0cc450
route-in-cims = Pusat untuk pekerja migran di Kerala yang terangkan skim negeri dan laman aduan MADAD.
# draft 12fbf891
route-bd-oep = Sejak April 2025 pendaftaran, latihan dan kelulusan dibuat di platform negara sendiri, tanpa bayaran.
# draft be104823
route-bd-boesl = Syarikat negara sendiri; ia urus pendaftaran dan cabutan EPS Korea.
# draft 13791d55
route-bd-smartcard = Kad ini tunjuk nombor lesen agensi dan cap jari anda; tanpanya keluar negara tidak sah.
# draft 8487456b
route-bd-complaint = Buat aduan terhadap agensi di BMET atau pejabat daerah; pada 2025 ia selesaikan 2,054 kes dan dapat balik lebih kurang 99 juta taka. Resit penting.
# draft 93894168
route-bd-okup = Kumpulan pekerja migran dan mereka yang sudah pulang, yang bantu dengan aduan dan penyelesaian tempatan.
# draft bb54a32b
route-bd-mrc = Perbincangan percuma tentang cara sah, berjumpa sendiri atau melalui telefon, di ibu negara dan bandar lain.
# draft 713eeaeb
route-np-feims = Sistem dan aplikasi jabatan tunjuk data terkini tentang agensi dan permit dan terima aduan.
# draft b857a38d
route-np-eps = Bahagian EPS Korea di Jabatan Pekerjaan Luar Negara terima permohonan; lulus ujian bukan janji dapat kerja.
# draft 8f8aba7e
route-np-mrc = Nasihat percuma di bandar daerah, dengan pautan ke latihan kemahiran percuma, bantuan guaman dan kelas tentang wang.
# draft 35fc20b2
route-np-orientation = Anda mesti hadir sendiri dan tunjuk kad pengenalan negara, sejak 15 Oktober 2025.
# draft e8908a3c
route-np-complaint = Buat aduan dengan resit; tanpa resit orang dapat balik sedikit sahaja.
# draft 0053ec24
route-np-pncc-pourakhi = Kumpulan mereka yang sudah pulang; Pourakhi jaga kaunter di lapangan terbang Kathmandu dan beri perlindungan kepada perempuan.
# draft 4426a69a
route-np-recruitment-advisor = Laman kesatuan sekerja di mana pekerja beri penilaian kepada agensi; baca apa kata orang yang pernah guna agensi itu.
# draft 6d36c061
route-lk-1989 = Telefon siang atau malam untuk tahu sama ada agensi itu sah sebelum anda beri pasport atau wang.
# draft d5248c65
route-lk-korea-israel = Biro hantar orang ke Korea ikut perjanjian dan ke Israel ikut cabutan; tiada ejen boleh jual tempat.
# draft 0cf1f539
route-lk-registration = Daftar sebelum anda pergi: dapat insurans dan kebajikan; sesetengah kerja perlu kursus dulu.
# draft 188ed7ad
route-lk-refund = Kalau anda tidak jadi pergi, piagam biro kata yuran pendaftaran dibayar balik dalam 7 hari.
# draft 98ed70bd
route-lk-investigation = Terima aduan tentang agensi dan orang yang ambil wang; pada awal 2024 ia dapat balik lebih 53 juta rupee.
# draft a05860a2
route-lk-recruitment-advisor = Laman kesatuan sekerja tentang agensi dan hak; kongres pekerja boleh bantu beri panduan.
# draft 8fdfd437
route-pk-oec = Perekrut negara sendiri, di mana anda boleh daftar untuk kerja luar negara.
# draft 75559a55
route-pk-beoe = Semak lesen promoter dan permintaan; kemudian minta pejabat Protector semak syaratnya.
# draft d061f0ae
route-pk-protector = Protector tandatangan kontrak anda, supaya anda boleh buat aduan kemudian; tujuh pejabat dan lebih.
# draft 76283dfa
route-pk-mrc = Nasihat percuma dan berkecuali di Islamabad dan Lahore, dengan lebih banyak pusat sejak 2024.
# draft cdfa5f2f
route-pk-fia = Laporkan ejen yang ambil wang; agensi ini minta orang semak tawaran dulu.
# draft 0a6f8a0c
route-ke-neaims = Laman pihak berkuasa buruh menyenaraikan agensi yang ada lesen; tanya juga tarikh tamatnya.
# draft 66e878aa
route-ke-kazi-majuu = Program negara percuma untuk kerja luar negara; tiada siapa boleh minta bayaran pada mana-mana langkah.
# draft 92968e9b
route-ke-homecare = Pembantu rumah perlu kursus dua minggu dan ujian; agensi yang kata kursus tidak perlu ialah palsu.
# draft 286e0164
route-ke-refund = NEA terima aduan dan boleh usahakan wang dibayar balik; dalam satu kes di Mombasa bayaran balik dipersetujui.
# draft 9a28f4f1
route-ke-sea = Untuk kapal persiaran guna hanya ejen yang disemak pihak berkuasa laut.
# draft 8c8a8ca9
route-ke-cdtd = Pusat untuk pembantu rumah yang jawab soalan tentang dokumen, latihan dan hak.
# draft 417c0cf6
route-ug-eemis = Laman kementerian di mana syarikat berlesen menyenaraikan kerja yang diluluskan dengan gaji, tempat dan tarikh.
# draft acdd17ea
route-ug-verify-joborder = Tanya kementerian sama ada job order ini diluluskan; syarikat pelancongan dan ejen perseorangan tidak pernah dilesenkan, dan kerja pembantu rumah percuma.
# draft f5ecb572
route-ug-centre = Kaunter sehenti di kementerian di Kampala dengan nasihat dan panduan guaman.
# draft 63223b41
route-ug-orientation = Pembantu rumah mesti ambil kursus 14 hari sebelum pergi.
# draft 115d05bd
route-ug-complaint = Buat aduan kepada syarikat, kemudian kepada kementerian; jangan bayar orang perseorangan yang kata mereka akan buat aduan itu.
# draft 4c39e550
route-ug-airport-desk = Kaunter kementerian di mana dokumen disemak pada hari itu.
# draft 0fb01e14
route-ug-agreements = Uganda ada perjanjian dengan Arab Saudi, Jordan dan Qatar, antara lain; tiada dengan Rusia.
# draft f5ea7a2a
route-et-lmis = Daftar di sini: ia tunjuk majikan, gaji, tempat dan tempoh; lima bahasa dan suara untuk orang buta.
# draft c161aadd
route-et-agreements = Ethiopia ada perjanjian dengan Lubnan, Jordan, Qatar dan UAE, antara lain; kami tidak jumpa perjanjian untuk Thailand atau Myanmar.
# draft dddb1794
route-et-ministry = Laman kementerian terangkan cara daftar; tanya di sana sebelum mana-mana orang tengah.
# draft cf7de85c
route-et-training = Daftar di laman negara juga jalan untuk dapat latihan yang diminta bagi kerja luar negara.
# draft 035ccb69
route-et-law = Hanya agensi dengan lesen kementerian, negara sendiri, atau majikan terus yang sudah disemak boleh hantar anda; pembantu rumah perlu sijil latihan.
# draft 0184bd4b
route-et-agar = Badan amal di Addis Ababa yang beri mereka yang sudah pulang tempat tidur, rawatan kesihatan dan kaunseling.
