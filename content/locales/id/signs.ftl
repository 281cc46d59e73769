# draft 4192088e
sign-offer-high-pay-no-skill = Gajinya jauh di atas biasa, padahal tidak diminta keahlian.
    .why = Gaji besar untuk kerja mudah adalah umpan yang paling sering ke lokasi penipuan. Beberapa pemerintah memperingatkan hal ini.
    .today = Tanyakan ke kedutaan atau serikat pekerja di negara itu berapa gaji pekerjaan ini.
    .good = Gajinya cocok dengan pekerjaan dan negaranya. Pekerja lain di sana menerima sama.
# draft ab6727b6
sign-offer-scam-hub-office-job = Kerja komputer atau judi di daerah yang dikenal banyak markas penipuan.
    .why = Beberapa pemerintah mengatakan tawaran seperti ini di sana biasanya palsu. Orang disekap di sana dan dipaksa menipu.
    .today = Telepon { $hotline }. Tanya apakah negara Anda menyetujui lowongan dan majikan ini.
    .good = Negara Anda mencatat lowongan dan majikan ini sebagai disetujui.
# draft a72c4dc3
sign-offer-no-requirements = Pekerjaan ini tidak meminta keahlian atau pengalaman.
    .why = Tawaran baik juga bisa begini. Tanda ini lebih berarti jika gajinya juga sangat tinggi.
    .today = Tanya dinas tenaga kerja di dekat Anda, pekerjaan ini perlu keahlian apa.
    .good = Anda diuji untuk pekerjaannya, atau diminta surat yang cocok.
# draft 65ea8024
sign-offer-no-employer-name = Majikan, tempat, atau pekerjaan pastinya belum diketahui.
    .why = Tanpa nama dan alamat, tidak ada yang bisa dicek. Pekerjaannya bisa diganti nanti.
    .today = Jika bisa bertanya tanpa bahaya, minta nama majikan, alamat, dan tugas Anda secara tertulis.
    .good = Nama, alamat, telepon, dan tugas ada tertulis, dan sudah Anda cek.
# draft 9239e8ea
sign-offer-rush = Anda didesak memutuskan atau berangkat dalam beberapa hari.
    .why = Tawaran baik juga bisa begini. Tapi kalau buru-buru, surat tidak sempat dicek. Pekerjaan yang benar bisa menunggu kontrak dan visa.
    .today = Telepon { $hotline } dan bacakan tawarannya sebelum Anda menjawab.
    .good = Ada waktu untuk membaca, bertanya, dan membandingkan. Lowongannya tetap ada.
# draft 09de52c9
sign-offer-all-free = Semua gratis untuk Anda, tapi itu baru janji.
    .why = Tawaran baik juga bisa begini. Tapi perjalanan gratis juga umpan yang sering dipakai. Nanti bisa menjadi utang Anda.
    .today = Tanya dinas tenaga kerja di dekat Anda, apa yang harus tertulis di kontrak tentang biaya perjalanan.
    .good = Di kontrak tertulis majikan yang bayar, dan gaji Anda tidak dipotong untuk itu.
# draft f314ae64
sign-offer-unsolicited = Orang tak dikenal atau teman online menghubungi duluan dan menawarkan pekerjaan.
    .why = Perekrut mencari orang di game, chat, dan media sosial. Mereka membangun kepercayaan dulu.
    .today = Cari lowongan yang sama di daftar resmi: { $registry-job-order }.
    .good = Anda menemukan lowongan lewat kantor pemerintah, agen terdaftar, atau majikan yang sudah dicek.
# draft 550d189a
sign-offer-name-not-confirmed = Perusahaannya bilang tidak tahu lowongan ini.
    .why = Nama perusahaan asli ditiru supaya tawaran palsu tampak asli. Telepon ke perusahaannya pernah membuktikan hal ini.
    .today = Telepon { $hotline } dan katakan bahwa perusahaan tidak tahu lowongan ini.
    .good = Perusahaan memastikan lowongan lewat nomor telepon yang Anda cari sendiri.
