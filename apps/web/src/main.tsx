import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/search.css";
import "./styles/results.css";
import "./styles/hosters.css";
import "./styles/details.css";
import "./styles/map.css";
import "./styles/print.css";
import { h, render } from "preact";
import { App } from "./app";
import { keepOffline } from "./offline/register";
import { language } from "./state/settings";
import { speak } from "./texts";

const page = document.getElementById("page");
const first = await speak(language());
if (page) render(h(App, { first }), page);
keepOffline();
