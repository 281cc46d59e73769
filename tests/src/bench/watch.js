// Runs before any script of a page that is measured.
globalThis.watched = (() => {
  let answered;
  let second;
  let memory;

  // Taps an answer in each frame until the next question is on the screen.
  const answer = (question, given, next) => new Promise((resolve) => {
    const here = () => document.querySelector(`[data-question=${next}]`) !== null;
    const frame = () => {
      document.querySelector(`[data-question=${question}] [data-answer=${given}]`)?.click();
      // After this frame is drawn.
      setTimeout(() => here() ? resolve(performance.now()) : requestAnimationFrame(frame));
    };
    requestAnimationFrame(frame);
  });
  answer("start", "for-me", "nationality").then(async (at) => {
    answered = at;
    second = await answer("nationality", "ID", "country");
  });

  // Keeps the memory of a WebAssembly program, which the heap of scripts does not count.
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await original.apply(WebAssembly, given);
      const { exports } = made.instance ?? made;
      // A further part of a program works in the memory of the first.
      memory ??= Object.values(exports).find((value) => value instanceof WebAssembly.Memory);
      return made;
    };
  }

  const painted = () => performance.getEntriesByName("first-contentful-paint")[0];
  const came = (part) => performance.getEntriesByType("resource").some(({ name }) => name.includes(part));
  const files = () => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
  const held = () => memory?.buffer.byteLength ?? 0;
  let grown = { to: 0, at: 0 };
  // Whether the program's memory has not grown for a second: then it has read what came.
  const settled = () => {
    if (held() !== grown.to) grown = { to: held(), at: performance.now() };
    return performance.now() - grown.at > 1000;
  };
  // What was seen, once the first screen is painted and, where it `answers`, the next question is there; if there is a `last`
  // file, once that has come and is read, and the question after it is there.
  const all = async (answers, last, patience) => {
    const over = performance.now() + patience;
    const whole = () => painted() && (!answers || answered) && (!last || (second && came(last) && settled()));
    while (!whole() && performance.now() < over) await new Promise((resolve) => setTimeout(resolve, 100));
    return {
      whole: Boolean(whole()),
      paint: painted()?.startTime,
      answered,
      second,
      memory: held(),
      files: files().map(({ name, encodedBodySize, responseEnd }) => ({ name, bytes: encodedBodySize, end: responseEnd })),
    };
  };
  return { all };
})();
