import type { GraphSetting } from './graph-setting.ts';
import type { PlannedRun } from './planned-run.ts';
/**
 * Creates what writes down the settings that decide on a run: the part of the Arena manifest and of mock files that
 * concerns it, manifests written in place, and what the invocation asks for. Keys that nobody thought of are taken in.
 */
export declare function createSettingsWriter(setting: GraphSetting): (run: PlannedRun) => string;
/** Results of another major version are not comparable, so nothing is carried over from them. */
export declare function engineMajor(version?: string): string;
