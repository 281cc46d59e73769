// Starts the program behind the page that is already there, answers the first question until it has started, and says on the
// plain page why it cannot. What is loaded here never depends on answers.

const root = document.documentElement;
const app = document.getElementById("app");
// Where the plain page's own Leave leads.
const PLAIN_PAGE = document.querySelector(".plain .away").href;
const PATIENCE = 10_000;
// On somebody else's page we leave the browser's history alone.
const guest = self !== top;
if (guest) {
  root.setAttribute("data-guest", "");
  // So that the page around knows that this is us, whatever else comes or does not.
  parent.postMessage({ offercheck: 1, type: "height", height: 640, start: false, first: true }, "*");
}
// Without an origin of our own no call can start: then the screens name the address of the whole page.
if (guest && self.origin === "null") root.setAttribute("data-boxed", location.host + location.pathname);

// Browsers inside these apps may tell the app what is tapped.
if (/FBAN|FBAV|FB_IAB|Instagram|TikTok|musical_ly|BytedanceWebview|Messenger|\bLine\//i.test(navigator.userAgent)) root.setAttribute("data-inapp", "");

// What the link asks for that is to be seen at once.
function look() {
  const theme = /[#&]theme=(light|dark)(&|$)/.exec(location.hash);
  theme ? root.setAttribute("data-theme", theme[1]) : root.removeAttribute("data-theme");
}
look();
addEventListener("popstate", look);

function say(problem) {
  root.removeAttribute("data-program");
  root.setAttribute("data-problem", problem);
}

// Names a file for whoever looks into the console: all that is ever written there.
function broken(file) {
  console.error(`offercheck: ${file} is missing or changed.`);
}

// A module with a table of external references, which browsers refuse that are too old for the program.
const PROBE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 4, 4, 1, 0x6f, 0, 0]);

function supported() {
  // The one-file copy is unpacked by the browser.
  if (self.offercheckInside && typeof DecompressionStream === "undefined") return false;
  return typeof WebAssembly === "object" && WebAssembly.validate(PROBE);
}

// Leads away; the screen is covered already. The address may be none, or one that leads nowhere.
function go(address) {
  let to = PLAIN_PAGE;
  const page = (of) => of.split("#")[0];
  try {
    const { protocol, href } = new URL(address);
    if (protocol === "https:" && page(href) !== page(location.href)) to = href;
  } catch {}
  guest ? goFromFrame(to) : location.replace(to);
}

// From a frame only the page around us can lead away: by a script of ours on it, which covers it first, or because this
// tap lets us. If nobody does, the screen stays blank and says what to do.
function goFromFrame(to) {
  const leaveWindow = () => {
    try {
      top.location.replace(to);
    } catch {}
  };
  const hosted = root.hasAttribute("data-hosted");
  if (hosted) parent.postMessage({ offercheck: 1, type: "closed", to }, "*");
  hosted ? setTimeout(leaveWindow, 500) : leaveWindow();
  setTimeout(() => root.classList.contains("left") && root.classList.add("stuck"), 1500);
}

