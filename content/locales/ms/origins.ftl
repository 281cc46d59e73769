# draft d2665719
fee-limit-ID = Rp 0 untuk penempatan. Kerja pembantu rumah, penjagaan, ladang dan kapal ikan: semua percuma. Kerja lain: paling banyak dokumen sendiri, pemeriksaan kesihatan, perjalanan dalam negara dan tempat tinggal
# draft 24270f72
fee-limit-PH = paling banyak satu bulan gaji pokok; 0 untuk pembantu rumah dan kapal
# draft d7692a27
fee-limit-VN = paling banyak satu bulan gaji bagi setiap tahun kerja
# draft 2a34fef0
fee-limit-IN = paling banyak INR 30,000
# draft e49b7a0a
fee-limit-BD = had ditetapkan bagi setiap negara; 0 untuk pembantu rumah dan kapal. Tanya BMET
# draft bb00ad97
fee-limit-NP = paling banyak NPR 10,000 untuk negara Teluk dan Malaysia; visa dan tiket percuma
# draft ce0f12cb
fee-limit-LK = bayaran SLBFE sahaja untuk Timur Tengah
# draft d54e84e6
fee-limit-PK = paling banyak PKR 15,000, melalui bank
# draft b1edb03f
fee-limit-KE = 0 untuk urusan permohonan, kata menteri buruh. Semak dengan NEA
# draft 73309c05
fee-limit-UG = 0 kalau syarikat asing bayar agensi. Tanya kementerian
# draft 2e2ff4a5
fee-limit-ET = tiada angka ditemui. Tanya kementerian buruh
# draft 6562bea9
fee-limit-TH = paling banyak satu bulan gaji dan kos sebenar
# draft 402e231b
fee-limit-MM = 300,000 kyat untuk Thailand (2024). Tanya untuk negara lain
# draft d757c4df
fee-limit-KH = tiada angka ditemui. Tanya kementerian buruh
# draft 2571c071
fee-limit-LA = kos rasmi sahaja. Tanya pejabat buruh
# draft d9ecb7da
fee-limit-MY = bayaran dalam senarai undang-undang. Minta tengok senarai itu
# draft b57bd553
fee-limit-other = tiada apa-apa, ikut peraturan dunia
# draft 2d130029
exit-paper-ID = E-PMI dan sijil kursus sebelum berlepas (OPP)
# draft e8b2e0b5
exit-paper-PH = sijil OEC atau OFW Pass
# draft ee77443b
exit-paper-VN = kontrak kerja melalui syarikat atau pejabat dalam senarai DOLAB
# draft 808c02b2
exit-paper-IN = kelulusan emigrasi (pasport ECR)
# draft f8cea8f9
exit-paper-BD = kad pintar BMET
# draft 9d936810
exit-paper-NP = permit buruh
# draft 6d297968
exit-paper-LK = pendaftaran SLBFE
# draft 97ee2333
exit-paper-PK = kontrak yang dicop oleh Protector
# draft bc379b31
exit-paper-KE = kontrak yang dicop oleh pejabat buruh
# draft 17288411
exit-paper-UG = kelulusan kementerian
# draft 49e6e4d6
exit-paper-ET = kontrak yang diluluskan kementerian buruh
# draft 0aecce9e
exit-paper-TH = rekod di Jabatan Pekerjaan (Department of Employment)
# draft b2ff513a
exit-paper-MM = kad OWIC
# draft 6995b4d3
exit-paper-KH = kad OCWC
# draft b5eb0578
exit-paper-LA = dokumen daripada pejabat buruh
# draft 87159470
exit-paper-MY = tiada yang diketahui. Tanya Wisma Putra (kementerian luar negeri)
# draft 30dcf5b7
exit-paper-other = tanya pejabat buruh negara anda
# draft 19ba0716
origin-ID = KP2MI/BP2MI (Kementerian Pelindungan Pekerja Migran Indonesia)
    .short = Perekrut tidak boleh ambil bayaran daripada anda untuk penempatan itu sendiri. 10 jenis kerja rumah, penjagaan, ladang dan kapal ikan sepatutnya tiada kos langsung untuk anda.
    .check = Cari kerja itu di siskop2mi.bp2mi.go.id/lowongan/list. Kemudian daftar di pejabat tenaga kerja tempatan atau pejabat sehenti (LTSA).
