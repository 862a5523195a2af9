import type { RunArenaOptions } from '../arena/outcome.ts';
import { parseMaxCost } from '../arena/parse-max-cost.ts';
import { choiceOf } from './choice-option.ts';
import { CACHE_MODES } from './option-choices.ts';
import type { CommandLine } from './parse-command-line.ts';

/** What a command line says of money: the most that is spent, and whether answers are kept. */
export function purseOptionsOf(
  line: CommandLine,
): Pick<RunArenaOptions, 'maxCost' | 'cache' | 'cacheDirectory'> {
  const maxCost = line.text('max-cost');
  const cacheDirectory = line.text('cache-dir');
  return {
    ...(maxCost === undefined ? {} : { maxCost: parseMaxCost(maxCost, '--max-cost') }),
    cache: choiceOf(line, 'cache', CACHE_MODES),
    ...(cacheDirectory === undefined ? {} : { cacheDirectory }),
  };
}
