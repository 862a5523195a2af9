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
export function judgesOf({ judges = [], judge_specs: specs = {} }: Arena): readonly ArenaJudge[] {
  return [
    ...judges.map((judge, index) => ({ ...judge, path: ['spec', 'judges', index] })),
    ...Object.entries(specs).map(([name, judge]) => ({
      ...judge,
      name,
      path: ['spec', 'judge_specs', name],
    })),
  ];
}
