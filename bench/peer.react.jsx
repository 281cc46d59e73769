import { createRoot } from "react-dom/client";
import { App } from "./app.jsx";
import { start } from "./start.js";

start((walk, numbers, root) => createRoot(root).render(<App walk={walk} numbers={numbers} />));
