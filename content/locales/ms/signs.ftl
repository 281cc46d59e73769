# draft 4192088e
sign-offer-high-pay-no-skill = Gaji jauh lebih tinggi daripada biasa, dan tiada kemahiran diminta.
    .why = Gaji tinggi untuk kerja mudah ialah umpan paling biasa dalam kes pusat scam. Beberapa kerajaan memberi amaran tentangnya.
    .today = Tanya kedutaan atau kesatuan sekerja di negara itu berapa gaji kerja ini di sana.
    .good = Gaji sepadan dengan kerja dan negara itu. Orang lain di sana dapat gaji yang sama.
# draft ab6727b6
sign-offer-scam-hub-office-job = Kerja komputer atau judi di kawasan yang dikenali ada pusat scam.
    .why = Beberapa kerajaan kata tawaran begini di sana biasanya palsu. Orang dikurung di sana dan dipaksa menipu orang lain.
    .today = Telefon { $hotline }. Tanya sama ada negara anda luluskan kerja ini dengan majikan ini.
    .good = Negara anda menyenaraikan kerja ini dan majikan ini sebagai diluluskan.
# draft a72c4dc3
sign-offer-no-requirements = Tiada kemahiran atau pengalaman diminta untuk kerja ini.
    .why = Tawaran yang baik pun boleh begini. Ini lebih penting bila gajinya juga sangat tinggi.
    .today = Tanya pejabat buruh dekat anda apa kemahiran yang diperlukan untuk kerja ini.
    .good = Mereka uji anda untuk kerja itu, atau minta dokumen yang sesuai dengannya.
# draft 65ea8024
sign-offer-no-employer-name = Majikan, tempat atau kerja yang tepat masih belum diketahui.
    .why = Tanpa nama atau alamat, tiada apa-apa boleh disemak. Kerja itu boleh ditukar kemudian.
    .today = Minta majikan, alamat dan tugas secara bertulis, kalau boleh bertanya.
    .good = Anda ada nama, alamat, telefon dan tugas secara bertulis, dan anda sudah semak.
# draft 9239e8ea
sign-offer-rush = Mereka desak anda buat keputusan atau pergi dalam beberapa hari.
    .why = Tawaran yang baik pun boleh begini. Tapi bila tergesa-gesa, tiada masa untuk semak dokumen. Kerja yang betul boleh tunggu kontrak dan visa.
    .today = Telefon { $hotline } dan bacakan tawaran itu sebelum anda beri jawapan.
    .good = Anda ada masa untuk baca, tanya dan banding. Kerja itu tetap menunggu.
# draft 09de52c9
sign-offer-all-free = Semuanya percuma untuk anda, tapi ini janji sahaja.
    .why = Tawaran yang baik pun boleh begini. Tapi perjalanan percuma juga umpan yang diketahui. Ia boleh jadi hutang anda kemudian.
    .today = Tanya pejabat buruh dekat anda apa yang kontrak mesti sebut tentang kos perjalanan.
    .good = Kontrak kata majikan bayar, dan tidak pernah potong daripada gaji anda.
# draft f314ae64
sign-offer-unsolicited = Orang tak dikenali atau kawan dalam talian mula mesej dulu dan tawarkan kerja.
    .why = Perekrut cari orang dalam permainan, chat dan media sosial. Mereka buat orang percaya dulu.
    .today = Cari kerja yang sama dalam senarai rasmi: { $registry-job-order }.
    .good = Anda dapat kerja itu melalui pejabat kerajaan, agensi dalam senarai atau majikan yang sudah disemak.
# draft 550d189a
sign-offer-name-not-confirmed = Syarikat kata ia tidak tahu tentang kerja ini.
    .why = Nama syarikat yang betul ditiru supaya tawaran palsu nampak betul. Panggilan kepada syarikat pernah menunjukkan hal ini.
    .today = Telefon { $hotline } dan beritahu yang syarikat itu tidak tahu tentang kerja ini.
    .good = Syarikat sahkan kerja itu pada nombor telefon yang anda cari sendiri.
