# draft 60212b07
trick-borrowed-agency-name = Poster memakai nama dan alamat asli sebuah agen dan logo kementerian, tetapi nomor teleponnya milik penipu yang meminta uang.
    .see-through = Ambil nomor agen dari daftar pemerintah, bukan dari poster, lalu tanyakan apakah lowongan itu milik mereka.
# draft bde7b48f
trick-fake-passport-stamp = Dengan bayaran besar, seorang pembantu di bandara menempel cap keluar palsu di paspor agar Anda melewati petugas.
    .see-through = Cap tidak berlaku tanpa data komputer; jika ada yang menjual cap, berhenti.
# draft d19ef16f
trick-hong-kong-tourist-split = Rombongan disuruh mengaku turis yang tidak saling kenal, terbang dulu ke Hong Kong lalu pindah pesawat ke Kamboja.
    .see-through = Pekerjaan asli tidak butuh cerita; jika Anda harus menghafal jawaban, tanyakan mengapa tidak ada visa kerja.
# draft 67a42ae1
trick-small-boat-backdoor = Orang yang direkrut lewat Telegram diterbangkan ke ujung selatan, lalu naik perahu kecil ke Malaysia dan lewat darat ke Kamboja atau Myanmar.
    .see-through = Tidak ada pekerjaan sah yang dimulai dengan perahu kecil; kembali ke kota terakhir dan minta bantuan.
# draft e53f7b5b
trick-queue-at-the-agency-door = Di luar agen berizin, orang asing mengajak makan, mengaku pernah bekerja di sana, dan menyuruh Anda 'tanda tangan di kementerian' tanpa tas. Uang Anda lalu hilang.
    .see-through = Bicara hanya dengan staf di dalam kantor, dan bawa tas Anda sendiri.
# draft c9b415ca
trick-seasonal-korea-broker = Calo menjual tempat di program pertanian musiman Korea (E-8). Program ini diatur antar-pemerintah daerah, jadi calo tidak punya tempat untuk dijual.
    .see-through = Tanyakan ke kantor tenaga kerja apakah daerah Anda punya perjanjian dan apakah tempatnya gratis.
# draft 549ae193
trick-no-test-korea = Calo berkata ke Korea tanpa ujian dan tanpa pendaftaran, lalu menjual visa turis, kadang palsu.
    .see-through = Pusat kerja negara menguji semua orang dan tidak memungut biaya daftar.
# draft caea2983
trick-forged-departure-notice = Anda menerima surat dengan cap kementerian dan tanda tangan wakil menteri. Isinya: Anda masuk daftar terbang dan harus membayar tiket, seragam dan pemeriksaan keamanan.
    .see-through = Cari nama Anda di situs resmi kementerian dan bayar hanya ke rekening resminya, dengan kuitansi.
# draft 6cdd902c
trick-ministry-name-fan-page = Halaman Facebook bernama mirip kantor negara, dengan foto pejabat. 'Petugas' di chat menawarkan mendahulukan Anda, bahkan bila tidak lulus syarat kesehatan.
    .see-through = Kantor negara tidak melanggar aturannya lewat chat; telepon nomor di situs resminya.
# draft dd14eb1f
trick-farm-job-videos = Video pendek di TikTok dan Facebook menawarkan petik buah di Australia. Akunnya mengaku agen berizin, padahal tidak ada majikan yang meminta pekerja lewat kementerian.
    .see-through = Minta surat permintaan majikan yang sudah dilihat kementerian, dan cek daftar agen.
# draft 8bd7082e
trick-russia-civil-job-army = Anda dijanjikan kerja di Rusia sebagai sopir, satpam, juru masak, pembersih atau penjual. Setelah mendarat Anda disuruh menandatangani kertas berbahasa Rusia: ternyata kontrak tentara.
    .see-through = Jangan tanda tangani yang tidak bisa Anda baca; minta kontrak dalam bahasa Anda sebelum terbang dan tunjukkan ke kementerian.
# draft d1fa34f4
trick-whatsapp-group-of-happy-workers = Anda dimasukkan ke grup WhatsApp berbahasa Anda, tempat 'pekerja' bilang semua baik. Orang di dalamnya diancam agar tidak menulis yang benar.
    .see-through = Minta panggilan video langsung dengan satu pekerja, sendirian, dan minta nama yang bisa Anda cek.
