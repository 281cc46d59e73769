# draft 04ea2b0d
language-aa = tiếng Afar
# draft 53068464
language-am = tiếng Amhara
# draft 04721f54
language-ar = tiếng Ả Rập
# draft c74a7c7c
language-bn = tiếng Bengal
# draft 96945a34
language-en = tiếng Anh
# draft a938c6a9
language-es = tiếng Tây Ban Nha
# draft 2ba8dfea
language-fa = tiếng Ba Tư
# draft 7206de2b
language-fr = tiếng Pháp
# draft a2b96718
language-hi = tiếng Hindi
# draft a65a10a6
language-id = tiếng Indonesia
# draft 1398e10b
language-ja = tiếng Nhật
# draft bd390542
language-km = tiếng Khmer
# draft 8ac4e73d
language-ko = tiếng Hàn
# draft 4bd5853e
language-lo = tiếng Lào
# draft 86b9d2bf
language-ml = tiếng Malayalam
# draft 51d47300
language-mn = tiếng Mông Cổ
# draft 4be11752
language-my = tiếng Miến Điện
# draft 45a47b3d
language-ne = tiếng Nepal
# draft b500d2a7
language-om = tiếng Oromo
# draft 8f952c91
language-pa = tiếng Punjab
# draft 841ec201
language-ps = tiếng Pashto
# draft f0d86eac
language-pt = tiếng Bồ Đào Nha
# draft 78b7d4a5
language-ru = tiếng Nga
# draft 3719c137
language-si = tiếng Sinhala
# draft 227e8cc0
language-so = tiếng Somali
# draft d3318715
language-ta = tiếng Tamil
# draft 3e415be4
language-te = tiếng Telugu
# draft ab41139d
language-th = tiếng Thái
# draft 60f81385
language-ti = tiếng Tigrinya
# draft 886b8185
language-tl = tiếng Philippines
# draft 502fd4f3
language-tr = tiếng Thổ Nhĩ Kỳ
# draft 51109678
language-ur = tiếng Urdu
# draft 521cefb7
language-vi = tiếng Việt
# draft b1e0524c
language-yue = tiếng Quảng Đông
# draft 37be4ae6
language-zh = tiếng Trung
