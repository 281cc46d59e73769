# draft 60212b07
trick-borrowed-agency-name = Poster tunjuk nama dan alamat betul sebuah agensi sebenar dan logo kementerian, tapi nombor telefonnya milik penipu yang minta wang.
    .see-through = Ambil nombor agensi daripada senarai kerajaan, bukan daripada poster, dan tanya sama ada kerja itu daripada mereka.
# draft bde7b48f
trick-fake-passport-stamp = Dengan bayaran besar, seorang pembantu di lapangan terbang letak cop keluar palsu dalam pasport anda supaya anda tak perlu lalu kaunter.
    .see-through = Cop tiada nilai tanpa rekod komputer; kalau ada orang jual cop kepada anda, berhenti.
# draft d19ef16f
trick-hong-kong-tourist-split = Satu kumpulan disuruh kata mereka pelancong yang tidak kenal satu sama lain, terbang ke Hong Kong dulu dan tukar di sana ke penerbangan ke Kemboja.
    .see-through = Kerja sebenar tidak perlu cerita; kalau anda mesti hafal jawapan, tanya kenapa tiada visa kerja.
# draft 67a42ae1
trick-small-boat-backdoor = Orang yang direkrut dari Telegram diterbangkan jauh ke selatan, kemudian dibawa dengan bot kecil ke Malaysia dan ikut jalan darat ke Kemboja atau Myanmar.
    .see-through = Tiada kerja sah yang bermula dalam bot kecil; balik ke bandar terakhir dan minta bantuan.
# draft e53f7b5b
trick-queue-at-the-agency-door = Di luar agensi berlesen, orang tak dikenali ajak anda makan, kata dia pernah kerja di situ, dan suruh anda 'tandatangan di kementerian' tanpa beg anda. Kemudian wang anda hilang.
    .see-through = Cakap hanya dengan kakitangan di dalam pejabat, dan pegang beg anda sendiri.
# draft c9b415ca
trick-seasonal-korea-broker = Orang tengah jual tempat dalam program ladang bermusim Korea (E-8). Program ini diurus antara bandar dengan bandar oleh kerajaan, jadi orang tengah tiada tempat untuk dijual.
    .see-through = Tanya pejabat buruh tempatan sama ada bandar anda ada perjanjian dan sama ada tempat itu percuma.
# draft 549ae193
trick-no-test-korea = Orang tengah kata tak perlu ujian dan tak perlu daftar untuk Korea, lalu jual visa pelancong, kadang-kadang palsu.
    .see-through = Pusat kerja kerajaan uji semua orang dan tidak ambil bayaran untuk daftar.
# draft caea2983
trick-forged-departure-notice = Anda dapat surat dengan cop kementerian dan tandatangan timbalan menteri. Surat itu kata anda dalam senarai untuk terbang dan mesti bayar tiket, pakaian dan pemeriksaan keselamatan.
    .see-through = Cari nama anda di laman web kementerian sendiri dan bayar hanya ke akaunnya sendiri, dengan resit.
# draft 6cdd902c
trick-ministry-name-fan-page = Satu halaman Facebook ada nama yang bunyinya macam pejabat kerajaan, dengan gambar pemimpin. 'Pegawai' dalam chat tawarkan untuk dahulukan anda, walaupun anda gagal syarat kesihatan.
    .see-through = Pejabat kerajaan tidak langgar peraturan sendiri dalam chat; telefon pejabat itu pada nombor di laman webnya sendiri.
# draft dd14eb1f
trick-farm-job-videos = Video pendek di TikTok dan Facebook tawarkan kerja petik buah di Australia. Akaun itu kata ia agensi berlesen, tapi tiada majikan minta pekerja daripada kementerian.
    .see-through = Minta surat permintaan majikan yang jabatan sudah tengok, dan semak senarai agensi.
# draft 8bd7082e
trick-russia-civil-job-army = Anda dijanjikan kerja di Rusia sebagai pemandu, pengawal, tukang masak, pencuci atau jurujual. Selepas mendarat anda mesti tandatangan surat dalam bahasa Rusia, dan itu kontrak tentera.
    .see-through = Jangan sekali-kali tandatangan apa yang anda tak boleh baca; minta kontrak dalam bahasa anda sebelum terbang dan tunjukkan kepada kementerian anda.
# draft d1fa34f4
trick-whatsapp-group-of-happy-workers = Anda dimasukkan ke kumpulan WhatsApp dalam bahasa anda sendiri. Di situ 'pekerja' kata semuanya baik. Orang di dalam diugut supaya tidak tulis yang benar.
    .see-through = Minta panggilan video langsung dengan seorang pekerja di tempat kerja, seorang diri, dan minta nama yang anda boleh semak.
