// What a screen is besides something to look at: something to hear, and to copy.
//
// It reads the screen aloud, with a voice that is on this device or with recorded clips of this site. Nothing is read before
// somebody asks; a tap, another screen, Leave and Erase end it. Without a voice for the language no button is offered.

const root = document.documentElement;
const app = document.getElementById("app");
const synthesis = self.speechSynthesis;
const OTHER_NAMES = { tl: "fil", id: "in" };
// What is read, in the order of the page.
const READ = "h1, h2, h3, h4, p, li, summary, blockquote, .answer > span";

const base = (tag) => tag.toLowerCase().split(/[-_]/)[0];

function voice() {
  const wanted = [base(root.lang), OTHER_NAMES[base(root.lang)]];
  const here = synthesis ? synthesis.getVoices().filter(({ localService, lang }) => localService && wanted.includes(base(lang))) : [];
  // Cantonese is no help to who reads Mandarin.
  return here.find(({ lang }) => !/[-_](hk|mo)$/i.test(lang)) || here[0];
}

// The list of recorded clips of the page's language: the checksum of each text, and where it is said. Where every text has
// one, no voice is needed.
const list = document.querySelector('meta[name="offercheck-audio"]');
const recorded = root.lang;
const whole = list && list.content.endsWith(" whole");
let clips;

// All of them at once, when somebody asks for the first time: what is fetched never depends on answers.
async function fetchClips() {
  const address = new URL(list.content.split(" ")[0], document.baseURI);
  const come = async (from) => {
    const came = await fetch(from);
    if (!came.ok) throw new Error(`offercheck: ${from} did not come`);
    return came;
  };
  const found = await (await come(address)).json();
  const all = Object.entries(found).map(async ([sum, name]) => {
    const clip = await (await come(new URL(name, address))).blob();
    return [sum, URL.createObjectURL(clip)];
  });
  return new Map(await Promise.all(all));
}

// FNV-1a, 32 bits, over UTF-16, as the build has it.
function checksum(text) {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, "0");
}

function offer() {
  const can = voice() || (whole && root.lang === recorded);
  if (!can) stop();
  if (!can) return root.removeAttribute("data-voice");
  if (!root.hasAttribute("data-voice")) root.setAttribute("data-voice", "ready");
}

// What an element says itself, without its second language and without places to break a line.
function words(element) {
  const copy = element.cloneNode(true);
  copy.querySelectorAll(".second, svg, button, a, h1, h2, h3, h4, p, li, details, article, div").forEach((part) => part.remove());
  return copy.textContent.replace(/\u200b/g, "").replace(/\s+/g, " ").trim();
}

let run = 0;
function stop() {
  run++;
  if (synthesis) synthesis.cancel();
  app.querySelectorAll(".heard").forEach((element) => element.classList.remove("heard"));
  if (sound) sound.pause();
  sound = undefined;
  if (root.hasAttribute("data-voice")) root.setAttribute("data-voice", "ready");
}

let sound;
function say(text) {
  return new Promise((done) => {
    const clip = clips && root.lang === recorded && clips.get(checksum(text));
    if (!clip) return speak(text, done);
    sound = new Audio(clip);
    sound.onended = done;
    sound.play().catch(() => speak(text, done));
  });
}

function speak(text, done) {
  const chosen = voice();
  if (!chosen) return done();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = chosen;
  utterance.lang = chosen.lang;
  utterance.rate = 0.9;
  utterance.onend = utterance.onerror = done;
  synthesis.speak(utterance);
}

async function read(within) {
  stop();
  const mine = run;
  root.setAttribute("data-voice", "speaking");
  // What did not come is asked for again the next time.
  if (list && !clips) clips = await fetchClips().catch(() => undefined);
  for (const element of within.querySelectorAll(READ)) {
    const text = element.offsetParent && !element.closest("details:not([open]) > :not(summary)") && words(element);
    if (!text) continue;
    if (mine !== run) return;
    const marked = element.closest(".answer") || element;
    marked.classList.add("heard");
    marked.scrollIntoView({ block: "nearest" });
    await say(text);
    marked.classList.remove("heard");
  }
  if (mine === run) stop();
}

addEventListener("click", ({ target }) => {
  const button = target.closest && target.closest("button, a, summary, select");
  if (!button) return;
  const speaking = root.getAttribute("data-voice") === "speaking";
  stop();
  if (button.dataset.action === "listen" && !speaking) read(button.closest("article") || app.querySelector("main"));
});
addEventListener("pagehide", stop);
addEventListener("popstate", stop);
addEventListener("change", stop);
document.addEventListener("visibilitychange", () => document.hidden && stop());
new MutationObserver(() => root.classList.contains("left") && stop()).observe(root, { attributeFilter: ["class"] });
new MutationObserver(() => (stop(), offer())).observe(root, { attributeFilter: ["lang"] });
if (synthesis && synthesis.addEventListener) synthesis.addEventListener("voiceschanged", offer);
offer();

// Unseen places to break a line stay out of what is copied.
addEventListener("copy", (event) => {
  const copied = String(getSelection());
  if (!copied.includes("\u200b")) return;
  event.clipboardData.setData("text/plain", copied.replace(/\u200b/g, ""));
  event.preventDefault();
});