# draft f01c97da
sign-offer-cheat-work = Tugasnya membujuk orang tak dikenal di internet supaya beli, pacaran, atau investasi.
    .why = Ini pekerjaan di lokasi penipuan. Orang yang melakukannya disekap, dipukul, atau dibawa ke pengadilan.
    .today = Saat sendirian, telepon kedutaan Anda atau { $hotline } dan ceritakan tugasnya.
    .good = Pekerjaannya tidak merugikan siapa pun. Anda bisa menceritakannya kepada keluarga.
# draft b019c6a2
sign-offer-event-or-interview-abroad = Anda harus ke pertemuan, tes, atau pelatihan di luar negeri dulu.
    .why = Perjalanan seperti ini pernah jadi kedok. Sebagian orang berakhir di lokasi penipuan, jauh dari bantuan.
    .today = Telepon kedutaan Anda di negara itu dan tanya apakah mereka kenal penyelenggara dan alamatnya.
    .good = Wawancaranya lewat video. Anda berangkat setelah kontrak dicek.
# draft 543793f6
sign-offer-club-work = Tugas dengan tamu di kelab atau bar ini belum tertulis jelas.
    .why = Sebagian pekerjaan seperti ini berakhir dengan kerja seks paksa. Tugas yang tidak tertulis bisa berubah nanti.
    .today = Telepon kedutaan Anda di negara itu dan tanya apakah mereka kenal tempat ini.
    .good = Tugas tertulis, gaji tetap, visa untuk kerja ini, tanpa target minuman.
# draft da8dd098
sign-new-place-closed = Negara Anda menutup tempat ini untuk sebagian atau semua pekerja dari negara Anda.
    .why = Tanpa jalan resmi ke sana, bantuan jauh jika ada masalah.
    .today = Tanya { $hotline } apakah ini masih berlaku, dan negara mana yang dibuka.
    .good = Negara Anda mencatat tempat ini terbuka dan sudah menyetujui lowongannya.
# draft cf9874c9
sign-new-place-warned = Negara Anda memperingatkan tentang pekerjaan di tempat ini.
    .why = Pemerintah Anda memberi peringatan atau batasan untuk kerja di tempat ini. Sebagian tawarannya palsu.
    .today = Telepon { $hotline } dan bacakan tawarannya.
    .good = Kementerian tenaga kerja Anda memastikan majikan dan lowongan ini.
# draft f8487765
sign-new-office-job-moved-on = Kerja komputer atau judi di Thailand.
    .why = Banyak orang dijanjikan kerja ini di Thailand. Lalu mereka dibawa lewat perbatasan ke lokasi penipuan.
    .today = Telepon kedutaan Anda di Bangkok dan tanya apakah mereka kenal perusahaan ini.
    .good = Perusahaan yang dikenal kedutaan, visa kerja, dan tiket ke kota tempat kerja.
# draft 7ebc6249
sign-new-office-job-hub-country = Kerja komputer atau judi di negara yang punya beberapa kantor penipuan.
    .why = Tawaran baik juga bisa begini. Perusahaan baik juga ada di sana. Jadi tanda ini dihitung hanya bersama tanda lain.
    .today = Cari perusahaannya di daftar perusahaan resmi dan telepon nomor yang tertulis di sana.
    .good = Perusahaan ada di daftar resmi dan memastikan lowongan lewat telepon.
# draft 999732a0
sign-new-known-hub-town = Kota ini dikenal punya lokasi tertutup tempat orang disekap.
    .why = Orang datang ke sana untuk pekerjaan lain juga. Pekerjaannya sering diganti saat mereka tiba.
    .today = Telepon kedutaan Anda di negara itu dan tanyakan alamat ini.
    .good = Kedutaan Anda kenal alamat dan majikan ini.
# draft b47b073a
sign-recruiter-not-licensed = Agennya tidak ada di daftar resmi, atau izinnya dihentikan atau dicabut.
    .why = Di kebanyakan negara, hanya agen terdaftar yang boleh mengirim pekerja. Beberapa pemerintah meminta memakai agen terdaftar saja.
    .today = Telepon { $hotline } dan bacakan nama, nomor, dan alamat agen.
    .good = Nama, nomor, dan alamatnya sama dengan daftar resmi.