# draft 08907b3c
trick-destination-full-take-russia = Anda sudah bayar untuk Cyprus atau Macedonia Utara. Lewat dalam proses, ejen kata sekarang hanya Rusia yang dibuka.
    .see-through = Kalau negara berubah, itu tawaran baru; mula semula semua semakan dan minta wang anda balik.
# draft 1f4e2dad
trick-pilgrim-visa-first = Agensi pelancongan hantar orang dulu ke Arab Saudi untuk umrah, haji atau kerja kebun, kemudian ke negara lain seperti Rusia.
    .see-through = Visa umrah atau haji bukan visa kerja; minta tengok visa kerja negara terakhir sebelum anda pergi.
# draft b1a8381a
trick-umrah-visa-for-work = Visa umrah dijual kepada anda dengan harga tinggi, dan anda disuruh terus tinggal untuk kerja atau mengemis.
    .see-through = Baca visa itu: kalau tertulis umrah, anda tidak boleh kerja, dan anda boleh dihantar balik dan dilarang masuk.
# draft 1df5b072
trick-iran-visa-free-stop = Ejen kata terbang ke Iran tanpa visa; dari situ anda pergi ke negara ketiga. Kemudian geng tangkap orang dan minta wang daripada keluarga.
    .see-through = Tanpa visa hanya untuk pelancong, dan untuk warga India ia tamat pada 22 November 2025.
# draft e45ca21f
trick-romania-hotel-interview = Iklan di media sosial panggil anda ke hotel untuk temu duga. Anda bawa bayaran kecil, kemudian wang pendahuluan yang besar untuk kerja di Eropah.
    .see-through = Tanya biro sama ada agensi ini ada kelulusan untuk kerja ini, sebelum hari temu duga.
# draft e5629d85
trick-lottery-place-for-sale = Panggilan telefon, SMS dan kumpulan WhatsApp jual tempat dalam program penjagaan atau pembinaan Israel. Nama dipilih melalui cabutan, jadi tiada siapa boleh jual tempat.
    .see-through = Kalau nama dipilih melalui cabutan, bayaran tidak ubah apa-apa; laporkan pemanggil kepada 1989.
# draft 9ffbb02a
trick-fake-permit-serbia-macedonia = Ejen beri anda permit kerja, malah pelekat visa, untuk Serbia atau Macedonia Utara. Kedua-duanya palsu.
    .see-through = Tulis kepada kedutaan dengan nombor permit sebelum anda bayar; hampir semua permit yang ditunjukkan baru-baru ini palsu.
# draft 9e395413
trick-boarding-pass-code = Anda bayar untuk 'setting' di lapangan terbang: boarding pass atau nama anda diberi kod rahsia, dan seorang pegawai lepaskan anda tanpa dokumen kerja.
    .see-through = Kalau kod atau kaunter tertentu ada dalam rancangan, anda pergi tanpa perlindungan; minta permit buruh.
# draft a09e0215
trick-visit-visa-to-gulf-women = Perempuan dihantar dengan visa lawatan ke Dubai, kemudian ke Kuwait, Oman atau Iraq jadi pembantu rumah, tanpa permit buruh.
    .see-through = Semak nombor permit buruh anda dalam sistem kerajaan sebelum pergi ke lapangan terbang.
# draft c0035002
trick-care-visa-no-hours = Anda bayar beribu-ribu untuk kerja penjagaan di Britain. Penajanya ada lesen tapi tiada kerja, atau beri beberapa hari sahaja.
    .see-through = Surat penaja percuma mengikut undang-undang; tanya berapa pelanggan dan waktu kerja syarikat itu ada, dan telefon pekerja di sana.
# draft dcc9fc6c
trick-crew-job-fee-chain = 'Ejen' anak kapal di WhatsApp atau Facebook hantar surat tawaran yang cantik dan minta banyak bayaran kecil. Nama kapal disebut hanya selepas anda bayar, atau tidak pernah.
    .see-through = Minta nama dan nombor kapal dulu dan semak ejen dalam senarai pihak berkuasa laut; bayaran kerja untuk pelaut tidak dibenarkan.
