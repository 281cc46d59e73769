# draft 8f6f1d21
story-ph-airport-stamp = Saya bayar 40,000 peso untuk bantuan di lapangan terbang yang saya jumpa di Facebook. Rupanya cop palsu dalam pasport saya. Pegawai tahan saya, kemudian mereka bantu saya buat laporan tentang perekrut itu.
# draft a5e3226d
story-ph-translator-boat = Seorang warga asing ambil saya bekerja sebagai penterjemah bahasa Jepun dan hantar saya keluar dengan bot kecil. Saya lalu lima negara dan terpaksa menipu orang dalam talian. Kedutaan kami di Kemboja bawa saya balik.
# draft f857519f
story-ph-poland-from-hongkong = Saya kerja di Hong Kong dan bayar perekrut 10,000 dolar Hong Kong untuk kerja di Poland. Empat belas bulan kemudian tiada apa-apa yang sampai. Konsulat kami kata ia memang beri amaran tentang hal ini. Sepatutnya saya tanya di situ dulu.
# draft 51a503e3
story-id-campus-germany = Fakulti saya tawarkan latihan industri di Jerman, jadi saya percaya. Saya sampai tanpa tahu bilik atau kerja saya. Pelajar yang tanya kedutaan dapat tahu itu kerja cuti sahaja.
# draft 4b3006a1
story-id-thailand-became-cambodia = Orang tengah buat dokumen kami untuk kerja di Thailand. Melalui Singapura kami sampai ke Kemboja. Mereka mahu wang sebelum kami boleh pergi. Kami keluar, bersembunyi, dan telefon keluarga untuk minta tolong.
# draft 22276d16
story-id-japan-training-centre = Saya bayar pusat latihan 40 juta rupiah dalam tiga bahagian untuk kerja di Jepun. Kemudian pengarahnya hilang. Kami, 35 orang, berjumpa dalam kumpulan chat dan pergi ke polis.
# draft b96bc29e
story-id-fishing-pay = Kami empat belas orang balik dari kapal ikan China tanpa gaji. Lapan orang dibayar oleh agensi mereka. Kami berenam tolak separuh wang itu dan guna peguam. Simpan kontrak anda di tempat yang tiada siapa ambil.
# draft 72f9a8ab
story-vn-deposit-returned = Satu iklan jual kerja bermusim di Korea. Saya bayar wang cagaran, dan sehari kemudian mereka mahu lagi untuk insurans. Saya tanya saudara-mara, kata tidak, dan minta wang saya balik. Mereka setuju.
# draft 124ff70b
story-vn-two-prices = Di TikTok seorang lelaki mahu 65 juta dong untuk satu musim di Korea, dan wang cagaran dulu. Saya sudah semak: kos sebenar lebih sedikit daripada 20 juta. Jadi saya berhenti.
# draft a0f0f933
story-vn-old-friend = Kawan lama dari jalan rumah saya tawarkan kerja kasino di Kemboja. Saya sangka kawan tidak bohong tentang hal itu. Rupanya kerja menipu dalam talian. Kalaulah saya semak tawarannya macam tawaran orang tak dikenali.
# draft c722c537
story-th-georgia-homes = Satu iklan janjikan bayaran baik sebagai ibu tumpang di Georgia. Tiada ibu bapa dan tiada kontrak. Kami pura-pura sakit dan beritahu orang di rumah. Sebuah yayasan dan polis bawa kami balik.
# draft 13a91806
story-th-bank-accounts-first = Satu kumpulan Facebook tawarkan kerja dalam talian di dalam Thailand. Mula-mula mereka suruh saya buka akaun bank baru. Kemudian saya sudah di Kemboja. Dengan tablet yang tidak mereka ambil, saya dapat hubungi pegawai.
# draft d2aa8181
story-mm-waiting-for-card = Saya tandatangan kontrak untuk Thailand dan gadaikan tanah ladang kami untuk kosnya. Kemudian pejabat kad tutup. Saya tunggu di bandar dan bayar makan sendiri. Kalaulah saya pinjam kemudian.
# draft b6338445
story-kh-china-video = Orang tengah janjikan saya kerja di China. Sebaliknya saya diberi kepada seorang lelaki sebagai isteri dan dikurung. Saya muat naik video. Konsul kami dan polis datang, dan sekarang saya di rumah.
# draft 60fcc8f2
story-la-zone-dormitory = Saya ambil kerja di zon Segi Tiga Emas. Kami tak boleh keluar dari asrama atau bercakap dengan pasukan lain. Saya dilepaskan selepas enam bulan. Tanya dulu sama ada anda boleh keluar.
# draft 0e2c8b36
story-my-bus-and-boat = Saya tiada kerja dan nampak: Kemboja, tiada kos, gaji tinggi. Mereka hantar saya dengan bas, bot dan kereta. Dari dalam saya tulis melalui WhatsApp kepada biro aduan di negara sendiri, dan kedutaan bertindak.
# draft f1296dd5
story-in-typing-test = Saya jurutera. Untuk kerja reka bentuk di Thailand mereka uji cara saya menaip, dan saya rasa pelik. Beberapa jam selepas mendarat saya dibawa ke Myanmar. Kalaulah saya tanya tentang ujian itu.
# draft b2c5a817
story-in-care-three-days = Saya bayar 15,000 paun supaya isteri saya boleh buat kerja penjagaan di Britain. Dia dapat tiga hari kerja. Kami balik dengan hutang. Kalaulah kami tanya dulu penjaga di sana tentang waktu kerja.
# draft abc1124a
story-bd-cleaner-moscow = Seorang ejen tawarkan saya kerja cuci di Rusia. Di Moscow saya tandatangan surat yang saya tak boleh baca. Itu surat tentera. Kalaulah ada orang bacakan kepada saya sebelum saya tandatangan.
# draft 03ecddac
story-bd-italy-was-libya = Orang tengah janjikan kami Itali dan tinggalkan kami di Libya. Kedutaan kami dan pejabat migrasi PBB terbangkan kami balik pada bulan Julai. Sebelum bayar, sepatutnya saya minta tengok visa Itali.
# draft 241d6be8
story-np-tailor = Seorang ejen tawarkan saya kerja jual daging di Malaysia dengan gaji dua kali ganda pendapatan saya. Saya tukang jahit. Di pusat maklumat percuma mereka kira kosnya bersama saya. Kedai dan wang saya kekal dengan saya.
# draft b0adc6ac
story-np-receipt = Saya bayar 80,000 rupee untuk kerja di Malaysia dan dihantar balik kerana tidak cukup sihat. Agensi mahu bayar balik 10,000 sahaja, jumlah pada satu-satunya resit saya. Minta resit setiap kali.
# draft 43039054
story-lk-dubai-tourist-visa = Seorang ejen di Dubai tawarkan kerja komputer, dan kami terbang dengan visa pelancong. Kami ditahan di Myanmar. Kedutaan dan pejabat migrasi PBB bawa kami lapan orang balik. Visa itulah tandanya.
# draft 79e2b908
story-pk-data-entry = Dua anak muda ambil kerja masuk data di Kemboja daripada ejen. Pasport mereka terus diambil. Serbuan polis bebaskan 215 orang dari tempat begini. Tanya agensi penyiasatan sebelum anda pergi.
# draft 7a5090eb
story-ke-chef = Mereka janjikan saya kerja cef di Thailand. Rupanya kerja menipu dalam talian di Myanmar. Untuk keluar saya disuruh bayar 700,000 shilling. Saya mengaku: saya tidak ikut prosedur yang betul sebelum pergi.
# draft 6b808d7e
story-ke-it-russia = Saya pandai komputer dan dijanjikan kerja sokongan teknikal di Rusia. Kontrak di sana untuk askar. Mereka ambil telefon dan pasport. Ada kelewatan, jadi kami sempat hubungi kedutaan, dan ia bantu kami balik.
# draft 81907849
story-ug-hidden-sim = Saya ditahan di Laos, kemudian dipindahkan ke tempat yang lebih teruk di Myanmar. Dengan kad SIM tersembunyi saya tulis kepada kumpulan penyelamat. Selepas hampir setahun saya balik. Satu orang di luar yang saya hubungi paling banyak membantu.
# draft df2d71aa
story-ug-student-taiwan = Saya datang belajar di Taiwan dengan janji biasiswa. Biasiswa itu tiada, dan saya kerja berjam-jam di kilang. Surat kepada kementerian pendidikan dan universiti baru keluarkan saya dari situ.
# draft ed95f5df
story-et-crypto-fee = Dulu saya guru. Kawan universiti tawarkan kerja dalam talian di Thailand, dan saya hantar bayaran kepadanya dalam kripto. Rupanya pejabat menipu di Laos. Kalaulah saya tanya kenapa kripto.
# draft adb57254
story-vn-workshop = Saya seorang diri dengan hutang dan nampak kerja kilang di luar negara. Jiran-jiran ragu dan bawa saya ke sebuah yayasan. Di bengkelnya saya belajar tanda-tandanya. Saya tidak pergi, dan mula berladang semula.
