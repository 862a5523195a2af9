import type { CaseIdentity } from '../model/case-key.ts';
import type { Location } from '../model/location.ts';
import type { ReadyScenario } from './validate-config.ts';
/**
 * What makes a scenario in code the same case in another commit: its file, its id or name, who is under test, and its
 * set, which stands where arenas have a region.
 */
export declare function caseOf({ agents, id, name, setId }: ReadyScenario, { file }: Location): CaseIdentity;
