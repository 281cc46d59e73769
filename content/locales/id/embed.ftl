# Dua halaman untuk orang yang memasang daftar cek di situs mereka sendiri. Pengguna daftar cek tidak memuat kata-kata ini.

# draft 8643d82a
embed-title = Daftar cek di halaman Anda
# draft 906fa74f
embed-lead = Pilih, lihat, salin. Anda mendapat beberapa baris untuk ditempel di situs Anda. Tanpa akun, tanpa server, tanpa program lain.
# draft 917e380c
embed-check-title = Kenapa tidak muncul di halaman saya?
# draft 3ce1a81b
embed-check-lead = Tempel halaman Anda dan header-nya. Anda diberi tahu dengan kata biasa apa yang menghalangi daftar cek di sana.
# draft b5763ee8
embed-plain = Program halaman ini tidak jalan. Baris ini bisa dipakai tanpa program itu. Tempel di halaman Anda:
# draft 48853bb4
embed-plain-address = Ganti { $address } dengan alamat salinan Anda.
# draft d7518ace
embed-plain-check = Program halaman ini tidak jalan, jadi tidak bisa memeriksa apa pun. Tiga hal yang bisa Anda lihat sendiri: kebijakan halaman Anda harus punya baris di bawah, bingkai harus setinggi paling sedikit 480 piksel, dan sandbox-nya harus punya allow-scripts.
# draft 6e3cc648
embed-to-check = Tidak muncul di halaman saya
# draft 81577b99
embed-to-configurator = Ambil baris untuk ditempel
# draft e043cc8d
embed-other-language = Bahasa halaman ini
# draft 9095dd4b
embed-nothing-sent = Halaman ini tidak mengirim dan tidak menyimpan apa pun. Pilihan Anda ada di alamatnya.
# draft 8d6be012
embed-nothing-sent-check = Yang Anda tempel tetap di halaman ini. Tidak ada yang dikirim, dan isinya tidak dijalankan atau dimuat.

# Pilihan
# draft 35e893bc
embed-options = 1. Pilih
# draft 21e89612
embed-language = Bahasa daftar cek
# draft 565a39e8
embed-from = Paspor yang muncul pertama
# draft 2d00fffe
embed-to = Negara kerja yang muncul pertama
# draft 5786f538
embed-more = Pilihan lain
# draft cdde288c
embed-start = Mulai dengan
# draft aa1981f0
embed-start-any = Pertanyaan pertama
# draft 738ac98a
embed-any = Tidak dipilih
# draft dca296d8
embed-theme = Terang atau gelap
# draft 0454cd27
embed-theme-any = Ikut setelan HP
# draft d64568f6
embed-theme-light = Terang
# draft 1914c218
embed-theme-dark = Gelap
# draft 5e2bacbe
embed-accent = Warna tombol
# draft 60a799bd
embed-accent-help = Enam angka atau huruf, misalnya 0d4f8b. Halaman membuatnya lebih gelap atau terang kalau susah dibaca.
# draft 41c96533
embed-accent-wrong = Ini bukan warna enam angka, jadi tidak dipakai.
# draft cea6918e
embed-exit = Tujuan tombol Keluar
# draft bd02140b
embed-exit-help = Halaman biasa, misalnya cuaca, yang dimulai dengan https://. Kosong: Wikipedia.
# draft 8481fbf7
embed-exit-wrong = Daftar cek tidak bisa memakai alamat ini, jadi tidak dipakai. Harus dimulai dengan https:// dan tanpa &.
# draft b055e1a5
embed-org = Nama lembaga Anda
# draft 199f4fe0
embed-org-help = Muncul sebagai tulisan di dalam bingkai, paling banyak 60 huruf.
# draft d2284621
embed-helpline = Layanan yang muncul pertama
# draft 43c97c6e
embed-helpline-help = Hanya dari daftar kami, supaya tidak ada yang bisa membuat tautan dengan nomor palsu. Pilih paspor dulu.
# draft 67f08a7c
embed-page-stays = Halaman saya tetap ada kalau ada yang menekan Keluar
# draft e7744b92
embed-page-stays-help = Untuk bingkai tanpa skrip kami. Orang yang terancam menekan Keluar, dan halaman Anda ikut pergi. Kalau ini dicentang, hanya bingkainya yang kosong.
# draft 65d0d67f
embed-own-copy = Daftar cek adalah salinan di alamat Anda sendiri
# draft 69f1b2e3
embed-own-copy-help = Bingkai lalu diberi hak lebih sedikit. Kalau tidak, isinya bisa mengubah halaman Anda.

