# draft d2665719
fee-limit-ID = Rp 0 untuk penempatan. Kerja rumah tangga, perawatan, kebun, dan kapal ikan: semua gratis. Pekerjaan lain: paling banyak dokumen pribadi (paspor, SKCK), tes kesehatan, transportasi lokal, dan penginapan
# draft 24270f72
fee-limit-PH = paling banyak gaji pokok satu bulan; 0 untuk kerja rumah tangga dan kapal
# draft d7692a27
fee-limit-VN = paling banyak gaji satu bulan untuk tiap tahun kerja
# draft 2a34fef0
fee-limit-IN = paling banyak INR 30.000
# draft e49b7a0a
fee-limit-BD = batas menurut negara tujuan; 0 untuk kerja rumah tangga dan kapal. Tanya BMET
# draft bb00ad97
fee-limit-NP = paling banyak NPR 10.000 ke Teluk dan Malaysia; visa dan tiket gratis
# draft ce0f12cb
fee-limit-LK = hanya biaya SLBFE untuk Timur Tengah
# draft d54e84e6
fee-limit-PK = paling banyak PKR 15.000, lewat bank
# draft b1edb03f
fee-limit-KE = 0 untuk biaya proses, kata menteri tenaga kerja. Cek ke NEA
# draft 73309c05
fee-limit-UG = 0 jika pihak luar negeri membayar agen. Tanya kementerian
# draft 2e2ff4a5
fee-limit-ET = angkanya belum ditemukan. Tanya kementerian tenaga kerja
# draft 6562bea9
fee-limit-TH = paling banyak gaji satu bulan dan biaya nyata
# draft 402e231b
fee-limit-MM = 300.000 kyat untuk Thailand (2024). Negara lain: tanya
# draft d757c4df
fee-limit-KH = angkanya belum ditemukan. Tanya kementerian tenaga kerja
# draft 2571c071
fee-limit-LA = hanya biaya resmi. Tanya kantor tenaga kerja
# draft d9ecb7da
fee-limit-MY = biaya menurut daftar di undang-undang. Minta lihat
# draft b57bd553
fee-limit-other = nol, menurut aturan dunia
# draft 2d130029
exit-paper-ID = E-PMI dan bukti orientasi (OPP)
# draft e8b2e0b5
exit-paper-PH = OEC / OFW Pass
# draft ee77443b
exit-paper-VN = kontrak lewat perusahaan di daftar DOLAB
# draft 808c02b2
exit-paper-IN = emigration clearance (paspor ECR)
# draft f8cea8f9
exit-paper-BD = kartu BMET
# draft 9d936810
exit-paper-NP = izin kerja (shram swikriti)
# draft 6d297968
exit-paper-LK = pendaftaran SLBFE
# draft 97ee2333
exit-paper-PK = kontrak yang dicap Protector
# draft bc379b31
exit-paper-KE = kontrak yang disahkan kantor tenaga kerja
# draft 17288411
exit-paper-UG = izin kementerian
# draft 49e6e4d6
exit-paper-ET = kontrak yang disetujui kementerian tenaga kerja
# draft 0aecce9e
exit-paper-TH = catatan di Department of Employment
# draft b2ff513a
exit-paper-MM = kartu OWIC
# draft 6995b4d3
exit-paper-KH = kartu OCWC
# draft b5eb0578
exit-paper-LA = surat dari kantor tenaga kerja
# draft 87159470
exit-paper-MY = belum diketahui. Tanya Wisma Putra (kementerian luar negeri)
# draft 30dcf5b7
exit-paper-other = tanya kantor tenaga kerja Anda
# draft 19ba0716
origin-ID = KP2MI/BP2MI (Kementerian Pelindungan Pekerja Migran Indonesia)
    .short = Perekrut tidak boleh minta biaya penempatan dari Anda. 10 jenis kerja di rumah tangga, perawatan, kebun, dan kapal ikan mestinya gratis sama sekali.
    .check = Cari lowongannya di siskop2mi.bp2mi.go.id/lowongan/list. Lalu daftar di dinas tenaga kerja atau kantor layanan satu atap (LTSA) di daerah Anda.
