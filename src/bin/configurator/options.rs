//! The form: every option once.

use offercheck::browser::page;
use offercheck_core::contacts::reach;
use offercheck_core::directory::Contact;
use offercheck_core::id::Id;
use offercheck_embed::options::Options;
use offercheck_embed::options::theme_name;
use offercheck_embed::recipe::choices;
use offercheck_embed::setup::{Field, Frame, Setup};
use offercheck_embed::words::{Text, Words};
use yew::{Callback, Event, Html, html};

use crate::parts::{labelled, list};
use crate::start::{Known, offered};

/// Which texts somebody wrote that could not be used.
#[derive(Clone, Default)]
pub struct Refused(Vec<(Field, String)>);

impl Refused {
    /// Notes what was written and could not be used; forgets what was noted of the same field before.
    pub fn note(&mut self, field: Field, value: String, used: bool) {
        self.0.retain(|(known, _)| *known != field);
        if !used {
            self.0.push((field, value));
        }
    }

    fn of(&self, field: Field) -> Option<&str> {
        self.0.iter().find(|(known, _)| *known == field).map(|(_, value)| value.as_str())
    }
}

/// What the form is drawn from.
pub struct Form<'a> {
    pub setup: &'a Setup,
    pub refused: &'a Refused,
    pub words: &'a Words,
    pub known: &'a Known,
    pub set: Callback<(Field, String)>,
}

impl Form<'_> {
    /// All of it.
    pub fn view(&self) -> Html {
        let options = &self.setup.options;
        let id = |id: &Option<Id>| id.as_ref().map_or(String::new(), |id| id.as_str().to_owned());
        let languages = offered();
        let themes = [("", Text::ThemeAny), ("light", Text::ThemeLight), ("dark", Text::ThemeDark)];
        let themes = themes.map(|(value, text)| (value.to_owned(), self.text(text))).into();
        let theme = options.theme.map_or("", theme_name);
        html! {
            <section class="options">
                <h2>{ self.text(Text::Options) }</h2>
                { self.list(Field::Lang, Text::Language, &options.lang, languages) }
                { self.list(Field::From, Text::From, &id(&options.from), self.answers("nationality", "country-", Text::Any)) }
                { self.list(Field::To, Text::To, &id(&options.to), self.answers("country", "country-", Text::Any)) }
                <details class="card" open={self.more()}>
                <summary>{ self.text(Text::More) }</summary>
                { self.list(Field::Start, Text::Start, &id(&options.start), self.answers("start", "q-start-", Text::StartAny)) }
                { self.list(Field::Theme, Text::Theme, theme, themes) }
                { self.line(Field::Accent, Text::Accent, (Text::AccentHelp, Text::AccentWrong), options.accent.as_deref()) }
                { self.line(Field::Exit, Text::Exit, (Text::ExitHelp, Text::ExitWrong), options.exit.as_deref()) }
                { self.line(Field::Org, Text::Org, (Text::OrgHelp, Text::OrgHelp), options.org.as_deref()) }
                { self.helplines() }
                { self.tick(Field::PageStays, Text::PageStays, Text::PageStaysHelp, self.setup.frame.page_stays) }
                { self.tick(Field::OwnCopy, Text::OwnCopy, Text::OwnCopyHelp, self.setup.frame.own_copy) }
                </details>
            </section>
        }
    }

    /// Something is set that most people leave as it is.
    fn more(&self) -> bool {
        let most = Options {
            lang: self.setup.options.lang.clone(),
            from: self.setup.options.from.clone(),
            to: self.setup.options.to.clone(),
            ..Options::default()
        };
        self.setup.options != most || self.setup.frame != Frame::default() || !self.refused.0.is_empty()
    }

    fn text(&self, text: Text) -> String {
        self.words.get(text).to_owned()
    }

    fn setter(&self, field: Field) -> Callback<String> {
        self.set.reform(move |value| (field, value))
    }

    fn list(&self, field: Field, label: Text, chosen: &str, values: Vec<(String, String)>) -> Html {
        labelled(self.words.get(label), None, list(field.name(), chosen, values, self.setter(field)))
    }

    /// The answers of a question in words, after a line for none.
    fn answers(&self, question: &str, kind: &str, none: Text) -> Vec<(String, String)> {
        let named = |id: String| {
            let name = self.known.text(&[kind, &id].concat())?;
            Some((id, name))
        };
        let answers = choices(&self.known.walk.flow, question).into_iter().filter_map(named);
        [(String::new(), self.text(none))].into_iter().chain(answers).collect()
    }

    fn line(&self, field: Field, label: Text, (help, wrong): (Text, Text), value: Option<&str>) -> Html {
        let refused = self.refused.of(field);
        let onchange = self.setter(field).reform(|event: Event| page::written(&event));
        let value = refused.or(value).unwrap_or_default().to_owned();
        let wrong = refused.map(|_| html! { <p class="notice stop" role="alert">{ self.text(wrong) }</p> });
        let control = html! { <input type="text" data-field={field.name()} autocomplete="off" spellcheck="false" {value} {onchange} /> };
        html! { <>{ labelled(self.words.get(label), Some(self.words.get(help)), control) }{ for wrong }</> }
    }

    fn tick(&self, field: Field, label: Text, help: Text, checked: bool) -> Html {
        let onchange = self.setter(field).reform(|event: Event| page::written(&event));
        html! {
            <label class="tick">
                <input type="checkbox" data-field={field.name()} {checked} {onchange} />
                <span><b>{ self.text(label) }</b><span class="meta">{ self.text(help) }</span></span>
            </label>
        }
    }

    /// Contacts of our directory for the passport and the country; those already chosen first.
    fn helplines(&self) -> Html {
        let options = &self.setup.options;
        let directory = &self.known.numbers.directory;
        let chosen = options.helpline.iter();
        let mut offered: Vec<&Contact> =
            chosen.filter_map(|id| directory.contacts.iter().find(|contact| contact.id == *id)).collect();
        if let Some(from) = &options.from {
            for place in [options.to.as_ref(), Some(from)].into_iter().flatten() {
                for contact in reach(directory, from.as_str(), place.as_str()).in_order() {
                    if !offered.iter().any(|known| known.id == contact.id) {
                        offered.push(contact);
                    }
                }
            }
        }
        let line = |contact: &&Contact| {
            let id = contact.id.as_str().to_owned();
            let checked = options.helpline.contains(&contact.id);
            let name = self.known.text(&["contact-", &id].concat()).unwrap_or_default();
            let number = contact.phones.first().map(|phone| phone.display.clone());
            let onchange = self.setter(Field::Helpline).reform({
                let id = id.clone();
                move |_: Event| id.clone()
            });
            html! {
                <label class="tick" key={id.clone()}>
                    <input type="checkbox" data-helpline={id} {checked} {onchange} />
                    <span>{ name }<span class="meta">{ number }</span></span>
                </label>
            }
        };
        html! {
            <details class="card" data-fold="helpline">
                <summary>{ self.text(Text::Helpline) }</summary>
                <p class="meta">{ self.text(Text::HelplineHelp) }</p>
                <div>{ for offered.iter().map(line) }</div>
            </details>
        }
    }
}
