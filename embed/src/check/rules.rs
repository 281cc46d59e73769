//! The rules, each on its own.

use super::page::{Frame, Headers, Page, Script};
use super::{Finding, Ours, Rule};
use crate::place::{Place, is_relative};
use crate::policy::{Asked, FRAME, Policy, SCRIPT, WASM};
use crate::snippet::HEIGHT;

/// Lower than this, a question and its answers are never seen together.
const LOW: u32 = 480;
/// More hosts than anybody reads.
const MOST_HOSTS: usize = 30;
/// What the frame needs so that a tap on a number can start a call.
const CALLS: [&str; 4] = [
    "allow-popups",
    "allow-top-navigation",
    "allow-top-navigation-by-user-activation",
    "allow-top-navigation-to-custom-protocols",
];

/// All findings, in the order of the rules.
pub(super) fn all(ours: Ours, page: &Page, headers: &Headers, address: Option<&Place>) -> Vec<Finding> {
    let looked = Looked::new(ours, page, headers, address);
    let mut findings = Vec::new();
    if looked.frames.is_empty() && looked.scripts.is_empty() {
        if page.elements > 0 {
            let line = format!("<script async src=\"{}embed.js\"></script>", ours.root);
            findings.push(finding(Rule::ElementAlone, "", Some(line)));
        } else {
            findings.push(finding(looked.instead(), ours.root, None));
        }
    }
    looked.idle(&mut findings);
    looked.policies(&mut findings);
    for frame in &looked.frames {
        looked.sandbox(frame, &mut findings);
        looked.shape(frame, &mut findings);
    }
    looked.integrity(&mut findings);
    looked.base(&mut findings);
    looked.others(&mut findings);
    findings.dedup();
    findings
}

/// The page, and what of it is ours.
struct Looked<'a> {
    ours: Ours<'a>,
    page: &'a Page,
    headers: &'a Headers,
    /// What addresses on the page are relative to.
    base: Option<Place>,
    /// Where the checklist is served.
    site: Option<Place>,
    frames: Vec<&'a Frame>,
    scripts: Vec<&'a Script>,
    /// The checklist is served from the page's own origin.
    own: bool,
    policies: Vec<Policy>,
}

impl<'a> Looked<'a> {
    fn new(ours: Ours<'a>, page: &'a Page, headers: &'a Headers, address: Option<&Place>) -> Self {
        let site = Place::parse(ours.root);
        let base = page.base.as_deref().and_then(|base| Place::resolve(base, address));
        let base = base.or_else(|| address.cloned());
        let is_ours = |src: &str, relative: &dyn Fn(&str) -> bool| match Place::resolve(src, base.as_ref()) {
            _ if is_relative(src) && relative(src) => true,
            Some(place) => site
                .as_ref()
                .is_some_and(|site| place.origin() == site.origin() && place.path.starts_with(&site.path)),
            None => false,
        };
        let folder = |src: &str| {
            let path = src.split(['?', '#']).next().unwrap_or_default();
            let path = path.trim_end_matches("index.html").trim_end_matches('/');
            let last = path.rsplit('/').next().unwrap_or_default();
            ours.languages.iter().any(|language| language == last)
        };
        let loader = |src: &str| src.split(['?', '#']).next().is_some_and(|path| path.ends_with("embed.js"));
        let frames: Vec<&Frame> = page.frames.iter().filter(|frame| is_ours(&frame.src, &folder)).collect();
        let src =
            |script: &&Script| script.src.as_ref().is_some_and(|src| loader(src) && is_ours(src, &loader));
        let scripts: Vec<&Script> = page.scripts.iter().filter(src).collect();
        let same_origin =
            address.zip(site.as_ref()).is_some_and(|(page, site)| page.origin() == site.origin());
        let without_base = page.base.is_none();
        let relative = frames.iter().map(|frame| frame.src.as_str());
        let relative =
            relative.chain(scripts.iter().filter_map(|script| script.src.as_deref())).any(is_relative);
        let texts = headers.all("content-security-policy").chain(page.policies.iter().map(String::as_str));
        let policies = texts.flat_map(Policy::read_all).collect();
        let own = same_origin || (relative && without_base);
        Self { ours, page, headers, base, site, frames, scripts, own, policies }
    }

    fn origin(&self) -> String {
        self.site.as_ref().map_or_else(|| self.ours.root.to_owned(), Place::origin)
    }

