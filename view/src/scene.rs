//! What a screen is given to draw: the content, the answers, the words, and one way to say what was tapped.

use offercheck_core::answers::Choice;
use offercheck_core::assess::{Assessment, Told};
use offercheck_core::contacts::{
    self, OTHER, Reach, Whereabouts, phones_from, reach, registry_for, whereabouts,
};
use offercheck_core::date::Date;
use offercheck_core::directory::{Directory, Phrase, Verifies, Wage};
use offercheck_core::flow::{Mode, mode, on_help_path};
use offercheck_core::id::Id;
use offercheck_core::locale::{SOURCE, in_both, joined};
use offercheck_core::pack::{Numbers, Walk};

use crate::session::{Action, Session};
use crate::words::{Texts, Ui, fill};

/// The second pack, which comes after the first.
#[derive(Clone, Copy, Debug)]
pub enum Loaded {
    /// On the way.
    Coming,
    /// Here.
    Here(&'static Numbers),
    /// Did not come, or came broken.
    Failed,
}

impl Loaded {
    /// Contacts and the like, if they are here.
    pub fn directory(self) -> Option<&'static Directory> {
        match self {
            Self::Here(numbers) => Some(&numbers.directory),
            Self::Coming | Self::Failed => None,
        }
    }
}

/// A language one can change to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// Where its first pack is.
    pub walk: String,
    /// Where its second pack is.
    pub numbers: String,
}

/// What a tap does.
#[derive(Clone, Debug, PartialEq)]
pub enum Tap {
    /// Changes the session.
    Do(Action),
    /// Leaves at once.
    Leave,
    /// Changes the language.
    Speak(String),
    /// Shows a second language beside the first, or none.
    Beside(Option<String>),
    /// Copies the words to send about a question.
    Copy(Id, String),
    /// Loads again what did not come.
    Retry,
    /// For staff: the traveller taps their language (BCP 47).
    Greet(String),
    /// Prints what is on the screen.
    Print,
}

impl Tap {
    /// It leads back or away, however often it is tapped.
    pub fn is_back(&self) -> bool {
        matches!(self, Self::Leave | Self::Do(Action::Back))
    }
}

/// Everything a screen needs. It asks `core` what to show and the words how to say it; it decides nothing.
pub struct Scene<'a> {
    /// Questions, rules and their words.
    pub walk: &'a Walk,
    /// Contacts and their words.
    pub numbers: Loaded,
    /// Answers and screens.
    pub session: &'a Session,
    /// What the answers come to.
    pub assessment: &'a Assessment,
    /// Today, to tell what is past its review.
    pub today: Date,
    /// The language that stands beside the first one, if somebody chose one (BCP 47).
    pub beside: Option<&'a str>,
    /// The language that was chosen last did not load.
    pub language_failed: bool,
    /// The languages there are.
    pub languages: &'a [Language],
    /// The address of the whole page, where this one stands in a frame from which no call can start.
    pub boxed: Option<&'a str>,
    /// The address of this page, without anything that follows it.
    pub address: Option<&'a str>,
    /// The name of the organisation on whose page this one stands.
    pub org: Option<String>,
    /// The time zone that the phone's clock is set to (IANA).
    pub zone: Option<String>,
    /// Taps do something. A page that stands before the program says so, for scripts that wait for it.
    pub live: bool,
}