# draft f01c97da
sign-offer-cheat-work = Kerjanya ialah buat orang tak dikenali dalam talian membeli, bercinta atau melabur.
    .why = Ini kerja di pusat scam. Orang yang melakukannya dikurung, dipukul atau dibawa ke mahkamah.
    .today = Bila seorang diri, telefon kedutaan anda atau { $hotline } dan ceritakan kerja itu.
    .good = Kerja itu tidak merosakkan sesiapa. Anda boleh cerita kepada keluarga apa yang anda buat.
# draft b019c6a2
sign-offer-event-or-interview-abroad = Mula-mula anda mesti pergi ke mesyuarat, ujian atau kursus di luar negara.
    .why = Perjalanan begini pernah digunakan untuk menutup hal sebenar. Ada yang berakhir di pusat scam, jauh daripada bantuan.
    .today = Telefon kedutaan anda di negara itu dan tanya sama ada ia kenal penganjur dan alamat itu.
    .good = Temu duga dibuat melalui panggilan video. Anda pergi selepas kontrak disemak.
# draft 543793f6
sign-offer-club-work = Dalam kerja kelab atau bar ini, tugas dengan tetamu tidak ditulis dengan jelas.
    .why = Ada kerja begini yang berakhir dengan kerja seks paksa. Tugas yang tidak ditulis boleh berubah kemudian.
    .today = Telefon kedutaan anda di negara itu dan tanya sama ada ia kenal tempat ini.
    .good = Tugas ditulis, gaji tetap, visa untuk kerja ini, tiada sasaran minuman.
# draft da8dd098
sign-new-place-closed = Negara anda sudah menutup tempat ini untuk sebahagian atau semua pekerja dari negara anda.
    .why = Bila tiada jalan yang sah ke sana, bantuan jauh kalau ada masalah.
    .today = Tanya { $hotline } sama ada ini masih benar, dan negara mana yang dibuka.
    .good = Negara anda menyenaraikan tempat ini sebagai dibuka dan sudah luluskan kerja itu.
# draft cf9874c9
sign-new-place-warned = Negara anda memberi amaran tentang kerja di tempat ini.
    .why = Kerajaan anda sudah beri amaran atau had untuk kerja di tempat ini. Ada tawaran yang palsu.
    .today = Telefon { $hotline } dan bacakan tawaran itu.
    .good = Kementerian buruh negara anda sahkan majikan ini dan kerja ini.
# draft f8487765
sign-new-office-job-moved-on = Kerja komputer atau judi di Thailand.
    .why = Ramai orang dijanjikan kerja ini di Thailand. Kemudian mereka dibawa lintas sempadan ke pusat scam.
    .today = Telefon kedutaan anda di Bangkok dan tanya sama ada ia kenal syarikat ini.
    .good = Syarikat yang dikenali kedutaan, visa kerja, tiket ke bandar itu.
# draft 7ebc6249
sign-new-office-job-hub-country = Kerja komputer atau judi di negara yang ada beberapa pejabat scam.
    .why = Tawaran yang baik pun boleh begini. Syarikat yang baik juga ada di sana. Jadi ini dikira hanya kalau ada tanda lain.
    .today = Cari syarikat itu dalam senarai syarikat rasmi dan telefon nombor yang tertulis di situ.
    .good = Syarikat ada dalam senarai rasmi dan sahkan kerja itu melalui telefon.
# draft 999732a0
sign-new-known-hub-town = Bandar itu dikenali ada kawasan tertutup tempat orang dikurung.
    .why = Orang pergi ke sana untuk kerja lain juga. Kerja itu selalu ditukar bila mereka sampai.
    .today = Telefon kedutaan anda di negara itu dan tanya tentang alamat ini.
    .good = Kedutaan anda kenal alamat ini dan majikan ini.
# draft b47b073a
sign-recruiter-not-licensed = Agensi tiada dalam senarai rasmi, atau lesennya dihentikan.
    .why = Di kebanyakan negara hanya agensi dalam senarai boleh hantar pekerja ke luar negara. Beberapa kerajaan suruh guna agensi itu sahaja.
    .today = Telefon { $hotline } dan bacakan nama, nombor dan alamat agensi.
    .good = Nama, nombor dan alamat sama seperti dalam senarai rasmi.
