import { expect, it } from 'vitest';
import { watchPlace } from '../../src/engine/watch-place.ts';
import type { DocumentPath, SourceFile } from '../../src/manifest/loaded-arena.ts';
import type { PlannedRun } from '../../src/plan/planned-run.ts';
import { loaded, planArena, sourceFile } from '../helpers/planned-arena.ts';

/** A file that says the path of a node where its place would stand. */
const source: SourceFile = {
  ...sourceFile('x.yaml'),
  locate: (path: DocumentPath) => ({ file: path.join('.'), line: 1, column: 1 }),
};

function placed(run: PlannedRun): PlannedRun {
  if (run.kind === 'eval') return { ...run, eval: { ...run.eval, source } };
  return { ...run, scenario: { ...run.scenario, manifest: { ...run.scenario.manifest, source } } };
}

const [scenario] = planArena().map(placed);
const evaluated = scenario && placed({ ...scenario, kind: 'eval', eval: loaded('eval', 'e1', {}) });
const error = { code: 'BROKEN', message: 'It broke.' };

it.each([
  ['before its first turn', scenario, [], 'metadata.name'],
  ['in its first turn', scenario, [0], 'spec.turns.0'],
  ['in the last turn it reached', scenario, [0, 1, 2], 'spec.turns.2'],
  ['as an eval', evaluated, [], 'metadata.name'],
])('places a run that broke off %s', (_title, run, turns, file) => {
  if (run === undefined) throw new Error('The plan has no run.');
  const watch = watchPlace(run);
  for (const turn of turns) watch.onTurn(turn);
  expect(watch.placed({ error })).toEqual({ error: { ...error, location: { file, line: 1, column: 1 } } });
  expect(watch.placed({ skipReason: 'budget' })).toEqual({ skipReason: 'budget' });
});
