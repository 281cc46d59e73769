//! What a screen is given to draw: the content, the answers, the words, and one way to say what was tapped.

use offercheck_core::answers::Choice;
use offercheck_core::assess::{Assessment, Told};
use offercheck_core::contacts::{self, Whereabouts, phones_from, reach, registry_for, whereabouts};
use offercheck_core::date::Date;
use offercheck_core::directory::{Contact, Directory, Verifies};
use offercheck_core::flow::{Mode, mode};
use offercheck_core::id::Id;
use offercheck_core::pack::{Numbers, Walk};
use yew::Callback;

use crate::session::{Action, Session};
use crate::words::{Texts, Ui, fill};

/// The second pack, which comes after the first.
#[derive(Clone, Debug, PartialEq)]
pub enum Loaded {
    /// On the way.
    Coming,
    /// Here.
    Here(Box<Numbers>),
    /// Did not come, or came broken.
    Failed,
}

impl Loaded {
    /// Contacts and the like, if they are here.
    pub fn directory(&self) -> Option<&Directory> {
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
    /// Copies the words to send about a question.
    Copy(Id, String),
    /// Loads again what did not come.
    Retry,
}

/// Everything a screen needs. It asks `core` what to show and the words how to say it; it decides nothing.
pub struct Scene<'a> {
    /// Questions, rules and their words.
    pub walk: &'a Walk,
    /// Contacts and their words.
    pub numbers: &'a Loaded,
    /// Answers and screens.
    pub session: &'a Session,
    /// What the answers come to.
    pub assessment: &'a Assessment,
    /// Today, to tell what is past its review.
    pub today: Date,
    /// The language that was chosen last did not load.
    pub language_failed: bool,
    /// The languages there are.
    pub languages: &'a [Language],
    /// Where taps go.
    pub tap: &'a Callback<Tap>,
}

impl<'a> Scene<'a> {
    /// The words that have been loaded.
    pub fn texts(&self) -> Texts<'a> {
        let numbers = match self.numbers {
            Loaded::Here(numbers) => Some(&numbers.words),
            Loaded::Coming | Loaded::Failed => None,
        };
        Texts { walk: &self.walk.words, numbers }
    }

    /// A text of the program itself.
    pub fn ui(&self, key: Ui) -> &'a str {
        self.texts().ui(key)
    }

    /// A callback for an action of the session.
    pub fn on<T: 'static>(&self, action: Action) -> Callback<T> {
        self.tap.reform(move |_| Tap::Do(action.clone()))
    }

    /// A callback for any tap.
    pub fn on_tap<T: 'static>(&self, tap: Tap) -> Callback<T> {
        self.tap.reform(move |_| tap.clone())
    }

    /// Whether the words are about somebody else.
    pub fn about_other(&self) -> bool {
        mode(self.session.answers()) != Mode::Me
    }

    /// A text in the wording for this person: about themselves or about somebody else, with its places filled.
    pub fn wording(&self, key: &str) -> String {
        let texts = self.texts();
        let other = self.about_other().then(|| texts.find(&format!("{key}.other"))).flatten();
        self.filled(other.unwrap_or_else(|| texts.get(key)))
    }

    /// What an answer is called.
    pub fn label(&self, question: &Id, choice: &Choice) -> String {
        match choice {
            Choice::Skipped => self.wording(&format!("q-{question}-not-sure")),
            Choice::Place(_, place) => {
                self.walk.flow.place(place.as_str()).map_or_else(String::new, |place| place.name.clone())
            }
            Choice::Answer(answer) => match self.country(answer) {
                Some(country) => country.to_owned(),
                None => self.wording(&format!("q-{question}-{answer}")),
            },
        }
    }

    /// The name of a country by its ISO 3166 code.
    pub fn country(&self, id: &Id) -> Option<&'a str> {
        self.texts().find(&format!("country-{id}"))
    }

    /// What the person told, as one line.
    pub fn told(&self, told: &[Told]) -> String {
        let labels: Vec<String> = told.iter().map(|told| self.label(&told.question, &told.choice)).collect();
        labels.join(" · ")
    }

    /// Where the person is, or will be.
    pub fn whereabouts(&self) -> Whereabouts {
        whereabouts(self.session.answers())
    }

    /// The nationality, or `other`.
    pub fn nationality(&self) -> Id {
        self.session.answers().answer("nationality").cloned().unwrap_or_else(other)
    }

    /// Legal and usual pay for the job in the country, as far as they are known.
    pub fn wages(&self) -> Vec<&'a offercheck_core::directory::Wage> {
        let answers = self.session.answers();
        let Some((directory, country)) = self.numbers.directory().zip(answers.answer("country")) else {
            return Vec::new();
        };
        let job = answers.answer("job").map_or("", Id::as_str);
        contacts::wages(directory, self.nationality().as_str(), country.as_str(), job)
    }

    /// A text with its places filled from what is known, else with a plain word for it.
    pub fn filled(&self, text: &str) -> String {
        fill(text, |name| self.value(name).unwrap_or_else(|| self.unknown(name).to_owned()))
    }

    fn value(&self, name: &str) -> Option<String> {
        let texts = self.texts();
        let nationality = self.nationality();
        let own = |prefix: &str| {
            let text = texts.find(&format!("{prefix}-{nationality}"));
            text.or_else(|| texts.find(&format!("{prefix}-other"))).map(str::to_owned)
        };
        match name {
            "fee-limit" | "exit-paper" => own(name),
            "regulator" => texts.find(&format!("origin-{nationality}")).map(str::to_owned),
            "wage" => self.wages().first().map(|wage| texts.get(&format!("wage-{}", wage.id)).to_owned()),
            "hotline" => self.home_line().map(|contact| self.name_and_number(contact, nationality.as_str())),
            "registry-licence" => self.registry(Verifies::AgencyLicence),
            "registry-job-order" => self.registry(Verifies::JobOrder),
            _ => None,
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

    fn registry(&self, shows: Verifies) -> Option<String> {
        let registry = registry_for(self.numbers.directory()?, self.nationality().as_str(), shows)?;
        Some(self.texts().get(&format!("contact-{}", registry.id)).to_owned())
    }

    /// The best line of the person's own state that works from home.
    pub fn home_line(&self) -> Option<&'a Contact> {
        let home = self.nationality();
        reach(self.numbers.directory()?, home.as_str(), home.as_str()).state.first().copied()
    }

    fn name_and_number(&self, contact: &Contact, from: &str) -> String {
        let name = self.texts().get(&format!("contact-{}", contact.id));
        match phones_from(contact, from).next() {
            Some(phone) => format!("{name}, {}", phone.display),
            None => name.to_owned(),
        }
    }
}

/// The id that stands for every country not listed.
pub fn other() -> Id {
    #[expect(clippy::expect_used, reason = "a constant that a test reads")]
    Id::parse("other").expect("a valid id")
}
