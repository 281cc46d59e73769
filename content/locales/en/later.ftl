# What stands on screens that come after the first questions: it is loaded together with the numbers.
# Each key becomes a name in the code: a key that is missing here does not compile.

# Numbers, lists and pay

ui-registry-heading = Check it yourself
ui-registry-lead = Find the list on your own. Never use a link or number they gave you.
ui-shows-agency-licence = Shows if the agency is licensed
ui-shows-job-order = Shows if the job is approved
ui-shows-contract = Shows if the contract was checked
ui-shows-worker-registration = Shows if the worker is registered
ui-shows-company = Shows if the firm exists
ui-registry-not-proof = A match is not proof. Names get copied. The number, the address and the job order must match too. Then call the office on a number you found yourself.
ui-registry-none = We know no public list for this passport. Ask your labour ministry.
ui-pay-heading = Pay there
ui-pay-none = We have no reliable figure for this work in this country. Ask the embassy or a union there.
ui-law-heading = What your country's rules say
ui-routes-heading = Lawful ways to work abroad
ui-routes-none = Ask your labour ministry which jobs abroad are approved.
ui-in-country = When you are in { $country }
ui-in-country-now = In { $country }, now
ui-from-home = From home, now
ui-general = General numbers
ui-side-state = Your government
ui-side-independent = Not a government
ui-side-intergovernmental = Works for many governments
ui-side-host = Police or office of that country
ui-hours-all-day = Day and night
ui-hours-office = Office hours
ui-hours-unknown = Hours not known
ui-purpose-emergency = Emergency
ui-purpose-hotline = Help line
ui-purpose-mobile = Mobile
ui-purpose-labour = Work and pay
ui-purpose-consular = Passports and papers
ui-purpose-switchboard = Main line
ui-works-only-in = Works only in { $country }
ui-sms-only = Text messages only
ui-call = Call
ui-chat = WhatsApp
ui-text = Send a text
ui-speaks = Speaks: { $languages }
ui-source-heading = Where this comes from
ui-confidence-official = From the office's own page.
ui-confidence-corroborated = Two or more sources agree.
ui-confidence-single = One source only.
ui-newest = Newest source: { $date }.
ui-newest-unknown = The sources show no date.
ui-review-overdue = Past its review date. If it does not work, try the next number.
ui-not-dialled = We have not called it.
ui-source-count = Sources in all: { $count }
ui-more-numbers = More numbers: { $count }
ui-without-number = Offices we know no number for
ui-none-here = We know no number that works from { $country } for this passport.
ui-none-at-all = We know no number for this choice. Ask the nearest embassy of your country, or an office of the International Organization for Migration (IOM).
ui-email = E-mail

# Handing the phone to a traveller
ui-desk-heading = Tap your language
ui-desk-lead = Then hold this screen yourself.
ui-desk-staff = For the person who hands it over
ui-desk-staff-1 = Hand it over. Stand where you cannot read the screen.
ui-desk-staff-2 = You see an answer only if the traveller taps “Show”.
ui-desk-staff-3 = Nothing here is a verdict. Nothing here is a reason to hold anybody back.
ui-desk-staff-4 = Tap “Next person” after each one. After 3 minutes without a touch, everything is erased.
ui-desk-ready = All erased. Ready for the next person.
ui-consent-heading = Before you begin
ui-consent-who = The person beside you helps people to look at job offers. Ask their name, who they work for, and if they are an officer.
ui-consent-free = You may say no. You may end it at any time. You may travel on. You need no reason.
ui-consent-secret = They may not be able to keep everything secret: for example if a child or a life is in danger. Ask first what they must pass on.
ui-consent-hold = You hold the screen. They see your answers only if you tap “Show”.
ui-consent-gone = Nobody asks your name. Tap “Next person”, and it is all erased.
ui-consent-yes = Begin
ui-consent-numbers = Only the numbers
ui-consent-no = No, thank you
ui-next-person = Finished: next person
ui-show-heading = Your answers are ready
ui-show-lead = What comes next is yours. Show it to the person beside you, look at it alone, or end here.
ui-show = Show
ui-idle-heading = Are you still there?
ui-idle-lead = Nobody has touched this screen for a while. In half a minute everything is erased.
ui-idle-stay = I am still here

# Looking at an offer together
ui-together-heading = Look at this together
ui-together-lead = Points to talk about. They say nothing about you and decide nothing.
ui-offer-says = What the offer says
ui-ring-heading = Ring the employer together
ui-ring-1 = Find the firm's number yourself, on its own page or on a list. Do not take it from the chat.
ui-ring-2 = Ask: which work, which town, what pay? Who pays the ticket and the visa? Who keeps the passport?
ui-ring-3 = Compare each answer with the offer.
ui-ring-code = Numbers in { $country } begin with:
ui-ring-other = Does the number you were given begin with another code? Then somebody in another country may answer it. Ask why.
ui-talk-heading = Points to talk about
ui-ask-heading = Still to ask

