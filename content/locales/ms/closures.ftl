# draft e136acb6
closure-id-kh = Indonesia tiada perjanjian dengan Kemboja, Myanmar atau Thailand untuk hantar pekerja. Pada Mac 2025 Indonesia kata tiada siapa boleh pergi kerja di sana.
# draft c0a7299a
closure-id-sa-home-care = Pada 2015 Indonesia berhenti hantar pembantu rumah ke Arab Saudi. Pada Mac 2025 ia setuju untuk buka semula, tapi belum ada yang ditandatangani. Tanya kementerian sebelum anda buat keputusan.
# draft fbfd7805
closure-ph-mm = Sejak 2021 Filipina tidak hantar pekerja baru ke Myanmar. Pada Ogos 2023 hanya mereka yang sudah ada kontrak di sana dibenarkan kembali.
# draft bfc16636
closure-ph-lb = Pada Jun 2025 Filipina suruh agensi jangan hantar sesiapa ke Lubnan kerana bahaya (tahap amaran 3). Ini untuk pekerja baru dan pekerja yang kembali.
# draft 99576af9
closure-ph-il = Pada Jun 2025 Filipina suruh agensi jangan hantar pekerja baru ke Israel kerana bahaya (tahap amaran 2).
# draft a08b4974
closure-np-af = Nepal tidak beri permit kerja untuk Afghanistan, Iraq atau Libya, kata sebuah panduan. Panduan itu tiada tarikh, jadi tanya pejabat buruh.
# draft 33b05061
closure-np-sa-home-care = Pada 2014 Nepal hentikan permit untuk perempuan jadi pembantu rumah di negara Teluk dan Malaysia. Ini mungkin sudah berubah. Tanya kementerian sebelum anda buat keputusan.
# draft 548bced0
closure-lk-mm = Pada November 2024 Sri Lanka beri amaran tentang kerja komputer, selalunya melalui Dubai. Kerja itu membawa ke pusat penipuan di Myanmar. Jangan pergi kerja dengan visa lawatan.
# draft f2f92ba9
closure-ke-th = Pada 2025 kerajaan Kenya beri amaran tentang tawaran kerja di Thailand, India dan Malaysia. Katanya tiada kerja di sana. Laporkan tawaran begini.
# draft 1cd4fd21
closure-ke-any-home-care = Satu laporan 2018 kata Kenya hanya hantar pembantu rumah ke negara yang ada perjanjian dengannya. Ini mungkin sudah berubah. Tanya kementerian sebelum anda buat keputusan.
# draft 8ce069fd
closure-ug-sa-home-care = Sejak 2016 Uganda ada kalanya berhenti hantar pembantu rumah ke Timur Tengah, dan kemudian benarkan sebahagiannya semula. Tanya kementerian sebelum anda buat keputusan.
# draft c91a463c
closure-et-ae-home-care = Pada November 2018 Ethiopia benarkan kerja pembantu rumah hanya di Arab Saudi, Qatar dan Jordan. Perjanjian kemudian mungkin sudah mengubahnya. Tanya kementerian sebelum anda buat keputusan.
# draft d732f02e
closure-in-sa-home-care = Peraturan lama India: tiada kelulusan kerja rumah untuk perempuan bawah 30 tahun yang ada pasport ECR (perlu semakan emigrasi). Senarai negara berbeza-beza. Tanya kementerian sebelum anda buat keputusan.
# draft 69d5486c
closure-mm-any = Pada Januari 2025 Myanmar hentikan kontrak kerja baru di luar negara untuk lelaki umur 18 hingga 35. Ini mungkin sudah berubah. Tanya kementerian sebelum anda buat keputusan.
