import type { JsonObject } from '../lib/json.ts';
import type { CheckResult } from '../model/check.ts';
import type { BoundCheck } from '../plan/bound-arena.ts';
/**
 * The summary of a turn's assertions as PromptArena keeps it in `meta.assertions` of the reply. One that does not apply
 * counts as passed there.
 */
export declare function summariseAssertions(assertions: readonly BoundCheck[], results: readonly CheckResult[]): JsonObject;
