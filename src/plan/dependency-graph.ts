import type { GraphSetting } from './graph-setting.ts';
import { helperProvidersOf } from './helper-providers.ts';
import type { PlannedRun, PlannedScenarioRun } from './planned-run.ts';
import {
  type Dependency,
  filesOfAssistant,
  filesOfEval,
  filesOfScenario,
  nearestFirst,
  sharedFilesOf,
} from './run-files.ts';
import { createSettingsWriter } from './run-settings.ts';
import { findUncertainties } from './uncertain-files.ts';

/** Everything that decides what a run finds. */
export interface RunDependencies {
  /** Files of which every byte counts, each once. */
  readonly files: readonly Dependency[];
  /** Files that many runs share and of which a part counts: the Arena manifest and mock files. */
  readonly shared: readonly Dependency[];
  /** That part, with the settings in force; the same text means the same. */
  readonly settings: string;
}

/** Which run depends on which files, and through which other files. */
export interface DependencyGraph {
  of(run: PlannedRun): RunDependencies;
  /** Why something that runs depend on cannot be told; sentences without a full stop. */
  readonly uncertain: readonly string[];
}

/** Builds the graph of a plan's runs. Runs that differ by trial or region alone share their answer. */
export function buildDependencyGraph(runs: readonly PlannedRun[], setting: GraphSetting): DependencyGraph {
  const known = new Map<object, Map<object, RunDependencies>>();
  const ofScenario = new Map<object, readonly Dependency[]>();
  const settings = createSettingsWriter(setting);
  const scenarioFiles = (run: PlannedScenarioRun): readonly Dependency[] => {
    const found = ofScenario.get(run.scenario) ?? filesOfScenario(run);
    ofScenario.set(run.scenario, found);
    return found;
  };
  const examine = (run: PlannedRun): RunDependencies => ({
    files: nearestFirst(
      run.kind === 'eval' ? filesOfEval(run) : [...scenarioFiles(run), ...filesOfAssistant(run)],
      run.arena.loaded.config.source.absolutePath,
    ),
    shared: nearestFirst(sharedFilesOf(run, helperProvidersOf(run), setting.mockFile)),
    settings: settings(run),
  });
  return {
    uncertain: findUncertainties(runs, setting),
    of(run) {
      const subject = run.kind === 'eval' ? run.eval : run.scenario;
      const bySpeaker = known.get(subject) ?? new Map<object, RunDependencies>();
      known.set(subject, bySpeaker);
      const speaker = run.kind === 'eval' ? run.eval : run.provider;
      const found = bySpeaker.get(speaker) ?? examine(run);
      bySpeaker.set(speaker, found);
      return found;
    },
  };
}
