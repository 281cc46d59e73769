# The two pages for people who put the checklist on their own site. Walkers never load these words.
# Each key becomes a name in the code: a key that is missing here does not compile.

# The pages
embed-title = The checklist on your page
embed-lead = Choose, look, copy. You get a few lines to paste into your own site. No account, no server, no build.
embed-check-title = Why does it not show on my page?
embed-check-lead = Paste your page and its headers. You are told in plain words what stops the checklist there.
embed-plain = The program of this page did not start. These lines work without it. Paste them into your page:
embed-plain-address = Put the address of your copy in the place of { $address }.
embed-plain-check = The program of this page did not start, so it cannot look at anything. Three things to look at yourself: your page's policy must have the line below, the frame must be at least 480 pixels high, and its sandbox must have allow-scripts.
embed-to-check = It does not show on my page
embed-to-configurator = Get the lines to paste
embed-other-language = Language of this page
embed-nothing-sent = This page sends nothing and keeps nothing. What you choose stands in its address.
embed-nothing-sent-check = What you paste stays in this page. Nothing is sent, nothing in it is run or loaded.

# Options
embed-options = 1. Choose
embed-language = Language of the checklist
embed-from = Passport that comes first
embed-to = Country of the job that comes first
embed-more = More options
embed-start = Begins with
embed-start-any = The first question
embed-any = No choice
embed-theme = Light or dark
embed-theme-any = As the phone is set
embed-theme-light = Light
embed-theme-dark = Dark
embed-accent = Colour of buttons
embed-accent-help = Six digits, as 0d4f8b. The page makes it darker or lighter where it would be hard to read.
embed-accent-wrong = This is not a colour of six digits, so it is left out.
embed-exit = Where Leave goes
embed-exit-help = A plain page, such as a weather page, that begins with https://. Empty: Wikipedia.
embed-exit-wrong = The checklist cannot use this address, so it is left out. It must begin with https:// and have no &.
embed-org = Name of your organisation
embed-org-help = Shown as text in a frame, at most 60 letters.
embed-helpline = Lines that come first
embed-helpline-help = From our own directory only, so that nobody can make a link with a wrong number. Choose a passport first.
embed-page-stays = My page stays when somebody taps Leave
embed-page-stays-help = For a frame without our script. Someone in danger taps Leave, and your page goes away with it. If you tick this, only the frame goes blank.
embed-own-copy = The checklist is a copy on your own address
embed-own-copy-help = Then the frame gets fewer rights, or it could change your page.

# Preview
embed-preview = 2. Look
embed-preview-title = The checklist as your visitors see it

# Recipes
embed-recipe = 3. Paste
embed-system = Your page is made with
embed-system-html = HTML that you write yourself
embed-system-wordpress = WordPress, as an administrator or editor
embed-system-wordpress-author = WordPress, as an author or contributor
embed-system-wordpress-plugin = WordPress, with our plugin
embed-system-wordpress-com = WordPress.com below Business, or a network that removes frames
embed-system-wix = Wix
embed-system-squarespace = Squarespace
embed-system-drupal = Drupal
embed-system-blogger = Blogger
embed-system-google-sites = Google Sites
embed-system-post = A post or message: Facebook, WhatsApp
embed-way-iframe = A frame
embed-way-element = An element: it grows with the text, and shows numbers until it is there
embed-way-script = One line: a frame that grows with the text
embed-way-address = The address alone
embed-way-plugin = A block
embed-way-picture = A picture that leads there
embed-way-link = A link
embed-known-wordpress = We have tried this in a WordPress of our own (version 6.1).
embed-known-tried = We have looked at this in real browsers.
embed-known-read = Not tried by us. This is what public pages about this system say.
embed-known-not = Not tried. We found no page that says whether this works. Tell us if it does.
embed-step-paste-body = Paste this where the checklist should stand, in the body of the page.
embed-step-paste-element = Paste this where the checklist should stand. The lines inside show if it cannot load.
embed-step-paste-script = Paste this where the checklist should stand. It needs your site to let scripts from our address run.
embed-step-look = Save, open the page on a phone, and answer two questions.
embed-step-wordpress-block = Add a block “Custom HTML” and paste this into it.
embed-step-wordpress-network = In a network of sites (multisite), only the network's administrator may do this. Anyone else: choose “author” above.
embed-step-wordpress-address = Paste this address on a line of its own, with nothing else on the line. WordPress makes the checklist of it.
embed-step-wordpress-no-options = This carries the language only. In what WordPress makes of it no call starts, links open nothing, and Leave only empties the frame. The site with the checklist must know its own address, or WordPress shows a plain link. Better: ask an administrator for the plugin.
embed-step-plugin-install = Get this file. In WordPress: Plugins, Add New, Upload Plugin, then activate it. Only an administrator can. Then set the address of this site under Settings.
embed-step-plugin-block = In a page, add the block of the plugin and choose language, passport and country in it.
embed-step-plugin-address = To look at it beforehand, open this address.
embed-step-wordpress-com = Frames and scripts are taken out here. Put this picture into your page:
embed-step-picture = Where frames are taken out, put this picture into your page:
embed-step-picture-link = Make the picture a link to this address.
embed-step-picture-html = Or, where HTML is taken, paste picture and link at once:
embed-step-wix-box = In the editor, add an element that embeds HTML, choose code, and paste this.
embed-step-wix-size = Draw the box at least 640 pixels high and as wide as the page. Its size stays as you draw it; the checklist scrolls inside.
embed-step-squarespace = Try a code block and paste this. If the page stays empty, take the picture below.
embed-step-drupal = Try a text format that lets frames through and paste this. Many text formats take frames out: then ask who looks after the site, or take the picture below.
embed-step-blogger = In the post, change to the HTML view and paste this. What we found about this is from 2011 to 2013.
embed-step-google-sites = Choose to embed by address, and paste this address.
embed-step-google-size = Draw the box at least 640 pixels high.
embed-step-post = Post or send this link. Say in your own words what it is for.
embed-step-post-who = Who opens it inside Facebook may be seen by Facebook while doing so. Advise people to open it in their browser.
embed-copy = Copy
embed-copied = Copied.
embed-copy-hold = This browser does not let us copy. Hold the text, or select it, and copy it yourself.

