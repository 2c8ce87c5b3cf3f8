// How the cases are asked; it also runs in browsers, so it knows no Node.

/** Answers all cases with a module `degafam` and tells which differ. */
export async function differing(degafam, cases, made, places) {
  const finders = new Map();
  const finder = async ({ data, places: located, laid }) => {
    const key = `${data} ${located} ${laid}`;
    if (!finders.has(key)) {
      const base = await degafam.load({ catalogue: data === "made" ? made : undefined, places: located ? places : false });
      finders.set(key, laid ? base.overlaid(laid) : base);
    }
    return finders.get(key);
  };
  const wrong = [];
  for (const one of cases) {
    const { status, json } = (await finder(one)).ask(one.request);
    if (status !== one.status || json !== one.answer) wrong.push(`${one.name}: ${one.request}\n${status} ${json.slice(0, 300)}\ninstead of\n${one.status} ${one.answer.slice(0, 300)}`);
  }
  return wrong;
}

/** The same asked of a worker, all at once. */
export async function differingInWorker({ connect }, cases, made, places) {
  const clients = new Map();
  const client = ({ data, places: located, laid }) => {
    const key = `${data} ${located} ${laid}`;
    if (!clients.has(key)) {
      const connected = connect({ catalogue: data === "made" ? made : undefined, places: located ? places : false });
      clients.set(key, connected.then(async (base) => {
        await base.places;
        return laid ? base.overlaid(laid) : base;
      }));
    }
    return clients.get(key);
  };
  const replies = await Promise.all(cases.map(async (one) => (await client(one)).ask(one.request)));
  for (const connected of clients.values()) (await connected).close();
  return cases.filter((one, at) => replies[at].status !== one.status || replies[at].json !== one.answer).map((one) => one.name);
}