# draft 6104c826
id-fee-1 = Anda tidak boleh disuruh bayar untuk penempatan anda (Undang-undang 18/2017, Perkara 30). Ketua BP2MI kata ini meliputi setiap jenis kerja dan setiap negara.
# draft 4013f511
id-fee-2 = 10 kerja percuma: pembantu rumah, jaga bayi, anak dan orang tua, tukang masak, pemandu keluarga, tukang kebun, tukang cuci, ladang, kru kapal ikan. Tiket, visa kerja, latihan, agensi, pemeriksaan kesihatan juga (Peraturan BP2MI 9/2020).
# draft 63f8debc
id-fee-3 = Kerja lain: peraturan lama (Peraturan BP2MI 2/2020) benarkan anda atau majikan bayar pasport, rekod polis, perlindungan sosial, pemeriksaan kesihatan, perjalanan dalam negara, tempat tinggal. Mungkin sudah berubah: tanya KP2MI peraturan mana yang sesuai.
# draft 292de30a
id-fee-4 = Anda boleh guna pinjaman bank yang disokong negara (KUR) untuk kos penempatan. Ini bukan pinjaman perekrut (Keputusan Ketua BP2MI 72/2022).
# draft 41db46a2
id-paper-1 = Umur dan kesediaan: Umur anda sekurang-kurangnya 18. Anda ada sijil kemahiran, sijil kesihatan dan psikologi, dan nombor perlindungan sosial. Tanya pejabat tenaga kerja tempatan anda.
# draft c5fbdb5c
id-paper-2 = Pasport dan visa kerja: Pasport daripada imigresen Indonesia, visa daripada kedutaan negara yang anda tuju. Visa itu mesti benarkan kerja. Visa lawatan atau sosial tidak benarkan.
# draft 10c8264e
id-paper-3 = Perjanjian penempatan dan kontrak kerja: Satu dengan agensi (P3MI). Satu lagi berasingan dengan majikan. Tengok kedua-duanya sebelum anda pergi.
# draft 08bac7bb
id-paper-4 = OPP: Sijil bahawa anda sudah ikut orientasi sebelum berlepas. Pejabat khidmat BP2MI yang beri.
# draft 9d90916a
id-paper-5 = E-PMI: Kad pengenalan elektronik yang tunjuk anda ada dalam sistem negara. Ini bentuk baru E-KTKLN. Anda dapat di siskop2mi.bp2mi.go.id.
# draft f66d3d2d
id-paper-6 = Surat izin keluarga: Suami, isteri, ibu bapa atau penjaga anda setuju anda pergi. Ketua kampung tahu tentangnya dan beri surat itu.
# draft 3ccccdac
id-ban-1 = Sejak 18 Mac 2025 orang Indonesia tidak boleh bekerja di Kemboja, Myanmar atau Thailand. Indonesia tiada perjanjian penempatan dengan negara itu. Menteri kata ini larangan, bukan nasihat. Tanya KP2MI tentang apa-apa tawaran di sana.
# draft 6c05969c
id-ban-2 = Sejak 2015 pembantu rumah tidak boleh pergi ke rumah persendirian di Arab Saudi. Pada 14 Mac 2025 Presiden setuju buka semula; perjanjian belum ditandatangani. Semak dengan KP2MI: mungkin sudah berubah.
# draft aed95072
origin-PH = DMW (Jabatan Pekerja Migran Filipina, dulu POEA)
    .short = Paling banyak 1 bulan gaji pokok, dan hanya selepas anda tandatangan kontrak yang diluluskan. Pembantu rumah dan pelaut tidak bayar apa-apa.
    .check = Cari agensi dan job order di dmw.gov.ph. Anda juga boleh tanya talian DMW.
