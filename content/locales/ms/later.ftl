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
# draft 0bd333ff
ui-none-here = Kami tidak tahu nombor yang boleh guna dari { $country } untuk pasport ini.
# draft 06f35980
ui-none-at-all = Kami tidak tahu nombor untuk pilihan ini. Tanya kedutaan negara anda yang paling dekat, atau pejabat Pertubuhan Migrasi Antarabangsa (IOM).
# draft 1181d478
ui-email = E-mel
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
# draft 73c0d339
ui-chat-send = Hantar guna WhatsApp
# draft 82c95535
ui-share-lead = Untuk orang lain yang dapat tawaran kerja. Mesej ini tidak menyebut nama sesiapa dan tiada jawapan anda di dalamnya.
# draft 1f814527
ui-share-text = Dapat tawaran kerja di luar negara? Semak dulu sebelum bayar, tandatangan atau pergi: { $address }
# draft f8743a4e
ui-answer-now = Jawab sekarang
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
# draft 7a70a161
ui-desk-heading = Tekan bahasa anda
# draft 2e4dd308
ui-desk-lead = Kemudian pegang skrin ini sendiri.
# draft 5f3229f3
ui-desk-staff = Untuk orang yang menyerahkannya
# draft b7c351db
ui-desk-staff-1 = Serahkan. Berdiri di tempat anda tak boleh baca skrin.
# draft 1da14b88
ui-desk-staff-2 = Anda nampak jawapan hanya kalau pemegang skrin tekan “Tunjukkan”.
# draft 01449c53
ui-desk-staff-3 = Ini bukan keputusan tentang sesiapa. Ini bukan sebab untuk menahan sesiapa.
# draft 60d1dc6c
ui-desk-staff-4 = Tekan “Orang seterusnya” selepas setiap orang. Selepas 3 minit tanpa disentuh, semuanya dipadam.
# draft b2665454
ui-desk-ready = Semua sudah dipadam. Sedia untuk orang seterusnya.
# draft 1f7ecbad
ui-consent-heading = Sebelum anda mula
# draft 44ee2332
ui-consent-who = Orang di sebelah anda membantu orang meneliti tawaran kerja. Tanya namanya, dia bekerja untuk siapa, dan sama ada dia pegawai kerajaan.
# draft 30738963
ui-consent-free = Anda boleh kata tidak. Anda boleh tamatkan bila-bila masa. Anda tetap boleh teruskan perjalanan. Anda tidak perlu beri sebab.
# draft 4c6f0f33
ui-consent-secret = Dia mungkin tidak boleh rahsiakan semua perkara: contohnya kalau seorang kanak-kanak atau nyawa seseorang dalam bahaya. Tanya dulu apa yang dia wajib sampaikan kepada pihak lain.
# draft 8a97431a
ui-consent-hold = Anda yang pegang skrin. Dia nampak jawapan anda hanya kalau anda tekan “Tunjukkan”.
# draft 9481ba8d
ui-consent-gone = Tiada sesiapa tanya nama anda. Tekan “Orang seterusnya”, dan semuanya dipadam.
# draft 60991c2e
ui-consent-yes = Mula
# draft e1d6ec3b
ui-consent-numbers = Nombor bantuan sahaja
# draft 4f557309
ui-consent-no = Tidak, terima kasih
# draft 7645af6c
ui-next-person = Selesai: orang seterusnya
# draft d374e1b6
ui-show-heading = Jawapan anda sudah sedia
# draft b4e9df57
ui-show-lead = Apa yang keluar selepas ini milik anda. Tunjukkan kepada orang di sebelah anda, lihat seorang diri, atau tamatkan di sini.
# draft 34a602b1
ui-show = Tunjukkan
# draft a923b6f4
ui-idle-heading = Anda masih di situ?
# draft d1f1e01c
ui-idle-lead = Sudah agak lama tiada orang sentuh skrin ini. Setengah minit lagi semuanya dipadam.
# draft f6d0c63a
ui-idle-stay = Saya masih di sini
# draft a2990764
ui-together-heading = Lihat ini bersama-sama
# draft ade473c5
ui-together-lead = Perkara untuk dibincangkan. Ia tidak kata apa-apa tentang anda dan tidak memutuskan apa-apa.
# draft 607af4f5
ui-offer-says = Apa yang tawaran itu kata
# draft 8c9cc252
ui-ring-heading = Telefon majikan bersama-sama
# draft db55e9b9
ui-ring-1 = Cari sendiri nombor syarikat itu, di laman syarikat itu sendiri atau dalam senarai. Jangan ambil daripada chat.
# draft 228fb4d5
ui-ring-2 = Tanya: kerja apa, bandar mana, gaji berapa? Siapa bayar tiket dan visa? Siapa simpan pasport?
# draft 21a71dfa
ui-ring-3 = Bandingkan setiap jawapan dengan tawaran itu.
# draft cb2d796f
ui-ring-code = Nombor di { $country } bermula dengan:
# draft 83bebbc2
ui-ring-other = Adakah nombor yang diberi kepada anda bermula dengan kod lain? Kalau begitu, mungkin orang di negara lain yang menjawabnya. Tanya kenapa.
# draft d71c7877
ui-talk-heading = Perkara untuk dibincangkan
# draft cf8b532f
ui-ask-heading = Masih perlu ditanya
# draft 950e2250
ui-take = Bawa ini
# draft 5fae1464
ui-take-lead = Pilih satu. Setiap pilihan menyatakan apa yang tertinggal.
# draft bdb07195
ui-card = Kad untuk diambil gambar
# draft a104c2dd
ui-card-leaves = Gambar itu kekal antara gambar-gambar dalam telefon ini, mungkin juga di internet.
# draft 74da3f19
ui-card-shot = Ambil tangkapan skrin (screenshot), atau gambar dengan telefon lain.
# draft 2d267449
ui-card-say = Sebut dahulu: siapa anda, di mana anda, dan bahawa anda perlukan bantuan.
# draft 9dcaba49
ui-card-word = Kata rahsia kita:
# draft 2d0c4768
ui-sheet = Halaman untuk dicetak
# draft 177e6dc0
ui-pocket = Kad poket untuk dicetak
# draft a737a944
ui-pocket-fold = Gunting ikut garis luar. Lipat di tengah, dua kali.
# draft 054aa212
ui-print-leaves = Tiada apa-apa tertinggal dalam telefon ini. Pencetak mungkin simpan salinan.
# draft b4e46ecd
ui-print = Cetak
# draft ee2ac106
ui-print-not = Tiada apa-apa berlaku? Buka halaman ini dalam pelayar web anda, atau ambil gambar kad itu.
# draft ce418880
ui-print-two = Dalam dua bahasa: tambah
# draft aaf3d2cf
ui-send-heading = Mesej untuk dihantar
# draft e36b7ee5
ui-send-leaves = Mesej itu kekal dalam chat di kedua-dua telefon.
# draft 3a85ab24
ui-sms-send = Hantar sebagai SMS
# draft 352057f1
ui-book = Nombor untuk buku telefon anda
# draft ada9dc59
ui-book-lead = Pilih nama yang tiada orang akan tanya.
# draft 31e9168b
ui-book-aunt = Makcik
# draft f54c7f0f
ui-book-shop = Kedai
# draft 9e691141
ui-book-work = Kerja
# draft 2b1ccd91
ui-book-neighbour = Jiran
# draft ddf98302
ui-book-save = Simpan fail
# draft 45a20514
ui-book-leaves = Nombor kekal dalam buku telefon, dan satu fail kekal dalam folder muat turun.
# draft 9b0b849d
ui-book-inapp = Dalam aplikasi lain, fail selalunya tidak dapat disimpan. Guna kad sebagai ganti.
# draft 6e7358c7
ui-sheet-yours = Kertas ini milik anda. Simpan, lipat atau buang.
# draft 183e25d6
ui-sheet-unknown = Belum diketahui: tanya ini
# draft fa2015f5
ui-sheet-check = Di mana boleh semak
# draft 64818ee2
ui-sheet-want = Apa yang saya mahu sekarang
# draft ca04b0e6
ui-want-talk = bercakap berdua sahaja dengan seseorang
# draft 830441ac
ui-want-call = buat panggilan
# draft dec73ad6
ui-want-check = semak agensi ini
# draft e34c5b99
ui-want-travel = tiada apa-apa, saya teruskan perjalanan
# draft 76bcfbc0
ui-sheet-footer = Nota peringatan yang dibuat oleh tuan punya kertas ini. Ini bukan bukti dan bukan permit, dan bukan sebab untuk menahan sesiapa. Pulangkan kepadanya.
# draft bb78addf
ui-sheet-qr = Nombor lain:
# draft 0d9b229a
ui-facts-of = Maklumat pada { $date }
# draft 6c33a95b
ui-plan = Rancangan untuk perjalanan
# draft d5f1d672
ui-plan-lead = Tekan yang sesuai. Halaman ini lupakannya bila anda tutup. Di akhir, cetak atau ambil gambar.
# draft 41999cf2
ui-plan-numbers = Hafal dua nombor
# draft b1473350
ui-plan-numbers-lead = Satu daripada nombor ini, dan satu nombor orang di rumah.
# draft 56f099d6
ui-plan-knows = Siapa tahu saya pergi ke mana?
# draft 5d71026a
ui-plan-knows-1 = Ibu saya
# draft 7e5e84ce
ui-plan-knows-2 = Bapa saya
# draft ea12e470
ui-plan-knows-3 = Suami atau isteri saya
# draft 834713d5
ui-plan-knows-4 = Adik-beradik saya
# draft 96d4ee5c
ui-plan-knows-5 = Seorang kawan
# draft 24e7c47f
ui-plan-when = Bila saya hantar mesej?
# draft 7a4f76b4
ui-plan-when-1 = Setiap malam
# draft 5a56e6d7
ui-plan-when-2 = Sebelum setiap sempadan
# draft 3f067820
ui-plan-missed = Tiada berita daripada saya selama dua hari? Telefon nombor-nombor ini.
# draft ee2f1b12
ui-plan-word = Perkataan yang bermaksud: saya dalam bahaya
# draft 6f656f27
ui-plan-word-1 = Rambutan
# draft 5063c906
ui-plan-word-2 = Payung
# draft 4859c245
ui-plan-word-3 = Kebun nenek
# draft f0a5ab8f
ui-plan-papers = Salinan dokumen saya di rumah
# draft e71ac242
ui-plan-papers-1 = Gambar pasport, visa, kontrak dan tiket
# draft 0398e833
ui-plan-papers-2 = Salinan atas kertas
# draft c0842b4a
ui-plan-own = Atau perkataan anda sendiri. Ia ada di skrin ini sahaja.
# draft 04d26e76
ui-practice-lead = Tawaran yang betul-betul pernah diterima orang. Baca satu. Adakah anda akan terima? Kemudian lihat.
# draft 2462cd64
ui-practice-see = Apa kata offercheck
# draft 059316f9
ui-practice-then = Apa yang berlaku
# draft 8f343703
ui-practice-own = Sekarang tawaran saya
# draft de22f4e9
ui-story = Ini berlaku kepada seseorang:
# draft bf3af898
ui-story-from = Dari { $country }, diceritakan semula daripada satu laporan.
# draft 237d6559
ui-story-advice = Pesan terakhir dalam cerita ini ialah nasihat kami.
# draft b3adbc7a
ui-tricks-heading = Helah yang dilihat baru-baru ini
# draft e4b10909
ui-trick-seen = Terakhir dilaporkan: { $date }
# draft 38b1ec00
ui-help-clock = Jam telefon ini ditetapkan ikut waktu { $country }. Anda berada di tempat lain? Tekan negara tempat anda berada di bawah ini.
# draft 12b3d767
ui-help-where = Anda di mana sekarang?
# draft ff24dd2b
ui-phrase-lead = Tunjukkan ini, atau sebut:
# draft b2e548b2
ui-phrase-need-help = Maksudnya: Saya perlukan bantuan.
# draft 00c00db0
ui-phrase-call-police = Maksudnya: Telefon polis.
# draft 8d8642f9
ui-phrase-use-phone = Maksudnya: Boleh saya guna telefon anda?
# draft 46a523f9
ui-phrase-embassy = Maksudnya: Saya mahu bercakap dengan kedutaan saya.
# draft b3376e50
ui-shift = Kira syif ini
# draft 120d9673
ui-shift-lead = Mengira orang, bahasa, laluan dan kertas, dalam ingatan halaman ini sahaja. Tiada jawapan, tiada masa. Angka di bawah 5 disembunyikan. Muat semula halaman akan memadamnya. Beritahu pemegang skrin tentang hal ini.
# draft 7bb36a65
ui-shift-start = Mula mengira
# draft cad51419
ui-shift-people = Orang: { $count }
# draft c08bf935
ui-shift-papers = Kertas: { $count }
# draft c8cc8dbb
ui-shift-under = di bawah 5
# draft f1502cd1
ui-embassy-first = Dikurung? Telefon kedutaan anda dahulu.