# draft 08907b3c
trick-destination-full-take-russia = Anda membayar untuk Siprus atau Makedonia Utara. Di akhir proses agen bilang sekarang hanya Rusia yang buka.
    .see-through = Jika negaranya berubah, itu tawaran baru; ulangi semua cek dan minta uang kembali.
# draft 1f4e2dad
trick-pilgrim-visa-first = Agen perjalanan mengirim orang dulu ke Arab Saudi untuk ibadah atau kerja kebun, lalu ke negara lain seperti Rusia.
    .see-through = Visa ibadah bukan visa kerja; minta lihat visa kerja negara terakhir sebelum berangkat.
# draft b1a8381a
trick-umrah-visa-for-work = Anda dijual visa umrah dengan harga tinggi dan disuruh tinggal untuk bekerja atau mengemis.
    .see-through = Baca visanya: jika tertulis umrah, Anda tidak boleh bekerja dan bisa dipulangkan serta dicekal.
# draft 1df5b072
trick-iran-visa-free-stop = Agen berkata terbang ke Iran tanpa visa; dari sana Anda lanjut ke negara lain. Geng lalu menahan orang dan meminta uang kepada keluarga.
    .see-through = Bebas visa hanya untuk turis, dan bagi warga India sudah berakhir 22 November 2025.
# draft e45ca21f
trick-romania-hotel-interview = Iklan di media sosial memanggil Anda ke hotel untuk wawancara. Anda membawa biaya kecil, lalu uang muka besar untuk kerja di Eropa.
    .see-through = Tanyakan ke biro negara apakah agen ini punya izin untuk pekerjaan ini sebelum hari wawancara.
# draft e5629d85
trick-lottery-place-for-sale = Telepon, SMS dan grup WhatsApp menjual tempat program perawat atau bangunan ke Israel. Nama diundi, jadi tidak ada yang bisa menjual tempat.
    .see-through = Jika nama diundi, membayar tidak mengubah apa pun; laporkan penelepon ke 1989.
# draft 9ffbb02a
trick-fake-permit-serbia-macedonia = Agen memberi Anda izin kerja bahkan stiker visa Serbia atau Makedonia Utara. Keduanya palsu.
    .see-through = Tulis ke kedutaan dengan nomor izin sebelum membayar; hampir semua izin belakangan ini palsu.
# draft 9e395413
trick-boarding-pass-code = Anda membayar 'setting' di bandara: pas naik atau nama Anda diberi kode rahasia dan petugas meloloskan Anda tanpa surat kerja.
    .see-through = Jika ada kode atau loket tertentu, Anda berangkat tanpa perlindungan; minta izin kerja resmi.
# draft a09e0215
trick-visit-visa-to-gulf-women = Perempuan dikirim dengan visa kunjungan ke Dubai, lalu ke Kuwait, Oman atau Irak untuk kerja rumah tangga tanpa izin kerja.
    .see-through = Cek nomor izin kerja Anda di sistem negara sebelum ke bandara.
# draft c0035002
trick-care-visa-no-hours = Anda membayar ribuan pound untuk kerja perawat di Inggris. Sponsornya punya izin tetapi tidak ada pekerjaan, atau hanya beberapa hari.
    .see-through = Surat sponsor itu gratis menurut hukum; tanyakan berapa jam kerja firma itu dan telepon pekerja di sana.
# draft dcc9fc6c
trick-crew-job-fee-chain = 'Agen' awak kapal di WhatsApp atau Facebook mengirim surat tawaran bagus dan meminta banyak biaya kecil. Nama kapal baru disebut setelah bayar, atau tidak pernah.
    .see-through = Minta dulu nama dan nomor kapal, dan cek agen di daftar otoritas laut; biaya kerja bagi pelaut dilarang.
# draft bff02723
trick-egg-farm-surrogacy = Iklan Facebook menawarkan bayaran tinggi menjadi ibu pengganti di luar negeri, semua biaya ditanggung. Tidak ada orang tua dan kontrak; perempuan ditahan untuk sel telurnya.
    .see-through = Tidak ada klinik sah yang merekrut lewat iklan dan menahan paspor; tanya rumah sakit dan kelompok perempuan dulu.
