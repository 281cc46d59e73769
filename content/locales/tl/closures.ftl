# draft e136acb6
closure-id-kh = Walang kasunduan ang Indonesia sa Cambodia, Myanmar o Thailand sa pagpapadala ng manggagawa. Noong Marso 2025, sinabi nitong walang puwedeng pumunta doon para magtrabaho.
# draft c0a7299a
closure-id-sa-home-care = Noong 2015, itinigil ng Indonesia ang pagpapadala ng domestic worker sa Saudi Arabia. Noong Marso 2025, pumayag itong magbukas ulit, pero wala pang napirmahan. Magtanong sa ministry bago ka magpasya.
# draft fbfd7805
closure-ph-mm = Mula 2021, hindi nagpapadala ang Pilipinas ng mga bagong manggagawa sa Myanmar. Noong Agosto 2023, ang pinayagan lang bumalik ay ang mga may kontrata na doon.
# draft bfc16636
closure-ph-lb = Noong Hunyo 2025, sinabihan ng Pilipinas ang mga agency na huwag magpadala ng sinuman sa Lebanon dahil sa panganib (Alert Level 3). Para ito sa mga bago at bumabalik na manggagawa.
# draft 99576af9
closure-ph-il = Noong Hunyo 2025, sinabihan ng Pilipinas ang mga agency na huwag magpadala ng mga bagong manggagawa sa Israel dahil sa panganib (Alert Level 2).
# draft a08b4974
closure-np-af = Hindi nagbibigay ang Nepal ng work permit para sa Afghanistan, Iraq o Libya, ayon sa isang gabay. Walang petsa ang gabay, kaya magtanong sa labor office.
# draft 33b05061
closure-np-sa-home-care = Noong 2014, itinigil ng Nepal ang permit ng mga babae para sa trabaho sa bahay sa mga bansang Gulf at Malaysia. Baka nagbago na ito. Magtanong sa ministry bago ka magpasya.
# draft 548bced0
closure-lk-mm = Noong Nobyembre 2024, nagbabala ang Sri Lanka tungkol sa mga trabaho sa computer, madalas dumadaan sa Dubai. Nauuwi ang mga ito sa scam hub sa Myanmar. Huwag bumiyahe sa visit visa para magtrabaho.
# draft f2f92ba9
closure-ke-th = Noong 2025, nagbabala ang gobyerno ng Kenya tungkol sa mga alok na trabaho sa Thailand, India at Malaysia. Sabi nito, walang trabaho doon. I-report ang ganitong alok.
# draft 1cd4fd21
closure-ke-any-home-care = Ayon sa report noong 2018, nagpapadala ang Kenya ng domestic worker sa mga bansang may kasunduan lang dito. Baka nagbago na ito. Magtanong sa ministry bago ka magpasya.
# draft 8ce069fd
closure-ug-sa-home-care = Mula 2016, may mga panahong itinigil ng Uganda ang pagpapadala ng domestic worker sa Middle East, at kalaunan ay pinayagan ulit ang ilan. Magtanong sa ministry bago ka magpasya.
# draft c91a463c
closure-et-ae-home-care = Noong Nobyembre 2018, pinayagan ng Ethiopia ang domestic work sa Saudi Arabia, Qatar at Jordan lang. Baka binago na ito ng mga sumunod na kasunduan. Magtanong sa ministry bago ka magpasya.
# draft d732f02e
closure-in-sa-home-care = Isang lumang patakaran ng India: walang clearance para sa trabaho sa bahay ang mga babaeng wala pang 30 na may ECR passport (emigration check required, kailangan ng pagsuri bago umalis). Magkakaiba ang mga listahan ng bansa. Magtanong sa ministry bago ka magpasya.
# draft 69d5486c
closure-mm-any = Noong Enero 2025, itinigil ng Myanmar ang mga bagong kontrata sa abroad para sa mga lalaking edad 18 hanggang 35. Baka nagbago na ito. Magtanong sa ministry bago ka magpasya.
