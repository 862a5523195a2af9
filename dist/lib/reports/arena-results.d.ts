import type { TextSink } from '../lib/text-sink.ts';
import type { ResultSource } from '../model/run-result.ts';
/** Writes `arena-results.json` piece by piece: keys in their documented order, one run per line, `meta` last. */
export declare function writeArenaResults(source: ResultSource, sink: TextSink): Promise<void>;