# draft f44f5964
sign-recruiter-chat-only = Anda kenal perekrut melalui telefon atau chat sahaja.
    .why = Akaun chat boleh sembunyikan siapa perekrutnya, dan boleh hilang. Kebanyakan kes yang diketahui bermula di situ.
    .today = Cari agensi perekrut itu dalam senarai rasmi: { $registry-licence }.
    .good = Anda tahu orangnya, pejabatnya dan nombor lesennya.
# draft ba118004
sign-recruiter-no-office = Anda jumpa perekrut di kafe, kereta, rumah atau lapangan terbang.
    .why = Tanpa pejabat, mudah dokumen anda diambil. Susah untuk buat aduan kemudian.
    .today = Cari agensi di sini: { $registry-licence }. Telefon pejabatnya dan tanya sama ada orang ini kerja di situ.
    .good = Anda berjumpa di pejabat yang ada dalam senarai rasmi.
# draft 90aaff38
sign-recruiter-is-friend = Kawan atau saudara yang bawa tawaran ini.
    .why = Tawaran yang baik pun boleh begini. Kebanyakan orang dapat kerja melalui orang yang dikenali. Kawan anda mungkin percaya tawaran palsu.
    .today = Telefon { $hotline } dan tanya sama ada agensi atau majikan ini boleh ambil pekerja dari negara anda.
    .good = Kawan anda kerja di sana sekarang, dan pekerja lain kata perkara yang sama.
# draft 340e8dd2
sign-recruiter-subagent = Ada orang tengah atau ejen lapangan antara anda dengan agensi.
    .why = Setiap orang di tengah mungkin ambil wang. Tiada siapa bertanggungjawab bila ada masalah. Ada kerajaan yang tidak membenarkannya.
    .today = Cari agensi di sini: { $registry-licence }. Telefon pejabatnya dan tanya tentang orang tengah ini.
    .good = Anda berurusan dengan satu agensi dalam senarai dan tandatangan dengannya sahaja.
# draft 2ab0ea68
sign-recruiter-licence-not-for-this = Kerja itu tiada dalam senarai kerja yang negara anda luluskan.
    .why = Agensi berlesen boleh tawarkan kerja yang tiada siapa luluskan. Ada yang hantar orang ke pusat scam atau ambil wang terlalu banyak.
    .today = Telefon { $hotline } dan tanya sama ada kerja ini diluluskan untuk majikan ini.
    .good = Anda sudah tengok kelulusan untuk kerja ini, majikan ini dan negara ini.
# draft f7306355
sign-recruiter-travel-agency = Syarikat pelancongan atau syarikat latihan yang tawarkan kerja ini.
    .why = Kerajaan beri amaran bahawa syarikat begini bukan perekrut. Anda tiada perlindungan dengan mereka.
    .today = Semak sama ada syarikat ini ada dalam senarai rasmi: { $registry-licence }.
    .good = Agensi dalam senarai atau pejabat kerajaan yang tawarkan kerja itu.
# draft a0a9687f
sign-recruiter-secret = Anda disuruh rahsiakan kerja atau perjalanan daripada keluarga.
    .why = Rahsia memutuskan anda daripada orang yang akan sedar dan bantu.
    .today = Beritahu seorang yang anda percaya: majikan, alamat dan laluan perjalanan.
    .good = Keluarga anda tahu majikan, alamat dan laluan perjalanan.
# draft 95c4ac7f
sign-recruiter-lie-to-border = Anda disuruh rahsiakan rancangan sebenar daripada pegawai sempadan.
    .why = Kalau kerja itu mesti dirahsiakan, tiada kerja sah yang menunggu. Anda kurang perlindungan kemudian.
    .today = Telefon { $hotline } dan tanya visa dan dokumen apa yang diperlukan untuk kerja ini.
    .good = Anda beritahu pegawai sempadan yang benar tentang kerja anda, dan itu cukup.
# draft ea97456f
sign-contract-none = Tiada kontrak yang ditandatangani sebelum perjalanan.
    .why = Tawaran yang sah ada kontrak yang ditandatangani majikan, ejen dan anda. Tanpanya anda tak boleh buktikan apa-apa nanti.
    .today = Telefon { $hotline } dan tanya kontrak mana yang anda mesti ada sebelum pergi.
    .good = Anda ada kontrak bertandatangan dengan gaji, waktu kerja, tempat, tugas dan tiket balik.
