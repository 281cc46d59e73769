// Has one start page and what it needs kept on the phone, so that it opens without a network. The build writes above what
// that is: KEPT.files, each with the hash of its bytes, KEPT.version, which changes when any of them does, and where all
// assets lie. Nothing else is ever kept, whatever somebody does on the page.

const scope = registration.scope;
const ours = `offercheck ${scope} `;
const cacheName = ours + KEPT.version;
const assets = new URL(KEPT.assets, scope).href;
const files = KEPT.files.map(([name, integrity]) => [new URL(name, scope).href, integrity]);

// Ends when everything is being taken away.
const stop = new AbortController();

// A file with exactly these bytes.
async function asked([address, integrity], cache) {
  const response = await fetch(address, { cache, integrity, signal: stop.signal });
  // Taken out of its wrapping: browsers open no page that was redirected.
  return [address, new Response(response.body, response)];
}

// The same as the browser still has it, or else from the network.
function fetched(file) {
  return asked(file, "default").catch(() => asked(file, "reload"));
}

// Keeps every file that is not kept yet, or none.
async function fill() {
  const kept = await Promise.all(files.map(([address]) => caches.match(address, { cacheName })));
  const missing = files.filter((_, at) => !kept[at]);
  const came = await Promise.all(
    missing.map(async (file) => {
      // An older version may have it: the names of assets change with their bytes.
      const older = file[0].startsWith(assets) && (await caches.match(file[0]));
      return older ? [file[0], older] : fetched(file);
    }),
  );
  try {
    stop.signal.throwIfAborted();
    const cache = await caches.open(cacheName);
    await Promise.all(came.map(([address, response]) => cache.put(address, response)));
    stop.signal.throwIfAborted();
  } catch (error) {
    // What this version had before stays: it still opens the page.
    if (stop.signal.aborted || missing.length === files.length) await caches.delete(cacheName);
    throw error;
  }
}

// An older version goes when a page starts and none that may still need it is open.
async function tidy(starting) {
  const open = await clients.matchAll({ includeUncontrolled: true });
  if (open.some(({ id, url }) => id !== starting && url.startsWith(scope))) return;
  const older = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== cacheName);
  await Promise.all(older.map((name) => caches.delete(name)));
}

// A file from the network, which takes the place of what is kept of it.
async function fresh(request, address) {
  const file = files.find(([known]) => known === address);
  if (!file) {
    // Of an older version.
    const response = await fetch(request);
    if (!response.ok) throw response;
    return response;
  }
  const [, response] = await asked(file, "reload");
  await (await caches.open(cacheName)).put(address, response.clone());
  return response;
}

async function answer(request, address) {
  const kept = async () => (await caches.match(address, { cacheName })) ?? caches.match(address);
  // Somebody asks past what is kept, which may be broken.
  if (request.cache === "reload") return fresh(request, address).catch(async () => (await kept()) ?? fetch(request));
  return (await kept()) ?? fetch(request);
}

// A new version takes over at the next start: pages that are open go on with their own files, which have other names.
addEventListener("install", (event) => event.waitUntil(fill().then(() => skipWaiting())));

addEventListener("message", (event) => {
  const whole = () => event.source.postMessage("whole");
  if (event.data === "whole?") event.waitUntil(fill().then(whole, () => {}));
  if (event.data === "removed") stop.abort();
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const address = url.origin + url.pathname;
  const start = request.mode === "navigate" && [scope, `${scope}index.html`].includes(address);
  if (request.method !== "GET" || !(start || address.startsWith(assets))) return;
  event.respondWith(answer(request, start ? scope : address));
  if (start) event.waitUntil(tidy(event.resultingClientId));
});
