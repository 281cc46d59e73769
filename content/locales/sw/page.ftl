# draft 41e16236
page-language = Kiswahili
# draft 6f67923f
page-app = Orodha
# draft d743b6af
page-preview = Maswali machache kuhusu kazi nje ya nchi. Hakuna kinachotumwa.
# draft fe419add
page-slow = Maswali yanachelewa kuanza hapa. Huenda bado yakaja. Namba zilizo hapa chini zinafanya kazi sasa.
# draft e4517df5
page-no-scripts = Skripti zimezimwa kwenye kivinjari hiki, kwa hiyo maswali hayawezi kuanza. Namba zilizo hapa chini zinafanya kazi bila skripti.
# draft 6b605284
page-unsupported = Kivinjari hiki ni cha zamani mno kwa maswali haya. Jaribu kivinjari kingine. Namba zilizo hapa chini zinafanya kazi hapa pia.
# draft 5d863eae
page-missing = Sehemu ya ukurasa huu haikufunguka. Angalia mtandao wako na ufungue ukurasa tena. Namba zilizo hapa chini bado zipo.
# draft 90154654
page-crash = Kuna kitu kimeharibika upande wetu. Majibu yako yamepotea. Fungua ukurasa tena ili kuanza upya. Namba zilizo hapa chini bado zipo.
# draft 0444df1b
page-closed = Ukurasa huu hauwezi kufungwa kutoka hapa. Funga ukurasa au programu mwenyewe.
# draft 82707c80
page-again = Fungua ukurasa tena
# draft cbf565c7
page-numbers = Namba za kupiga
# draft 33dd2a80
page-numbers-lead = Tafuta nchi ya pasipoti yako. Simu zisizo na alama ni za serikali yako mwenyewe. Wewe ndiye unayewapigia; wao hawakupigii kamwe kuomba pesa.
# draft 889357c9
page-start = Kagua ofa
# draft 140cefc7
page-checklist = Maswali yote kwenye ukurasa mmoja
# draft 547ad2c5
page-checklist-lead = Ya kusoma au kuchapisha. Ruka yasiyokuhusu. Fungua kila jibu linalokufaa, na hesabu linachosema.
# draft 80fe83ea
page-paper-heading = Majibu yanamaanisha nini
# draft e9f8e06c
page-paper-stop = Jibu moja lenye alama “Simama”: usiende.
# draft 4d6a7555
page-paper-many = Majibu yenye alama “Jambo zito” kwa maswali { $count } au zaidi: usiende.
# draft 91d4f93b
page-paper-one = Jibu moja lenye alama “Jambo zito”: usiende bado. Pata jibu zuri kwanza.
# draft 6c7920ee
page-paper-caution = Majibu yenye alama “Kuwa makini” kwa maswali { $count } au zaidi: usiende bado. Pata majibu mazuri kwanza.
# draft e7510d10
page-paper-unsure = Maswali { $count } au zaidi ambayo huwezi kujibu: usiende bado. Tafuta ukweli kwanza.
# draft 949c4748
page-paper-rest = Vinginevyo: angalia tena kabla ya kulipa, kutia sahihi au kupanda ndege. Hakuna karatasi inayoweza kusema kwamba ofa ni nzuri.
# draft e10483fe
page-paper-closed = Yale ambayo nchi zimefunga au kuonya
# draft 2dbcf440
page-passport = Pasipoti: { $country }
# draft c0f0599b
page-abroad = Kutoka nchi nyingine yoyote
# draft 707d7c74
page-more-numbers = Chagua pasipoti yako
# draft eb8a08f1
page-pass-on = Mpe mwingine bila mtandao
# draft 56bde3f7
page-pass-on-lead = Maswali yote yanaingia kwenye faili moja. Linafunguka bila mtandao na haliombi chochote.
# draft 6e18b2c7
page-pass-on-get = Pata faili
# draft bfadd19a
page-pass-on-1 = Gusa kitufe kilicho juu. Faili linahifadhiwa kwenye simu hii. Ni dogo: chini ya picha moja.
# draft 78ccdf1a
page-pass-on-2 = Litume kama hati: kwa Bluetooth, kwa memori kadi, au kwenye chati.
# draft a136f54e
page-pass-on-3 = Mtu mwingine analifungua kwenye kivinjari, kama Chrome au Firefox.
# draft 9d2b35a5
page-pass-on-4 = Hakuna kitu ndani ya faili kinachoonyesha nani alikuwa nalo au alijibu nini.
# draft 0143a534
page-copy-of = Nakala ya { $date }. Namba zinaweza kubadilika: baada ya nusu mwaka, pata nakala mpya.
