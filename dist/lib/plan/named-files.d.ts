import type { DocumentPath, LoadedManifest, SourceFile } from '../manifest/loaded-arena.ts';
import type { Tool } from '../manifest/tool.ts';
import type { Problem } from '../model/problem.ts';
import type { ConfiguredCheck } from './bind-checks.ts';
import type { BoundCheck } from './bound-arena.ts';
/** A file that a manifest names, and what it must hold. */
export interface NamedFile {
    readonly source: SourceFile;
    readonly path: DocumentPath;
    readonly absolutePath: string;
    /** As the manifest names it. */
    readonly name: string;
    /** Throws an Error that says why a text is of no use. */
    examine(text: string): void;
}
/** The file that a check names in its parameters, if it does. */
export declare function fileOfCheck({ definition, rawParams }: BoundCheck, configured: ConfiguredCheck): readonly NamedFile[];
/** The files that answer for a tool in mock mode. */
export declare function filesOfTool({ spec, source }: LoadedManifest<Tool>): readonly NamedFile[];
/** A problem when the template written in a tool cannot be parsed. */
export declare function findTemplateProblems({ spec, source }: LoadedManifest<Tool>): readonly Problem[];
/** Reads the files that manifests name, each once for each place that names it, and tells what is wrong with them. */
export declare function findFileProblems(files: readonly NamedFile[], readText: (absolutePath: string) => Promise<string>): Promise<readonly Problem[]>;
