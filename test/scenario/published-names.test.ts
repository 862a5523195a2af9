import { readFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import * as ours from '../../src/scenario/index.ts';
import { scenario } from '../../src/scenario/namespace.ts';
import { ROOT_DIRECTORY } from '../docs/page-blocks.ts';

const readText = (file: string) => readFile(path.join(ROOT_DIRECTORY, file), 'utf8');

interface PublishedNames {
  readonly package: string;
  readonly version: string;
  readonly entries: Readonly<Record<string, { readonly values: string[]; readonly types: string[] }>>;
  readonly namespace: string[];
}

/** The package as it was published; `scripts/list-published-names.mjs` lists it. */
const published: PublishedNames = JSON.parse(await readText('test/fixtures/published-scenario-names.json'));
const page = await readText('docs/scenarios-migration.md');
const { '.': main = { values: [], types: [] }, ...others } = published.entries;
const names = [...new Set([...main.values, ...main.types, ...published.namespace])].sort();

/** The rows of the page's table: what is said of each name. */
const rows = [...page.matchAll(/^\| `(\w+)` \| (same|differs|left out)(?:: (.+))? \|$/gm)].map(
  ([, name = '', status = '', why]) => ({ name, status, why }),
);
const byStatus = (wanted: string) => rows.filter(({ status }) => status === wanted);

const values: Readonly<Record<string, unknown>> = ours;
let types: ReadonlySet<string> = new Set();

beforeAll(() => {
  const config = ts.readConfigFile(path.join(ROOT_DIRECTORY, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT_DIRECTORY);
  const file = path.join(ROOT_DIRECTORY, 'src/scenario/index.ts');
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error('The entry has no exports.');
  types = new Set(
    checker
      .getExportsOfModule(module)
      .filter((symbol) => {
        const aliased = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        return (aliased.flags & ts.SymbolFlags.Type) !== 0;
      })
      .map(({ name }) => name),
  );
});

/** What asking the namespace for a name comes to. */
function asked(name: string): unknown {
  try {
    return Reflect.get(scenario, name);
  } catch (error) {
    return error;
  }
}

test('the page names the version that the list was made from', () => {
  expect(page).toContain(`\`${published.package}\` ${published.version}`);
  expect(names.length).toBeGreaterThan(100);
});

test('every published name has one row, and no row is of a name that is not published', () => {
  expect(rows.map(({ name }) => name).sort()).toEqual(names);
});

test('every difference and omission has a reason, and nothing else has one', () => {
  for (const { name, status, why } of rows)
    expect([name, why !== undefined]).toEqual([name, status !== 'same']);
});

test.each(byStatus('same'))('$name is the same', ({ name }) => {
  if (main.values.includes(name)) expect(values[name]).toBeDefined();
  if (main.types.includes(name)) expect(types).toContain(name);
  if (published.namespace.includes(name)) expect(Object.keys(scenario)).toContain(name);
});

test.each(byStatus('differs'))('$name differs, and so exists', ({ name }) => {
  expect([name in values, types.has(name)]).toContain(true);
});

test.each(byStatus('left out'))('$name is left out', ({ name, why }) => {
  expect([name in values, types.has(name), Object.keys(scenario).includes(name)]).toEqual([
    false,
    false,
    false,
  ]);
  if (!published.namespace.includes(name)) return;
  expect(asked(name)).toMatchObject({
    code: 'LEFT_OUT',
    message: `\`scenario.${name}\` is left out of arena-action: ${why}. See docs/scenarios-migration.md.`,
  });
});

describe('the namespace', () => {
  test('has or explains everything that the published one has', () => {
    expect(published.namespace.filter((name) => asked(name) === undefined)).toEqual([]);
  });

  test('is the default export, under its name as well', () => {
    expect([ours.default, ours.scenario]).toEqual([scenario, scenario]);
  });

  test('hides what is left out from whoever does not ask', () => {
    expect(Object.keys({ ...scenario })).not.toContain('sleep');
    expect(JSON.stringify(scenario)).toContain('AgentRole');
  });
});

test('every published entry can be had by changing the name of the package', async () => {
  const { exports: entries } = JSON.parse(await readText('package.json'));
  const wanted = Object.keys(others).map((entry) => entry.replace('.', './scenario'));
  expect(wanted.length).toBe(4);
  expect(Object.keys(entries)).toEqual(expect.arrayContaining(['./scenario', ...wanted]));
  for (const entry of wanted) expect(page).toContain(`arena-action${entry.slice(1)}`);
});
