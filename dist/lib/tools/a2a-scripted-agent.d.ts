import type { A2aAgentConfig } from '../manifest/arena-agents.ts';
import type { Tool } from './tool.ts';
/**
 * The skills of an agent as tools that answer from its rules, in this process. The first rule for the skill whose
 * `match` fits serves; its error, or that no rule fits, is a `ToolError`.
 */
export declare function createScriptedAgent({ card, responses, skill_filter: filter, }: A2aAgentConfig): readonly Tool[];
