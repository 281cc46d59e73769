# Tulisan pada butang, tajuk dan baris program ini.

# draft 31cbf028
ui-title = Semak tawaran kerja

# draft 0d4ce835
ui-back = Kembali
# draft 0f899f4d
ui-leave = Keluar
# draft 6092539d
ui-numbers = Nombor
# draft cf954bd3
ui-language = Bahasa
# draft 0a0fd365
ui-erase = Padam
# draft f6d826a6
ui-boxed = Panggilan tidak boleh dibuat dari dalam halaman ini. Dail nombor itu sendiri, atau buka { $address } dalam pelayar web anda.

# draft 2558d04d
ui-listen = Dengar
# draft adc1645b
ui-hush = Senyapkan
# draft 95741c90
ui-draft = Draf terjemahan, belum disemak.

# draft e79bd01d
ui-start-lead = Dapat tawaran kerja di luar negara? Semak dulu sebelum anda bayar, tandatangan atau pergi. Ambil masa lebih kurang 5 minit.
# draft 46e2dcc6
ui-start-signs = Tunjukkan tanda amaran sahaja
# draft ce8f0dbd
ui-promise = Tiada apa-apa keluar dari telefon ini.
# draft a637dbbf
ui-promise-more = Tiada nama, tiada akaun, tiada jejak. Tutup halaman ini dan jawapan anda hilang.
# draft f8388ed2
ui-inapp = Halaman ini dibuka dalam aplikasi lain. Aplikasi itu mungkin nampak apa yang anda tekan. Salin alamatnya, kemudian buka dalam pelayar web anda.
# draft f4622aef
ui-erased = Jawapan anda sudah dipadam.
# draft 2d4b1b77
ui-offline = Sekarang boleh guna tanpa internet.
# draft dfea635a
ui-offline-more = Soalan dan nombor disimpan dalam telefon ini. Jawapan anda tidak pernah disimpan.
# draft 63dd1da3
ui-remove = Buang offercheck dari telefon ini
# draft e3126b6d
ui-removed = Sudah dibuang. Kami semak sekali lagi: tiada apa-apa daripada offercheck disimpan di sini sekarang. Kalau dibuka lagi, ia akan disimpan semula.
# draft a06e0682
ui-not-removed = Pelayar ini tidak benarkan kami membuangnya. Padam data laman ini dalam tetapan pelayar.
# draft e80220ad
ui-erased-not = Kami tidak boleh padam sejarah pelayar atau senarai panggilan telefon.
# draft f1d1f054
ui-org = Ditawarkan di halaman ⁨{ $org }⁩. Mereka tidak nampak jawapan anda.

# draft ef6d20c3
ui-why-we-ask = Kenapa kami tanya
# draft 3064b371
ui-left = lebih kurang { $count } soalan lagi
# draft d3a2f5fc
ui-last-question = soalan terakhir
# draft 4be99c3d
ui-skip = Langkau soalan ini
# draft cf06c140
ui-new-sign = Tanda amaran baru:

# draft fc9fa6d6
ui-stop-heading = Berhenti sekejap di sini
# draft 876dd6a6
ui-you-told = Anda beritahu kami:
# draft 88d9d42d
ui-to-result = Lihat apa perlu dibuat
# draft 01d1d194
ui-more = Jawab soalan lagi
# draft 9d9ea4c7
ui-stays = Jawapan anda ada di skrin ini sahaja.

# draft e8e7c573
ui-means-worker = “Anda” di halaman ini bermaksud pekerja itu.
# draft b0fc176d
ui-so-far = Ini keputusan setakat ini. Soalan yang belum ditanya: { $count }.
# draft 20a93448
ui-do-now = Buat ini sekarang
# draft 851920a3
ui-known-pattern = Diketahui daripada kes sebenar
# draft e33d6cf5
ui-today = Hari ini:
# draft 6a7d6a86
ui-sources = Sumber: { $count }
# draft 47f29fc0
ui-no-date = tiada tarikh
# draft b71839d5
ui-copy = Salin
# draft 0b80f84f
ui-copied = Sudah disalin
# draft a5d5486c
ui-copy-failed = Tekan lama pada teks untuk menyalinnya.
# draft 8cb8736e
ui-all-numbers = Semua nombor untuk anda
# draft 6df566c3
ui-last-heading = Seterusnya
# draft 33dfe66d
ui-last-tell = Beritahu seorang yang anda percaya: negara, bandar, syarikat dan penerbangan.
# draft b2a18aeb
ui-last-again = Semak semula kalau tempat, kerja, gaji atau visa berubah.
# draft ae28b41f
ui-last-erase = Sudah siap? Padam jawapan anda.

