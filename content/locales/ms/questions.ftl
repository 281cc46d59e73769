# draft e8a72875
q-start = Apa yang anda perlukan?
    .other = Apa yang anda perlukan?
    .help = Pilih satu. Anda boleh tukar kemudian.
    .why = Supaya kami tanya apa yang kena dengan anda sahaja.
# draft 2180491f
q-start-for-me = Semak kerja luar negara untuk saya
# draft f2ae9008
q-start-for-other = Semak kerja untuk keluarga atau kawan
# draft 4febeff1
q-start-for-staff = Kerja saya membantu orang
# draft dc9b3c4b
q-start-on-the-way = Sedang dalam perjalanan
# draft 1534b0b3
q-start-already-there = Sudah di sana, atau saya perlukan bantuan
# draft b3c7ef38
q-there-safe = Siapa guna telefon ini sekarang?
    .other = Siapa guna telefon ini sekarang?
    .help = Ada orang dekat? Anda boleh keluar dari halaman ini bila-bila masa.
    .why = Kami tunjuk bantuan dulu. Kami buat ringkas.
# draft 6b9d7abb
q-there-safe-alone = Saya. Saya seorang diri
# draft d20f078e
q-there-safe-watched = Saya. Mungkin ada orang tengok
# draft 959edd84
q-there-safe-other-talk = Saya tanya untuk orang lain. Kami boleh bercakap
# draft a7dd5005
q-there-safe-other-lost = Saya tanya untuk orang lain. Kami hilang hubungan
# draft a17b9fab
q-nationality = Pasport anda dari negara mana?
    .other = Pasport pekerja itu dari negara mana?
    .help = Belum ada pasport? Pilih negara anda sendiri.
    .why = Setiap negara ada senarai agensi sendiri dan talian bantuan sendiri.
# draft f7913058
q-nationality-other = Negara lain
# draft bcaceeea
q-there-country = Anda di negara mana sekarang?
    .other = Pekerja itu di negara mana sekarang?
    .help = Tengok peta telefon, papan tanda kedai atau duit syiling. Pilih yang paling mungkin.
    .why = Kemudian kami boleh tunjuk talian bantuan yang betul.
    .todo = Hantar lokasi langsung anda kepada seseorang yang anda percaya, kalau boleh buat seorang diri.
# draft daadba6d
q-there-country-home = Di negara saya sendiri
    .other = Di negara pekerja itu sendiri
# draft 51a9c911
q-there-country-other = Negara lain
# draft 9062c7b7
q-there-country-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft 62fd72e4
q-way-trip = Adakah perjalanan ini seperti yang mereka beritahu?
    .other = Adakah perjalanan ini seperti yang mereka beritahu pekerja itu?
    .help = Tengok tiket, peta dan papan tanda jalan.
    .why = Tempat baru di tengah jalan ialah salah satu tanda paling jelas.
    .todo = Tengok peta di telefon anda sekarang. Beritahu seorang di rumah di mana anda berada.
    .message = Boleh beritahu saya nama bandar dan jalan tempat kita tidur malam ini?
# draft 1686bb6c
q-way-trip-yes = Ya, semua seperti yang dikatakan
# draft 638a7ab9
q-way-trip-place = Negara atau bandar sudah berubah
# draft 97393dbd
q-way-trip-hidden = Mereka mahu lintas guna bot kecil, sungai atau hutan
# draft b63df44f
q-way-trip-drive = Mereka memandu berjam-jam, lepas bandar itu
# draft aee48270
q-way-trip-contract = Mereka beri kontrak baru untuk ditandatangani
# draft b052ffc9
q-way-trip-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft decf3b8f
q-way-hold = Siapa pegang pasport dan telefon anda?
    .other = Siapa pegang pasport dan telefon pekerja itu?
    .help = Anda boleh minta balik untuk pemeriksaan di sempadan.
    .why = Orang yang pegang pasport anda boleh kawal langkah anda seterusnya.
    .todo = Minta pasport anda untuk pemeriksaan di sempadan. Selepas itu simpan sendiri.
    .message = Tolong beri pasport saya. Saya perlu tunjukkannya sendiri.
# draft 0a76f4d4
q-way-hold-me = Saya pegang dua-dua
    .other = Pekerja itu pegang dua-dua
# draft fa6eae97
q-way-hold-escort = Orang yang pergi bersama saya
    .other = Orang dalam perjalanan yang sama
# draft 85d66684
q-way-hold-taken = Mereka ambil dan saya tak dapat ambil semula
    .other = Mereka ambil dan tak mahu pulangkan
