# draft e8a72875
q-start = Apa yang Anda perlukan?
    .other = Apa yang Anda perlukan?
    .help = Pilih satu. Anda bisa mengubahnya nanti.
    .why = Supaya kami hanya menanyakan yang cocok untuk Anda.
# draft 2180491f
q-start-for-me = Cek tawaran kerja di luar negeri untuk saya
# draft f2ae9008
q-start-for-other = Cek tawaran kerja untuk keluarga atau teman
# draft 4febeff1
q-start-for-staff = Saya petugas atau pendamping
# draft dc9b3c4b
q-start-on-the-way = Sedang dalam perjalanan
# draft 1534b0b3
q-start-already-there = Sudah di sana, atau butuh bantuan
# draft b3c7ef38
q-there-safe = Siapa yang memakai HP ini sekarang?
    .other = Siapa yang memakai HP ini sekarang?
    .help = Ada orang di dekat Anda? Anda bisa menutup halaman ini kapan saja.
    .why = Kami tampilkan bantuan dulu. Kami buat singkat.
# draft 6b9d7abb
q-there-safe-alone = Ini saya. Saya sedang sendirian
# draft d20f078e
q-there-safe-watched = Ini saya. Mungkin ada yang melihat
# draft 959edd84
q-there-safe-other-talk = Saya bertanya untuk orang lain. Kami masih bisa bicara
# draft a7dd5005
q-there-safe-other-lost = Saya bertanya untuk orang lain. Kontak terputus
# draft a17b9fab
q-nationality = Paspor Anda dari negara mana?
    .other = Paspornya dari negara mana?
    .help = Belum punya paspor? Pilih negara Anda.
    .why = Tiap negara punya daftar agen resmi dan nomor bantuan sendiri.
# draft f7913058
q-nationality-other = Negara lain
# draft bcaceeea
q-there-country = Anda sekarang di negara mana?
    .other = Dia sekarang di negara mana?
    .help = Lihat peta di HP, papan toko, atau uang koin. Pilih yang paling mungkin.
    .why = Supaya kami bisa menampilkan nomor bantuan yang tepat.
    .todo = Kirim lokasi langsung Anda kepada orang yang Anda percaya, jika Anda bisa melakukannya sendirian.
# draft daadba6d
q-there-country-home = Di negara saya sendiri
    .other = Di negaranya sendiri
# draft 51a9c911
q-there-country-other = Negara lain
# draft 9062c7b7
q-there-country-not-sure = Saya tidak tahu
    .other = Kami belum tahu
# draft 62fd72e4
q-way-trip = Apakah perjalanan sesuai yang dijanjikan?
    .other = Apakah perjalanannya sesuai yang dijanjikan?
    .help = Lihat tiket, peta, dan papan jalan.
    .why = Tujuan yang berubah di jalan adalah salah satu tanda paling jelas.
    .todo = Lihat peta di HP sekarang. Beri tahu satu orang di rumah di mana Anda berada.
    .message = Mohon beri tahu nama kota dan jalan tempat kita menginap malam ini.
# draft 1686bb6c
q-way-trip-yes = Ya, sesuai
# draft 638a7ab9
q-way-trip-place = Negara atau kotanya berubah
# draft 97393dbd
q-way-trip-hidden = Mereka mau menyeberang lewat perahu kecil, sungai, atau hutan
# draft b63df44f
q-way-trip-drive = Mobil jalan berjam-jam, melewati kota tujuan
# draft aee48270
q-way-trip-contract = Mereka memberi kontrak baru untuk ditandatangani
# draft b052ffc9
q-way-trip-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft decf3b8f
q-way-hold = Siapa yang memegang paspor dan HP Anda?
    .other = Siapa yang memegang paspor dan HP-nya?
    .help = Anda boleh meminta paspor untuk pemeriksaan di perbatasan.
    .why = Orang yang memegang paspor bisa mengatur langkah Anda.
    .todo = Minta paspor Anda untuk pemeriksaan di perbatasan. Setelah itu pegang sendiri.
    .message = Mohon kembalikan paspor saya. Saya harus menunjukkannya sendiri.
# draft 0a76f4d4
q-way-hold-me = Saya pegang keduanya
    .other = Dia pegang keduanya
# draft fa6eae97
q-way-hold-escort = Orang yang bepergian bersama saya
    .other = Orang yang ikut bepergian