# draft e6347888
ph-fee-1 = Kerja di darat: paling banyak 1 bulan gaji pokok dalam kontrak anda yang diluluskan. Minta resit rasmi untuk setiap bayaran (peraturan DMW bawah undang-undang RA 8042).
# draft 465067f8
ph-fee-2 = Tiada bayaran penempatan untuk pembantu rumah, pelaut dan pengambilan antara kerajaan. Juga tiada untuk UK, Ireland, Norway, Belanda, Amerika Syarikat (H-2B), beberapa wilayah Kanada dan New Zealand (peraturan DMW).
# draft 428ea784
ph-paper-1 = Job order yang diluluskan dan agensi berlesen: Agensi perlu lesen dan job order yang diluluskan untuk majikan ini. DMW beri kedua-duanya.
# draft be725f1a
ph-paper-2 = Kontrak kerja yang disahkan: Pejabat buruh Filipina di luar negara sudah semak kontrak anda. Ini Pejabat Pekerja Migran (Migrant Workers Office) atau kedutaan.
# draft 00a8c640
ph-paper-3 = Visa atau permit kerja: Negara yang anda tuju yang beri. Tiada kerja luar negara yang sah bermula dengan visa pelancong. Di Asia Tenggara anda tidak boleh menukarnya selepas sampai.
# draft 59d4dd82
ph-paper-4 = PEOS dan PDOS: Seminar sebelum anda terima kerja dan sebelum anda pergi. DMW atau OWWA, pejabat kebajikan pekerja, yang beri. PEOS percuma dan dalam talian.
# draft aad7ee75
ph-paper-5 = Sijil kesihatan dan insurans: Klinik yang diiktiraf jabatan kesihatan (DOH) tulis bahawa anda sihat untuk bekerja. Insurans juga wajib; syarikat insurans yang beri.
# draft 1bdd0d17
ph-paper-6 = OEC (sijil kerja luar negara, Overseas Employment Certificate): DMW yang beri. Anda tunjukkan di lapangan terbang. Tanpanya anda dihalang.
# draft 995d3bbe
ph-ban-1 = Sejak 2021 pekerja baru dari Filipina tidak boleh pergi kerja di Myanmar. Ini berkuat kuasa pada 2023 dan diulang kemudian. Semak dengan DMW: mungkin sudah berubah.
# draft fe35fe23
ph-ban-2 = Sejak Tahap Amaran 3 bermula, tiada pekerja Filipina, baru atau yang kembali, boleh pergi ke Lubnan. Ini berkuat kuasa pada Jun 2025. Semak dengan DMW: mungkin sudah berubah.
# draft a48c5fcf
ph-ban-3 = Sejak Tahap Amaran 2 bermula, pekerja Filipina yang baru diambil tidak boleh pergi ke Israel. Ini berkuat kuasa pada Jun 2025. Semak dengan DMW: mungkin sudah berubah.
# draft a217b87d
ph-ban-4 = Ikut Kod Buruh, majikan asing di mana-mana negara tidak boleh ambil pekerja Filipina secara terus, kecuali ada pengecualian. Tanya DMW tentang pengecualian.
# draft 756809af
origin-VN = DOLAB (Jabatan Buruh Luar Negara Vietnam)
    .short = Paling banyak 1 bulan gaji kontrak bagi setiap 12 bulan kerja (1.5 bulan untuk pegawai dan kru kapal). Bayar hanya selepas kontrak diluluskan dan ditandatangani.
    .check = Tanya DOLAB atau pejabat buruh wilayah. Adakah syarikat itu berdaftar? Adakah job order ini berdaftar?
# draft b94d68f5
vn-fee-1 = Bayaran perkhidmatan ikut perjanjian: paling banyak 1 bulan gaji kontrak bagi setiap 12 bulan kerja. Pegawai dan kru kapal: paling banyak 1.5 bulan (Undang-undang 69/2020).
# draft 8235e898
vn-fee-2 = Bayar hanya selepas kementerian luluskan kontrak bekalan buruh dan anda tandatangan kontrak anda. Kalau anda balik awal bukan kerana salah anda, bahagian yang tidak digunakan dipulangkan dengan faedah (Undang-undang 69/2020).
# draft f817b59b
vn-paper-1 = Syarikat penghantar berlesen dan kontrak berdaftar: Anda ada kontrak dengan syarikat berlesen. Kementerian (DOLAB) sudah luluskan job order itu.
# draft cbc749f1
vn-paper-2 = Kontrak yang ditandatangani: Anda tahu majikan, tempat, tugas, insurans, faedah, dan siapa yang perkenalkan kerja itu. Kementerian luar suruh orang baca semua ini.
# draft ec97d7f1
origin-IN = eMigrate (Protector General of Emigrants, Kementerian Luar India)
    .short = Ejen berdaftar boleh ambil paling banyak INR 30,000 dan mesti beri anda resit. Ejen yang tidak berdaftar tidak boleh merekrut langsung.
    .check = Semak ejen itu di emigrate.gov.in. Sebelum anda pergi dengan visa lawatan, tanya pejabat perwakilan India di negara itu tentang majikan.
# draft c6a0d7fb
in-fee-1 = Paling banyak INR 30,000 dengan resit, untuk mencari anda, iklan, ujian, pengesahan, pejabat. Ini tidak meliputi visa, pemeriksaan kesihatan, tiket, makan dan tempat tinggal sebelum berlepas, atau cukai (Peraturan Emigrasi, 2017).
# draft ef953fb7
in-paper-1 = Ejen perekrut berdaftar: Nombor pendaftaran ada dalam iklan dan di emigrate.gov.in. Protector General of Emigrants yang beri.
# draft 43fd64fe
in-paper-2 = Kelulusan emigrasi: Anda perlu ini kalau pasport anda jenis ECR dan anda pergi ke negara ECR. Protector of Emigrants beri melalui eMigrate.
# draft 67f20af2
in-paper-3 = Visa kerja, kontrak, insurans: Daripada kedutaan, majikan dan syarikat insurans. Insurans wajib. Bagi pekerja tanpa kemahiran dan pembantu rumah, pejabat perwakilan India sahkan dokumen.
# draft b25ea6f8
in-paper-4 = Salinan di rumah: Tinggalkan salinan semua dokumen dengan keluarga anda. Anda buat sendiri. Ini petua lama daripada kementerian (2011).
# draft 6a421b64
in-ban-1 = Perempuan bawah 30 tahun dengan pasport ECR tidak dapat kelulusan untuk negara ECR, kata laman kerajaan negeri. Ini peraturan lama. Semak dengan kementerian: mungkin sudah berubah.
# draft 296877cb
origin-BD = BMET (biro tenaga kerja), Kementerian Kebajikan Ekspatriat Bangladesh
    .short = Kerajaan tetapkan had bagi setiap negara. Pembantu rumah dan pelaut sepatutnya tidak bayar apa-apa bayaran pengambilan.
    .check = Tanya BMET 3 perkara. Adakah nama anda dalam pangkalan data? Adakah job order diluluskan? Berapa had untuk negara itu?