# Lihat dulu
# draft d6a9c887
embed-preview = 2. Lihat
# draft b463e584
embed-preview-title = Daftar cek seperti yang dilihat pengunjung Anda

# Cara
# draft 29074fbc
embed-recipe = 3. Tempel
# draft 6efcefd2
embed-system = Halaman Anda dibuat dengan
# draft 6d5ea712
embed-system-html = HTML yang Anda tulis sendiri
# draft a18fddac
embed-system-wordpress = WordPress, sebagai administrator atau editor
# draft d193bdb6
embed-system-wordpress-author = WordPress, sebagai penulis atau kontributor
# draft 235ac6bf
embed-system-wordpress-plugin = WordPress, dengan plugin kami
# draft 67c198c6
embed-system-wordpress-com = WordPress.com di bawah Business, atau jaringan yang membuang bingkai
# draft 44bbc120
embed-system-wix = Wix
# draft f361cccc
embed-system-squarespace = Squarespace
# draft e3d471a2
embed-system-drupal = Drupal
# draft 0dc6f428
embed-system-blogger = Blogger
# draft 367bbd21
embed-system-google-sites = Google Sites
# draft fe1b61f1
embed-system-post = Postingan atau pesan: Facebook, WhatsApp
# draft 6addffec
embed-way-iframe = Bingkai
# draft a99551be
embed-way-element = Elemen: tingginya ikut isi, dan menunjukkan nomor sampai daftar cek muncul
# draft 426b081a
embed-way-script = Satu baris: bingkai yang tingginya ikut isi
# draft df8d5a6c
embed-way-address = Alamat saja
# draft c277f109
embed-way-plugin = Blok
# draft b83899e3
embed-way-picture = Gambar yang mengarah ke sana
# draft 61240101
embed-way-link = Tautan
# draft 6ca8748d
embed-known-wordpress = Ini sudah kami coba di WordPress kami sendiri (versi 6.1).
# draft 6b6118dd
embed-known-tried = Ini sudah kami lihat di browser sungguhan.
# draft 3b2bfa60
embed-known-read = Belum kami coba. Ini kata halaman umum tentang sistem ini.
# draft d9e4aad2
embed-known-not = Belum dicoba. Kami tidak menemukan halaman yang mengatakan ini bisa atau tidak. Beri tahu kami kalau bisa.
# draft 9b7943d0
embed-step-paste-body = Tempel ini di tempat daftar cek harus muncul, di badan halaman.
# draft 5c6f9eb7
embed-step-paste-element = Tempel ini di tempat daftar cek harus muncul. Baris di dalamnya muncul kalau daftar cek gagal dimuat.
# draft 51ad2217
embed-step-paste-script = Tempel ini di tempat daftar cek harus muncul. Situs Anda harus mengizinkan skrip dari alamat kami.
# draft d09784d1
embed-step-look = Simpan, buka halamannya di HP, lalu jawab dua pertanyaan.
# draft f94d4959
embed-step-wordpress-block = Tambahkan blok “HTML Khusus”, lalu tempel ini di dalamnya.
# draft 9bc08f64
embed-step-wordpress-network = Di jaringan situs (multisite), hanya administrator jaringan yang boleh. Yang lain: pilih “penulis” di atas.
# draft 306bc92e
embed-step-wordpress-address = Tempel alamat ini di baris sendiri, tanpa tulisan lain di baris itu. WordPress mengubahnya jadi daftar cek.
# draft 99ad411d
embed-step-wordpress-no-options = Cara ini hanya membawa bahasa. Di dalam bingkai buatan WordPress telepon tidak bisa dimulai, tautan tidak terbuka, dan Keluar hanya mengosongkan bingkai. Situs daftar cek harus tahu alamatnya sendiri; kalau tidak, WordPress hanya menampilkan tautan. Lebih baik: minta administrator memasang plugin.
# draft 303a4b37
embed-step-plugin-install = Unduh berkas ini. Di WordPress: Plugin, Tambah Baru, Unggah Plugin, lalu aktifkan. Hanya administrator yang bisa. Setelah itu isi alamat situs ini di Pengaturan.
# draft 7f0acfea
embed-step-plugin-block = Di sebuah halaman, tambahkan blok dari plugin itu, lalu pilih bahasa, paspor, dan negara.
# draft d26d75b3
embed-step-plugin-address = Untuk melihat dulu, buka alamat ini.
# draft 58687d93
embed-step-wordpress-com = Bingkai dan skrip dibuang di sini. Pasang gambar ini di halaman Anda:
# draft 834bfc62
embed-step-picture = Kalau bingkai dibuang, pasang gambar ini di halaman Anda:
# draft 6e87f473
embed-step-picture-link = Jadikan gambar itu tautan ke alamat ini.
# draft e2cd87e7
embed-step-picture-html = Atau, kalau HTML diterima, tempel gambar dan tautannya sekaligus:
# draft f22b3400
embed-step-wix-box = Di editor, tambahkan elemen untuk menyematkan HTML, pilih kode, lalu tempel ini.
# draft 05d7f0ff
embed-step-wix-size = Buat kotaknya setinggi paling sedikit 640 piksel dan selebar halaman. Ukurannya tetap; isi daftar cek bisa digulir.
# draft a7b9806b
embed-step-squarespace = Coba blok kode dan tempel ini. Kalau halamannya tetap kosong, pakai gambar di bawah.
# draft 4b602118
embed-step-drupal = Coba format teks yang membolehkan bingkai, lalu tempel ini. Banyak format teks membuang bingkai: tanyakan ke pengelola situs, atau pakai gambar di bawah.
# draft 8fceef31
embed-step-blogger = Di postingan, pindah ke tampilan HTML, lalu tempel ini. Yang kami temukan tentang ini berasal dari tahun 2011 sampai 2013.
# draft 4c6f40c3
embed-step-google-sites = Pilih sematkan lewat alamat, lalu tempel alamat ini.
# draft abe4079f
embed-step-google-size = Buat kotaknya setinggi paling sedikit 640 piksel.
# draft 52dd4996
embed-step-post = Pasang atau kirim tautan ini. Jelaskan gunanya dengan kata-kata Anda sendiri.
# draft 73ef09c8
embed-step-post-who = Orang yang membukanya di dalam Facebook mungkin dilihat Facebook. Sarankan membukanya di browser.
# draft ccf6d1aa
embed-copy = Salin
# draft b04ea1ba
embed-copied = Sudah disalin.
# draft 6b928710
embed-copy-hold = Browser ini tidak mengizinkan kami menyalin. Tekan lama tulisannya, atau pilih, lalu salin sendiri.

