// What the page does as a guest on somebody else's: it tells the page around it how high it is and in which language, takes
// changed options from it, and wears its colour. Of answers it knows nothing, and nothing is said of them.

const root = document.documentElement;
const app = document.getElementById("app");

// All that is ever said, besides boot.js. Heights come in steps, larger ones for long screens, so that they tell less.
const step = (height) => (height > 1500 ? 200 : 20);
function tellLanguage() {
  const leave = app.querySelector("[data-action=leave]");
  const words = leave ? [...leave.querySelectorAll("span")].map(({ firstChild }) => firstChild.data) : [];
  tell("language", { language: root.lang, title: document.title, leave: words.join(" · ") });
}

function tell(type, words) {
  parent.postMessage(Object.assign({ offercheck: 1, type }, words), "*");
}

let told;
// Where the page around is magnified, browsers give a little less than they were told.
let short = 1;
let heading = app.querySelector("h1");
function tellHeight() {
  const needed = document.body.getBoundingClientRect().height * short;
  const height = Math.ceil(needed / step(needed)) * step(needed);
  const shown = app.querySelector("h1");
  // A new screen begins above what was tapped last.
  const start = shown !== heading;
  heading = shown;
  if (height === told && !start) return;
  told = height;
  tell("height", { height, start });
}

function resized() {
  const part = told / innerHeight;
  // One fixed measure: a finer one would let the page around read the height to the pixel.
  short = part > 1 && part < 1.03 ? 1.03 : 1;
  tellHeight();
}

function heard({ source, data }) {
  if (source !== parent || !data || data.offercheck !== 1) return;
  if (data.type === "host" && !root.hasAttribute("data-hosted")) {
    root.setAttribute("data-hosted", "");
    addEventListener("resize", resized);
    new ResizeObserver(tellHeight).observe(document.body);
    new MutationObserver(tellHeight).observe(app, { childList: true, subtree: true });
    tellLanguage();
    // The words on the screen change after the name of the language.
    new MutationObserver(() => setTimeout(tellLanguage)).observe(root, { attributeFilter: ["lang"] });
  }
  // With its sign in front, it can be nothing but a fragment.
  if (data.type === "options" && typeof data.fragment === "string") location.replace(`#${data.fragment}`);
}

if (self !== top) {
  addEventListener("message", heard);
  // Whoever understands it answers.
  tell("height", { height: 640, start: false, first: true });
}

// How bright a colour is, and how far two are apart (WCAG 2.2, relative luminance and contrast ratio).
function brightness(colour) {
  const [red, green, blue] = colour.map((part) => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one, other) {
  const [dark, light] = [brightness(one), brightness(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
const mixed = (one, other, part) => one.map((from, at) => Math.round(from + (other[at] - from) * part));
// Grounds of the two schemes, as in style/tokens.css, and where a colour goes until words in it can be read on them.
const SCHEMES = [
  ["light", [250, 247, 242], [0, 0, 0]],
  ["dark", [30, 36, 43], [255, 255, 255]],
];
const READABLE = 5;

function wear() {
  const asked = /[#&]accent=([0-9a-f]{6})(&|$)/i.exec(location.hash);
  const wished = asked && [0, 2, 4].map((at) => parseInt(asked[1].slice(at, at + 2), 16));
  for (const [scheme, ground, end] of SCHEMES) {
    const set = (name, colour) => (wished ? root.style.setProperty(name, `rgb(${colour()})`) : root.style.removeProperty(name));
    const soft = () => mixed(ground, wished, 0.1);
    const readable = () => {
      let part = 0;
      while (part < 1 && contrast(mixed(wished, end, part), soft()) < READABLE) part += 0.05;
      return mixed(wished, end, Math.min(part, 1));
    };
    set(`--accent-${scheme}`, readable);
    set(`--accent-soft-${scheme}`, soft);
  }
}
wear();
addEventListener("hashchange", wear);