# draft 1e48d35a
bd-fee-1 = Malaysia: kos di dalam Bangladesh ialah BDT 78,990 semuanya, dengan BDT 37,000 untuk agensi. Majikan bayar kos di Malaysia. Diputuskan pada 6 Julai 2022. Semak dengan kementerian: mungkin sudah berubah.
# draft d652c77a
bd-fee-2 = Arab Saudi, lelaki: paling banyak BDT 165,000 (notis BMET, 29 Ogos 2016). Ini sudah lama, dan permit yang lebih baru tunjuk kurang. Semak dengan kementerian: mungkin sudah berubah.
# draft b85a1a01
bd-fee-3 = Satu permit kementerian untuk kerja di Arab Saudi: agensi ambil paling banyak BDT 61,850, setelah visa dan penerbangan pasti, dengan cek, draf bank atau pay order. Tanya apa kata permit anda sendiri.
# draft a76ac61c
bd-fee-4 = Pembantu rumah dan pelaut tidak bayar apa-apa bayaran pengambilan. Agensi atau majikan bayar visa, permit kerja, perjalanan dan insurans, kata Pusat Sumber Migran.
# draft 2d3a5ec6
bd-paper-1 = Kad kelulusan BMET (kad pintar): BMET beri selepas semak kontrak anda, surat permintaan majikan dan sijil kemahiran anda.
# draft bb883f9c
bd-paper-2 = Kontrak dalam bahasa Bangla: Kontrak kerja anda, diterjemah dan disahkan. Satu salinan untuk anda. Minta daripada BMET.
# draft c64208c0
bd-paper-3 = Dipilih dari pangkalan data BMET: Agensi mesti pilih pekerja dari senarai kerajaan ini. Tanpanya tiada kelulusan.
# draft 3c9cd6b5
origin-NP = DoFE (Jabatan Pekerjaan Luar Negara Nepal, FEIMS)
    .short = Untuk 7 negara visa dan tiket percuma, dan agensi boleh ambil paling banyak NPR 10,000. Hampir tiada siapa dapat harga itu. Bayar hanya kalau ada resit.
    .check = Cari notis permintaan majikan dan agensi di laman DoFE, feims.dofe.gov.np.
# draft e13f87ba
np-fee-1 = Malaysia, Arab Saudi, Qatar, UAE, Kuwait, Bahrain, Oman: majikan bayar visa dan tiket. Agensi boleh ambil paling banyak NPR 10,000, hanya kalau majikan enggan (sejak 6 Julai 2015).
# draft 88b2de02
np-fee-2 = Anda bayar negara: tabung kebajikan NPR 1,500, perlindungan sosial NPR 2,595, insurans NPR 3,700 (bawah 35) atau NPR 4,900. Pergi cara sah kosnya lebih kurang NPR 20,895 semuanya.
# draft 5507e380
np-fee-3 = Agensi boleh ambil wang hanya selepas permit masuk anda disahkan, dan mesti beri resit (Akta Pekerjaan Luar Negara, seksyen 24).
# draft d5bdb233
np-paper-1 = Permit buruh (shram swikriti): DoFE beri melalui FEIMS. Tanpanya anda keluar di luar peraturan, dan anda hilang insurans dan perlindungan kebajikan.
# draft 5d704530
np-paper-2 = Orientasi dan pemeriksaan kesihatan: Anda buat kedua-duanya di pusat berlesen, sebelum permit buruh.
# draft 3436e69d
np-ban-1 = Nepal tidak beri permit buruh untuk Afghanistan, Iraq dan Libya. Satu panduan menyenaraikannya; ia tidak sebut tarikh mula. Semak dengan DoFE: mungkin sudah berubah.
# draft 10d35c55
np-ban-2 = Pada 2014 Nepal larang perempuan pergi ke negara Teluk dan Malaysia sebagai pembantu rumah, untuk satu tempoh. Sama ada ia masih berkuat kuasa tidak diketahui. Semak dengan DoFE: mungkin sudah berubah.
# draft d11e79b2
origin-LK = SLBFE (Biro Pekerjaan Luar Negara Sri Lanka)
    .short = Anda mesti daftar dengan SLBFE sebelum pergi. Untuk kerja di Timur Tengah anda bayar bayaran pendaftaran SLBFE sahaja.
    .check = Semak lesen ejen dan kelulusan pertama kerja itu di slbfe.lk. Selepas itu ejen mesti serahkan kepada anda pasport yang dicop, visa, tiket, perjanjian, slip bank dan insurans.
