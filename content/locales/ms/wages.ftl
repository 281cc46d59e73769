# draft fef009d7
wage-kh-minimum-1 = Kemboja, kilang pakaian, kasut dan barang perjalanan sahaja: gaji minimum USD 210 sebulan, dari Januari 2026. Dengan bonus biasa USD 227 hingga 238.
# draft 5d845a3e
wage-kh-usual-1 = Pembantu rumah di Kemboja: biasanya USD 200 hingga 300 sebulan, kata laporan akhbar 2025.
# draft 054ce780
wage-kh-reality = Kerja biasa di Kemboja tidak bayar USD 1,000 atau lebih sebulan kepada orang baru tanpa kemahiran.
# draft 14b0bda6
wage-mm-minimum-1 = Myanmar, syarikat swasta: gaji minimum 7,800 kyat untuk 8 jam sehari, dari Oktober 2025. Pada 2018 syarikat dengan kurang daripada 10 pekerja tidak termasuk.
# draft 4722b41c
wage-la-minimum-1 = Laos, syarikat swasta dan rumah: gaji minimum 2,500,000 kip sebulan, dari Oktober 2024. Pekerja tanpa kemahiran dapat tambahan 900,000 kip, kata laporan 2024.
# draft c1823f92
wage-th-minimum-1 = Thailand: gaji minimum 337 hingga 400 baht sehari, dari Januari 2025. Berbeza ikut wilayah.
# draft b67aa82c
wage-th-minimum-2 = Thailand: gaji minimum 400 baht sehari di Bangkok dan beberapa wilayah lain, dari Julai 2025. Untuk hotel dan tempat hiburan ia terpakai di seluruh Thailand.
# draft 1b577c66
wage-ph-minimum-1 = Metro Manila, kecuali kerja ladang: gaji minimum 695 peso sehari, dari Julai 2025. Gaji bersih lebih kurang 15,247 hingga 18,216 peso sebulan. Kawasan lain berbeza.
# draft d74a7fe5
wage-my-minimum-1 = Malaysia: gaji minimum 1,700 ringgit sebulan, juga untuk pekerja asing, daripada semua majikan sejak Ogos 2025. Pembantu rumah tidak termasuk.
# draft e242e098
wage-my-usual-1 = Malaysia, pengawal dan pembantu rumah dari Bangladesh: 1,500 ringgit sebulan dan tempat tinggal percuma pernah dirancang. Laporan akhbar itu tiada tarikh.
# draft 0a3cff17
wage-vn-minimum-1 = Vietnam: gaji minimum 3,700,000 hingga 5,310,000 dong sebulan, dari Januari 2026. Berbeza antara 4 kawasan.
# draft e5f3faf1
wage-sg-remark = Singapura tidak tetapkan gaji minimum, untuk pekerja tempatan atau asing. Gaji anda ialah apa yang kontrak kata.
# draft 772ed455
wage-sg-usual-1 = Singapura, pembantu rumah baru dari Indonesia: SGD 550 hingga 580 sebulan, kata panduan satu agensi pada 2022.
# draft 8f840d6a
wage-sg-usual-2 = Singapura, pembantu rumah baru dari Myanmar: SGD 450 hingga 500 sebulan, kata panduan satu agensi pada 2022.
# draft 8cc6867f
wage-sg-usual-3 = Singapura, pembantu rumah baru dari Filipina: SGD 580 hingga 600 sebulan, kata panduan satu agensi pada 2022.
# draft 027dd2da
wage-bn-minimum-1 = Brunei: BND 500 sebulan di syarikat bank, kewangan dan komputer, dari Julai 2023. Sembilan lagi jenis perniagaan menyusul pada April 2025. Kerja pembantu rumah tidak disebut.
# draft e4841b70
wage-hk-minimum-1 = Hong Kong, pembantu rumah asing: gaji paling rendah HKD 5,100 sebulan dalam kontrak yang ditandatangani sejak akhir 2025. Makanan, atau HKD 1,236 untuk makan, ditambah lagi.
# draft 219bbe55
wage-hk-minimum-2 = Hong Kong: gaji minimum HKD 42.1 sejam, dari 1 Mei, mungkin 2025. Pembantu rumah yang tinggal di rumah majikan ada angka berasingan.
# draft e45be774
wage-tw-minimum-1 = Taiwan: gaji minimum 29,500 dolar Taiwan sebulan, dari Januari 2026, ikut Akta Standard Buruh. Pekerja rumah tidak termasuk.
# draft 85c1e4c1
wage-tw-minimum-2 = Taiwan, pembantu rumah dan penjaga yang tinggal di rumah majikan: gaji paling rendah 20,000 dolar Taiwan sebulan dalam kontrak baru sejak Ogos 2022. Akta Standard Buruh tidak meliputi mereka.
# draft 30bdc059
wage-kr-minimum-1 = Korea Selatan, semua industri: gaji minimum 10,320 won sejam, dari Januari 2026. Itu lebih kurang 2,150,000 won untuk 209 jam sebulan.
# draft 889badfd
wage-jp-minimum-1 = Jepun: gaji minimum 1,023 hingga 1,226 yen sejam, dari Oktober 2025. Berbeza ikut wilayah; purata 1,121 yen.
# draft 3c64b55a
wage-sa-remark = Arab Saudi: satu tinjauan 2024 kata 3,000 riyal sebulan. Tiada yang tunjuk bahawa ini terpakai untuk pekerja migran. Jangan harapkannya.
# draft 8b40e6d9
wage-sa-usual-1 = Arab Saudi, pembantu rumah dari Filipina: gaji kontrak paling rendah 1,875 riyal (USD 500) sebulan sejak Oktober 2025. Ini untuk kontrak baru.
# draft fc433630
wage-ae-remark = Dubai dan UAE tidak tetapkan gaji minimum. Satu tinjauan 2024 menyenaraikan nasihat sahaja: AED 12,000 untuk siswazah, 7,000 untuk juruteknik, 5,000 untuk pekerja mahir.
# draft 73623281
wage-ae-usual-1 = Dubai dan UAE, pembantu rumah dari Filipina: gaji kontrak paling rendah USD 500 sebulan sejak Oktober 2025.
# draft 83304631
wage-qa-minimum-1 = Qatar, semua pekerja, pembantu rumah juga: gaji minimum 1,000 riyal sebulan, sejak Mac 2021. Kalau tempat tinggal dan makanan kedua-duanya tidak diberi, 1,800.
# draft 01f814f5
wage-qa-usual-1 = Qatar, pembantu rumah dari Filipina: gaji kontrak paling rendah USD 500 sebulan sejak Oktober 2025.
# draft d682338c
wage-kw-minimum-1 = Kuwait, sektor swasta: gaji paling rendah 75 dinar sebulan. Sumber itu tiada tarikh. Pembantu rumah ada angka berasingan.
# draft ecdf3c9e
wage-kw-minimum-2 = Kuwait, pembantu rumah: gaji minimum 60 dinar sebulan, sejak Julai 2016. Dikatakan penguatkuasaannya lemah.
# draft 59df98e1
wage-kw-usual-1 = Kuwait, pembantu rumah dari Filipina: gaji kontrak paling rendah USD 500 sebulan sejak Oktober 2025.
# draft 4dac65e1
floor-ph-domestic-worker-floor = Pembantu rumah dari Filipina: gaji kontrak paling rendah USD 500 sebulan, sejak Oktober 2025. Filipina yang tetapkan. Ini bukan undang-undang negara yang anda tuju.