# draft bff02723
trick-egg-farm-surrogacy = Iklan Facebook tawarkan bayaran tinggi untuk jadi ibu tumpang di luar negara, semua perjalanan dibayar. Tiada ibu bapa dan tiada kontrak; perempuan ditahan untuk sel telur mereka.
    .see-through = Tiada klinik sah yang ambil orang melalui iklan dan simpan pasport anda; tanya hospital dan kumpulan wanita dulu.
# draft d2247ff9
trick-influencer-agency-mauritius = Seorang yang terkenal di TikTok ambil bayaran melalui e-dompet untuk kerja di Mauritius. Orang mendarat dengan visa pelancong dan tiada kerja.
    .see-through = Pengikut bukan lesen; cari agensi dalam senarai kerajaan dan jangan bayar apa-apa kepada nombor peribadi.
# draft 201bd395
trick-selling-free-state-forms = Di acara kerja kerajaan, ada orang jual salinan borang atau minta bayaran pemeriksaan kesihatan. Program itu sendiri percuma.
    .see-through = Tanya pegawai di belakang meja; borang percuma tidak pernah dijual dalam barisan.
# draft a2457a6f
trick-licence-cloned-under-new-name = Agensi yang sudah ditutup buka semula dengan nama lain, atau masih dalam senarai awam tanpa lesen yang sah.
    .see-through = Semak tarikh tamat lesen dan cari nama pemiliknya, bukan nama agensi sahaja.
# draft 36551e1d
trick-licence-for-bringing-in-not-sending = Agensi dengan lesen betul untuk bawa masuk pekerja gunakannya untuk hantar orang keluar.
    .see-through = Tanya lesen itu untuk apa; lesen bawa masuk pembantu rumah bukan lesen untuk hantar anda ke luar negara.
# draft 7f2fb467
trick-ai-model-job = Saluran Telegram cari 'model AI' atau 'model muka sebenar' yang pandai bahasa Inggeris. Muka anda digunakan dalam panggilan video untuk menipu orang tentang cinta dan wang.
    .see-through = Kerja model sebenar ada pelanggan yang bernama dan gambar yang anda boleh tengok; kalau seratus panggilan video sehari, berhenti.
# draft 3121aab6
trick-typing-test-tech-job = Selepas temu duga pendek dan ujian menaip anda dapat kerja IT atau reka bentuk 'di Thailand'. Anda dibawa ke sempadan pada malam pertama.
    .see-through = Tanya kenapa pereka perlu ujian menaip, dan telefon pejabat Bangkok pada nombor yang anda cari sendiri.
# draft de222f07
trick-scholarship-then-factory = Sebuah kolej janjikan biasiswa dan kelas bahasa Inggeris. Bila sampai, anda berhutang yuran dan kerja berjam-jam di kilang sebagai 'pelatih'.
    .see-through = Minta surat biasiswa dengan jumlah dan tahunnya, dan tanya pelajar dari negara anda.
# draft 6faeed07
trick-holiday-job-as-internship = Kampus anda tawarkan 'latihan industri' di Jerman dengan kredit belajar. Itu kerja cuti yang berat, dan pinjaman perjalanan dipotong daripada gaji anda.
    .see-through = Tanya kedutaan sama ada ini dikira belajar; kerja cuti bukan latihan industri.
# draft e967acb6
trick-neighbour-with-connections = Jiran atau orang tengah yang dikenali di tempat sendiri urus pasport dan tiket untuk kerja dapur atau jualan di Thailand atau Singapura. Perjalanan itu berakhir di Kemboja.
    .see-through = Kenal orangnya bukan bukti; tanya siapa majikan dan tengok visa kerja negara yang disebut.
# draft eff51b67
trick-laptop-sales-job = Kerjanya staf pemasaran komputer riba. Bila sampai, kerjanya menipu orang di negara anda sendiri.
    .see-through = Tanya kedai mana yang jual komputer riba itu dan dalam bahasa apa; kalau pembelinya di negara sendiri, kenapa pergi ke luar negara?
# draft e7b25d14
trick-teacher-chef-thailand = Ejen tempatan janjikan kerja guru, cef atau khidmat pelanggan di Thailand. Selepas Bangkok anda menyeberang sungai ke Myanmar.
    .see-through = Tanya kedutaan anda di Bangkok sama ada sekolah atau hotel itu wujud, sebelum anda bayar tiket.
# draft e51c783a
trick-chat-girl-debt = Orang tengah ambil perempuan muda sebagai pekerja chat dalam talian di zon Segi Tiga Emas. Siapa tidak capai sasaran jualan, dia berhutang dan tak boleh keluar.
    .see-through = Kalau kerjanya chat dan ada sasaran jualan, hutang itulah perangkapnya; tolak sebelum anda masuk zon itu.