# Untuk pengelola situs Anda
# draft 3f226233
embed-policy = Kalau situs Anda punya kebijakan isi
# draft 7d89483a
embed-policy-lead = Sebagian situs mengirim header “Content-Security-Policy”. Header itu harus mengizinkan daftar cek. Tambahkan:
# draft 6b1c6ba1
embed-policy-frame = Untuk bingkai atau alamat
# draft 66d8093d
embed-policy-script = Untuk baris skrip atau elemen
# draft 56bf8ed5
embed-integrity = Untuk baris skrip: hanya terima isi ini
# draft 1d4b3092
embed-integrity-lead = Dengan atribut ini browser menolak skrip kalau satu huruf saja berubah. Versi kami berikutnya juga ditolak: datang lagi untuk atribut baru.
# draft 8f1a85e0
embed-version = Versi { $version }.
# draft e1f68d59
embed-fallback = Kalau gagal dimuat
# draft 3fa2f48f
embed-fallback-lead = Tautan dan nomor sebagai tulisan biasa untuk halaman Anda. Asalnya dari daftar kami. Datang dua kali setahun untuk yang baru.
# draft b34d8d09
embed-fallback-link = Dapat tawaran kerja di luar negeri? Cek dulu sebelum bayar, tanda tangan, atau berangkat.
# draft 9dd68920
embed-fallback-dated = sumber terbaru: { $date }
# draft b4edc89f
embed-fallback-undated = sumber tanpa tanggal
# draft a34347b6
embed-fallback-only-from = hanya dari { $country }
# draft d3826b2b
embed-frame-title = Cek tawaran kerja: pertanyaan, tanda bahaya, dan nomor
# draft 7444e925
embed-privacy = Untuk halaman privasi Anda
# draft cbe14094
embed-privacy-lead = Satu paragraf untuk ditempel. Isinya yang kami tahu; yang diminta hukum di tempat Anda, hanya Anda yang tahu.
# draft fad5b13b
embed-privacy-text = Halaman ini menampilkan daftar cek dari { $host }. Untuk memuatnya, browser Anda meminta file ke alamat itu, jadi alamat itu tahu alamat IP Anda, sama seperti halaman lain. Daftar cek tidak memasang cookie. Di halaman kami, daftar cek tidak menyimpan apa pun di perangkat Anda. Jawaban Anda tetap di browser dan tidak dikirim ke siapa pun, juga tidak ke kami. Tautan di dalamnya, seperti nomor telepon, hanya dipakai kalau Anda menekannya.
# draft 4a76823b
embed-privacy-shared = Kalau filenya datang dari alamat yang bukan milik Anda, tanggung jawab atas pemuatan itu bisa jadi milik kedua pihak (Mahkamah Eropa, C-40/17). Dengan salinan di alamat sendiri, tidak ada pihak lain.