# draft f44f5964
sign-recruiter-chat-only = Anda kenal perekrut hanya lewat telepon atau chat.
    .why = Akun chat bisa menyembunyikan siapa perekrutnya, dan bisa hilang. Kebanyakan kasus dimulai dari sana.
    .today = Cari agen si perekrut di daftar resmi: { $registry-licence }.
    .good = Anda tahu orangnya, kantornya, dan nomor izinnya.
# draft ba118004
sign-recruiter-no-office = Anda bertemu perekrut di warung, mobil, rumah, atau bandara.
    .why = Tanpa kantor, surat Anda mudah diambil. Nanti Anda sulit mengadu.
    .today = Cari agennya di sini: { $registry-licence }. Telepon kantornya dan tanya apakah orang ini bekerja di sana.
    .good = Anda bertemu di kantor yang ada di daftar resmi.
# draft 90aaff38
sign-recruiter-is-friend = Teman atau saudara membawa tawaran ini.
    .why = Tawaran baik juga bisa begini. Kebanyakan orang dapat kerja lewat kenalan. Teman Anda mungkin percaya tawaran palsu.
    .today = Telepon { $hotline } dan tanya apakah agen atau majikan ini boleh merekrut dari negara Anda.
    .good = Teman Anda bekerja di sana sekarang, dan pekerja lain berkata sama.
# draft 340e8dd2
sign-recruiter-subagent = Ada calo atau petugas lapangan di antara Anda dan agen.
    .why = Tiap perantara bisa mengambil uang. Jika ada masalah, tidak ada yang menjawab. Sebagian pemerintah tidak mengizinkannya.
    .today = Cari agennya di sini: { $registry-licence }. Telepon kantornya dan tanyakan tentang perantara ini.
    .good = Anda berurusan dengan satu agen terdaftar, dan tanda tangan hanya di sana.
# draft 2ab0ea68
sign-recruiter-licence-not-for-this = Pekerjaan ini tidak ada di daftar lowongan yang disetujui negara Anda.
    .why = Agen berizin pun bisa menawarkan lowongan yang tidak disetujui. Ada yang mengirim orang ke lokasi penipuan atau meminta biaya terlalu besar.
    .today = Telepon { $hotline } dan tanya apakah lowongan ini disetujui untuk majikan ini.
    .good = Anda melihat persetujuan untuk lowongan, majikan, dan negara ini.
# draft f7306355
sign-recruiter-travel-agency = Biro perjalanan, tur, atau tempat pelatihan menawarkan pekerjaan ini.
    .why = Pemerintah memperingatkan bahwa mereka bukan perekrut. Anda tidak punya perlindungan bersama mereka.
    .today = Cek apakah perusahaan ini ada di daftar resmi: { $registry-licence }.
    .good = Agen terdaftar atau kantor pemerintah yang menawarkan pekerjaannya.
# draft a0a9687f
sign-recruiter-secret = Anda diminta menyembunyikan pekerjaan atau perjalanan dari keluarga.
    .why = Rahasia memisahkan Anda dari orang yang akan sadar dan menolong.
    .today = Beri tahu satu orang yang Anda percaya: majikan, alamat, dan rutenya.
    .good = Keluarga Anda tahu majikan, alamat, dan rutenya.
# draft 95c4ac7f
sign-recruiter-lie-to-border = Anda diminta menyembunyikan rencana sebenarnya dari petugas perbatasan.
    .why = Jika pekerjaan harus disembunyikan, tidak ada kerja resmi yang menunggu. Nanti perlindungan Anda kecil.
    .today = Telepon { $hotline } dan tanya visa dan surat apa yang perlu untuk kerja ini.
    .good = Anda berkata jujur tentang pekerjaan di perbatasan, dan itu cukup.
# draft ea97456f
sign-contract-none = Tidak ada kontrak yang ditandatangani sebelum berangkat.
    .why = Tawaran yang sah punya kontrak yang ditandatangani majikan, agen, dan Anda. Tanpa itu Anda tidak punya bukti nanti.
    .today = Telepon { $hotline } dan tanya kontrak apa yang harus ada sebelum berangkat.
    .good = Ada kontrak bertanda tangan: gaji, jam, tempat, tugas, dan tiket pulang.