impl<'a> Scene<'a> {
    /// The words that have been loaded.
    pub fn texts(&self) -> Texts<'a> {
        let numbers = match self.numbers {
            Loaded::Here(numbers) => Some(numbers),
            Loaded::Coming | Loaded::Failed => None,
        };
        Texts { walk: self.walk, numbers }
    }

    /// A second language stands beside the first, on every line.
    pub fn has_second(&self) -> bool {
        self.beside.is_some()
    }

    /// What tells the words on the screen from those of other languages.
    pub fn spoken(&self) -> String {
        [&self.walk.words.language, self.beside.unwrap_or_default()].join("+")
    }

    /// A text of the program itself.
    pub fn ui(&self, text: Ui) -> &'a str {
        self.texts().ui(text)
    }

    /// Whether the words are about somebody else.
    pub fn about_other(&self) -> bool {
        mode(self.session.answers()) == Mode::Relative
    }

    /// A text in the wording for this person: about themselves or about somebody else, with its places filled.
    pub fn wording(&self, kind: &str, id: &str) -> String {
        let texts = self.texts();
        let other = if self.about_other() { texts.find(kind, id, ".other") } else { None };
        self.filled(other.unwrap_or_else(|| texts.of(kind, id, "")))
    }

    /// What an answer is called.
    pub fn label(&self, question: &Id, choice: &Choice) -> String {
        let of_question = |answer: &str| self.wording(&["q-", question.as_str()].concat(), answer);
        match choice {
            Choice::Skipped => of_question("not-sure"),
            Choice::Place(_, place) => {
                self.walk.flow.place(place.as_str()).map_or_else(String::new, |place| place.name.clone())
            }
            Choice::Answer(answer) => match self.country(answer.as_str()) {
                Some(country) => country.to_owned(),
                None => of_question(answer.as_str()),
            },
        }
    }

    /// The name of a country by its ISO 3166 code.
    pub fn country(&self, code: &str) -> Option<&'a str> {
        self.texts().find("country", code, "")
    }

    /// What the person told, as one line.
    pub fn told(&self, told: &[Told]) -> String {
        let labels: Vec<String> = told.iter().map(|told| self.label(&told.question, &told.choice)).collect();
        joined(labels.iter().map(String::as_str), " · ", " · ")
    }

    /// Where the person is, or will be.
    pub fn whereabouts(&self) -> Whereabouts {
        whereabouts(self.session.answers())
    }

    /// The nationality, or `other`.
    pub fn nationality(&self) -> &'a str {
        self.session.answers().answer("nationality").map_or(OTHER, Id::as_str)
    }

    /// Whom the person can reach from where they are now, with that country.
    pub fn reach_now(&self) -> Option<(Reach<'a>, Id)> {
        let now = self.whereabouts().now.or_else(|| Id::parse(OTHER))?;
        Some((self.reach(self.numbers.directory()?, self.nationality(), now.as_str()), now))
    }

    /// Whom somebody of one nationality can reach from one country, those first that the page around asks for.
    #[inline(never)]
    pub fn reach<'d>(&self, directory: &'d Directory, nationality: &str, country: &str) -> Reach<'d> {
        reach(directory, nationality, country).preferring(&self.session.options().helpline)
    }

    /// The passport and the country that numbers are wanted for: looked up, told, or what the page around is about.
    pub fn corridor(&self) -> (Option<Id>, Option<Id>) {
        let told = self.whereabouts();
        let chosen = self.session.look_up().cloned().unwrap_or_default();
        let wished = self.session.options();
        let home = chosen.nationality.or(told.nationality).or_else(|| wished.from.clone());
        let there = chosen.country.or(told.then).or(told.now).or_else(|| wished.to.clone());
        (home, there)
    }

    /// The country to have numbers for, if it is known.
    pub fn place(&self) -> Option<Id> {
        self.corridor().1.or_else(|| self.guessed_place().cloned())
    }

    /// The country of the phone's clock, for somebody who asks for help and has not told where they are.
    pub fn guessed_place(&self) -> Option<&'a Id> {
        let asks = on_help_path(self.session.answers());
        self.zone
            .as_deref()
            .filter(|_| asks)
            .zip(self.numbers.directory())
            .and_then(|(zone, directory)| contacts::country_of_zone(directory, zone))
    }

    /// Whom to carry the numbers of, and the country they work from.
    pub fn to_carry(&self) -> Option<(Reach<'a>, Id)> {
        let directory = self.numbers.directory()?;
        let home = self.corridor().0;
        let place = self.place().or_else(|| home.clone()).or_else(|| Id::parse(OTHER))?;
        let home = home.as_ref().map_or(OTHER, Id::as_str);
        Some((self.reach(directory, home, place.as_str()), place))
    }

    /// Languages worth having beside the first on paper: English, and those spoken where the person goes.
    pub fn beside_offered(&self) -> impl Iterator<Item = &'a Language> {
        let directory = self.numbers.directory();
        let there = directory.zip(self.place());
        let spoken: Vec<&Phrase> =
            there.map(|(directory, place)| contacts::phrases(directory, place.as_str())).unwrap_or_default();
        let own = &self.walk.words.language;
        self.languages.iter().filter(move |language| {
            language.tag != *own
                && (language.tag == SOURCE || spoken.iter().any(|phrase| phrase.language == language.tag))
        })
    }

    /// Legal and usual pay for the job in the country, as far as they are known.
    pub fn wages(&self) -> Vec<&'a Wage> {
        let answers = self.session.answers();
        let Some((directory, country)) = self.numbers.directory().zip(answers.answer("country")) else {
            return Vec::new();
        };
        let job = answers.answer("job").map_or("", Id::as_str);
        contacts::wages(directory, self.nationality(), country.as_str(), job)
    }

    /// A text with its places filled from what is known, else with a plain word for it.
    #[inline(never)]
    pub fn filled(&self, text: &str) -> String {
        fill(text, |name| self.value(name).unwrap_or_else(|| self.unknown(name).to_owned()))
    }

    fn value(&self, name: &str) -> Option<String> {
        let home = self.nationality();
        let of = |home| self.texts().find(name, home, "").map(str::to_owned);
        match name {
            "fee-limit" | "exit-paper" => of(home).or_else(|| of(OTHER)),
            _ => value_in(self, self.numbers.directory()?, name),
        }
    }

    fn unknown(&self, name: &str) -> &'a str {
        self.ui(match name {
            "wage" => Ui::FillWage,
            "registry-licence" | "registry-job-order" => Ui::FillList,
            "regulator" => Ui::FillRegulator,
            _ => Ui::FillHotline,
        })
    }

    /// The best line of the person's own state that works from home: its name and number.
    fn home_line(&self, directory: &Directory) -> Option<String> {
        let home = self.nationality();
        let reach = reach(directory, home, home);
        let contact = reach.state.first()?;
        let name = self.texts().of("contact", contact.id.as_str(), "");
        Some(match phones_from(contact, home).next() {
            Some(phone) => in_both(name, |name| [name, ", ", &phone.display].concat()),
            None => name.to_owned(),
        })
    }
}

/// What only the directory knows.
#[inline(never)]
fn value_in(scene: &Scene, directory: &Directory, name: &str) -> Option<String> {
    let (texts, home) = (scene.texts(), scene.nationality());
    let registry = |shows| {
        let registry = registry_for(directory, home, shows)?;
        Some(texts.of("contact", registry.id.as_str(), ""))
    };
    let text = match name {
        "regulator" => texts.find("origin", home, ""),
        "wage" => scene.wages().first().map(|wage| texts.of("wage", wage.id.as_str(), "")),
        "registry-licence" => registry(Verifies::AgencyLicence),
        "registry-job-order" => registry(Verifies::JobOrder),
        "hotline" => return scene.home_line(directory),
        _ => None,
    };
    text.map(str::to_owned)
}
