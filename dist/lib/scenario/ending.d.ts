import { type ConversationEnd } from '../conversation/conversation-end.ts';
import type { Location } from '../model/location.ts';
import type { ScenarioStatus } from './scenario-event.ts';
import type { ScenarioVerdict } from './scenario-result.ts';
import type { Session } from './session.ts';
import type { JudgedCriterion } from './verdict.ts';
/** How a run ended. */
export interface Ending {
    readonly verdict: ScenarioVerdict;
    readonly criteria: readonly JudgedCriterion[];
    readonly status: ScenarioStatus;
    /** What the run's record says beside its checks. */
    readonly end: ConversationEnd;
    /** What `run` rejects with. */
    readonly thrown?: {
        readonly error: unknown;
    };
    readonly assertion?: {
        readonly message: string;
        readonly location: Location;
    };
}
/** The end of a run that came to a verdict. */
export declare function endingOfVerdict(session: Session, verdict: ScenarioVerdict): Ending;
/** The end of a run that a step threw in, or that was called off. `location` is that of the run. */
export declare function endingOfFailure(session: Session, error: unknown, location: Location): Ending;