# draft 3dd0d174
sign-contract-language = Kontrak itu dalam bahasa yang anda tak boleh baca.
    .why = Anda hanya boleh setuju dengan apa yang anda boleh baca. Ada orang dipaksa tandatangan surat begini.
    .today = Minta pejabat buruh dekat anda tengok kontrak itu bersama anda.
    .good = Anda simpan satu salinan dalam bahasa anda sendiri.
# draft 41cdc859
sign-contract-not-checked = Tiada kedutaan atau pejabat buruh yang semak kontrak itu.
    .why = Banyak negara mahu semakan ini sebelum anda pergi. Semakan ini boleh kesan majikan palsu.
    .today = Tanya { $regulator } pejabat mana yang semak kontrak, dan bagaimana.
    .good = Kontrak itu ada cop atau nombor daripada pejabat.
# draft b4ea2446
sign-contract-changed = Anda diberi kontrak baru untuk ditandatangani dalam perjalanan atau di sana.
    .why = Kontrak baru selepas anda tinggalkan rumah ialah helah yang diketahui. Gaji dipotong atau kerja ditukar.
    .today = Bila seorang diri, hantar gambar kontrak pertama kepada kedutaan anda.
    .good = Anda kerja ikut kontrak yang anda tandatangan di negara sendiri.
# draft 59ed589f
sign-contract-leaving-costs = Anda mesti bayar denda kalau berhenti.
    .why = Orang ditahan sampai mereka atau keluarga bayar. Ada yang diminta beribu-ribu dolar.
    .today = Telefon { $hotline } dan beritahu tentang denda ini.
    .good = Anda boleh berhenti selepas beri notis, dan tempoh notis ditulis.
# draft da907729
sign-contract-not-yours-to-take = Anda tidak boleh simpan salinan kontrak.
    .why = Tawaran yang baik pun boleh begini. Tapi surat yang anda tak boleh tunjuk susah disemak.
    .today = Tanya { $regulator } sama ada anda mesti dapat salinan sebelum pergi.
    .good = Anda bawa balik satu salinan, dan mereka jawab soalan anda tentangnya.
# draft e8205ff9
sign-contract-two-pays = Kerja atau gaji bukan seperti yang mereka kata mula-mula.
    .why = Bila jumlahnya berbeza, mungkin ada orang simpan bakinya. Dalam beberapa kes gaji yang dijanjikan tidak pernah sampai.
    .today = Tunjukkan mesej pertama dan mesej baru kepada pejabat buruh dekat anda.
    .good = Satu kerja dan satu jumlah, dibayar setiap bulan, dan setiap potongan disebut.
# draft 793808b1
sign-money-fee-above-law = Mereka minta wang lebih daripada yang dibenarkan peraturan negara anda.
    .why = Peraturan tentang bayaran: { $fee-limit }. Bayaran besar jadi hutang, dan hutang buat anda susah untuk keluar.
    .today = Jumlahkan semua kos yang mereka sebut, dan beritahu { $hotline } jumlahnya.
    .good = Majikan yang bayar, atau anda bayar tidak lebih daripada had dan dapat resit.
# draft 2083a852
sign-money-before-contract = Anda mesti bayar sebelum ada kontrak atau visa.
    .why = Dengan cara ini orang hilang simpanan dan jatuh dalam hutang, sebelum ada apa-apa yang betul.
    .today = Telefon { $hotline } dan tanya bila bayaran boleh diambil, kalau boleh pun.
    .good = Anda bayar hanya selepas kontrak ditandatangani dan ada visa yang sepadan.
# draft 1ed7ac12
sign-money-private-account = Anda mesti bayar tunai atau kepada seseorang.
    .why = Tunai tidak tinggalkan bukti. Tanpa bukti susah untuk dapat balik wang anda.
    .today = Tanya { $regulator } cara bayaran mesti dibuat, dan resit apa yang anda mesti dapat.
    .good = Anda bayar agensi melalui bank. Resit menyebut jumlah dan tujuannya.
# draft 2a451736
sign-money-recruiter-loan = Mereka pinjamkan kosnya, atau potong daripada gaji anda.
    .why = Hutang kepada orang yang kawal kerja anda boleh menahan anda di sana. Kerja paksa lebih kerap berlaku kepada orang yang meminjam untuk perjalanan.
    .today = Telefon { $hotline } dan tanya sama ada pinjaman atau potongan begini dibenarkan.
    .good = Anda tidak berhutang apa-apa kepada majikan atau perekrut.
