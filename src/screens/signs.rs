//! All warning signs, by the part of the way they belong to.

use offercheck_core::content::Sign;
use offercheck_core::level::Severity;
use yew::Html;

use crate::components::element::el;
use crate::components::parts;
use crate::components::sign_card::sign_sources;
use crate::scene::Scene;
use crate::words::Ui;

pub fn signs(scene: &Scene) -> Vec<Html> {
    let mut parts_of_the_way: Vec<(&str, Vec<Html>)> = Vec::new();
    for each in &scene.walk.flow.signs {
        let part = each.stage.as_str();
        match parts_of_the_way.iter_mut().find(|(known, _)| *known == part) {
            Some((_, signs)) => signs.push(sign(scene, each)),
            None => parts_of_the_way.push((part, vec![sign(scene, each)])),
        }
    }
    let mut content = vec![parts::title(scene.ui(Ui::SignsTitle)), parts::p("help", scene.ui(Ui::SignsLead))];
    for (part, signs) in parts_of_the_way {
        content.push(parts::section(scene.texts().get(&format!("part-{part}")), signs));
    }
    content
}

fn sign(scene: &Scene, sign: &Sign) -> Html {
    let texts = scene.texts();
    let key = format!("sign-{}", sign.id);
    let severity = match sign.severity {
        Severity::Stop => Ui::SeverityStop,
        Severity::Serious => Ui::SeveritySerious,
        Severity::Caution => Ui::SeverityCaution,
    };
    let tag = el("span", "tag").text(scene.ui(severity));
    let good = texts.find(&format!("{key}.good"));
    el("details", "")
        .attr("class", &format!("card sign {}", sign.severity.name()))
        .attr("data-sign", sign.id.as_str())
        .with(el("summary", "").with(tag).text(" ").text(texts.get(&key)))
        .node(parts::p("", &scene.filled(texts.get(&format!("{key}.why")))))
        .with_some(
            good.map(|good| el("p", "do").with(el("b", "").text(scene.ui(Ui::Good))).text(" ").text(good)),
        )
        .node(sign_sources(scene, &sign.id, None))
        .html()
}
