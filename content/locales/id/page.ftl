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
page-start = Cek tawaran
page-checklist = Daftar cek dalam satu halaman
page-checklist-lead = Untuk dibaca atau dicetak. Lewati yang tidak cocok. Buka setiap jawaban yang cocok, lalu hitung tandanya.
page-paper-heading = Arti jawabannya
page-paper-stop = Satu jawaban bertanda “Berhenti”: jangan berangkat.
page-paper-many = Jawaban bertanda “Serius” untuk { $count } pertanyaan atau lebih: jangan berangkat.
page-paper-one = Satu jawaban bertanda “Serius”: jangan berangkat dulu. Cari jawaban yang baik dulu.
page-paper-unsure = { $count } pertanyaan atau lebih yang tidak bisa Anda jawab: jangan berangkat dulu. Cari tahu dulu.
page-paper-rest = Selain itu: periksa lagi sebelum bayar, tanda tangan, atau terbang. Tidak ada kertas yang bisa mengatakan sebuah tawaran itu baik.
page-paper-together = Tanda dari beberapa jawaban sekaligus
page-paper-closed = Yang ditutup atau diperingatkan oleh negara
page-passport = Paspor: { $country }
page-abroad = Dari negara lain mana pun
page-more-numbers = Pilih paspor Anda