# draft 7c6595cb
sign-money-open-bank-accounts = Mereka minta anda buka akaun bank atau rakam muka anda.
    .why = Akaun dan muka begini pernah digunakan untuk sembunyikan wang jenayah. Anda boleh dibawa ke mahkamah kerananya.
    .today = Telefon bank anda dan tanya cara melindungi nama dan akaun anda.
    .good = Anda sendiri buka satu akaun, untuk gaji anda sendiri.
# draft 3725fbef
sign-money-deposit = Anda mesti tinggalkan wang atau geran tanah dengan mereka.
    .why = Wang cagaran boleh menahan anda dalam kerja yang teruk. Pekerja kapal ikan hilang wang cagaran bila terpaksa berhenti.
    .today = Telefon { $hotline } dan tanya sama ada wang cagaran dibenarkan untuk kerja ini.
    .good = Anda tidak tinggalkan wang atau geran tanah dengan sesiapa.
# draft 0cc0004f
sign-doc-tourist-visa = Anda akan pergi dengan visa pelancong atau lawatan, atau tanpa visa.
    .why = Biasanya tiada kerja yang sah bermula dengan visa pelancong. Tanpa visa kerja anda boleh ditangkap dan dikawal.
    .today = Telefon kedutaan negara itu dan tanya sama ada visa ini benarkan anda bekerja.
    .good = Anda ada visa kerja untuk majikan ini sebelum pergi.
# draft 82bc7860
sign-doc-fake = Dokumen itu akan tunjuk nama, umur atau kerja yang palsu.
    .why = Dengan dokumen palsu anda melanggar undang-undang, dan orang lain boleh gunakan hal itu terhadap anda.
    .today = Cari sendiri nombor pejabat itu. Telefon dan tanya sama ada dokumen itu betul.
    .good = Setiap dokumen benar, dan pejabat yang mengeluarkannya sahkan.
# draft 95cb7e5b
sign-doc-no-exit-paper = Mereka kata anda boleh pergi tanpa dokumen negara anda untuk kerja luar negara.
    .why = Dengan dokumen ini negara anda boleh cari dan bantu anda. Tanpanya, bantuan lambat dan susah.
    .today = Tanya { $regulator } cara dapatkan ini: { $exit-paper }.
    .good = Anda dapat dokumen ini daripada pejabat sebelum pergi.
# draft c93caa50
sign-doc-visa-not-for-job = Visa menyebut kerja, majikan atau negara lain.
    .why = Visa begini tidak beri anda hak untuk kerja yang dijanjikan.
    .today = Telefon kedutaan negara itu dan tanya kerja apa yang dibenarkan oleh visa ini.
    .good = Visa dan kontrak tunjuk majikan, kerja dan tempat yang sama.
# draft a153fdfd
sign-doc-soft-copy = Anda ada gambar visa sahaja.
    .why = Gambar boleh nampak betul tapi palsu. Ia tidak boleh disemak di sempadan.
    .today = Telefon kedutaan negara itu dan minta mereka semak nombor visa.
    .good = Anda sudah tengok visa yang asli, atau jumpa visa itu di laman rasmi.
# draft bc03e834
sign-doc-data-early = Mereka mahu imbasan pasport anda sebelum ada kontrak.
    .why = Tawaran yang baik pun boleh begini. Tapi maklumat anda boleh digunakan untuk akaun atau ugutan, walaupun anda tidak pernah pergi.
    .today = Tutup nombor pasport pada setiap salinan yang anda hantar mulai sekarang.
    .good = Mereka minta selepas ada tawaran bertulis, untuk visa.
# draft d6faacbc
sign-doc-passport-held-before = Pasport anda sekarang dengan perekrut.
    .why = Orang yang pegang pasport boleh kawal anda dari jam pertama.
    .today = Telefon { $hotline } dan tanya cara dapat balik pasport anda.
    .good = Pasport ada dengan anda. Anda serahkan hanya untuk dicop.