# draft fe53d4a9
ui-hide-heading = Mula-mula: cara keluar dari halaman ini
# draft e0270c92
ui-hide-tap = Tekan “Keluar” di atas. Skrin jadi kosong, kemudian halaman biasa dibuka.
# draft 71882c1c
ui-hide-frame = Senarai semak ini berada dalam halaman lain. “Keluar” mungkin hanya mengosongkan kotak ini. Kemudian tutup sendiri tab atau aplikasi.
# draft 8a34d568
ui-hide-keys = Kalau ada papan kekunci: tekan Shift tiga kali.
# draft 1f093f1e
ui-hide-history = Lawatan ini kekal dalam sejarah pelayar. Panggilan kekal dalam senarai panggilan. Kalau ada orang periksa telefon ini, minta orang di luar telefon untuk anda.
# draft 3fb32d31
ui-help-heading = Orang yang boleh bantu sekarang
# draft aff8ecad
ui-help-lost-heading = Anda hilang hubungan
# draft c364c615
ui-help-lost-1 = Catat mesej terakhir, masa, tempat dan nombornya.
# draft 44f01322
ui-help-lost-2 = Jangan bayar sesiapa yang minta wang untuk hantar pekerja itu pulang. Tanya kedutaan dulu.
# draft 57cd1ec4
ui-help-lost-3 = Laporkan kepada kedutaan dan pejabat buruh negara anda hari ini.
# draft ae95c066
ui-help-tell-us = Jawab beberapa soalan. Kemudian kami tunjukkan nombor yang sesuai.
# draft 2cc83726
ui-help-say = Sebut dulu: nama anda, di mana anda berada, dan yang anda perlukan bantuan. Tak boleh bercakap? Tulis perkara yang sama guna WhatsApp atau SMS. Anda boleh minta walaupun tiada dokumen.
# draft 261caa0e
ui-help-more = Jawab beberapa soalan

# draft 5bebbf01
ui-call-shows = Panggilan nampak dalam senarai panggilan telefon dan pada bil.
# draft f8a550f7
ui-choose-first = Pilih pasport dan negara.
# draft 9f608034
ui-numbers-coming = Nombor sedang dibuka.
# draft a9afe093
ui-numbers-failed = Nombor tidak dapat dibuka. Semak internet anda.
# draft 5160883e
ui-try-again = Cuba lagi

# draft 80ef0914
ui-signs-title = Tanda amaran
# draft 7d1c36bc
ui-signs-lead = Satu tanda ialah sebab untuk bertanya. Beberapa tanda, atau satu yang bertanda “Berhenti”, ialah sebab untuk berhenti.
# draft b4cf69e2
ui-good = Tawaran yang baik:
# draft e3b9d3a5
ui-severity-stop = Berhenti
# draft ef8cfecf
ui-severity-serious = Serius
# draft ca801a1c
ui-severity-caution = Hati-hati

# draft 2700a84c
ui-language-heading = Pilih bahasa anda
# draft 7ea918d5
ui-voice-heading = Dengar halaman ini
# draft f07e971c
ui-voice-none = Telefon ini tiada suara untuk bahasa ini. Dalam tetapan telefon, cari “teks kepada pertuturan” (Text-to-speech) dan tambah satu suara. Suara itu boleh diguna tanpa internet.
# draft e55e6cca
ui-voice-here = Tekan “Dengar” di bahagian atas skrin.
# draft a69bbbb1
ui-two-heading = Dua bahasa bersama
# draft 2352c9a6
ui-two-lead = Setiap baris dalam bahasa anda, dan di bawahnya dalam bahasa lain: untuk anda dan orang yang membantu anda.
# draft d9136f92
ui-one-only = Satu bahasa sahaja
# draft 9f47e1ff
ui-language-failed = Bahasa itu tidak dapat dibuka. Semak internet anda.

# draft fc526e64
ui-fill-hotline = pejabat buruh
# draft d4c95798
ui-fill-list = senarai kementerian buruh negara anda
# draft be49ef1b
ui-fill-wage = Kami tiada angka yang boleh dipercayai tentang gaji di sana.
# draft eafcc6c5
ui-fill-regulator = kementerian buruh negara anda
# draft f9bd4b4b
ui-title-quiet = Catatan
# draft 73928a8a
ui-practice = Cuba dulu dengan tawaran sebenar
# draft 4a07c524
ui-help-close = Ada orang datang? Tekan “Keluar”, atau tutup halaman ini. Tiada bunyi.
# draft 1b3fcc15
ui-next-short = Orang seterusnya
