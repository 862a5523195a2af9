import { isJsonObject } from '../lib/json.ts';
import type { ArenaResult, RunResult } from '../model/run-result.ts';
import { frameSchema } from './arena-result-schema.ts';
import {
  assembleResult,
  invalid,
  parseArenaResult,
  parseJson,
  parsePart,
  parseRun,
  requireVersion,
} from './parse-arena-result.ts';
import { RESULT_LIMITS } from './result-limits.ts';

const RUNS_OPEN = '"runs": [';
const RUNS_CLOSE = '],';

/**
 * Reads an `arena-results.json` line by line, one run in memory as text at a time, where it has the layout that
 * `writeArenaResults` gives it; any other layout is read as a whole. Lines come without their line ends.
 * Throws like `parseArenaResult`.
 */
export async function readArenaResult(lines: AsyncIterable<string> | Iterable<string>): Promise<ArenaResult> {
  const frame: string[] = [];
  let runs: RunResult[] | undefined;
  let isInRuns = false;
  let characters = 0;
  for await (const line of lines) {
    characters += line.length + 1;
    if (characters > RESULT_LIMITS.characters) throw invalid('it is too large to be read');
    if (runs === undefined && line === RUNS_OPEN) {
      runs = [];
      isInRuns = true;
    } else if (isInRuns && line === RUNS_CLOSE) isInRuns = false;
    else if (isInRuns) runs?.push(parseRunLine(line, runs.length));
    else frame.push(line);
  }
  if (isInRuns) throw invalid('it ends in the middle of its runs');
  const text = frame.join('\n');
  return runs === undefined ? parseArenaResult(text) : assembleResult(parseFrame(text), runs);
}

function parseFrame(text: string) {
  const frame = parseJson(text, 'the file around its runs');
  if (!isJsonObject(frame)) throw invalid('it is not a JSON object');
  requireVersion(frame.schemaVersion);
  return parsePart(frameSchema, frame, []);
}

function parseRunLine(line: string, index: number): RunResult {
  return parseRun(parseJson(line.replace(/,$/, ''), `runs[${index}]`), index);
}