# Poster
# draft e0cbf4b1
embed-poster = Poster
# draft 8dc8c76c
embed-poster-lead = Satu lembar A4 dengan pilihan Anda: kata-kata yang tidak membuka rahasia siapa pun, nomor, dan kode untuk kamera.
# draft bc939eac
embed-poster-print = Cetak poster
# draft 5d13f49c
embed-poster-heading = Kerja di luar negeri?
# draft 09756483
embed-poster-line = Lihat tawarannya sebelum bayar, tanda tangan, atau berangkat. 5 menit, di HP sendiri. Tanpa nama, tanpa akun.
# draft 14180245
embed-poster-scan = Arahkan kamera ke sini, atau ketik:
# draft fdf25a68
embed-poster-numbers = Ada pertanyaan? Nomor ini menjawab:
# draft 538f6534
embed-poster-code = Kode untuk kamera dengan alamat daftar cek
# draft a75b9919
embed-poster-too-long = Alamatnya terlalu panjang untuk kode.

# Tautan ke pilihan ini
# draft 50eca9e9
embed-again = Simpan pilihan ini
# draft c1f77e18
embed-again-lead = Tautan ini membuka halaman dengan semua pilihan Anda. Tidak ada hal lain di dalamnya.

# Periksa
# draft ecf34384
embed-paste-html = HTML halaman Anda
# draft 088b3b92
embed-paste-html-help = Di komputer: buka halaman Anda, lihat sumbernya, salin semuanya.
# draft a21d823b
embed-paste-headers = Header halaman Anda (kalau ada)
# draft 680e64f4
embed-paste-headers-help = Hasil “curl -I” dengan alamat Anda, atau baris dari alat jaringan di browser.
# draft 31c7a159
embed-paste-address = Alamat halaman Anda
# draft e13a74ee
embed-paste-address-help = Alamat ini tidak dibuka. Gunanya untuk tahu apakah daftar cek ada di alamat yang sama.
# draft d919f53e
embed-look = Periksa
# draft 7a598adc
embed-findings = Yang kami temukan
# draft d5c7c619
embed-findings-none = Di yang Anda tempel tidak ada yang menghalangi daftar cek.
# draft 9a0300e4
embed-findings-limits = Kami hanya melihat yang Anda tempel. Skrip di halaman Anda masih bisa mengubahnya, dan tanpa header kami tidak tahu kebijakannya.
# draft 84bddd65
embed-findings-empty = Tempel sesuatu dulu.
# draft 53083236
embed-weight-stops = Menghalangi
# draft e7d8ca45
embed-weight-harms = Mengurangi
# draft 80d8118a
embed-weight-note = Baik untuk tahu
# draft 215629c5
embed-line = Tambahkan atau ganti jadi:

# draft 9b33f342
embed-find-nothing = Tidak ada apa pun di halaman ini yang mengarah ke { $address }.
# draft 8a8306ba
embed-find-nothing-why = Tidak ada bingkai, baris skrip, atau elemen daftar cek di HTML-nya. Mungkin sistem Anda membuangnya waktu disimpan.
# draft c38dd922
embed-find-frame = Kebijakan isi halaman menolak bingkainya ({ $directive }).
# draft 4ad43874
embed-find-frame-why = Browser menampilkan kotak kosong. Orang tidak melihat pertanyaan atau nomor.
# draft 6975218b
embed-find-script = Kebijakan isi halaman menolak skrip kami ({ $directive }).
# draft 320f7578
embed-find-script-why = Yang muncul hanya baris di dalam elemen, atau tidak ada sama sekali. Bingkai biasa tidak butuh skrip.
# draft f411ef3e
embed-find-wasm = Kebijakannya tidak punya { $word }, dan daftar cek ada di server yang sama.
# draft 9ab9479a
embed-find-wasm-why = Di dalam bingkai yang berlaku kebijakan daftar cek sendiri, bukan milik halaman Anda. Tapi header yang dikirim server Anda dengan setiap halaman juga ikut dengan salinannya. Pertanyaannya lalu tidak bisa jalan; nomor tetap muncul.
# draft dab5ab31
embed-find-framing = Header server ini mungkin menolak halamannya muncul di bingkai: { $header }
# draft 9b7c1cf0
embed-find-framing-why = Di halaman Anda header ini tidak mengganggu. Tapi salinan daftar cek ada di server yang sama dan mungkin mendapat header itu juga. Browser lalu menampilkan kotak kosong.
# draft c0d298cf
embed-find-sandbox-scripts = Sandbox bingkainya tidak punya { $flag }.
# draft 203d9f2e
embed-find-sandbox-scripts-why = Tidak ada skrip yang jalan di bingkai, jadi tidak ada pertanyaan. Nomor tetap muncul.
# draft d7684688
embed-find-sandbox-calls = Sandbox bingkainya tidak punya { $flag }.
# draft 348403be
embed-find-sandbox-calls-why = Nomor yang ditekan tidak menelepon. Nomornya masih bisa dibaca dan diketik sendiri.
# draft d91103df
embed-find-sandbox-undone = Sandbox punya allow-scripts dan { $flag }, dan bingkainya ada di alamat Anda sendiri.
# draft 2b91cdc0
embed-find-sandbox-undone-why = Bersama-sama itu bukan sandbox: isi bingkai bisa mengubah halaman Anda, dan skrip halaman Anda bisa melihat yang ditekan orang.
# draft 87cbb284
embed-find-text = Kodenya muncul di halaman Anda sebagai tulisan.
# draft 5eea2665
embed-find-text-why = Pengunjung membaca kode, bukan melihat daftar cek. Tempel di tempat yang menerima HTML: blok HTML atau tampilan sumber.
# draft 4b606925
embed-find-link = Hanya ada tautan ke { $address }.
# draft 1a105fef
embed-find-link-why = Sistem Anda menjadikannya tautan. Tautannya bisa dipakai, tapi daftar ceknya tidak ada di halaman Anda. Pilih sistem Anda di halaman yang memberi kode.
# draft 1bda352b
embed-find-held = Ada yang menahan daftar cek sampai pengunjung setuju.
# draft e5556961
embed-find-held-why = Plugin untuk kuki atau untuk memuat lambat sudah mengubah kodenya. Daftar cek tidak memakai kuki: izinkan di pengaturan plugin itu.
# draft b38a199d
embed-find-idle = Baris skripnya tidak berbuat apa-apa: { $about }.
# draft a80a061f
embed-find-idle-why = Baris itu harus ada di dalam halaman, bukan di bagian head, sebagai skrip biasa, paling sedikit dengan data-lang; atau dengan <offer-check> di sampingnya.
# draft aee5209f
embed-find-element = Elemennya ada, tapi baris skripnya tidak.
# draft 07ca561b
embed-find-element-why = Tanpa skrip itu cuma tulisan: hanya baris di dalamnya yang muncul.
# draft d5149b8e
embed-find-integrity = Baris skripnya punya “integrity” tapi tidak punya “crossorigin”.
# draft 5bdcabc8
embed-find-integrity-why = Browser lalu menolak skrip dari alamat lain.
# draft b57a22eb
embed-find-base = Halaman punya alamat dasar ({ $base }), dan alamat daftar ceknya tidak lengkap.
# draft 18d8d11d
embed-find-base-why = Browser mencari daftar cek di bawah alamat dasar, bukan di bawah halaman Anda. Tulis alamat lengkapnya.
# draft 5c41ea8a
embed-find-low = Bingkainya setinggi { $height } piksel.
# draft 2e984d78
embed-find-low-why = Pertanyaan dan jawabannya tidak muat. Orang harus menggulir di kotak kecil, dan banyak yang tidak melihat jawabannya.
# draft 31d6579c
embed-find-height = Bingkainya tidak punya tinggi sendiri.
# draft 9c7221a7
embed-find-height-why = Kebanyakan browser membuatnya 150 piksel, dan tidak ada pertanyaan yang muat.
# draft 83b3cead
embed-find-title = Bingkainya tidak punya judul.
# draft 2d2889d5
embed-find-title-why = Orang yang mendengar halaman tidak diberi tahu apa isi bingkainya.
# draft d5c6fee5
embed-find-lazy = Bingkainya dimuat bersama halaman, walaupun letaknya jauh di bawah.
# draft c164d9d2
embed-find-lazy-why = Orang membayar data sebelum melihatnya.
# draft a48f3482
embed-find-pixel = Ada piksel Meta di halaman ini.
# draft fd0ca480
embed-find-pixel-why = Tahun 2023 wartawan melihatnya di 33 dari 186 situs layanan krisis; piksel itu memberi tahu Facebook kalau tombol telepon ditekan. Piksel itu tidak bisa melihat ke dalam bingkai dari alamat lain. Tapi ia melihat siapa yang membuka halaman ini dan apa yang ditekan di luar bingkai. Lepaskan dari halaman ini kalau bisa.
# draft 819e4968
embed-find-inside = Skrip dari alamat lain bisa melihat ke dalam bingkai: { $hosts }
# draft cb9e15cb
embed-find-inside-why = Bingkainya ada di alamat Anda sendiri dengan hak yang sama, jadi setiap skrip di halaman Anda bisa melihat jawaban orang. Buang tanda allow-same-origin, atau pakai alamat tersendiri.
# draft 9a18b6fc
embed-find-others = Ada skrip dari alamat lain di halaman ini: { $hosts }
# draft 45e74f26
embed-find-others-why = Skrip itu tidak bisa melihat ke dalam bingkai dari alamat lain. Tapi ia melihat siapa yang membuka halaman ini dan apa yang ditekan di luar bingkai. Tanyakan apakah masing-masing perlu ada di sini.