# draft 3dd0d174
sign-contract-language = Kontraknya dalam bahasa yang tidak bisa Anda baca.
    .why = Anda hanya bisa setuju pada yang bisa Anda baca. Ada orang yang disuruh menandatangani surat seperti ini.
    .today = Minta dinas tenaga kerja di dekat Anda melihat kontrak itu bersama Anda.
    .good = Anda menyimpan salinan dalam bahasa Anda sendiri.
# draft 41cdc859
sign-contract-not-checked = Kontraknya belum diperiksa kedutaan atau dinas tenaga kerja.
    .why = Banyak negara meminta pemeriksaan ini sebelum berangkat. Dari sini ketahuan majikan palsu.
    .today = Tanya { $regulator } kantor mana yang memeriksa kontrak, dan bagaimana caranya.
    .good = Kontraknya punya cap atau nomor dari kantor resmi.
# draft b4ea2446
sign-contract-changed = Anda diberi kontrak baru untuk ditandatangani di jalan atau di sana.
    .why = Kontrak baru setelah berangkat adalah cara yang sudah dikenal. Gaji dipotong atau pekerjaannya diubah.
    .today = Saat sendirian, kirim foto kontrak pertama ke kedutaan Anda.
    .good = Anda bekerja dengan kontrak yang Anda tanda tangani di rumah.
# draft 59ed589f
sign-contract-leaving-costs = Anda harus membayar denda jika berhenti.
    .why = Orang disekap sampai mereka atau keluarganya membayar. Ada yang diminta ribuan dolar.
    .today = Telepon { $hotline } dan ceritakan tentang denda ini.
    .good = Anda boleh berhenti dengan memberi tahu dulu, dan lama waktunya tertulis.
# draft da907729
sign-contract-not-yours-to-take = Anda tidak boleh menyimpan salinan kontrak.
    .why = Tawaran baik juga bisa begini. Tapi surat yang tidak boleh ditunjukkan sulit dicek.
    .today = Tanya { $regulator } apakah Anda harus mendapat salinan sebelum berangkat.
    .good = Anda membawa salinannya pulang, dan pertanyaan Anda tentang isinya dijawab.
# draft e8205ff9
sign-contract-two-pays = Pekerjaan atau gajinya tidak sama dengan yang pertama dikatakan.
    .why = Jika jumlahnya beda, mungkin ada yang mengambil sisanya. Dalam beberapa kasus, gaji yang dijanjikan tidak pernah datang.
    .today = Tunjukkan pesan pertama dan yang baru ke dinas tenaga kerja di dekat Anda.
    .good = Satu pekerjaan, satu jumlah, dibayar tiap bulan, semua potongan tertulis.
# draft 793808b1
sign-money-fee-above-law = Mereka meminta uang lebih dari batas aturan negara Anda.
    .why = Aturan biaya: { $fee-limit }. Biaya besar menjadi utang, dan utang membuat Anda sulit keluar.
    .today = Jumlahkan semua biaya yang mereka sebut, lalu beri tahu { $hotline }.
    .good = Majikan yang bayar, atau Anda bayar sampai batas dan dapat kuitansi.
# draft 2083a852
sign-money-before-contract = Anda harus membayar sebelum ada kontrak atau visa.
    .why = Begini cara orang kehilangan tabungan dan berutang, sebelum ada yang nyata.
    .today = Telepon { $hotline } dan tanya kapan biaya boleh diminta, kalau memang boleh.
    .good = Anda membayar hanya setelah ada kontrak bertanda tangan dan visa yang cocok.
# draft 1ed7ac12
sign-money-private-account = Anda harus membayar tunai atau ke rekening pribadi.
    .why = Uang tunai tidak meninggalkan bukti. Tanpa bukti, uang Anda sulit kembali.
    .today = Tanya { $regulator } bagaimana biaya harus dibayar, dan kuitansi apa yang harus Anda terima.
    .good = Anda membayar agen lewat bank. Kuitansi menulis jumlah dan keperluannya.
# draft 2a451736
sign-money-recruiter-loan = Mereka meminjamkan biayanya, atau memotongnya dari gaji Anda.
    .why = Utang kepada orang yang mengatur kerja bisa menahan Anda. Kerja paksa lebih sering menimpa orang yang berutang untuk berangkat.
    .today = Telepon { $hotline } dan tanya apakah pinjaman atau potongan seperti ini boleh.
    .good = Anda tidak berutang kepada majikan atau perekrut.