# draft c4d53dea
sign-travel-destination-changes = Negara atau bandar bukan seperti yang mereka kata mula-mula.
    .why = Ini salah satu tanda paling jelas. Ada yang diberitahu Vietnam tapi dibawa ke Kemboja, atau diberitahu Thailand tapi dibawa ke Myanmar.
    .today = Bila seorang diri, beritahu kedutaan anda tempat pertama, tempat baru dan di mana anda berada.
    .good = Anda sampai di bandar yang disebut dalam kontrak.
# draft 4d0fb82e
sign-travel-border-by-river-or-boat = Laluannya guna bot kecil, sungai, hutan atau jalan belakang.
    .why = Jauh daripada pos pemeriksaan anda hilang perlindungan undang-undang. Orang dibawa ke kawasan tertutup dengan cara ini.
    .today = Bila seorang diri, beritahu kedutaan anda di mana anda berada dan di mana anda akan lintas.
    .good = Anda lintas di pos pemeriksaan rasmi dengan pasport dan cop anda sendiri.
# draft 685cb99b
sign-travel-third-country = Anda mula-mula tinggal di negara lain dalam perjalanan.
    .why = Banyak amaran menyebut tempat singgah begini. Dari situ orang dibawa lagi ke tempat lain. Tukar kapal terbang dengan satu tiket tidak apa.
    .today = Telefon { $hotline } dan beritahu setiap tempat singgah dalam perjalanan.
    .good = Tiket itu terus ke bandar tempat anda akan bekerja.
# draft 3134840f
sign-travel-escort = Orang dalam perjalanan yang sama pegang pasport atau telefon anda.
    .why = Bila begitu, susah untuk anda ubah fikiran. Dalam kes yang diketahui orang begini sembunyikan peranan mereka.
    .today = Bila seorang diri, hantar nama orang ini dan laluan anda kepada seseorang yang anda percaya.
    .good = Anda pegang pasport dan telefon sendiri sepanjang perjalanan.
# draft 99571c68
sign-travel-long-drive = Mereka bawa anda berjam-jam dengan kereta, lepas bandar tempat kerja.
    .why = Orang yang sangka mereka dekat lapangan terbang dibawa ke kawasan tertutup di sempadan.
    .today = Bila tiada orang tengok, hantar lokasi langsung anda kepada seorang yang anda percaya.
    .good = Perjalanan kereta sejauh yang ditunjuk di peta.
# draft ba5d82c9
sign-arrival-passport-taken = Pasport anda diambil dan anda tidak dapat mengambilnya semula.
    .why = Menyimpan pasport pekerja ialah salah satu tanda utama kerja paksa. Ini dilaporkan berkali-kali.
    .today = Bila seorang diri, beritahu kedutaan anda siapa ambil pasport, dan bila.
    .good = Pasport ada dengan anda. Salinan cukup untuk pejabat.
# draft 87ff673d
sign-arrival-phone-taken = Telefon anda mesti diserahkan, atau orang lain memeriksanya.
    .why = Tanpa telefon anda terputus daripada bantuan dan lebih mudah diugut.
    .today = Tulis satu nombor bantuan di atas kertas dan simpan di tempat yang anda sahaja boleh jumpa.
    .good = Telefon ada dengan anda dan anda boleh telefon rumah tanpa didengar orang.
# draft f0322ba5
sign-arrival-guarded = Anda mesti duduk di dalam, atau pengawal memerhati anda.
    .why = Pagar berkunci dan pengawal ialah cara kawasan tertutup dijalankan. Dikurung di dalam ialah tanda kerja paksa.
    .today = Bila seorang diri, beri alamat yang tepat kepada seorang yang anda percaya.
    .good = Anda ada kunci dan masa lapang. Anda pergi kedai seorang diri.
# draft 4c525847
sign-arrival-other-work = Kerja atau tempatnya bukan yang anda setuju.
    .why = Tipu tentang kerja ialah salah satu tanda awal kerja paksa.
    .today = Bila seorang diri, hantar kontrak pertama atau chat kepada seseorang di rumah.
    .good = Kerja, tempat dan gaji sama seperti dalam kontrak anda.
# draft d9125603
sign-arrival-debt-announced = Mereka kata anda berhutang dengan mereka.
    .why = Hutang yang anda tidak setuju digunakan untuk menahan orang. Hutang itu boleh bertambah bila orang dipindahkan.
    .today = Catat setiap jumlah yang mereka sebut, dengan harinya. Simpan catatan itu untuk anda sahaja.
    .good = Kontrak kata perjalanan dan makan bukan hutang.