    /// What is there where no frame, script or element of ours is.
    fn instead(&self) -> Rule {
        let root = self.ours.root;
        let code = ["<iframe", "<script", "<offer-check"].iter().any(|tag| self.page.words.contains(tag));
        if code && self.page.words.contains(root) {
            Rule::AsText
        } else if self.page.held_back.iter().any(|address| address.starts_with(root)) {
            Rule::HeldBack
        } else if self.page.links.iter().any(|address| address.starts_with(root)) {
            Rule::OnlyLink
        } else {
            Rule::NotFound
        }
    }

    /// A script line of ours that makes nothing.
    fn idle(&self, findings: &mut Vec<Finding>) {
        for script in &self.scripts {
            let kind = script.kind.as_deref().map(str::trim).unwrap_or_default();
            let plain = ["", "text/javascript", "application/javascript"]
                .contains(&kind.to_ascii_lowercase().as_str());
            let about = if !plain {
                ["type=\"", kind, "\""].concat()
            } else if script.makes_one && script.in_head {
                "<head>".to_owned()
            } else if !script.makes_one && self.page.elements == 0 {
                "data-lang".to_owned()
            } else {
                continue;
            };
            let line = self.site.as_ref().map(|_| {
                format!("<script async src=\"{}embed.js\" data-lang=\"…\"></script>", self.ours.root)
            });
            findings.push(finding(Rule::ScriptIdle, &about, line));
        }
    }

    fn policies(&self, findings: &mut Vec<Finding>) {
        let framed = !self.frames.is_empty() || !self.scripts.is_empty() || self.page.elements > 0;
        let source = if self.own { "'self'".to_owned() } else { self.origin() };
        let place = if self.own { self.base.as_ref() } else { self.site.as_ref() };
        let asked = Asked { place, own: self.own, ..Asked::default() };
        for policy in &self.policies {
            let first = |names: &[&'static str]| {
                names.iter().copied().find(|name| policy.sources(name).is_some()).unwrap_or_default()
            };
            if framed && let Some(line) = policy.missing(&FRAME, asked, &source) {
                findings.push(finding(Rule::FrameBlocked, first(&FRAME), Some(line)));
            }
            for script in &self.scripts {
                let path = script.src.as_deref().and_then(|src| Place::resolve(src, self.base.as_ref()));
                let place = path.as_ref().or(asked.place);
                let asked = Asked { place, integrity: &script.integrity, nonce: script.nonce, ..asked };
                if let Some(line) = policy.missing(&SCRIPT, asked, &source) {
                    findings.push(finding(Rule::ScriptBlocked, first(&SCRIPT), Some(line)));
                }
            }
        }
        if !self.own {
            return;
        }
        // A policy in a header of this server likely goes with the copy of the checklist as well; one in a <meta> does not.
        for policy in self.headers.all("content-security-policy").flat_map(Policy::read_all) {
            let scripts = WASM.iter().find_map(|name| policy.sources(name));
            let compiles = |source: &String| {
                ["'wasm-unsafe-eval'", "'unsafe-eval'"].iter().any(|word| source.eq_ignore_ascii_case(word))
            };
            if let Some(sources) = scripts.filter(|sources| !sources.iter().any(compiles)) {
                let kept = sources
                    .iter()
                    .map(String::as_str)
                    .filter(|source| !source.eq_ignore_ascii_case("'none'"));
                let line: Vec<&str> =
                    ["script-src"].into_iter().chain(kept).chain(["'wasm-unsafe-eval'"]).collect();
                findings.push(finding(Rule::WasmBlocked, "'wasm-unsafe-eval'", Some(line.join(" "))));
            }
            let ancestors = policy.sources("frame-ancestors");
            let lets_own =
                |source: &String| ["'self'", "*", "https:"].contains(&source.to_ascii_lowercase().as_str());
            if ancestors.is_some_and(|sources| !sources.iter().any(lets_own)) {
                let line = Some("frame-ancestors 'self'".to_owned());
                findings.push(finding(Rule::FramingRefused, "frame-ancestors", line));
            }
        }
        if let Some(value) =
            self.headers.all("x-frame-options").find(|value| value.eq_ignore_ascii_case("deny"))
        {
            let line = Some("X-Frame-Options: SAMEORIGIN".to_owned());
            findings.push(finding(Rule::FramingRefused, &["X-Frame-Options: ", value].concat(), line));
        }
    }