# draft b608c557
q-way-hold-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft 43d6e5f5
q-there-hold = Sejauh mana anda bebas di sana?
    .other = Sejauh mana pekerja itu bebas di sana?
    .help = Pilih apa yang benar hari ini.
    .why = Ini tanda paling jelas kerja paksa.
    .todo = Cari tahu satu perkara pada satu masa. Mula dengan: bolehkah saya pergi kedai seorang diri?
# draft c3e292ed
q-there-hold-free = Pasport dan telefon ada dengan saya, dan saya keluar seorang diri
    .other = Pekerja itu ada pasport dan telefon, dan keluar seorang diri
# draft 5757e70b
q-there-hold-passport = Mereka simpan pasport saya
    .other = Mereka simpan pasport pekerja itu
# draft 643d4501
q-there-hold-phone = Mereka ambil atau periksa telefon saya
    .other = Mereka ambil atau periksa telefon pekerja itu
# draft c9dd5110
q-there-hold-guarded = Ada pengawal. Saya mesti duduk di dalam
    .other = Ada pengawal. Pekerja itu mesti duduk di dalam
# draft 02ad8cde
q-there-hold-many = Lebih daripada satu ini
# draft 920a8f2b
q-there-hold-sea = Saya di laut. Kapal tidak masuk pelabuhan
    .other = Pekerja itu di laut. Kapal tidak masuk pelabuhan
# draft 4a116e92
q-there-hold-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft 659acdf4
q-there-work = Adakah ini kerja yang anda setuju?
    .other = Adakah ini kerja yang dipersetujui?
    .help = Fikir tentang kerja, tempat dan gaji.
    .why = Tipu tentang kerja ialah tanda awal pemerdagangan orang.
    .todo = Simpan kontrak pertama atau chat. Ambil gambar kalau boleh buat seorang diri.
# draft 8203c081
q-there-work-yes = Ya
# draft 681ff583
q-there-work-other = Kerja atau tempatnya lain
# draft bcee362d
q-there-work-cheat = Saya mesti tipu orang dalam talian atau bawa masuk orang baru
    .other = Pekerja itu mesti tipu orang dalam talian atau bawa masuk orang baru
# draft 587a9f9b
q-there-work-contract = Mereka suruh saya tandatangan kontrak baru
    .other = Mereka suruh pekerja itu tandatangan kontrak baru
# draft 81dee68b
q-there-work-nojob = Tiada kerja
# draft 60948f66
q-there-work-hours = Ya, tapi lebih 12 jam sehari atau tiada hari cuti
# draft ab8f6a9e
q-there-work-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft 0f1282ae
q-there-pressure = Ada apa-apa ini berlaku? Pilih yang paling teruk.
    .other = Ada apa-apa ini berlaku? Pilih yang paling teruk.
    .help = Apa yang mereka buat kepada anda ialah salah mereka. Anda tidak buat salah.
    .why = Ini beritahu kami berapa cepat anda perlukan bantuan.
    .todo = Bercakap dengan talian bantuan. Anda boleh terus bercakap tanpa beri nama.
# draft 06cafc6c
q-there-pressure-none = Tiada satu pun
# draft 4e38ba28
q-there-pressure-hurt = Orang dicederakan, dikurung atau dijual
# draft a9df03ad
q-there-pressure-family = Mereka minta wang daripada keluarga saya atau takut-takutkan mereka
    .other = Mereka minta wang daripada keluarga atau takut-takutkan keluarga
# draft 6c00c5a7
q-there-pressure-release = Saya mesti bayar untuk berhenti atau balik
    .other = Pekerja itu mesti bayar untuk berhenti atau balik
# draft fbed4c40
q-there-pressure-debt = Mereka kata saya berhutang
    .other = Mereka kata pekerja itu berhutang
# draft f2da0c33
q-there-pressure-pay = Mereka tahan gaji saya atau kenakan denda
    .other = Mereka tahan gaji pekerja itu atau kenakan denda
# draft 4e71c661
q-there-pressure-police = Mereka kata akan panggil polis atau tamatkan visa saya
    .other = Mereka kata akan panggil polis atau tamatkan visa
# draft 67c9f0ac
q-there-pressure-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft d0462b1b
q-country = Kerja itu di negara mana?
    .other = Kerja itu di negara mana?
    .help = Pilih tempat kerja. Tempat singgah tidak dikira.
    .why = Ada negara yang ditutup untuk pekerja dari negara anda. Ada yang lebih banyak perangkap.
    .todo = Tanya negara, bandar dan jalannya.
    .message = Boleh hantar nama negara, bandar dan alamat penuh tempat kerja?
