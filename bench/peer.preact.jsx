import { render } from "preact";
import { App } from "./app.jsx";
import { start } from "./start.js";

start((walk, numbers, root) => render(<App walk={walk} numbers={numbers} />, root));
