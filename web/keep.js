// The one door to what a browser keeps. It has the checklist itself kept, so that it opens without a network, and takes it
// away again; of answers it knows nothing. Where the browser throws, refuses or has no such thing, the page stays as it is.

const root = document.documentElement;
const site = new URL("..", import.meta.url).href;

// The language of this page, which is what is kept.
const language = root.lang;
let state;

function say(now) {
  state = now;
  // Somebody may have changed to a language that is not kept; what is kept can still be taken away.
  if (state) root.setAttribute("data-kept", state === "here" && root.lang !== language ? "other" : state);
}

// A worker of ours, for the choice of languages or for one; a site around us may have others.
function ours({ scope, installing, waiting, active }) {
  const { scriptURL } = installing ?? waiting ?? active ?? {};
  return scope.startsWith(site) && /^([\w-]+\/)?$/.test(scope.slice(site.length)) && scriptURL === `${scope}sw.js`;
}

// What of ours is kept here, in all languages.
async function kept() {
  const workers = await navigator.serviceWorker.getRegistrations();
  const names = await caches.keys();
  return {
    workers: workers.filter(ours),
    names: names.filter((name) => name.startsWith(`offercheck ${site}`)),
  };
}

async function keep() {
  await navigator.serviceWorker.register("sw.js", { updateViaCache: "none" });
  const { active } = await navigator.serviceWorker.ready;
  navigator.serviceWorker.onmessage = ({ data }) => data === "whole" && say("here");
  active.postMessage("whole?");
}

// Takes everything away, then looks whether anything is left.
async function remove() {
  navigator.serviceWorker.onmessage = null;
  const { workers, names } = await kept();
  for (const { installing, waiting, active } of workers) {
    for (const worker of [installing, waiting, active]) worker?.postMessage("removed");
  }
  await Promise.all([...workers.map((worker) => worker.unregister()), ...names.map((name) => caches.delete(name))]);
  const left = await kept();
  say(left.workers.length + left.names.length ? "stays" : "removed");
}

addEventListener("click", ({ target }) => {
  if (target.closest?.("[data-action=remove]")) remove().catch(() => say("stays"));
});
new MutationObserver(() => say(state)).observe(root, { attributeFilter: ["lang"] });
keep().catch(() => {});
