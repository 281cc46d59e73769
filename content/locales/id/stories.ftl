# draft 8f6f1d21
story-ph-airport-stamp = Saya membayar 40.000 peso untuk bantuan di bandara yang saya temukan di Facebook. Ternyata cap palsu di paspor. Petugas menghentikan saya, lalu membantu saya melaporkan perekrutnya.
# draft a5e3226d
story-ph-translator-boat = Seorang asing merekrut saya sebagai penerjemah Jepang dan mengirim saya dengan perahu kecil. Saya melewati lima negara dan dipaksa menipu orang. Kedutaan kami di Kamboja memulangkan saya.
# draft f857519f
story-ph-poland-from-hongkong = Saya bekerja di Hong Kong dan membayar perekrut 10.000 dolar Hong Kong untuk kerja di Polandia. Empat belas bulan kemudian tidak ada hasil. Konsulat kami memang memperingatkan hal ini. Seharusnya saya bertanya dulu ke sana.
# draft 51a503e3
story-id-campus-germany = Fakultas saya menawarkan magang di Jerman, jadi saya percaya. Saya tiba tanpa tahu tempat tinggal dan pekerjaan. Mahasiswa yang bertanya ke KBRI baru tahu itu hanya kerja musim libur.
# draft 4b3006a1
story-id-thailand-became-cambodia = Seorang calo mengurus surat kami untuk kerja di Thailand. Lewat Singapura kami dibawa ke Kamboja. Mereka minta uang agar kami boleh pergi. Kami keluar, bersembunyi, lalu menghubungi keluarga untuk minta tolong.
# draft 73c24da6
story-id-japan-training-centre = Saya membayar 40 juta rupiah dalam tiga cicilan ke lembaga pelatihan untuk kerja di Jepang. Lalu direkturnya hilang. Kami, 35 orang, bertemu di grup WA dan melapor ke polisi.
# draft b96bc29e
story-id-fishing-pay = Kami empat belas orang pulang dari kapal ikan Tiongkok tanpa upah. Delapan dibayar agennya. Kami berenam menolak bayaran separuh dan memakai pengacara. Simpan kontrak Anda di tempat yang tidak bisa diambil orang.
# draft 72f9a8ab
story-vn-deposit-returned = Sebuah iklan menjual kerja musiman di Korea. Saya bayar deposit, dan besoknya mereka minta lagi untuk asuransi. Saya bertanya kepada keluarga, menolak, dan meminta uang kembali. Mereka setuju.
# draft 124ff70b
story-vn-two-prices = Di TikTok seseorang meminta 65 juta dong untuk kerja musiman di Korea, dan deposit dulu. Saya sudah mencari tahu: biaya aslinya sedikit di atas 20 juta. Jadi saya berhenti.
# draft a0f0f933
story-vn-old-friend = Teman lama dari kampung menawarkan kerja kasino di Kamboja. Saya pikir teman tidak akan berbohong. Ternyata penipuan online. Andai saya mengecek tawarannya seperti tawaran orang asing.
# draft c722c537
story-th-georgia-homes = Sebuah iklan menjanjikan bayaran bagus sebagai ibu pengganti di Georgia. Tidak ada orang tua dan kontrak. Kami pura-pura sakit dan mengabari orang di rumah. Sebuah yayasan dan polisi memulangkan kami.
# draft 13a91806
story-th-bank-accounts-first = Grup Facebook menawarkan kerja online di dalam Thailand. Mula-mula saya disuruh membuka rekening bank baru. Lalu saya sudah di Kamboja. Tablet yang tidak disita membuat saya bisa menghubungi petugas.
# draft d2aa8181
story-mm-waiting-for-card = Saya menandatangani kontrak untuk Thailand dan menggadaikan sawah. Lalu kantor kartu tutup. Saya menunggu di kota dan membayar makan. Andai saya meminjam belakangan, setelah kartunya keluar.
# draft b6338445
story-kh-china-video = Seorang calo menjanjikan kerja di Tiongkok. Ternyata saya diserahkan sebagai istri seorang pria dan dikurung. Saya mengunggah video. Konsul kami dan polisi datang, dan kini saya sudah di rumah.
# draft 60fcc8f2
story-la-zone-dormitory = Saya bekerja di zona Segitiga Emas. Kami tidak boleh keluar asrama atau bicara dengan tim lain. Saya dilepas setelah enam bulan. Tanyakan dulu apakah Anda boleh keluar.
# draft 0e2c8b36
story-my-bus-and-boat = Saya menganggur dan melihat: Kamboja, tanpa biaya, gaji tinggi. Saya dikirim naik bus, perahu dan mobil. Dari dalam saya menulis lewat WhatsApp ke biro pengaduan di rumah, dan kedutaan bertindak.
# draft f1296dd5
story-in-typing-test = Saya insinyur. Untuk kerja desain di Thailand mereka menguji kecepatan mengetik, dan saya heran. Beberapa jam setelah mendarat saya dibawa ke Myanmar. Andai saya menanyakan tes itu.
# draft b2c5a817
story-in-care-three-days = Saya membayar 15.000 pound agar istri saya bekerja sebagai perawat di Inggris. Ia hanya mendapat tiga hari kerja. Kami pulang dengan utang. Andai kami dulu bertanya kepada perawat di sana.
# draft abc1124a
story-bd-cleaner-moscow = Seorang agen menawarkan kerja pembersih di Rusia. Di Moskow saya menandatangani kertas yang tidak bisa saya baca. Ternyata kontrak tentara. Andai ada yang membacakannya sebelum saya tanda tangan.
# draft 03ecddac
story-bd-italy-was-libya = Calo menjanjikan Italia dan meninggalkan kami di Libya. Kedutaan dan kantor migrasi PBB menerbangkan kami pulang bulan Juli. Sebelum membayar, seharusnya saya minta melihat visa Italia.
# draft 241d6be8
story-np-tailor = Seorang agen menawari saya kerja tukang daging di Malaysia dengan gaji dua kali lipat. Saya penjahit. Di pusat informasi gratis mereka menghitung biayanya bersama saya. Toko dan uang saya selamat.
# draft b0adc6ac
story-np-receipt = Saya membayar 80.000 rupee untuk kerja di Malaysia lalu dipulangkan karena dianggap tidak sehat. Agen hanya mau mengembalikan 10.000, sesuai satu kuitansi saya. Mintalah kuitansi setiap kali.
# draft 43039054
story-lk-dubai-tourist-visa = Seorang agen di Dubai menawarkan kerja komputer, dan kami terbang dengan visa turis. Kami ditahan di Myanmar. Kedutaan dan kantor migrasi PBB memulangkan kami berdelapan. Visa itulah tandanya.
# draft 79e2b908
story-pk-data-entry = Dua pemuda menerima kerja entri data di Kamboja dari agen. Paspor mereka langsung diambil. Sebuah razia membebaskan 215 orang dari tempat seperti itu. Tanyakan ke lembaga penyidik sebelum berangkat.
# draft 7a5090eb
story-ke-chef = Mereka menjanjikan kerja koki di Thailand. Ternyata penipuan online di Myanmar. Untuk pergi saya harus membayar 700.000 shilling. Saya akui: sebelum berangkat saya tidak mengikuti prosedur yang benar.
# draft 6b808d7e
story-ke-it-russia = Saya ahli komputer dan dijanjikan kerja bantuan teknis di Rusia. Kontrak di sana ternyata untuk tentara. Ponsel dan paspor diambil. Ada penundaan, jadi kami sempat menghubungi kedutaan, dan kami dipulangkan.
# draft 81907849
story-ug-hidden-sim = Saya ditahan di Laos lalu dipindah ke tempat yang lebih buruk di Myanmar. Dengan kartu SIM tersembunyi saya menulis ke kelompok penolong. Hampir setahun kemudian saya pulang. Satu kontak di luar paling menolong.
# draft df2d71aa
story-ug-student-taiwan = Saya datang kuliah ke Taiwan dengan janji beasiswa. Ternyata tidak ada, dan saya bekerja seharian di pabrik. Surat ke kementerian pendidikan dan pindah kampus membebaskan saya dari itu.
# draft ed95f5df
story-et-crypto-fee = Saya guru. Teman kuliah menawarkan kerja online di Thailand, dan saya mengirim biayanya lewat kripto. Ternyata kantor penipuan di Laos. Andai saya bertanya mengapa harus kripto.
# draft adb57254
story-vn-workshop = Saya sendirian dengan utang dan melihat lowongan pabrik di luar negeri. Tetangga ragu dan membawa saya ke sebuah yayasan. Di sana saya belajar tandanya. Saya tinggal dan bertani lagi.
