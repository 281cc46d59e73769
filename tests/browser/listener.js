// Put before the scripts of a copy of the site: keeps what is said in the console and what each frame shows.

window.said = [];
for (const kind of ["error", "warn"]) {
  const real = console[kind];
  console[kind] = (...words) => {
    said.push(words.join(" "));
    real.apply(console, words);
  };
}
addEventListener("error", ({ message, target }) => said.push(message ?? `${target.src ?? target.href} failed`), true);
addEventListener("unhandledrejection", ({ reason }) => said.push(String(reason)));
document.addEventListener("securitypolicyviolation", ({ blockedURI }) => said.push(`refused ${blockedURI}`));

// What a person sees of the first screen, and where, in every frame once the whole page is read.
window.drawn = [];
const place = (element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [element.localName, x, y, width, height, element.innerText].join(" ");
};
function frame() {
  const seen = [...document.querySelectorAll("main, h1, button, .plain")].filter((element) => element.offsetHeight).map(place);
  if (document.readyState !== "loading") drawn.push(seen.join("\n"));
  requestAnimationFrame(frame);
}
requestAnimationFrame(frame);
