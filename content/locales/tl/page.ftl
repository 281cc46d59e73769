# draft 41e16236
page-language = Filipino
# draft 6f67923f
page-app = Checklist
# draft d743b6af
page-preview = Ilang tanong tungkol sa trabaho sa abroad. Walang ipinapadala.
# draft fe419add
page-slow = Mabagal magsimula ang mga tanong dito. Puwedeng lumabas pa. Gumagana na ang mga numero sa ibaba.
# draft e4517df5
page-no-scripts = Naka-off ang scripts sa browser na ito, kaya hindi masimulan ang mga tanong. Gumagana ang mga numero sa ibaba kahit wala ang mga iyon.
# draft 6b605284
page-unsupported = Masyadong luma ang browser na ito para sa mga tanong. Subukan ang ibang browser. Gumagana rin dito ang mga numero sa ibaba.
# draft 5d863eae
page-missing = May bahagi ng page na hindi na-load. Tingnan ang signal o internet mo at buksan ulit ang page. Nandito pa rin ang mga numero sa ibaba.
# draft 90154654
page-crash = May nasira sa panig namin. Nawala ang mga sagot mo. Buksan ulit ang page para magsimula muli. Nandito pa rin ang mga numero sa ibaba.
# draft 0444df1b
page-closed = Hindi maisasara ang page na ito mula rito. Ikaw mismo ang magsara ng tab o app.
# draft 82707c80
page-again = Buksan ulit ang page
# draft cbf565c7
page-numbers = Mga numerong tatawagan
# draft 33dd2a80
page-numbers-lead = Hanapin ang bansa ng passport mo. Ang mga linyang walang marka ay sa sarili mong gobyerno. Ikaw ang tumatawag; hindi sila kailanman tatawag para humingi ng pera.
# draft 889357c9
page-start = Suriin ang alok
# draft 140cefc7
page-checklist = Ang checklist sa isang page
# draft 547ad2c5
page-checklist-lead = Para basahin o i-print. Laktawan ang hindi tugma. Buksan ang bawat sagot na tugma, at bilangin ang sinasabi nito.
# draft 80fe83ea
page-paper-heading = Ang lumalabas sa mga sagot
# draft e9f8e06c
page-paper-stop = Isang sagot na may markang “Huminto”: huwag umalis.
# draft 4d6a7555
page-paper-many = Mga sagot na may markang “Seryoso” sa { $count } o higit pang tanong: huwag umalis.
# draft 91d4f93b
page-paper-one = Isang sagot na may markang “Seryoso”: huwag munang umalis. Maghanap muna ng magandang sagot.
# draft 6c7920ee
page-paper-caution = Mga sagot na may markang “Mag-ingat” sa { $count } o higit pang tanong: huwag munang umalis. Maghanap muna ng magandang sagot.
# draft e7510d10
page-paper-unsure = { $count } o higit pang tanong na hindi mo masagot: huwag munang umalis. Alamin muna.
# draft 949c4748
page-paper-rest = Kung iba pa: magsuri ulit bago ka magbayad, pumirma o lumipad. Walang papel na makapagsasabing maganda ang isang alok.
# draft e10483fe
page-paper-closed = Ang isinara o binigyan ng babala ng mga bansa
# draft 2dbcf440
page-passport = Passport: { $country }
# draft c0f0599b
page-abroad = Mula sa kahit anong ibang bansa
# draft 707d7c74
page-more-numbers = Piliin ang passport mo
# draft eb8a08f1
page-pass-on = Ipasa kahit walang internet
# draft 56bde3f7
page-pass-on-lead = Kasya ang buong checklist sa isang file. Bumubukas ito kahit walang internet at walang hinihingi.
# draft 6e18b2c7
page-pass-on-get = Kunin ang file
# draft bfadd19a
page-pass-on-1 = Pindutin ang button sa itaas. Mase-save ang file sa phone na ito. Maliit lang ito: mas maliit pa sa isang litrato.
# draft 78ccdf1a
page-pass-on-2 = Ipadala bilang document: sa Bluetooth, sa memory card, o sa chat.
# draft a136f54e
page-pass-on-3 = Bubuksan ito ng kausap mo sa browser, gaya ng Chrome o Firefox.
# draft 9d2b35a5
page-pass-on-4 = Walang makikita sa file kung sino ang may hawak nito o ano ang isinagot nila.
# draft 0143a534
page-copy-of = Kopya noong { $date }. Puwedeng magbago ang mga numero: pagkalipas ng kalahating taon, kumuha ng bagong kopya.
