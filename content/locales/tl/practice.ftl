# draft d96f7ebe
practice-chat-cambodia = May page sa Facebook na naghahanap ng tao para sa Cambodia: customer service, 1,000 hanggang 1,200 dolyar ng US kada buwan. Hindi kailangan ng diploma o kakayahan. Sagot nila ang ticket, passport at pagkain. Alis ngayong linggo. Saka na raw ang pangalan ng kompanya.
    .title = Trabahong chat sa Cambodia
    .outcome = Noong Hulyo 2022, 202 na Indonesian ang nakauwi mula sa ganitong trabaho. Pinilit silang manloko ng tao sa internet, at may multa kapag umalis.
# draft 9edfa4b8
practice-home-hong-kong = May lisensyadong agency na may gawaing-bahay sa Hong Kong: 5,100 dolyar ng Hong Kong kada buwan, isang araw na pahinga kada linggo, 2 taon. Ang employer ang magbabayad ng ticket, visa at pagsasanay. Mababasa mo ang kontrata sa bahay bago pumirma. Nasa listahan ng gobyerno ang trabaho.
    .title = Gawaing-bahay sa Hong Kong
    .outcome = Tugma ito sa kontrata ng Hong Kong at sa tuntunin ng Indonesia na walang babayaran ang manggagawa. Lumang halimbawa ito, hindi bakanteng trabaho: nagbabago ang tuntunin at programa.
# draft 267b7c7c
practice-computer-thailand = Tumawag ang isang travel agency: trabahong pag-type sa Thailand, 100,000 Indian rupee kada buwan, libre ang tirahan at pagkain. 5 minutong tawag lang ang test. Lilipad ka na tourist visa ang hawak at magbabayad muna gamit ang phone. Saka na ang permit. 4 na puwesto na lang.
    .title = Trabahong pag-type sa Thailand
    .outcome = Dinala ang mga tao sa kabila ng border sa Myawaddy sa Myanmar at pinilit manloko ng iba gamit ang crypto.
# draft 9c01b7ac
practice-farm-israel = Ang tanggapan ng gobyerno para sa trabaho ang nagpapadala ng tao sa mga bukid sa Israel: mga 54,590 baht kada buwan bago ang buwis. May kontrata, work visa at pagsasanay bago lumipad. Ikaw mismo ang mag-a-apply sa tanggapan, walang broker.
    .title = Trabaho sa bukid sa Israel
    .outcome = May mga grupong umalis noong 2023 pagkatapos magsanay. Sabi rin ng tanggapan: basahin muna ang balita ng embassy tungkol sa panganib bago magpasya. Lumang halimbawa ito, hindi bakanteng trabaho.
# draft 498e9599
practice-chat-laos = May post na nag-aalok ng trabaho sa Laos: customer service, 40,000 piso kada buwan, libre ang bahay at pagkain, hindi kailangan ng kakayahan. May sasalubong sa labas ng airport na may dalang papel na ipapakita sa mga opisyal. Walang agency. Alis sa Biyernes.
    .title = Trabahong chat sa Laos
    .outcome = Noong Marso 2024, pitong tao at ang naghatid sa kanila ang pinigil sa airport bago lumipad.
# draft 860105ad
practice-home-saudi-arabia = Nagkasundo ang dalawang gobyerno sa gawaing-bahay sa Saudi Arabia: 1,000 riyal kada buwan. May kolehiyong magtuturo ng gawaing-bahay at wika. Inaaprubahan ng gobyerno ang kontrata. Lisensyadong agency lang ang nagpapadala. Huwag magbayad sa broker.
    .title = Gawaing-bahay sa Saudi Arabia
    .outcome = May mga umalis sa ganitong paraan mula 2023, pagkatapos magsanay sa sampung kolehiyo. Itanong ang karapatan mo sa batas doon: araw ng pahinga, phone, mga papel. Lumang halimbawa ito, hindi bakanteng trabaho.
# draft 6a063b5c
practice-factory-korea = Sulat ng isang lalaki: trabaho sa Korea kahit walang test ng gobyerno, 30 hanggang 40 milyong rupiah kada buwan. Magbabayad ka ng 50 milyon, kalahati cash, kalahati sa sarili niyang account. Sasabihin lang ang pangalan ng pabrika kapag paalis na. Tatlong puwesto na lang.
    .title = Trabaho sa pabrika sa Korea
    .outcome = Sa halip na sa pabrika, isinakay sa barkong pangisda ang isang nagbayad: limang buwang walang sahod at phone. Nakatakas siya noong Hunyo 2020.
# draft 0b8c9881
practice-ship = Kailangan ng lisensyadong crewing agency ng dalawang marino sa susunod na linggo, sasakay sa Singapore. 9 na buwan, bayad ang overtime, wala kang babayaran. Sagot ng may-ari ang pamasahe, visa at doktor. Makikita ang lisensya at ang barko sa site ng gobyerno.
    .title = Trabaho sa barko
    .outcome = Sumusunod ito sa tuntunin para sa marino, at bawal sa batas na singilin ka. Karaniwan sa barko ang sumakay agad sa ibang daungan. Lumang halimbawa ito, hindi bakanteng trabaho.
# draft 99f6762b
practice-army-base-russia = May lalaking nag-aalok ng trabahong kusinero sa kampo ng army sa Russia, malayo sa labanan: 500,000 Nepali rupee kada buwan. Aalis kang visit visa ang hawak, daan sa Dubai, doon gagawin ang papel. Walang labor permit. Pumayag na raw ngayong linggo.
    .title = Kusinero sa Russia
    .outcome = Isang lalaking sumama ang binigyan ng baril, hindi kusina, sa ilang linggo lang. Kinailangan niyang magbayad para makalabas.
# draft fb829f80
practice-factory-china = May kasama sa trabaho na nagkuwento tungkol sa pabrika ng laruan sa China: 1,100 dolyar kada buwan, hindi kailangan ng passport o wika. Bibigyan ka muna ng 200 dolyar. Sasakay ka ng kotse, daan sa Vietnam, bukas. Doon lang sasabihin ang pangalan ng pabrika.
    .title = Trabaho sa pabrika sa China
    .outcome = Noong Oktubre 2020, isang manggagawang naniwala sa kaibigan ang ikinulong sa kabila ng border.
