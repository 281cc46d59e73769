# draft e136acb6
closure-id-kh = Indonesia haina makubaliano na Kambodia, Myanmar wala Thailand ya kupeleka wafanyakazi. Machi 2025 ilisema hakuna mtu anayeruhusiwa kwenda kufanya kazi huko.
# draft c0a7299a
closure-id-sa-home-care = Mwaka 2015 Indonesia iliacha kupeleka wafanyakazi wa nyumbani Saudi Arabia. Machi 2025 ilikubali kufungua tena, lakini bado hakuna kilichotiwa sahihi. Uliza wizara kabla ya kuamua.
# draft fbfd7805
closure-ph-mm = Tangu 2021 Ufilipino haipeleki wafanyakazi wapya Myanmar. Agosti 2023 iliruhusu kurudi tu wale ambao tayari walikuwa na mkataba huko.
# draft bfc16636
closure-ph-lb = Juni 2025 Ufilipino iliwaambia mawakala wasipeleke mtu yeyote Lebanoni kwa sababu ya hatari (kiwango cha tahadhari 3). Hii inawahusu wafanyakazi wapya na wanaorudi.
# draft 99576af9
closure-ph-il = Juni 2025 Ufilipino iliwaambia mawakala wasipeleke wafanyakazi wapya Israeli kwa sababu ya hatari (kiwango cha tahadhari 2).
# draft a08b4974
closure-np-af = Nepali haitoi vibali vya kazi kwa Afghanistan, Iraki au Libya, mwongozo mmoja unasema. Mwongozo huo hauna tarehe, kwa hiyo uliza ofisi ya kazi.
# draft 33b05061
closure-np-sa-home-care = Mwaka 2014 Nepali iliacha kutoa vibali kwa wanawake kufanya kazi za nyumbani katika nchi za Ghuba na Malaysia. Huenda hii imebadilika. Uliza wizara kabla ya kuamua.
# draft 548bced0
closure-lk-mm = Novemba 2024 Sri Lanka ilionya kuhusu kazi za kompyuta, mara nyingi kupitia Dubai. Huishia kwenye kambi za utapeli Myanmar. Usisafiri kwenda kufanya kazi kwa viza ya matembezi.
# draft f2f92ba9
closure-ke-th = Mwaka 2025 serikali ya Kenya ilionya kuhusu ofa za kazi Thailand, India na Malaysia. Inasema hakuna kazi huko. Toa taarifa ya ofa kama hiyo.
# draft 1cd4fd21
closure-ke-any-home-care = Ripoti ya 2018 ilisema Kenya hupeleka wafanyakazi wa nyumbani tu katika nchi ambazo ina makubaliano nazo. Huenda hii imebadilika. Uliza wizara kabla ya kuamua.
# draft 8ce069fd
closure-ug-sa-home-care = Tangu 2016 Uganda iliacha kwa vipindi kupeleka wafanyakazi wa nyumbani Mashariki ya Kati, na baadaye iliruhusu wengine tena. Uliza wizara kabla ya kuamua.
# draft c91a463c
closure-et-ae-home-care = Novemba 2018 Ethiopia iliruhusu kazi za nyumbani Saudi Arabia, Qatar na Jordan tu. Huenda makubaliano ya baadaye yamebadilisha hili. Uliza wizara kabla ya kuamua.
# draft d732f02e
closure-in-sa-home-care = Sheria ya zamani ya India: hakuna ruhusa ya kazi za nyumbani kwa wanawake wa chini ya miaka 30 wenye pasipoti ya ECR (inayohitaji ukaguzi wa uhamaji). Orodha za nchi zinatofautiana. Uliza wizara kabla ya kuamua.
# draft 69d5486c
closure-mm-any = Januari 2025 Myanmar ilisimamisha mikataba mipya ya kazi nje kwa wanaume wa miaka 18 hadi 35. Huenda hii imebadilika. Uliza wizara kabla ya kuamua.
