import { chromium } from "playwright-core";
import { CHROMIUM } from "../../../../tools/chromium.mjs";

export const launch = () => chromium.launch(CHROMIUM);