# draft 6104c826
id-fee-1 = Anda tidak boleh dibebani biaya penempatan (UU 18/2017, Pasal 30). Kepala BP2MI mengatakan ini berlaku untuk semua jenis kerja dan semua negara tujuan.
# draft 4013f511
id-fee-2 = 10 pekerjaan gratis: kerja rumah tangga, rawat bayi, anak, lansia, juru masak, sopir keluarga, tukang kebun, petugas kebersihan, ladang atau kebun, awak kapal ikan. Termasuk tiket, visa kerja, pelatihan, agen, tes kesehatan (Peraturan BP2MI 9/2020).
# draft 63f8debc
id-fee-3 = Pekerjaan lain: aturan lama (Peraturan BP2MI 2/2020) membolehkan Anda atau majikan membayar paspor, SKCK, jaminan sosial, tes kesehatan dan psikologi, transportasi lokal, penginapan. Mungkin sudah berubah: tanya KP2MI aturan mana yang berlaku.
# draft 292de30a
id-fee-4 = Anda bisa memakai pinjaman bank yang didukung negara (KUR) untuk biaya penempatan. Ini bukan pinjaman dari perekrut (Keputusan Kepala BP2MI 72/2022).
# draft 41db46a2
id-paper-1 = Usia dan kesiapan: Umur Anda paling sedikit 18 tahun. Anda punya sertifikat keterampilan, surat sehat dan psikologi, dan nomor jaminan sosial. Tanya dinas tenaga kerja di daerah Anda.
# draft c5fbdb5c
id-paper-2 = Paspor dan visa kerja: Paspor dari imigrasi Indonesia, visa dari kedutaan negara tujuan. Visanya harus untuk kerja. Visa kunjungan atau visa sosial bukan untuk kerja.
# draft 10c8264e
id-paper-3 = Perjanjian penempatan dan kontrak kerja: Satu dengan perusahaan penempatan (P3MI). Satu lagi dengan majikan. Lihat keduanya sebelum berangkat.
# draft 08bac7bb
id-paper-4 = OPP: Bukti bahwa Anda sudah ikut orientasi sebelum berangkat. Kantor layanan BP2MI yang memberikannya.
# draft 9d90916a
id-paper-5 = E-PMI: Kartu elektronik yang menunjukkan Anda tercatat di sistem negara. Ini bentuk baru dari E-KTKLN. Anda mendapatkannya di siskop2mi.bp2mi.go.id.
# draft f66d3d2d
id-paper-6 = Surat izin keluarga: Suami, istri, orang tua, atau wali setuju Anda berangkat. Kepala desa mengetahui dan memberi suratnya.
# draft 3ccccdac
id-ban-1 = Sejak 18 Maret 2025 warga Indonesia dilarang bekerja di Kamboja, Myanmar, dan Thailand. Belum ada perjanjian penempatan dengan ketiganya. Menteri menyebut ini larangan, bukan saran. Tanya KP2MI soal tawaran ke sana.
# draft 6c05969c
id-ban-2 = Sejak 2015 pekerja rumah tangga tidak boleh berangkat ke rumah pribadi di Arab Saudi. Pada 14 Maret 2025 Presiden setuju membuka lagi; perjanjiannya belum diteken. Cek ke KP2MI: mungkin sudah berubah.
# draft aed95072
origin-PH = DMW (Department of Migrant Workers Filipina, dulu POEA)
    .short = Paling banyak gaji pokok 1 bulan, dan hanya setelah Anda menandatangani kontrak yang disetujui. Pekerja rumah tangga dan pelaut tidak membayar apa pun.
    .check = Cari agen dan permintaan kerjanya (job order) di dmw.gov.ph. Anda juga bisa bertanya ke layanan telepon DMW.
