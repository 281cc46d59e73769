# draft d96f7ebe
practice-chat-cambodia = May page sa Facebook na naghahanap ng tao para sa Cambodia: customer service, 1,000 hanggang 1,200 dolyar ng US kada buwan. Hindi kailangan ng diploma o karanasan. Sagot nila ang tiket, pasaporte at pagkain. Alis ngayong linggo. Saka na raw ang pangalan ng kompanya.
    .title = Trabahong chat sa Cambodia
    .outcome = Noong Hulyo 2022, 202 na Indonesian ang nakauwi mula sa ganitong trabaho. Pinilit silang manloko ng tao sa internet, at may multa kapag umalis.
# draft 9edfa4b8
practice-home-hong-kong = May lisensiyadong ahensiya na may gawaing-bahay sa Hong Kong: 5,100 dolyar ng Hong Kong kada buwan, isang araw na pahinga kada linggo, 2 taon. Ang amo ang magbabayad ng tiket, visa at pagsasanay. Mababasa mo ang kontrata sa bahay bago pumirma. Nasa listahan ng gobyerno ang trabaho.
    .title = Gawaing-bahay sa Hong Kong
    .outcome = Tugma ito sa kontrata ng Hong Kong at sa tuntunin ng Indonesia na walang babayaran ang manggagawa. Ang lumang kaso ay hindi bakanteng trabaho: nagbabago ang tuntunin at programa.
# draft 267b7c7c
practice-computer-thailand = Tumawag ang isang travel agency: trabahong pag-type sa Thailand, 100,000 Indian rupee kada buwan, libre ang tirahan at pagkain. 5 minutong tawag lang ang test. Lilipad ka gamit ang visa ng turista at magbabayad muna gamit ang telepono. Saka na ang permit. 4 na puwesto na lang.
    .title = Trabahong pag-type sa Thailand
    .outcome = Dinala ang mga tao sa kabila ng hangganan sa Myawaddy sa Myanmar at pinilit manloko ng iba gamit ang crypto.
# draft 9c01b7ac
practice-farm-israel = Ang tanggapan ng gobyerno para sa trabaho ang nagpapadala ng tao sa mga bukid sa Israel: mga 54,590 baht kada buwan bago ang buwis. May kontrata, visa na pangtrabaho at pagsasanay bago lumipad. Ikaw mismo ang mag-a-apply sa tanggapan, walang ahente.
    .title = Trabaho sa bukid sa Israel
    .outcome = May mga grupong umalis noong 2023 pagkatapos magsanay. Sabi rin ng tanggapan: basahin muna ang balita ng embahada tungkol sa panganib bago magpasya. Ang lumang kaso ay hindi bakanteng trabaho.
# draft 498e9599
practice-chat-laos = May post na nag-aalok ng trabaho sa Laos: customer service, 40,000 piso kada buwan, libre ang bahay at pagkain, hindi kailangan ng karanasan. May sasalubong sa labas ng paliparan na may dalang papel na ipapakita sa mga opisyal. Walang ahensiya. Alis sa Biyernes.
    .title = Trabahong chat sa Laos
    .outcome = Noong Marso 2024, pitong tao at ang naghatid sa kanila ang pinigil sa paliparan bago lumipad.
# draft 860105ad
practice-home-saudi-arabia = Nagkasundo ang dalawang gobyerno sa gawaing-bahay sa Saudi Arabia: 1,000 riyal kada buwan. May kolehiyong magtuturo ng gawaing-bahay at wika. Inaaprubahan ng gobyerno ang kontrata. Lisensiyadong ahensiya lang ang nagpapadala. Huwag magbayad sa ahente.
    .title = Gawaing-bahay sa Saudi Arabia
    .outcome = May mga umalis sa ganitong paraan mula 2023, pagkatapos magsanay sa sampung kolehiyo. Itanong ang karapatan mo roon: araw ng pahinga, telepono, mga papel. Ang lumang kaso ay hindi bakanteng trabaho.
# draft 6a063b5c
practice-factory-korea = Sulat ng isang lalaki: trabaho sa Korea kahit walang test ng gobyerno, 30 hanggang 40 milyong rupiah kada buwan. Magbabayad ka ng 50 milyon, kalahati cash, kalahati sa sarili niyang account. Sasabihin ang pangalan ng pabrika bago lumipad. Tatlong puwesto na lang.
    .title = Trabaho sa pabrika sa Korea
    .outcome = Ang isang lalaking nagbayad ay isinakay sa barkong pangisda: limang buwang walang sahod at walang telepono. Nakatakas siya noong Hunyo 2020.
# draft 0b8c9881
practice-ship = Kailangan ng isang lisensiyadong ahensiya ng tripulante ang dalawang marino sa susunod na linggo, sasakay sa Singapore. 9 na buwan, bayad ang overtime, wala kang babayaran. Sagot ng may-ari ang pamasahe, visa at doktor. Makikita ang lisensiya at ang barko sa site ng gobyerno.
    .title = Trabaho sa barko
    .outcome = Sumusunod ito sa tuntunin para sa marino, at batas na walang bayad. Karaniwan sa barko ang sumakay agad sa ibang daungan. Ang lumang kaso ay hindi bakanteng trabaho.
# draft 99f6762b
practice-army-base-russia = May lalaking nag-aalok ng trabahong kusinero sa kampo ng hukbo sa Russia, malayo sa labanan: 500,000 Nepali rupee kada buwan. Aalis ka na may visa na pambisita, daan sa Dubai, doon gagawin ang papel. Walang permiso sa paggawa. Sumagot ngayong linggo.
    .title = Kusinero sa Russia
    .outcome = Ang isang lalaking sumama ay binigyan ng baril at hindi kusina sa loob ng ilang linggo. Nagbayad siya para makalabas.
# draft fb829f80
practice-factory-china = May kasama sa trabaho na nagkuwento tungkol sa pabrika ng laruan sa China: 1,100 dolyar kada buwan, hindi kailangan ng pasaporte o wika. Bibigyan ka muna ng 200 dolyar. Sasakay ka ng kotse, daan sa Vietnam, bukas. Doon na malalaman ang pangalan ng pabrika.
    .title = Trabaho sa pabrika sa China
    .outcome = Noong Oktubre 2020, isang manggagawang naniwala sa kaibigan ang ikinulong sa kabila ng hangganan.
