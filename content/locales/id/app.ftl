# Tulisan pada tombol, judul, dan baris program.

# draft 31cbf028
ui-title = Cek tawaran kerja

# draft 0d4ce835
ui-back = Kembali
# draft 0f899f4d
ui-leave = Keluar
# draft 6092539d
ui-numbers = Nomor
# draft cf954bd3
ui-language = Bahasa
# draft 0a0fd365
ui-erase = Hapus
# draft f6d826a6
ui-boxed = Anda tidak bisa menelepon dari dalam halaman ini. Tekan sendiri nomornya, atau buka { $address } di browser Anda.
# draft 2558d04d
ui-listen = Dengarkan
# draft adc1645b
ui-hush = Diamkan
# draft 95741c90
ui-draft = Terjemahan ini masih draf dan belum diperiksa.

# draft e79bd01d
ui-start-lead = Ditawari kerja di luar negeri? Cek dulu sebelum bayar, tanda tangan, atau berangkat. Kira-kira 5 menit.
# draft 46e2dcc6
ui-start-signs = Lihat tanda bahayanya saja
# draft ce8f0dbd
ui-promise = Tidak ada yang keluar dari HP ini.
# draft a637dbbf
ui-promise-more = Tanpa nama, tanpa akun, tanpa pelacakan. Tutup halaman ini, dan jawaban Anda hilang.
# draft f8388ed2
ui-inapp = Halaman ini terbuka di dalam aplikasi lain. Aplikasi itu mungkin bisa melihat apa yang Anda tekan. Salin alamatnya, lalu buka di browser Anda.
# draft f4622aef
ui-erased = Jawaban Anda sudah dihapus.
# draft 2d4b1b77
ui-offline = Sekarang bisa dibuka tanpa jaringan.
# draft dfea635a
ui-offline-more = Pertanyaan dan nomor disimpan di HP ini; jawaban Anda tidak pernah disimpan.
# draft 63dd1da3
ui-remove = Hapus offercheck dari HP ini
# draft e3126b6d
ui-removed = Sudah dihapus. Kami periksa lagi: tidak ada lagi bagian offercheck yang tersimpan di sini. Kalau dibuka lagi, akan disimpan lagi.
# draft a06e0682
ui-not-removed = Browser ini tidak mengizinkan kami menghapusnya. Hapus data situs ini di pengaturan browser.
# draft e80220ad
ui-erased-not = Riwayat browser dan daftar panggilan di HP tidak bisa kami hapus.
# Tanda tak terlihat (U+2068, U+2069) mengapit nama itu.
# draft f1d1f054
ui-org = Ditawarkan di halaman ⁨{ $org }⁩. Mereka tidak melihat jawaban Anda.

# draft ef6d20c3
ui-why-we-ask = Kenapa kami bertanya
# draft 3064b371
ui-left = sekitar { $count } pertanyaan lagi
# draft d3a2f5fc
ui-last-question = pertanyaan terakhir
# draft 4be99c3d
ui-skip = Lewati pertanyaan ini
# draft cf06c140
ui-new-sign = Tanda bahaya baru:

# draft fc9fa6d6
ui-stop-heading = Berhenti sebentar di sini
# draft 876dd6a6
ui-you-told = Jawaban Anda:
# draft 88d9d42d
ui-to-result = Lihat apa yang harus dilakukan
# draft 01d1d194
ui-more = Jawab pertanyaan lain
# draft 9d9ea4c7
ui-stays = Jawaban Anda hanya ada di layar ini.

# draft e8e7c573
ui-means-worker = “Anda” di halaman ini berarti si pekerja.
# draft b0fc176d
ui-so-far = Ini hasil sementara. Pertanyaan yang belum ditanyakan: { $count }.
# draft 20a93448
ui-do-now = Lakukan sekarang
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
# draft 851920a3
ui-known-pattern = Dikenal dari kasus nyata
# draft e33d6cf5
ui-today = Hari ini:
# draft 6a7d6a86
ui-sources = Sumber: { $count }
# draft 47f29fc0
ui-no-date = tanpa tanggal
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
# draft b71839d5
ui-copy = Salin
# draft 0b80f84f
ui-copied = Tersalin
# draft a5d5486c
ui-copy-failed = Tekan lama tulisannya untuk menyalin.
# draft 73c0d339
ui-chat-send = Kirim lewat WhatsApp
# draft 82c95535
ui-share-lead = Untuk orang lain yang dapat tawaran kerja. Pesan ini tidak menyebut nama siapa pun dan tidak memuat jawaban Anda.
# draft 1f814527
ui-share-text = Dapat tawaran kerja di luar negeri? Cek dulu sebelum bayar, tanda tangan, atau berangkat: { $address }
# draft f8743a4e
ui-answer-now = Jawab sekarang
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
# draft 8cb8736e
ui-all-numbers = Semua nomor untuk Anda
# draft 6df566c3
ui-last-heading = Selanjutnya
# draft 33dfe66d
ui-last-tell = Beri tahu satu orang yang Anda percaya: negara, kota, perusahaan, dan penerbangannya.
# draft b2a18aeb
ui-last-again = Cek lagi kalau tempat, pekerjaan, gaji, atau visa berubah.
# draft ae28b41f
ui-last-erase = Selesai? Hapus jawaban Anda.

