import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { vi } from 'vitest';
import { ROOT_DIRECTORY } from './page-blocks.ts';

const LIBRARY = path.join(ROOT_DIRECTORY, 'src/index.ts');
const SCENARIO = path.join(ROOT_DIRECTORY, 'src/scenario/index.ts');

/** Reading the sources and the types they use takes most of the time, so pages share what was read. */
const parsed = new Map<string, ts.SourceFile | undefined>();
let lastProgram: ts.Program | undefined;

/** What the compiler says of texts, by the paths they would have. */
export function compileProblems(texts: ReadonlyMap<string, string>): readonly string[] {
  const config = ts.readConfigFile(path.join(ROOT_DIRECTORY, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT_DIRECTORY);
  const settings = {
    ...options,
    paths: { 'arena-action': [LIBRARY], 'arena-action/scenario': [SCENARIO] },
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  };
  const host = ts.createCompilerHost(settings);
  const { fileExists, readFile: readText, getSourceFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readText(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = texts.get(file);
    if (text !== undefined) return ts.createSourceFile(file, text, version);
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, version, ...rest));
    return parsed.get(file);
  };
  const program = ts.createProgram([...texts.keys()], settings, host, lastProgram);
  lastProgram = program;
  return [...texts.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${path.basename(file)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}

/** Runs `example.ts` here, as the only program in its directory; the answer is what it printed. */
export async function runExample(directory: string): Promise<string> {
  const file = path.join(directory, 'example.ts');
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...words: unknown[]) => printed.push(words.join(' ')));
  process.chdir(directory);
  await import(/* @vite-ignore */ pathToFileURL(file).href);
  return `${printed.join('\n')}\n`;
}

/** The text with its packages where they are. */
export function linked(text: string): string {
  const zod = pathToFileURL(path.join(ROOT_DIRECTORY, 'node_modules/zod/index.js')).href;
  return text
    .replace("'arena-action'", JSON.stringify(LIBRARY))
    .replace("'arena-action/scenario'", JSON.stringify(SCENARIO))
    .replace("'zod'", JSON.stringify(zod));
}
