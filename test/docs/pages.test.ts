import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/option-table.ts';
import { builtInReports } from '../../src/reports/index.ts';
import { ROOT_DIRECTORY } from './page-blocks.ts';

const below = await readdir(path.join(ROOT_DIRECTORY, 'docs'), { recursive: true });
const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...below.filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`),
];

async function read(page: string): Promise<string> {
  return readFile(path.join(ROOT_DIRECTORY, page), 'utf8');
}

/** Text of a page without its code. */
function prose(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```$/gm, '');
}

/** The anchors of a page, as GitHub makes them of its headings. */
function anchorsOf(text: string): readonly string[] {
  return [...prose(text).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

async function isBroken(page: string, link: string): Promise<boolean> {
  const [target = '', anchor] = link.split('#');
  const file = target === '' ? page : path.join(path.dirname(page), target);
  const isThere = await access(path.join(ROOT_DIRECTORY, file)).then(
    () => true,
    () => false,
  );
  if (!isThere) return true;
  return anchor !== undefined && !anchorsOf(await read(file)).includes(anchor);
}

test.each(pages)('%s leads nowhere that is not there', async (page) => {
  const text = prose(await read(page));
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  const own = links.filter((link) => !/^[a-z]+:/.test(link));
  const broken = await Promise.all(own.map(async (link) => ((await isBroken(page, link)) ? [link] : [])));
  expect(broken.flat()).toEqual([]);
});

describe('ARCHITECTURE.md', () => {
  test('names files that are there', async () => {
    const text = await read('ARCHITECTURE.md');
    const named = [...text.matchAll(/`((?:src|test)\/[\w./-]+)`/g)].map(([, file = '']) => file);
    const broken = await Promise.all(
      named.map(async (file) => ((await isBroken('ARCHITECTURE.md', file)) ? [file] : [])),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(broken.flat()).toEqual([]);
  });
});

describe('README.md', () => {
  test('names every command and report format', async () => {
    const text = await read('README.md');
    const missing = [...COMMANDS, ...builtInReports].filter(({ name }) => !text.includes(`\`${name}\``));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

describe('docs/dependencies.md', () => {
  test('has a row for every package of the product', async () => {
    const text = await read('docs/dependencies.md');
    const { dependencies, peerDependencies, devDependencies } = JSON.parse(
      await read('package.json'),
    ) as Readonly<Record<string, Readonly<Record<string, string>>>>;
    const names = Object.keys({ ...dependencies, ...peerDependencies, ...devDependencies });
    const missing = names.filter((name) => !name.startsWith('@types/') && !text.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });

  test('states the licence of every package of the product', async () => {
    const rows = (await read('docs/dependencies.md')).split('\n').map((line) => line.split('|').slice(1, -1));
    const product = rows.filter((cells) => cells.length === 3 && cells[0]?.includes('`'));
    const found = await Promise.all(
      product.flatMap(([names = '', , licence = '']) =>
        [...names.matchAll(/`([^`]+)`/g)].map(async ([, name = '']) => {
          const { license } = JSON.parse(await read(`node_modules/${name}/package.json`)) as {
            license: string;
          };
          return license === licence.trim() ? [] : [`${name} is ${license}`];
        }),
      ),
    );
    expect(found.length).toBeGreaterThan(10);
    expect(found.flat()).toEqual([]);
  });
});