# draft eac6f6c7
sign-arrival-no-job = Tiada kerja untuk anda di sana.
    .why = Ada pekerja bayar banyak tapi dapat sedikit kerja atau langsung tiada. Bila visa bergantung pada satu majikan, susah untuk buat aduan.
    .today = Bila seorang diri, tanya kedutaan anda atau kesatuan sekerja apa yang anda boleh buat sekarang.
    .good = Hari mula kerja, waktu kerja dan gaji ada dalam kontrak.
# draft 6c3321cf
sign-work-sold-on = Orang di sana mungkin dijual kepada syarikat lain.
    .why = Orang dipindahkan dari satu tempat ke tempat lain, dan setiap kali hutang bertambah. Anda tidak berhutang kepada sesiapa kerana ini.
    .today = Bila seorang diri, beritahu kedutaan anda nama dan lokasi tempat itu.
    .good = Anda kerja hanya untuk majikan dalam kontrak anda.
# draft bab83e2e
sign-work-targets-punishment = Orang di sana dicederakan atau dikurung.
    .why = Di pusat scam orang dicederakan bila tidak capai sasaran. Ini bukan salah anda.
    .today = Bila seorang diri, telefon kedutaan anda atau talian bantuan dan ceritakan apa yang berlaku.
    .good = Kalau tidak capai sasaran, bonus sahaja yang berubah. Tiada siapa dicederakan.
# draft e7047aa2
sign-work-overtime-no-rest = Kerja lebih 12 jam sehari, atau tiada hari cuti.
    .why = Anda jadi letih, dan selalunya tidak dibayar. Waktu kerja yang terlalu panjang ialah satu tanda kerja paksa.
    .today = Tulis waktu kerja yang dijanjikan atau yang dibuat, di atas kertas. Simpan kertas itu untuk anda sahaja.
    .good = Waktu kerja, hari cuti dan bayaran lebih masa ada dalam kontrak.
# draft 0b59f73f
sign-work-pay-held = Gaji anda ditahan, atau dipotong untuk denda.
    .why = Gaji ditahan supaya orang tidak keluar. Ada yang tunggu bertahun-tahun.
    .today = Tulis setiap hari kerja dan setiap jumlah yang belum dibayar di atas kertas. Simpan kertas itu untuk anda sahaja.
    .good = Gaji masuk pada hari yang tetap, dengan slip gaji.
# draft e39d28b7
sign-work-threat-family = Keluarga anda diminta wang, atau diugut.
    .why = Ini cara yang diketahui. Ada keluarga dihubungi melalui panggilan video dan disuruh bayar.
    .today = Minta keluarga tunjukkan setiap mesej kepada { $hotline } sebelum sesiapa bayar.
    .good = Tiada siapa hubungi keluarga anda tentang wang.
# draft 5f3be536
sign-work-must-recruit = Anda mungkin disuruh bawa masuk orang lain.
    .why = Orang yang dipaksa menipu juga disuruh bawa masuk orang lain. Ini membahayakan kawan anda.
    .today = Bila seorang diri, beri amaran kepada orang yang anda kenal, supaya tiada siapa datang.
    .good = Gaji anda bergantung pada kerja anda sendiri sahaja.
# draft 5b0fff65
sign-work-release-fee = Anda mesti bayar untuk berhenti atau balik.
    .why = Tiada majikan yang sah boleh minta harga untuk kebebasan anda. Ada yang diminta beribu-ribu dolar.
    .today = Bila seorang diri, beritahu kedutaan anda siapa minta wang, dan berapa.
    .good = Anda boleh berhenti dan balik. Kontrak menyebut caranya.
# draft b0fb27cb
sign-work-threat-visa = Mereka kata akan panggil polis atau tamatkan visa anda.
    .why = Rasa takut kepada polis atau takut hilang visa digunakan supaya orang diam.
    .today = Bila seorang diri, tanya kedutaan anda atau kesatuan sekerja tentang hak anda.
    .good = Anda boleh tanya tentang hak anda, dan tiada siapa ugut anda.