# draft d2247ff9
trick-influencer-agency-mauritius = Seorang pesohor TikTok menerima biaya lewat uang ponsel untuk kerja di Mauritius. Orang mendarat dengan visa turis dan tanpa pekerjaan.
    .see-through = Banyak pengikut bukan izin; cari agen di daftar negara dan jangan bayar ke nomor pribadi.
# draft 201bd395
trick-selling-free-state-forms = Di acara kerja pemerintah, orang menjual salinan formulir atau meminta biaya kesehatan. Programnya sendiri gratis.
    .see-through = Tanya petugas di meja; formulir gratis tidak dijual di antrean.
# draft a2457a6f
trick-licence-cloned-under-new-name = Agen yang ditutup buka lagi dengan nama lain, atau tetap ada di daftar umum tanpa izin yang berlaku.
    .see-through = Cek tanggal akhir izin dan cari nama pemiliknya, bukan hanya nama agen.
# draft 36551e1d
trick-licence-for-bringing-in-not-sending = Agen dengan izin asli untuk mendatangkan pekerja memakainya untuk mengirim orang ke luar.
    .see-through = Tanya izin itu untuk apa; izin mendatangkan pekerja bukan izin mengirim Anda.
# draft 7f2fb467
trick-ai-model-job = Saluran Telegram mencari 'AI model' atau 'model wajah asli' yang pandai bahasa Inggris. Wajah Anda dipakai di panggilan video untuk menipu orang soal cinta dan uang.
    .see-through = Kerja model asli punya klien bernama dan foto yang boleh Anda lihat; jika seratus panggilan video sehari, berhenti.
# draft 3121aab6
trick-typing-test-tech-job = Setelah wawancara singkat dan tes mengetik Anda dapat kerja TI atau desain 'di Thailand'. Malam pertama Anda dibawa ke perbatasan.
    .see-through = Tanya mengapa perancang perlu tes mengetik, dan telepon kantor Bangkok lewat nomor yang Anda cari sendiri.
# draft de222f07
trick-scholarship-then-factory = Sebuah kampus menjanjikan beasiswa dan kuliah bahasa Inggris. Setibanya Anda berutang dan bekerja lama di pabrik sebagai 'magang'.
    .see-through = Minta surat beasiswa dengan jumlah dan tahunnya, dan tanya mahasiswa senegara Anda.
# draft 6faeed07
trick-holiday-job-as-internship = Kampus menawarkan 'magang' di Jerman dengan SKS. Ternyata kerja kasar musim libur, dan dana talangan dipotong dari upah.
    .see-through = Tanya KBRI apakah ini dihitung kuliah; kerja musim libur bukan magang.
# draft e967acb6
trick-neighbour-with-connections = Tetangga atau calo yang dikenal mengurus paspor dan tiket untuk kerja dapur atau penjualan di Thailand atau Singapura. Perjalanan berakhir di Kamboja.
    .see-through = Kenal orangnya bukan bukti; tanya siapa majikannya dan lihat visa kerja negara yang disebut.
# draft eff51b67
trick-laptop-sales-job = Kerjanya staf pemasaran laptop. Setibanya, tugasnya menipu orang di negeri sendiri.
    .see-through = Tanya toko mana yang menjual laptop dan dalam bahasa apa; jika pembelinya di Indonesia, mengapa harus ke luar negeri?
# draft e7b25d14
trick-teacher-chef-thailand = Agen menjanjikan kerja guru, koki atau layanan pelanggan di Thailand. Setelah Bangkok Anda diseberangkan sungai ke Myanmar.
    .see-through = Tanya kedutaan Anda di Bangkok apakah sekolah atau hotel itu ada, sebelum membeli tiket.
# draft e51c783a
trick-chat-girl-debt = Perantara merekrut perempuan muda sebagai pekerja chat di zona Segitiga Emas. Yang tidak mencapai target berutang dan tidak boleh pergi.
    .see-through = Jika kerjanya chat dan ada target, utang adalah jebakannya; tolak sebelum masuk zona.
