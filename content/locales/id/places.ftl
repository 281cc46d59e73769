# draft 1057e470
place-kh-sihanoukville = Kota kasino di pantai dengan banyak lokasi penipuan. Pers melaporkan penggerebekan 2022 menemukan tanda-tanda orang dikurung paksa di sana.
# draft 2731b4c9
place-kh-sihanoukville-chinatown = Kumpulan gedung berpagar di Sihanoukville. Pers dan kelompok hak buruh melaporkan orang dipaksa melakukan penipuan online di sana.
# draft 05066fdf
place-kh-great-wall-park = Lokasi tertutup di Sihanoukville, digerebek September 2022. Pemerintah provinsi mengatakan ada orang dikurung dan disakiti di sana.
# draft 345613f5
place-kh-bavet = Kota kasino di perbatasan Vietnam. Puluhan orang Vietnam dilaporkan lari dari lokasi penipuan, September 2022. Korea Selatan melarang perjalanan ke sana, Oktober 2025.
# draft 2fa3100d
place-kh-bavet-moc-bai-casino = Kasino dekat perbatasan Vietnam. Pada September 2022 lebih dari 60 orang Vietnam mencoba lari. Mereka berkata dipaksa melakukan penipuan.
# draft a992c42f
place-kh-poipet = Kota kasino di perbatasan Thailand. Pers melaporkan 215 orang dikeluarkan dari satu gedung dalam penggerebekan Februari 2025. Korea Selatan melarang perjalanan ke sana.
# draft 4828ef8c
place-kh-poipet-puli-casino = Kasino di Poipet. Desember 2023, 9 orang Thailand berkata dipaksa menelepon untuk menipu dan sekitar 200 orang lain dikurung. Kamboja membantahnya.
# draft 2ec7a175
place-kh-koh-kong = Provinsi di perbatasan barat daya. Laporan Amerika Serikat, salah satunya tahun 2024, menyebut pekerja penipuan online diperlakukan buruk di sana.
# draft fa3f6648
place-kh-long-bay = Kawasan pantai di Koh Kong yang diiklankan sebagai resor. Peneliti dan orang yang keluar melaporkan penipuan online paksa di bagian tertutup.
# draft 30d24387
place-kh-o-smach = Kota kasino di perbatasan Thailand. Polisi mengeluarkan 75 orang asing pada 2022. Awal 2026 masih dilaporkan ada orang yang lari.
# draft efa75c13
place-kh-o-smach-resort = Resor kasino yang kena sanksi Amerika Serikat sejak September 2024. Menurut pemerintah Amerika, orang yang dipancing ke sana disakiti dan diancam saat minta tolong.
# draft 1d096d07
place-kh-royal-hill = Resor di O'Smach. Pada 2022 seorang polisi setempat berkata 2 lokasi, termasuk ini, mungkin menampung ribuan pekerja asing.
# draft 20eed882
place-kh-phnom-penh = Ibu kota. Polisi menggerebek sedikitnya 11 lokasi pada 2022. Badan migrasi Perserikatan Bangsa-Bangsa bercerita tentang pasangan yang terjebak saat tiba, sekitar akhir 2023.
# draft 977931f6
place-kh-bokor = Daerah gunung di Kampot. Agustus 2025 mahasiswa Korea Selatan yang diculik komplotan ditemukan meninggal di dekatnya. Korea Selatan lalu melarang perjalanan ke sana.
# draft 2c4a6098
place-kh-thmor-da = Kawasan terpencil berpagar dekat perbatasan Thailand. Pekerja melaporkan kerja paksa pada 2022. Juli 2025 ratusan orang Vietnam lari keluar, kata pers.
# draft 1cbc8780
place-kh-chrey-thom = Kota perbatasan di tepi sungai seberang Vietnam. Agustus 2022 pers melaporkan 42 orang berenang untuk keluar; satu meninggal.
# draft 292f0734
place-kh-golden-fortune = Kawasan berpagar di Chrey Thom. Warga dan staf berkata kepada Radio Free Asia: orang asing dipaksa menipu dan dihukum jika lari.
# draft 5c7e0935
place-kh-rich-world = Kasino di tepi sungai di Koh Thom. Agustus 2022, 42 orang lari dari sana dengan berenang. Seorang pengelola ditangkap karena kerja paksa.
# draft 37b7ca2e
place-mm-myawaddy = Kota perbatasan seberang Mae Sot, Thailand. Laporan 2024 dan 2025: orang dijanjikan kerja di Thailand, lalu dibawa menyeberang dan dipaksa menipu.
# draft 07cad46c
place-mm-kk-park = Lokasi tertutup besar di selatan Myawaddy, dikenal karena penipuan online paksa. Digerebek sejak Oktober 2025, tetapi pekerjanya menyebar ke lokasi lain.
# draft 1d9f96cd
place-mm-shwe-kokko = Kota di sungai perbatasan Thailand. Orang yang dijanjikan kerja kasino dilaporkan dipaksa menipu. Inggris memberi sanksi kepada pendukungnya, Desember 2023.
# draft 08d675a0
place-mm-tai-chang = Lokasi tertutup dekat Myawaddy. November 2024, 39 orang asing lari, kebanyakan dari Sri Lanka. Amerika Serikat memberi sanksi kepada milisi pelindungnya, November 2025.
# draft 7eb5f32b
place-mm-shunda-park = Lokasi penipuan di selatan Myawaddy, digerebek pasukan Karen November 2025. Beberapa hari kemudian hampir 1.000 pekerja Myanmar dilaporkan berjalan keluar.
# draft 29a027df
place-mm-kyauk-khet = Lokasi kasino yang dijaga, sekitar 30 km di selatan Myawaddy. Radio Free Asia melaporkan pada 2023 remaja dan lainnya disakiti dan ditahan demi uang.
# draft 699f4408
place-mm-yulong-bay = Lokasi tertutup dekat Myawaddy. Januari 2026 orang yang keluar bercerita kepada Mizzima: banyak orang asing disakiti dan dipaksa menipu di sana.
# draft cf1ac2f3
place-mm-gate-25 = Tempat mendarat di sungai dan lokasi tertutup di utara Myawaddy. Delapan orang yang keluar bercerita kepada South China Morning Post tentang kekerasan berat.
# draft 75a9ff7f
place-mm-payathonzu = Kota perbatasan. Pers melaporkan kelompok penipu pindah ke sana dari Myawaddy. Februari 2025 Thailand memutus listrik, bahan bakar, dan internet ke sana.
# draft 2ef2b038
place-mm-laukkai = Kota di utara Negara Bagian Shan, pusat penipuan online sampai pertempuran akhir 2023. Pers melaporkan 525 orang Thailand dikeluarkan dari sana.
# draft 44109953
place-mm-wa-state = Wilayah kelompok bersenjata di perbatasan Tiongkok. The Irrawaddy menghitung sedikitnya 350 orang dibawa ke sana dengan tipuan atau paksaan, 2021–2023.
# draft 5661da06
place-mm-mong-pawk = Kota di bawah tentara Wa. Pers melaporkan pada 2023 pencari kerja Thailand dibawa ke sana dari Tachileik. Mengeluarkan mereka butuh berbulan-bulan.
# draft c2a43dec
place-mm-tachileik = Kota seberang Mae Sai. Pada 2023 orang Thailand yang dipancing iklan online dilaporkan dibawa lewat sana. Thailand memutus listriknya Februari 2025 karena penipuan.
# draft a928a063
place-mm-muse = Perlintasan ke Tiongkok. Petugas Myanmar berkata pada 2017: kebanyakan orang yang dibawa dengan tipuan atau paksaan dari Negara Bagian Shan tahun itu lewat sini.
# draft eec931b3
place-la-golden-triangle-sez = Kawasan kasino di Sungai Mekong. Pejabat Laos menghitung sampai 400 pusat telepon pada 2024. Sampai 2022 tercatat lebih dari 1.680 orang diselamatkan.
# draft 41e5bf6a
place-la-ton-pheung = Kota dan distrik di sekitar kawasan Segitiga Emas. Pada 2023 penyelidik Thailand berkata 3 perempuan Thailand dipancing ke sana dan dipaksa menipu lewat telepon.
# draft 0e8e1444
place-th-bangkok-airport = Jemputan di bandara. Beberapa orang melaporkan sopir membawa mereka berjam-jam ke perbatasan Myanmar, bukan ke tempat kerja yang dijanjikan di Thailand.
# draft d471a1f3
place-th-mae-sot = Kota Thailand sebelum sungai perbatasan. Laporan pers, salah satunya 2024: orang menginap semalam, ganti mobil, lalu dibawa menyeberang ke Myawaddy.
# draft 25f3d904
place-th-moei-river = Penyeberangan sungai tanpa pemeriksaan paspor, di seberang lokasi-lokasi Myawaddy. Pers melaporkan orang dibawa keluar dari Thailand lewat sini.
# draft b4c035f2
place-th-aranyaprathet = Kota Thailand seberang Poipet. Pers melaporkan orang yang bebas dari lokasi penipuan diserahkan di posnya. Yang lain lari menyeberang di dekatnya.
# draft 60401cbe
place-th-chanthaburi = Provinsi di Thailand. Seorang pria menjawab iklan kerja di sana tanpa menyeberang perbatasan. Ia dibawa ke Kamboja dan dikurung, kata pers.
# draft 0ab6d01a
place-th-chiang-saen = Penyeberangan perahu di Mekong ke kawasan Segitiga Emas. Pada 2023 penyelidik Thailand menangkap 2 orang yang menyelundupkan pekerja ke seberang.
# draft 2d4fd676
place-th-mae-sai = Kota perbatasan Thailand seberang Tachileik. Pers melaporkan pada 2023 pencari kerja Thailand dibawa lewat sungai atau bukit, menuju wilayah Wa dan Kokang.
# draft 4cee2463
place-vn-an-giang-border = Perbatasan sungai seberang Chrey Thom. Agustus 2022, 2 warga ditahan karena membawa orang menyeberang secara gelap ke kasino di Kamboja.
# draft c080190b
place-ph-bamban = Kota dengan lokasi judi online besar, digerebek Maret 2024. Pers melaporkan beberapa orang didakwa memperdagangkan orang.
# draft 96ad5b3d
place-ph-porac = Lokasi judi online, digerebek Juni 2024 karena laporan orang dikurung dan disakiti. Pers melaporkan 186 pekerja dikeluarkan.
# draft 477c713e
place-ph-clark = Daerah dengan lokasi penipuan kecil di vila dan resor sewaan. Juli 2024 polisi membebaskan 10 pria Tiongkok dan menduga ada perdagangan orang.
# draft 49285e71
place-ph-pasay = Kota dengan 2 perusahaan judi online yang digerebek. Pers melaporkan pada 2023: 650 dan 731 pekerja dikeluarkan, dan ada tanda kekerasan.
# draft dde54a6f
place-ph-las-pinas = Kota tempat polisi menggerebek lokasi judi online tertutup. Pers melaporkan lebih dari 2.700 pekerja, 1.190 orang asing. Pengadilan melihat tanda perdagangan orang.
# draft 5cceed09
place-ph-paranaque = Kota tempat sebuah gedung kantor digerebek Februari 2025. Pers melaporkan 20 orang asing didakwa memperdagangkan orang.
# draft af794e0b
place-id-batam = Pelabuhan feri ke Johor, Malaysia. Pers melaporkan petugas menghentikan 14 pencari kerja yang berangkat sebagai pelancong dalam sehari dan menduga perdagangan orang.
# draft db8fafa7
place-id-tanjung-pinang = Pelabuhan. Awal 2025 petugas menghentikan pekerja yang dikirim ke Malaysia lewat jalur tidak resmi. Mereka menangkap pengaturnya, kata pers.
# draft 604def0f
place-id-dumai = Pesisir Riau. Kantor pelindungan migran provinsi menyebutnya tempat utama pengiriman pekerja ke Malaysia tanpa dokumen.
# draft a6a2b385
place-id-entikong = Perbatasan darat dengan Sarawak, Malaysia. Pers melaporkan pada 2019 tentara menghentikan pemandu yang membawa pekerja memutari pos perbatasan.
# draft 62c27a44
place-id-nunukan = Jalur laut dan darat ke Sabah, Malaysia. Pers melaporkan petugas menghentikan 896 pekerja tanpa dokumen pada 2025 dan membongkar beberapa jaringan perdagangan orang.
# draft c4367a43
place-id-kualanamu = Bandara di Medan. Agustus 2022 lebih dari 210 orang dihentikan sebelum terbang dengan pesawat carter. Petugas menduga mereka menuju kerja penipuan di Sihanoukville.
# draft c6bc7a2d
place-id-kupang = Pelabuhan kapal penumpang. Pers melaporkan polisi menghentikan pencari kerja, sebagian di bawah 18 tahun, menuju Nunukan lalu Malaysia tanpa dokumen.
# draft e8e0542e
place-ae-dubai = Kota dengan perusahaan penipuan yang dilaporkan. Pers dan pengumuman Konsulat Tiongkok (2021) menyebut tawaran kerja kantor, paspor diambil, dan penipuan paksa.
# draft 02fd1d0f
place-tl-oecusse = Kawasan perdagangan bebas. September 2025 Perserikatan Bangsa-Bangsa memperingatkan kelompok penipu di sana. Penggerebekan menemukan lebih dari 30 orang asing; belum jelas apakah dipaksa.
# draft ba597ffc
place-pw-koror = Kota dengan hotel yang digerebek pada 2025. Penyelidik menyebutnya pusat penipuan. Pekerja asing tidak keluar gedung berbulan-bulan atau bertahun-tahun.
