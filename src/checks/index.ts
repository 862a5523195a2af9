import { createRegistry, type Registry } from '../lib/registry.ts';
import { agentInvoked } from './agent-invoked.ts';
import { agentNotInvoked } from './agent-not-invoked.ts';
import { agentResponseContains } from './agent-response-contains.ts';
import { bannedWords } from './banned-words.ts';
import type { CheckDefinition } from './check.ts';
import { commit } from './commit.ts';
import { contentIncludes } from './content-includes.ts';
import { contentIncludesAny } from './content-includes-any.ts';
import { contentMatches } from './content-matches.ts';
import { contentNotIncludes } from './content-not-includes.ts';
import { costBudget } from './cost-budget.ts';
import { guardrailTriggered } from './guardrail-triggered.ts';
import { invariantFieldsPreserved } from './invariant-fields-preserved.ts';
import { isValidJson } from './is-valid-json.ts';
import { jsonPath } from './json-path.ts';
import { jsonSchema } from './json-schema.ts';
import { latencyBudget } from './latency-budget.ts';
import { length } from './length.ts';
import { llmJudge } from './llm-judge.ts';
import { llmJudgeConversation } from './llm-judge-conversation.ts';
import { maxSentences } from './max-sentences.ts';
import { minLength } from './min-length.ts';
import { noToolErrors } from './no-tool-errors.ts';
import { outcomeEquivalent } from './outcome-equivalent.ts';
import { requiredFields } from './required-fields.ts';
import { skillActivated } from './skill-activated.ts';
import { skillActivationOrder } from './skill-activation-order.ts';
import { skillNotActivated } from './skill-not-activated.ts';
import { toolAntiPattern } from './tool-anti-pattern.ts';
import { toolArgs } from './tool-args.ts';
import { toolCallChain } from './tool-call-chain.ts';
import { toolCallCount } from './tool-call-count.ts';
import { toolCallSequence } from './tool-call-sequence.ts';
import { toolCallsWithArgs } from './tool-calls-with-args.ts';
import { toolEfficiency } from './tool-efficiency.ts';
import { toolNoRepeat } from './tool-no-repeat.ts';
import { toolResultIncludes } from './tool-result-includes.ts';
import { toolResultMatches } from './tool-result-matches.ts';
import { toolsCalled } from './tools-called.ts';
import { toolsNotCalled } from './tools-not-called.ts';
import { toolsNotCalledWithArgs } from './tools-not-called-with-args.ts';

/** Check types by name; an alias leads to the same definition. */
export type CheckRegistry = Registry<CheckDefinition>;

/** Every check that ships. */
export const builtInChecks: readonly CheckDefinition[] = [
  contentIncludes,
  contentIncludesAny,
  contentNotIncludes,
  contentMatches,
  toolsCalled,
  toolsNotCalled,
  toolCallsWithArgs,
  toolsNotCalledWithArgs,
  isValidJson,
  jsonSchema,
  jsonPath,
  guardrailTriggered,
  bannedWords,
  maxSentences,
  requiredFields,
  commit,
  length,
  minLength,
  toolArgs,
  toolCallCount,
  toolCallSequence,
  toolCallChain,
  toolAntiPattern,
  toolNoRepeat,
  toolEfficiency,
  noToolErrors,
  toolResultIncludes,
  toolResultMatches,
  invariantFieldsPreserved,
  agentInvoked,
  agentNotInvoked,
  agentResponseContains,
  skillActivated,
  skillNotActivated,
  skillActivationOrder,
  costBudget,
  latencyBudget,
  outcomeEquivalent,
  llmJudge,
  llmJudgeConversation,
];

/** The built-in checks and the user's own; two checks that claim one name are an error. */
export function createCheckRegistry(extra: readonly CheckDefinition[] = []): CheckRegistry {
  return createRegistry('check', [...builtInChecks, ...extra], ({ type, aliases = [] }) => [
    type,
    ...aliases,
  ]);
}
