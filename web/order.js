// Puts the languages that the person's browser asks for first; nobody is sent anywhere.

const choices = [...document.querySelectorAll(".languages a")];
const base = (tag) => tag.split("-")[0];
for (const wanted of [...(navigator.languages || [])].reverse()) {
  const is = (tag) => tag === wanted || (tag && base(tag) === base(wanted));
  const found = choices.find(({ lang }) => lang === wanted) || choices.find(({ lang, dataset }) => is(lang) || is(dataset.also));
  if (found) found.closest("main").prepend(found.parentNode);
}
