//! Every rule of the self-test finds what it is for, says which line mends it, and the mended page is found to be good.

use offercheck_embed::check::{Finding, Frame, Ours, Page, Rule, Script, check};

const ROOT: &str = "https://check.example/";

fn look(page: &Page, headers: &str, address: &str) -> Vec<Finding> {
    let languages = ["en".to_owned(), "id".to_owned()];
    check(Ours { root: ROOT, languages: &languages }, page, headers, address)
}

fn rules(page: &Page, headers: &str, address: &str) -> Vec<&'static str> {
    look(page, headers, address).iter().map(|finding| finding.rule.name()).collect()
}

fn line(page: &Page, headers: &str, address: &str, rule: Rule) -> Option<String> {
    let findings = look(page, headers, address);
    let found = findings.into_iter().find(|finding| finding.rule == rule);
    found.expect("the rule finds it").line
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// The frame as the configurator writes it.
fn good_frame() -> Frame {
    Frame {
        src: "https://check.example/id/#from=ID".to_owned(),
        title: text("Cek"),
        height: text("640"),
        style: text("border:0"),
        sandbox: text("allow-scripts allow-same-origin allow-popups"),
        loading: text("lazy"),
    }
}

fn framed(frame: Frame) -> Page {
    Page { frames: vec![frame], ..Page::default() }
}

fn script(src: &str) -> Script {
    Script { src: text(src), makes_one: true, ..Script::default() }
}

fn with_loader() -> Page {
    Page { scripts: vec![script("https://check.example/embed.js")], elements: 1, ..Page::default() }
}

const ELSEWHERE: &str = "https://ngo.example/help/";

#[test]
fn the_pasted_frame_and_the_pasted_script_are_good() {
    assert_eq!(rules(&framed(good_frame()), "", ELSEWHERE), [""; 0]);
    assert_eq!(rules(&with_loader(), "", ELSEWHERE), [""; 0]);
    let open = "content-security-policy: default-src 'self'; frame-src https://check.example; script-src 'self' https://check.example";
    assert_eq!(rules(&framed(good_frame()), open, ELSEWHERE), [""; 0]);
    assert_eq!(rules(&with_loader(), open, ELSEWHERE), [""; 0]);
}

#[test]
fn a_page_without_the_checklist_is_told_so() {
    let other = Frame { src: "https://video.example/1".to_owned(), ..good_frame() };
    for page in [Page::default(), framed(other)] {
        assert_eq!(rules(&page, "", ELSEWHERE), ["not-found"]);
    }
    let alone = Page { elements: 1, ..Page::default() };
    assert_eq!(rules(&alone, "", ELSEWHERE), ["element-alone"]);
    let mend = line(&alone, "", ELSEWHERE, Rule::ElementAlone);
    assert_eq!(mend.as_deref(), Some("<script async src=\"https://check.example/embed.js\"></script>"));
}

#[test]
fn a_policy_that_keeps_the_frame_out_is_named_with_the_line_that_lets_it_in() {
    for (policy, mend) in [
        ("frame-src 'none'", "frame-src https://check.example"),
        ("child-src 'self'", "frame-src 'self' https://check.example"),
        ("default-src 'self' cdn.example", "frame-src 'self' cdn.example https://check.example"),
    ] {
        let header = format!("HTTP/2 200\ncontent-security-policy: {policy}\n");
        let page = framed(good_frame());
        assert_eq!(line(&page, &header, ELSEWHERE, Rule::FrameBlocked).as_deref(), Some(mend));
        let in_page = Page { policies: vec![policy.to_owned()], ..page };
        assert_eq!(line(&in_page, "", ELSEWHERE, Rule::FrameBlocked).as_deref(), Some(mend));
        let mended = format!("content-security-policy: {mend}");
        assert_eq!(rules(&framed(good_frame()), &mended, ELSEWHERE), [""; 0]);
    }
    // What only reports blocks nothing.
    let reports = "content-security-policy-report-only: frame-src 'none'";
    assert_eq!(rules(&framed(good_frame()), reports, ELSEWHERE), [""; 0]);
}

#[test]
fn a_policy_that_keeps_the_script_out_is_named() {
    let header = "content-security-policy: script-src 'self' 'nonce-x'; frame-src *";
    assert_eq!(rules(&with_loader(), header, ELSEWHERE), ["script-blocked"]);
    let mend = line(&with_loader(), header, ELSEWHERE, Rule::ScriptBlocked);
    assert_eq!(mend.as_deref(), Some("script-src 'self' 'nonce-x' https://check.example"));
    // The script makes a frame, which must be let in as well.
    let script_only = "content-security-policy: default-src 'none'; script-src https://check.example";
    assert_eq!(rules(&with_loader(), script_only, ELSEWHERE), ["frame-blocked"]);
}

#[test]
fn a_copy_on_the_own_server_needs_webassembly_in_the_servers_policy_and_only_there() {
    let header = "content-security-policy: default-src 'self'; script-src 'self'";
    let own = Frame { sandbox: None, ..good_frame() };
    assert_eq!(rules(&framed(own.clone()), header, "https://check.example/jobs"), ["wasm-blocked"]);
    let mend = line(&framed(own.clone()), header, "https://check.example/jobs", Rule::WasmBlocked);
    assert_eq!(mend.as_deref(), Some("script-src 'self' 'wasm-unsafe-eval'"));
    let relative = Frame { src: "../offercheck/id/#from=ID".to_owned(), ..own.clone() };
    assert_eq!(rules(&framed(relative), header, ""), ["wasm-blocked"]);
    // From elsewhere the checklist brings its own policy; a policy in the page's <meta> is the page's alone.
    let with_frames = format!("{header}; frame-src https:");
    assert_eq!(rules(&framed(own.clone()), &with_frames, ELSEWHERE), [""; 0]);
    let in_page = Page { policies: vec!["script-src 'self'".to_owned()], ..framed(own) };
    assert_eq!(rules(&in_page, "", "https://check.example/jobs"), [""; 0]);
}

#[test]
fn headers_that_refuse_frames_matter_where_the_copy_gets_them_too() {
    let page = framed(Frame { sandbox: None, ..good_frame() });
    for header in ["X-Frame-Options: DENY", "content-security-policy: frame-ancestors 'none'"] {
        assert_eq!(rules(&page, header, "https://check.example/jobs"), ["framing-refused"], "{header}");
        assert_eq!(rules(&page, header, ELSEWHERE), [""; 0], "{header}");
    }
    for header in ["X-Frame-Options: SAMEORIGIN", "content-security-policy: frame-ancestors 'self'"] {
        assert_eq!(rules(&page, header, "https://check.example/jobs"), [""; 0], "{header}");
    }
}

#[test]
fn flags_that_are_missing_are_named_with_the_whole_attribute() {
    let with = |flags: &str| framed(Frame { sandbox: text(flags), ..good_frame() });
    assert_eq!(rules(&with(""), "", ELSEWHERE), ["sandbox-scripts", "sandbox-calls"]);
    let mend = line(&with(" allow-forms "), "", ELSEWHERE, Rule::SandboxScripts);
    let whole = "sandbox=\"allow-forms allow-scripts allow-popups allow-top-navigation-to-custom-protocols\"";
    assert_eq!(mend.as_deref(), Some(whole));
    let mend = line(&with(" allow-forms "), "", ELSEWHERE, Rule::SandboxCalls);
    assert_eq!(mend.as_deref(), Some(whole));
    assert_eq!(rules(&with("allow-scripts"), "", ELSEWHERE), ["sandbox-calls"]);
    assert_eq!(rules(&with("ALLOW-SCRIPTS allow-top-navigation"), "", ELSEWHERE), [""; 0]);
}

#[test]
fn scripts_and_same_origin_undo_the_sandbox_only_on_the_own_origin() {
    let page = framed(good_frame());
    let own = "https://check.example/jobs";
    assert_eq!(rules(&page, "", own), ["sandbox-undone"]);
    let mend = line(&page, "", own, Rule::SandboxUndone);
    assert_eq!(mend.as_deref(), Some("sandbox=\"allow-scripts allow-popups\""));
}

#[test]
fn a_low_frame_and_one_without_height_are_named() {
    let with = |height: Option<&str>, style: &str| {
        framed(Frame { height: height.map(str::to_owned), style: text(style), ..good_frame() })
    };
    assert_eq!(rules(&with(Some("300"), ""), "", ELSEWHERE), ["too-low"]);
    assert_eq!(rules(&with(None, "height: 200px"), "", ELSEWHERE), ["too-low"]);
    assert_eq!(look(&with(Some("300"), ""), "", ELSEWHERE)[0].about, "300");
    assert_eq!(rules(&with(None, ""), "", ELSEWHERE), ["no-height"]);
    assert_eq!(rules(&with(Some("100%"), ""), "", ELSEWHERE), ["no-height"]);
    for good in [with(Some("480"), ""), with(None, "height:90vh"), with(None, "aspect-ratio: 1/2")] {
        assert_eq!(rules(&good, "", ELSEWHERE), [""; 0]);
    }
}

#[test]
fn a_frame_without_a_title_or_that_loads_at_once_is_named() {
    let page = framed(Frame { title: text(" "), loading: None, ..good_frame() });
    assert_eq!(rules(&page, "", ELSEWHERE), ["no-title", "not-lazy"]);
}

#[test]
fn an_integrity_needs_its_attribute() {
    let script = Script { integrity: "sha384-x".to_owned(), ..script("https://check.example/embed.js") };
    let page = Page { scripts: vec![script.clone()], ..Page::default() };
    assert_eq!(rules(&page, "", ELSEWHERE), ["integrity-alone"]);
    let with = Page { scripts: vec![Script { crossorigin: text(""), ..script }], ..Page::default() };
    assert_eq!(rules(&with, "", ELSEWHERE), [""; 0]);
}

#[test]
fn a_base_address_matters_to_addresses_that_are_not_whole() {
    let base = Page { base: text("https://elsewhere.example/"), ..framed(good_frame()) };
    assert_eq!(rules(&base, "", ELSEWHERE), [""; 0]);
    let relative = Frame { src: "offercheck/id/#from=ID".to_owned(), ..good_frame() };
    let moved = Page { frames: vec![relative], ..base };
    assert_eq!(rules(&moved, "", ELSEWHERE), ["base-moves"]);
}

#[test]
fn who_can_see_taps_outside_the_frame_is_named_by_host() {
    let pixels = [
        Page {
            scripts: vec![script("https://connect.facebook.net/en_US/fbevents.js")],
            ..framed(good_frame())
        },
        Page {
            scripts: vec![Script { text: "fbq('init', '1')".to_owned(), ..Script::default() }],
            ..framed(good_frame())
        },
        Page { pictures: vec!["https://www.facebook.com/tr?id=1".to_owned()], ..framed(good_frame()) },
    ];
    for page in pixels {
        assert!(rules(&page, "", ELSEWHERE).contains(&"meta-pixel"));
    }
    let scripts =
        ["//Stats.example/a.js", "https://stats.example/b.js", "/own.js", "https://ngo.example/c.js"];
    let page = Page { scripts: scripts.map(script).into(), ..framed(good_frame()) };
    let findings = look(&page, "", ELSEWHERE);
    assert_eq!(findings.len(), 1);
    assert_eq!((findings[0].rule, findings[0].about.as_str()), (Rule::OtherScripts, "stats.example"));
    // In a frame of the same origin they see the answers.
    let own = Frame { sandbox: None, ..good_frame() };
    let page = Page { frames: vec![own], ..page };
    assert_eq!(rules(&page, "", "https://check.example/"), ["look-inside"]);
}

#[test]
fn the_gravest_finding_comes_first() {
    let page = framed(Frame { loading: None, title: None, ..good_frame() });
    let header = "content-security-policy: frame-src 'none'";
    assert_eq!(rules(&page, header, ELSEWHERE), ["frame-blocked", "no-title", "not-lazy"]);
}

#[test]
fn junk_of_any_kind_is_harmless() {
    let junk = "\u{0}\u{202e}<b>\"'::;;,,//\\%é\n".repeat(20_000);
    let page = Page {
        base: text(&junk),
        policies: vec![junk.clone()],
        frames: vec![Frame {
            src: junk.clone(),
            title: text(&junk),
            height: text(&junk),
            style: text(&junk),
            sandbox: text(&junk),
            loading: text(&junk),
        }],
        scripts: vec![Script {
            src: text(&junk),
            text: junk.clone(),
            integrity: junk.clone(),
            crossorigin: text(&junk),
            nonce: true,
            kind: text(&junk),
            in_head: true,
            makes_one: true,
        }],
        links: vec![junk.clone()],
        held_back: vec![junk.clone()],
        words: junk.clone(),
        pictures: vec![junk.clone()],
        elements: 3,
    };
    look(&page, &junk, &junk);
}

#[test]
fn what_a_system_made_of_the_code_is_told_apart() {
    let page = |change: fn(&mut Page)| {
        let mut page = Page::default();
        change(&mut page);
        rules(&page, "", ELSEWHERE)
    };
    assert_eq!(page(|_| {}), ["not-found"]);
    assert_eq!(page(|page| page.words = format!("<iframe src=\"{ROOT}id/\">")), ["as-text"]);
    assert_eq!(page(|page| page.links.push(format!("{ROOT}id/"))), ["only-link"]);
    assert_eq!(page(|page| page.held_back.push(format!("{ROOT}id/"))), ["held-back"]);
    assert_eq!(page(|page| page.links.push("https://else.example/".to_owned())), ["not-found"]);
}

#[test]
fn a_script_line_that_makes_nothing_is_named() {
    let with = |change: fn(&mut Script), elements: usize| {
        let mut line = Script { makes_one: true, ..script("https://check.example/embed.js") };
        change(&mut line);
        rules(&Page { scripts: vec![line], elements, ..Page::default() }, "", ELSEWHERE)
    };
    assert_eq!(with(|_| {}, 0), [""; 0]);
    assert_eq!(with(|line| line.in_head = true, 0), ["script-idle"]);
    assert_eq!(with(|line| line.kind = text("module"), 0), ["script-idle"]);
    assert_eq!(with(|line| line.kind = text("text/plain"), 1), ["script-idle"]);
    assert_eq!(with(|line| line.makes_one = false, 0), ["script-idle"]);
    assert_eq!(with(|line| line.makes_one = false, 1), [""; 0]);
}