# draft fe53d4a9
ui-hide-heading = Pertama: cara menutup halaman ini
# draft e0270c92
ui-hide-tap = Tekan “Keluar” di atas. Layar jadi kosong, lalu terbuka halaman biasa.
# draft 71882c1c
ui-hide-frame = Daftar cek ini ada di dalam halaman lain. “Keluar” mungkin hanya mengosongkan kotak ini. Setelah itu tutup sendiri tab atau aplikasinya.
# draft 8a34d568
ui-hide-keys = Di komputer: tekan Shift tiga kali.
# draft 1f093f1e
ui-hide-history = Kunjungan ini tetap ada di riwayat browser. Panggilan tetap ada di daftar panggilan. Kalau HP ini diperiksa orang, minta orang di luar menelepon untuk Anda.
# draft 3fb32d31
ui-help-heading = Yang bisa menolong sekarang
# draft aff8ecad
ui-help-lost-heading = Anda kehilangan kontak
# draft c364c615
ui-help-lost-1 = Catat pesan terakhir, jam, tempat, dan nomornya.
# draft 44f01322
ui-help-lost-2 = Jangan bayar orang yang minta uang untuk memulangkan dia. Tanya KBRI atau kedutaan dulu.
# draft 57cd1ec4
ui-help-lost-3 = Laporkan hari ini ke KBRI atau kedutaan dan dinas tenaga kerja.
# draft ae95c066
ui-help-tell-us = Jawab beberapa pertanyaan. Lalu kami tunjukkan nomor yang cocok.
# draft 2cc83726
ui-help-say = Katakan dulu: nama Anda, di mana Anda, dan bahwa Anda butuh bantuan. Tidak bisa bicara? Tulis hal yang sama lewat WhatsApp atau SMS. Boleh minta tolong tanpa dokumen.
# draft 261caa0e
ui-help-more = Jawab beberapa pertanyaan

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
ui-source-heading = Dari mana nomor ini
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
# draft 5bebbf01
ui-call-shows = Panggilan terlihat di daftar panggilan HP dan di tagihan.
# draft 0bd333ff
ui-none-here = Kami tidak tahu nomor yang bisa ditelepon dari { $country } untuk paspor ini.
# draft 06f35980
ui-none-at-all = Kami tidak tahu nomor untuk pilihan ini. Tanyakan ke kedutaan negara Anda yang terdekat, atau kantor Organisasi Internasional untuk Migrasi (IOM).
# draft f8a550f7
ui-choose-first = Pilih paspor dan negaranya.
# draft 9f608034
ui-numbers-coming = Nomor sedang dimuat.
# draft a9afe093
ui-numbers-failed = Nomor gagal dimuat. Periksa jaringan.
# draft 5160883e
ui-try-again = Coba lagi
# draft 1181d478
ui-email = E-mail

# draft 80ef0914
ui-signs-title = Tanda bahaya
# draft 7d1c36bc
ui-signs-lead = Satu tanda: alasan untuk bertanya. Beberapa tanda, atau satu tanda “Berhenti”: alasan untuk berhenti.
# draft b4cf69e2
ui-good = Tawaran yang baik:
# draft e3b9d3a5
ui-severity-stop = Berhenti
# draft ef8cfecf
ui-severity-serious = Serius
# draft ca801a1c
ui-severity-caution = Hati-hati

# draft 2700a84c
ui-language-heading = Pilih bahasa Anda
# draft 7ea918d5
ui-voice-heading = Dengarkan halaman ini
# draft f07e971c
ui-voice-none = HP ini tidak punya suara untuk bahasa ini. Di pengaturan HP, cari “teks ke ucapan” (Text-to-speech), lalu tambahkan suaranya. Suara itu bisa dipakai tanpa jaringan.
# draft e55e6cca
ui-voice-here = Tekan “Dengarkan” di bagian atas layar.
# draft a69bbbb1
ui-two-heading = Dua bahasa sekaligus
# draft 2352c9a6
ui-two-lead = Setiap baris dalam bahasa Anda, lalu di bawahnya dalam bahasa lain: untuk Anda dan orang yang membantu Anda.
# draft d9136f92
ui-one-only = Satu bahasa saja
# draft 9f47e1ff
ui-language-failed = Bahasa itu gagal dimuat. Periksa jaringan.

# draft fc526e64
ui-fill-hotline = dinas tenaga kerja
# draft d4c95798
ui-fill-list = daftar kementerian tenaga kerja
# draft be49ef1b
ui-fill-wage = Kami tidak punya angka upah yang bisa dipercaya.
# draft eafcc6c5
ui-fill-regulator = kementerian tenaga kerja