# draft 85d66684
q-way-hold-taken = Diambil dan tidak dikembalikan
    .other = Diambil dan tidak dikembalikan
# draft b608c557
q-way-hold-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft 43d6e5f5
q-there-hold = Seberapa bebas Anda di sana?
    .other = Seberapa bebas dia di sana?
    .help = Pilih yang benar hari ini.
    .why = Ini tanda paling jelas dari kerja paksa.
    .todo = Cari tahu satu per satu. Mulai dari: bolehkah saya ke toko sendiri?
# draft c3e292ed
q-there-hold-free = Paspor dan HP saya pegang, dan saya boleh keluar sendiri
    .other = Paspor dan HP dia pegang, dan dia boleh keluar sendiri
# draft 5757e70b
q-there-hold-passport = Paspor saya ditahan
    .other = Paspornya ditahan
# draft 643d4501
q-there-hold-phone = HP saya diambil atau diperiksa
    .other = HP-nya diambil atau diperiksa
# draft c9dd5110
q-there-hold-guarded = Ada penjaga. Saya harus tetap di dalam
    .other = Ada penjaga. Dia harus tetap di dalam
# draft 02ad8cde
q-there-hold-many = Lebih dari satu
# draft 920a8f2b
q-there-hold-sea = Saya di laut. Kapal tidak pernah ke pelabuhan
    .other = Dia di laut. Kapal tidak pernah ke pelabuhan
# draft 4a116e92
q-there-hold-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft 659acdf4
q-there-work = Apakah ini pekerjaan yang Anda setujui?
    .other = Apakah ini pekerjaan yang dia setujui?
    .help = Ingat pekerjaannya, tempatnya, dan gajinya.
    .why = Bohong soal pekerjaan adalah tanda awal perdagangan orang.
    .todo = Simpan kontrak pertama atau chat. Foto jika Anda bisa melakukannya sendirian.
# draft 8203c081
q-there-work-yes = Ya
# draft 681ff583
q-there-work-other = Pekerjaan atau tempatnya beda
# draft bcee362d
q-there-work-cheat = Saya disuruh menipu orang online atau merekrut orang baru
    .other = Dia disuruh menipu orang online atau merekrut orang baru
# draft 587a9f9b
q-there-work-contract = Saya disuruh tanda tangan kontrak baru
    .other = Dia disuruh tanda tangan kontrak baru
# draft 81dee68b
q-there-work-nojob = Tidak ada pekerjaan
# draft 60948f66
q-there-work-hours = Ya, tapi lebih dari 12 jam sehari atau tanpa libur
# draft ab8f6a9e
q-there-work-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft 0f1282ae
q-there-pressure = Apakah ini terjadi? Pilih yang paling berat.
    .other = Apakah ini terjadi? Pilih yang paling berat.
    .help = Itu salah mereka. Anda tidak salah.
    .why = Ini menunjukkan seberapa cepat Anda perlu bantuan.
    .todo = Bicaralah dengan nomor bantuan. Anda boleh tidak menyebut nama.
# draft 06cafc6c
q-there-pressure-none = Tidak ada
# draft 4e38ba28
q-there-pressure-hurt = Ada yang disakiti, dikurung, atau dijual
# draft a9df03ad
q-there-pressure-family = Keluarga saya dimintai uang atau diancam
    .other = Keluarganya dimintai uang atau diancam
# draft 6c00c5a7
q-there-pressure-release = Saya harus membayar untuk berhenti atau pulang
    .other = Dia harus membayar untuk berhenti atau pulang
# draft fbed4c40
q-there-pressure-debt = Mereka bilang saya punya utang
    .other = Mereka bilang dia punya utang
# draft f2da0c33
q-there-pressure-pay = Gaji saya ditahan atau dipotong denda
    .other = Gajinya ditahan atau dipotong denda
# draft 4e71c661
q-there-pressure-police = Saya diancam dilaporkan polisi atau visa dicabut
    .other = Dia diancam dilaporkan polisi atau visa dicabut
# draft 67c9f0ac
q-there-pressure-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft d0462b1b
q-country = Di negara mana pekerjaannya?
    .other = Di negara mana pekerjaannya?
    .help = Pilih tempat kerjanya. Tempat singgah tidak dihitung.
    .why = Ada negara yang ditutup untuk pekerja dari negara Anda. Ada yang lebih banyak jebakan.
    .todo = Tanya negara, kota, dan alamatnya.
    .message = Mohon kirim nama negara, kota, dan alamat lengkap tempat kerja.
