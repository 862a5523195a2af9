import type { CheckRegistry } from '../../checks/index.ts';
import type { FileReader } from '../../manifest/file-reader.ts';
import type { LoadedPersona, SourceFile } from '../../manifest/loaded-arena.ts';
import type { Problem } from '../../model/problem.ts';
import type { BoundArena, BoundPrompt, BoundScenario } from '../../plan/bound-arena.ts';
/** A scenario of a manifest with what it needs of its arena. */
export interface FoundScenario {
    readonly scenario: BoundScenario;
    readonly prompt: BoundPrompt | undefined;
    /** Absent for a Scenario manifest that was loaded by itself. */
    readonly arena?: BoundArena;
    /** Absolute; media start here. */
    readonly configDir: string;
    /** Roles whose words a simulated user finds. */
    readonly roles: ReadonlySet<string>;
    readonly personas: readonly LoadedPersona[];
    /** Where its checks may stand. */
    readonly sources: readonly SourceFile[];
    readonly warnings: readonly Problem[];
    readonly io: FileReader;
}
/** Which scenario is wanted. */
export interface ScenarioRequest {
    /** A Scenario or Arena manifest, or the directory of an arena. */
    readonly file: string;
    readonly id: string | undefined;
    readonly workingDirectory: string;
    readonly registry: CheckRegistry;
}
/**
 * Loads a scenario and binds its checks. Throws `ManifestProblemsError` with all that is wrong in the files, and
 * `ScenarioError` with code `INVALID_SCENARIO` where they do not have it.
 */
export declare function findScenario(request: ScenarioRequest): Promise<FoundScenario>;
