# draft 41e16236
page-language = አማርኛ
# draft 6f67923f
page-app = መጠይቅ
# draft d743b6af
page-preview = ስለ ውጭ አገር ሥራ ጥቂት ጥያቄዎች። ምንም አይላክም።
# draft fe419add
page-slow = ጥያቄዎቹ ለመጀመር እየዘገዩ ነው። ሊመጡ ይችላሉ። ከታች ያሉት ቁጥሮች አሁን ይሠራሉ።
# draft e4517df5
page-no-scripts = በዚህ ብሮውዘር ስክሪፕት ተዘግቷል፣ ስለዚህ ጥያቄዎቹ መጀመር አይችሉም። ከታች ያሉት ቁጥሮች ያለ እሱም ይሠራሉ።
# draft 6b605284
page-unsupported = ይህ ብሮውዘር ለጥያቄዎቹ በጣም አሮጌ ነው። ሌላ ብሮውዘር ይሞክሩ። ከታች ያሉት ቁጥሮች እዚህም ይሠራሉ።
# draft 5d863eae
page-missing = የዚህ ገጽ አንድ ክፍል አልመጣም። ኔትወርክዎን አይተው ገጹን እንደገና ይክፈቱ። ከታች ያሉት ቁጥሮች አሁንም አሉ።
# draft 90154654
page-crash = በእኛ በኩል የተበላሸ ነገር አለ። መልሶችዎ ጠፍተዋል። እንደገና ለመጀመር ገጹን ይክፈቱ። ከታች ያሉት ቁጥሮች አሁንም አሉ።
# draft 0444df1b
page-closed = ይህን ገጽ ከዚህ መዝጋት አይቻልም። ታቡን ወይም አፑን ራስዎ ይዝጉ።
# draft 82707c80
page-again = ገጹን እንደገና ይክፈቱ
# draft cbf565c7
page-numbers = የሚደውሉባቸው ቁጥሮች
# draft 33dd2a80
page-numbers-lead = የፓስፖርትዎን አገር ይፈልጉ። ምልክት የሌላቸው ቁጥሮች የአገርዎ መንግሥት ስልኮች ናቸው። የሚደውሉት እርስዎ ነዎት፤ እነሱ ገንዘብ ፈልገው በፍጹም አይደውሉም።
# draft 889357c9
page-start = የቀረበ ሥራ ያጣሩ
# draft 140cefc7
page-checklist = ሙሉው መጠይቅ በአንድ ገጽ
# draft 547ad2c5
page-checklist-lead = ለማንበብ ወይም ለማተም። የማይመለከትዎትን ይለፉ። የሚመለከትዎትን መልስ ሁሉ ይክፈቱ፣ የሚለውንም ይቁጠሩ።
# draft 80fe83ea
page-paper-heading = መልሶቹ ሲደመሩ
# draft e9f8e06c
page-paper-stop = “ያቁሙ” የተባለ አንድ መልስ ካለ፦ አይሂዱ።
# draft 4d6a7555
page-paper-many = በ{ $count } ወይም ከዚያ በላይ ጥያቄዎች “ከባድ” የተባለ መልስ ካለ፦ አይሂዱ።
# draft 91d4f93b
page-paper-one = “ከባድ” የተባለ አንድ መልስ ካለ፦ ለጊዜው አይሂዱ። መጀመሪያ ጥሩ መልስ ያግኙ።
# draft 6c7920ee
page-paper-caution = በ{ $count } ወይም ከዚያ በላይ ጥያቄዎች “ይጠንቀቁ” የተባለ መልስ ካለ፦ ለጊዜው አይሂዱ። መጀመሪያ ጥሩ መልስ ያግኙ።
# draft e7510d10
page-paper-unsure = መመለስ ያልቻሏቸው ጥያቄዎች { $count } ወይም ከዚያ በላይ ከሆኑ፦ ለጊዜው አይሂዱ። መጀመሪያ ያጣሩ።
# draft 949c4748
page-paper-rest = ከዚህ ሌላ ከሆነ፦ ከመክፈልዎ፣ ከመፈረምዎ ወይም ከመብረርዎ በፊት እንደገና ያጣሩ። ሥራው ጥሩ ነው ማለት የሚችል ወረቀት የለም።
# draft e10483fe
page-paper-closed = መንግሥታት የዘጉት ወይም ያስጠነቀቁበት
# draft 2dbcf440
page-passport = ፓስፖርት፦ { $country }
# draft c0f0599b
page-abroad = ከሌላ ከማንኛውም አገር
# draft 707d7c74
page-more-numbers = ፓስፖርትዎን ይምረጡ
# draft eb8a08f1
page-pass-on = ያለ ኔትወርክ ለሌላ ሰው ያስተላልፉ
# draft 56bde3f7
page-pass-on-lead = ሙሉው መጠይቅ በአንድ ፋይል ይገባል። ያለ ኔትወርክ ይከፈታል፣ ምንም አይጠይቅም።
# draft 6e18b2c7
page-pass-on-get = ፋይሉን ያውርዱ
# draft bfadd19a
page-pass-on-1 = ከላይ ያለውን ቁልፍ ይንኩ። ፋይሉ በዚህ ስልክ ላይ ይቀመጣል። ትንሽ ነው፦ ከአንድ ፎቶ ያንሳል።
# draft 78ccdf1a
page-pass-on-2 = እንደ ሰነድ ይላኩት፦ በብሉቱዝ፣ በሚሞሪ ካርድ ወይም በቻት።
# draft a136f54e
page-pass-on-3 = ሌላው ሰው እንደ Chrome ወይም Firefox ባለ ብሮውዘር ይከፍተዋል።
# draft 9d2b35a5
page-pass-on-4 = ፋይሉ ማን እንደያዘው ወይም ምን እንደመለሰ አያሳይም።
# draft 0143a534
page-copy-of = የ{ $date } ኮፒ። ቁጥሮች ሊቀየሩ ይችላሉ፦ ከግማሽ ዓመት በኋላ አዲስ ኮፒ ያውርዱ።
