// Starts the program, or says on the plain page why it cannot start. Nothing here knows or loads anything about answers.

const root = document.documentElement;

function say(problem) {
  root.removeAttribute("data-program");
  root.setAttribute("data-problem", problem);
}

// A module with a table of external references, which browsers refuse that are too old for the program.
const PROBE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 4, 4, 1, 0x6f, 0, 0]);

function supported() {
  return typeof WebAssembly === "object" && WebAssembly.validate(PROBE);
}

// The start page stands in every language; take the first one that the person's browser asks for.
function chooseLanguage() {
  if (!root.hasAttribute("data-any-language")) return;
  const known = [...document.querySelectorAll('meta[name="offercheck-language"]')].map((meta) => meta.content.split(" ")[0]);
  for (const wanted of navigator.languages || []) {
    const match = known.find((tag) => tag === wanted) || known.find((tag) => tag.split("-")[0] === wanted.split("-")[0]);
    if (match) {
      root.lang = match;
      return;
    }
  }
}

async function start() {
  chooseLanguage();
  if (!supported()) return say("unsupported");
  const trapped = (error) => error instanceof WebAssembly.RuntimeError;
  addEventListener("error", (event) => trapped(event.error) && say("crash"));
  addEventListener("unhandledrejection", (event) => trapped(event.reason) && say("crash"));
  const names = document.querySelector('meta[name="offercheck-program"]').content.split(" ");
  const [program, module] = names.map((name) => new URL(name, document.baseURI).href);
  try {
    const { default: run } = await import(program);
    await run({ module_or_path: module });
  } catch (error) {
    say(trapped(error) ? "crash" : "missing");
  }
}

start();
