import type { Problem } from '../model/problem.ts';
import type { DocumentPath, LoadedManifest, SourceFile } from './loaded-arena.ts';
import { type Scenario } from './scenario.ts';
type Turn = Scenario['turns'][number];
type Part = NonNullable<Turn['parts']>[number];
/** What is wrong with a scenario in itself, beyond its schema. */
export declare function findScenarioProblems({ spec, source }: LoadedManifest<Scenario>): readonly Problem[];
/** What is wrong with a text or a medium. */
export declare function findPartProblems(part: Part, path: DocumentPath, source: SourceFile): readonly Problem[];
/** A problem when a text is no duration as Go writes it. */
export declare function checkDuration(source: SourceFile, path: DocumentPath, text: string | undefined): readonly Problem[];
export {};
