import type { LoadedManifest } from '../manifest/loaded-arena.ts';
import type { PromptConfig } from '../manifest/prompt-config.ts';
import { type BindSetting } from './bind-assertions.ts';
import type { BoundCheck } from './bound-arena.ts';
/** The guardrails of a prompt that are switched on. */
export declare function bindGuardrails(manifest: LoadedManifest<PromptConfig>, setting: BindSetting): readonly BoundCheck[];
