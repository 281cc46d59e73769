//! The workshop: everything one does with this repository, as `cargo xtask <command>`.

mod archive;
mod assess;
mod bench;
mod cards;
mod check;
mod release;
mod serve;
mod site;
mod stamp;
mod sums;
mod test;
mod weight;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::prelude::*;
use xtask::paths;

const USAGE: &str = "\
cargo xtask <command>

  serve [--port 8080]  fetch what is missing, build the site, serve it and print its address
  test [--fast]        fetch what is missing, then every check and test; --fast leaves the browsers out
  build                the production site into dist/; --reviewed-only leaves out languages with words nobody has checked
  check                the content only: sources, dates, numbers, words
  assess FILE          one case, or a list of cases, from a JSON file (- for standard input)
  release [--out DIR]  the site as v1.2.3/ and v1/, and an archive with checksums (target/release-site)
  refresh DIR          today's contacts in the folder of a version that stays
  review LANG          a sheet to check a translation on, without tools (target/review/LANG.html; --out FILE)
  print --from ID --to KH --lang id
                       a poster and cards for one way, as PDF (target/print; --out DIR, --address URL, --place K7, --overlay FILE)
  stamp                `# draft …` above each message of a translation that has no state yet (docs/translating.md)
  cards                draw the pictures of web/ that stand for the checklist on other people's pages
  bench                sizes and timings, beside the same questions in Preact and React

serve, build, check, release and refresh take --overlay FILE: an organisation's own contacts, order and name (docs/overlay.md)
";

/// What can end a command early, with its exit code.
enum Failure {
    /// A check or a step failed: exit code 1.
    Failed(anyhow::Error),
    /// Bad usage or input: exit code 2.
    Usage(String),
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Failed(error)
    }
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self::Usage(format!("{error}\n\n{USAGE}"))
    }
}

fn main() -> ExitCode {
    match run(std::env::args_os().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Failed(error)) => {
            eprintln!("error: {error:#}");
            ExitCode::from(1)
        }
        Err(Failure::Usage(message)) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: impl Iterator<Item = OsString>) -> Result<(), Failure> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let command = match parser.next()? {
        Some(Value(command)) => command.string()?,
        Some(Short('h') | Long("help")) => {
            print!("{USAGE}");
            return Ok(());
        }
        Some(other) => return Err(other.unexpected().into()),
        None => return Err(Failure::Usage(USAGE.to_owned())),
    };
    match command.as_str() {
        "serve" => {
            let (mut port, mut overlay) = (8080, None);
            while let Some(argument) = parser.next()? {
                match argument {
                    Long("port") => port = parser.value()?.parse()?,
                    Long("overlay") => overlay = Some(PathBuf::from(parser.value()?)),
                    other => return Err(other.unexpected().into()),
                }
            }
            Ok(serve::run(port, overlay.as_deref())?)
        }
        "test" => {
            let mut fast = false;
            while let Some(argument) = parser.next()? {
                match argument {
                    Long("fast") => fast = true,
                    other => return Err(other.unexpected().into()),
                }
            }
            Ok(test::all(fast)?)
        }
        "build" => {
            let (mut overlay, mut words) = (None, site::Words::All);
            while let Some(argument) = parser.next()? {
                match argument {
                    Long("overlay") => overlay = Some(PathBuf::from(parser.value()?)),
                    Long("reviewed-only") => words = site::Words::Reviewed,
                    other => return Err(other.unexpected().into()),
                }
            }
            let site = site::build(overlay.as_deref(), words)?;
            println!("the site is in {}", site.root.display());
            Ok(())
        }
        "bench" => {
            no_more(parser)?;
            Ok(bench::run()?)
        }
        "review" => {
            let tag = parser
                .value()
                .map_err(|_| Failure::Usage("review needs the tag of a language, such as km".into()))?
                .string()?;
            let mut to = paths::root().join(format!("target/review/{tag}.html"));
            while let Some(argument) = parser.next()? {
                match argument {
                    Long("out") => to = PathBuf::from(parser.value()?),
                    other => return Err(other.unexpected().into()),
                }
            }
            site::review::run(&tag, &to)?;
            println!("the sheet is in {}", to.display());
            Ok(())
        }
        "print" => print(parser),
        "stamp" => {
            no_more(parser)?;
            Ok(stamp::run()?)
        }
        "cards" => {
            no_more(parser)?;
            Ok(cards::run_all()?)
        }
        "release" => {
            let (mut to, mut overlay) = (paths::root().join("target/release-site"), None);
            while let Some(argument) = parser.next()? {
                match argument {
                    Long("out") => to = PathBuf::from(parser.value()?),
                    Long("overlay") => overlay = Some(PathBuf::from(parser.value()?)),
                    other => return Err(other.unexpected().into()),
                }
            }
            Ok(release::run(&to, overlay.as_deref())?)
        }
        "refresh" => {
            let folder: PathBuf = parser
                .value()
                .map_err(|_| Failure::Usage("refresh needs the folder of a built site".into()))?
                .into();
            let overlay = overlay(parser)?;
            Ok(site::refresh::run(&folder, overlay.as_deref())?)
        }
        "check" => {
            let overlay = overlay(parser)?;
            check::run(overlay.as_deref())
        }
        "assess" => {
            let file = parser
                .value()
                .map_err(|_| Failure::Usage("assess needs a FILE, or - for standard input".into()))?;
            no_more(parser)?;
            assess::run(&file)
        }
        other => Err(Failure::Usage(format!("there is no command {other:?}\n\n{USAGE}"))),
    }
}

/// A poster and cards.
fn print(mut parser: lexopt::Parser) -> Result<(), Failure> {
    let (mut from, mut to, mut language) = (None, None, None);
    let (mut address, mut place, mut overlay) = (None, None, None);
    let mut out = paths::root().join("target/print");
    while let Some(argument) = parser.next()? {
        match argument {
            Long("from") => from = Some(parser.value()?.string()?),
            Long("to") => to = Some(parser.value()?.string()?),
            Long("lang") => language = Some(parser.value()?.string()?),
            Long("address") => address = Some(parser.value()?.string()?),
            Long("place") => place = Some(parser.value()?.string()?),
            Long("overlay") => overlay = Some(PathBuf::from(parser.value()?)),
            Long("out") => out = PathBuf::from(parser.value()?),
            other => return Err(other.unexpected().into()),
        }
    }
    let (Some(from), Some(to), Some(language)) = (from, to, language) else {
        return Err(Failure::Usage(
            "print needs --from, --to and --lang, such as --from ID --to KH --lang id".into(),
        ));
    };
    for file in site::print::write(&site::print::Order { from, to, language, address, place, overlay, out })?
    {
        println!("{}", file.display());
    }
    Ok(())
}

/// The overlay file, if one is named; nothing else may stand there.
fn overlay(mut parser: lexopt::Parser) -> Result<Option<PathBuf>, Failure> {
    let mut overlay = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Long("overlay") => overlay = Some(PathBuf::from(parser.value()?)),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(overlay)
}

fn no_more(mut parser: lexopt::Parser) -> Result<(), Failure> {
    match parser.next()? {
        Some(extra) => Err(extra.unexpected().into()),
        None => Ok(()),
    }
}