# draft 70578d3c
q-country-other = Negara lain
# draft e311709e
q-country-not-told = Belum diberi tahu
    .other = Belum diberi tahu
# draft 0b6c873f
q-city = Di kota mana pekerjaannya?
    .other = Di kota mana pekerjaannya?
    .help = Lihat alamat yang mereka kirim.
    .why = Beberapa kota dekat perbatasan punya lokasi tertutup tempat orang disekap.
    .todo = Tanya kota dan jalannya. Cari di peta.
    .message = Mohon kirim nama kota dan jalan tempat kerja supaya keluarga saya tahu.
# draft 0a4ba72f
q-city-other-place = Kota lain
# draft 9ee3b715
q-city-not-sure = Belum diberi tahu
# draft 554b245c
q-job = Pekerjaan apa yang ditawarkan?
    .other = Pekerjaan apa yang ditawarkan?
    .help = Pilih yang paling mirip.
    .why = Tawaran palsu paling sering untuk kerja komputer atau judi.
    .todo = Tanya apa yang akan Anda kerjakan tiap hari.
    .message = Mohon tuliskan tugas saya tiap hari, untuk siapa, dan di mana.
# draft c8cbf49c
q-job-online = Kerja komputer atau HP: customer service, admin, marketing, chat, data
# draft c7986bdc
q-job-casino = Kasino, game online, atau judi
# draft f55225c2
q-job-club = Kelab, bar, pijat, atau menemani tamu
# draft 60b6ff82
q-job-home-care = Kerja rumah tangga, jaga anak, rawat lansia
# draft 91983939
q-job-ship = Kapal atau kapal ikan
# draft 95ebb8ad
q-job-hands = Kebun, pabrik, bangunan, hotel, toko, sopir
# draft be1cc026
q-job-trained = Perawat, tukang las, guru, atau kerja terlatih lain
# draft 53951871
q-job-not-told = Belum diberi tahu
    .other = Belum diberi tahu
# draft 0b134b8e
q-job-no-job = Bukan pekerjaan: menikah, kuliah, olahraga, tentara, organ, bayi …
# draft 19198861
q-other-offer = Apa yang ditawarkan?
    .other = Apa yang ditawarkan?
    .help = Pilih yang paling mirip. Pikirkan apa yang dilakukan atau diberikan di sana.
    .why = Tiap tawaran punya cara cek sendiri. Sebagian ternyata jauh berbeda dari janjinya.
    .todo = Minta secara tertulis: apa yang Anda lakukan atau berikan, dan siapa yang bayar.
    .message = Mohon tuliskan apa yang saya lakukan atau berikan di sana, dan siapa yang membayar. Mohon sertakan nama, alamat, dan telepon sekolah, klub, klinik, atau orangnya.
# draft 4d55b23a
q-other-offer-marriage = Menikah, atau dikenalkan untuk menikah
# draft 4d39f2c9
q-other-offer-study = Sekolah, kuliah, atau magang, sambil bekerja
# draft e047ca5a
q-other-offer-sport = Olahraga: klub, seleksi, atau kontrak
# draft d9a0aa43
q-other-offer-army = Tentara, atau kerja keamanan di daerah perang
# draft 07f2e31b
q-other-offer-organ = Memberi ginjal atau organ lain
# draft b27e8b21
q-other-offer-child = Mengandung anak untuk orang lain, memberi sel telur, atau menyerahkan anak
# draft 813c30ae
q-other-offer-other = Hal lain, atau mereka tidak menjelaskannya
# draft 30b326df
q-other-offer-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft 70b3028a
q-guests = Apakah tugas Anda dengan tamu ditulis jelas?
    .other = Apakah tugasnya dengan tamu ditulis jelas?
    .help = Lihat di kontrak: tugas, gaji, jam kerja.
    .why = Sebagian pekerjaan ini berakhir dengan kerja seks paksa.
    .todo = Minta tugasnya secara tertulis.
    .message = Mohon kirim daftar tugas saya dengan tamu, gaji, dan jam kerja secara tertulis.
