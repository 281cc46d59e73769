# Halaman sebelum program jalan, dan kalau program tidak bisa jalan.

page-language = Bahasa Indonesia
page-slow = Pertanyaannya lama terbuka di sini. Mungkin masih akan muncul. Nomor di bawah bisa dipakai sekarang.
page-no-scripts = Skrip dimatikan di browser ini, jadi pertanyaannya tidak bisa dibuka. Nomor di bawah tetap bisa dipakai.
page-unsupported = Browser ini terlalu lama untuk pertanyaannya. Coba browser lain. Nomor di bawah tetap bisa dipakai.
page-missing = Sebagian halaman ini gagal dimuat. Periksa jaringan, lalu buka lagi. Nomor di bawah tetap ada.
page-crash = Ada yang rusak di pihak kami. Jawaban Anda hilang. Buka lagi halaman ini untuk mulai dari awal. Nomor di bawah tetap ada.
page-again = Buka lagi halaman ini
page-numbers = Nomor yang bisa ditelepon
page-numbers-lead = Cari negara paspor Anda. Ini layanan pemerintah Anda sendiri. Anda yang menelepon; mereka tidak pernah menelepon untuk minta uang.
