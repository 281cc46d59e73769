// The one-file copy: the program and its packs stand in the page itself, compressed, as text. Nothing is asked for.

async function unpacked(element) {
  // Five signs for each four bytes, after the number of bytes (xtask/src/site/one_file.rs).
  const signs = element.textContent;
  const view = new DataView(new ArrayBuffer((signs.length / 5) * 4));
  for (let at = 0; at < signs.length; at += 5) {
    let number = 0;
    for (const sign of signs.slice(at, at + 5)) number = number * 85 + (sign === "!" ? 60 : sign.charCodeAt(0)) - 40;
    view.setUint32((at / 5) * 4, number);
  }
  const bytes = view.buffer.slice(4, 4 + view.getUint32(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

// What boot.js starts: the program's first function, and its module.
globalThis.offercheckInside = async () => {
  const names = [...document.querySelectorAll("script[data-pack]")];
  const addresses = await Promise.all(names.map(async (pack) => URL.createObjectURL(new Blob([await unpacked(pack)]))));
  const meta = document.querySelector('meta[name="offercheck-language"]');
  const [tag, walk, numbers, ...name] = meta.content.split(" ");
  const at = (pack) => addresses[names.findIndex(({ dataset }) => dataset.pack === pack)];
  meta.content = [tag, at(walk), at(numbers), ...name].join(" ");
  const part = (name) => unpacked(document.querySelector(`script[${name}]`));
  return { run: wasm_bindgen, module: await part("data-module"), later: () => part("data-later") };
};
