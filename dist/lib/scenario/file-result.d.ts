import type { Location } from '../model/location.ts';
import type { RunResult } from '../model/run-result.ts';
import type { ScenarioHost } from './scenario-host.ts';
/** Leaves a run behind for whoever started the test runner; does nothing where nobody asks for results. */
export declare function fileResult(run: RunResult, location: Location, { clock, environment, lane }: Pick<ScenarioHost, 'clock' | 'environment' | 'lane'>): Promise<void>;
