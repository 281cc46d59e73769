# draft fef009d7
wage-kh-minimum-1 = Kamboja, hanya pabrik pakaian, alas kaki, dan tas perjalanan: upah resmi terendah USD 210 sebulan, mulai Januari 2026. Dengan bonus biasa USD 227 sampai 238.
# draft 5d845a3e
wage-kh-usual-1 = Pekerja rumah tangga di Kamboja: biasanya USD 200 sampai 300 sebulan, kata berita koran tahun 2025.
# draft 054ce780
wage-kh-reality = Kerja biasa di Kamboja tidak membayar USD 1.000 atau lebih sebulan kepada orang baru tanpa keahlian.
# draft 14b0bda6
wage-mm-minimum-1 = Myanmar, perusahaan swasta: upah resmi terendah 7.800 kyat untuk 8 jam sehari, mulai Oktober 2025. Pada 2018 perusahaan dengan kurang dari 10 pekerja dikecualikan.
# draft 4722b41c
wage-la-minimum-1 = Laos, perusahaan swasta dan rumah tangga: upah resmi terendah 2.500.000 kip sebulan, mulai Oktober 2024. Pekerja tanpa keahlian mendapat tambahan 900.000 kip, kata berita 2024.
# draft c1823f92
wage-th-minimum-1 = Thailand: upah resmi terendah 337 sampai 400 baht sehari, mulai Januari 2025. Besarnya berbeda di tiap provinsi.
# draft b67aa82c
wage-th-minimum-2 = Thailand: upah resmi terendah 400 baht sehari di Bangkok dan beberapa provinsi lain, mulai Juli 2025. Untuk hotel dan tempat hiburan berlaku di seluruh Thailand.
# draft 1b577c66
wage-ph-minimum-1 = Metro Manila, selain pertanian: upah resmi terendah 695 peso sehari, mulai Juli 2025. Bersihnya sekitar 15.247 sampai 18.216 peso sebulan. Wilayah lain berbeda.
# draft d74a7fe5
wage-my-minimum-1 = Malaysia: upah resmi terendah 1.700 ringgit sebulan, juga untuk pekerja asing, di semua majikan sejak Agustus 2025. Pekerja rumah tangga tidak termasuk.
# draft e242e098
wage-my-usual-1 = Malaysia, satpam dan pekerja rumah tangga dari Bangladesh: direncanakan 1.500 ringgit sebulan dan tempat tinggal gratis. Berita korannya tanpa tanggal.
# draft 0a3cff17
wage-vn-minimum-1 = Vietnam: upah resmi terendah 3.700.000 sampai 5.310.000 dong sebulan, mulai Januari 2026. Besarnya berbeda di 4 wilayah.
# draft e5f3faf1
wage-sg-remark = Singapura tidak menetapkan upah resmi terendah, untuk pekerja lokal maupun asing. Upah Anda mengikuti kontrak.
# draft 772ed455
wage-sg-usual-1 = Singapura, pekerja rumah tangga baru dari Indonesia: SGD 550 sampai 580 sebulan, kata panduan satu agen tahun 2022.
# draft 8f840d6a
wage-sg-usual-2 = Singapura, pekerja rumah tangga baru dari Myanmar: SGD 450 sampai 500 sebulan, kata panduan satu agen tahun 2022.
# draft 8cc6867f
wage-sg-usual-3 = Singapura, pekerja rumah tangga baru dari Filipina: SGD 580 sampai 600 sebulan, kata panduan satu agen tahun 2022.
# draft 027dd2da
wage-bn-minimum-1 = Brunei: BND 500 sebulan di bank, keuangan, dan perusahaan komputer, mulai Juli 2023. Sembilan bidang lain menyusul April 2025. Kerja rumah tangga tidak disebut.
# draft e4841b70
wage-hk-minimum-1 = Hong Kong, pekerja rumah tangga asing: upah terendah HKD 5.100 sebulan untuk kontrak sejak akhir 2025. Makan, atau HKD 1.236 untuk makan, ditambahkan.
# draft 219bbe55
wage-hk-minimum-2 = Hong Kong: upah resmi terendah HKD 42,1 per jam, mulai 1 Mei, mungkin 2025. Pekerja rumah tangga yang tinggal di rumah majikan punya angka sendiri.
# draft e45be774
wage-tw-minimum-1 = Taiwan: upah resmi terendah 29.500 dolar Taiwan sebulan, mulai Januari 2026, menurut Labor Standards Act. Pekerja rumah tangga tidak termasuk.
# draft 85c1e4c1
wage-tw-minimum-2 = Taiwan, pekerja rumah tangga dan pengasuh di rumah majikan: upah terendah 20.000 dolar Taiwan sebulan, kontrak baru sejak Agustus 2022. Labor Standards Act tidak berlaku bagi mereka.
# draft 30bdc059
wage-kr-minimum-1 = Korea Selatan, semua bidang: upah resmi terendah 10.320 won per jam, mulai Januari 2026. Itu sekitar 2.150.000 won untuk 209 jam sebulan.
# draft 889badfd
wage-jp-minimum-1 = Jepang: upah resmi terendah 1.023 sampai 1.226 yen per jam, mulai Oktober 2025. Besarnya berbeda di tiap prefektur; rata-ratanya 1.121 yen.
# draft 3c64b55a
wage-sa-remark = Arab Saudi: satu ringkasan tahun 2024 menyebut 3.000 riyal sebulan. Tidak ada bukti ini berlaku untuk pekerja migran. Jangan mengandalkannya.
# draft 8b40e6d9
wage-sa-usual-1 = Arab Saudi, pekerja rumah tangga dari Filipina: upah kontrak terendah 1.875 riyal (USD 500) sebulan sejak Oktober 2025. Ini untuk kontrak baru.
# draft fc433630
wage-ae-remark = Dubai dan Uni Emirat Arab tidak menetapkan upah resmi terendah. Ringkasan 2024 hanya berisi anjuran: AED 12.000 untuk sarjana, 7.000 untuk teknisi, 5.000 untuk pekerja terampil.
# draft 73623281
wage-ae-usual-1 = Dubai dan Uni Emirat Arab, pekerja rumah tangga dari Filipina: upah kontrak terendah USD 500 sebulan sejak Oktober 2025.
# draft 83304631
wage-qa-minimum-1 = Qatar, semua pekerja, juga pekerja rumah tangga: upah resmi terendah 1.000 riyal sebulan, sejak Maret 2021. Jika tempat tinggal dan makan tidak diberi, 1.800.
# draft 01f814f5
wage-qa-usual-1 = Qatar, pekerja rumah tangga dari Filipina: upah kontrak terendah USD 500 sebulan sejak Oktober 2025.
# draft d682338c
wage-kw-minimum-1 = Kuwait, sektor swasta: upah terendah 75 dinar sebulan. Sumbernya tanpa tanggal. Pekerja rumah tangga punya angka sendiri.
# draft ecdf3c9e
wage-kw-minimum-2 = Kuwait, pekerja rumah tangga: upah resmi terendah 60 dinar sebulan, sejak Juli 2016. Pengawasannya disebut lemah.
# draft 59df98e1
wage-kw-usual-1 = Kuwait, pekerja rumah tangga dari Filipina: upah kontrak terendah USD 500 sebulan sejak Oktober 2025.
# draft 4dac65e1
floor-ph-domestic-worker-floor = Pekerja rumah tangga dari Filipina: upah kontrak terendah USD 500 sebulan, sejak Oktober 2025. Filipina yang menetapkannya. Itu bukan hukum negara tujuan.
