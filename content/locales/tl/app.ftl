# draft 31cbf028
ui-title = Suriin ang alok na trabaho

# draft 0d4ce835
ui-back = Balik
# draft 0f899f4d
ui-leave = Lumabas
# draft 6092539d
ui-numbers = Mga numero
# draft cf954bd3
ui-language = Wika
# draft 0a0fd365
ui-erase = Burahin
# draft f6d826a6
ui-boxed = Hindi makakatawag mula sa loob ng page na ito. I-dial mo mismo ang numero, o buksan ang { $address } sa browser mo.

# draft 2558d04d
ui-listen = Pakinggan
# draft adc1645b
ui-hush = Itigil
# draft 95741c90
ui-draft = Unang salin, hindi pa nasusuri.

# draft e79bd01d
ui-start-lead = May alok na trabaho sa abroad? Suriin muna bago ka magbayad, pumirma o bumiyahe. Mga 5 minuto lang ito.
# draft 46e2dcc6
ui-start-signs = Ipakita lang ang mga babala
# draft ce8f0dbd
ui-promise = Walang lumalabas sa phone na ito.
# draft a637dbbf
ui-promise-more = Walang pangalan, walang account, walang nagmamanman. Isara ang page na ito at wala na ang mga sagot mo.
# draft f8388ed2
ui-inapp = Nakabukas ang page na ito sa loob ng ibang app. Maaaring makita ng app na iyon ang mga pinipindot mo. Kopyahin ang address, tapos buksan ito sa browser mo.
# draft f4622aef
ui-erased = Nabura na ang mga sagot mo.
# draft 2d4b1b77
ui-offline = Gumagana na kahit walang internet.
# draft dfea635a
ui-offline-more = Ang mga tanong at numero ay nakatago sa phone na ito. Hindi kailanman itinatago ang mga sagot mo.
# draft 63dd1da3
ui-remove = Alisin ang offercheck sa phone na ito
# draft e3126b6d
ui-removed = Naalis na. Tiningnan namin ulit: walang natirang offercheck dito ngayon. Pero kapag binuksan mo ulit, mase-save ulit ito sa phone.
# draft a06e0682
ui-not-removed = Ayaw ng browser na alisin namin ito. Sa settings ng browser, burahin ang data ng site na ito.
# draft e80220ad
ui-erased-not = Hindi namin mabubura ang history ng browser o ang listahan ng tawag sa phone.
# draft f1d1f054
ui-org = Iniaalok ito sa page ng ⁨{ $org }⁩. Hindi nila nakikita ang mga sagot mo.

# draft ef6d20c3
ui-why-we-ask = Bakit namin itinatanong
# draft 3064b371
ui-left = mga { $count } tanong pa
# draft d3a2f5fc
ui-last-question = huling tanong
# draft 4be99c3d
ui-skip = Laktawan ang tanong na ito
# draft cf06c140
ui-new-sign = Bagong babala:

# draft fc9fa6d6
ui-stop-heading = Huminto ka muna sandali
# draft 876dd6a6
ui-you-told = Sinabi mo sa amin:
# draft 88d9d42d
ui-to-result = Tingnan ang gagawin ngayon
# draft 01d1d194
ui-more = Sumagot pa ng mga tanong
# draft 9d9ea4c7
ui-stays = Sa screen na ito lang ang mga sagot mo.

# draft e8e7c573
ui-means-worker = Ang “ikaw” o “mo” sa page na ito ay ang manggagawa.
# draft b0fc176d
ui-so-far = Ito pa lang ang resulta sa ngayon. Mga tanong na hindi pa naitatanong: { $count }.
# draft 20a93448
ui-do-now = Gawin ito ngayon
# draft 851920a3
ui-known-pattern = Kilala na sa mga totoong kaso
# draft e33d6cf5
ui-today = Ngayong araw:
# draft 6a7d6a86
ui-sources = Mga pinagkunan: { $count }
# draft 47f29fc0
ui-no-date = walang petsa
# draft b71839d5
ui-copy = Kopyahin
# draft 0b80f84f
ui-copied = Nakopya na
# draft a5d5486c
ui-copy-failed = Pindutin nang matagal ang text para makopya.
# draft 8cb8736e
ui-all-numbers = Lahat ng numero para sa iyo
# draft 6df566c3
ui-last-heading = Susunod
# draft 33dfe66d
ui-last-tell = Sabihin sa isang taong pinagkakatiwalaan mo: ang bansa, bayan, kompanya at flight.
# draft b2a18aeb
ui-last-again = Magsuri ulit kapag nagbago ang lugar, trabaho, sahod o visa.
# draft ae28b41f
ui-last-erase = Tapos na? Burahin ang mga sagot mo.