# draft e6347888
ph-fee-1 = Kerja di darat: paling banyak gaji pokok 1 bulan menurut kontrak yang disetujui. Minta kuitansi resmi untuk setiap pembayaran (aturan DMW, undang-undang RA 8042).
# draft 465067f8
ph-fee-2 = Tanpa biaya penempatan untuk pekerja rumah tangga, pelaut, dan penempatan antarpemerintah. Juga untuk Inggris, Irlandia, Norwegia, Belanda, Amerika Serikat (H-2B), beberapa provinsi Kanada, dan Selandia Baru (aturan DMW).
# draft 428ea784
ph-paper-1 = Permintaan kerja (job order) yang disetujui dan agen berizin: Agen harus punya izin dan job order untuk majikan ini. Keduanya dari DMW.
# draft be725f1a
ph-paper-2 = Kontrak kerja yang sudah diperiksa: Kantor tenaga kerja Filipina di luar negeri memeriksa kontrak Anda. Kantor itu Migrant Workers Office atau kedutaan.
# draft 00a8c640
ph-paper-3 = Visa atau izin kerja: Negara tujuan yang memberi. Tidak ada kerja resmi di luar negeri yang mulai dengan visa turis. Di Asia Tenggara visa itu tidak bisa diubah setelah tiba.
# draft 59d4dd82
ph-paper-4 = PEOS dan PDOS: Seminar sebelum menerima kerja dan sebelum berangkat. Diberikan DMW atau OWWA, kantor kesejahteraan pekerja. PEOS gratis dan online.
# draft aad7ee75
ph-paper-5 = Surat sehat dan asuransi: Klinik terakreditasi departemen kesehatan (DOH) menulis bahwa Anda sehat untuk bekerja. Asuransi juga wajib; perusahaan asuransi yang memberi.
# draft 1bdd0d17
ph-paper-6 = OEC (Overseas Employment Certificate): DMW yang memberi. Anda menunjukkannya di bandara. Tanpa surat ini Anda dihentikan di sana.
# draft 995d3bbe
ph-ban-1 = Sejak 2021 pekerja baru dari Filipina tidak boleh berangkat kerja ke Myanmar. Aturan ini berlaku pada 2023 dan diulang kemudian. Cek ke DMW: mungkin sudah berubah.
# draft fe35fe23
ph-ban-2 = Sejak tingkat siaga (Alert Level) 3, semua pekerja Filipina, baru atau kembali, tidak boleh ke Lebanon. Ini berlaku pada Juni 2025. Cek ke DMW: mungkin sudah berubah.
# draft a48c5fcf
ph-ban-3 = Sejak tingkat siaga (Alert Level) 2, pekerja baru dari Filipina tidak boleh ke Israel. Ini berlaku pada Juni 2025. Cek ke DMW: mungkin sudah berubah.
# draft a217b87d
ph-ban-4 = Menurut Labor Code, majikan asing di negara mana pun tidak boleh merekrut pekerja Filipina langsung, kecuali ada pengecualian. Tanya DMW soal pengecualian.
# draft 756809af
origin-VN = DOLAB (Department of Overseas Labour Vietnam)
    .short = Paling banyak gaji kontrak 1 bulan untuk tiap 12 bulan kerja (1,5 bulan untuk perwira dan awak kapal). Bayar hanya setelah kontrak disetujui dan ditandatangani.
    .check = Tanya DOLAB atau kantor tenaga kerja provinsi. Apakah perusahaannya terdaftar? Apakah permintaan kerja (job order) ini terdaftar?
# draft b94d68f5
vn-fee-1 = Biaya jasa ditentukan bersama: paling banyak gaji kontrak 1 bulan untuk tiap 12 bulan kerja. Perwira dan awak kapal: paling banyak 1,5 bulan (UU 69/2020).
# draft 8235e898
vn-fee-2 = Bayar hanya setelah kementerian menyetujui kontrak penyediaan tenaga kerja dan kontrak Anda ditandatangani. Jika harus pulang lebih awal bukan karena salah Anda, sisanya kembali dengan bunga (UU 69/2020).
# draft f817b59b
vn-paper-1 = Perusahaan pengirim berizin dan kontrak terdaftar: Anda punya kontrak dengan perusahaan berizin. Kementerian (DOLAB) sudah menyetujui permintaan kerjanya (job order).
# draft cbc749f1
vn-paper-2 = Kontrak yang ditandatangani: Anda tahu majikan, tempat, tugas, asuransi, hak Anda, dan siapa yang mengenalkan kerja ini. Kementerian luar negeri meminta warga mempelajari semuanya.
# draft ec97d7f1
origin-IN = eMigrate (Protector General of Emigrants, kementerian luar negeri India)
    .short = Agen terdaftar boleh meminta paling banyak INR 30.000 dan harus memberi kuitansi. Agen yang tidak terdaftar sama sekali tidak boleh merekrut.
    .check = Cek agennya di emigrate.gov.in. Sebelum berangkat dengan visa kunjungan, tanya perwakilan India di negara itu tentang majikannya.
