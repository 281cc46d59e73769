//! The narrowest phone: the offer of July 2022 is stopped there in every language, and every screen fits, with letters twice
//! as large too. axe-core finds nothing wrong on any, in five scripts and both schemes. A picture of each is kept in `target/pictures`, to be looked at.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, ensure};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use offercheck_tests::{Engine, Page, in_browser};
use serde_json::{Value, json};
use xtask::paths;
use xtask::tools::axe;

use crate::cases::{walk, walk_to};
use crate::handing_over::CLOCK;
use crate::languages::languages;
use crate::site;

/// Pixels of a letter, as a phone comes and as somebody sets it who sees badly.
const LETTERS: [u8; 2] = [16, 32];

/// Notes of each screen that comes what goes over the edge.
const WATCH: &str = r"
    window.over = [];
    window.note = () => {
        const page = document.documentElement, edge = innerWidth;
        const screen = document.querySelector('main')?.dataset.screen;
        if (page.scrollWidth > edge) over.push(`${screen} is ${page.scrollWidth} wide`);
        for (const element of document.querySelectorAll('#app *')) {
            const box = element.getBoundingClientRect();
            if (!box.width || element.closest('svg')) continue;
            const style = getComputedStyle(element);
            const cut = element.scrollWidth > element.clientWidth + 1 && style.overflowX !== 'visible';
            const spaced = !['normal', '0px'].includes(style.letterSpacing);
            if (box.left < -1 || box.right > edge + 1 || cut || spaced) {
                over.push([screen, element.localName, element.className, element.textContent.slice(0, 50)].join(' '));
            }
        }
    };
    new MutationObserver(note).observe(document.getElementById('app'), { childList: true, subtree: true });
    note();
    return true";

/// What was noted, also of what is folded up.
const NOTED: &str = r"
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    note();
    return [...new Set(over)].slice(0, 5).join('\n')";

/// A language of each script and direction that axe-core looks at.
const SCRIPTS: [&str; 5] = ["en", "id", "ur", "km", "am"];

/// What axe-core finds wrong in each scheme, each in a line.
const AXE: &str = r"
    const wrong = [], page = document.documentElement;
    for (const theme of ['light', 'dark']) {
        page.dataset.theme = theme;
        const { violations } = await axe.run(document, { resultTypes: ['violations'] });
        wrong.push(...violations.map(({ id, nodes }) => theme + ' ' + id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' ')));
    }
    delete page.dataset.theme;
    return wrong.join('\n')";

/// The share of the screen that is covered by bars which stay in place when the page is scrolled.
const BARS: &str = r"
    const bars = [...document.querySelectorAll('#app *')].filter((bar) => ['sticky', 'fixed'].includes(getComputedStyle(bar).position));
    return bars.reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0) / innerHeight";

/// The pictures of one language with letters of one size.
struct Album<'a> {
    page: &'a Page,
    language: &'a str,
    letters: u8,
}