# draft 7c6595cb
sign-money-open-bank-accounts = Anda diminta membuka rekening bank atau merekam wajah.
    .why = Rekening dan wajah seperti ini dipakai untuk menyembunyikan uang kejahatan. Anda bisa dibawa ke pengadilan karenanya.
    .today = Telepon bank Anda dan tanya cara melindungi nama dan rekening Anda.
    .good = Anda membuka satu rekening sendiri, untuk gaji Anda sendiri.
# draft 3725fbef
sign-money-deposit = Anda harus meninggalkan uang atau surat tanah pada mereka sebagai jaminan.
    .why = Jaminan bisa menahan Anda di pekerjaan buruk. Awak kapal ikan kehilangan jaminannya saat terpaksa berhenti.
    .today = Telepon { $hotline } dan tanya apakah jaminan boleh untuk pekerjaan ini.
    .good = Anda tidak menitipkan uang atau surat tanah kepada siapa pun.
# draft 0cc0004f
sign-doc-tourist-visa = Anda akan berangkat dengan visa turis atau kunjungan, atau tanpa visa.
    .why = Umumnya tidak ada kerja resmi yang dimulai dengan visa turis. Tanpa visa kerja, Anda bisa ditangkap dan mudah dikendalikan.
    .today = Telepon kedutaan negara itu dan tanya apakah visa ini boleh untuk bekerja.
    .good = Anda punya visa kerja untuk majikan ini sebelum berangkat.
# draft 82bc7860
sign-doc-fake = Di suratnya akan tertulis nama, umur, atau pekerjaan yang tidak benar.
    .why = Dengan surat palsu Anda melanggar hukum, dan orang lain bisa memakainya untuk menekan Anda.
    .today = Cari sendiri nomor kantornya. Telepon dan tanya apakah surat itu asli.
    .good = Semua surat benar, dan kantor yang membuatnya memastikannya.
# draft 95cb7e5b
sign-doc-no-exit-paper = Katanya Anda bisa berangkat tanpa surat resmi kerja luar negeri.
    .why = Dengan surat ini negara bisa menemukan dan menolong Anda. Tanpa surat ini, bantuan lambat dan sulit.
    .today = Tanya { $regulator } cara mendapatkan ini: { $exit-paper }.
    .good = Anda punya surat ini dari kantor resmi sebelum berangkat.
# draft c93caa50
sign-doc-visa-not-for-job = Di visanya tertulis pekerjaan, majikan, atau negara lain.
    .why = Visa seperti ini tidak memberi hak atas pekerjaan yang dijanjikan.
    .today = Telepon kedutaan negara itu dan tanya visa ini boleh untuk kerja apa.
    .good = Visa dan kontrak menulis majikan, pekerjaan, dan tempat yang sama.
# draft a153fdfd
sign-doc-soft-copy = Anda hanya punya foto visanya.
    .why = Foto bisa tampak asli padahal palsu. Foto tidak bisa dicek di perbatasan.
    .today = Telepon kedutaan negara itu dan minta mereka mengecek nomor visanya.
    .good = Anda melihat visa aslinya, atau menemukannya di situs resmi.
# draft bc03e834
sign-doc-data-early = Mereka minta foto atau scan halaman paspor Anda sebelum ada kontrak.
    .why = Tawaran baik juga bisa begini. Tapi data Anda bisa dipakai untuk rekening atau ancaman, walau Anda tidak berangkat.
    .today = Mulai sekarang, tutup nomor paspor di setiap salinan yang Anda kirim.
    .good = Mereka memintanya setelah ada tawaran tertulis, untuk visa.
# draft d6faacbc
sign-doc-passport-held-before = Paspor Anda sekarang dipegang perekrut.
    .why = Orang yang memegang paspor bisa mengatur Anda sejak jam pertama.
    .today = Telepon { $hotline } dan tanya cara mendapatkan paspor Anda kembali.
    .good = Anda pegang paspor sendiri. Anda menyerahkannya hanya untuk dicap.
