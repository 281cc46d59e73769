//! What stands in a pack, field by field.

use super::format::{Packed, Reader, Writer, choices, records};
use super::{Numbers, Phrases, Picture, Walk};
use crate::content::{
    Answer, AnswerAction, Closure, Condition, Derived, FeeFree, Flow, Kind, Pattern, Place, Question, Sign,
    Term, Thresholds, Weight,
};
use crate::date::Date;
use crate::directory::{
    Case, Channel, Confidence, Contact, ContactKind, Directory, Hours, LawfulRoute, Means, Phone, Phrase,
    Purpose, Source, Story, Trick, Verifies, Wage, WageKind,
};
use crate::level::Severity;
use crate::locale::Locale;
use crate::words::Words;

records! {
    Walk { flow words program program_sum locale pictures }
    Picture { shown path }
    Locale { tag second draft right_to_left ones nought comma dates }
    Flow { stages questions signs derived patterns closures places fee_free thresholds }
    Question { id stage topic kind quick ask_when unknown_weight help_after has_message answers }
    Answer { id raises fits unknown hide_when_fee_free lists_places action }
    Term { question answers negated }
    Sign { id severity stage }
    Derived { topic when from raises }
    Pattern { id groups }
    Closure { id nationality countries jobs raises leaves_open }
    Place { id country name offered }
    FeeFree { nationality jobs }
    Thresholds { serious_topics must_unknown caution_topics }

    Phrases { language texts keys_sum }

    Numbers { directory words program program_sum }
    Directory {
        contacts routes wages sign_sources closure_sources as_of stories tricks cases phrases calling_codes zones
    }
    Source { publisher date url }
    Contact {
        id kind nationals country phones emails web narrow embassy_first hours languages confidence verifies sources source_count
    }
    Phone { display purpose only_from whatsapp channel }
    LawfulRoute { id origin url phone place sources }
    Date { year month day }
    Story { id origin signs ends_in_advice sources }
    Trick { id origins destinations last_seen signs sources }
    Case { id answers sources }
    Phrase { means language countries text say sources }
    Wage { id country kind jobs not_jobs nationality sources }
}

choices! {
    Kind { One List }
    Weight { Nice Must }
    AnswerAction { HideFirst HelpNow }
    Severity { Caution Serious Stop }
    ContactKind {
        Embassy Consulate LabourOffice OriginHotline Ngo Igo DestinationHotline Emergency Registry
    }
    Purpose { Emergency Hotline Mobile Labour Consular Switchboard }
    Channel { Call Sms Letters }
    Hours { AllDay Office Unknown }
    Confidence { Official Corroborated Single }
    Verifies { AgencyLicence JobOrder Contract WorkerRegistration Company }
    WageKind { Minimum Remark Usual }
    Means { NeedHelp CallPolice UsePhone Embassy }
}

impl Packed for Condition {
    fn write(&self, to: &mut Writer) {
        self.0.write(to);
    }

    fn read(from: &mut Reader) -> Self {
        Self(Packed::read(from))
    }
}

impl Packed for Words {
    fn write(&self, to: &mut Writer) {
        let (language, keys_sum, texts) = self.parts();
        language.write(to);
        keys_sum.write(to);
        texts.write(to);
    }

    fn read(from: &mut Reader) -> Self {
        let (language, keys_sum) = Packed::read(from);
        Self::unopened(language, keys_sum, Packed::read(from))
    }
}
