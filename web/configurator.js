// Starts the program of the pages for webmasters. Whatever goes wrong, what stands in the page stays there or comes back.

const root = document.documentElement;
const [program, module] = document
  .querySelector('meta[name="offercheck-program"]')
  .content.split(" ")
  .map((name) => new URL(name, document.baseURI).href);

function failed(reason) {
  root.removeAttribute("data-program");
  root.dataset.problem = "crash";
  console.error("offercheck: the program of this page ended; what stands in the page works without it.", reason);
}

// Only a trap of the program itself; other scripts, such as those of extensions, are not our concern.
addEventListener("error", ({ error }) => error instanceof WebAssembly.RuntimeError && failed(error));
import(program).then(({ default: run }) => run({ module_or_path: module })).catch(failed);