# draft c4d53dea
sign-travel-destination-changes = Negara atau kotanya tidak sama dengan yang pertama dikatakan.
    .why = Ini salah satu tanda paling jelas. Orang dijanjikan Vietnam lalu dibawa ke Kamboja, atau dijanjikan Thailand lalu dibawa ke Myanmar.
    .today = Saat sendirian, beri tahu kedutaan Anda tempat pertama, tempat baru, dan di mana Anda berada.
    .good = Anda tiba di kota yang tertulis di kontrak.
# draft 4d0fb82e
sign-travel-border-by-river-or-boat = Jalannya lewat perahu kecil, sungai, hutan, atau jalan tikus.
    .why = Di luar pos perbatasan Anda kehilangan perlindungan hukum. Orang dibawa ke lokasi tertutup dengan cara ini.
    .today = Saat sendirian, beri tahu kedutaan Anda di mana Anda berada dan akan menyeberang di mana.
    .good = Anda lewat pos perbatasan resmi dengan paspor dan cap sendiri.
# draft 685cb99b
sign-travel-third-country = Anda tinggal dulu di negara lain di tengah jalan.
    .why = Banyak peringatan menyebut tempat singgah seperti ini. Dari sana orang dibawa ke tempat lain. Ganti pesawat dalam satu tiket tidak apa-apa.
    .today = Telepon { $hotline } dan sebutkan semua tempat singgah.
    .good = Tiketnya sampai ke kota tempat Anda bekerja.
# draft 3134840f
sign-travel-escort = Paspor atau HP Anda dipegang orang yang ikut bepergian.
    .why = Jadi sulit untuk berubah pikiran. Dalam kasus yang dikenal, orang seperti ini menyembunyikan perannya.
    .today = Saat sendirian, kirim nama orang ini dan rute Anda kepada orang yang Anda percaya.
    .good = Paspor dan HP Anda pegang sendiri sepanjang jalan.
# draft 99571c68
sign-travel-long-drive = Anda dibawa mobil berjam-jam, melewati kota tempat kerja.
    .why = Orang yang mengira masih dekat bandara dibawa ke lokasi tertutup di perbatasan.
    .today = Saat tidak ada yang melihat, kirim lokasi langsung Anda kepada satu orang yang Anda percaya.
    .good = Lama perjalanannya sesuai peta.
# draft ba5d82c9
sign-arrival-passport-taken = Paspor Anda diambil dan tidak dikembalikan.
    .why = Menahan paspor pekerja adalah salah satu tanda utama kerja paksa. Ini dilaporkan berulang kali.
    .today = Saat sendirian, beri tahu kedutaan Anda siapa yang mengambil paspor, dan kapan.
    .good = Anda memegang paspor sendiri. Salinannya cukup untuk kantor.
# draft 87ff673d
sign-arrival-phone-taken = HP Anda harus diserahkan, atau diperiksa orang lain.
    .why = Tanpa HP Anda terputus dari bantuan dan lebih mudah diancam.
    .today = Tulis satu nomor bantuan di kertas dan simpan di tempat yang hanya Anda tahu.
    .good = HP Anda pegang sendiri, dan Anda bisa menelepon rumah tanpa didengar orang.
# draft f0322ba5
sign-arrival-guarded = Anda harus tetap di dalam, atau diawasi penjaga.
    .why = Gerbang terkunci dan penjaga adalah cara kerja lokasi tertutup. Dilarang keluar adalah tanda kerja paksa.
    .today = Saat sendirian, beri alamat lengkapnya kepada satu orang yang Anda percaya.
    .good = Anda punya kunci dan waktu bebas. Anda boleh ke toko sendiri.
# draft 4c525847
sign-arrival-other-work = Pekerjaan atau tempatnya tidak sama dengan yang Anda setujui.
    .why = Bohong soal pekerjaan adalah salah satu tanda awal kerja paksa.
    .today = Saat sendirian, kirim kontrak atau chat pertama kepada orang di rumah.
    .good = Pekerjaan, tempat, dan gajinya sesuai kontrak Anda.
# draft d9125603
sign-arrival-debt-announced = Mereka bilang Anda punya utang kepada mereka.
    .why = Utang yang tidak Anda setujui dipakai untuk menahan orang. Utang itu bisa bertambah saat orang dipindahkan.
    .today = Catat setiap jumlah yang mereka sebut, dengan tanggalnya. Simpan catatan itu sendiri.
    .good = Di kontrak tertulis bahwa perjalanan dan makan bukan utang.