# draft 70578d3c
q-country-other = Negara lain
# draft e311709e
q-country-not-told = Mereka belum beritahu saya
    .other = Mereka belum beritahu pekerja itu
# draft 0b6c873f
q-city = Kerja itu di bandar mana?
    .other = Kerja itu di bandar mana?
    .help = Tengok alamat yang mereka hantar.
    .why = Ada bandar dekat sempadan yang mempunyai kawasan tertutup tempat orang dikurung.
    .todo = Tanya bandar dan jalannya. Cari di peta.
    .message = Boleh hantar nama bandar dan jalan tempat kerja, supaya keluarga saya tahu?
# draft 0a4ba72f
q-city-other-place = Bandar lain
# draft 9ee3b715
q-city-not-sure = Mereka belum sebut
# draft 554b245c
q-job = Apa jenis kerjanya?
    .other = Apa jenis kerjanya?
    .help = Pilih yang paling dekat.
    .why = Kebanyakan tawaran palsu ialah kerja komputer atau judi.
    .todo = Tanya apa yang anda akan buat setiap hari.
    .message = Boleh tulis apa yang saya akan buat setiap hari, untuk siapa, dan di mana?
# draft c8cbf49c
q-job-online = Kerja komputer atau telefon: khidmat pelanggan, admin, pemasaran, chat, data
# draft c7986bdc
q-job-casino = Kasino, permainan dalam talian atau judi
# draft f55225c2
q-job-club = Kelab, bar, urut atau melayan tetamu
# draft 60b6ff82
q-job-home-care = Pembantu rumah, jaga anak, jaga warga emas
# draft 91983939
q-job-ship = Kapal atau bot ikan
# draft 95ebb8ad
q-job-hands = Ladang, kilang, binaan, hotel, kedai, pemandu
# draft be1cc026
q-job-trained = Jururawat, pengimpal, guru atau kerja mahir lain
# draft 53951871
q-job-not-told = Mereka belum beritahu saya
    .other = Mereka belum beritahu pekerja itu
# draft 0b134b8e
q-job-no-job = Bukan kerja: kahwin, belajar, sukan, tentera, organ, bayi …
# draft 19198861
q-other-offer = Apa yang mereka tawarkan?
    .other = Apa yang mereka tawarkan?
    .help = Pilih yang paling dekat. Fikir apa yang dibuat atau diberi di sana.
    .why = Setiap satu disemak dengan cara sendiri. Ada yang jadi sangat lain daripada janji.
    .todo = Minta secara bertulis: apa yang anda buat atau beri, dan siapa bayar.
    .message = Boleh tulis apa yang saya akan buat atau beri di sana, dan siapa bayar? Tolong tambah nama, alamat dan telefon sekolah, kelab, klinik atau orang itu.
# draft 4d55b23a
q-other-offer-marriage = Kahwin, atau jumpa orang untuk kahwin
# draft 4d39f2c9
q-other-offer-study = Sekolah, belajar atau latihan industri, sambil kerja
# draft e047ca5a
q-other-offer-sport = Sukan: kelab, ujian pemilihan atau kontrak
# draft d9a0aa43
q-other-offer-army = Tentera, atau kerja pengawal dalam perang
# draft 07f2e31b
q-other-offer-organ = Beri buah pinggang atau organ lain
# draft b27e8b21
q-other-offer-child = Mengandungkan anak orang, beri sel telur, atau serahkan anak
# draft 813c30ae
q-other-offer-other = Benda lain, atau mereka tidak sebut dengan jelas
# draft 30b326df
q-other-offer-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft 70b3028a
q-guests = Adakah kerja anda dengan tetamu ditulis?
    .other = Adakah kerja pekerja itu dengan tetamu ditulis?
    .help = Tengok dalam kontrak: tugas, gaji, waktu kerja.
    .why = Ada kerja begini yang berakhir dengan kerja seks paksa.
    .todo = Minta senarai tugas secara bertulis.
    .message = Boleh hantar secara bertulis senarai tugas saya dengan tetamu, gaji dan waktu kerja?
# draft edb41d8e
q-guests-yes = Ya
# draft bf1cf8fe
q-guests-no = Tidak
# draft b2a6f3c9
q-guests-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft b1806de2
q-port = Adakah kapal akan masuk pelabuhan?
    .other = Adakah kapal akan masuk pelabuhan?
    .help = Tanya di mana dan berapa kerap. Tanya siapa terima gaji anda.
    .why = Jauh dari darat, susah untuk dapat bantuan.
    .todo = Minta nama pelabuhan ditulis dalam kontrak.
    .message = Boleh beritahu saya nama kapal, pelabuhan mana, dan berapa kerap saya boleh telefon rumah?