# draft 1df11970
lk-fee-1 = Kerja di Timur Tengah melalui ejen berlesen: anda mesti bayar bayaran pendaftaran yang ditetapkan SLBFE sahaja (panduan SLBFE).
# draft 3a3c70ab
lk-fee-2 = Pendaftaran lebih kurang LKR 22,027 kali pertama dan LKR 4,599 untuk perbaharui (2024). Semua yang pergi kerja bayar ini (Akta SLBFE 21/1985, seksyen 53(3)).
# draft 8924e9d1
lk-paper-1 = Pendaftaran SLBFE: SLBFE cop dalam pasport anda. Undang-undang mewajibkannya sebelum anda pergi.
# draft ee4c33da
lk-paper-2 = Visa atau permit masuk untuk kerja itu, dan perjanjian kerja: SLBFE semak yang asli. Bagi kerja pembantu rumah di Timur Tengah, ejen asing, kedutaan, ejen tempatan dan anda tandatangan kontrak.
# draft 31c8c044
lk-paper-3 = Bukti latihan atau pengalaman, dan Laporan Latar Belakang Keluarga: Perempuan bawah 45 tahun dalam kerja pembantu rumah perlu laporan itu. Tanya SLBFE dan Divisional Secretariat.
# draft 92e6e71d
lk-paper-4 = Lesen ejen dan kelulusan pertama untuk kerja itu: SLBFE beri kedua-duanya. Kelulusan mesti masih sah semasa anda direkrut. Iklan juga perlu kelulusan.
# draft c2de592d
lk-ban-1 = Ini amaran sejak November 2024, bukan larangan. Tawaran kerja IT membawa orang Sri Lanka ke pusat scam di Myanmar, selalunya melalui Dubai. Jangan pergi kerja dengan visa lawatan.
# draft 5ef72482
origin-PK = BE&OE (Biro Emigrasi dan Pekerjaan Luar Negara Pakistan)
    .short = Perekrut berlesen (promoter) boleh ambil paling banyak PKR 15,000, atau PKR 6,000 kalau anda cari kerja itu sendiri. Bayar hanya melalui bank.
    .check = Semak lesen promoter dan permintaan majikan di laman BE&OE atau di pejabat Protector. Mesti minta resit.
# draft 1990cff7
pk-fee-1 = Overseas Employment Promoter yang berlesen boleh ambil paling banyak PKR 15,000, atau PKR 6,000 untuk urusan permohonan sahaja (Peraturan Emigrasi 1979).
# draft c9554892
pk-fee-2 = Promoter boleh minta anda bayar kos sebenar: tambang kapal terbang, pemeriksaan kesihatan, visa, permit kerja, levi. Bayar melalui bank atau aplikasi, jangan sekali-kali tunai (pekeliling BE&OE, 2025).
# draft 4f72e350
pk-paper-1 = Perjanjian Kerja Luar Negara (Foreign Service Agreement): Kontrak kerja anda yang ditandatangani. Protector of Emigrants juga tandatangan dan letak tanda dalam pasport anda. Undang-undang mewajibkannya.
# draft 2bafc1b9
pk-paper-2 = Insurans State Life: Syarikat insurans State Life yang beri. Anda bayar PKR 2,500. Ia melindungi PKR 1,000,000 selama 5 tahun.
# draft 64e846ae
pk-paper-3 = Tabung kebajikan, pendaftaran dan orientasi: Lebih kurang PKR 2,000 untuk tabung, PKR 500 untuk daftar (PKR 2,500 kalau kerja terus dengan majikan). Orientasi dibuat sebelum anda pergi, dengan Protector of Emigrants.
# draft 2e10f080
origin-KE = NEA (pihak berkuasa pekerjaan negara Kenya), Jabatan Buruh Negara
    .short = Agensi tidak sepatutnya ambil bayaran urusan permohonan daripada anda. Tanya NEA sebelum anda bayar apa-apa. Jangan sekali-kali pergi kerja dengan visa lawatan.
    .check = Semak agensi di neaims.go.ke. Semak kontrak di Jabatan Buruh Negara.
