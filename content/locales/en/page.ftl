# The page that stands before the program starts, and when it cannot.

page-language = English
page-slow = The questions are slow to start here. They may still come. The numbers below work now.
page-no-scripts = Scripts are switched off in this browser, so the questions cannot start. The numbers below work without them.
page-unsupported = This browser is too old for the questions. Try another browser. The numbers below work here too.
page-missing = A part of this page did not load. Check your network and open the page again. The numbers below are still here.
page-crash = Something broke on our side. Your answers are gone. Open the page again to start over. The numbers below are still here.
page-again = Open the page again
page-numbers = Numbers to call
page-numbers-lead = Find your passport country. These lines belong to your own government. You call them; they never call you for money.
