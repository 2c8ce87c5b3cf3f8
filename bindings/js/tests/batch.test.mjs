// Many questions in one crossing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DegafamError, load } from "degafam";
import { connect } from "degafam/worker";

const finder = await load();
const near = { lat: 47.2184, lng: -1.5536 };
const questions = ["doodle", { what: "google docs", near: "Lyon", limit: 1 }, { what: "doodle", near: "Xyzzyburg" }, { what: "gmail", near: [47.2, -1.5] }, 42,
  { what: "doodle", seed: 10n }, { what: "qqqqqq zzzz" }, { what: "x".repeat(100_000) }, { what: "a\nb" }, "\ud800", "gitlab"];
const codes = [undefined, undefined, undefined, "bad_coordinates", /^(bad_option|bad_request|empty_query|missing_option)$/, "bad_request", undefined, /^(bad_request|query_too_long)$/, "control_characters", "bad_request", undefined];

function holds(answers) {
  assert.equal(answers.length, questions.length);
  answers.forEach((answer, at) => {
    assert.equal(answer instanceof DegafamError, codes[at] !== undefined, `${at}: ${JSON.stringify(answer).slice(0, 200)}`);
    if (codes[at]) assert.match(answer.code, RegExp(codes[at]));
  });
}

test("answers stand in the order of the questions, errors in the place of theirs", () => {
  const options = { near, limit: 3, seed: 5 };
  const answers = finder.recommendMany(questions, options);
  holds(answers);
  assert.deepEqual(answers[0], finder.recommend("doodle", options));
  assert.deepEqual(answers[1], finder.recommend("google docs", { near: "Lyon", limit: 1, seed: 5 }));
  assert.equal(answers[6].match, null);
  assert.deepEqual(answers[10], finder.recommend("gitlab", options));
  const standings = finder.standingsMany(questions, options);
  holds(standings);
  assert.deepEqual(standings[10], finder.standings("gitlab", options));
});

test("a worker answers batches as the library does", async () => {
  const client = await connect();
  const options = { near: "Nantes", limit: 3, seed: 5 };
  const answers = await client.recommendMany(questions, options);
  holds(answers);
  assert.deepEqual(answers[0], finder.recommend("doodle", options));
  assert.deepEqual(await client.standingsMany(["gitlab"], options), finder.standingsMany(["gitlab"], options));
  assert.deepEqual(await client.recommendMany([]), []);
  await assert.rejects(client.recommendMany("doodle"), { code: "bad_request", status: 2 });
  client.close();
});

test("seeds are drawn for the first question and follow for the others", () => {
  const seeds = finder.recommendMany(["doodle", "doodle", "gitlab"], { limit: 1 }).map((answer) => answer.query.seed);
  assert.deepEqual(seeds, [0, 1, 2].map((at) => (seeds[0] + at) % 10_000));
  const own = finder.recommendMany(["doodle", { what: "doodle", seed: 9 }], { limit: 1, seed: 4 }).map((answer) => answer.query.seed);
  assert.deepEqual(own, [4, 9]);
});

test("a batch crosses once, and in parts only where its answers grow large", () => {
  const crossed = (run) => {
    const { decode } = TextDecoder.prototype;
    let times = 0;
    TextDecoder.prototype.decode = function (...args) {
      times += 1;
      return decode.apply(this, args);
    };
    try {
      return [run(), times];
    } finally {
      TextDecoder.prototype.decode = decode;
    }
  };
  const many = Array.from({ length: 50 }, () => ({ what: "doodle", near }));
  const [answers, times] = crossed(() => finder.standingsMany(many));
  assert.deepEqual([answers.length, times], [50, 1]);
  assert.equal(crossed(() => many.map(({ what, near }) => finder.standings(what, { near })))[1], 50);
  // What is made once may ask the engine about letters.
  finder.recommend("google docs", { seed: 1 });
  const large = Array.from({ length: 100 }, () => "google docs");
  const [all, parts] = crossed(() => finder.recommendMany(large, { seed: 1, limit: 10_000 }));
  assert.ok(parts > 1 && parts < 10, `${parts} parts`);
  assert.equal(all.length, 100);
  assert.ok(all.every((answer) => answer.hosters.length === all[0].hosters.length));
});

test("what is no batch", () => {
  for (const wrong of [undefined, null, 42, "doodle", {}, { what: "doodle" }]) {
    assert.throws(() => finder.recommendMany(wrong), { name: "DegafamError", code: "bad_request", status: 2 });
  }
  assert.deepEqual(finder.recommendMany([]), []);
  assert.deepEqual(finder.recommendMany(new Set(["qqqqqq zzzz"]))[0].hosters, []);
});
