# draft deaad423
ui-registry-heading = Periksa sendiri
# draft 6ee013df
ui-registry-lead = Cari sendiri daftarnya. Jangan pakai tautan atau nomor dari mereka.
# draft 29b8cac9
ui-shows-agency-licence = Menunjukkan apakah perusahaan punya izin
# draft f1060a50
ui-shows-job-order = Menunjukkan apakah lowongan disetujui
# draft d48849dc
ui-shows-contract = Menunjukkan apakah kontrak sudah diperiksa
# draft 8b9f47c8
ui-shows-worker-registration = Menunjukkan apakah pekerja terdaftar
# draft a6b3e5d5
ui-shows-company = Menunjukkan apakah perusahaannya ada
# draft 3cee46e7
ui-registry-not-proof = Nama yang cocok belum jadi bukti. Nama sering ditiru. Nomor izin, alamat, dan lowongannya juga harus cocok. Lalu telepon kantornya lewat nomor yang Anda cari sendiri.
# draft 6f1eac8d
ui-registry-none = Kami tidak tahu daftar umum untuk paspor ini. Tanyakan ke kementerian tenaga kerja Anda.
# draft 56093c32
ui-pay-heading = Gaji di sana
# draft ee6d5847
ui-pay-none = Kami tidak punya angka yang bisa dipercaya untuk pekerjaan ini di negara itu. Tanyakan ke kedutaan atau serikat pekerja di sana.
# draft a36aa1e3
ui-law-heading = Aturan negara Anda
# draft 1542310a
ui-routes-heading = Jalan resmi bekerja di luar negeri
# draft a99fd903
ui-routes-none = Tanyakan ke kementerian tenaga kerja Anda, lowongan luar negeri mana yang disetujui.
# draft cbd49ea1
ui-in-country = Saat Anda di { $country }
# draft 0e715139
ui-in-country-now = Di { $country }, sekarang
# draft a901deb0
ui-from-home = Dari rumah, sekarang
# draft 30a5ee9b
ui-general = Nomor umum
# draft 0cd9b72a
ui-side-state = Pemerintah Anda
# draft 8a893f04
ui-side-independent = Bukan pemerintah (LSM atau serikat)
# draft 0b698a11
ui-side-intergovernmental = Lembaga internasional
# draft 4f83e3fc
ui-side-host = Polisi atau kantor negara itu
# draft 63a0fc40
ui-hours-all-day = Siang dan malam
# draft 48c09794
ui-hours-office = Jam kantor
# draft ec333742
ui-hours-unknown = Jamnya tidak diketahui
# draft 0a207e00
ui-purpose-emergency = Darurat
# draft 5235ee2e
ui-purpose-hotline = Hotline
# draft 6f0939d6
ui-purpose-mobile = Nomor HP
# draft 6613d40b
ui-purpose-labour = Soal kerja dan gaji
# draft 59181f36
ui-purpose-consular = Soal paspor dan surat
# draft ad5f1873
ui-purpose-switchboard = Nomor kantor
# draft 49417523
ui-works-only-in = Hanya bisa dari { $country }
# draft 383d5df6
ui-sms-only = Hanya SMS
# draft 72eabca7
ui-call = Telepon
# draft 228135ab
ui-chat = WhatsApp
# draft e7313d04
ui-text = Kirim SMS
# draft 4241ec42
ui-speaks = Bahasa: { $languages }
# draft 94105323
ui-source-heading = Nomor ini dari mana
# draft 53690407
ui-confidence-official = Dari halaman kantor itu sendiri.
# draft 61330dbe
ui-confidence-corroborated = Dua sumber atau lebih sama isinya.
# draft b261e733
ui-confidence-single = Hanya satu sumber.
# draft 7578fdec
ui-newest = Sumber terbaru: { $date }.
# draft f41f606b
ui-newest-unknown = Sumbernya tidak bertanggal.
# draft 9a7d9ef3
ui-review-overdue = Sudah waktunya diperiksa ulang. Kalau tidak tersambung, coba nomor berikutnya.
# draft 22dfe033
ui-not-dialled = Kami belum meneleponnya.
# draft c689cccd
ui-source-count = Jumlah sumber: { $count }
# draft cc466cd3
ui-more-numbers = Nomor lain: { $count }
# draft aba569a8
ui-without-number = Kantor yang nomornya tidak kami ketahui
# draft 0bd333ff
ui-none-here = Kami tidak tahu nomor yang bisa ditelepon dari { $country } untuk paspor ini.
# draft 06f35980
ui-none-at-all = Kami tidak tahu nomor untuk pilihan ini. Tanyakan ke kedutaan negara Anda yang terdekat, atau kantor Organisasi Internasional untuk Migrasi (IOM).
# draft 1181d478
ui-email = E-mail
# draft f878aac7
ui-signs-heading = Yang kami lihat
# draft 5b11f8c5
ui-group-stop = Alasan untuk berhenti
# draft dc64ed15
ui-group-serious = Bereskan ini dulu
# draft 5ab29324
ui-group-serious-too = Juga serius
# draft f65ef41f
ui-group-caution = Perhatikan juga ini
# draft 2dc556b2
ui-more-signs = Tampilkan { $count } lagi
# draft dc02e5d8
ui-looked-right = Yang terlihat baik
# draft 65b13b19
ui-looked-right-note = Satu hal baik tidak menghapus tanda bahaya.
# draft a6e45044
ui-open-heading = Yang belum jelas
# draft d7f5dc4a
ui-open-stopped = Yang belum diperiksa
# draft f1ac6a9a
ui-open-lead = Cari tahu satu per satu. Lalu jawab di sini.
# draft eecb99dd
ui-open-rest = Baik juga untuk diketahui: { $count }
# draft 15726f7f
ui-message-note = Pesan untuk dikirim, kalau Anda bisa bertanya tanpa bahaya:
# draft 73c0d339
ui-chat-send = Kirim lewat WhatsApp
# draft 82c95535
ui-share-lead = Untuk orang lain yang dapat tawaran kerja. Pesan ini tidak menyebut nama siapa pun dan tidak memuat jawaban Anda.
# draft 1f814527
ui-share-text = Dapat tawaran kerja di luar negeri? Cek dulu sebelum bayar, tanda tangan, atau berangkat: { $address }
# draft f8743a4e
ui-answer-now = Jawab sekarang
# draft c48f3440
ui-contacts-heading = Nomor yang bisa ditelepon
# draft a0e09984
ui-contacts-lead = Anda yang menelepon. Mereka tidak pernah menelepon untuk minta uang.
# draft 301612cf
ui-passport = Paspor
# draft ba1bbffa
ui-where = Negara
# draft 8fcffc2d
ui-choose = Pilih
# draft b764902e
ui-nobody-heading = Tidak ada yang menjawab?
# draft fb3f9b38
ui-nobody-next = Coba nomor berikutnya di halaman ini.
# draft 507b9ba1
ui-nobody-write = Tulis pesan WhatsApp kalau ada. Pesan itu tetap di sana sampai dibaca.
# draft 34cdd5ef
ui-nobody-again = Catat jamnya dan telepon lagi pada jam kantor di sana.
# draft 9a7481ee
ui-nobody-home = Minta orang di rumah menelepon layanan pemerintah Anda.
# draft 7a70a161
ui-desk-heading = Tekan bahasa Anda
# draft 2e4dd308
ui-desk-lead = Lalu pegang sendiri layar ini.
# draft 5f3229f3
ui-desk-staff = Untuk orang yang menyerahkannya
# draft b7c351db
ui-desk-staff-1 = Serahkan. Berdirilah di tempat yang layarnya tidak terbaca oleh Anda.
# draft 1da14b88
ui-desk-staff-2 = Anda melihat jawaban hanya kalau orang yang bepergian menekan “Tunjukkan”.
# draft 01449c53
ui-desk-staff-3 = Tidak ada putusan di sini. Tidak ada alasan di sini untuk menahan siapa pun.
# draft 60d1dc6c
ui-desk-staff-4 = Tekan “Ganti orang” setiap kali satu orang selesai. Setelah 3 menit tanpa sentuhan, semuanya terhapus.
# draft b2665454
ui-desk-ready = Semua sudah dihapus. Siap untuk orang berikutnya.
# draft 1f7ecbad
ui-consent-heading = Sebelum Anda mulai
# draft 44ee2332
ui-consent-who = Orang di samping Anda membantu orang melihat tawaran kerja. Tanyakan namanya, dia bekerja untuk siapa, dan apakah dia petugas pemerintah.
# draft 30738963
ui-consent-free = Anda boleh menolak. Anda boleh mengakhirinya kapan saja. Anda tetap boleh melanjutkan perjalanan. Anda tidak perlu memberi alasan.
# draft 4c6f0f33
ui-consent-secret = Dia mungkin tidak bisa merahasiakan semuanya: misalnya kalau seorang anak atau nyawa seseorang dalam bahaya. Tanyakan dulu apa yang wajib dia sampaikan ke pihak lain.
# draft 8a97431a
ui-consent-hold = Anda yang memegang layar. Dia melihat jawaban Anda hanya kalau Anda menekan “Tunjukkan”.
# draft 9481ba8d
ui-consent-gone = Tidak ada yang menanyakan nama Anda. Tekan “Ganti orang”, dan semuanya terhapus.
# draft 60991c2e
ui-consent-yes = Mulai
# draft e1d6ec3b
ui-consent-numbers = Nomor bantuan saja
# draft 4f557309
ui-consent-no = Tidak, terima kasih
# draft 7645af6c
ui-next-person = Selesai: ganti orang
# draft d374e1b6
ui-show-heading = Jawaban Anda sudah siap
# draft b4e9df57
ui-show-lead = Yang muncul berikutnya milik Anda. Tunjukkan kepada orang di samping Anda, lihat sendirian, atau akhiri di sini.
# draft 34a602b1
ui-show = Tunjukkan
# draft a923b6f4
ui-idle-heading = Anda masih di sana?
# draft d1f1e01c
ui-idle-lead = Layar ini sudah beberapa lama tidak disentuh. Setengah menit lagi semuanya dihapus.
# draft f6d0c63a
ui-idle-stay = Saya masih di sini
# draft a2990764
ui-together-heading = Lihat ini bersama-sama
# draft ade473c5
ui-together-lead = Hal-hal untuk dibicarakan. Ini tidak mengatakan apa pun tentang Anda dan tidak memutuskan apa pun.
# draft 607af4f5
ui-offer-says = Yang tertulis di tawaran
# draft 8c9cc252
ui-ring-heading = Telepon majikan bersama-sama
# draft db55e9b9
ui-ring-1 = Cari sendiri nomor perusahaannya, di halaman perusahaan itu sendiri atau di sebuah daftar. Jangan ambil dari chat.
# draft 228fb4d5
ui-ring-2 = Tanyakan: pekerjaan apa, kota mana, gaji berapa? Siapa yang membayar tiket dan visa? Siapa yang memegang paspor?
# draft 21a71dfa
ui-ring-3 = Bandingkan setiap jawaban dengan tawarannya.
# draft cb2d796f
ui-ring-code = Nomor di { $country } diawali dengan:
# draft 83bebbc2
ui-ring-other = Apakah nomor yang diberikan kepada Anda diawali kode lain? Kalau begitu, mungkin yang menjawab adalah orang di negara lain. Tanyakan kenapa.
# draft d71c7877
ui-talk-heading = Hal-hal untuk dibicarakan
# draft cf8b532f
ui-ask-heading = Masih perlu ditanyakan
# draft 950e2250
ui-take = Bawa ini
# draft 5fae1464
ui-take-lead = Pilih satu. Di setiap pilihan tertulis apa yang tertinggal.
# draft bdb07195
ui-card = Kartu untuk difoto
# draft a104c2dd
ui-card-leaves = Gambarnya tetap ada di antara foto-foto di HP ini, mungkin juga di internet.
# draft 74da3f19
ui-card-shot = Ambil tangkapan layar (screenshot), atau foto dengan HP lain.
# draft 2d267449
ui-card-say = Katakan dulu: siapa Anda, di mana Anda, dan bahwa Anda butuh bantuan.
# draft 9dcaba49
ui-card-word = Kata rahasia kita:
# draft 2d0c4768
ui-sheet = Halaman untuk dicetak
# draft 177e6dc0
ui-pocket = Kartu saku untuk dicetak
# draft a737a944
ui-pocket-fold = Gunting menurut garis luar. Lipat di tengah, dua kali.
# draft 054aa212
ui-print-leaves = Tidak ada yang tertinggal di HP ini. Printer mungkin menyimpan salinannya.
# draft b4e46ecd
ui-print = Cetak
# draft ee2ac106
ui-print-not = Tidak terjadi apa-apa? Buka halaman ini di browser Anda, atau foto kartunya.
# draft ce418880
ui-print-two = Dalam dua bahasa: tambahkan
# draft aaf3d2cf
ui-send-heading = Pesan untuk dikirim
# draft e36b7ee5
ui-send-leaves = Pesan itu tetap ada di chat di kedua HP.
# draft 3a85ab24
ui-sms-send = Kirim sebagai SMS
# draft 352057f1
ui-book = Nomor untuk daftar kontak HP Anda
# draft ada9dc59
ui-book-lead = Pilih nama yang tidak akan ditanyakan orang.
# draft 31e9168b
ui-book-aunt = Tante
# draft f54c7f0f
ui-book-shop = Warung
# draft 9e691141
ui-book-work = Kantor
# draft 2b1ccd91
ui-book-neighbour = Tetangga
# draft ddf98302
ui-book-save = Simpan file
# draft 45a20514
ui-book-leaves = Nomornya tetap ada di daftar kontak, dan sebuah file tetap ada di folder unduhan.
# draft 9b0b849d
ui-book-inapp = Di dalam aplikasi lain, file sering tidak tersimpan. Pakai kartu saja.
# draft 6e7358c7
ui-sheet-yours = Kertas ini milik Anda. Simpan, lipat, atau buang.
# draft 183e25d6
ui-sheet-unknown = Belum diketahui: tanyakan ini
# draft fa2015f5
ui-sheet-check = Di mana memeriksanya
# draft 64818ee2
ui-sheet-want = Yang saya mau sekarang
# draft ca04b0e6
ui-want-talk = bicara berdua saja dengan seseorang
# draft 830441ac
ui-want-call = menelepon
# draft dec73ad6
ui-want-check = memeriksa agen ini
# draft e34c5b99
ui-want-travel = tidak ada, saya melanjutkan perjalanan
# draft 76bcfbc0
ui-sheet-footer = Catatan pengingat yang dibuat oleh orang yang bepergian. Ini bukan bukti dan bukan izin, dan bukan alasan untuk menahan siapa pun. Kembalikan kepadanya.
# draft bb78addf
ui-sheet-qr = Nomor lain:
# draft 0d9b229a
ui-facts-of = Informasi per { $date }
# draft 6c33a95b
ui-plan = Rencana untuk perjalanan
# draft d5f1d672
ui-plan-lead = Tekan yang cocok. Halaman ini melupakannya saat Anda menutupnya. Di akhir, cetak atau ambil fotonya.
# draft 41999cf2
ui-plan-numbers = Hafalkan dua nomor
# draft b1473350
ui-plan-numbers-lead = Satu dari nomor ini, dan satu nomor orang di rumah.
# draft 56f099d6
ui-plan-knows = Siapa yang tahu saya pergi ke mana?
# draft 5d71026a
ui-plan-knows-1 = Ibu saya
# draft 7e5e84ce
ui-plan-knows-2 = Ayah saya
# draft ea12e470
ui-plan-knows-3 = Suami atau istri saya
# draft 834713d5
ui-plan-knows-4 = Kakak atau adik saya
# draft 96d4ee5c
ui-plan-knows-5 = Seorang teman
# draft 24e7c47f
ui-plan-when = Kapan saya kirim pesan?
# draft 7a4f76b4
ui-plan-when-1 = Setiap malam
# draft 5a56e6d7
ui-plan-when-2 = Sebelum setiap perbatasan
# draft 3f067820
ui-plan-missed = Tidak ada kabar dari saya selama dua hari? Telepon nomor-nomor ini.
# draft ee2f1b12
ui-plan-word = Kata yang berarti: saya dalam bahaya
# draft 6f656f27
ui-plan-word-1 = Mangga
# draft 5063c906
ui-plan-word-2 = Payung
# draft 4859c245
ui-plan-word-3 = Kebun nenek
# draft f0a5ab8f
ui-plan-papers = Salinan surat-surat saya di rumah
# draft e71ac242
ui-plan-papers-1 = Foto paspor, visa, kontrak, dan tiket
# draft 0398e833
ui-plan-papers-2 = Salinan di kertas
# draft c0842b4a
ui-plan-own = Atau kata-kata Anda sendiri. Hanya ada di layar ini.
# draft 04d26e76
ui-practice-lead = Tawaran yang benar-benar pernah didapat orang. Baca satu. Apakah Anda mau menerimanya? Lalu lihat.
# draft 2462cd64
ui-practice-see = Apa kata offercheck
# draft 059316f9
ui-practice-then = Yang terjadi
# draft 8f343703
ui-practice-own = Sekarang tawaran saya
# draft de22f4e9
ui-story = Ini terjadi pada seseorang:
# draft bf3af898
ui-story-from = Dari { $country }, diceritakan ulang dari sebuah laporan.
# draft 237d6559
ui-story-advice = Pesan terakhir dalam cerita adalah saran dari kami.
# draft b3adbc7a
ui-tricks-heading = Modus yang terlihat belakangan ini
# draft e4b10909
ui-trick-seen = Terakhir dilaporkan: { $date }
# draft 38b1ec00
ui-help-clock = Jam di HP ini diatur ke waktu { $country }. Anda ada di tempat lain? Tekan negara tempat Anda berada di bawah ini.
# draft 12b3d767
ui-help-where = Anda sekarang di mana?
# draft ff24dd2b
ui-phrase-lead = Tunjukkan ini, atau ucapkan:
# draft b2e548b2
ui-phrase-need-help = Artinya: Saya butuh bantuan.
# draft 00c00db0
ui-phrase-call-police = Artinya: Telepon polisi.
# draft 8d8642f9
ui-phrase-use-phone = Artinya: Boleh saya pakai HP Anda?
# draft 46a523f9
ui-phrase-embassy = Artinya: Saya mau bicara dengan kedutaan saya.
# draft b3376e50
ui-shift = Hitung giliran kerja ini
# draft 120d9673
ui-shift-lead = Menghitung orang, bahasa, rute, dan kertas, hanya di ingatan halaman ini. Tanpa jawaban, tanpa jam. Angka di bawah 5 disembunyikan. Memuat ulang halaman akan menghapusnya. Beri tahu orang yang bepergian tentang hal ini.
# draft 7bb36a65
ui-shift-start = Mulai menghitung
# draft cad51419
ui-shift-people = Orang: { $count }
# draft c08bf935
ui-shift-papers = Kertas: { $count }
# draft c8cc8dbb
ui-shift-under = di bawah 5
# draft f1502cd1
ui-embassy-first = Anda dikurung? Telepon kedutaan Anda dulu.