# draft 3fd78ca6
q-port-yes = Ya, dan saya boleh telefon rumah
    .other = Ya, dan pekerja itu boleh telefon rumah
# draft d85c572d
q-port-no = Kapal di laut berbulan-bulan
# draft 7e4bb5bb
q-port-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft 75b0612d
q-odd-tasks = Adakah mereka minta anda buat apa-apa ini?
    .other = Adakah mereka minta pekerja itu buat apa-apa ini?
    .help = Baca semula chat itu.
    .why = Kerja begini menipu orang lain. Ada pekerja dikurung, dicederakan dan didakwa kerananya.
    .todo = Tanya apa yang anda akan jual, dan kepada siapa.
    .message = Boleh tulis apa yang saya akan jual atau cakap, dan kepada siapa?
# draft 0ac5d506
q-odd-tasks-none = Tiada satu pun
# draft 2cb4f86b
q-odd-tasks-chat = Chat dengan orang tak dikenali untuk jual, bercinta atau melabur
# draft 416653f5
q-odd-tasks-bank = Buka akaun bank atau rakam muka saya
    .other = Buka akaun bank atau rakam muka pekerja itu
# draft 37fb7775
q-odd-tasks-both = Dua-dua ini
# draft 633f0a42
q-odd-tasks-scan = Imbasan pasport saya, sebelum ada kontrak
    .other = Imbasan pasport pekerja itu, sebelum ada kontrak
# draft 40cefaaa
q-odd-tasks-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft e2032b65
q-pay-skill = Adakah gaji sepadan dengan kerja?
    .other = Adakah gaji sepadan dengan kerja?
    .help = { $wage } Tanya orang yang buat kerja ini di sana.
    .why = Gaji besar untuk kerja mudah ialah umpan paling biasa.
    .todo = Tanya pekerja di sana, kesatuan sekerja atau kedutaan berapa gaji kerja ini.
    .message = Boleh tulis gaji sebulan, waktu kerja, dan apa yang dipotong?
# draft 9b289d90
q-pay-skill-normal = Lebih kurang sama dengan orang lain
# draft 484ec3e9
q-pay-skill-high-tested = Jauh lebih tinggi, dan mereka uji kemahiran saya
    .other = Jauh lebih tinggi, dan mereka uji kemahiran pekerja itu
# draft 77e321ed
q-pay-skill-high-easy = Jauh lebih tinggi, dan tak perlu kemahiran
# draft 585ee0e2
q-pay-skill-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft ea4eeba1
q-visa = Anda pergi dengan visa apa?
    .other = Pekerja itu pergi dengan visa apa?
    .help = Tengok dalam pasport. Tanya kedutaan negara itu sama ada visa ini benarkan anda bekerja.
    .why = Dengan visa pelancong anda tiada hak untuk bekerja, dan mereka boleh gunakan hal itu.
    .todo = Tunggu visa kerja. Tengok visa yang asli sebelum anda bayar atau terbang.
    .message = Boleh tunjukkan visa kerja dengan nama saya, kerja dan majikan? Saya akan terbang selepas melihatnya.
# draft 990611c6
q-visa-work-seen = Visa kerja untuk kerja ini. Saya sudah tengok yang asli
    .other = Visa kerja untuk kerja ini. Pekerja itu sudah tengok yang asli
# draft 283c53b7
q-visa-work-later = Visa kerja. Belum keluar lagi
# draft e8cfaf6d
q-visa-photo = Saya ada gambarnya sahaja
    .other = Pekerja itu ada gambarnya sahaja
# draft 11b26d50
q-visa-other-job = Visa kerja untuk kerja, bos atau negara lain
# draft 6507965d
q-visa-tourist = Visa pelancong atau lawatan, atau tiada visa
# draft acc8eb25
q-visa-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft fce3bd53
q-fee = Apa yang anda mesti bayar untuk dapat kerja ini?
    .other = Apa yang pekerja itu mesti bayar untuk dapat kerja ini?
    .help = Ikut undang-undang anda bayar: { $fee-limit }. Jumlahkan semua kos yang mereka sebut.
    .why = Bayaran besar membawa hutang. Hutang buat anda susah untuk keluar.
    .todo = Minta senarai semua kos. Bandingkan dengan undang-undang.
    .message = Boleh hantar senarai semua kos, siapa bayar setiap satu, dan contoh resit?