# draft edb41d8e
q-guests-yes = Ya
# draft bf1cf8fe
q-guests-no = Tidak
# draft b2a6f3c9
q-guests-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft b1806de2
q-port = Apakah kapalnya akan singgah ke pelabuhan?
    .other = Apakah kapalnya akan singgah ke pelabuhan?
    .help = Tanya di mana dan seberapa sering. Tanya siapa yang menerima gaji.
    .why = Jauh dari darat, sulit mendapat bantuan.
    .todo = Minta nama pelabuhan ditulis di kontrak.
    .message = Mohon beri tahu nama kapal, pelabuhan, dan seberapa sering saya bisa menelepon rumah.
# draft 3fd78ca6
q-port-yes = Ya, dan saya bisa menelepon rumah
    .other = Ya, dan dia bisa menelepon rumah
# draft d85c572d
q-port-no = Kapal di laut terus berbulan-bulan
# draft 7e4bb5bb
q-port-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft 75b0612d
q-odd-tasks = Apakah mereka meminta hal ini?
    .other = Apakah dia diminta hal ini?
    .help = Baca lagi chat-nya.
    .why = Kerja seperti ini menipu orang lain. Pekerja disekap, dipukul, dan bisa dihukum.
    .todo = Tanya apa yang dijual dan kepada siapa.
    .message = Mohon tuliskan apa yang saya jual atau katakan, dan kepada siapa.
# draft 0ac5d506
q-odd-tasks-none = Tidak ada
# draft 2cb4f86b
q-odd-tasks-chat = Chat orang tak dikenal supaya beli, pacaran, atau investasi
# draft 416653f5
q-odd-tasks-bank = Buka rekening bank atau rekam wajah saya
    .other = Buka rekening bank atau rekam wajahnya
# draft 37fb7775
q-odd-tasks-both = Keduanya
# draft 633f0a42
q-odd-tasks-scan = Foto atau scan halaman paspor saya, sebelum ada kontrak
    .other = Foto atau scan halaman paspornya, sebelum ada kontrak
# draft 40cefaaa
q-odd-tasks-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft e2032b65
q-pay-skill = Apakah gajinya wajar untuk pekerjaan itu?
    .other = Apakah gajinya wajar untuk pekerjaan itu?
    .help = { $wage } Tanya orang yang melakukan pekerjaan ini di sana.
    .why = Gaji besar untuk kerja mudah adalah umpan yang paling sering.
    .todo = Tanya pekerja di sana, serikat, atau KBRI berapa gaji pekerjaan ini.
    .message = Mohon tuliskan gaji per bulan, jam kerja, dan potongannya.
# draft 9b289d90
q-pay-skill-normal = Seperti gaji orang lain di sana
# draft 484ec3e9
q-pay-skill-high-tested = Jauh lebih besar, dan keahlian saya diuji
    .other = Jauh lebih besar, dan keahliannya diuji
# draft 77e321ed
q-pay-skill-high-easy = Jauh lebih besar, dan tidak minta keahlian
# draft 585ee0e2
q-pay-skill-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft ea4eeba1
q-visa = Anda akan berangkat dengan visa apa?
    .other = Dia akan berangkat dengan visa apa?
    .help = Lihat di paspor. Tanya kedutaan negara itu apakah visa ini boleh untuk bekerja.
    .why = Dengan visa turis Anda tidak boleh bekerja, dan itu bisa dipakai untuk menekan Anda.
    .todo = Tunggu visa kerja. Lihat aslinya sebelum membayar atau terbang.
    .message = Mohon tunjukkan visa kerja dengan nama saya, pekerjaan, dan majikan. Saya berangkat setelah melihatnya.
# draft 990611c6
q-visa-work-seen = Visa kerja untuk pekerjaan ini. Saya sudah lihat aslinya
    .other = Visa kerja untuk pekerjaan ini. Dia sudah lihat aslinya
# draft 283c53b7
q-visa-work-later = Visa kerja. Belum keluar
# draft e8cfaf6d
q-visa-photo = Saya hanya punya fotonya
    .other = Dia hanya punya fotonya
# draft 11b26d50
q-visa-other-job = Visa kerja untuk pekerjaan, majikan, atau negara lain
# draft 6507965d
q-visa-tourist = Visa turis atau kunjungan, atau tanpa visa
# draft acc8eb25
q-visa-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft fce3bd53
q-fee = Berapa yang harus Anda bayar untuk pekerjaan ini?
    .other = Berapa yang harus dia bayar untuk pekerjaan ini?
    .help = Menurut aturan Anda membayar: { $fee-limit }. Jumlahkan semua biaya yang mereka sebut.
    .why = Biaya besar menjadi utang. Utang membuat Anda sulit keluar.
    .todo = Minta daftar semua biaya. Bandingkan dengan aturan.
    .message = Mohon kirim daftar semua biaya, siapa yang membayar, dan contoh kuitansinya.
