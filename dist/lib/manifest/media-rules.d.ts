import type { Problem } from '../model/problem.ts';
import type { FileReader } from './file-reader.ts';
import type { LoadedManifest, LoadedPrompt } from './loaded-arena.ts';
import type { Scenario } from './scenario.ts';
/** Where the media of an arena's scenarios are read from. */
export interface MediaFiles extends Pick<FileReader, 'readBytes'> {
    /** Absolute; paths of media start here. */
    readonly configDir: string;
}
/** Media in a scenario's turns that its prompt does not take: kinds, formats, sizes, captions, counts. */
export declare function findMediaProblems({ spec, source }: LoadedManifest<Scenario>, prompts: readonly LoadedPrompt[], files: MediaFiles): Promise<readonly Problem[]>;