# For your system's people
embed-policy = If your site has a content policy
embed-policy-lead = Some sites send a header “Content-Security-Policy”. Then it must let the checklist in. Add to it:
embed-policy-frame = For a frame or the address
embed-policy-script = For the script line or the element
embed-integrity = For the script line: take these bytes only
embed-integrity-lead = With these attributes a browser refuses the script if one letter of it changes. It also refuses our next version: then come back for new ones.
embed-version = Version { $version }.
embed-fallback = If it cannot load
embed-fallback-lead = A link and numbers as plain text for your page. They come from our directory. Come back twice a year for new ones.
embed-fallback-link = Job offer abroad? Check it before you pay, sign or travel.
embed-fallback-dated = newest source: { $date }
embed-fallback-undated = sources without a date
embed-fallback-only-from = only from { $country }
embed-frame-title = Job offer check: questions, warning signs and numbers
embed-privacy = For your privacy page
embed-privacy-lead = One paragraph to paste. It says what we know; what your law asks for, only you can tell.
embed-privacy-text = This page shows a checklist from { $host }. To load it, your browser asks that address for files, so it learns your IP address, as with any page. The checklist sets no cookies. In our page it keeps nothing on your device. Your answers stay in your browser and are not sent to anybody, not to us either. Links in it, such as phone numbers, are used only when you tap them.
embed-privacy-shared = If the files come from an address that is not yours, both sides may share the responsibility for that loading (European Court of Justice, C-40/17). With a copy on your own address nobody else is involved.

# Poster
embed-poster = A poster
embed-poster-lead = One sheet of A4 with your options: words that give nobody away, numbers, and a code for the camera.
embed-poster-print = Print the poster
embed-poster-heading = A job abroad?
embed-poster-line = Look at the offer before you pay, sign or travel. 5 minutes, on your own phone. No name, no account.
embed-poster-scan = Hold your camera here, or type:
embed-poster-numbers = Questions? These lines answer:
embed-poster-code = Code for the camera with the address of the checklist
embed-poster-too-long = The address is too long for a code.

# Link to this configuration
embed-again = Keep this configuration
embed-again-lead = This link opens the page with all that you chose. It holds nothing else.

# Self-test
embed-paste-html = The HTML of your page
embed-paste-html-help = On a computer: open your page, show its source, copy all of it.
embed-paste-headers = The headers of your page (if you can get them)
embed-paste-headers-help = What “curl -I” and your address print, or lines from the browser's network tools.
embed-paste-address = Address of your page
embed-paste-address-help = It is not opened. It tells whether the checklist is on the same address.
embed-look = Look
embed-findings = What we found
embed-findings-none = Nothing in what you pasted stops the checklist.
embed-findings-limits = We saw only what you pasted. Scripts of your page can still change it, and without headers we do not know its policy.
embed-findings-empty = Paste something first.
embed-weight-stops = Stops it
embed-weight-harms = Takes something from it
embed-weight-note = Good to know
embed-line = Add or change to:

embed-find-nothing = Nothing on this page leads to { $address }.
embed-find-nothing-why = There is no frame, script line or element of the checklist in the HTML. Your system may have taken it out when you saved.
embed-find-frame = The content policy of the page keeps the frame out ({ $directive }).
embed-find-frame-why = The browser shows an empty box. The person sees no question and no number.
embed-find-script = The content policy of the page keeps our script out ({ $directive }).
embed-find-script-why = Then only the lines inside the element show, or nothing at all. A plain frame needs no script.
embed-find-wasm = The policy lacks { $word }, and the checklist is on the same server.
embed-find-wasm-why = In a frame the checklist's own policy counts, not your page's. But a header that your server sends with every page goes with the copy as well. Then the questions cannot start; the numbers still show.
embed-find-framing = A header of this server may refuse to show its pages in a frame: { $header }
embed-find-framing-why = On your page the header does no harm. But the copy of the checklist is on the same server, and likely gets it too. Then the browser shows an empty box.
embed-find-sandbox-scripts = The sandbox of the frame lacks { $flag }.
embed-find-sandbox-scripts-why = No script runs in the frame, so there are no questions. The numbers still show.
embed-find-sandbox-calls = The sandbox of the frame lacks { $flag }.
embed-find-sandbox-calls-why = A tap on a phone number does nothing. The number can still be read and dialled by hand.
embed-find-sandbox-undone = The sandbox has allow-scripts and { $flag }, and the frame is on your own address.
embed-find-sandbox-undone-why = Together they are no sandbox: what runs in the frame could change your page, and scripts of your page could see what people tap.
embed-find-text = The code stands on your page as text.
embed-find-text-why = Visitors read the code instead of seeing the checklist. Paste it where your system takes HTML: an HTML block, or the view of the source.
embed-find-link = Only a link leads to { $address }.
embed-find-link-why = Your system made a link of what you pasted. It works, but the checklist is not on your page. Choose your system on the page with the code.
embed-find-held = Something holds the checklist back until a visitor agrees.
embed-find-held-why = A plugin for cookies or for slow loading has changed the code. The checklist sets no cookie: let it pass in the settings of that plugin.
embed-find-idle = The script line does nothing as it stands: { $about }.
embed-find-idle-why = It must stand in the page itself, not in its head, as a plain script, with at least data-lang; or with an <offer-check> beside it.
embed-find-element = The element is there, but not the script line.
embed-find-element-why = Without the script it is plain text: only the lines inside it show.
embed-find-integrity = The script line has “integrity” but not “crossorigin”.
embed-find-integrity-why = From another address a browser then refuses the script.
embed-find-base = The page has a base address ({ $base }), and the address of the checklist is not whole.
embed-find-base-why = The browser looks for the checklist below the base address, not below your page. Write the whole address.
embed-find-low = The frame is { $height } pixels high.
embed-find-low-why = A question and its answers do not fit. People must scroll in a small box, and many miss the answers.
embed-find-height = The frame has no height of its own.
embed-find-height-why = Most browsers make it 150 pixels high then, and no question fits.
embed-find-title = The frame has no title.
embed-find-title-why = People who hear the page are not told what is in the frame.
embed-find-lazy = The frame loads with the page, even far below.
embed-find-lazy-why = It costs people data before they have seen it.
embed-find-pixel = The Meta pixel is on this page.
embed-find-pixel-why = In 2023 journalists saw it on 33 of 186 crisis line sites; it told Facebook of taps on call buttons. It cannot see into a frame from another address. It sees who opens this page, and what people tap outside the frame. Take it off this page if you can.
embed-find-inside = Scripts from other addresses can look into the frame: { $hosts }
embed-find-inside-why = The frame is on your own address and has its rights, so every script of your page can see what people answer. Take the flag allow-same-origin out, or use an address of its own.
embed-find-others = Scripts from other addresses are on this page: { $hosts }
embed-find-others-why = They cannot see into a frame from another address. They see who opens this page, and what people tap outside the frame. Ask yourself whether you need each of them here.

# From inside the frame
embed-inside = Seen from inside a frame
embed-inside-lead = To see what the frame on your page can do, put this address into it for a moment:
embed-inside-framed = This page stands in a frame.
embed-inside-alone = This page does not stand in a frame. Put its address into the frame on your page.
embed-inside-size = Size of the box: { $size } pixels
embed-inside-low = The box is low: a question needs 480 pixels.
embed-inside-narrow = The box is narrow: text needs 280 pixels.
embed-inside-opaque = The sandbox gives the frame no address of its own. That is good for privacy. The checklist works so.
embed-inside-own = The frame has its own address.
embed-inside-storage = The frame could keep things; the checklist keeps nothing in a frame.
embed-inside-no-storage = The frame can keep nothing. The checklist needs nothing of that.
embed-inside-calls-likely = A tap on a number likely starts a call here.
embed-inside-calls-unlikely = A tap on a number may do nothing here, if the sandbox lacks allow-popups. The number is always written out large.
embed-inside-started = The program runs here, so the sandbox lets scripts run and the policy lets WebAssembly start.