# draft 5aa8d1b8
q-fee-free-written = Tiada. Kontrak kata majikan bayar
# draft 7f516442
q-fee-free-said = Tiada. Tapi itu janji sahaja
# draft 1749ba9c
q-fee-within = Ada sedikit, tidak lebih daripada had
# draft 3a712f44
q-fee-above = Lebih daripada had
# draft 0a179c80
q-fee-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft 42b969db
q-pay-how = Mereka mahu wang itu dibayar macam mana?
    .other = Mereka mahu wang itu dibayar macam mana?
    .help = Bayar kepada syarikat melalui bank. Minta resit yang ada cop.
    .why = Bayaran tunai dan bayaran awal buat anda tiada bukti.
    .todo = Cakap anda mahu bayar agensi melalui bank, selepas visa keluar. Tengok apa kata mereka.
    .message = Saya akan bayar agensi melalui bank selepas saya dapat kontrak dan visa. Tolong hantar butiran bank agensi.
# draft 8442daa1
q-pay-how-bank-after = Melalui bank kepada agensi, selepas kontrak dan visa
# draft 7712faad
q-pay-how-before = Sebelum saya dapat kontrak atau visa
    .other = Sebelum ada kontrak atau visa
# draft 20e31f99
q-pay-how-cash = Tunai atau kepada seseorang
# draft 853ea4f6
q-pay-how-both = Dua-dua ini
# draft e54e7ca3
q-pay-how-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft c8746aee
q-owe = Apa hutang anda kepada mereka nanti?
    .other = Apa hutang pekerja itu kepada ejen atau bos nanti?
    .help = Cari dalam surat itu: potongan gaji, denda dan wang cagaran.
    .why = Hutang ialah cara paling biasa untuk menahan orang dalam kerja yang teruk.
    .todo = Tanya apa jadi kalau anda jatuh sakit dan mesti balik.
    .message = Apa yang saya mesti bayar kalau saya berhenti awal atau jatuh sakit? Boleh tunjukkan di mana ia ditulis?
# draft fb7f7230
q-owe-nothing = Tiada. Saya boleh berhenti selepas beri notis
    .other = Tiada. Pekerja itu boleh berhenti selepas beri notis
# draft 880d3346
q-owe-loan = Mereka pinjamkan kosnya atau potong gaji saya
    .other = Mereka pinjamkan kosnya atau potong dari gaji
# draft 1a483476
q-owe-deposit = Saya tinggalkan wang atau geran tanah dengan mereka
    .other = Pekerja itu tinggalkan wang atau geran tanah dengan mereka
# draft 6310ad5f
q-owe-fine = Saya mesti bayar denda kalau berhenti
    .other = Denda kalau berhenti
# draft f6564ae3
q-owe-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft 135af8ac
q-source = Siapa yang tawarkan kerja ini kepada anda?
    .other = Siapa yang tawarkan kerja ini kepada pekerja itu?
    .help = Pilih orang yang paling selalu anda bercakap.
    .why = Tawaran baik dan tawaran buruk datang daripada orang yang kita kenal. Jadi kami semak semuanya.
    .todo = Tanya nama penuh, syarikat dan tugas orang ini.
    .message = Boleh hantar nama penuh anda, syarikat anda, dan tugas anda dalam urusan kerja ini?
# draft bf5699a1
q-source-public = Pejabat kerajaan
# draft 91033b33
q-source-agency = Agensi
# draft 0aac42f1
q-source-employer = Majikan. Tiada orang lain
# draft b449b0b7
q-source-broker = Orang tengah atau ejen lapangan
# draft d4cfb85c
q-source-travel-co = Syarikat pelancongan atau syarikat latihan
# draft f9dfe456
q-source-friend = Kawan atau saudara
# draft cb909114
q-source-stranger = Orang tak dikenali atau kawan dalam talian yang mula mesej dulu
# draft fe1161a5
q-source-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft bf6087f6
q-meet = Di mana anda jumpa mereka?
    .other = Di mana pekerja itu jumpa mereka?
    .help = Pergi ke pejabat yang ada dalam senarai rasmi dan tanya tentang orang ini.
    .why = Orang yang tiada pejabat susah dicari bila ada masalah.
    .todo = Tanya alamat pejabat dan pergi ke sana dengan seseorang.
    .message = Saya mahu datang ke pejabat anda dengan keluarga saya. Apa alamat yang tertulis pada lesen anda?
