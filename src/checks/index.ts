import { createRegistry, type Registry } from '../lib/registry.ts';
import { bannedWords } from './banned-words.ts';
import type { CheckDefinition } from './check.ts';
import { commit } from './commit.ts';
import { contentIncludes } from './content-includes.ts';
import { contentIncludesAny } from './content-includes-any.ts';
import { contentMatches } from './content-matches.ts';
import { contentNotIncludes } from './content-not-includes.ts';
import { guardrailTriggered } from './guardrail-triggered.ts';
import { isValidJson } from './is-valid-json.ts';
import { jsonPath } from './json-path.ts';
import { jsonSchema } from './json-schema.ts';
import { length } from './length.ts';
import { llmJudge } from './llm-judge.ts';
import { llmJudgeConversation } from './llm-judge-conversation.ts';
import { maxSentences } from './max-sentences.ts';
import { requiredFields } from './required-fields.ts';
import { toolCallsWithArgs } from './tool-calls-with-args.ts';
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