# draft bca96569
trick-name-list-paper = Orang tengah bawa orang lintas sempadan dan beri surat dengan 'senarai nama' atau kad. Surat itu tidak benarkan anda kerja atau teruskan perjalanan.
    .see-through = Tanya pejabat mana yang beri kad dan apa yang dibenarkan; cara yang sah ada kontrak dan kad pekerja dulu.
# draft b6f60a4d
trick-brokers-say-still-open = Kerajaan hentikan kad keluar untuk sebahagian pekerja, tanpa notis yang jelas. Orang tengah terus ambil wang dan kata masih boleh.
    .see-through = Tanya dua agensi berlesen soalan yang sama hari ini; jangan bayar apa-apa sampai anda pegang kad pekerja.
# draft a2cb248d
trick-expired-app-clearance = Pembantu masih urus kelulusan keluar anda melalui aplikasi lama. Kerajaan tidak lagi luluskannya, dan ada orang terlepas penerbangan.
    .see-through = Tanya pejabat tenaga kerja laman web mana yang digunakan sekarang; sejak April 2025 ia ada laman web sendiri yang percuma.
# draft d812a9c0
trick-fake-kuwait-evisa = Laman web yang cantik jual e-visa Kuwait untuk kerja. Dokumennya boleh dibuka, tapi tiada portal kerajaan yang kenal dokumen itu.
    .see-through = Taip sendiri nombor visa di portal kerajaan; tiada ejen boleh janjikan visa.
# draft b831cbfa
trick-passports-collected-in-backroom = Pejabat kecil kumpul beratus-ratus pasport 'untuk diproses' tanpa lesen. Orang tunggu berminggu-minggu hanya untuk dapat balik pasport.
    .see-through = Tunjukkan pasport, beri salinan, simpan bukunya; minta nombor lesen dulu.
# draft a3852bb3
trick-supermarket-hr-email = E-mel daripada 'pengurus HR' pasar raya terkenal tawarkan kerja selepas anda siarkan CV. Bayaran visa pergi ke banyak akaun peribadi.
    .see-through = Tulis kepada syarikat melalui laman webnya sendiri; tiada kedai minta wang visa dalam sembilan akaun.
# draft 4f171cfa
trick-work-study-for-young-women = Media sosial dan acara tawarkan kepada perempuan berumur 18 hingga 22 tahun tiket percuma, belajar dan kerja hotel di Rusia. Kerjanya di kilang senjata dengan pengawasan.
    .see-through = Kalau ujian masuknya permainan dan beberapa patah kata Rusia, tanya hotel mana dan sekolah mana, secara bertulis.
# draft 6b68a6bc
trick-canada-paper-for-sale = 'Ejen pelancongan' jual kepada anda surat LMIA Kanada atau permit kerja yang pasti dapat. Menjualnya salah di sisi undang-undang, dan surat itu boleh jadi palsu atau tanpa kerja.
    .see-through = Majikan yang bayar surat ini, bukan anda; tanya laman web Kanada sendiri tentang syarikat itu.
# draft fa247247
trick-japan-visa-waiver = Satu kursus atau halaman hantar anda ke Jepun dengan pengecualian visa untuk pelancong dan kata sijil boleh dibeli. Tiada siapa tunggu di lapangan terbang.
    .see-through = Pengecualian visa untuk bercuti; kerja sebenar di Jepun perlu ujian bahasa dan kemahiran anda sendiri serta visa kerja.
# draft 1bd33e6f
trick-training-centre-as-agency = Pusat latihan tanpa lesen hantar pekerja latih anda setahun dan ambil 40 hingga 150 juta rupiah untuk Jepun. Kemudian ia tutup.
    .see-through = Minta dua surat: lesen latihan dan lesen hantar pekerja; yang satu bukan yang lain.
# draft cc768dd3
trick-job-that-is-a-marriage = Jiran atau orang tengah tawarkan kerja di China. Selepas beberapa minggu anda mesti kahwin dengan seorang lelaki atau bayar balik semua kos.
    .see-through = Minta nama kilang dan visa kerja; kalau visa itu untuk lawatan atau keluarga, jangan pergi.
# draft b08d065f
trick-open-accounts-before-you-go = Sebelum perjalanan mereka suruh anda buka beberapa akaun bank 'untuk gaji'. Akaun itu digunakan untuk pindahkan wang curi atas nama anda.
    .see-through = Satu kerja perlu satu akaun, yang anda pegang; kalau mereka mahu lebih, balik dan beritahu bank anda.
