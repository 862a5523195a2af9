import path from 'node:path';
import type { JsonObject } from '../lib/json.ts';
import type { EvalDefinition } from '../manifest/eval-definition.ts';
import type { DocumentPath, LoadedArena, LoadedManifest, SourceFile } from '../manifest/loaded-arena.ts';
import type { PromptConfig } from '../manifest/prompt-config.ts';
import { createIdCounter } from '../model/check-id.ts';
import { type BindSetting, bindJudgedCheck } from './bind-assertions.ts';
import type { ConfiguredCheck } from './bind-checks.ts';
import type { BoundEval } from './bound-arena.ts';

/** A list of evals as a file holds it, and where. */
export interface WrittenEvals {
  readonly source: SourceFile;
  readonly path: DocumentPath;
  readonly evals: readonly EvalDefinition[];
}

interface PlacedEval {
  readonly definition: EvalDefinition;
  readonly index: number;
  readonly list: WrittenEvals;
}

const DEFAULT_SAMPLE = 5;
const EVERYTHING = 100;

/** The lists of evals that hold for a whole arena: of the pack, in the arena's place, of the prompts of the pack. */
export function evalListsOf({ config, pack }: LoadedArena): readonly WrittenEvals[] {
  const inPlace = {
    source: config.source,
    path: ['spec', 'pack_evals'],
    evals: config.spec.pack_evals ?? [],
  };
  if (pack === undefined) return [inPlace];
  const { source, content } = pack;
  return [
    { source, path: ['evals'], evals: content.evals ?? [] },
    inPlace,
    ...Object.entries(content.prompts ?? {}).map(([name, { evals = [] }]) => ({
      source,
      path: ['prompts', name, 'evals'],
      evals,
    })),
  ];
}

/** The evals that a prompt adds. */
export function evalListOf({ source, spec }: LoadedManifest<PromptConfig>): WrittenEvals {
  return { source, path: ['spec', 'evals'], evals: spec.evals ?? [] };
}

/** Finds what is wrong with the checks of every list, those that are switched off or overridden included. */
export function examineEvals(lists: readonly WrittenEvals[], setting: BindSetting): void {
  for (const placed of lists.flatMap(placeEvals)) bindEval(placed, setting, createIdCounter());
}

/**
 * Binds the evals of several lists as one: an eval takes the place of an earlier one of its id, others are appended.
 * Those that are switched off are left out.
 */
export function bindPackEvals(lists: readonly WrittenEvals[], setting: BindSetting): readonly BoundEval[] {
  const merged = new Map(
    lists.flatMap(placeEvals).map((placed): [string, PlacedEval] => [placed.definition.id, placed]),
  );
  const numberId = createIdCounter();
  // What is wrong with them has been said once.
  const silent = { ...setting, problems: [] };
  return [...merged.values()]
    .filter(({ definition }) => definition.enabled !== false)
    .map((placed) => bindEval(placed, silent, numberId));
}

function placeEvals(list: WrittenEvals): readonly PlacedEval[] {
  return list.evals.map((definition, index) => ({ definition, index, list }));
}

function bindEval(
  { definition, index, list }: PlacedEval,
  setting: BindSetting,
  numberId: (id: string) => string,
): BoundEval {
  const { trigger, metric, groups, sample_percentage: percentage = DEFAULT_SAMPLE } = definition;
  const configured: ConfiguredCheck = {
    use: 'pack-eval',
    scope: trigger === 'every_turn' || trigger === 'sample_turns' ? 'turn' : 'conversation',
    index,
    type: definition.type,
    params: definition.params as JsonObject,
    source: list.source,
    path: [...list.path, index],
    directory: path.dirname(list.source.absolutePath),
  };
  return {
    evalId: definition.id,
    check: bindJudgedCheck(configured, setting, numberId),
    samplePercentage: trigger.startsWith('sample_') ? percentage : EVERYTHING,
    ...(metric === undefined ? {} : { metric: metric as unknown as JsonObject }),
    ...(groups === undefined ? {} : { groups }),
  };
}
