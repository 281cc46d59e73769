# Tahap keputusan, teks dan langkahnya; peringkat; bahagian senarai tanda; corak daripada kes sebenar.

# draft ea593038
pattern-bait = Gaji besar tanpa kemahiran, daripada orang yang anda kenal lewat telefon sahaja atau yang tidak sebut nama majikan.
# draft 4acaccc8
pattern-moved-on = Kerja komputer di Thailand, dan satu lagi tanda daripada kes yang diketahui.
# draft d4017c56
pattern-detour = Singgah di negara lain, dan dokumen yang tidak membuktikan kerja itu.
# draft 5c3766a2
pattern-held = Hutang kepada mereka, dan pasport anda di tangan mereka.
# draft 728f7501
pattern-no-one-to-hold = Tiada majikan, tiada pejabat, dan anda didesak supaya cepat atau bayar.
# draft 57afe9c1
pattern-escorted = Orang tidak dikenali yang membawa anda melalui negara lain.
# draft d2f2416b
stage-start = Mula
# draft ee08279f
stage-place = Tempat
# draft 6b75a227
stage-job = Kerja
# draft cb7e101f
stage-papers = Dokumen
# draft bfea81c3
stage-money = Wang
# draft 0afcd4fb
stage-recruiter = Perekrut
# draft 26b88c14
stage-travel = Perjalanan
# draft 80093f63
stage-life = Hidup di sana
# draft 49929f8f
stage-already-there = Bantuan

# draft 17bce8c1
part-offer = Tawaran
# draft 6778f859
part-recruiter = Perekrut
# draft c8a35125
part-contract = Kontrak
# draft cf004c94
part-money = Wang
# draft da29b6b3
part-documents = Dokumen
# draft 1c2f982c
part-travel = Perjalanan
# draft 2879489d
part-arrival = Semasa sampai
# draft bc7bc693
part-work = Di tempat kerja

# draft 9644cd4c
level-do-not-go = Jangan pergi
    .text = Jawapan anda menunjukkan tanda yang orang lain nampak sebelum mereka dikurung, ditipu atau dicederakan. Ini bukan bukti jenayah. Maksudnya: jangan pergi dengan tawaran ini seperti keadaannya sekarang.
    .first = Jangan bayar, jangan tandatangan, jangan serahkan pasport. Sudah bayar? Simpan chat dan resitnya.
    .call = Telefon dan bacakan halaman ini kepada mereka:
    .then = Beritahu seorang di rumah apa yang ditawarkan, dan siapa yang menawarkannya.
    .last = Lihat cara sah bekerja di luar negara, di bahagian bawah halaman ini.
# draft fedcf6aa
level-do-not-go-yet = Jangan pergi dulu
    .text = Jawapan anda menunjukkan sesuatu yang serius. Selesaikan dulu sebelum anda bayar, tandatangan atau terbang.
    .text-unknown = Masih terlalu sedikit yang diketahui untuk kata apa-apa yang baik tentang tawaran ini. Cari tahu perkara di bawah sebelum anda bayar, tandatangan atau terbang.
    .first = Jangan bayar, tandatangan atau beli tiket sebelum perkara di halaman ini jelas.
    .call = Ada yang anda tak dapat cari sendiri? Telefon dan tanya:
    .then = Ikut senarai di bawah, satu demi satu. Setiap satu ada mesej untuk dihantar, kalau tidak apa untuk bertanya.
    .last = Kemudian jawab semula soalan itu di sini. Kerja yang betul boleh tunggu.
# draft e864b600
level-check-first = Semak ini dulu
    .text = Ada perkara yang lemah atau belum jelas. Kerja yang baik pun boleh begini. Jangan bayar atau terbang sebelum semuanya jelas.
    .first = Semak perkara di bawah sebelum anda bayar atau terbang.
    .call = Tidak pasti tentang satu perkara? Telefon dan tanya:
    .then = Lihat sekali lagi senarai rasmi pada minggu terakhir. Keadaan boleh berubah.
# draft c29bf915
level-no-signs-found = Tiada tanda amaran ditemui dalam jawapan anda
    .text = Kami hanya tahu apa yang anda beritahu. Kami tidak tengok dokumen atau orangnya. Keadaan boleh berubah di tengah jalan.
    .first = Lihat sekali lagi senarai rasmi pada minggu terakhir sebelum anda pergi.
    .call = Tulis nombor ini di atas kertas dan hafal dua daripadanya:
    .then = Tinggalkan salinan semua dokumen dengan seseorang di rumah.
    .last = Berhenti dan semak semula kalau tempat, kerja atau gaji berubah.
# draft d0e1cc74
level-get-help-now = Minta bantuan sekarang
    .text = Apa yang berlaku kepada anda tidak dibenarkan. Anda boleh minta bantuan, ada dokumen atau tiada dokumen.
    .first = Dikurung di dalam satu tempat? Telefon kedutaan anda dulu. Telefon polis di sana hanya kalau anda boleh percaya mereka.
    .call = Telefon salah satu nombor ini semasa anda seorang diri:
    .then = Jangan tandatangan apa-apa. Jangan melawan. Jangan beritahu yang anda telefon.
    .last = Beritahu seorang yang anda percaya di mana anda berada: bandar, bangunan, apa yang nampak dari tingkap.
# draft 72e1521e
level-get-advice = Bercakap dengan seseorang hari ini
    .text = Ada perkara yang buruk atau tidak jelas. Lebih baik bertanya awal.
    .call = Telefon dan ceritakan apa yang anda risaukan:
    .then = Simpan dokumen anda. Catat hari anda bekerja dan berapa anda dibayar.
    .last = Tetapkan satu perkataan dengan seseorang di rumah yang bermaksud: saya perlukan bantuan.
# draft c2739e77
level-keep-watch = Terus berhubung
    .text = Kami tidak jumpa tanda amaran dalam jawapan anda. Keadaan boleh berubah.
    .call = Simpan nombor ini di atas kertas:
    .then = Hantar berita ke rumah setiap minggu. Tetapkan satu perkataan yang bermaksud: saya perlukan bantuan.
    .last = Semak semula di sini kalau tempat, kerja atau gaji berubah.