# draft eac6f6c7
sign-arrival-no-job = Tidak ada pekerjaan untuk Anda di sana.
    .why = Ada pekerja yang membayar mahal lalu dapat sedikit kerja, atau tidak sama sekali. Jika visa bergantung pada satu majikan, sulit untuk mengadu.
    .today = Saat sendirian, tanya kedutaan Anda atau serikat pekerja apa yang bisa Anda lakukan sekarang.
    .good = Tanggal mulai, jam kerja, dan gaji ada di kontrak.
# draft 6c3321cf
sign-work-sold-on = Orang di sana bisa dijual ke perusahaan lain.
    .why = Orang dipindah dari satu lokasi ke lokasi lain, dan tiap kali utangnya bertambah. Anda tidak berutang untuk ini.
    .today = Saat sendirian, beri tahu kedutaan Anda nama dan letak lokasi itu.
    .good = Anda bekerja hanya untuk majikan di kontrak Anda.
# draft bab83e2e
sign-work-targets-punishment = Orang di sana disakiti atau dikurung.
    .why = Di lokasi penipuan, orang disakiti kalau tidak mencapai target. Ini bukan salah Anda.
    .today = Saat sendirian, telepon kedutaan Anda atau nomor bantuan dan ceritakan apa yang terjadi.
    .good = Target yang tidak tercapai hanya mengubah bonus. Tidak ada yang disakiti.
# draft e7047aa2
sign-work-overtime-no-rest = Kerjanya lebih dari 12 jam sehari, atau tanpa hari libur.
    .why = Ini membuat Anda sangat lelah dan sering tidak dibayar. Jam kerja yang terlalu panjang adalah satu tanda kerja paksa.
    .today = Catat jam kerja yang dijanjikan atau dijalani di kertas. Simpan kertas itu sendiri.
    .good = Jam kerja, hari libur, dan uang lembur ada di kontrak.
# draft 0b59f73f
sign-work-pay-held = Gaji Anda ditahan, atau dipotong denda.
    .why = Gaji ditahan supaya orang tidak pergi. Ada yang menunggu bertahun-tahun.
    .today = Catat tiap hari kerja dan gaji yang belum dibayar di kertas. Simpan kertas itu sendiri.
    .good = Gaji dibayar pada tanggal tetap, dengan slip gaji.
# draft e39d28b7
sign-work-threat-family = Keluarga Anda dimintai uang, atau diancam.
    .why = Ini cara yang sudah dikenal. Ada keluarga yang ditelepon lewat video dan disuruh membayar.
    .today = Minta keluarga menunjukkan semua pesan ke { $hotline } sebelum ada yang membayar.
    .good = Tidak ada yang menghubungi keluarga Anda soal uang.
# draft 5f3be536
sign-work-must-recruit = Anda mungkin harus membawa orang baru.
    .why = Orang yang dipaksa menipu juga disuruh membawa orang lain. Ini membahayakan teman Anda.
    .today = Saat sendirian, peringatkan orang yang Anda kenal supaya tidak ada yang datang.
    .good = Gaji Anda bergantung hanya pada kerja Anda sendiri.
# draft 5b0fff65
sign-work-release-fee = Anda harus membayar untuk berhenti atau pulang.
    .why = Majikan yang sah tidak boleh meminta bayaran untuk kebebasan Anda. Ada orang yang diminta ribuan dolar.
    .today = Saat sendirian, beri tahu kedutaan Anda siapa yang minta uang, dan berapa.
    .good = Anda boleh berhenti dan pulang. Caranya tertulis di kontrak.
# draft b0fb27cb
sign-work-threat-visa = Anda diancam dilaporkan polisi atau visa dicabut.
    .why = Rasa takut pada polisi atau kehilangan visa dipakai supaya orang diam.
    .today = Saat sendirian, tanya kedutaan Anda atau serikat pekerja tentang hak Anda.
    .good = Anda bisa bertanya tentang hak Anda, dan tidak ada yang mengancam.
