# Halaman sebelum program bermula, dan bila program tidak boleh bermula.

# draft 41e16236
page-language = Bahasa Malaysia
# draft 6f67923f
page-app = Senarai semak
# draft d743b6af
page-preview = Beberapa soalan tentang kerja di luar negara. Tiada apa-apa dihantar.
# draft fe419add
page-slow = Soalan lambat keluar di sini. Mungkin akan keluar nanti. Nombor di bawah boleh guna sekarang.
# draft e4517df5
page-no-scripts = Skrip ditutup dalam pelayar ini, jadi soalan tidak boleh bermula. Nombor di bawah boleh guna tanpa skrip.
# draft 6b605284
page-unsupported = Pelayar ini terlalu lama untuk soalan ini. Cuba pelayar lain. Nombor di bawah boleh guna di sini juga.
# draft 5d863eae
page-missing = Sebahagian halaman ini tidak dapat dibuka. Semak internet anda dan buka halaman semula. Nombor di bawah masih ada.
# draft 90154654
page-crash = Ada yang rosak di pihak kami. Jawapan anda sudah hilang. Buka halaman semula untuk mula dari awal. Nombor di bawah masih ada.
# draft 0444df1b
page-closed = Halaman ini tidak boleh ditutup dari sini. Tutup sendiri tab atau aplikasi.
# draft 82707c80
page-again = Buka halaman semula
# draft cbf565c7
page-numbers = Nombor untuk ditelefon
# draft 33dd2a80
page-numbers-lead = Cari negara pasport anda. Talian tanpa tanda ialah milik kerajaan negara anda sendiri. Anda yang telefon mereka; mereka tidak pernah telefon anda untuk minta wang.
# draft 889357c9
page-start = Semak tawaran
# draft 140cefc7
page-checklist = Senarai semak dalam satu halaman
# draft 547ad2c5
page-checklist-lead = Untuk dibaca atau dicetak. Langkau apa yang tidak kena. Buka setiap jawapan yang kena, dan kira apa yang tertulis.
# draft 80fe83ea
page-paper-heading = Apa maksud jawapan itu
# draft e9f8e06c
page-paper-stop = Satu jawapan bertanda “Berhenti”: jangan pergi.
# draft 4d6a7555
page-paper-many = Jawapan bertanda “Serius” bagi { $count } soalan atau lebih: jangan pergi.
# draft 91d4f93b
page-paper-one = Satu jawapan bertanda “Serius”: jangan pergi dulu. Cari jawapan yang baik dulu.
# draft 6c7920ee
page-paper-caution = Jawapan bertanda “Hati-hati” bagi { $count } soalan atau lebih: jangan pergi dulu. Cari jawapan yang baik dulu.
# draft e7510d10
page-paper-unsure = { $count } soalan atau lebih yang anda tak dapat jawab: jangan pergi dulu. Cari tahu dulu.
# draft 949c4748
page-paper-rest = Yang lain: semak semula sebelum anda bayar, tandatangan atau terbang. Tiada kertas boleh kata sesuatu tawaran itu baik.
# draft e10483fe
page-paper-closed = Apa yang negara sudah tutup atau beri amaran
# draft 2dbcf440
page-passport = Pasport: { $country }
# draft c0f0599b
page-abroad = Dari mana-mana negara lain
# draft 707d7c74
page-more-numbers = Pilih pasport anda
# draft eb8a08f1
page-pass-on = Beri kepada orang lain tanpa internet
# draft 56bde3f7
page-pass-on-lead = Seluruh senarai semak muat dalam satu fail. Fail ini dibuka tanpa internet dan tidak minta apa-apa.
# draft 6e18b2c7
page-pass-on-get = Ambil fail
# draft bfadd19a
page-pass-on-1 = Tekan butang di atas. Fail disimpan dalam telefon ini. Fail ini kecil: lebih kecil daripada sekeping gambar.
# draft 78ccdf1a
page-pass-on-2 = Hantar sebagai dokumen: guna Bluetooth, kad memori, atau chat.
# draft a136f54e
page-pass-on-3 = Orang itu membukanya dalam pelayar, contohnya Chrome atau Firefox.
# draft 9d2b35a5
page-pass-on-4 = Tiada apa-apa dalam fail menunjukkan siapa yang menyimpannya atau apa yang dijawab.
# draft 0143a534
page-copy-of = Salinan { $date }. Nombor boleh berubah: selepas setengah tahun, ambil salinan baru.
