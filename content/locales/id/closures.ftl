# draft e136acb6
closure-id-kh = Indonesia tidak punya perjanjian penempatan pekerja dengan Kamboja, Myanmar, atau Thailand. Pada Maret 2025 pemerintah melarang warganya bekerja di sana.
# draft c0a7299a
closure-id-sa-home-care = Sejak 2015 Indonesia tidak mengirim pekerja rumah tangga ke Arab Saudi. Maret 2025 pembukaan disetujui, tetapi perjanjian belum ditandatangani. Tanya kementerian sebelum memutuskan.
# draft fbfd7805
closure-ph-mm = Sejak 2021 Filipina tidak mengirim pekerja baru ke Myanmar. Sejak Agustus 2023 hanya yang sudah punya kontrak di sana boleh kembali.
# draft bfc16636
closure-ph-lb = Pada Juni 2025 Filipina meminta agen tidak mengirim pekerja ke Lebanon karena bahaya (siaga tingkat 3). Ini berlaku untuk pekerja baru dan yang kembali.
# draft 99576af9
closure-ph-il = Pada Juni 2025 Filipina meminta agen tidak mengirim pekerja baru ke Israel karena bahaya (siaga tingkat 2).
# draft a08b4974
closure-np-af = Nepal tidak memberi izin kerja untuk Afganistan, Irak, atau Libya, kata sebuah panduan. Panduan itu tanpa tanggal, jadi tanya kantor tenaga kerja.
# draft 33b05061
closure-np-sa-home-care = Pada 2014 Nepal menghentikan izin perempuan untuk kerja rumah tangga di negara Teluk dan Malaysia. Ini mungkin sudah berubah. Tanya kementerian sebelum memutuskan.
# draft 548bced0
closure-lk-mm = Pada November 2024 Sri Lanka memperingatkan kerja komputer, sering lewat Dubai. Ujungnya lokasi penipuan di Myanmar. Jangan berangkat kerja dengan visa kunjungan.
# draft f2f92ba9
closure-ke-th = Pada 2025 pemerintah Kenya memperingatkan tawaran kerja di Thailand, India, dan Malaysia. Katanya di sana tidak ada lowongan. Laporkan tawaran seperti itu.
# draft 1cd4fd21
closure-ke-any-home-care = Laporan 2018: Kenya mengirim pekerja rumah tangga hanya ke negara yang punya perjanjian dengannya. Ini mungkin sudah berubah. Tanya kementerian sebelum memutuskan.
# draft 8ce069fd
closure-ug-sa-home-care = Sejak 2016 Uganda kadang menghentikan pengiriman pekerja rumah tangga ke Timur Tengah, lalu membuka sebagian lagi. Tanya kementerian sebelum memutuskan.
# draft c91a463c
closure-et-ae-home-care = Pada November 2018 Etiopia hanya mengizinkan kerja rumah tangga di Arab Saudi, Qatar, dan Yordania. Perjanjian baru mungkin mengubahnya. Tanya kementerian sebelum memutuskan.
# draft d732f02e
closure-in-sa-home-care = Aturan lama India: perempuan di bawah 30 tahun dengan paspor ECR (wajib cek emigrasi) tidak diizinkan kerja rumah tangga. Daftar negaranya berbeda-beda. Tanya kementerian sebelum memutuskan.
# draft 69d5486c
closure-mm-any = Pada Januari 2025 Myanmar menghentikan kontrak kerja baru di luar negeri untuk laki-laki umur 18 sampai 35. Ini mungkin sudah berubah. Tanya kementerian sebelum memutuskan.