# draft 5aa8d1b8
q-fee-free-written = Tidak ada. Di kontrak tertulis majikan yang bayar
# draft 7f516442
q-fee-free-said = Tidak ada. Tapi hanya janji
# draft 1749ba9c
q-fee-within = Ada biaya, tidak lebih dari batas
# draft 3a712f44
q-fee-above = Lebih dari batas
# draft 0a179c80
q-fee-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft 42b969db
q-pay-how = Bagaimana cara membayarnya?
    .other = Bagaimana cara membayarnya?
    .help = Bayar ke rekening perusahaan. Minta kuitansi bercap.
    .why = Uang tunai dan bayar di muka membuat Anda tanpa bukti.
    .todo = Tawarkan bayar ke agen lewat bank, setelah visa keluar. Lihat jawabannya.
    .message = Saya akan membayar ke rekening agen setelah kontrak dan visa ada. Mohon kirim rekening atas nama agen.
# draft 8442daa1
q-pay-how-bank-after = Lewat bank ke agen, setelah ada kontrak dan visa
# draft 7712faad
q-pay-how-before = Sebelum ada kontrak atau visa
    .other = Sebelum ada kontrak atau visa
# draft 20e31f99
q-pay-how-cash = Tunai atau ke rekening pribadi
# draft 853ea4f6
q-pay-how-both = Keduanya
# draft e54e7ca3
q-pay-how-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft c8746aee
q-owe = Apakah Anda akan berutang kepada mereka?
    .other = Apakah dia akan berutang kepada agen atau majikan?
    .help = Cari potongan gaji, denda, dan uang jaminan di surat.
    .why = Utang adalah cara yang paling sering untuk menahan pekerja.
    .todo = Tanya apa yang terjadi jika Anda sakit dan harus pulang.
    .message = Berapa yang harus saya bayar jika berhenti lebih cepat atau sakit? Mohon tunjukkan di surat mana tertulis.
# draft fb7f7230
q-owe-nothing = Tidak ada. Saya boleh berhenti dengan memberi tahu dulu
    .other = Tidak ada. Boleh berhenti dengan memberi tahu dulu
# draft 880d3346
q-owe-loan = Biaya dipinjami atau dipotong dari gaji
    .other = Biaya dipinjami atau dipotong dari gaji
# draft 1a483476
q-owe-deposit = Saya meninggalkan uang atau surat tanah pada mereka
    .other = Dia meninggalkan uang atau surat tanah pada mereka
# draft 6310ad5f
q-owe-fine = Saya harus bayar denda jika berhenti
    .other = Denda jika berhenti
# draft f6564ae3
q-owe-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft 135af8ac
q-source = Siapa yang menawarkan pekerjaan ini?
    .other = Siapa yang menawarkan pekerjaan ini kepadanya?
    .help = Pilih orang yang paling sering Anda ajak bicara.
    .why = Tawaran baik dan buruk bisa datang dari orang yang dikenal. Jadi semuanya kami cek.
    .todo = Tanya nama lengkap, perusahaan, dan tugas orang ini.
    .message = Mohon kirim nama lengkap Anda, nama perusahaan, dan tugas Anda dalam lowongan ini.
# draft bf5699a1
q-source-public = Kantor pemerintah
# draft 91033b33
q-source-agency = Perusahaan penempatan atau agen
# draft 0aac42f1
q-source-employer = Majikan langsung. Tanpa perantara
# draft b449b0b7
q-source-broker = Calo atau petugas lapangan
# draft d4cfb85c
q-source-travel-co = Biro perjalanan, tur, atau tempat pelatihan
# draft f9dfe456
q-source-friend = Teman atau saudara
# draft cb909114
q-source-stranger = Orang tak dikenal atau teman online yang menghubungi duluan
# draft fe1161a5
q-source-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft bf6087f6
q-meet = Di mana Anda bertemu mereka?
    .other = Di mana mereka bertemu?
    .help = Datangi kantor yang ada di daftar resmi dan tanyakan orang ini.
    .why = Orang tanpa kantor sulit dicari jika ada masalah.
    .todo = Tanya alamat kantor dan datang bersama orang lain.
    .message = Saya ingin datang ke kantor bersama keluarga. Apa alamat yang tertulis di izin?
