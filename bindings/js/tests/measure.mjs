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
    "recommend, batch": median(1, () => finder.recommendMany(QUESTIONS, OPTIONS)) / BATCH,
    "standings, batch": median(10, () => finder.standingsMany(QUESTIONS, OPTIONS)) / BATCH,
    crossing: median(5000, () => finder.ask("x")),
  };
  finder.free();
  return result;
}

/** The same from a worker: a question after the other, all at once, and as a batch. */
export async function measureWorker({ connect }, catalogue) {
  const client = await connect({ catalogue, places: false });
  const result = {};
  for (const [name, many] of [["recommend", "recommendMany"], ["standings", "standingsMany"]]) {
    const ask = () => client[name]("google docs", OPTIONS);
    const ways = {
      "worker": async () => { for (const _ of QUESTIONS) await ask(); },
      "worker, at once": () => Promise.all(QUESTIONS.map(ask)),
      "worker, batch": () => client[many](QUESTIONS, OPTIONS),
    };
    for (const [way, run] of Object.entries(ways)) {
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++) {
        const begin = performance.now();
        await run();
        rounds.push(((performance.now() - begin) * 1e6) / BATCH);
      }
      result[`${name}, ${way}`] = rounds.sort((a, b) => a - b)[ROUNDS >> 1];
    }
  }
  client.close();
  return result;
}
