// What a question costs from JavaScript; it runs in Node and in pages.
const ROUNDS = 9;
/** Questions of a batch. */
const BATCH = 100;
const OPTIONS = { near: { latitude: 47.2184, longitude: -1.5536 }, limit: 10, seed: 0 };
const QUESTIONS = Array.from({ length: BATCH }, () => "google docs");

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
  const result = {
    init,
    identify: median(2000, () => finder.identify("gogle docs")),
    recommend: median(100, () => finder.recommend("google docs", OPTIONS)),
    standings: median(1000, () => finder.standings("google docs", OPTIONS)),
    "recommend, text": median(100, () => finder.json.recommend("google docs", OPTIONS)),
    "standings, text": median(1000, () => finder.json.standings("google docs", OPTIONS)),
    crossing: median(5000, () => finder.ask("x")),
  };
  finder.free();
  return result;
}

/**
 * A hundred questions one by one, at once, and as a batch, of a finder and of a worker: medians in nanoseconds a question. The
 * ways take turns, so that what else the machine does falls on all.
 */
export async function measureBatches({ Finder, connect }, catalogue) {
  const finder = Finder.open(catalogue);
  const client = await connect({ catalogue, places: false });
  const ways = {};
  for (const [one, many] of [["recommend", "recommendMany"], ["standings", "standingsMany"]]) {
    ways[`${one}, one by one`] = () => QUESTIONS.forEach((what) => finder[one](what, OPTIONS));
    ways[`${one}, batch`] = () => finder[many](QUESTIONS, OPTIONS);
    ways[`${one}, worker, one by one`] = async () => { for (const what of QUESTIONS) await client[one](what, OPTIONS); };
    ways[`${one}, worker, at once`] = () => Promise.all(QUESTIONS.map((what) => client[one](what, OPTIONS)));
    ways[`${one}, worker, batch`] = () => client[many](QUESTIONS, OPTIONS);
  }
  const rounds = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(ways)) {
      const begin = performance.now();
      await run();
      rounds[name].push(((performance.now() - begin) * 1e6) / BATCH);
    }
  }
  client.close();
  finder.free();
  return Object.fromEntries(Object.entries(rounds).map(([name, times]) => [name, times.sort((a, b) => a - b)[ROUNDS >> 1]]));
}