# Dari dalam bingkai
# draft 0644815b
embed-inside = Dilihat dari dalam bingkai
# draft 0ba2d207
embed-inside-lead = Untuk melihat apa yang bisa dilakukan bingkai di halaman Anda, pasang alamat ini di dalamnya sebentar:
# draft 8540c425
embed-inside-framed = Halaman ini ada di dalam bingkai.
# draft c5c37f20
embed-inside-alone = Halaman ini tidak ada di dalam bingkai. Pasang alamatnya di bingkai di halaman Anda.
# draft c4f01eb6
embed-inside-size = Ukuran kotak: { $size } piksel
# draft ef411a0a
embed-inside-low = Kotaknya pendek: satu pertanyaan butuh 480 piksel.
# draft 2d738358
embed-inside-narrow = Kotaknya sempit: tulisan butuh 280 piksel.
# draft 14c44e54
embed-inside-opaque = Sandbox tidak memberi bingkai alamat sendiri. Itu baik untuk privasi. Daftar cek jalan begitu.
# draft 518d4b63
embed-inside-own = Bingkainya punya alamat sendiri.
# draft 3d7f6c6d
embed-inside-storage = Bingkai bisa menyimpan sesuatu; daftar cek tidak menyimpan apa pun di dalam bingkai.
# draft e6beeaf3
embed-inside-no-storage = Bingkai tidak bisa menyimpan apa pun. Daftar cek tidak membutuhkannya.
# draft 5bfe30da
embed-inside-calls-likely = Nomor yang ditekan di sini kemungkinan besar menelepon.
# draft cd4de00d
embed-inside-calls-unlikely = Nomor yang ditekan di sini mungkin tidak menelepon, kalau sandbox tidak punya allow-popups. Nomornya selalu ditulis besar.
# draft fb82449e
embed-inside-started = Program jalan di sini, jadi sandbox membolehkan skrip dan kebijakannya membolehkan WebAssembly.
