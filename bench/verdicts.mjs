// Simulates pull requests and has the product judge them: `node bench/verdicts.mjs [--write]`. Prints one Markdown table and
// fails when a figure that the documentation promises is missed; --write keeps the figures in bench/verdicts.json.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const { outputFiles } = await build({
  stdin: {
    contents: "export * from './simulate-verdicts.ts'; export * from './verdict-figures.ts';",
    resolveDir: import.meta.dirname,
    loader: 'ts',
  },
  ...{ bundle: true, write: false, format: 'esm', platform: 'node' },
});
const source = Buffer.from(outputFiles[0].contents).toString('base64');
const { measureVerdicts, renderFigures } = await import(`data:text/javascript;base64,${source}`);

const { figures, missed } = measureVerdicts({ seeds: [1, 2, 3], pullRequests: 10_000 });
console.log(renderFigures(figures));
if (values.write) {
  writeFileSync(new URL('verdicts.json', import.meta.url), `${JSON.stringify({ figures }, null, 2)}\n`);
}
for (const sentence of missed) console.error(sentence);
process.exitCode = missed.length === 0 ? 0 : 1;
