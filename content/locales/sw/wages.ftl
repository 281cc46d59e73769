# draft fef009d7
wage-kh-minimum-1 = Kambodia, viwanda vya nguo, viatu na bidhaa za safari tu: mshahara wa chini kisheria USD 210 kwa mwezi, tangu Januari 2026. Pamoja na bonasi za kawaida USD 227 hadi 238.
# draft 5d845a3e
wage-kh-usual-1 = Wafanyakazi wa nyumbani Kambodia: kwa kawaida USD 200 hadi 300 kwa mwezi, ripoti ya gazeti ya 2025 inasema.
# draft 054ce780
wage-kh-reality = Kazi za kawaida Kambodia hazilipi USD 1,000 au zaidi kwa mwezi kwa wafanyakazi wapya wanaoingia bila ujuzi.
# draft 14b0bda6
wage-mm-minimum-1 = Myanmar, kampuni binafsi: mshahara wa chini kisheria kyat 7,800 kwa siku ya saa 8, tangu Oktoba 2025. Mwaka 2018 kampuni zenye wafanyakazi chini ya 10 hazikuhusika.
# draft 4722b41c
wage-la-minimum-1 = Laos, kampuni binafsi na nyumba: mshahara wa chini kisheria kip 2,500,000 kwa mwezi, tangu Oktoba 2024. Wafanyakazi wasio na ujuzi wanapata kip 900,000 zaidi, ripoti ya 2024 inasema.
# draft c1823f92
wage-th-minimum-1 = Thailand: mshahara wa chini kisheria baht 337 hadi 400 kwa siku, tangu Januari 2025. Unatofautiana kwa mkoa.
# draft b67aa82c
wage-th-minimum-2 = Thailand: mshahara wa chini kisheria baht 400 kwa siku Bangkok na baadhi ya mikoa mingine, tangu Julai 2025. Kwa hoteli na kumbi za burudani unatumika kote Thailand.
# draft 1b577c66
wage-ph-minimum-1 = Metro Manila, isipokuwa kazi za shamba: mshahara wa chini kisheria peso 695 kwa siku, tangu Julai 2025. Unachopeleka nyumbani ni kama peso 15,247 hadi 18,216 kwa mwezi. Mikoa mingine ni tofauti.
# draft d74a7fe5
wage-my-minimum-1 = Malaysia: mshahara wa chini kisheria ringgit 1,700 kwa mwezi, pia kwa wafanyakazi wa kigeni, kutoka kwa waajiri wote tangu Agosti 2025. Wafanyakazi wa nyumbani hawahusiki.
# draft e242e098
wage-my-usual-1 = Malaysia, walinzi na wafanyakazi wa nyumbani kutoka Bangladesh: ringgit 1,500 kwa mwezi na malazi ya bure yalipangwa. Ripoti ya gazeti haionyeshi tarehe.
# draft 0a3cff17
wage-vn-minimum-1 = Vietnam: mshahara wa chini kisheria dong 3,700,000 hadi 5,310,000 kwa mwezi, tangu Januari 2026. Unatofautiana kati ya kanda 4.
# draft e5f3faf1
wage-sg-remark = Singapore haiweki mshahara wa chini kisheria, kwa wafanyakazi wenyeji wala wa kigeni. Mshahara wako ni ule mkataba unaosema.
# draft 772ed455
wage-sg-usual-1 = Singapore, wafanyakazi wapya wa nyumbani kutoka Indonesia: SGD 550 hadi 580 kwa mwezi, mwongozo wa 2022 wa wakala mmoja unasema.
# draft 8f840d6a
wage-sg-usual-2 = Singapore, wafanyakazi wapya wa nyumbani kutoka Myanmar: SGD 450 hadi 500 kwa mwezi, mwongozo wa 2022 wa wakala mmoja unasema.
# draft 8cc6867f
wage-sg-usual-3 = Singapore, wafanyakazi wapya wa nyumbani kutoka Ufilipino: SGD 580 hadi 600 kwa mwezi, mwongozo wa 2022 wa wakala mmoja unasema.
# draft 027dd2da
wage-bn-minimum-1 = Brunei: BND 500 kwa mwezi kwa kampuni za benki, fedha na kompyuta, tangu Julai 2023. Aina tisa zaidi za biashara zilifuata Aprili 2025. Kazi za nyumbani hazikutajwa.
# draft e4841b70
wage-hk-minimum-1 = Hong Kong, wafanyakazi wa nyumbani wa kigeni: mshahara wa chini HKD 5,100 kwa mwezi kwa mikataba iliyotiwa sahihi tangu mwisho wa 2025. Chakula, au HKD 1,236 za chakula, huongezwa juu yake.
# draft 219bbe55
wage-hk-minimum-2 = Hong Kong: mshahara wa chini kisheria HKD 42.1 kwa saa, tangu 1 Mei, huenda 2025. Wafanyakazi wa nyumbani wanaoishi kwa mwajiri wana kiasi chao tofauti.
# draft e45be774
wage-tw-minimum-1 = Taiwan: mshahara wa chini kisheria dola za Taiwan 29,500 kwa mwezi, tangu Januari 2026, kwa sheria ya viwango vya kazi (Labor Standards Act). Wafanyakazi wa nyumbani hawahusiki.
# draft 85c1e4c1
wage-tw-minimum-2 = Taiwan, wafanyakazi wa nyumbani na watunzaji wanaoishi kwa mwajiri: mshahara wa chini dola za Taiwan 20,000 kwa mwezi kwa mikataba mipya tangu Agosti 2022. Labor Standards Act haiwahusu.
# draft 30bdc059
wage-kr-minimum-1 = Korea Kusini, sekta zote: mshahara wa chini kisheria won 10,320 kwa saa, tangu Januari 2026. Hiyo ni kama won 2,150,000 kwa saa 209 kwa mwezi.
# draft 889badfd
wage-jp-minimum-1 = Japani: mshahara wa chini kisheria yen 1,023 hadi 1,226 kwa saa, tangu Oktoba 2025. Unatofautiana kwa mkoa; wastani ni yen 1,121.
# draft 3c64b55a
wage-sa-remark = Saudi Arabia: muhtasari mmoja wa 2024 unasema riyal 3,000 kwa mwezi. Hakuna kinachoonyesha kwamba hii inahusu wafanyakazi wahamiaji. Usiitegemee.
# draft 8b40e6d9
wage-sa-usual-1 = Saudi Arabia, wafanyakazi wa nyumbani kutoka Ufilipino: mshahara wa chini wa mkataba riyal 1,875 (USD 500) kwa mwezi tangu Oktoba 2025. Ni kwa mikataba mipya.
# draft fc433630
wage-ae-remark = Dubai na Emirati haziweki mshahara wa chini kisheria. Muhtasari wa 2024 unaorodhesha ushauri tu: AED 12,000 kwa wenye shahada, 7,000 kwa mafundi, 5,000 kwa wafanyakazi wenye ujuzi.
# draft 73623281
wage-ae-usual-1 = Dubai na Emirati, wafanyakazi wa nyumbani kutoka Ufilipino: mshahara wa chini wa mkataba USD 500 kwa mwezi tangu Oktoba 2025.
# draft 83304631
wage-qa-minimum-1 = Qatar, wafanyakazi wote, wa nyumbani pia: mshahara wa chini kisheria riyal 1,000 kwa mwezi, tangu Machi 2021. Kama hupewi nyumba wala chakula, 1,800.
# draft 01f814f5
wage-qa-usual-1 = Qatar, wafanyakazi wa nyumbani kutoka Ufilipino: mshahara wa chini wa mkataba USD 500 kwa mwezi tangu Oktoba 2025.
# draft d682338c
wage-kw-minimum-1 = Kuwait, sekta binafsi: mshahara wa chini dinari 75 kwa mwezi. Chanzo hakionyeshi tarehe. Wafanyakazi wa nyumbani wana kiasi chao tofauti.
# draft ecdf3c9e
wage-kw-minimum-2 = Kuwait, wafanyakazi wa nyumbani: mshahara wa chini kisheria dinari 60 kwa mwezi, tangu Julai 2016. Inasemekana hausimamiwi vizuri.
# draft 59df98e1
wage-kw-usual-1 = Kuwait, wafanyakazi wa nyumbani kutoka Ufilipino: mshahara wa chini wa mkataba USD 500 kwa mwezi tangu Oktoba 2025.
# draft 4dac65e1
floor-ph-domestic-worker-floor = Wafanyakazi wa nyumbani kutoka Ufilipino: mshahara wa chini wa mkataba USD 500 kwa mwezi, tangu Oktoba 2025. Ufilipino ndiyo inayouweka. Si sheria ya nchi unayokwenda.