# draft c6a0d7fb
in-fee-1 = Paling banyak INR 30.000, dengan kuitansi, untuk pencarian, iklan, tes kerja, pengesahan, kantor. Tidak termasuk visa, tes kesehatan, tiket, makan dan penginapan sebelum berangkat, pajak (Emigration Rules, 2017).
# draft ef953fb7
in-paper-1 = Agen terdaftar: Nomor pendaftarannya ada di iklan dan di emigrate.gov.in. Protector General of Emigrants yang memberi nomor itu.
# draft 43fd64fe
in-paper-2 = Emigration clearance (izin berangkat): Anda perlu ini jika paspor Anda jenis ECR dan tujuan Anda negara ECR. Protector of Emigrants memberinya lewat eMigrate.
# draft 67f20af2
in-paper-3 = Visa kerja, kontrak, asuransi: Dari kedutaan, majikan, dan perusahaan asuransi. Asuransi wajib. Untuk pekerja tanpa keahlian dan pekerja rumah tangga, perwakilan India mengesahkan suratnya.
# draft b25ea6f8
in-paper-4 = Salinan di rumah: Tinggalkan fotokopi semua surat pada keluarga Anda. Anda membuatnya sendiri. Ini saran lama dari kementerian (2011).
# draft 6a421b64
in-ban-1 = Perempuan di bawah 30 tahun dengan paspor ECR tidak mendapat izin ke negara ECR, menurut situs pemerintah negara bagian. Ini aturan lama. Cek ke kementerian: mungkin sudah berubah.
# draft 296877cb
origin-BD = BMET (biro tenaga kerja), Ministry of Expatriates' Welfare Bangladesh
    .short = Pemerintah menetapkan batas biaya untuk tiap negara tujuan. Pekerja rumah tangga dan pelaut mestinya tidak membayar biaya perekrutan.
    .check = Tanya BMET 3 hal. Apakah nama Anda ada di datanya? Apakah permintaan kerjanya (job order) disetujui? Berapa batas biaya untuk negara itu?
# draft 1e48d35a
bd-fee-1 = Malaysia: seluruh biaya di Bangladesh BDT 78.990, termasuk BDT 37.000 untuk agen. Majikan membayar biaya di Malaysia. Keputusan 6 Juli 2022. Cek ke kementerian: mungkin sudah berubah.
# draft d652c77a
bd-fee-2 = Arab Saudi, laki-laki: paling banyak BDT 165.000 (pengumuman BMET, 29 Agustus 2016). Ini sudah lama, dan izin yang lebih baru menyebut lebih sedikit. Cek ke kementerian: mungkin sudah berubah.
# draft b85a1a01
bd-fee-3 = Satu izin kementerian untuk kerja di Arab Saudi: agen meminta paling banyak BDT 61.850, setelah visa dan tiket pasti, lewat cek, wesel bank, atau pay order. Tanya isi izin Anda.
# draft a76ac61c
bd-fee-4 = Pekerja rumah tangga dan pelaut tidak membayar biaya perekrutan. Agen atau majikan membayar visa, izin kerja, perjalanan, dan asuransi, menurut Migrant Resource Centre.
# draft 2d3a5ec6
bd-paper-1 = Kartu izin BMET (smart card): BMET memberinya setelah memeriksa kontrak, surat permintaan dari majikan, dan sertifikat keterampilan Anda.
# draft bb883f9c
bd-paper-2 = Kontrak dalam bahasa Bangla: Kontrak kerja Anda, diterjemahkan dan disahkan. Satu salinan untuk Anda. Minta lewat BMET.
# draft c64208c0
bd-paper-3 = Pemilihan dari data BMET: Agen harus memilih pekerja dari daftar pemerintah ini. Tanpa itu tidak ada izin berangkat.
# draft 3c9cd6b5
origin-NP = DoFE (Department of Foreign Employment Nepal, FEIMS)
    .short = Untuk 7 negara, visa dan tiket gratis, dan agen boleh meminta paling banyak NPR 10.000. Hampir tidak ada yang mendapat harga itu. Bayar hanya dengan kuitansi.
    .check = Cari pengumuman permintaan dari majikan dan nama agennya di situs DoFE, feims.dofe.gov.np.
# draft e13f87ba
np-fee-1 = Malaysia, Arab Saudi, Qatar, Uni Emirat Arab, Kuwait, Bahrain, Oman: majikan membayar visa dan tiket. Agen boleh meminta paling banyak NPR 10.000, hanya jika majikan menolak (sejak 6 Juli 2015).
# draft 88b2de02
np-fee-2 = Anda membayar kepada negara: dana kesejahteraan NPR 1.500, jaminan sosial NPR 2.595, asuransi NPR 3.700 (di bawah 35 tahun) atau NPR 4.900. Berangkat resmi seluruhnya sekitar NPR 20.895.
# draft 5507e380
np-fee-3 = Agen boleh meminta uang hanya setelah izin masuk Anda pasti, dan harus memberi kuitansi (Foreign Employment Act, pasal 24).
# draft d5bdb233
np-paper-1 = Izin kerja (shram swikriti): DoFE memberinya lewat FEIMS. Tanpa itu keberangkatan Anda tidak resmi, dan Anda kehilangan asuransi dan perlindungan dana kesejahteraan.
# draft 5d704530
np-paper-2 = Orientasi dan tes kesehatan: Anda menjalani keduanya di tempat berizin, sebelum mendapat izin kerja.
# draft 3436e69d
np-ban-1 = Nepal tidak memberi izin kerja ke Afganistan, Irak, dan Libya. Ini menurut sebuah panduan, tanpa tanggal mulai. Cek ke DoFE: mungkin sudah berubah.
# draft 10d35c55
np-ban-2 = Pada 2014 Nepal melarang sementara perempuan berangkat sebagai pekerja rumah tangga ke negara Teluk dan Malaysia. Belum diketahui apakah masih berlaku. Cek ke DoFE: mungkin sudah berubah.
# draft d11e79b2
origin-LK = SLBFE (Sri Lanka Bureau of Foreign Employment)
    .short = Anda wajib mendaftar di SLBFE sebelum berangkat. Untuk kerja di Timur Tengah, Anda hanya membayar biaya pendaftaran SLBFE.
    .check = Cek izin agen dan persetujuan pertama (first approval) di slbfe.lk. Setelah itu agen harus menyerahkan paspor bercap, visa, tiket, perjanjian, slip bank, dan asuransi.
