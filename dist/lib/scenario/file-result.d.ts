import type { CaseIdentity } from '../model/case-key.ts';
import type { Location } from '../model/location.ts';
import type { RunResult } from '../model/run-result.ts';
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
export declare function openResultFile(location: Location, { clock, environment, lane, trial }: Pick<ScenarioHost, 'clock' | 'environment' | 'lane' | 'trial'>): ResultFile;
