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
ui-promise = Tidak ada yang dikirim dari HP ini.
# draft a637dbbf
ui-promise-more = Tanpa nama, tanpa akun, tidak dilacak. Tutup halaman ini, dan jawaban Anda hilang.
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
# draft 851920a3
ui-known-pattern = Dikenal dari kasus nyata
# draft e33d6cf5
ui-today = Hari ini:
# draft 6a7d6a86
ui-sources = Sumber: { $count }
# draft 47f29fc0
ui-no-date = tanpa tanggal
# draft b71839d5
ui-copy = Salin
# draft 0b80f84f
ui-copied = Tersalin
# draft a5d5486c
ui-copy-failed = Tekan lama tulisannya untuk menyalin.
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

# draft 5bebbf01
ui-call-shows = Panggilan terlihat di daftar panggilan HP dan di tagihan.
# draft f8a550f7
ui-choose-first = Pilih paspor dan negaranya.
# draft 9f608034
ui-numbers-coming = Nomor sedang dimuat.
# draft a9afe093
ui-numbers-failed = Nomor gagal dimuat. Periksa jaringan.
# draft 5160883e
ui-try-again = Coba lagi

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
# draft f9bd4b4b
ui-title-quiet = Catatan
# draft 73928a8a
ui-practice = Berlatih dulu dengan tawaran nyata
# draft 4a07c524
ui-help-close = Ada orang datang? Tekan “Keluar”, atau tutup halaman ini. Tidak ada bunyinya.
# draft 1b3fcc15
ui-next-short = Ganti orang
