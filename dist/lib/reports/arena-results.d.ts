import { type TextSink } from '../lib/text-sink.ts';
import type { ArenaResult, ResultSource } from '../model/run-result.ts';
import type { ScenarioRecord } from '../model/scenario-record.ts';
/** Writes `arena-results.json` piece by piece: keys in their documented order, one run per line, `meta` last. */
export declare function writeArenaResults(source: ResultSource, sink: TextSink): Promise<void>;
/** A result as the text of `arena-results.json`. */
export declare function renderArenaResults(result: ArenaResult): Promise<string>;
/** What a run of a scenario in code leaves behind, its run as `arena-results.json` spells it. */
export declare function renderScenarioRecord({ lane, location, finishedAt, run }: ScenarioRecord): string;
