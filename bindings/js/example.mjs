// Run: node example.mjs
import { load } from "degafam";

const finder = await load();
const answer = finder.recommend("Google Docs", { near: "Nantes", limit: 3, seed: 1 });
for (const { rank, hoster, score, reasons } of answer.hosters) {
  console.log(`${rank}. ${hoster.name}: ${score.toFixed(2)}`);
  for (const reason of reasons) console.log(`   ${reason.text}`);
}