# draft ae1dbfd8
sign-work-at-sea = Kapalnya terus berada di laut selama berbulan-bulan, jauh dari pelabuhan.
    .why = Jauh dari darat, sulit mendapat bantuan. Makanan, gaji, dan paspor mudah dikendalikan orang lain.
    .today = Saat sendirian, beri tahu nama kapal kepada kedutaan Anda atau { $hotline }.
    .good = Di kontrak tertulis kapan kapal singgah dan cara menelepon rumah.
# draft 079b138e
sign-new-no-job-marriage = Yang ditawarkan adalah menikah di luar negeri.
    .why = Ada perempuan yang menikah di luar negeri dan bahagia. Ada yang dikurung atau dipaksa bekerja. Calo mendapat uang dari tiap pengantin. Di Tiongkok calo nikah dilarang.
    .today = Tanya kedutaan Anda di negara itu apa syarat menikah di sana.
    .good = Anda pernah bertemu orangnya, keluarga tahu, dan tidak ada calo yang dibayar.
# draft 3b10ec2e
sign-new-no-job-study = Yang ditawarkan adalah sekolah, kuliah, atau magang sambil bekerja.
    .why = Sebagian mahasiswa dijanjikan beasiswa, lalu kerja malam di pabrik dan berutang. Satu program "magang" ternyata hanya kerja musim libur.
    .today = Cari sendiri situs kampusnya. Tanya bagian penerimaan apakah tempat dan beasiswa Anda benar ada.
    .good = Surat dari kampus sendiri menulis kuliahnya, biayanya, beasiswanya, dan kerjanya.
# draft 26ee9f2e
sign-new-no-job-sport = Yang ditawarkan adalah olahraga: klub, seleksi, atau kontrak.
    .why = Agen palsu minta uang untuk seleksi yang tidak ada. Sebagian pemain ditinggal di luar negeri tanpa uang atau klub.
    .today = Telepon klubnya dengan nomor yang Anda cari sendiri. Tanya apakah mereka kenal Anda dan agennya.
    .good = Klub membenarkan, agennya terdaftar, dan Anda tidak membayar sebelum kontrak.
# draft 83b2a9ba
sign-new-no-job-army = Yang ditawarkan adalah tentara, atau kerja keamanan di daerah perang.
    .why = Ada yang menandatangani surat yang tidak bisa dibaca, lalu dikirim berperang. Memulangkan orang dari sana sulit. WNI bisa kehilangan kewarganegaraan.
    .today = Telepon { $hotline } dan tanya apakah pemerintah Anda mengizinkan ini.
    .good = Pemerintah Anda punya perjanjian dengan tentara itu atau memberi Anda izin.
# draft fecff2c4
sign-new-no-job-organ = Anda diminta menyerahkan ginjal atau organ lain.
    .why = Menjual organ dilarang di hampir semua negara. Sebagian penjual dibayar kurang atau tidak dibayar. Dalam satu penelitian, kebanyakan lebih sakit dan masih berutang.
    .today = Tanya rumah sakit di negara Anda cara donor yang sah, sebelum tes atau terbang.
    .good = Tim rumah sakit memastikan tanpa bayaran dan Anda rela, biasanya untuk keluarga.
# draft 8022c73c
sign-new-no-job-child = Anda diminta menjadi ibu pengganti, memberi sel telur, atau menyerahkan anak.
    .why = Ada perempuan yang disekap di luar negeri dan paspornya diambil. Di Kamboja perempuan hamil dihukum penjara. Polisi Indonesia menangkap penjual bayi.
    .today = Telepon { $hotline } dan bacakan tawarannya, sebelum tes atau terbang.
    .good = Adopsi diurus lewat dinas sosial. Paspor tetap Anda pegang sendiri.
# draft 1d36e34f
sign-new-no-job-other = Tawarannya bukan pekerjaan, atau tidak jelas apa.
    .why = Tawaran palsu bisa menjanjikan kuliah, perjalanan, atau cinta. Tampaknya persis seperti harapan Anda, dan perjalanannya bisa gratis.
    .today = Minta mereka menulis apa yang Anda lakukan atau berikan, untuk siapa, dan siapa yang bayar.
    .good = Semua jelas tertulis, dan Anda boleh cerita ke keluarga.
