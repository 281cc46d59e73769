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
# draft f878aac7
ui-signs-heading = Apa yang kami nampak
# draft 5b11f8c5
ui-group-stop = Sebab untuk berhenti
# draft dc64ed15
ui-group-serious = Selesaikan ini dulu
# draft 5ab29324
ui-group-serious-too = Serius juga
# draft f65ef41f
ui-group-caution = Lihat ini juga
# draft 851920a3
ui-known-pattern = Diketahui daripada kes sebenar
# draft e33d6cf5
ui-today = Hari ini:
# draft 6a7d6a86
ui-sources = Sumber: { $count }
# draft 47f29fc0
ui-no-date = tiada tarikh
# draft 2dc556b2
ui-more-signs = Tunjuk { $count } lagi
# draft dc02e5d8
ui-looked-right = Apa yang nampak betul
# draft 65b13b19
ui-looked-right-note = Satu perkara baik tidak menghapuskan tanda amaran.
# draft a6e45044
ui-open-heading = Apa yang belum jelas
# draft d7f5dc4a
ui-open-stopped = Apa yang belum disemak
# draft f1ac6a9a
ui-open-lead = Cari tahu setiap perkara. Kemudian jawab di sini.
# draft eecb99dd
ui-open-rest = Baik juga untuk tahu: { $count }
# draft 15726f7f
ui-message-note = Mesej untuk dihantar, kalau anda boleh bertanya tanpa bahaya:
# draft b71839d5
ui-copy = Salin
# draft 0b80f84f
ui-copied = Sudah disalin
# draft a5d5486c
ui-copy-failed = Tekan lama pada teks untuk menyalinnya.
# draft 73c0d339
ui-chat-send = Hantar guna WhatsApp
# draft 82c95535
ui-share-lead = Untuk orang lain yang dapat tawaran kerja. Mesej ini tidak menyebut nama sesiapa dan tiada jawapan anda di dalamnya.
# draft 1f814527
ui-share-text = Dapat tawaran kerja di luar negara? Semak dulu sebelum bayar, tandatangan atau pergi: { $address }
# draft f8743a4e
ui-answer-now = Jawab sekarang
# draft deaad423
ui-registry-heading = Semak sendiri
# draft 6ee013df
ui-registry-lead = Cari senarai itu sendiri. Jangan guna pautan atau nombor yang mereka beri.
# draft 29b8cac9
ui-shows-agency-licence = Tunjuk sama ada agensi berlesen
# draft f1060a50
ui-shows-job-order = Tunjuk sama ada kerja diluluskan
# draft d48849dc
ui-shows-contract = Tunjuk sama ada kontrak sudah disemak
# draft 8b9f47c8
ui-shows-worker-registration = Tunjuk sama ada pekerja berdaftar
# draft a6b3e5d5
ui-shows-company = Tunjuk sama ada syarikat itu wujud
# draft 3cee46e7
ui-registry-not-proof = Nama yang sama bukan bukti. Nama selalu ditiru. Nombor, alamat dan kelulusan kerja (job order) mesti sama juga. Kemudian telefon pejabat itu pada nombor yang anda cari sendiri.
# draft 6f1eac8d
ui-registry-none = Kami tidak tahu apa-apa senarai umum untuk pasport ini. Tanya kementerian buruh negara anda.
# draft 56093c32
ui-pay-heading = Gaji di sana
# draft ee6d5847
ui-pay-none = Kami tiada angka yang boleh dipercayai untuk kerja ini di negara ini. Tanya kedutaan atau kesatuan sekerja di sana.
# draft a36aa1e3
ui-law-heading = Apa kata peraturan negara anda
# draft 1542310a
ui-routes-heading = Cara sah bekerja di luar negara
# draft a99fd903
ui-routes-none = Tanya kementerian buruh negara anda kerja luar negara mana yang diluluskan.
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

