// Put this in place of <language>/sw.js and of sw.js in the root to withdraw the site: phones that had kept it let go of it
// at their next start with a network.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(`offercheck ${registration.scope} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
}
