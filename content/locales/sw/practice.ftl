# draft d96f7ebe
practice-chat-cambodia = Ukurasa wa Facebook unatafuta watu wa kwenda Kambodia: huduma kwa wateja, dola 1,000 hadi 1,200 za Marekani kwa mwezi. Hakuna cheti wala ujuzi unaohitajika. Wanalipa tiketi, pasipoti na chakula. Unasafiri wiki hii. Jina la kampuni utaambiwa baadaye.
    .title = Kazi ya kuchati Kambodia
    .outcome = Julai 2022, Waindonesia 202 walirudi nyumbani kutoka kazi kama hizi. Walilazimishwa kuwatapeli watu mtandaoni, na kuondoka kulikuwa na faini.
# draft 9edfa4b8
practice-home-hong-kong = Wakala mwenye leseni ana kazi za nyumbani Hong Kong: dola 5,100 za Hong Kong kwa mwezi, siku moja ya kupumzika kwa wiki, miaka 2. Mwajiri analipa tiketi, viza na mafunzo. Unasoma mkataba nyumbani kabla ya kutia sahihi. Kazi iko kwenye orodha ya serikali.
    .title = Kazi za nyumbani Hong Kong
    .outcome = Masharti ni yale ya mkataba wa Hong Kong na sheria ya Indonesia kwamba mfanyakazi halipi kitu. Kisa cha zamani si nafasi ya kazi: sheria na mipango hubadilika.
# draft 267b7c7c
practice-computer-thailand = Kampuni ya usafiri inapiga simu: kazi ya kuchapa Thailand, rupia 100,000 za India kwa mwezi, chumba na chakula bure. Mtihani ni dakika 5 kwa simu. Unasafiri kwa viza ya utalii na unalipa kwanza kwa simu. Kibali kitakuja baadaye. Zimebaki nafasi 4.
    .title = Kazi ya kuchapa Thailand
    .outcome = Watu walivushwa mpaka hadi Myawaddy, Myanmar, na kulazimishwa kuwatapeli wengine kwa pesa za kripto.
# draft 9c01b7ac
practice-farm-israel = Ofisi ya ajira ya serikali inapeleka watu kwenye mashamba Israeli: karibu baht 54,590 kwa mwezi kabla ya kodi. Kuna mkataba, viza ya kazi na mafunzo kabla ya safari. Unaomba mwenyewe ofisini, bila dalali.
    .title = Kazi ya shamba Israeli
    .outcome = Makundi yaliondoka 2023 baada ya mafunzo. Ofisi pia inasema: soma habari za ubalozi kuhusu hatari kabla ya kuamua. Kisa cha zamani si nafasi ya kazi.
# draft 498e9599
practice-chat-laos = Tangazo linatoa kazi Laos: huduma kwa wateja, peso 40,000 kwa mwezi, nyumba na chakula bure, hakuna ujuzi unaohitajika. Mtu anakungoja nje ya uwanja wa ndege na karatasi za kuwaonyesha maafisa. Hakuna wakala. Unaondoka Ijumaa.
    .title = Kazi ya kuchati Laos
    .outcome = Machi 2024 watu saba na aliyewaongoza walizuiwa uwanja wa ndege kabla ya safari.
# draft 860105ad
practice-home-saudi-arabia = Serikali mbili zimekubaliana kuhusu kazi za nyumbani Saudi Arabia: riyali 1,000 kwa mwezi. Chuo kinakufunza kazi za nyumbani na lugha. Serikali inaidhinisha mkataba. Mawakala wenye leseni tu ndio wanaopeleka watu. Usimlipe dalali.
    .title = Kazi za nyumbani Saudi Arabia
    .outcome = Watu walienda kwa njia hii kuanzia 2023, baada ya mafunzo katika vyuo kumi. Uliza sheria ya huko inakupa nini: siku za kupumzika, simu, hati. Kisa cha zamani si nafasi ya kazi.
# draft 6a063b5c
practice-factory-korea = Mtu anaandika: kazi Korea bila mtihani wa serikali, rupia milioni 30 hadi 40 za Indonesia kwa mwezi. Unalipa milioni 50, nusu taslimu, nusu kwenye akaunti yake mwenyewe. Jina la kiwanda utaambiwa karibu na kusafiri. Zimebaki nafasi tatu.
    .title = Kazi ya kiwanda Korea
    .outcome = Aliyelipa aliwekwa kwenye meli ya uvuvi badala yake: miezi mitano bila mshahara wala simu. Juni 2020 alitoroka.
# draft 0b8c9881
practice-ship = Wakala wa mabaharia mwenye leseni anahitaji mabaharia wawili wiki ijayo, kupanda meli Singapore. Miezi 9, saa za ziada zinalipwa, wewe hulipi kitu. Mwenye meli analipa nauli, viza na daktari. Leseni na meli viko kwenye tovuti ya serikali.
    .title = Kazi ya meli
    .outcome = Masharti yanafuata sheria za mabaharia, na kutolipa ada ni sheria. Kupanda meli haraka katika bandari nyingine ni kawaida. Kisa cha zamani si nafasi ya kazi.
# draft 99f6762b
practice-army-base-russia = Mtu anakupa kazi ya upishi katika kambi ya jeshi Urusi, mbali na mapigano: rupia 500,000 za Nepal kwa mwezi. Unaenda kwa viza ya matembezi kupitia Dubai, hati zinatengenezwa huko. Hakuna kibali cha kazi. Kubali wiki hii.
    .title = Kazi ya mpishi Urusi
    .outcome = Mtu aliyeenda alipewa bunduki badala ya jiko ndani ya wiki chache. Ilibidi alipe ili atoke.
# draft fb829f80
practice-factory-china = Rafiki wa kazini anakuambia kuhusu kiwanda cha vitu vya kuchezea China: dola 1,100 kwa mwezi, hakuna pasipoti wala lugha inayohitajika. Wanakupa dola 200 kwanza. Unaenda kwa gari kupitia Vietnam, kesho. Jina la kiwanda utaambiwa huko.
    .title = Kazi ya kiwanda China
    .outcome = Oktoba 2020 mfanyakazi aliyemwamini rafiki alifungiwa ndani baada ya mpaka.