# draft c48f3440
ui-contacts-heading = Nombor untuk ditelefon
# draft a0e09984
ui-contacts-lead = Anda yang telefon mereka. Mereka tidak pernah telefon anda untuk minta wang.
# draft 301612cf
ui-passport = Pasport
# draft ba1bbffa
ui-where = Negara
# draft 8fcffc2d
ui-choose = Pilih
# draft cbd49ea1
ui-in-country = Bila anda berada di { $country }
# draft 0e715139
ui-in-country-now = Di { $country }, sekarang
# draft a901deb0
ui-from-home = Dari negara sendiri, sekarang
# draft 30a5ee9b
ui-general = Nombor umum
# draft 0cd9b72a
ui-side-state = Kerajaan negara anda
# draft 8a893f04
ui-side-independent = Bukan kerajaan
# draft 0b698a11
ui-side-intergovernmental = Bekerja untuk banyak kerajaan
# draft 4f83e3fc
ui-side-host = Polis atau pejabat negara itu
# draft 63a0fc40
ui-hours-all-day = Siang dan malam
# draft 48c09794
ui-hours-office = Waktu pejabat
# draft ec333742
ui-hours-unknown = Waktu tidak diketahui
# draft 0a207e00
ui-purpose-emergency = Kecemasan
# draft 5235ee2e
ui-purpose-hotline = Talian bantuan
# draft 6f0939d6
ui-purpose-mobile = Telefon bimbit
# draft 6613d40b
ui-purpose-labour = Kerja dan gaji
# draft 59181f36
ui-purpose-consular = Pasport dan dokumen
# draft ad5f1873
ui-purpose-switchboard = Talian utama
# draft 49417523
ui-works-only-in = Hanya boleh guna di { $country }
# draft 383d5df6
ui-sms-only = SMS sahaja
# draft 72eabca7
ui-call = Telefon
# draft 228135ab
ui-chat = WhatsApp
# draft e7313d04
ui-text = Hantar SMS
# draft 4241ec42
ui-speaks = Bahasa: { $languages }
# draft 94105323
ui-source-heading = Dari mana maklumat ini
# draft 53690407
ui-confidence-official = Daripada laman pejabat itu sendiri.
# draft 61330dbe
ui-confidence-corroborated = Dua atau lebih sumber kata sama.
# draft b261e733
ui-confidence-single = Satu sumber sahaja.
# draft 7578fdec
ui-newest = Sumber terbaru: { $date }.
# draft f41f606b
ui-newest-unknown = Sumber tidak tunjuk tarikh.
# draft 9a7d9ef3
ui-review-overdue = Sudah lepas tarikh semakan. Kalau tidak boleh guna, cuba nombor seterusnya.
# draft 22dfe033
ui-not-dialled = Kami belum pernah telefon nombor ini.
# draft c689cccd
ui-source-count = Jumlah sumber: { $count }
# draft cc466cd3
ui-more-numbers = Nombor lain: { $count }
# draft aba569a8
ui-without-number = Pejabat yang kami tidak tahu nombornya
# draft b764902e
ui-nobody-heading = Tiada orang jawab?
# draft fb3f9b38
ui-nobody-next = Cuba nombor seterusnya di halaman ini.
# draft 507b9ba1
ui-nobody-write = Tulis mesej WhatsApp kalau ada. Mesej itu kekal di situ sampai ada orang baca.
# draft 34cdd5ef
ui-nobody-again = Catat masa dan telefon semula pada waktu pejabat di sana.
# draft 9a7481ee
ui-nobody-home = Minta seseorang di rumah telefon talian kerajaan negara anda sendiri.
# draft 5bebbf01
ui-call-shows = Panggilan nampak dalam senarai panggilan telefon dan pada bil.
# draft 0bd333ff
ui-none-here = Kami tidak tahu nombor yang boleh guna dari { $country } untuk pasport ini.
# draft 06f35980
ui-none-at-all = Kami tidak tahu nombor untuk pilihan ini. Tanya kedutaan negara anda yang paling dekat, atau pejabat Pertubuhan Migrasi Antarabangsa (IOM).
# draft f8a550f7
ui-choose-first = Pilih pasport dan negara.
# draft 9f608034
ui-numbers-coming = Nombor sedang dibuka.
# draft a9afe093
ui-numbers-failed = Nombor tidak dapat dibuka. Semak internet anda.
# draft 5160883e
ui-try-again = Cuba lagi
# draft 1181d478
ui-email = E-mel

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
