import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createWorkspace } from '../helpers/workspace.ts';
import { ROOT_DIRECTORY, readBlocks } from './page-blocks.ts';

const LIBRARY = path.join(ROOT_DIRECTORY, 'src/index.ts');
const DIRECTORY = process.cwd();

const blocks = await readBlocks('docs/library.md');
const examples = blocks.filter(({ language }) => language === 'ts');
const [readme] = (await readBlocks('README.md')).filter(({ language }) => language === 'ts');
const [assertion] = blocks.filter(({ language }) => language === 'yaml');

/** What the page says an example prints: the next block of text. */
function printedBy(line: number): string {
  return blocks.find((block) => block.language === 'text' && block.line > line)?.text ?? '';
}

/** A directory with the example arena as `arena/`, whose scenario has the assertion of the page. */
async function openDesk() {
  const workspace = await createWorkspace();
  await cp(path.join(ROOT_DIRECTORY, 'examples/support-desk'), workspace.path('arena'), { recursive: true });
  return workspace;
}

/** Runs an example here, as the only program in its directory; the answer is what it printed. */
async function run(directory: string): Promise<string> {
  const file = path.join(directory, 'example.ts');
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...words: unknown[]) => printed.push(words.join(' ')));
  process.chdir(directory);
  await import(/* @vite-ignore */ pathToFileURL(file).href);
  return `${printed.join('\n')}\n`;
}

/** The text with its packages where they are. */
function linked(text: string): string {
  const zod = pathToFileURL(path.join(ROOT_DIRECTORY, 'node_modules/zod/index.js')).href;
  return text.replace("'arena-action'", JSON.stringify(LIBRARY)).replace("'zod'", JSON.stringify(zod));
}

afterEach(() => {
  process.chdir(DIRECTORY);
  vi.restoreAllMocks();
});

describe('the page on the library', () => {
  test('has examples that compile', () => {
    const texts = new Map(
      [...examples, ...(readme === undefined ? [] : [readme])].map(({ text, line, heading }) => [
        path.join(ROOT_DIRECTORY, 'test/docs', `${heading.replaceAll(' ', '-')}-${line}.ts`),
        text,
      ]),
    );
    const config = ts.readConfigFile(path.join(ROOT_DIRECTORY, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT_DIRECTORY);
    const settings = {
      ...options,
      paths: { 'arena-action': [LIBRARY] },
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    };
    const host = ts.createCompilerHost(settings);
    const { fileExists, readFile: readText, getSourceFile } = host;
    host.fileExists = (file) => texts.has(file) || fileExists(file);
    host.readFile = (file) => texts.get(file) ?? readText(file);
    host.getSourceFile = (file, version, ...rest) => {
      const text = texts.get(file);
      if (text === undefined) return getSourceFile(file, version, ...rest);
      return ts.createSourceFile(file, text, version);
    };
    const program = ts.createProgram([...texts.keys()], settings, host);
    const problems = [...texts.keys()].flatMap((file) => {
      const source = program.getSourceFile(file);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
        ({ messageText }) => `${path.basename(file)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      );
    });
    expect(texts.size).toBe(6);
    expect(problems).toEqual([]);
  });

  test.each(examples.map((example) => [example.heading, example] as const))(
    '%s prints what it says',
    async (_heading, { text, line }) => {
      await using workspace = await openDesk();
      const files: Record<string, string> = { 'example.ts': linked(text) };
      if (text.includes('defineCheck') && assertion !== undefined) {
        const scenario = 'arena/scenarios/opening-hours.scenario.yaml';
        files[scenario] = `${await readFile(workspace.path(scenario), 'utf8')}${assertion.text}`;
      }
      await workspace.write(files);
      expect(await run(workspace.directory)).toBe(printedBy(line));
    },
  );
});