# draft 1df11970
lk-fee-1 = Kerja di Timur Tengah lewat agen berizin: Anda hanya wajib membayar biaya pendaftaran dari SLBFE (panduan SLBFE).
# draft 3a3c70ab
lk-fee-2 = Biaya pendaftaran sekitar LKR 22.027 untuk pertama kali dan LKR 4.599 untuk perpanjangan (2024). Semua yang berangkat kerja membayarnya (SLBFE Act 21/1985, pasal 53(3)).
# draft 8924e9d1
lk-paper-1 = Pendaftaran SLBFE: SLBFE mencapnya di paspor Anda. Undang-undang mewajibkannya sebelum berangkat.
# draft ee4c33da
lk-paper-2 = Visa atau izin masuk untuk kerja dan perjanjian kerja: SLBFE memeriksa aslinya. Untuk kerja rumah tangga di Timur Tengah, kontrak ditandatangani agen asing, kedutaan, agen lokal, dan Anda.
# draft 31c8c044
lk-paper-3 = Bukti pelatihan atau pengalaman, dan Family Background Report (laporan keluarga): Laporan itu perlu bagi perempuan di bawah 45 tahun yang kerja rumah tangga. Tanya SLBFE dan Divisional Secretariat.
# draft 92e6e71d
lk-paper-4 = Izin agen dan persetujuan pertama (first approval) untuk lowongan: SLBFE memberi keduanya. Persetujuan harus masih berlaku saat Anda direkrut. Iklan juga perlu persetujuan.
# draft c2de592d
lk-ban-1 = Ini peringatan sejak November 2024, bukan larangan. Tawaran kerja IT membawa warga Sri Lanka ke pusat penipuan di Myanmar, sering lewat Dubai. Jangan berangkat kerja dengan visa kunjungan.
# draft 5ef72482
origin-PK = BE&OE (Bureau of Emigration & Overseas Employment Pakistan)
    .short = Perekrut berizin (promoter) boleh meminta paling banyak PKR 15.000, atau PKR 6.000 jika Anda menemukan kerja sendiri. Bayar hanya lewat bank.
    .check = Cek izin promoter dan permintaan dari majikan di situs BE&OE atau di kantor Protector. Minta kuitansi.
# draft 1990cff7
pk-fee-1 = Perekrut berizin (Overseas Employment Promoter) boleh meminta paling banyak PKR 15.000, atau PKR 6.000 untuk proses saja (Emigration Rules 1979).
# draft c9554892
pk-fee-2 = Promoter boleh meminta biaya nyata: tiket, tes kesehatan, visa, izin kerja, pungutan resmi. Bayar lewat bank atau aplikasi, jangan tunai (surat edaran BE&OE, 2025).
# draft 4f72e350
pk-paper-1 = Foreign Service Agreement: Kontrak kerja yang Anda tandatangani. Protector of Emigrants ikut menandatangani dan memberi cap timbul di paspor Anda. Ini wajib menurut undang-undang.
# draft 2bafc1b9
pk-paper-2 = Asuransi State Life: Dari perusahaan asuransi State Life. Anda membayar PKR 2.500. Nilainya PKR 1.000.000 selama 5 tahun.
# draft 64e846ae
pk-paper-3 = Dana kesejahteraan, pendaftaran, orientasi: Sekitar PKR 2.000 untuk dana, PKR 500 untuk mendaftar (PKR 2.500 untuk kerja langsung). Orientasi sebelum berangkat, di Protector of Emigrants.
# draft 2e10f080
origin-KE = NEA (National Employment Authority), State Department for Labour Kenya
    .short = Agen mestinya tidak meminta biaya proses. Tanya NEA sebelum membayar apa pun. Jangan berangkat kerja dengan visa kunjungan.
    .check = Cek agennya di neaims.go.ke. Cek kontraknya di State Department for Labour.