# draft bca96569
trick-name-list-paper = Calo membawa orang lewat perbatasan dan memberi kertas 'daftar nama' atau kartu. Kertas itu tidak mengizinkan Anda bekerja atau bepergian.
    .see-through = Tanya kantor mana yang mengeluarkan kartu dan apa gunanya; jalur sah punya kontrak dan kartu pekerja lebih dulu.
# draft b6f60a4d
trick-brokers-say-still-open = Negara menghentikan kartu keluar bagi sebagian pekerja, tanpa pengumuman jelas. Calo terus mengambil uang dan bilang masih bisa.
    .see-through = Tanyakan hal yang sama kepada dua agen berizin hari ini; jangan bayar sebelum memegang kartu pekerja.
# draft a2cb248d
trick-expired-app-clearance = Orang masih mengurus izin keluar lewat aplikasi lama. Negara tidak lagi menyetujuinya, dan orang ketinggalan pesawat.
    .see-through = Tanya kantor tenaga kerja situs mana yang dipakai sekarang; sejak April 2025 ada situs gratis miliknya.
# draft d812a9c0
trick-fake-kuwait-evisa = Situs bagus menjual e-visa kerja Kuwait. Dokumennya terbuka, tetapi portal negara tidak mengenalnya.
    .see-through = Ketik nomor visa di portal pemerintah sendiri; tidak ada agen yang bisa menjamin visa.
# draft b831cbfa
trick-passports-collected-in-backroom = Kantor kecil mengumpulkan ratusan paspor 'untuk diproses' tanpa izin. Orang menunggu berminggu-minggu hanya untuk mendapat paspor kembali.
    .see-through = Tunjukkan paspor, beri salinan, simpan bukunya; minta nomor izin dulu.
# draft a3852bb3
trick-supermarket-hr-email = Surel dari 'manajer HR' supermarket terkenal menawarkan kerja setelah Anda memasang CV. Biaya visa dikirim ke banyak rekening pribadi.
    .see-through = Tulis ke perusahaan lewat situsnya; tidak ada toko yang meminta uang visa ke sembilan rekening.
# draft 4f171cfa
trick-work-study-for-young-women = Media sosial dan acara menawarkan perempuan 18-22 tahun tiket gratis, kuliah dan kerja hotel di Rusia. Kerjanya di pabrik senjata dengan pengawasan.
    .see-through = Jika tesnya hanya permainan dan sedikit kata Rusia, tanya hotel mana dan sekolah mana, secara tertulis.
# draft 6b68a6bc
trick-canada-paper-for-sale = 'Agen perjalanan' menjual kertas LMIA Kanada atau izin kerja pasti. Menjualnya melanggar hukum, dan kertasnya bisa palsu atau tanpa pekerjaan.
    .see-through = Majikan yang membayar kertas ini, bukan Anda; tanyakan perusahaan itu lewat situs resmi Kanada.
# draft fa247247
trick-japan-visa-waiver = Kursus atau halaman memberangkatkan Anda ke Jepang dengan visa waiver turis dan bilang sertifikat bisa dibeli. Tidak ada yang menjemput di bandara.
    .see-through = Visa waiver untuk liburan; kerja di Jepang perlu ujian bahasa dan keahlian sendiri serta visa kerja.
# draft 1bd33e6f
trick-training-centre-as-agency = Lembaga pelatihan tanpa izin penempatan melatih Anda setahun dan mengambil 40-150 juta rupiah untuk Jepang. Lalu tutup.
    .see-through = Minta dua surat: izin pelatihan dan izin penempatan; yang satu bukan yang lain.
# draft cc768dd3
trick-job-that-is-a-marriage = Tetangga atau calo menawarkan kerja di Tiongkok. Setelah beberapa minggu Anda harus menikah atau membayar semua biaya.
    .see-through = Minta nama pabrik dan visa kerja; jika visanya kunjungan atau keluarga, jangan berangkat.
# draft b08d065f
trick-open-accounts-before-you-go = Sebelum berangkat Anda disuruh membuka beberapa rekening 'untuk gaji'. Rekening itu dipakai memindahkan uang curian atas nama Anda.
    .see-through = Satu pekerjaan cukup satu rekening yang Anda pegang; jika diminta lebih, pulang dan lapor bank.