# draft 0c3f7759
q-meet-office = Di pejabat mereka
# draft 26786a6e
q-meet-chat = Melalui telefon atau chat sahaja
# draft 4bf0c3e7
q-meet-outside = Di kafe, kereta, rumah atau lapangan terbang
# draft ff3cc293
q-meet-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft e7c6a10d
q-licence = Adakah agensi ada dalam senarai rasmi?
    .other = Adakah agensi ada dalam senarai rasmi?
    .help = Buka senarai itu sendiri: { $registry-licence }. Nama, nombor dan alamat mesti sama.
    .why = Hanya agensi dalam senarai boleh hantar pekerja. Nama selalu ditiru.
    .todo = Cari dalam senarai rasmi, atau telefon { $hotline }. Buat sebelum anda bayar atau tandatangan.
    .message = Boleh hantar nama penuh, nombor lesen dan alamat pejabat agensi? Saya akan semak dalam senarai rasmi.
# draft 956aea42
q-licence-found = Ya. Saya cari dan jumpa
    .other = Ya. Kami cari dan jumpa
# draft f11eb83a
q-licence-they-say = Kata mereka ada. Saya akan cari
    .other = Kata mereka ada. Kami akan cari
# draft 7b36930e
q-licence-missing = Saya sudah cari. Tiada, atau lesen dihentikan
    .other = Kami sudah cari. Tiada, atau lesen dihentikan
# draft 3eabd167
q-licence-no-agency = Tiada agensi
# draft 50f9e4f1
q-licence-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft a8d34853
q-job-order = Adakah negara anda luluskan kerja ini?
    .other = Adakah negara pekerja itu luluskan kerja ini?
    .help = Tengok di sini: { $registry-job-order }. Kerja, syarikat dan negara mesti sama.
    .why = Agensi yang betul pun boleh tawarkan kerja palsu. Senarai itu tunjukkan yang betul.
    .todo = Minta nombor kelulusan kerja (job order). Semak dengan { $registry-job-order } atau { $hotline }.
    .message = Boleh hantar nombor kelulusan kerja (job order) untuk majikan dan negara ini? Saya akan semak.
# draft df596e21
q-job-order-found = Ya. Saya cari atau tanya pejabat
    .other = Ya. Kami cari atau tanya pejabat
# draft c17fa20f
q-job-order-they-say = Kata mereka ada. Saya akan cari
    .other = Kata mereka ada. Kami akan cari
# draft a69fe5c1
q-job-order-missing = Saya sudah cari. Tiada dalam senarai
    .other = Kami sudah cari. Tiada dalam senarai
# draft b9ca2bce
q-job-order-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft 2bd9d8ca
q-employer = Adakah orang yang anda percaya sahkan majikan itu?
    .other = Adakah orang yang anda percaya sahkan majikan itu?
    .help = Cari nombor telefon itu sendiri. Telefon syarikat, atau tanya kedutaan di sana.
    .why = Nama syarikat yang betul ditiru supaya kerja palsu nampak betul.
    .todo = Telefon syarikat pada nombor yang anda cari sendiri.
    .message = Boleh hantar nama penuh, alamat dan telefon majikan, seperti dalam kontrak?
# draft 1149c72b
q-employer-confirmed = Ya. Saya sendiri telefon atau tulis
    .other = Ya. Kami sendiri telefon atau tulis
# draft 3d1aa128
q-employer-official = Ya. Kedutaan atau pejabat buruh yang sahkan
# draft 3a77e14e
q-employer-to-ask = Saya ada namanya. Saya akan tanya
    .other = Kami ada namanya. Kami akan tanya
# draft cef98c37
q-employer-denied = Syarikat kata ia tidak tahu tentang kerja ini
# draft d2aa2f8b
q-employer-no-name = Mereka tidak beri nama atau alamat
# draft 195f6fe1
q-employer-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft 2801173b
q-contract = Adakah anda akan tandatangan kontrak sebelum pergi?
    .other = Adakah pekerja itu akan tandatangan kontrak sebelum pergi?
    .help = Di dalamnya tertulis majikan, kerja, gaji, waktu kerja dan tiket balik.
    .why = Tanpa kontrak anda tak boleh buktikan apa-apa nanti.
    .todo = Ambil kontrak, baca di rumah, dan simpan satu salinan. Kemudian baru buat keputusan.
    .message = Boleh hantar kontrak dalam bahasa saya? Saya akan baca di rumah sebelum saya tandatangan atau bayar.
# draft f6d2983a
q-contract-have = Ya. Sudah ada dengan saya
    .other = Ya. Sudah ada dengan pekerja itu
