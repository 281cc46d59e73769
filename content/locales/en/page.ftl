# The page that stands before the program starts, and when it cannot.

page-language = English
# The name under its picture when somebody puts it on their phone's start screen: says nothing to those who look over a shoulder.
page-app = Checklist
page-preview = A few questions about a job abroad. Nothing is sent.
page-slow = The questions are slow to start here. They may still come. The numbers below work now.
page-no-scripts = Scripts are switched off in this browser, so the questions cannot start. The numbers below work without them.
page-unsupported = This browser is too old for the questions. Try another browser. The numbers below work here too.
page-missing = A part of this page did not load. Check your network and open the page again. The numbers below are still here.
page-crash = Something broke on our side. Your answers are gone. Open the page again to start over. The numbers below are still here.
page-closed = This page cannot be closed from here. Close the tab or the app yourself.
page-again = Open the page again
page-numbers = Numbers to call
page-numbers-lead = Find your passport country. Lines without a mark belong to your own government. You call them; they never call you for money.
page-start = Check an offer
page-checklist = The checklist on one page
page-checklist-lead = For reading or printing. Skip what does not fit. Open each answer that fits, and count what it says.
page-paper-heading = What the answers come to
page-paper-stop = One answer marked “Stop”: do not go.
page-paper-many = Answers marked “Serious” to { $count } or more questions: do not go.
page-paper-one = One answer marked “Serious”: do not go yet. Find a good answer first.
page-paper-caution = Answers marked “Take care” to { $count } or more questions: do not go yet. Find good answers first.
page-paper-unsure = { $count } or more questions you cannot answer: do not go yet. Find out first.
page-paper-rest = Anything else: check again before you pay, sign or fly. No paper can say that an offer is good.
page-paper-closed = What states have closed or warned of
page-passport = Passport: { $country }
page-abroad = From any other country
page-more-numbers = Choose your passport
page-pass-on = Pass it on without a network
page-pass-on-lead = The whole checklist fits in one file. It opens without a network and asks for nothing.
page-pass-on-get = Get the file
page-pass-on-1 = Tap the button above. The file is saved on this phone. It is small: less than a photo.
page-pass-on-2 = Send it as a document: by Bluetooth, on a memory card, or in a chat.
page-pass-on-3 = The other person opens it in a browser, such as Chrome or Firefox.
page-pass-on-4 = Nothing in the file shows who had it or what they answered.
page-copy-of = Copy of { $date }. Numbers can change: after half a year, get a new copy.