# draft 5531f295
ke-fee-1 = Menteri tenaga kerja meminta agen tidak memungut biaya proses dan tidak menahan surat perjalanan. Aturan tertulisnya belum ditemukan. Cek ke NEA: mungkin sudah berubah.
# draft 82cb4503
ke-fee-2 = Agen yang memungut biaya di luar undang-undang melakukan pelanggaran hukum (Labour Institutions Act 2007, pasal 55-60). Tanya NEA biaya apa yang boleh.
# draft 4f904da2
ke-paper-1 = Agen yang terdaftar di NEA: Minta lihat sertifikat asli dari NEA dan cek daftarnya. Subagen tidak boleh.
# draft 9aea9c0c
ke-paper-2 = Kontrak kerja yang disahkan: Ditulis dalam bahasa Inggris. Agen dan State Department for Labour mengesahkannya. Minta orang yang Anda percaya membacanya.
# draft e9b17bce
ke-paper-3 = Paspor (6 bulan), visa kerja, surat kepolisian, tes kesehatan: Jenis visa harus cocok dengan pekerjaan. Simpan salinannya. Tanya kedutaan atau NEA.
# draft 31b52f4f
ke-paper-4 = Pelatihan sebelum berangkat: Dari tempat terakreditasi. Kerja rumah tangga: 10 hari kerja rumah dan 4 hari orientasi. Pekerja terampil lain: 2 hari. Ini sejak September 2024.
# draft 2610c156
ke-paper-5 = Pemeriksaan di bandara: Petugas pemerintah melihat visa kerja Anda di bandara Nairobi (JKIA) sebelum naik pesawat. Meja ini ada sejak April 2025.
# draft d9a3c99a
ke-ban-1 = Ini peringatan umum tahun 2025. Pemerintah mengatakan kepada warga Kenya: tidak ada lowongan di Thailand, India, atau Malaysia. Tawaran ke sana dianggap perdagangan orang. Tanya NEA sebelum menjawab.
# draft bee77b4d
ke-ban-2 = Sejak 2016 pekerja rumah tangga dan pekerja tanpa keahlian tinggi dari Kenya tidak boleh ke negara tanpa perjanjian. Ini dikatakan pada 2018. Cek ke NEA: mungkin sudah berubah.
# draft 81e8ae2f
origin-UG = Ministry of Gender, Labour and Social Development Uganda (EEMIS)
    .short = Jika agen luar negeri membayar agen Uganda, Anda tidak membayar apa pun. Jika tidak, agen hanya boleh meminta biaya yang disetujui kementerian.
    .check = Cek perusahaan dan lowongannya di sistem online kementerian. Tolak pekerjaan yang lewat Kenya.
# draft 778f34e0
ug-fee-1 = Jika agen luar negeri membayar agen Uganda, Anda tidak membayar biaya. Jika tidak, kementerian harus menyetujui: hanya tes kesehatan, visa, dan tiket pesawat (Migrant Workers Regulations 2021).
# draft 927089d5
ug-fee-2 = Arab Saudi: Anda tidak membayar biaya, menurut perjanjian antara 2 negara itu. Seorang menteri mengatakannya pada 2021.
# draft 58abea3b
ug-fee-3 = Ini yang terjadi, bukan aturan. Untuk kerja di Teluk, pekerja masih membayar banyak, paling parah ke Uni Emirat Arab. Tanya kementerian sebelum membayar.
# draft 878445c5
ug-paper-1 = Agen berizin dan izin kementerian: Kementerian (Gender, Labour) yang memberi. Iklan lowongan juga harus disetujui kementerian.
# draft 4b088e9e
ug-paper-2 = Sertifikat pelatihan dan orientasi, surat sehat, kontrak, alamat majikan: Dari kementerian dan klinik terakreditasi. Diperiksa sebelum berangkat. Tanpa itu Anda mungkin dihentikan di bandara.
# draft 1ad4d00e
ug-ban-1 = Sejak 2016 Uganda beberapa kali melarang pekerja rumah tangga berangkat ke Timur Tengah (2016, 2020). Larangan ini sudah dicabut sebagian. Cek ke kementerian: mungkin sudah berubah.
# draft 25c8161b
origin-ET = kementerian tenaga kerja Etiopia (Ministry of Labour and Skills)
    .short = Jumlah biaya yang boleh diminta agen belum ditemukan. Tanya kementerian tenaga kerja. Kerja di luar negeri sah hanya di negara yang punya perjanjian, dengan kontrak yang diperiksa kedutaan.
    .check = Tanya kementerian tenaga kerja 2 hal. Apakah ada perjanjian dengan negara itu? Apakah kontraknya disetujui?
