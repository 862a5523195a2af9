import type { GatePolicy } from '../baseline/gate-policy.ts';
import type { Arena } from '../manifest/arena.ts';
import type { LoadedArena, LoadedMockFile } from '../manifest/loaded-arena.ts';
import type { Lane } from '../model/lane.ts';
import { laneOf, realProviders } from '../plan/lane-of.ts';
import { choosePolicy } from './arena-defaults.ts';
import { type ChosenMode, chooseMode } from './choose-mode.ts';
import { type ChosenReports, chooseReports } from './choose-reports.ts';
import { chooseTrials } from './choose-trials.ts';
import { laneWithTests } from './covered-by.ts';
import { type DescribedInputs, describeInputs } from './describe-inputs.ts';
import { loadMockConfig } from './load-mock-config.ts';
import { type LoadedPlan, loadPlan } from './load-plan.ts';
import { type OpenRecording, openRecording } from './open-recording.ts';
import { prepareOutput } from './output-directory.ts';
import type { CompleteRunOptions } from './run-options.ts';

/** What an invocation settles before anything runs. */
export interface PreparedRun extends Omit<LoadedPlan, 'runs'> {
  readonly configs: readonly LoadedArena['config'][];
  readonly manifests: readonly Arena[];
  readonly policy: GatePolicy;
  readonly chosen: ChosenReports;
  readonly access: ChosenMode;
  readonly lane: Lane;
  readonly recording: OpenRecording | undefined;
  readonly mockFile: LoadedMockFile | undefined;
  /** The runs to hold, as often as each is tried, with what they depend on. */
  readonly inputs: DescribedInputs;
}

/**
 * Loads the arenas of an invocation and settles what is run, in which lane, by which policy, and what is written. Whatever
 * the author must mend is thrown from here, before anything runs.
 */
export async function prepareRun(asked: CompleteRunOptions): Promise<PreparedRun> {
  const { runs: named, filed, ...plan } = await loadPlan(asked);
  const { arenas, reads, options, outputDirectory } = plan;
  const manifests = arenas.map((arena) => arena.loaded.config.spec);
  const policy = choosePolicy(options.policy, manifests, options.onWarning, filed.policy);
  const chosen = chooseReports(options, manifests);
  const access = await chooseMode(options.mode, realProviders(named), { ...options, ...reads });
  const lane = laneWithTests(laneOf(named, access.mode), access.mode, options);
  const planned = chooseTrials(named, options, filed.trials, lane);
  const recording = openRecording(options, lane, outputDirectory, access.concealer);
  if (recording !== undefined) prepareOutput({ ...asked, outputDirectory: recording.directory, files: [] });
  const mockFile = await loadMockConfig(options, access.mode, arenas);
  const inputs = await describeInputs(planned, { ...options, ...access, ...reads, lane, mockFile });
  const configs = arenas.map((arena) => arena.loaded.config);
  return {
    ...{ ...plan, filed, manifests, configs, policy, chosen },
    ...{ access, lane, recording, mockFile, inputs },
  };
}
