# Tingkat hasil, teks dan langkahnya; tahap; bagian daftar tanda; pola dari kasus nyata.

# draft ea593038
pattern-bait = Gaji besar tanpa keahlian, dari orang yang hanya dikenal lewat HP atau tanpa nama majikan.
# draft 4acaccc8
pattern-moved-on = Kerja komputer di Thailand, ditambah satu tanda dari kasus yang dikenal.
# draft d4017c56
pattern-detour = Singgah di negara lain, dan surat yang tidak membuktikan pekerjaan.
# draft 5c3766a2
pattern-held = Utang kepada mereka, dan paspor di tangan mereka.
# draft 728f7501
pattern-no-one-to-hold = Tanpa majikan, tanpa kantor, dan didesak cepat atau bayar.
# draft 57afe9c1
pattern-escorted = Orang tak dikenal yang membawa Anda lewat negara lain.
# draft d2f2416b
stage-start = Mulai
# draft ee08279f
stage-place = Tempat
# draft 6b75a227
stage-job = Pekerjaan
# draft cb7e101f
stage-papers = Surat
# draft bfea81c3
stage-money = Uang
# draft 0afcd4fb
stage-recruiter = Perekrut
# draft 26b88c14
stage-travel = Perjalanan
# draft 80093f63
stage-life = Hidup di sana
# draft 49929f8f
stage-already-there = Bantuan

# draft 17bce8c1
part-offer = Tawarannya
# draft 6778f859
part-recruiter = Perekrutnya
# draft c8a35125
part-contract = Kontraknya
# draft cf004c94
part-money = Uang
# draft da29b6b3
part-documents = Surat-surat
# draft 1c2f982c
part-travel = Perjalanan
# draft 2879489d
part-arrival = Saat tiba
# draft bc7bc693
part-work = Di tempat kerja

# draft 9644cd4c
level-do-not-go = Jangan berangkat
    .text = Jawaban Anda menunjukkan tanda yang juga dilihat orang lain sebelum mereka disekap, ditipu, atau disakiti. Ini bukan bukti kejahatan. Artinya: jangan berangkat dengan tawaran ini seperti sekarang.
    .first = Jangan bayar, jangan tanda tangan, jangan serahkan paspor. Sudah bayar? Simpan chat dan kuitansinya.
    .call = Telepon dan bacakan halaman ini:
    .then = Beri tahu satu orang di rumah apa yang ditawarkan, dan siapa yang menawarkan.
    .last = Lihat cara resmi bekerja di luar negeri, di bagian bawah halaman ini.
# draft fedcf6aa
level-do-not-go-yet = Jangan berangkat dulu
    .text = Jawaban Anda menunjukkan sesuatu yang berat. Bereskan dulu sebelum bayar, tanda tangan, atau terbang.
    .text-unknown = Masih terlalu sedikit yang diketahui untuk mengatakan hal baik tentang tawaran ini. Cari tahu dulu hal di bawah ini sebelum bayar, tanda tangan, atau terbang.
    .first = Jangan bayar, tanda tangan, atau beli tiket sebelum hal di halaman ini jelas.
    .call = Ada yang tidak bisa dicari sendiri? Telepon dan tanya:
    .then = Kerjakan daftar di bawah, satu per satu. Masing-masing ada pesan untuk dikirim, kalau tidak apa-apa bertanya.
    .last = Lalu jawab lagi pertanyaannya di sini. Pekerjaan yang benar bisa menunggu.
# draft e864b600
level-check-first = Cek ini dulu
    .text = Ada hal yang lemah atau belum jelas. Pekerjaan yang baik juga bisa begitu. Jangan bayar atau terbang sebelum semuanya jelas.
    .first = Periksa hal di bawah sebelum bayar atau terbang.
    .call = Ragu tentang satu hal? Telepon dan tanya:
    .then = Lihat lagi daftar resmi di minggu terakhir. Keadaan bisa berubah.
# draft c29bf915
level-no-signs-found = Tidak ditemukan tanda bahaya dalam jawaban Anda
    .text = Kami hanya tahu dari jawaban Anda. Kami tidak melihat dokumen atau orangnya. Keadaan bisa berubah di jalan.
    .first = Lihat lagi daftar resmi di minggu terakhir sebelum berangkat.
    .call = Tulis nomor ini di kertas dan hafalkan dua di antaranya:
    .then = Titipkan salinan semua dokumen kepada orang di rumah.
    .last = Berhenti dan cek lagi kalau tempat, pekerjaan, atau gajinya berubah.
# draft d0e1cc74
level-get-help-now = Cari bantuan sekarang
    .text = Yang dilakukan pada Anda itu dilarang. Anda boleh minta tolong, punya dokumen atau tidak.
    .first = Disekap atau dilarang keluar? Telepon kedutaan Anda dulu. Telepon polisi di sana hanya kalau Anda bisa mempercayainya.
    .call = Telepon salah satu nomor ini saat Anda sendirian:
    .then = Jangan tanda tangan apa pun. Jangan melawan. Jangan bilang bahwa Anda menelepon.
    .last = Beri tahu satu orang yang Anda percaya di mana Anda: kota, gedung, apa yang terlihat dari jendela.
# draft 72e1521e
level-get-advice = Bicara dengan seseorang hari ini
    .text = Ada hal yang buruk atau belum jelas. Lebih baik bertanya sejak awal.
    .call = Telepon dan ceritakan apa yang membuat Anda khawatir:
    .then = Simpan surat-surat Anda. Catat hari kerja dan upah yang Anda terima.
    .last = Sepakati satu kata dengan orang di rumah yang berarti: saya butuh bantuan.
# draft c2739e77
level-keep-watch = Tetap berkabar
    .text = Kami tidak menemukan tanda bahaya dalam jawaban Anda. Keadaan bisa berubah.
    .call = Tulis nomor ini di kertas:
    .then = Beri kabar ke rumah setiap minggu. Sepakati satu kata yang berarti: saya butuh bantuan.
    .last = Cek lagi di sini kalau tempat, pekerjaan, atau gajinya berubah.
