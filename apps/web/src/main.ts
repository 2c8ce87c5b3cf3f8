import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/search.css";
import "./styles/results.css";
import "./styles/adjust.css";
import "./styles/hosters.css";
import "./styles/details.css";
import "./styles/plan.css";
import "./styles/map.css";
import "./styles/hoster.css";
import "./styles/print.css";
import { begin } from "./core/finder";
import { keepOffline } from "./offline/register";
import { language } from "./state/settings";
import { speak } from "./texts";

// The worker first: what it fetches weighs twenty times what draws the page.
const opened = begin();
// Letters of our own are worth waiting for, an answer is not kept waiting by them.
opened.catch(() => {}).finally(() => import("@fontsource-variable/atkinson-hyperlegible-next/wght.css"));
const [{ show }, first] = await Promise.all([import("./page"), speak(language())]);
show(first);
keepOffline(opened.then(({ places }) => places));