# draft 0f6e351f
trick-friend-asks-fee-in-crypto = Teman kuliah menawarkan kerja online di Thailand dan meminta biaya ke akun kripto. Di Bangkok teman itu tidak menjawab.
    .see-through = Agen sah tidak menerima kripto; minta izin agen dan kuitansi kepada teman itu.
# draft 6c3ec6ba
trick-europe-from-third-country = Perekrut di Hong Kong atau Teluk menjual kerja di Polandia kepada orang yang sudah bekerja di luar negeri, agar kementerian tidak melihat kontraknya.
    .see-through = Pemerintah Anda juga harus melihat kontrak baru; tanya konsulat sebelum membayar.
# draft 2653d5f9
trick-copycat-agency-page = Halaman Facebook atau TikTok meniru halaman agen berizin. Yang baru juga menyamarkan kerja sebagai paket wisata ke Thailand atau Laos.
    .see-through = Mulai dari daftar kementerian, bukan dari halaman itu; paket wisata bukan pekerjaan.
# draft 7218259d
trick-visit-visa-convert-later = Berangkat dulu dengan visa kunjungan, kata agen, nanti perusahaan mengubahnya. Perusahaannya tidak ada, dan denda bertambah tiap hari.
    .see-through = Tanyakan tertulis: apakah ini visa kerja atas nama saya, dan siapa majikannya?
# draft 32f243ef
trick-real-permit-false-firm = Izinnya asli dan disetujui negara, tetapi perusahaannya tidak punya pekerjaan. Ia hanya menjual jatah kepada agen.
    .see-through = Minta bicara lewat video dengan dua orang yang kini bekerja di sana; kertas saja tidak menunjukkan pekerjaan.
# draft 50202110
trick-italy-means-libya = Calo menjual 'Italia' dan membayar jalan ke Dubai, Mesir atau Libya. Di sana orang ditahan dan keluarga terus dimintai uang.
    .see-through = Tanpa visa Italia di paspor, tidak ada kerja di Italia, apa pun yang dibayar calo.
# draft 82d83107
trick-call-from-embassy-number = Telepon menampilkan nomor kedutaan, dan suaranya bilang surat Anda salah dan Anda harus bayar sekarang atau dipulangkan. Keluarga pelaut juga mendapat telepon seperti ini.
    .see-through = Tutup dan telepon sendiri kedutaan; kedutaan tidak pernah minta uang lewat telepon.
# draft 86f44f13
trick-recruited-by-the-caught = Orang di dalam dipaksa mengajak teman dan orang senegara. Pesannya datang dari kenalan Anda dan terdengar gembira.
    .see-through = Ajukan pertanyaan yang hanya teman Anda tahu dan minta video langsung di luar ruangan; tanpa video, jangan berangkat.
# draft b5eff32b
trick-travel-firm-sells-jobs = Biro perjalanan mengiklankan kerja luar negeri di media sosial dan mengambil uang. Mereka boleh menjual tiket, tetapi tidak pernah berizin mengirim pekerja.
    .see-through = Tanya kementerian tenaga kerja apakah job order ini disetujui; izin wisata bukan izin penempatan.
# draft b0d47804
trick-wait-in-thailand-for-japan = Setelah wawancara dan pelatihan, agen berkata: tunggu di Thailand, surat Jepang lebih cepat di sana. Lalu agen mengambil uang dan menghilang.
    .see-through = Surat Jepang dikirim ke rumah Anda; jika disuruh menunggu di negara lain, tanya dulu asosiasi agen.
# draft 62013016
trick-official-partner-site = Sebuah situs mengaku 'mitra resmi' pemerintah Australia dan menjual visa pasti atau kuota kerja dan liburan. Permohonannya tidak pernah diajukan.
    .see-through = Tidak ada mitra dan tidak ada visa pasti; ajukan hanya di situs Departemen Dalam Negeri Australia.
# draft acb5b64d
trick-call-centre-online-interview = Wawancara online memberi Anda kerja call center atau TI di Kamboja atau Thailand dengan gaji tinggi dan bantuan visa. Setibanya paspor diambil.
    .see-through = Visa bukan bukti pekerjaan; berikan nama dan alamat perusahaan ke lembaga penyidik dan kedutaan dulu.
