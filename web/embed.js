// Puts the checklist on somebody else's page: the element <offer-check>, and the script line that makes one in its place.
// docs/embedding.md says what it does and what a host page learns: a height, a language, and that somebody left.
(() => {
  // Named by the build: the languages there are, and where Leave leads.
  const LANGUAGES = "{{languages}}";
  const PLAIN_PAGE = "{{away}}";

  const OPTIONS = ["from", "to", "start", "theme", "accent", "exit", "helpline", "org"];
  // What is kept free until the frame says how high it is, in CSS pixels: the first screen, in a narrow column or a wide one.
  const room = (element) => `${element.clientWidth < 420 ? 880 : 780}px`;
  // How long a page that has come may take to answer, in milliseconds.
  const PATIENCE = 10000;
  const FLAGS =
    "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals allow-top-navigation-to-custom-protocols";

  const line = document.currentScript;
  if (!line) return console.error('offercheck: load embed.js with a plain <script src>, without type="module".');
  const site = new URL(".", line.src).href;
  const { origin } = new URL(site);

  // The language asked for, of the page around, or of the browser; the first we have.
  function known(...tags) {
    const base = (tag) => tag.toLowerCase().split("-")[0];
    const names = LANGUAGES.map((names) => names.split(" "));
    for (const tag of tags) {
      const found = names.find((all) => all[0] === tag) || names.find((all) => tag && all.some((name) => base(name) === base(tag)));
      if (found) return found[0];
    }
    return names[0][0];
  }

  // Where the host page has rules of its own for everything, ours stand.
  function style(element, rules) {
    for (const name in rules) element.style.setProperty(name, rules[name], "important");
  }

  class OfferCheck extends HTMLElement {
    static get observedAttributes() {
      return ["lang"].concat(OPTIONS);
    }

    constructor() {
      super();
      this.attachShadow({ mode: "open" }).append(document.createElement("slot"));
      for (const name of ["heard", "blocked", "tapped", "scrolled"]) this[name] = this[name].bind(this);
    }

    connectedCallback() {
      style(this, {
        display: "block",
        position: "relative",
        float: "none",
        overflow: "visible",
        width: "100%",
        height: "auto",
      });
      style(this, { "min-height": room(this) });
      addEventListener("message", this.heard);
      addEventListener("click", this.tapped, true);
      addEventListener("scroll", this.scrolled, true);
      document.addEventListener("securitypolicyviolation", this.blocked);
      // Nothing of ours is loaded before somebody comes near it.
      if (!self.IntersectionObserver) return this.show();
      this.near = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && this.show(), {
        rootMargin: "300px",
      });
      this.near.observe(this);
    }

    disconnectedCallback() {
      removeEventListener("message", this.heard);
      removeEventListener("click", this.tapped, true);
      removeEventListener("scroll", this.scrolled, true);
      document.removeEventListener("securitypolicyviolation", this.blocked);
      this.hide();
    }

    attributeChangedCallback(name, before, now) {
      if (this.answered && before !== now) this.tell();
    }

    language() {
      const around = this.parentElement && this.parentElement.closest("[lang]");
      return known(this.getAttribute("lang"), around && around.lang, ...(navigator.languages || []));
    }

    // Has the frame follow the attributes, if it does not yet.
    tell() {
      const fragment = this.fragment();
      if (fragment !== this.told) this.say({ type: "options", fragment });
      this.told = fragment;
    }

    // The options as they stand behind # in the address: no server ever sees them.
    fragment() {
      const pairs = OPTIONS.filter((name) => this.getAttribute(name)).map((name) => {
        const value = this.getAttribute(name);
        return `${name}=${(name === "exit" ? value : encodeURI(value)).replace(/[&#\s]/g, encodeURIComponent)}`;
      });
      return [`lang=${this.language()}`].concat(pairs).join("&");
    }

    show() {
      if (this.near) this.near.disconnect();
      if (this.frame || !this.isConnected) return;
      const frame = document.createElement("iframe");
      // The frame is as high as its text: where its own Leave is out of sight, this one is there.
      const leave = document.createElement("button");
      style(leave, {
        position: "sticky",
        top: "4px",
        "z-index": "1",
        display: "none",
        height: "48px",
        margin: "0 8px -48px auto",
        padding: "0 14px",
        border: "2px solid #faf7f2",
        "border-radius": "12px",
        background: "#1a2129",
        color: "#faf7f2",
        font: "600 16px system-ui, sans-serif",
      });
      this.button = leave;
      // Until the frame says it in its own language.
      leave.textContent = "✕";
      frame.title = "offercheck";
      frame.referrerPolicy = "no-referrer";
      frame.allow = "clipboard-write";
      // On the host's own origin these two flags would be no sandbox at all.
      if (origin !== location.origin) frame.setAttribute("sandbox", FLAGS);
      style(frame, { display: "block", width: "100%", height: room(this), border: "0" });
      frame.addEventListener("load", () => {
        if (!this.answered) this.wait = setTimeout(() => this.fail(`${frame.src} does not answer`), PATIENCE);
      });
      this.began = this.fragment();
      frame.src = `${site}${this.language()}/#${this.began}`;
      this.frame = frame;
      this.shadowRoot.lastChild.hidden = true;
      this.shadowRoot.prepend(leave, frame);
    }

    // Whoever takes the taps of the page for themselves takes none of this one: nobody hears it before the window.
    tapped(event) {
      if (this.button && event.composedPath().includes(this.button)) this.leave(this.getAttribute("exit"));
    }

    scrolled() {
      if (this.button) style(this.button, { display: this.getBoundingClientRect().top < 0 ? "block" : "none" });
    }

    hide() {
      if (this.near) this.near.disconnect();
      clearTimeout(this.wait);
      if (this.frame) this.frame.remove(), this.button.remove();
      this.frame = this.button = this.answered = undefined;
      this.shadowRoot.lastChild.hidden = false;
    }

    // What stands in the element takes the frame's place.
    fail(why) {
      if (this.answered) return;
      this.hide();
      console.error(`offercheck: ${why}. If this page has a Content-Security-Policy, it needs: frame-src ${origin}`);
    }

    blocked({ blockedURI, effectiveDirective, disposition }) {
      if (disposition === "enforce" && /^(frame|child)-src$/.test(effectiveDirective) && (blockedURI + "/").startsWith(`${origin}/`)) {
        this.fail(`${site} is not allowed in a frame here`);
      }
    }

    say(words) {
      this.frame.contentWindow.postMessage(Object.assign({ offercheck: 1 }, words), origin);
    }

    // Only from our own frame, at our own address, in this version; everything else is nothing to us.
    heard({ source, origin: from, data }) {
      if (!this.frame || source !== this.frame.contentWindow || from !== origin || !data || data.offercheck !== 1) return;
      if (data.type === "height" && data.height > 0 && data.height < 1e5) {
        // It says so each time that it starts, after a reload as well.
        if (data.first) {
          this.answered = true;
          clearTimeout(this.wait);
          style(this, { "min-height": "0" });
          this.say({ type: "host" });
          this.told = this.began;
          this.tell();
        } else {
          style(this.frame, { height: `${data.height}px` });
        }
        // A new screen begins at its top.
        if (data.start && this.getBoundingClientRect().top < 0) this.scrollIntoView();
      }
      if (data.type === "language") {
        const short = (text) => String(text || "").slice(0, 80);
        this.frame.title = short(data.title) || "offercheck";
        this.button.textContent = `✕ ${short(data.leave)}`;
      }
      if (data.type === "closed") this.leave(data.to);
    }

    // Covers the whole page at once, then leaves it.
    leave(to) {
      style(document.documentElement, { display: "none" });
      let address = PLAIN_PAGE;
      try {
        const url = new URL(to);
        if (url.protocol === "https:") address = url.href;
      } catch {}
      try {
        top.location.replace(address);
      } catch {
        location.replace(address);
      }
    }
  }

  if (self.customElements && !customElements.get("offer-check")) customElements.define("offer-check", OfferCheck);

  const wished = ["lang"].concat(OPTIONS).filter((name) => line.hasAttribute(`data-${name}`));
  if (!wished.length) return;
  if (line.closest("head")) return console.error("offercheck: put the script line where the checklist is to stand, not into the head.");
  const element = document.createElement("offer-check");
  for (const name of wished) element.setAttribute(name, line.getAttribute(`data-${name}`));
  line.before(element);
})();
