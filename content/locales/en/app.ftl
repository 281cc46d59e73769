# What stands on buttons, headings and lines of the program itself.
# Each key becomes a name in the code: a key that is missing here does not compile.

ui-title = Job offer check
# The tab's title once somebody asks for help: nothing that draws eyes.
ui-title-quiet = Notes

# Always on the screen
ui-back = Back
ui-leave = Leave
ui-numbers = Numbers
ui-language = Language
ui-erase = Erase
ui-boxed = Calls cannot start from inside this page. Dial the number yourself, or open { $address } in your browser.

ui-listen = Listen
ui-hush = Stop
ui-draft = Draft translation, not yet checked.

# Start
ui-start-lead = Got a job offer abroad? Check it before you pay, sign or travel. It takes about 5 minutes.
ui-start-signs = Just show me the warning signs
ui-practice = Try it on a real offer first
ui-promise = Nothing leaves this phone.
ui-promise-more = No name, no account, no tracking. Close this page and your answers are gone.
ui-inapp = This page is open inside another app. That app may see what you tap. Copy the address, then open it in your browser.
ui-erased = Your answers are erased.
ui-offline = Works offline now.
ui-offline-more = The questions and numbers are kept on this phone, never your answers.
ui-remove = Remove offercheck from this phone
ui-removed = Removed. We looked again: nothing of offercheck is kept here now. The next visit keeps it again.
ui-not-removed = This browser did not let us remove it. In the browser's settings, delete the data of this site.
ui-erased-not = We cannot erase the browser's own history or the phone's call list.
# Unseen marks stand around the name (U+2068, U+2069): one that is written from right to left turns nothing else around.
ui-org = Offered on the page of ⁨{ $org }⁩. They do not see your answers.

# Questions
ui-why-we-ask = Why we ask
ui-left =
    { $count ->
        [one] about { $count } question left
       *[other] about { $count } questions left
    }
ui-last-question = last question
ui-skip = Skip this question
ui-new-sign = New warning sign:

# Stop screen
ui-stop-heading = Stop here for a moment
ui-you-told = You told us:
ui-to-result = See what to do now
ui-more = Answer more questions
ui-stays = Your answers stay on this screen only.

# Result
ui-means-worker = “You” on this page means the worker.
ui-so-far = This is the result so far. Questions not asked yet: { $count }.
ui-do-now = Do this now
ui-known-pattern = Known from real cases
ui-today = Today:
ui-sources = Sources: { $count }
ui-no-date = no date
ui-copy = Copy
ui-copied = Copied
ui-copy-failed = Hold the text to copy it.
ui-all-numbers = All numbers for you
ui-last-heading = Next
ui-last-tell = Tell one person you trust: the country, the town, the firm and the flight.
ui-last-again = Check again when the place, the job, the pay or the visa changes.
ui-last-erase = Done? Erase your answers.

# Help
ui-help-close = Somebody comes? Tap “Leave”, or close this page. It makes no sound.
ui-hide-heading = First: how to leave this page
ui-hide-tap = Tap “Leave” at the top. The screen goes blank, then a plain page opens.
ui-hide-frame = This checklist stands inside another page. “Leave” may only empty this box. Then close the tab or the app yourself.
ui-hide-keys = On a keyboard: press Shift three times.
ui-hide-history = The visit stays in the browser's history. A call stays in the call list. If somebody checks this phone, ask a person outside to call for you.
ui-help-heading = People who can help now
ui-help-lost-heading = You lost contact
ui-help-lost-1 = Write down the last message, the time, the place and the number.
ui-help-lost-2 = Do not pay anyone who asks for money to send the worker home. Ask the embassy first.
ui-help-lost-3 = Report it to the embassy and your labour office today.
ui-help-tell-us = Answer a few questions. Then we show the numbers that fit.
ui-help-say = Say first: your name, where you are, and that you need help. Cannot talk? Write the same by WhatsApp or text. You may ask without papers.
ui-help-more = Answer a few questions

# Contacts
ui-call-shows = A call shows in the call list of the phone and on the bill.
ui-choose-first = Choose the passport and the country.
ui-numbers-coming = The numbers are loading.
ui-numbers-failed = The numbers did not load. Check your network.
ui-try-again = Try again

# Signs
ui-signs-title = Warning signs
ui-signs-lead = One sign is a reason to ask. Several signs, or one marked “Stop”, are a reason to stop.
ui-good = A good offer:
ui-severity-stop = Stop
ui-severity-serious = Serious
ui-severity-caution = Take care

# Language
ui-language-heading = Choose your language
ui-voice-heading = Hear it
ui-voice-none = This phone has no voice for this language. In the phone's settings, look for “text-to-speech” and add one. It works without a network.
ui-voice-here = Tap “Listen” at the top of a screen.
ui-two-heading = Two languages together
ui-two-lead = Each line in your language, and below it in another one: for you and somebody who helps you.
ui-one-only = One language only
ui-language-failed = That language did not load. Check your network.

# Filled into sentences when nothing better is known
ui-fill-hotline = the labour office
ui-fill-list = the list of your labour ministry
ui-fill-wage = We have no reliable figure for pay there.
ui-fill-regulator = your labour ministry
ui-next-short = Next person