impl Album<'_> {
    async fn open(&self, fragment: &str) -> anyhow::Result<()> {
        self.page.open(&format!("{}/{fragment}", self.language)).await?;
        self.page.run(WATCH).await?;
        let axe = axe::script()?;
        self.page.driver.execute(format!("{axe}; window.axe = axe;"), Vec::new()).await?;
        Ok(())
    }

    async fn set_letters(&self) -> anyhow::Result<()> {
        let sizes = json!({ "fontSizes": { "standard": self.letters, "fixed": self.letters } });
        self.page.driver.cdp().send_raw("Page.setFontSizes", sizes).await?;
        Ok(())
    }

    /// Looks at the screen that is shown, and keeps a picture of it.
    async fn look(&self, screen: &str) -> anyhow::Result<()> {
        self.look_as(screen, screen).await
    }

    /// The same with another name for the picture.
    async fn look_as(&self, screen: &str, name: &str) -> anyhow::Result<()> {
        self.page.find(&format!("main[data-screen={screen}]")).await?;
        let letters =
            self.page.run("parseFloat(getComputedStyle(document.documentElement).fontSize)").await?;
        let wanted = f64::from(self.letters) * 1.125;
        ensure!(letters.as_f64() == Some(wanted), "{screen}: letters of {letters} pixels, not {wanted}");
        let noted = self.page.run(NOTED).await?;
        ensure!(noted == json!(""), "{screen} goes over the edge: {noted}");
        let bars = self.page.run(BARS).await?.as_f64().unwrap_or(1.0);
        ensure!(bars < 0.3, "{screen}: bars cover {bars} of the screen");
        let folder = paths::root().join("target/pictures").join(self.language);
        fs::create_dir_all(&folder)?;
        let picture: PathBuf = folder.join(format!("{name}-{}.png", self.letters));
        if self.letters == LETTERS[0] && SCRIPTS.contains(&self.language) {
            let wrong = self.page.run_async(AXE).await?;
            ensure!(wrong == json!(""), "{screen}: {wrong}");
        }
        // With large letters some pages are longer than any picture.
        let whole = json!({ "captureBeyondViewport": self.letters < 20, "optimizeForSpeed": true });
        let taken = self.page.driver.cdp().send_raw("Page.captureScreenshot", whole).await?;
        let bytes = taken.get("data").and_then(Value::as_str).context("no picture")?;
        fs::write(picture, BASE64_STANDARD.decode(bytes)?)?;
        // Chromium forgets the size of letters over a picture.
        self.set_letters().await
    }

    /// Taps, and looks at the screen that comes.
    async fn on(&self, way: &str, screen: &str) -> anyhow::Result<()> {
        self.page.tap(&format!("[data-action={way}]")).await?;
        self.look(screen).await
    }

    /// A phone of one's own: from the first question to what is taken along.
    async fn own_phone(&self) -> anyhow::Result<()> {
        self.open("").await?;
        self.look("start").await?;
        self.on("signs", "signs").await?;
        self.page.tap("[data-action=back]").await?;
        self.on("practice", "practice").await?;
        self.on("case", "case").await?;
        self.page.tap("[data-action=own]").await?;
        self.page.answer("start", "for-me").await?;
        self.look("question").await?;
        self.page.tap("[data-action=back]").await?;
        walk_to(self.page, "july-2022", "stop").await?;
        self.look("stop").await?;
        self.page.tap("nav [data-action=erase]").await?;
        let screens = walk(self.page, "july-2022").await?;
        ensure!(screens.iter().any(|screen| screen == "stop"), "no stop screen: {screens:?}");
        ensure!(self.page.level().await? == "do-not-go");
        let spoken =
            self.page.run("document.documentElement.lang + ' ' + document.documentElement.dir").await?;
        let direction = if self.language == "ur" { "rtl" } else { "ltr" };
        ensure!(spoken == json!(format!("{} {direction}", self.language)), "the page says {spoken}");
        self.look("result").await?;
        self.on("language", "language").await?;
        self.on("contacts", "contacts").await?;
        self.on("take", "share").await?;
        for paper in ["card", "sheet", "pocket", "plan"] {
            self.on(paper, paper).await?;
            self.page.tap("[data-action=back]").await?;
        }
        self.page.tap("nav [data-action=erase]").await?;
        self.page.answer("start", "already-there").await?;
        self.page.answer("there-safe", "alone").await?;
        self.page.tap("main [data-answer=KH]").await?;
        self.look("help").await
    }

    /// A screen that staff hand over.
    async fn desk(&self) -> anyhow::Result<()> {
        self.open("#start=for-staff&from=ID&to=KH").await?;
        self.look("desk").await?;
        let traveller = if self.language == "en" { "id" } else { "en" };
        self.page.tap(&format!("main [data-language={traveller}]")).await?;
        self.page.until("document.querySelectorAll('main .second').length > 2", true).await?;
        self.look("consent").await?;
        self.page.tap("[data-action=agree]").await?;
        while self.page.count("main[data-screen=ready]").await? == 0 {
            let question =
                self.page.run("document.querySelector('[data-question]')?.dataset.question").await?;
            let Some(question) = question.as_str() else { continue };
            match question {
                "nationality" => self.page.answer(question, "ID").await?,
                "country" => self.page.answer(question, "KH").await?,
                _ => self.page.pass_over(question).await?,
            }
        }
        self.look("ready").await?;
        self.page.tap("[data-action=show]").await?;
        self.look_as("result", "together").await?;
        // Nobody has touched it for a while, and somebody looks.
        self.page.run(CLOCK).await?;
        self.page
            .run("later(155); document.dispatchEvent(new Event('visibilitychange')); return true")
            .await?;
        self.look("idle").await
    }
}

#[test]
fn the_offer_of_july_2022_is_stopped_in_every_language_and_every_screen_fits_the_narrowest_phone() {
    let kept = fs::read_dir(paths::content().join("locales")).expect("the locales").count();
    assert_eq!(languages().len(), kept);
    in_browser("narrow", Engine::Chromium, &site(), async |page| {
        let size = json!({ "width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": true });
        page.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await?;
        for letters in LETTERS {
            for language in languages() {
                let album = Album { page, language: &language, letters };
                let all = async || -> anyhow::Result<()> {
                    album.set_letters().await?;
                    album.own_phone().await?;
                    album.desk().await
                };
                all().await.with_context(|| format!("in {language} with letters of {letters} pixels"))?;
            }
        }
        Ok(())
    });
}