# draft a8086807
et-fee-1 = Undang-undang punya pasal tentang uang yang boleh diterima agen (Proclamation 923/2016, diubah 1246/2021, Pasal 10). Jumlahnya belum ditemukan. Tanya kementerian tenaga kerja.
# draft 07538b4f
et-paper-1 = Kontrak yang diperiksa kedutaan atau kementerian luar negeri Etiopia: Anda dan majikan menandatangani. Lalu kementerian tenaga kerja menyetujuinya.
# draft 02da44e9
et-paper-2 = Visa masuk, sertifikat keterampilan, paspor, foto, surat kepolisian: Dari berbagai kantor. Sertifikat keterampilan harus cocok dengan pekerjaan.
# draft 2e6ab1a8
et-paper-3 = Sertifikat orientasi dan asuransi: Dari penyedia terakreditasi. Anda perlu keduanya sebelum kontrak disetujui.
# draft 3d0f977a
et-ban-1 = Sejak November 2018 warga Etiopia hanya boleh ke luar negeri untuk kerja rumah tangga di Arab Saudi, Qatar, dan Yordania. Perjanjian baru mungkin sudah mengubah daftarnya. Cek ke kementerian.
# draft 32714181
origin-TH = DOE (Department of Employment Thailand)
    .short = Hanya agen berizin DOE yang boleh mengirim Anda ke luar negeri. Kebijakan pemerintah: biaya paling banyak gaji 1 bulan, ditambah biaya nyata.
    .check = Cek agennya di situs DOE. Pada 2025 dan 2026 pemerintah memperingatkan soal halaman palsu yang memakai nama perusahaan asli.
# draft cb83fc3a
th-fee-1 = Kebijakan untuk agen berizin: paling banyak gaji 1 bulan ditambah biaya perjalanan yang didaftar, ditunjukkan sebelum sepakat. Teks resminya belum ditemukan. Cek ke DOE: mungkin sudah berubah.
# draft e4e5275d
th-fee-2 = Tidak ada yang boleh mengatur kerja di luar negeri tanpa izin DOE. Pelanggar kena penjara 3 sampai 10 tahun atau denda (Job-Seeker Protection Act B.E. 2528, pasal 30).
# draft 54e72a47
th-paper-1 = Salah satu dari 5 jalur resmi (DOE): agen berizin, DOE sendiri, kerja yang Anda cari sendiri dan laporkan paling lambat 15 hari sebelum berangkat, pegawai majikan sendiri, atau peserta magang.
# draft f62cb8d9
th-paper-2 = Pendaftaran dan orientasi: Anda mendaftar di kantor tenaga kerja. Kontrak disetujui. Kementerian tenaga kerja memberi orientasi sebelum berangkat (PDO).
# draft e1f08442
origin-MM = Department of Labour Myanmar (di bawah State Administration Council)
    .short = Thailand: biaya resmi 300.000 kyat (2024). Anda perlu paspor PJ, kartu OWIC, lalu izin terpisah. Laki-laki usia wajib militer tidak bisa mendapat kontrak baru.
    .check = Cari daftar persetujuan yang diumumkan. Jika calo bilang larangan itu bisa dibeli, anggap itu bohong.
# draft a307cc9c
mm-fee-1 = Thailand: biaya resmi naik dari 150.000 menjadi 300.000 kyat (2024). Agen meminta 10.000 baht. Ini sering berubah. Cek ke kementerian tenaga kerja.
# draft 4a9b9337
mm-fee-2 = Jepang: USD 2.800 untuk peserta magang teknis, USD 1.500 untuk pekerja terampil (2023). Cek ke kementerian tenaga kerja: mungkin sudah berubah.
# draft 9cb91fc4
mm-fee-3 = Ini yang terjadi, bukan aturan. Agen sering meminta lebih dari biaya resmi. Tanya kantor tenaga kerja berapa biaya resminya sebelum membayar.
# draft 05cecff9
mm-paper-1 = Paspor PJ dan OWIC: Passport for Job dan Overseas Worker Identification Card (kartu pekerja luar negeri). Kantor tenaga kerja yang memberi.
# draft 3a295cee
mm-paper-2 = Izin berangkat terpisah, dengan surat permintaan majikan: Ajukan online ke kementerian tenaga kerja. Daftarnya diumumkan di kanal Safe Migration. Jangan beli tiket dulu.
# draft 5dd25390
mm-ban-1 = Sejak 30 Januari 2025 laki-laki Myanmar usia 18 sampai 35 tidak mendapat kontrak baru dan kartu OWIC, untuk semua negara. Masih berlaku saat dilihat. Cek ke kementerian.
# draft 60b7c77d
mm-ban-2 = Sejak Maret 2025 tiap agen Myanmar hanya boleh mengajukan 50 permintaan sebulan untuk Thailand, lebih sedikit untuk negara lain. Masih berlaku saat dilihat. Cek ke kementerian.
# draft 0ec959c0
origin-KH = MoLVT (Ministry of Labour and Vocational Training Kamboja)
    .short = Agen pernah meminta sekitar USD 650 ke Thailand. Batas biaya dijanjikan, tetapi belum ditemukan. Anda perlu 6 surat, termasuk Overseas Cambodian Worker Card. Tanya kementerian.
    .check = Ikuti permohonan Anda di sistem OCWC. Cek apakah agen berizin. Agen kadang mengirim orang dengan visa turis, jadi lihat visa Anda.
