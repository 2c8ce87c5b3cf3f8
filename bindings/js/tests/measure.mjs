// What a question costs from JavaScript; it runs in Node and in pages.
const ROUNDS = 9;

function median(times, run) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begin = performance.now();
    for (let at = 0; at < times; at++) run();
    rounds.push(((performance.now() - begin) * 1e6) / times);
  }
  return rounds.sort((a, b) => a - b)[ROUNDS >> 1];
}

/** Medians in nanoseconds: whole methods, the text alone, and a request that is refused at once, which is the crossing. */
export function measure({ Finder }, catalogue, places) {
  const init = median(1, () => Finder.open(catalogue, places).free());
  const finder = Finder.open(catalogue, places);
  const options = { near: { latitude: 47.2184, longitude: -1.5536 }, limit: 10, seed: 0 };
  const result = {
    init,
    identify: median(2000, () => finder.identify("gogle docs")),
    recommend: median(100, () => finder.recommend("google docs", options)),
    standings: median(1000, () => finder.standings("google docs", options)),
    "recommend, text": median(100, () => finder.json.recommend("google docs", options)),
    "standings, text": median(1000, () => finder.json.standings("google docs", options)),
    crossing: median(5000, () => finder.ask("x")),
  };
  finder.free();
  return result;
}
