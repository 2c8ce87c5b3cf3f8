// Files that people have of the services that they use: what is read of them, and what is not.
import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "degafam/worker";
import { DegafamError, init, wanted } from "degafam";

const bytes = (text) => new TextEncoder().encode(text);
const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><DT><A HREF="https://docs.google.com/document/d/secret?token=hunter2">Private title</A>
<DT><A HREF="https://doodle.com/meeting/abc">Poll</A><DT><A HREF="http://192.168.1.1/">Router</A></DL>`;
const PASSWORDS = "name,url,username,password,note\nMail,https://mail.google.com/mail/u/0,bob,hunter2,\n";

await init();

test("bookmarks, lines and passwords are told by what is in them", () => {
  assert.deepEqual(wanted(bytes(BOOKMARKS)), {
    form: "bookmarks",
    entries: [{ text: "docs.google.com/document", times: 1 }, { text: "doodle.com/meeting", times: 1 }],
    passed_over: 1,
  });
  assert.deepEqual(wanted(bytes("gogle docs\ngogle docs\n")), { form: "lines", entries: [{ text: "gogle docs", times: 2 }], passed_over: 0 });
  const read = wanted(bytes(PASSWORDS));
  assert.equal(read.form, "passwords");
  assert.doesNotMatch(JSON.stringify(read), /bob|hunter2|Mail/);
});

test("errors are in the reader's language and repeat nothing", () => {
  const secret = bytes('{"encrypted": true, "data": "hunter2"}');
  for (const lang of ["en", "fr", "de", "es"]) {
    assert.throws(() => wanted(bytes("PK\u0003\u0004hunter2"), { lang }),
      (error) => error instanceof DegafamError && error.code === "list_packed" && error.hint !== "" && !error.message.includes("hunter2"));
    assert.throws(() => wanted(secret, { lang }), (error) => error instanceof DegafamError && !error.message.includes("hunter2"));
  }
  const said = (lang) => { try { wanted(bytes(""), { lang }); } catch (error) { return error.message; } };
  assert.notEqual(said("fr"), said("en"));
});

test("what is neither bytes nor a language is refused, and so is what is too long", () => {
  for (const wrong of [undefined, null, 42, "text", [], {}]) assert.throws(() => wanted(wrong), ({ code }) => code === "bad_request");
  assert.throws(() => wanted(bytes("a"), { lang: "xx" }), (error) => error instanceof DegafamError && error.status === 2);
  assert.throws(() => wanted(new Uint8Array(64 * 1024 * 1024 + 2)), ({ code }) => code === "file_too_large");
});

test("a worker reads likewise, and what it read can be asked", async () => {
  const client = await connect({ places: false });
  const { entries } = await client.wanted(bytes(BOOKMARKS));
  assert.deepEqual(entries, wanted(bytes(BOOKMARKS)).entries);
  const plan = await client.plan(entries.map(({ text }) => text), { near: { lat: 47.22, lng: -1.55 } });
  assert.deepEqual(plan.wants.map(({ match }) => match?.name), ["Google Docs", "Doodle"]);
  await assert.rejects(client.wanted(bytes("")), ({ code }) => code === "list_empty");
  client.close();
});