# draft 5531f295
ke-fee-1 = Menteri buruh suruh agensi jangan ambil bayaran urusan permohonan daripada pencari kerja dan jangan simpan dokumen perjalanan. Peraturan bertulis tidak ditemui. Semak dengan NEA: mungkin sudah berubah.
# draft 82cb4503
ke-fee-2 = Agensi yang ambil bayaran yang tidak disebut undang-undang melakukan kesalahan (Akta Institusi Buruh 2007, seksyen 55-60). Tanya NEA apa yang undang-undang benarkan.
# draft 4f904da2
ke-paper-1 = Ejen yang berdaftar dengan NEA: Minta sijil asli daripada NEA dan semak senarai. Subejen tidak dibenarkan.
# draft 9aea9c0c
ke-paper-2 = Kontrak kerja yang disahkan: Ditulis dalam bahasa Inggeris. Ejen dan Jabatan Buruh Negara sahkan. Minta orang yang anda percaya membacanya.
# draft e9b17bce
ke-paper-3 = Pasport (6 bulan), visa kerja, surat kelakuan baik polis, pemeriksaan kesihatan: Visa mesti jenis yang betul untuk kerja itu. Simpan salinan. Tanya kedutaan atau NEA.
# draft 31b52f4f
ke-paper-4 = Latihan sebelum anda pergi: Pusat yang diiktiraf yang beri. Pembantu rumah: 10 hari penjagaan rumah dan 4 hari orientasi. Kerja mahir lain: 2 hari. Ini sejak September 2024.
# draft 2610c156
ke-paper-5 = Pemeriksaan di lapangan terbang: Pegawai kerajaan tengok visa kerja anda di lapangan terbang Nairobi (JKIA) sebelum anda naik. Meja ini ada sejak April 2025.
# draft d9a3c99a
ke-ban-1 = Ini amaran awam 2025. Kerajaan beritahu orang Kenya tiada kerja di Thailand, India atau Malaysia. Ia anggap tawaran di sana sebagai pemerdagangan orang. Tanya NEA sebelum anda jawab.
# draft bee77b4d
ke-ban-2 = Sejak 2016 pembantu rumah dan pekerja kurang mahir dari Kenya tidak boleh pergi ke negara tanpa perjanjian. Ini dikatakan pada 2018. Semak dengan NEA: mungkin sudah berubah.
# draft 81e8ae2f
origin-UG = Kementerian buruh Uganda (Kementerian Gender, Buruh dan Pembangunan Sosial, EEMIS)
    .short = Kalau agensi asing bayar agensi Uganda, anda tidak bayar apa-apa. Kalau tidak, agensi boleh ambil hanya kos yang kementerian luluskan.
    .check = Semak syarikat dan kerja itu dalam sistem dalam talian kementerian. Tolak kerja yang melalui Kenya.
# draft 778f34e0
ug-fee-1 = Kalau agensi asing bayar agensi Uganda, anda tidak bayar apa-apa. Kalau tidak, kementerian mesti luluskan bayaran: hanya pemeriksaan kesihatan, visa dan tiket kapal terbang (Peraturan Pekerja Migran 2021).
# draft 927089d5
ug-fee-2 = Arab Saudi: anda tidak bayar apa-apa, ikut perjanjian antara 2 negara. Seorang menteri kata begitu pada 2021.
# draft 58abea3b
ug-fee-3 = Ini yang dilihat berlaku, bukan peraturan. Untuk kerja di negara Teluk pekerja masih bayar banyak wang, paling banyak untuk UAE. Tanya kementerian sebelum anda bayar.
# draft 878445c5
ug-paper-1 = Agensi berlesen dan kelulusan kementerian: Kementerian Gender, Buruh yang beri. Ia juga mesti luluskan iklan kerja.
# draft 4b088e9e
ug-paper-2 = Sijil latihan dan orientasi, laporan kesihatan, kontrak, alamat majikan: Daripada kementerian dan klinik yang diiktiraf. Disemak sebelum perjalanan. Tanpanya anda mungkin dihalang di lapangan terbang.
# draft 1ad4d00e
ug-ban-1 = Sejak 2016 Uganda ada kalanya halang pembantu rumah daripada pergi ke Timur Tengah (2016, 2020). Sebahagian larangan sudah ditarik balik. Semak dengan kementerian: mungkin sudah berubah.
# draft 25c8161b
origin-ET = Kementerian buruh Ethiopia (Kementerian Buruh dan Kemahiran)
    .short = Jumlah yang agensi boleh ambil tidak ditemui. Tanya kementerian buruh. Kerja luar negara sah hanya di negara yang ada perjanjian, dengan kontrak yang kedutaan sudah semak.
    .check = Tanya kementerian buruh 2 perkara. Adakah ada perjanjian dengan negara itu? Adakah kontrak diluluskan?