    fn sandbox(&self, frame: &Frame, findings: &mut Vec<Finding>) {
        let Some(flags) = &frame.sandbox else { return };
        let scripts = (!frame.may("allow-scripts")).then_some("allow-scripts");
        let calls = (!CALLS.iter().any(|flag| frame.may(flag)))
            .then_some("allow-popups allow-top-navigation-to-custom-protocols");
        // One line that mends both.
        let whole: Vec<&str> = flags.split_ascii_whitespace().chain(scripts).chain(calls).collect();
        let line = || Some(format!("sandbox=\"{}\"", whole.join(" ")));
        if let Some(flag) = scripts {
            findings.push(finding(Rule::SandboxScripts, flag, line()));
        }
        if let Some(flags) = calls {
            findings.push(finding(Rule::SandboxCalls, flags, line()));
        }
        if self.own && frame.may("allow-scripts") && frame.may("allow-same-origin") {
            let left: Vec<&str> = flags
                .split_ascii_whitespace()
                .filter(|flag| !flag.eq_ignore_ascii_case("allow-same-origin"))
                .collect();
            let line = format!("sandbox=\"{}\"", left.join(" "));
            findings.push(finding(Rule::SandboxUndone, "allow-same-origin", Some(line)));
        }
    }

    fn shape(&self, frame: &Frame, findings: &mut Vec<Finding>) {
        let line = |line: &str| Some(line.to_owned());
        match frame.pixels() {
            Some(height) if height < LOW => {
                findings.push(finding(
                    Rule::TooLow,
                    &height.to_string(),
                    Some(format!("height=\"{HEIGHT}\"")),
                ));
            }
            None if !frame.has_height() => {
                findings.push(finding(Rule::NoHeight, "", Some(format!("height=\"{HEIGHT}\""))));
            }
            _ => {}
        }
        if frame.title.as_ref().is_none_or(|title| title.trim().is_empty()) {
            findings.push(finding(Rule::NoTitle, "", line("title=\"…\"")));
        }
        if !frame.loading.as_ref().is_some_and(|loading| loading.eq_ignore_ascii_case("lazy")) {
            findings.push(finding(Rule::NotLazy, "", line("loading=\"lazy\"")));
        }
    }

    fn integrity(&self, findings: &mut Vec<Finding>) {
        let alone = |script: &&&Script| !script.integrity.trim().is_empty() && script.crossorigin.is_none();
        if !self.own && self.scripts.iter().any(|script| alone(&script)) {
            findings.push(finding(Rule::IntegrityAlone, "", Some("crossorigin=\"anonymous\"".to_owned())));
        }
    }

    /// A relative address of ours on a page whose `<base>` leads elsewhere.
    fn base(&self, findings: &mut Vec<Finding>) {
        let Some(base) = self.page.base.as_deref().filter(|base| !base.trim().is_empty()) else { return };
        let sources = self.frames.iter().map(|frame| frame.src.as_str());
        let mut sources = sources.chain(self.scripts.iter().filter_map(|script| script.src.as_deref()));
        if sources.any(is_relative) {
            findings.push(finding(Rule::BaseMoves, base, Some(format!("src=\"{}\"", self.ours.root))));
        }
    }

    fn others(&self, findings: &mut Vec<Finding>) {
        let sources = self.page.scripts.iter().filter_map(|script| script.src.as_deref());
        let places: Vec<Place> = sources
            .chain(self.page.pictures.iter().map(String::as_str))
            .filter_map(|src| Place::resolve(src, self.base.as_ref()))
            .collect();
        let pixel = |place: &Place| {
            place.host == "connect.facebook.net"
                || (place.host.ends_with("facebook.com") && place.path.starts_with("/tr"))
        };
        let called = self.page.scripts.iter().any(|script| script.text.contains("fbq("));
        if called || places.iter().any(pixel) {
            findings.push(finding(Rule::MetaPixel, "", None));
        }
        let ours = self.site.as_ref().map(|site| site.host.as_str());
        let mut hosts: Vec<String> = Vec::new();
        for script in self.page.scripts.iter().filter_map(|script| script.src.as_deref()) {
            // What is relative is the page's own.
            let Some(place) = Place::resolve(script, self.base.as_ref()).filter(|_| !is_relative(script))
            else {
                continue;
            };
            let own = self.base.as_ref().is_some_and(|page| page.host == place.host);
            if ours != Some(place.host.as_str()) && !own && !hosts.contains(&place.host) {
                hosts.push(place.host);
            }
        }
        if hosts.is_empty() {
            return;
        }
        hosts.truncate(MOST_HOSTS);
        let reach_in = self.own && self.frames.iter().any(|frame| frame.may("allow-same-origin"));
        let rule = if reach_in { Rule::LookInside } else { Rule::OtherScripts };
        findings.push(finding(rule, &hosts.join(", "), None));
    }
}

fn finding(rule: Rule, about: &str, line: Option<String>) -> Finding {
    Finding { rule, line, about: about.to_owned() }
}