# draft 0c3f7759
q-meet-office = Di kantornya
# draft 26786a6e
q-meet-chat = Hanya lewat telepon atau chat
# draft 4bf0c3e7
q-meet-outside = Di warung, mobil, rumah, atau bandara
# draft ff3cc293
q-meet-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft e7c6a10d
q-licence = Apakah agennya ada di daftar resmi?
    .other = Apakah agennya ada di daftar resmi?
    .help = Buka sendiri daftarnya: { $registry-licence }. Nama, nomor, dan alamat harus sama.
    .why = Hanya agen terdaftar yang boleh mengirim pekerja. Nama sering dicatut.
    .todo = Cek di daftar resmi atau telepon { $hotline }. Lakukan sebelum membayar atau tanda tangan.
    .message = Mohon kirim nama lengkap, nomor izin, dan alamat kantor agen. Saya akan mengeceknya di daftar resmi.
# draft 956aea42
q-licence-found = Ya. Saya cek sendiri dan ada
    .other = Ya. Kami cek sendiri dan ada
# draft f11eb83a
q-licence-they-say = Kata mereka ada. Saya akan cek
    .other = Kata mereka ada. Kami akan cek
# draft 7b36930e
q-licence-missing = Saya cek. Tidak ada atau dihentikan
    .other = Kami cek. Tidak ada atau dihentikan
# draft 3eabd167
q-licence-no-agency = Tidak ada agen
# draft 50f9e4f1
q-licence-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft a8d34853
q-job-order = Apakah lowongan ini disetujui negara Anda?
    .other = Apakah lowongan ini disetujui negaranya?
    .help = Cek di sini: { $registry-job-order }. Pekerjaan, perusahaan, dan negara harus sama.
    .why = Agen resmi pun bisa menawarkan lowongan palsu. Daftar ini menunjukkan yang disetujui.
    .todo = Minta nomor job order. Cek di { $registry-job-order } atau { $hotline }.
    .message = Mohon kirim nomor job order untuk majikan dan negara ini. Saya akan mengeceknya.
# draft df596e21
q-job-order-found = Ya. Saya cek atau tanya kantornya
    .other = Ya. Kami cek atau tanya kantornya
# draft c17fa20f
q-job-order-they-say = Kata mereka ya. Saya akan cek
    .other = Kata mereka ya. Kami akan cek
# draft a69fe5c1
q-job-order-missing = Saya cek. Tidak ada di daftar
    .other = Kami cek. Tidak ada di daftar
# draft b9ca2bce
q-job-order-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft 2bd9d8ca
q-employer = Apakah orang yang Anda percaya sudah memastikan majikannya?
    .other = Apakah orang yang Anda percaya sudah memastikan majikannya?
    .help = Cari sendiri nomor teleponnya. Telepon perusahaan, atau tanya KBRI di sana.
    .why = Nama perusahaan asli dipakai supaya lowongan palsu tampak asli.
    .todo = Telepon perusahaan dengan nomor yang Anda cari sendiri.
    .message = Mohon kirim nama lengkap, alamat, dan telepon majikan seperti di kontrak.
# draft 1149c72b
q-employer-confirmed = Ya. Saya sendiri yang menelepon atau menulis
    .other = Ya. Kami sendiri yang menelepon atau menulis
# draft 3d1aa128
q-employer-official = Ya. Oleh KBRI atau dinas tenaga kerja
# draft 3a77e14e
q-employer-to-ask = Saya punya namanya. Akan saya tanyakan
    .other = Kami punya namanya. Akan kami tanyakan
# draft cef98c37
q-employer-denied = Perusahaan bilang tidak tahu lowongan ini
# draft d2aa2f8b
q-employer-no-name = Nama atau alamatnya tidak diberikan
# draft 195f6fe1
q-employer-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft 2801173b
q-contract = Apakah Anda tanda tangan kontrak sebelum berangkat?
    .other = Apakah dia tanda tangan kontrak sebelum berangkat?
    .help = Isinya nama majikan, pekerjaan, gaji, jam kerja, dan tiket pulang.
    .why = Tanpa kontrak Anda tidak punya bukti nanti.
    .todo = Minta kontrak, baca di rumah, dan simpan salinannya. Baru putuskan.
    .message = Mohon kirim kontrak dalam bahasa saya. Saya akan membacanya di rumah sebelum tanda tangan atau membayar.
