import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CaseIdentity } from '../model/case-key.ts';
import type { Location } from '../model/location.ts';
import type { RunResult } from '../model/run-result.ts';
import { SCENARIO_VARIABLES } from '../model/scenario-record.ts';
import { renderScenarioRecord } from '../reports/arena-results.ts';
import type { ScenarioHost } from './scenario-host.ts';
import type { RunIds } from './session.ts';

/** What a run leaves behind for whoever started the test runner; nothing where nobody asks for results. */
export interface ResultFile {
  /** Says that the run has begun, which is what is left of one that never ends. */
  begin(identity: CaseIdentity, ids: RunIds): Promise<void>;
  /** Says how it ended. */
  end(run: RunResult): Promise<void>;
}

/** Opens the file of a run that is asked for at a location. */
export function openResultFile(
  location: Location,
  { clock, environment, lane, trial }: Pick<ScenarioHost, 'clock' | 'environment' | 'lane' | 'trial'>,
): ResultFile {
  const directory = environment[SCENARIO_VARIABLES.results];
  if (!directory) return { begin: async () => undefined, end: async () => undefined };
  const file = path.join(directory, `${randomUUID()}.json`);
  const write = async (run: RunResult): Promise<void> => {
    const text = renderScenarioRecord({ lane, location, finishedAt: clock.now().toISOString(), run });
    // Whoever reads takes files that are whole only.
    await writeFile(`${file}.partial`, text, { flag: 'wx' });
    await rename(`${file}.partial`, file);
  };
  return {
    begin: (identity, ids) => write(unfinished(identity, ids, trial, location)),
    end: write,
  };
}

/** A run as it stands while it goes on. What it costs by then nobody knows. */
function unfinished(
  identity: CaseIdentity,
  { runId, runKey }: RunIds,
  trial: number,
  location: Location,
): RunResult {
  return {
    ...identity,
    key: runKey,
    id: runId,
    trial,
    model: '',
    status: 'error',
    error: {
      code: 'SCENARIO_NOT_FINISHED',
      message:
        'The scenario began and never ended: its test timed out, or its process ended before. Give the test more time, ' +
        'or pass its signal to `run`, which keeps the conversation so far.',
      location,
    },
    cost: null,
    inputTokens: 0,
    outputTokens: 0,
    latencyMs: 0,
    messages: [],
    checks: [],
  };
}
