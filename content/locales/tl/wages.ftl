# draft fef009d7
wage-kh-minimum-1 = Cambodia, mga pabrika lang ng damit, sapatos at gamit pambiyahe: pinakamababang legal na sahod USD 210 bawat buwan, mula Enero 2026. Kasama ang karaniwang bonus, USD 227 hanggang 238.
# draft 5d845a3e
wage-kh-usual-1 = Mga domestic worker sa Cambodia: karaniwan USD 200 hanggang 300 bawat buwan, ayon sa balita sa diyaryo noong 2025.
# draft 054ce780
wage-kh-reality = Ang mga karaniwang trabaho sa Cambodia ay hindi nagpapasahod ng USD 1,000 o higit pa bawat buwan sa mga baguhang walang kasanayan.
# draft 14b0bda6
wage-mm-minimum-1 = Myanmar, mga pribadong kompanya: pinakamababang legal na sahod 7,800 kyat sa isang araw na 8 oras, mula Oktubre 2025. Noong 2018, hindi kasama ang mga kompanyang wala pang 10 manggagawa.
# draft 4722b41c
wage-la-minimum-1 = Laos, mga pribadong kompanya at bahay: pinakamababang legal na sahod 2,500,000 kip bawat buwan, mula Oktubre 2024. Ang mga manggagawang walang kasanayan ay may dagdag na 900,000 kip, ayon sa report noong 2024.
# draft c1823f92
wage-th-minimum-1 = Thailand: pinakamababang legal na sahod 337 hanggang 400 baht bawat araw, mula Enero 2025. Iba-iba sa bawat probinsiya.
# draft b67aa82c
wage-th-minimum-2 = Thailand: pinakamababang legal na sahod 400 baht bawat araw sa Bangkok at ilang iba pang probinsiya, mula Hulyo 2025. Sa mga hotel at lugar ng libangan, ganito sa buong Thailand.
# draft 1b577c66
wage-ph-minimum-1 = Metro Manila, maliban sa trabaho sa bukid: pinakamababang legal na sahod 695 piso bawat araw, mula Hulyo 2025. Ang naiuuwi ay mga 15,247 hanggang 18,216 piso bawat buwan. Iba sa ibang rehiyon.
# draft d74a7fe5
wage-my-minimum-1 = Malaysia: pinakamababang legal na sahod 1,700 ringgit bawat buwan, pati sa mga dayuhang manggagawa, mula sa lahat ng employer mula Agosto 2025. Hindi kasama ang mga domestic worker.
# draft e242e098
wage-my-usual-1 = Malaysia, mga security guard at domestic worker mula Bangladesh: 1,500 ringgit bawat buwan at libreng tirahan ang plano. Walang petsa ang balita sa diyaryo.
# draft 0a3cff17
wage-vn-minimum-1 = Vietnam: pinakamababang legal na sahod 3,700,000 hanggang 5,310,000 dong bawat buwan, mula Enero 2026. Iba-iba sa 4 na rehiyon.
# draft e5f3faf1
wage-sg-remark = Walang itinakdang pinakamababang legal na sahod ang Singapore, para sa lokal o dayuhang manggagawa. Ang sahod mo ay kung ano ang nasa kontrata.
# draft 772ed455
wage-sg-usual-1 = Singapore, mga bagong domestic worker mula Indonesia: SGD 550 hanggang 580 bawat buwan, ayon sa gabay ng isang agency noong 2022.
# draft 8f840d6a
wage-sg-usual-2 = Singapore, mga bagong domestic worker mula Myanmar: SGD 450 hanggang 500 bawat buwan, ayon sa gabay ng isang agency noong 2022.
# draft 8cc6867f
wage-sg-usual-3 = Singapore, mga bagong domestic worker mula Pilipinas: SGD 580 hanggang 600 bawat buwan, ayon sa gabay ng isang agency noong 2022.
# draft 027dd2da
wage-bn-minimum-1 = Brunei: BND 500 bawat buwan sa mga bangko, pananalapi at computer na kompanya, mula Hulyo 2023. Siyam pang klase ng negosyo ang sumunod noong Abril 2025. Hindi nabanggit ang domestic work.
# draft e4841b70
wage-hk-minimum-1 = Hong Kong, mga dayuhang domestic worker: pinakamababang sahod HKD 5,100 bawat buwan sa mga kontratang pinirmahan mula huling bahagi ng 2025. Dagdag pa ang pagkain, o HKD 1,236 para sa pagkain.
# draft 219bbe55
wage-hk-minimum-2 = Hong Kong: pinakamababang legal na sahod HKD 42.1 bawat oras, mula 1 Mayo, malamang 2025. May hiwalay na halaga para sa mga domestic worker na stay-in.
# draft e45be774
wage-tw-minimum-1 = Taiwan: pinakamababang legal na sahod 29,500 Taiwan dollar bawat buwan, mula Enero 2026, sa ilalim ng Labor Standards Act. Hindi kasama ang mga manggagawa sa bahay.
# draft 85c1e4c1
wage-tw-minimum-2 = Taiwan, mga stay-in na domestic worker at caregiver: pinakamababang sahod 20,000 Taiwan dollar bawat buwan sa mga bagong kontrata mula Agosto 2022. Hindi sila sakop ng Labor Standards Act.
# draft 30bdc059
wage-kr-minimum-1 = South Korea, lahat ng industriya: pinakamababang legal na sahod 10,320 won bawat oras, mula Enero 2026. Mga 2,150,000 won iyon sa 209 oras bawat buwan.
# draft 889badfd
wage-jp-minimum-1 = Japan: pinakamababang legal na sahod 1,023 hanggang 1,226 yen bawat oras, mula Oktubre 2025. Iba-iba sa bawat prefecture; ang average ay 1,121 yen.
# draft 3c64b55a
wage-sa-remark = Saudi Arabia: sabi ng isang pagsusuri noong 2024, 3,000 riyal bawat buwan. Walang nagpapakitang para ito sa mga migranteng manggagawa. Huwag itong asahan.
# draft 8b40e6d9
wage-sa-usual-1 = Saudi Arabia, mga domestic worker mula Pilipinas: pinakamababang sahod sa kontrata 1,875 riyal (USD 500) bawat buwan mula Oktubre 2025. Para ito sa mga bagong kontrata.
# draft fc433630
wage-ae-remark = Walang itinakdang pinakamababang legal na sahod ang Dubai at Emirates. Payo lang ang nakalista sa isang pagsusuri noong 2024: AED 12,000 para sa mga graduate, 7,000 para sa mga technician, 5,000 para sa mga may kasanayan.
# draft 73623281
wage-ae-usual-1 = Dubai at Emirates, mga domestic worker mula Pilipinas: pinakamababang sahod sa kontrata USD 500 bawat buwan mula Oktubre 2025.
# draft 83304631
wage-qa-minimum-1 = Qatar, lahat ng manggagawa, pati mga domestic worker: pinakamababang legal na sahod 1,000 riyal bawat buwan, mula Marso 2021. Kung walang ibinibigay na tirahan at pagkain, 1,800.
# draft 01f814f5
wage-qa-usual-1 = Qatar, mga domestic worker mula Pilipinas: pinakamababang sahod sa kontrata USD 500 bawat buwan mula Oktubre 2025.
# draft d682338c
wage-kw-minimum-1 = Kuwait, pribadong sektor: pinakamababang sahod 75 dinar bawat buwan. Walang petsa ang pinagkunan. May hiwalay na halaga para sa mga domestic worker.
# draft ecdf3c9e
wage-kw-minimum-2 = Kuwait, mga domestic worker: pinakamababang legal na sahod 60 dinar bawat buwan, mula Hulyo 2016. Mahina raw ang pagpapatupad nito.
# draft 59df98e1
wage-kw-usual-1 = Kuwait, mga domestic worker mula Pilipinas: pinakamababang sahod sa kontrata USD 500 bawat buwan mula Oktubre 2025.
# draft 4dac65e1
floor-ph-domestic-worker-floor = Mga domestic worker mula Pilipinas: pinakamababang sahod sa kontrata USD 500 bawat buwan, mula Oktubre 2025. Ang Pilipinas ang nagtakda nito. Hindi ito batas ng bansang pupuntahan mo.
