# draft 946956db
country-AE = Dubai / Các Tiểu vương quốc Ả Rập
# draft 352f7e30
country-AF = Afghanistan
# draft abcad0b8
country-BD = Bangladesh
# draft 153b933a
country-BH = Bahrain
# draft 07295b66
country-BN = Brunei
# draft d1f5a06d
country-CN = Trung Quốc
# draft 306f0d79
country-ET = Ethiopia
# draft 8bd2f469
country-HK = Hồng Kông
# draft 71b7e9ce
country-ID = Indonesia
# draft 04533cb0
country-IL = Israel
# draft 228ee72f
country-IN = Ấn Độ
# draft 93422850
country-IQ = Iraq
# draft 2025a464
country-JO = Jordan
# draft d8bad6b9
country-JP = Nhật Bản
# draft 2f6107e3
country-KE = Kenya
# draft ba93e618
country-KH = Campuchia
# draft 01d583d5
country-KR = Hàn Quốc
# draft f11d2e58
country-KW = Kuwait
# draft 61ae477d
country-LA = Lào
# draft 7fedb7ee
country-LB = Liban
# draft e4512795
country-LK = Sri Lanka
# draft 8a9fb145
country-LY = Libya
# draft 8d3d7a38
country-MM = Myanmar
# draft 130511ae
country-MO = Ma Cao
# draft 9057a4e6
country-MY = Malaysia
# draft 143e1487
country-NP = Nepal
# draft ae905f4c
country-OM = Oman
# draft 7c331b36
country-PH = Philippines
# draft a49f1d29
country-PK = Pakistan
# draft e312bb5d
country-PW = Palau
# draft e9ac448a
country-QA = Qatar
# draft e2b04983
country-SA = Ả Rập Xê Út
# draft 1d18dceb
country-SG = Singapore
# draft 58bfbb2c
country-TH = Thái Lan
# draft d7167854
country-TL = Đông Timor
# draft c9abc4e4
country-TW = Đài Loan
# draft 174f1d31
country-UG = Uganda
# draft 6caaa43d
country-VN = Việt Nam