# draft a8086807
et-fee-1 = Undang-undang ada perkara tentang apa yang agensi boleh terima (Proclamation 923/2016, dipinda oleh 1246/2021, Perkara 10). Jumlahnya tidak ditemui. Tanya kementerian buruh.
# draft 07538b4f
et-paper-1 = Kontrak yang disemak kedutaan Ethiopia atau kementerian luar: Anda dan majikan tandatangan. Kemudian kementerian buruh luluskan.
# draft 02da44e9
et-paper-2 = Visa masuk, sijil kemahiran, pasport, gambar, surat kelakuan baik polis: Pejabat yang berlainan yang beri. Sijil kemahiran mesti sepadan dengan kerja.
# draft 2e6ab1a8
et-paper-3 = Sijil orientasi dan insurans: Penyedia yang diiktiraf yang beri. Anda perlu kedua-duanya sebelum kontrak anda diluluskan.
# draft 3d0f977a
et-ban-1 = Sejak November 2018 orang Ethiopia boleh pergi ke luar negara sebagai pembantu rumah hanya ke Arab Saudi, Qatar dan Jordan. Perjanjian kemudian mungkin sudah mengubah senarai. Semak dengan kementerian.
# draft 32714181
origin-TH = DOE (Jabatan Pekerjaan Thailand)
    .short = Hanya agensi dengan lesen DOE boleh hantar anda ke luar negara. Dasar kerajaan ialah bayaran paling banyak 1 bulan gaji, tambah kos sebenar.
    .check = Semak agensi di laman DOE. Pada 2025 dan 2026 kerajaan beri amaran tentang laman palsu yang guna nama syarikat betul.
# draft cb83fc3a
th-fee-1 = Dasar untuk agensi berlesen: paling banyak 1 bulan gaji tambah kos perjalanan yang disenaraikan, ditunjukkan kepada anda sebelum apa-apa persetujuan. Teks akhir tidak ditemui. Semak dengan DOE: mungkin sudah berubah.
# draft e4e5275d
th-fee-2 = Tiada siapa boleh aturkan kerja luar negara tanpa lesen DOE. Kalau langgar, hukumannya 3 hingga 10 tahun penjara atau denda (Akta Perlindungan Pencari Kerja, B.E. 2528, seksyen 30).
# draft 54e72a47
th-paper-1 = Satu daripada 5 cara sah (DOE): agensi berlesen, DOE sendiri, kerja yang anda cari sendiri dan lapor sekurang-kurangnya 15 hari sebelum pergi, pekerja majikan anda sendiri, atau pelatih.
# draft f62cb8d9
th-paper-2 = Pendaftaran dan orientasi: Anda daftar dengan pejabat buruh. Kontrak diluluskan. Kementerian Buruh beri kursus sebelum berlepas (PDO).
# draft e1f08442
origin-MM = Jabatan Buruh Myanmar (bawah State Administration Council)
    .short = Thailand: bayaran rasmi ialah 300,000 kyat (2024). Anda perlu pasport PJ, kad OWIC, kemudian kebenaran berasingan. Lelaki dalam umur kerahan tentera mungkin tidak dapat kontrak baru.
    .check = Cari senarai kelulusan yang diterbitkan. Kalau orang tengah kata anda boleh bayar untuk lepas larangan, anggap itu bohong.
# draft a307cc9c
mm-fee-1 = Thailand: bayaran rasmi naik dari 150,000 ke 300,000 kyat (2024). Agensi minta 10,000 baht. Ini selalu berubah. Semak dengan Kementerian Buruh.
# draft 4a9b9337
mm-fee-2 = Jepun: USD 2,800 untuk pelatih teknikal, USD 1,500 untuk pekerja mahir (2023). Semak dengan Kementerian Buruh: mungkin sudah berubah.
# draft 9cb91fc4
mm-fee-3 = Ini yang dilihat berlaku, bukan peraturan. Agensi selalu ambil lebih daripada bayaran yang ditetapkan. Tanya pejabat buruh berapa bayaran yang ditetapkan sebelum anda bayar.
# draft 05cecff9
mm-paper-1 = Pasport PJ dan OWIC: Passport for Job (pasport kerja) dan Overseas Worker Identification Card (kad pengenalan pekerja luar negara). Pejabat buruh yang beri.
# draft 3a295cee
mm-paper-2 = Kebenaran berasingan untuk pergi, dengan surat permintaan majikan: Anda mohon dalam talian kepada Kementerian Buruh. Senarai diterbitkan di saluran Safe Migration. Jangan beli tiket dulu.
# draft 5dd25390
mm-ban-1 = Sejak 30 Januari 2025 lelaki Myanmar umur 18 hingga 35 tidak dapat kontrak baru dan tidak dapat kad OWIC, untuk mana-mana negara. Ini berkuat kuasa semasa dilihat. Semak dengan kementerian.
# draft 60b7c77d
mm-ban-2 = Sejak Mac 2025 setiap agensi Myanmar boleh mohon hanya 50 permintaan sebulan untuk Thailand, kurang untuk tempat lain. Ini berkuat kuasa semasa dilihat. Semak dengan kementerian.
# draft 0ec959c0
origin-KH = MoLVT (Kementerian Buruh dan Latihan Vokasional Kemboja)
    .short = Agensi pernah ambil lebih kurang USD 650 untuk ke Thailand. Had dijanjikan; tiada yang ditemui. Anda perlu 6 dokumen, satu ialah kad pekerja luar negara (Overseas Cambodian Worker Card). Tanya kementerian.
    .check = Ikuti permohonan anda dalam sistem OCWC. Semak sama ada agensi berlesen. Agensi ada kalanya hantar orang dengan visa pelancong, jadi tengok visa anda.