# draft 0f6e351f
trick-friend-asks-fee-in-crypto = Kawan universiti tawarkan kerja dalam talian di Thailand dan mahu bayaran dihantar ke akaun kripto. Di Bangkok kawan itu tidak jawab.
    .see-through = Agensi sah tidak pernah terima kripto; minta lesen agensi dan resit daripada kawan itu.
# draft 6c3ec6ba
trick-europe-from-third-country = Perekrut di Hong Kong atau negara Teluk jual kerja di Poland kepada orang yang sudah kerja di luar negara, supaya kementerian negara sendiri tidak pernah tengok kontrak itu.
    .see-through = Kerajaan anda mesti tengok kontrak baru juga; tanya konsulat anda sebelum bayar.
# draft 2653d5f9
trick-copycat-agency-page = Halaman Facebook atau TikTok tiru halaman agensi berlesen. Yang baru juga sembunyikan kerja itu sebagai pakej pelancongan ke Thailand atau Laos.
    .see-through = Mula daripada senarai kementerian, bukan daripada halaman itu; pelancongan tidak pernah jadi kerja.
# draft 7218259d
trick-visit-visa-convert-later = Pergi dengan visa lawatan, kata ejen, nanti syarikat tukar. Syarikat itu tiada, dan denda bertambah setiap hari.
    .see-through = Tanya secara bertulis: adakah ini visa kerja atas nama saya, dan siapa majikannya?
# draft 32f243ef
trick-real-permit-false-firm = Permit itu betul dan kerajaan sudah luluskan, tapi syarikat itu tiada kerja. Ia hanya jual tempat kepada ejen.
    .see-through = Minta cakap melalui video dengan dua orang yang kerja di syarikat itu sekarang; surat sahaja tidak tunjukkan kerja itu.
# draft 50202110
trick-italy-means-libya = Orang tengah jual 'Itali' dan bayar perjalanan ke Dubai, Mesir atau Libya. Di sana orang ditahan dan keluarga diminta wang berkali-kali.
    .see-through = Tiada visa Itali dalam pasport bermakna tiada kerja di Itali, walau apa pun yang orang tengah bayar.
# draft 82d83107
trick-call-from-embassy-number = Telefon tunjuk nombor kedutaan anda, dan suara itu kata dokumen anda salah dan anda mesti bayar sekarang atau dihantar balik. Keluarga pelaut dapat panggilan begini juga.
    .see-through = Letak telefon dan dail sendiri kedutaan; kedutaan tidak pernah minta wang melalui telefon.
# draft 86f44f13
trick-recruited-by-the-caught = Orang di dalam mesti bawa masuk kawan dan orang senegara. Mesej itu datang daripada orang yang anda kenal dan bunyinya gembira.
    .see-through = Tanya soalan yang kawan anda sahaja boleh jawab dan minta video langsung di luar bangunan; tiada video, jangan pergi.
# draft b5eff32b
trick-travel-firm-sells-jobs = Syarikat pelancongan iklankan kerja luar negara di media sosial dan ambil wang. Mereka boleh jual tiket, tapi mereka tidak pernah ada lesen untuk hantar pekerja.
    .see-through = Tanya kementerian buruh sama ada kerja ini sudah diluluskan (job order); lesen pelancongan bukan lesen buruh.
# draft b0d47804
trick-wait-in-thailand-for-japan = Selepas temu duga dan kem latihan, agensi kata: tunggu di Thailand, surat Jepun anda lebih cepat di sana. Kemudian ia ambil bayaran dan hilang.
    .see-through = Surat Jepun dihantar kepada anda di negara sendiri; kalau mereka suruh tunggu di negara lain, tanya persatuan agensi dulu.
# draft 62013016
trick-official-partner-site = Satu laman web kata ia 'rakan rasmi' kerajaan Australia dan jual visa yang pasti dapat atau tempat kerja dan bercuti. Permohonan itu tidak pernah dihantar.
    .see-through = Tiada rakan rasmi dan tiada visa yang pasti dapat; mohon hanya di laman web Jabatan Hal Ehwal Dalam Negeri Australia.
# draft acb5b64d
trick-call-centre-online-interview = Temu duga dalam talian beri anda kerja pusat panggilan atau IT di Kemboja atau Thailand dengan gaji tinggi dan bantuan visa. Bila sampai, pasport diambil.
    .see-through = Visa bukan bukti kerja; beri nama dan alamat syarikat kepada agensi penyiasatan dan kedutaan anda dulu.