# draft 26fe0a7d
q-contract-soon = Mereka janji beri sebelum saya pergi
    .other = Mereka janji beri sebelum pekerja itu pergi
# draft 10100f1b
q-contract-there = Mereka kata saya tandatangan di sana
    .other = Mereka kata pekerja itu tandatangan di sana
# draft db42a86d
q-contract-none = Tiada kontrak
# draft b71ebffc
q-contract-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft 7023964b
q-contract-read = Apa yang anda tahu tentang kontrak itu?
    .other = Apa yang pekerja itu tahu tentang kontrak itu?
    .help = Minta pejabat buruh atau kedutaan tengok kontrak itu.
    .why = Anda hanya boleh setuju dengan apa yang anda boleh baca.
    .todo = Minta satu salinan dalam bahasa anda untuk dibawa balik.
    .message = Boleh beri saya satu salinan dalam bahasa saya untuk satu hari? Pejabat mana yang sudah semak?
# draft d3be4d7c
q-contract-read-good = Saya boleh baca, simpan salinan, dan pejabat sudah semak
    .other = Pekerja itu boleh baca, simpan salinan, dan pejabat sudah semak
# draft e9ed43d1
q-contract-read-unchecked = Saya boleh baca. Tiada pejabat yang semak
    .other = Pekerja itu boleh baca. Tiada pejabat yang semak
# draft 8ecce9a7
q-contract-read-language = Ditulis dalam bahasa yang saya tak boleh baca
    .other = Ditulis dalam bahasa yang pekerja itu tak boleh baca
# draft 4a3c8b59
q-contract-read-no-copy = Mereka tak benarkan saya simpan salinan
    .other = Mereka tak benarkan pekerja itu simpan salinan
# draft fa777e50
q-contract-read-not-seen = Saya belum tengok
    .other = Pekerja itu belum tengok
# draft ed98fae0
q-exit-paper = Adakah anda akan dapat dokumen negara anda untuk kerja luar negara?
    .other = Adakah pekerja itu akan dapat dokumen negaranya untuk kerja luar negara?
    .help = Untuk anda ini ialah: { $exit-paper }. Anda dapatkannya di pejabat, tidak sekali-kali daripada orang di lapangan terbang.
    .why = Dengan dokumen ini negara anda boleh cari dan bantu anda.
    .todo = Tanya { $regulator } dokumen mana yang anda perlu dan cara dapatkannya.
    .message = Boleh beritahu bila dan di pejabat mana saya dapat { $exit-paper }?
# draft 53d4d14a
q-exit-paper-yes = Ya. Sudah ada, atau ada tarikh untuk ambil
    .other = Ya. Pekerja itu sudah ada, atau ada tarikh untuk ambil
# draft 058be7a0
q-exit-paper-no = Mereka kata saya boleh pergi tanpanya
    .other = Mereka kata pekerja itu boleh pergi tanpanya
# draft 4ea1ecfb
q-exit-paper-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft ff6e373b
q-passport = Siapa akan pegang pasport anda dalam perjalanan?
    .other = Siapa akan pegang pasport dalam perjalanan?
    .help = Beri hanya untuk dicop, dan ambil balik hari yang sama.
    .why = Siapa pegang pasport, dia yang kawal.
    .todo = Buat pasport sendiri, dengan maklumat yang benar. Simpan dengan anda.
    .message = Tolong pulangkan pasport saya minggu ini, atau beri saya resit yang ada tarikh.
# draft cd529114
q-passport-me = Saya sendiri
    .other = Pekerja itu sendiri
# draft d9130ecd
q-passport-recruiter = Pasport sekarang dengan perekrut
# draft 6f9d4c9a
q-passport-escort = Orang yang pergi bersama saya
    .other = Orang dalam perjalanan yang sama
# draft 594e7ecd
q-passport-none-yet = Saya akan buat pasport tak lama lagi
    .other = Pekerja itu akan buat pasport tak lama lagi
# draft 4bd74ca0
q-passport-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft b353dcd2
q-route = Macam mana anda akan ke sana?
    .other = Macam mana pekerja itu akan ke sana?
    .help = Tengok tiket. Tukar kapal terbang dengan satu tiket tidak apa.
    .why = Ada orang diberitahu satu negara tapi dibawa ke negara sebelahnya.
    .todo = Minta tiket ke bandar tempat kerja itu.
    .message = Boleh hantar tiket ke bandar tempat kerja, dengan semua tempat singgah?
