//! Medians, ratios and aims as a table.

use std::fmt;

use crate::candidates::{Name, Network};
use crate::load::{File, Load};
use crate::taps::Taps;

/// What the loads of one candidate over one network came to: the median of each.
pub struct Figures {
    name: Name,
    paint: f64,
    answered: f64,
    second: f64,
    heap: f64,
    early: f64,
    late: f64,
    files: Vec<File>,
}

impl Figures {
    /// The medians, those of first paint and first answer with `more` loads that went no further.
    pub fn of(name: Name, loads: &[Load], more: &[Load]) -> Self {
        let median = |value: &dyn Fn(&Load) -> f64| middle(loads.iter().map(value).collect());
        let first = |value: &dyn Fn(&Load) -> f64| middle(loads.iter().chain(more).map(value).collect());
        Self {
            name,
            paint: first(&|load| load.paint),
            answered: first(&|load| load.answered.unwrap_or(f64::NAN)),
            second: median(&|load| load.second.unwrap_or(f64::NAN)),
            heap: median(&|load| load.heap),
            early: median(&|load| load.bytes().0),
            late: median(&|load| load.bytes().1),
            files: loads.last().map(|load| load.files.clone()).unwrap_or_default(),
        }
    }
}

fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Everything that was measured.
pub struct Report<'m> {
    pub networks: &'m [Network],
    /// For each network.
    pub figures: &'m [Vec<Figures>],
    pub taps: &'m Taps,
    pub rounds: usize,
    /// How many more first paints and first answers of floor, product and ten times.
    pub firsts: usize,
    /// One load of each language over the first network.
    pub spoken: &'m [(String, Load)],
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (network, figures) in self.networks.iter().zip(self.figures) {
            writeln!(
                out,
                "\n{}, processor 6 times slower, median of {} loads, of {} for first paint and answer of Floor, Product, TenTimes",
                network.name,
                self.rounds,
                self.rounds + self.firsts
            )?;
            table(out, figures)?;
            aims(out, figures)?;
        }
        if let Some(product) = self.figures.first().and_then(|figures| of(figures, Name::Product)) {
            weight(out, product)?;
        }
        writeln!(out, "\neach language once: kB until the program works, after it, heap in MB")?;
        for (tag, load) in self.spoken {
            let (early, late) = load.bytes();
            let heap = load.heap / 1_000_000.0;
            writeln!(out, "{tag:>9} {:>8.1} {:>8.1} {heap:>8.2}", early / 1000.0, late / 1000.0)?;
        }
        let Taps { laid, drawn } = self.taps;
        writeln!(out, "\nanswer to next question, processor 6 times slower, {} taps", laid.count())?;
        writeln!(out, "  median {:.1} ms, drawn after {:.1} ms", laid.at(0.5), drawn.at(0.5))?;
        aim(out, "p98, ms", laid.at(0.98), 50.0)?;
        writeln!(out, "  drawn, p98: {:.1} ms", drawn.at(0.98))
    }
}

fn of(figures: &[Figures], name: Name) -> Option<&Figures> {
    figures.iter().find(|one| one.name == name)
}

fn table(out: &mut fmt::Formatter<'_>, figures: &[Figures]) -> fmt::Result {
    writeln!(
        out,
        "{:>10} {:>12} {:>9} {:>12} {:>9} {:>9} {:>12} {:>9} {:>9} {:>8} {:>8}",
        "",
        "first paint",
        "to floor",
        "first answer",
        "to React",
        "to Preact",
        "second",
        "to React",
        "to Preact",
        "kB",
        "heap MB"
    )?;
    let answered = |name| of(figures, name).map_or(f64::NAN, |figures| figures.answered);
    let second = |name| of(figures, name).map_or(f64::NAN, |figures| figures.second);
    let floor = of(figures, Name::Floor).map_or(f64::NAN, |floor| floor.paint);
    for one in figures {
        writeln!(
            out,
            "{:>10} {:>9.0} ms {} {} {} {} {} {} {} {:>8.1} {:>8.2}",
            format!("{:?}", one.name),
            one.paint,
            Ratio(one.paint / floor),
            Time(one.answered),
            Ratio(one.answered / answered(Name::React)),
            Ratio(one.answered / answered(Name::Preact)),
            Time(one.second),
            Ratio(one.second / second(Name::React)),
            Ratio(one.second / second(Name::Preact)),
            (one.early + one.late) / 1000.0,
            one.heap / 1_000_000.0,
        )?;
    }
    Ok(())
}

/// Milliseconds in a column of twelve; the floor answers nothing.
struct Time(f64);

impl fmt::Display for Time {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_finite() { write!(out, "{:>9.0} ms", self.0) } else { write!(out, "{:>12}", "-") }
    }
}

/// A ratio in a column of nine.
struct Ratio(f64);

impl fmt::Display for Ratio {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_finite() { write!(out, "{:>9.3}", self.0) } else { write!(out, "{:>9}", "-") }
    }
}

fn aims(out: &mut fmt::Formatter<'_>, figures: &[Figures]) -> fmt::Result {
    let [floor, product, preact, react, ten] =
        [Name::Floor, Name::Product, Name::Preact, Name::React, Name::TenTimes].map(|name| of(figures, name));
    let (Some(floor), Some(product), Some(preact), Some(react), Some(ten)) =
        (floor, product, preact, react, ten)
    else {
        return Ok(());
    };
    aim(out, "first paint to the floor's", product.paint / floor.paint, 1.05)?;
    aim(out, "first answer to React's", product.answered / react.answered, 0.8)?;
    aim(out, "first answer to Preact's", product.answered / preact.answered, 1.2)?;
    aim(out, "the same with ten times the contacts", ten.answered / product.answered, 1.01)?;
    aim(out, "heap, MB", product.heap / 1_000_000.0, 6.0)?;
    aim(out, "second answer with ten times the contacts", ten.second / product.second, 1.01)?;
    aim(out, "kB until the program works", product.early / 1000.0, 100.0)?;
    aim(out, "kB after it", product.late / 1000.0, 25.0)
}

fn aim(out: &mut fmt::Formatter<'_>, what: &str, value: f64, at_most: f64) -> fmt::Result {
    let verdict = if value <= at_most { "reached" } else { "missed" };
    writeln!(out, "  {verdict:<8} {what}: {value:.3}, aim {at_most}")
}

fn weight(out: &mut fmt::Formatter<'_>, product: &Figures) -> fmt::Result {
    writeln!(out, "\nthe product's files as they came, and when (ms)")?;
    for file in &product.files {
        let name = file.name.splitn(4, '/').last().unwrap_or_default();
        writeln!(out, "{:>9.0} {:>7.0}  {name}", file.bytes, file.end)?;
    }
    Ok(())
}
