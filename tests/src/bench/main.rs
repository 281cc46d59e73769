//! Measures the built site in Chromium beside the floor, the peers and itself with ten times the contacts; `cargo xtask
//! bench` builds them all and runs this. Says whether the aims are reached, and fails only if it cannot measure.

mod candidates;
mod load;
mod report;
mod taps;

use std::process::ExitCode;

use anyhow::Context;

use candidates::{Candidate, NETWORKS, Name, Network};
use load::Load;
use report::{Figures, Report};

/// How often each candidate is loaded over each network. Medians are taken.
const ROUNDS: usize = 7;
/// How often floor, product and ten times are loaded besides until the first answer: first paint and first answer differ from
/// load to load by more than the aims allow.
const FIRSTS: usize = 21;

fn main() -> ExitCode {
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> anyhow::Result<()> {
    let taps = taps::measure()?;
    let candidates = candidates::all();
    let over = |network| over(network, &candidates);
    let figures: Vec<_> = NETWORKS.iter().map(over).collect::<Result<_, _>>()?;
    let spoken = languages()?;
    print!(
        "{}",
        Report {
            networks: &NETWORKS,
            figures: &figures,
            taps: &taps,
            rounds: ROUNDS,
            firsts: FIRSTS,
            spoken: &spoken
        }
    );
    Ok(())
}

/// Loads each language once, over the first network: bytes and heap hardly differ from load to load.
fn languages() -> anyhow::Result<Vec<(String, Load)>> {
    let [network, ..] = &NETWORKS;
    let mut loads = Vec::new();
    for (tag, candidate) in candidates::languages()? {
        eprintln!("    {}, in {tag}", network.name);
        let load = load::measure(network, &candidate).with_context(|| tag.clone())?;
        loads.push((tag, load));
    }
    Ok(loads)
}

/// Loads all candidates in turn, again and again: what disturbs the machine disturbs all of them.
fn over(network: &Network, candidates: &[Candidate]) -> anyhow::Result<Vec<Figures>> {
    let mut loads: Vec<(&Candidate, Vec<Load>)> =
        candidates.iter().map(|candidate| (candidate, Vec::new())).collect();
    for round in 1..=ROUNDS {
        eprintln!("    {}, round {round} of {ROUNDS}", network.name);
        for (candidate, loads) in &mut loads {
            let load = load::measure(network, candidate);
            loads.push(load.with_context(|| format!("{:?} over {}", candidate.name, network.name))?);
        }
    }
    let compared = [Name::Floor, Name::Product, Name::TenTimes];
    let mut firsts: Vec<(&Candidate, Vec<Load>)> = candidates.iter().map(|one| (one, Vec::new())).collect();
    for round in 1..=FIRSTS {
        eprintln!("    {}, first answer {round} of {FIRSTS}", network.name);
        // None of them always comes after the others.
        firsts.reverse();
        for (candidate, loads) in firsts.iter_mut().filter(|(one, _)| compared.contains(&one.name)) {
            let load = load::first(network, candidate);
            loads.push(load.with_context(|| format!("{:?} over {}", candidate.name, network.name))?);
        }
    }
    let more = |name| firsts.iter().find(|(one, _)| one.name == name).map_or(&[][..], |(_, loads)| loads);
    Ok(loads.iter().map(|(one, loads)| Figures::of(one.name, loads, more(one.name))).collect())
}