# Taking numbers along
ui-take = Take this along
ui-take-lead = Choose one. Each says what it leaves behind.
ui-card = A card to photograph
ui-card-leaves = The picture stays among this phone's pictures, perhaps also on the internet.
ui-card-shot = Take a screenshot, or a photo with another phone.
ui-card-say = Say first: who you are, where you are, and that you need help.
ui-card-word = Our code word:
ui-sheet = A page to print
ui-pocket = A pocket card to print
ui-pocket-fold = Cut along the outer line. Fold in the middle, twice.
ui-print-leaves = Nothing stays on this phone. A printer may keep a copy.
ui-print = Print
ui-print-not = Nothing happens? Open this page in your browser, or photograph the card.
ui-print-two = In two languages: add
ui-send-heading = A text to send
ui-send-leaves = The message stays in the chat on both phones.
ui-sms-send = Send as a text message
ui-book = Numbers for your phone book
ui-book-lead = Choose a name that nobody asks about.
ui-book-aunt = Aunt
ui-book-shop = Shop
ui-book-work = Work
ui-book-neighbour = Neighbour
ui-book-save = Save the file
ui-book-leaves = The numbers stay in the phone book, and a file stays among the downloads.
ui-book-inapp = Inside another app files often do not save. Use the card instead.
ui-sheet-yours = This paper is yours. Keep it, fold it or throw it away.
ui-sheet-unknown = Still unknown: ask this
ui-sheet-check = Where to check
ui-sheet-want = What I want now
ui-want-talk = to talk alone with somebody
ui-want-call = to make a call
ui-want-check = to check this agency
ui-want-travel = nothing, I travel on
ui-sheet-footer = A memory aid that the traveller made. It is no evidence and no permit, and no reason to hold anybody back. Give it back.
ui-sheet-qr = More numbers:
ui-facts-of = Facts of { $date }

# A plan for the way
ui-plan = A plan for the way
ui-plan-lead = Tap what fits. This page forgets it when you close it. At the end print it, or take a picture.
ui-plan-numbers = Learn two numbers by heart
ui-plan-numbers-lead = One of these, and one of a person at home.
ui-plan-knows = Who knows where I go?
ui-plan-knows-1 = My mother
ui-plan-knows-2 = My father
ui-plan-knows-3 = My husband or wife
ui-plan-knows-4 = My brother or sister
ui-plan-knows-5 = A friend
ui-plan-when = When do I write?
ui-plan-when-1 = Every evening
ui-plan-when-2 = Before each border
ui-plan-missed = No word from me for two days? Then call these numbers.
ui-plan-word = A word that means: I am in danger
ui-plan-word-1 = Mango
ui-plan-word-2 = Umbrella
ui-plan-word-3 = Grandmother's garden
ui-plan-papers = Copies of my papers at home
ui-plan-papers-1 = Photos of passport, visa, contract and ticket
ui-plan-papers-2 = Copies on paper
ui-plan-own = Or your own words. They stay on this screen only.

# Trying it on real offers
ui-practice-lead = Offers that people really got. Read one. Would you take it? Then look.
ui-practice-see = What offercheck says
ui-practice-then = What happened
ui-practice-own = Now my own offer

# What happened to others
ui-story = It happened to somebody:
ui-story-from = From { $country }, retold from a report.
ui-story-advice = The last thought is our advice.
ui-tricks-heading = Tricks seen lately
ui-trick-seen = Last reported: { $date }

# Already there
ui-help-clock = The clock of this phone is set to { $country }. Are you somewhere else? Then tap your country below.
ui-help-where = Where are you now?
ui-phrase-lead = Show this, or say it:
ui-phrase-need-help = It means: I need help.
ui-phrase-call-police = It means: Call the police.
ui-phrase-use-phone = It means: May I use your phone?
ui-phrase-embassy = It means: I want to speak to my embassy.

# Counting a shift
ui-shift = Count this shift
ui-shift-lead = Counts people, languages, ways and papers, in the memory of this page alone. No answers, no times. Numbers under 5 are hidden. A reload erases it. Tell the traveller.
ui-shift-start = Begin to count
ui-shift-people = People: { $count }
ui-shift-papers = Papers: { $count }
ui-shift-under = under 5

# What is behind the result, and the list of numbers
ui-signs-heading = What we saw
ui-group-stop = Reasons to stop
ui-group-serious = Settle these first
ui-group-serious-too = Serious too
ui-group-caution = Look at these too
ui-more-signs = Show { $count } more
ui-looked-right = What looked right
ui-looked-right-note = A good point does not cancel a warning sign.
ui-open-heading = What is not clear yet
ui-open-stopped = What was not checked
ui-open-lead = Find out each point. Then answer it here.
ui-open-rest = Also good to know: { $count }
ui-message-note = Words to send, if you can ask without danger:
ui-chat-send = Send by WhatsApp
ui-share-lead = For somebody else with an offer. The text names nobody and none of your answers.
ui-share-text = Got a job offer abroad? Check it before you pay, sign or travel: { $address }
ui-answer-now = Answer this now
ui-contacts-heading = Numbers to call
ui-contacts-lead = You call them. They never call you for money.
ui-passport = Passport
ui-where = Country
ui-choose = Choose
ui-nobody-heading = Nobody answers?
ui-nobody-next = Try the next number on this page.
ui-nobody-write = Write a WhatsApp message where there is one. It stays there until somebody reads it.
ui-nobody-again = Write down the time and call again in office hours there.
ui-nobody-home = Ask somebody at home to call the line of your own government.
ui-embassy-first = Locked in? Call your embassy first.