# draft f4885d81
kh-fee-1 = Thailand: kerajaan kata akan hadkan bayaran hampir USD 100, kemudian jadikan sifar. Agensi sebenarnya kos lebih kurang USD 650, pergi sendiri USD 30. Peraturan akhir tidak ditemui: semak dengan kementerian.
# draft 6fa7c13d
kh-fee-2 = Ini yang dilihat berlaku, bukan peraturan. Dari Kemboja, Laos dan Myanmar ke Thailand, kos masih tinggi berbanding gaji. Sebahagiannya majikan yang patut bayar. Tanya yang mana.
# draft 9e8b9e24
kh-paper-1 = 6 dokumen: kontrak khidmat penempatan, kontrak kerja, Overseas Cambodian Worker Card (OCWC), pasport atau dokumen perjalanan, visa kerja, permit kerja. MoLVT dan pejabat lain yang beri.
# draft 087b1072
kh-paper-2 = Orientasi sebelum anda pergi, pemeriksaan agensi, talian aduan: MoLVT tetapkan dalam perintah menteri sejak 2013. Tanya MoLVT tentangnya.
# draft a8b3d43d
origin-LA = MoLSW (Kementerian Buruh dan Kebajikan Sosial Laos)
    .short = Untuk Thailand kos rasmi kecil dan disenaraikan. Agensi mesti guna kadar rasmi.
    .check = Tanya pejabat buruh wilayah. Adakah agensi diluluskan? Adakah job order diluluskan?
# draft b00d38cc
la-fee-1 = Thailand, dalam THB: visa 2,000, permit kerja 1,900 (2 tahun), pemeriksaan kesihatan 500, insurans 3,200 (2 tahun), vaksin 50. Agensi mesti guna kadar ini. Dari masa Covid, tahun tidak ditunjuk. Semak lagi.
# draft a3837d58
la-fee-2 = Ini yang dilihat berlaku, bukan peraturan. Satu tinjauan ILO, agensi buruh PBB, mengukur berapa pekerja sebenarnya bayar untuk ke Thailand (2020). Tanya pejabat buruh sebelum anda bayar.
# draft 13e148dd
la-paper-1 = Dokumen MOU: Job order, kontrak, senarai nama yang disemak kedutaan, pasport, visa, permit kerja, pemeriksaan kesihatan. Pejabat buruh Laos dan Thailand yang beri. Senarai penuh tidak ditemui: tanya.
# draft 03278027
origin-MY = JTK (Jabatan Tenaga Kerja) atau Wisma Putra (kementerian luar negeri)
    .short = Hanya agensi dengan lesen B atau C boleh hantar anda ke luar negara. Bayarannya ialah apa yang dibenarkan dalam senarai undang-undang (Jadual Pertama). Minta tengok senarai itu.
    .check = Semak lesen dengan JTK. Tanya kementerian luar negeri (Wisma Putra) tentang tawaran itu. Beritahu keluarga ke mana anda pergi.
# draft 0d9fa174
my-fee-1 = Bayaran agensi berlesen ada dalam Jadual Pertama undang-undang (Akta Agensi Pekerjaan Swasta 1981, dipinda 2017). Jumlahnya tidak ditemui: tanya. Merekrut tanpa lesen boleh didenda RM200,000 atau penjara 3 tahun.
# draft 08d35e28
my-fee-2 = Satu kes dari 2023, bukan peraturan: orang dari 2 agensi yang berlesen untuk bawa masuk pekerja ditahan. Mereka disyaki hantar orang Malaysia ke scam di Thailand dan Myanmar. Semak kategori lesen.
# draft bb5d38ae
my-paper-1 = Lesen B atau C, kontrak bertulis, visa yang betul: JTK beri lesen. Semak kategorinya dan nama syarikat. Nama itu mesti bermula dengan Agensi Pekerjaan.