# draft ae1dbfd8
sign-work-at-sea = Kapal di laut berbulan-bulan, jauh dari pelabuhan.
    .why = Jauh dari darat, susah untuk dapat bantuan. Makanan, gaji dan pasport mudah dikawal.
    .today = Bila seorang diri, beri nama kapal kepada kedutaan anda atau { $hotline }.
    .good = Singgah di pelabuhan dan panggilan ke rumah ditulis dalam kontrak.
# draft 079b138e
sign-new-no-job-marriage = Tawaran itu ialah kahwin di luar negara.
    .why = Ada perempuan yang kahwin di luar negara dan bahagia. Ada yang dikurung atau disuruh kerja. Orang tengah dapat wang bagi setiap pengantin. Di China orang tengah kahwin tidak sah di sisi undang-undang.
    .today = Tanya kedutaan anda di negara itu apa yang anda perlu untuk kahwin di sana.
    .good = Anda sudah jumpa orangnya, keluarga anda tahu, dan tiada orang tengah dapat wang.
# draft 3b10ec2e
sign-new-no-job-study = Tawaran itu ialah sekolah, belajar atau latihan industri, sambil kerja.
    .why = Ada pelajar dijanjikan biasiswa, kemudian kerja malam di kilang dan berhutang. Satu "latihan industri" sebenarnya kerja cuti sahaja.
    .today = Cari sendiri laman web sekolah itu dan tanya pejabat kemasukannya sama ada tempat dan biasiswa anda betul.
    .good = Surat sekolah itu sendiri menyebut kursus, yuran, biasiswa dan kerja.
# draft 26ee9f2e
sign-new-no-job-sport = Tawaran itu ialah sukan: kelab, ujian pemilihan atau kontrak.
    .why = Ejen palsu ambil wang untuk ujian pemilihan yang tidak wujud. Ada pemain ditinggalkan di luar negara tanpa wang atau kelab.
    .today = Telefon kelab itu pada nombor yang anda cari sendiri. Tanya sama ada ia kenal anda dan ejen itu.
    .good = Kelab sahkan, ejen berdaftar, dan anda tidak bayar apa-apa sebelum kontrak.
# draft 83b2a9ba
sign-new-no-job-army = Tawaran itu ialah tentera, atau kerja pengawal dalam perang.
    .why = Ada lelaki tandatangan surat yang mereka tak boleh baca lalu dihantar ke perang. Susah untuk bawa orang balik. Orang Indonesia boleh hilang kerakyatan.
    .today = Telefon { $hotline } dan tanya sama ada kerajaan anda benarkan ini.
    .good = Kerajaan anda sendiri ada perjanjian dengan tentera ini atau beri anda kebenaran.
# draft fecff2c4
sign-new-no-job-organ = Tawaran itu tentang beri buah pinggang atau organ lain.
    .why = Jual organ tidak sah di sisi undang-undang di hampir semua negara. Ada penjual dapat kurang wang atau langsung tiada. Dalam satu kajian kebanyakannya rasa lebih sakit dan masih berhutang.
    .today = Tanya hospital di negara sendiri cara derma organ yang sah, sebelum apa-apa ujian atau penerbangan.
    .good = Pasukan hospital pastikan tiada siapa bayar dan anda beri dengan rela, kebanyakannya kepada keluarga.
# draft 8022c73c
sign-new-no-job-child = Ini tentang mengandungkan anak orang, sel telur, atau serahkan anak.
    .why = Ada perempuan dikurung di luar negara dan pasport mereka diambil. Di Kemboja perempuan mengandung dihukum penjara. Polis di Indonesia menangkap orang yang menjual bayi.
    .today = Telefon { $hotline } dan bacakan tawaran itu, sebelum apa-apa ujian atau penerbangan.
    .good = Anak angkat diurus melalui pejabat kebajikan. Pasport anda ada dengan anda sendiri.
# draft 1d36e34f
sign-new-no-job-other = Ini sesuatu yang bukan kerja, atau tidak jelas.
    .why = Tawaran palsu boleh janjikan belajar, melancong atau cinta. Ia nampak sama seperti yang anda harapkan, dan perjalanannya mungkin percuma.
    .today = Minta mereka tulis apa yang anda akan buat atau beri, untuk siapa, dan siapa bayar.
    .good = Semuanya jelas secara bertulis, dan anda boleh cerita kepada keluarga.