// Where the link asks to leave to: the last address of several that can be read, as the program reads them
// (view/src/options.rs).
function exit() {
  const fragment = location.hash.slice(1);
  const values = (fragment.length > 2048 ? "" : fragment).split("&").filter((pair) => pair.startsWith("exit="));
  const plain = values.map((pair) => pair.slice(5).replace(/%(3A|2F|3F|3D|26|23)/gi, decodeURIComponent));
  return plain.filter((to) => /^https:\/\/[^/?#@]+([/?#]|$)/.test(to) && /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/.test(to)).pop();
}

function leave() {
  root.classList.add("left");
  // After a reload entries of ours may stand below this one; they go first, so that Back does not lead here.
  const below = history.state;
  const to = exit();
  if (guest || !(below > 0)) return go(to);
  addEventListener("popstate", () => go(to));
  history.go(-below);
}

// Until the program has started: Leave leaves; an answer to the first question brings the next one, which stands in the
// page; any other tap is shown as felt and kept.
let early;
let first;
// What the link asks for may put another country first: only the program knows, and nothing may move under a finger.
const other = /[#&]lang=([^&]+)/.exec(location.hash);
const wished = /[#&](from|to|start)=/.test(location.hash) || (other && other[1] !== root.lang);
function tapped(event) {
  const button = event.target.closest("button");
  if (!button) return;
  const { action, answer } = button.dataset;
  if (action === "leave") return leave();
  // The second tap of two meant what stood here before.
  if (event.detail > 1) return;
  if (first && action === "back") return show(first);
  const next = document.querySelector(`script[data-after="${answer}"]`);
  if (!first && next && !wished) {
    first = app.innerHTML;
    // An entry for the step, as the program makes them.
    if (!guest) history.pushState((history.state ?? 0) + 1, "");
    return show(next.textContent, answer);
  }
  app.querySelector(".felt")?.classList.remove("felt");
  button.classList.add("felt");
  early = button.dataset;
}

// Says after a while that the program is slow; anew when somebody has just been shown a question.
let slow;
function wait() {
  clearTimeout(slow);
  slow = setTimeout(() => root.hasAttribute("data-problem") || say("slow"), PATIENCE);
}

// Shows a screen that the build has written; the program goes on from `answer` when it starts.
function show(screen, answer) {
  early = undefined;
  wait();
  app.innerHTML = screen;
  if (answer) {
    app.dataset.start = answer;
  } else {
    first = undefined;
    delete app.dataset.start;
  }
  app.querySelector("h1").focus();
  scrollTo(0, 0);
}

// The browser's own Back, until the program has started. Another fragment is no step back.
const { hash } = location;
function moved() {
  if (first && location.hash === hash) show(first);
}

// When nothing else is left to do, the checklist is kept for when there is no network. The one-file copy is all there, and
// a guest leaves nothing behind.
function rest() {
  load("offercheck-listen");
  if (!guest) load("offercheck-keep");
}

// Asks for a script of ours that a <meta> names. The program goes on without it.
function load(name) {
  const meta = document.querySelector(`meta[name="${name}"]`);
  if (meta) import(new URL(meta.content, document.baseURI).href).catch(() => {});
}
function started() {
  app.removeEventListener("click", tapped);
  removeEventListener("popstate", moved);
  delete app.dataset.start;
  clearTimeout(slow);
  self.requestIdleCallback ? requestIdleCallback(rest, { timeout: PATIENCE }) : setTimeout(rest, 1000);
  if (!early) return;
  const same = ({ dataset }) => dataset.answer === early.answer && dataset.action === early.action;
  [...app.querySelectorAll("button")].find(same)?.click();
}

const names = document.querySelector('meta[name="offercheck-program"]').content.split(" ");
// The one-file copy has them inside, under these names.
const at = (name) => (self.offercheckInside ? name : new URL(name, document.baseURI).href);
const [program, module, laterPart, laterStyle] = names.map(at);

// An error that our program ended with; other scripts of the page are not our concern. In the one-file copy there are none,
// and WebKit does not say what the error was in a page from a disk.
function ours(error) {
  const inside = self.offercheckInside;
  const stack = error?.stack;
  if (stack === undefined) return Boolean(inside);
  const own = inside ? ["wasm-function"] : [program, module];
  return [...own, "wasm://wasm/"].some((place) => stack.includes(place));
}

// The part of the program that comes with the numbers, and its style: the program asks for it as it asks for them, and again
// if it did not come.
let running;
let part;
let whole = false;
self.offercheckLater = (again) => {
  if (again) style();
  if (!part || (again && !whole)) {
    const mine = (part = later(again));
    // The program looks at it once its pack is here; until then nobody does. One that failed is asked for again.
    mine.then(
      () => (whole = true),
      () => part === mine && (part = undefined),
    );
  }
  return part;
};
// WebKit forgets where the page was scrolled to while a style is on its way; one for paper is waited for by nobody.
function style() {
  // The one-file copy has it inside.
  if (!laterStyle || document.querySelector(`link[href="${laterStyle}"]`)) return;
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: laterStyle, media: "print" });
  link.onload = () => (link.media = "all");
  link.onerror = () => {
    link.remove();
    broken(laterStyle);
  };
  document.head.append(link);
}
async function later(again) {
  try {
    const { exports, inside } = await running;
    let bytes;
    if (inside) {
      bytes = await inside();
    } else {
      style();
      const came = await fetch(laterPart, again ? { cache: "reload" } : {});
      if (!came.ok) throw came;
      bytes = await came.arrayBuffer();
    }
    await WebAssembly.instantiate(bytes, { p: exports });
  } catch (error) {
    broken(laterPart);
    throw error;
  }
}

async function start() {
  if (!supported()) return say("unsupported");
  addEventListener("error", (event) => ours(event.error) && say("crash"));
  addEventListener("unhandledrejection", (event) => ours(event.reason) && say("crash"));
  let file = program;
  try {
    const inside = self.offercheckInside;
    const found = inside ? await inside() : { run: (await import(program)).default, module };
    file = module;
    running = found.run({ module_or_path: found.module }).then((exports) => ({ exports, inside: found.later }));
    await running;
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) return say("crash");
    broken(file);
    say("missing");
  }
}

// What the browser kept may be what is broken: ask for it again before the page starts over.
// Whatever hangs is waited for no longer than for a start.
async function again(event) {
  event.preventDefault();
  event.currentTarget.classList.add("felt");
  const own = document.querySelector(`meta[name="offercheck-language"][content^="${root.lang} "]`).content.split(" ");
  const all = [...names, ...own.slice(1, 3)].map((name) => fetch(at(name), { cache: "reload" }).then((came) => came.blob()));
  await Promise.race([Promise.allSettled(all), new Promise((late) => setTimeout(late, PATIENCE))]);
  location.reload();
}

app.addEventListener("click", tapped);
addEventListener("popstate", moved);
document.querySelector(".again a").addEventListener("click", again);
document.querySelector(".plain .away").addEventListener("click", (event) => {
  event.preventDefault();
  leave();
});
// Nobody who left stays on a blank page because the browser does not move.
new MutationObserver(() => {
  const stuck = () => root.className === "left" && !root.hasAttribute("data-going");
  if (stuck()) setTimeout(() => stuck() && go(exit()), 2000);
}).observe(root, { attributeFilter: ["class"] });
// The program says where it goes.
new MutationObserver(() => root.hasAttribute("data-going") && go(root.getAttribute("data-going"))).observe(root, { attributeFilter: ["data-going"] });
// A page that was left before the program was there comes back as it was, with what it waited for gone.
addEventListener("pageshow", ({ persisted }) => persisted && !root.hasAttribute("data-program") && location.reload());
wait();
// A frame tells the page around it how high it is; a colour has to be made readable. The page is there without either.
if (guest || /[#&]accent=/.test(location.hash)) load("offercheck-guest");
new MutationObserver((_, observer) => {
  if (!root.hasAttribute("data-program")) return;
  observer.disconnect();
  started();
}).observe(root, { attributeFilter: ["data-program"] });
// The program says so of its packs.
new MutationObserver(() => broken(root.dataset.broken)).observe(root, { attributeFilter: ["data-broken"] });
start();