# draft 75e21c43
q-route-straight = Terus ke bandar tempat kerja
# draft d424a8db
q-route-third = Mula-mula saya tinggal di negara lain
    .other = Mula-mula pekerja itu tinggal di negara lain
# draft 8f46b7d8
q-route-event = Mula-mula ke mesyuarat, ujian atau kursus di luar negara
# draft 5fbc7c97
q-route-hidden = Guna bot kecil, sungai, hutan atau jalan belakang
# draft df56d33f
q-route-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft 725b8286
q-changed = Apa yang berubah sejak tawaran pertama?
    .other = Apa yang berubah sejak tawaran pertama?
    .help = Bandingkan mesej pertama dengan surat dan tiket.
    .why = Bila tempat atau gaji berubah, di situlah perangkap mula menutup.
    .todo = Catat apa yang mereka kata mula-mula. Bandingkan dengan surat itu.
    .message = Boleh sahkan secara bertulis negara, bandar, kerja dan gajinya?
# draft 6065126f
q-changed-nothing = Tiada
# draft 6b2dc278
q-changed-place = Negara atau bandar
# draft e3d4ea5b
q-changed-pay = Kerja atau gaji
# draft a9d71ce3
q-changed-both = Dua-dua
# draft 1a7e8488
q-changed-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft 5dbd7dea
q-hide = Adakah mereka suruh anda rahsiakan sesuatu?
    .other = Adakah mereka suruh pekerja itu rahsiakan sesuatu?
    .help = Kerja yang baik boleh diceritakan kepada keluarga dan pegawai sempadan.
    .why = Rahsia memutuskan anda daripada orang yang boleh bantu.
    .todo = Beritahu rancangan penuh kepada dua orang di rumah. Tengok apa reaksi perekrut.
    .message = Keluarga saya mahu tahu majikan, alamat dan penerbangan. Saya akan beritahu mereka hari ini.
# draft 505d80cd
q-hide-no = Tidak
# draft d4fdb8fd
q-hide-family = Kerja atau perjalanan, daripada keluarga saya
    .other = Kerja atau perjalanan, daripada keluarga
# draft fd189095
q-hide-border = Rancangan sebenar, daripada pegawai sempadan
# draft 4eaadb3c
q-hide-papers = Nama, umur atau kerja saya yang sebenar, dalam dokumen palsu
    .other = Nama, umur atau kerja yang sebenar, dalam dokumen palsu
# draft f2e68ca6
q-hide-many = Lebih daripada satu ini
# draft 2cbbcfea
q-hide-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft b3e695cd
q-rush = Berapa lama masa anda untuk buat keputusan?
    .other = Berapa lama masa pekerja itu untuk buat keputusan?
    .help = Cakap: saya perlukan satu minggu. Tengok apa mereka buat.
    .why = Kerja yang betul boleh tunggu kontrak dan visa.
    .todo = Minta satu minggu untuk baca dan semak.
    .message = Saya perlukan satu minggu untuk semak dokumen dengan keluarga saya. Tolong simpan kerja ini sampai masa itu.
# draft 4eaad089
q-rush-time = Seminggu atau lebih
# draft e821b71d
q-rush-days = Mereka desak saya pergi dalam beberapa hari
    .other = Mereka desak supaya pergi dalam beberapa hari
# draft 009e3640
q-rush-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
# draft 97f214f4
q-life = Apa kata mereka tentang masa lapang anda?
    .other = Apa kata mereka tentang masa lapang pekerja itu?
    .help = Tanya pekerja yang ada di sana sekarang, melalui panggilan video.
    .why = Diputuskan daripada orang lain ialah tanda kerja paksa.
    .todo = Minta waktu kerja, hari cuti dan guna telefon ditulis dalam kontrak.
    .message = Boleh tulis waktu kerja, hari cuti, dan bahawa saya simpan telefon saya dan boleh keluar?
# draft a7a415ba
q-life-good = Cuti sehari setiap minggu. Saya simpan telefon dan boleh keluar
    .other = Cuti sehari setiap minggu, ada telefon, dan masa untuk keluar
# draft 18372de8
q-life-hours = Lebih 12 jam sehari, atau tiada hari cuti
# draft 308cec32
q-life-inside = Saya mesti duduk di dalam
    .other = Pekerja itu mesti duduk di dalam
# draft af002349
q-life-phone = Saya mesti serahkan telefon saya
    .other = Pekerja itu mesti serahkan telefon
# draft 08c84fd8
q-life-many = Lebih daripada satu ini
# draft 7b233800
q-life-not-sure = Saya tidak pasti
    .other = Kami tidak pasti
