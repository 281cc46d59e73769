# draft 946956db
country-AE = دبئی / امارات
# draft 352f7e30
country-AF = افغانستان
# draft abcad0b8
country-BD = بنگلہ دیش
# draft 153b933a
country-BH = بحرین
# draft 07295b66
country-BN = برونائی
# draft d1f5a06d
country-CN = چین
# draft 306f0d79
country-ET = ایتھوپیا
# draft 8bd2f469
country-HK = ہانگ کانگ
# draft 71b7e9ce
country-ID = انڈونیشیا
# draft 04533cb0
country-IL = اسرائیل
# draft 228ee72f
country-IN = انڈیا
# draft 93422850
country-IQ = عراق
# draft 2025a464
country-JO = اردن
# draft d8bad6b9
country-JP = جاپان
# draft 2f6107e3
country-KE = کینیا
# draft ba93e618
country-KH = کمبوڈیا
# draft 01d583d5
country-KR = جنوبی کوریا
# draft f11d2e58
country-KW = کویت
# draft 61ae477d
country-LA = لاؤس
# draft 7fedb7ee
country-LB = لبنان
# draft e4512795
country-LK = سری لنکا
# draft 8a9fb145
country-LY = لیبیا
# draft 8d3d7a38
country-MM = میانمار
# draft 130511ae
country-MO = مکاؤ
# draft 9057a4e6
country-MY = ملائیشیا
# draft 143e1487
country-NP = نیپال
# draft ae905f4c
country-OM = عمان
# draft 7c331b36
country-PH = فلپائن
# draft a49f1d29
country-PK = پاکستان
# draft e312bb5d
country-PW = پلاؤ
# draft e9ac448a
country-QA = قطر
# draft e2b04983
country-SA = سعودی عرب
# draft 1d18dceb
country-SG = سنگاپور
# draft 58bfbb2c
country-TH = تھائی لینڈ
# draft d7167854
country-TL = مشرقی تیمور
# draft c9abc4e4
country-TW = تائیوان
# draft 174f1d31
country-UG = یوگنڈا
# draft 6caaa43d
country-VN = ویتنام
