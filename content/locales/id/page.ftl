# Halaman sebelum program jalan, dan kalau program tidak bisa jalan.

# draft 41e16236
page-language = Bahasa Indonesia
# draft 6f67923f
page-app = Daftar cek
# draft fe419add
page-slow = Pertanyaannya lambat muncul di sini. Mungkin sebentar lagi muncul. Nomor di bawah bisa dipakai sekarang.
# draft e4517df5
page-no-scripts = JavaScript dimatikan di browser ini, jadi pertanyaannya tidak bisa dibuka. Nomor di bawah tetap bisa dipakai.
# draft 6b605284
page-unsupported = Versi browser ini terlalu tua untuk membuka pertanyaannya. Coba browser lain. Nomor di bawah tetap bisa dipakai.
# draft 5d863eae
page-missing = Sebagian halaman ini gagal dimuat. Periksa jaringan, lalu buka lagi. Nomor di bawah tetap ada.
# draft 90154654
page-crash = Ada yang rusak di pihak kami. Jawaban Anda hilang. Buka lagi halaman ini untuk mulai dari awal. Nomor di bawah tetap ada.
# draft 0444df1b
page-closed = Halaman ini tidak dapat ditutup dari sini. Tutup sendiri tab atau aplikasinya.
# draft d743b6af
page-preview = Beberapa pertanyaan tentang pekerjaan di luar negeri. Tidak ada yang dikirim.
# draft 82707c80
page-again = Buka lagi halaman ini
# draft cbf565c7
page-numbers = Nomor yang bisa ditelepon
# draft 33dd2a80
page-numbers-lead = Cari negara paspor Anda. Nomor tanpa tanda adalah milik pemerintah Anda sendiri. Anda yang menelepon; mereka tidak pernah menelepon Anda untuk minta uang.
# draft 889357c9
page-start = Cek tawaran
# draft 140cefc7
page-checklist = Daftar cek dalam satu halaman
# draft 547ad2c5
page-checklist-lead = Untuk dibaca atau dicetak. Lewati yang tidak cocok. Buka setiap jawaban yang cocok, lalu hitung tandanya.
# draft 80fe83ea
page-paper-heading = Arti jawabannya
# draft e9f8e06c
page-paper-stop = Satu jawaban bertanda “Berhenti”: jangan berangkat.
# draft 4d6a7555
page-paper-many = Jawaban bertanda “Serius” untuk { $count } pertanyaan atau lebih: jangan berangkat.
# draft 91d4f93b
page-paper-one = Satu jawaban bertanda “Serius”: jangan berangkat dulu. Cari jawaban yang baik dulu.
# draft 6c7920ee
page-paper-caution = Jawaban bertanda “Hati-hati” untuk { $count } pertanyaan atau lebih: jangan berangkat dulu. Cari jawaban yang baik dulu.
# draft e7510d10
page-paper-unsure = { $count } pertanyaan atau lebih yang tidak bisa Anda jawab: jangan berangkat dulu. Cari tahu dulu.
# draft 949c4748
page-paper-rest = Kalau tidak ada yang di atas: periksa lagi sebelum bayar, tanda tangan, atau terbang. Tidak ada daftar yang bisa mengatakan bahwa sebuah tawaran itu baik.
# draft e10483fe
page-paper-closed = Negara yang ditutup atau diberi peringatan oleh pemerintah
# draft 2dbcf440
page-passport = Paspor: { $country }
# draft c0f0599b
page-abroad = Dari negara lain mana pun
# draft 707d7c74
page-more-numbers = Pilih paspor Anda
# draft eb8a08f1
page-pass-on = Bagikan tanpa jaringan
# draft 56bde3f7
page-pass-on-lead = Seluruh daftar cek muat dalam satu file. File ini terbuka tanpa jaringan dan tidak meminta apa pun.
# draft 6e18b2c7
page-pass-on-get = Unduh filenya
# draft bfadd19a
page-pass-on-1 = Tekan tombol di atas. File tersimpan di HP ini. Ukurannya kecil: lebih kecil dari foto.
# draft 78ccdf1a
page-pass-on-2 = Kirim sebagai dokumen: lewat Bluetooth, kartu memori, atau chat.
# draft a136f54e
page-pass-on-3 = Orang lain membukanya di browser, misalnya Chrome atau Firefox.
# draft 9d2b35a5
page-pass-on-4 = Tidak ada apa pun di file ini yang menunjukkan siapa pemiliknya atau apa jawabannya.
# draft 0143a534
page-copy-of = Salinan tanggal { $date }. Nomor bisa berubah: setelah setengah tahun, ambil salinan baru.
