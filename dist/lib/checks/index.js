import { createRegistry } from "../lib/registry.js";
import { agentInvoked } from "./agent-invoked.js";
import { agentNotInvoked } from "./agent-not-invoked.js";
import { agentResponseContains } from "./agent-response-contains.js";
import { bannedWords } from "./banned-words.js";
import { commit } from "./commit.js";
import { contentIncludes } from "./content-includes.js";
import { contentIncludesAny } from "./content-includes-any.js";
import { contentMatches } from "./content-matches.js";
import { contentNotIncludes } from "./content-not-includes.js";
import { costBudget } from "./cost-budget.js";
import { guardrailTriggered } from "./guardrail-triggered.js";
import { invariantFieldsPreserved } from "./invariant-fields-preserved.js";
import { isValidJson } from "./is-valid-json.js";
import { jsonPath } from "./json-path.js";
import { jsonSchema } from "./json-schema.js";
import { latencyBudget } from "./latency-budget.js";
import { length } from "./length.js";
import { llmJudge } from "./llm-judge.js";
import { llmJudgeConversation } from "./llm-judge-conversation.js";
import { maxSentences } from "./max-sentences.js";
import { minLength } from "./min-length.js";
import { noToolErrors } from "./no-tool-errors.js";
import { outcomeEquivalent } from "./outcome-equivalent.js";
import { requiredFields } from "./required-fields.js";
import { skillActivated } from "./skill-activated.js";
import { skillActivationOrder } from "./skill-activation-order.js";
import { skillNotActivated } from "./skill-not-activated.js";
import { toolAntiPattern } from "./tool-anti-pattern.js";
import { toolArgs } from "./tool-args.js";
import { toolCallChain } from "./tool-call-chain.js";
import { toolCallCount } from "./tool-call-count.js";
import { toolCallSequence } from "./tool-call-sequence.js";
import { toolCallsWithArgs } from "./tool-calls-with-args.js";
import { toolEfficiency } from "./tool-efficiency.js";
import { toolNoRepeat } from "./tool-no-repeat.js";
import { toolResultIncludes } from "./tool-result-includes.js";
import { toolResultMatches } from "./tool-result-matches.js";
import { toolsCalled } from "./tools-called.js";
import { toolsNotCalled } from "./tools-not-called.js";
import { toolsNotCalledWithArgs } from "./tools-not-called-with-args.js";
/** Every check that ships. */
export const builtInChecks = [
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
export function createCheckRegistry(extra = []) {
    return createRegistry('check', [...builtInChecks, ...extra], ({ type, aliases = [] }) => [
        type,
        ...aliases,
    ]);
}