# draft f6d2983a
q-contract-have = Ya. Sudah saya pegang
    .other = Ya. Sudah dia pegang
# draft 26fe0a7d
q-contract-soon = Dijanjikan sebelum berangkat
    .other = Dijanjikan sebelum berangkat
# draft 10100f1b
q-contract-there = Katanya tanda tangan di sana
    .other = Katanya tanda tangan di sana
# draft db42a86d
q-contract-none = Tidak ada
# draft b71ebffc
q-contract-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft 7023964b
q-contract-read = Apa yang Anda tahu tentang kontraknya?
    .other = Apa yang dia tahu tentang kontraknya?
    .help = Minta dinas tenaga kerja atau KBRI memeriksanya.
    .why = Anda hanya bisa setuju pada yang bisa Anda baca.
    .todo = Minta satu salinan dalam bahasa Anda untuk dibawa pulang.
    .message = Mohon beri satu salinan dalam bahasa saya untuk satu hari. Kantor mana yang memeriksanya?
# draft d3be4d7c
q-contract-read-good = Saya bisa baca, simpan salinan, dan sudah diperiksa kantor resmi
    .other = Dia bisa baca, simpan salinan, dan sudah diperiksa kantor resmi
# draft e9ed43d1
q-contract-read-unchecked = Saya bisa baca. Belum diperiksa kantor resmi
    .other = Dia bisa baca. Belum diperiksa kantor resmi
# draft 8ecce9a7
q-contract-read-language = Bahasanya tidak bisa saya baca
    .other = Bahasanya tidak bisa dia baca
# draft 4a3c8b59
q-contract-read-no-copy = Saya tidak boleh simpan salinan
    .other = Dia tidak boleh simpan salinan
# draft fa777e50
q-contract-read-not-seen = Saya belum melihatnya
    .other = Dia belum melihatnya
# draft ed98fae0
q-exit-paper = Apakah Anda akan punya surat resmi kerja luar negeri?
    .other = Apakah dia akan punya surat resmi kerja luar negeri?
    .help = Untuk Anda: { $exit-paper }. Anda mendapatkannya dari kantor, tidak pernah dari orang di bandara.
    .why = Dengan surat ini negara bisa menemukan dan menolong Anda.
    .todo = Tanya { $regulator } surat apa yang Anda perlukan dan cara mendapatkannya.
    .message = Mohon beri tahu kapan dan di kantor mana saya mendapat { $exit-paper }.
# draft 53d4d14a
q-exit-paper-yes = Ya. Sudah saya pegang atau ada tanggal ambilnya
    .other = Ya. Sudah dia pegang atau ada tanggal ambilnya
# draft 058be7a0
q-exit-paper-no = Katanya bisa berangkat tanpa itu
    .other = Katanya bisa berangkat tanpa itu
# draft 4ea1ecfb
q-exit-paper-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft ff6e373b
q-passport = Siapa yang memegang paspor Anda saat berangkat?
    .other = Siapa yang memegang paspornya saat berangkat?
    .help = Serahkan hanya untuk dicap, dan ambil lagi hari itu juga.
    .why = Siapa yang memegang paspor, dia yang mengatur.
    .todo = Buat paspor sendiri dengan data yang benar. Simpan sendiri.
    .message = Mohon kembalikan paspor saya minggu ini, atau beri tanda terima dengan tanggal.
# draft cd529114
q-passport-me = Saya sendiri
    .other = Dia sendiri
# draft d9130ecd
q-passport-recruiter = Sekarang dipegang perekrut
# draft 6f9d4c9a
q-passport-escort = Orang yang ikut bepergian
    .other = Orang yang ikut bepergian
# draft 594e7ecd
q-passport-none-yet = Belum punya, akan dibuat
    .other = Belum punya, akan dibuat
# draft 4bd74ca0
q-passport-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft b353dcd2
q-route = Lewat mana Anda berangkat?
    .other = Lewat mana dia berangkat?
    .help = Lihat tiketnya. Ganti pesawat dalam satu tiket tidak apa-apa.
    .why = Banyak orang dijanjikan satu negara lalu dibawa ke negara lain.
    .todo = Minta tiket sampai ke kota tempat kerja.
    .message = Mohon kirim tiket sampai kota tempat kerja, dengan semua tempat singgah.
# draft 75e21c43
q-route-straight = Langsung ke kota tempat kerja
# draft d424a8db
q-route-third = Tinggal dulu di negara lain
    .other = Tinggal dulu di negara lain
