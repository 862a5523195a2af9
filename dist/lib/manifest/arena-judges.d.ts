import type { Arena } from './arena.ts';
import type { DocumentPath } from './loaded-arena.ts';
/** A judge of an arena, and where it is written. */
export interface ArenaJudge {
    readonly name: string;
    /** Id of the provider that judges. */
    readonly provider: string;
    readonly model?: string | undefined;
    readonly path: DocumentPath;
}
/** The judges of an arena: those of the list, then those written by name. */
export declare function judgesOf({ judges, judge_specs: specs }: Arena): readonly ArenaJudge[];