# draft f4885d81
kh-fee-1 = Thailand: pemerintah berkata akan membatasi biaya sekitar USD 100, lalu menuju nol. Nyatanya lewat agen sekitar USD 650, berangkat sendiri USD 30. Aturan akhir belum ditemukan: cek ke kementerian.
# draft 6fa7c13d
kh-fee-2 = Ini yang terjadi, bukan aturan. Dari Kamboja, Laos, dan Myanmar ke Thailand, biaya tetap tinggi dibanding gaji. Sebagian mestinya dibayar majikan. Tanya yang mana.
# draft 9e8b9e24
kh-paper-1 = 6 surat: kontrak jasa penempatan, kontrak kerja, Overseas Cambodian Worker Card (OCWC), paspor atau dokumen perjalanan, visa kerja, izin kerja. Dari MoLVT dan kantor lain.
# draft 087b1072
kh-paper-2 = Orientasi sebelum berangkat, pemeriksaan agen, saluran pengaduan: Diatur MoLVT dalam peraturan menteri sejak 2013. Tanya MoLVT soal ini.
# draft a8b3d43d
origin-LA = MoLSW (Ministry of Labour and Social Welfare Laos)
    .short = Untuk Thailand, biaya resmi kecil dan ada daftarnya. Agen harus memakai tarif resmi.
    .check = Tanya kantor tenaga kerja provinsi. Apakah agennya disetujui? Apakah permintaan kerjanya (job order) disetujui?
# draft b00d38cc
la-fee-1 = Thailand, dalam THB: visa 2.000, izin kerja 1.900 (2 tahun), tes kesehatan 500, asuransi 3.200 (2 tahun), vaksinasi 50. Agen wajib memakai tarif ini. Dari masa Covid, tahun tidak disebut. Cek lagi.
# draft a3837d58
la-fee-2 = Ini yang terjadi, bukan aturan. Survei ILO, badan PBB untuk pekerja, mengukur biaya nyata pekerja ke Thailand (2020). Tanya kantor tenaga kerja sebelum membayar.
# draft 13e148dd
la-paper-1 = Surat MOU: Permintaan kerja (job order), kontrak, daftar nama yang diperiksa kedutaan, paspor, visa, izin kerja, tes kesehatan. Dari kantor tenaga kerja Laos dan Thailand. Daftar lengkap belum ditemukan: tanyakan.
# draft 03278027
origin-MY = JTK (tenaga kerja) atau Wisma Putra (kementerian luar negeri)
    .short = Hanya agen dengan izin B atau C yang boleh mengirim Anda ke luar negeri. Biayanya mengikuti daftar di undang-undang (First Schedule). Minta lihat daftarnya.
    .check = Cek izinnya di JTK. Tanya kementerian luar negeri (Wisma Putra) tentang tawaran itu. Beri tahu keluarga ke mana Anda pergi.
# draft 0d9fa174
my-fee-1 = Biaya agen berizin ada di First Schedule (Private Employment Agencies Act 1981, diubah 2017). Jumlahnya belum ditemukan: tanyakan. Merekrut tanpa izin terancam denda RM200.000 atau penjara 3 tahun.
# draft 08d35e28
my-fee-2 = Kasus tahun 2023, bukan aturan: orang dari 2 agen berizin untuk mendatangkan pekerja ditahan. Mereka diduga mengirim warga Malaysia ke penipuan di Thailand dan Myanmar. Cek kelas izinnya.
# draft bb5d38ae
my-paper-1 = Izin B atau C, kontrak tertulis, visa yang benar: JTK memberi izinnya. Cek kelas izin dan nama perusahaan. Namanya harus dimulai dengan Agensi Pekerjaan.