# draft 8f46b7d8
q-route-event = Ke pertemuan, tes, atau pelatihan di luar negeri dulu
# draft 5fbc7c97
q-route-hidden = Lewat perahu kecil, sungai, hutan, atau jalan tikus
# draft df56d33f
q-route-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft 725b8286
q-changed = Apa yang berubah sejak tawaran pertama?
    .other = Apa yang berubah sejak tawaran pertama?
    .help = Bandingkan pesan pertama dengan surat dan tiket.
    .why = Perubahan tempat atau gaji adalah cara jebakan menutup.
    .todo = Tulis apa yang mereka katakan pertama kali. Bandingkan dengan surat.
    .message = Mohon pastikan secara tertulis negara, kota, pekerjaan, dan gajinya.
# draft 6065126f
q-changed-nothing = Tidak ada
# draft 6b2dc278
q-changed-place = Negara atau kotanya
# draft e3d4ea5b
q-changed-pay = Pekerjaan atau gajinya
# draft a9d71ce3
q-changed-both = Keduanya
# draft 1a7e8488
q-changed-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft 5dbd7dea
q-hide = Apakah Anda diminta menyembunyikan sesuatu?
    .other = Apakah dia diminta menyembunyikan sesuatu?
    .help = Pekerjaan yang benar boleh diceritakan ke keluarga dan petugas perbatasan.
    .why = Rahasia memisahkan Anda dari orang yang bisa menolong.
    .todo = Ceritakan rencana lengkap kepada dua orang di rumah. Lihat reaksi perekrut.
    .message = Keluarga saya ingin tahu majikan, alamat, dan penerbangannya. Saya beri tahu mereka hari ini.
# draft 505d80cd
q-hide-no = Tidak
# draft d4fdb8fd
q-hide-family = Pekerjaan atau perjalanan, dari keluarga
    .other = Pekerjaan atau perjalanan, dari keluarga
# draft fd189095
q-hide-border = Rencana sebenarnya, dari petugas perbatasan
# draft 4eaadb3c
q-hide-papers = Nama, umur, atau pekerjaan asli, di surat palsu
    .other = Nama, umur, atau pekerjaan asli, di surat palsu
# draft f2e68ca6
q-hide-many = Lebih dari satu
# draft 2cbbcfea
q-hide-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft b3e695cd
q-rush = Berapa lama waktu Anda untuk memutuskan?
    .other = Berapa lama waktunya untuk memutuskan?
    .help = Katakan: saya perlu satu minggu. Lihat sikap mereka.
    .why = Pekerjaan yang benar bisa menunggu kontrak dan visa.
    .todo = Minta waktu satu minggu untuk membaca dan mengecek.
    .message = Saya perlu satu minggu untuk mengecek surat bersama keluarga. Mohon tunggu sampai saat itu.
# draft 4eaad089
q-rush-time = Seminggu atau lebih
# draft e821b71d
q-rush-days = Saya didesak berangkat dalam beberapa hari
    .other = Didesak berangkat dalam beberapa hari
# draft 009e3640
q-rush-not-sure = Saya belum tahu
    .other = Kami belum tahu
# draft 97f214f4
q-life = Apa kata mereka tentang waktu bebas Anda?
    .other = Apa kata mereka tentang waktu bebasnya?
    .help = Tanya pekerja yang sekarang ada di sana, lewat video.
    .why = Diputus dari orang lain adalah tanda kerja paksa.
    .todo = Minta jam kerja, hari libur, dan pemakaian HP ditulis di kontrak.
    .message = Mohon tuliskan jam kerja, hari libur, dan bahwa HP saya pegang dan saya boleh keluar.
# draft a7a415ba
q-life-good = Libur tiap minggu. HP saya pegang dan boleh keluar
    .other = Libur tiap minggu, HP dipegang, dan boleh keluar
# draft 18372de8
q-life-hours = Lebih dari 12 jam sehari, atau tanpa libur
# draft 308cec32
q-life-inside = Saya harus tetap di dalam
    .other = Dia harus tetap di dalam
# draft af002349
q-life-phone = Saya harus menyerahkan HP
    .other = Dia harus menyerahkan HP
# draft 08c84fd8
q-life-many = Lebih dari satu
# draft 7b233800
q-life-not-sure = Saya belum tahu
    .other = Kami belum tahu