# draft fe53d4a9
ui-hide-heading = Una: paano lumabas sa page na ito
# draft e0270c92
ui-hide-tap = Pindutin ang “Lumabas” sa itaas. Mawawala ang laman ng screen, tapos bubukas ang isang karaniwang page.
# draft 71882c1c
ui-hide-frame = Ang checklist na ito ay nasa loob ng ibang page. Ang “Lumabas” ay maaaring magbura lang ng laman ng kahong ito. Pagkatapos, ikaw mismo ang magsara ng tab o app.
# draft 8a34d568
ui-hide-keys = Sa keyboard: pindutin ang Shift nang tatlong beses.
# draft 1f093f1e
ui-hide-history = Naiiwan sa history ng browser ang pagbukas mo nito. Naiiwan ang tawag sa listahan ng tawag. Kung may nagche-check ng phone na ito, magpatulong sa tao sa labas na tumawag para sa iyo.
# draft 3fb32d31
ui-help-heading = Mga taong makakatulong ngayon
# draft aff8ecad
ui-help-lost-heading = Nawalan kayo ng contact
# draft c364c615
ui-help-lost-1 = Isulat ang huling mensahe, ang oras, ang lugar at ang numero.
# draft 44f01322
ui-help-lost-2 = Huwag magbayad sa sinumang humihingi ng pera para pauwiin ang manggagawa. Magtanong muna sa embassy.
# draft 57cd1ec4
ui-help-lost-3 = I-report ito ngayong araw sa embassy at sa labor office ng bansa mo.
# draft ae95c066
ui-help-tell-us = Sagutin ang ilang tanong. Pagkatapos, ipapakita namin ang mga numerong tugma.
# draft 2cc83726
ui-help-say = Unang sabihin: ang pangalan mo, kung nasaan ka, at na kailangan mo ng tulong. Hindi makapagsalita? Isulat din iyon sa WhatsApp o text. Puwede kang humingi kahit walang papeles.
# draft 261caa0e
ui-help-more = Sagutin ang ilang tanong

# draft 5bebbf01
ui-call-shows = Makikita ang tawag sa listahan ng tawag ng phone at sa bill.
# draft f8a550f7
ui-choose-first = Piliin ang passport at ang bansa.
# draft 9f608034
ui-numbers-coming = Nilo-load ang mga numero.
# draft a9afe093
ui-numbers-failed = Hindi na-load ang mga numero. Tingnan ang signal o internet mo.
# draft 5160883e
ui-try-again = Subukan ulit

# draft 80ef0914
ui-signs-title = Mga babala
# draft 7d1c36bc
ui-signs-lead = Ang isang senyales ay dahilan para magtanong. Ang ilang senyales, o isang may markang “Huminto”, ay dahilan para huminto.
# draft b4cf69e2
ui-good = Ang magandang alok:
# draft e3b9d3a5
ui-severity-stop = Huminto
# draft ef8cfecf
ui-severity-serious = Seryoso
# draft ca801a1c
ui-severity-caution = Mag-ingat

# draft 2700a84c
ui-language-heading = Piliin ang wika mo
# draft 7ea918d5
ui-voice-heading = Pakinggan ang page
# draft f07e971c
ui-voice-none = Walang boses para sa wikang ito ang phone na ito. Sa settings ng phone, hanapin ang “Text-to-speech” at magdagdag ng boses. Gumagana ito kahit walang internet.
# draft e55e6cca
ui-voice-here = Pindutin ang “Pakinggan” sa itaas ng screen.
# draft a69bbbb1
ui-two-heading = Dalawang wika nang sabay
# draft 2352c9a6
ui-two-lead = Bawat linya sa wika mo, at sa ilalim nito sa ibang wika: para sa iyo at sa tumutulong sa iyo.
# draft d9136f92
ui-one-only = Isang wika lang
# draft 9f47e1ff
ui-language-failed = Hindi na-load ang wikang iyon. Tingnan ang signal o internet mo.

# draft fc526e64
ui-fill-hotline = labor office
# draft d4c95798
ui-fill-list = listahan ng labor ministry ng bansa mo
# draft be49ef1b
ui-fill-wage = Wala kaming maaasahang halaga ng sahod doon.
# draft eafcc6c5
ui-fill-regulator = labor ministry ng bansa mo
# draft f9bd4b4b
ui-title-quiet = Mga tala
# draft 73928a8a
ui-practice = Subukan muna sa totoong alok
# draft 4a07c524
ui-help-close = May dumarating? Pindutin ang “Lumabas”, o isara ang page na ito. Wala itong tunog.
# draft 1b3fcc15
ui-next-short = Susunod na tao
