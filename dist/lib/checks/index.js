import { createRegistry } from "../lib/registry.js";
import { bannedWords } from "./banned-words.js";
import { commit } from "./commit.js";
import { contentIncludes } from "./content-includes.js";
import { contentIncludesAny } from "./content-includes-any.js";
import { contentMatches } from "./content-matches.js";
import { contentNotIncludes } from "./content-not-includes.js";
import { guardrailTriggered } from "./guardrail-triggered.js";
import { isValidJson } from "./is-valid-json.js";
import { jsonPath } from "./json-path.js";
import { jsonSchema } from "./json-schema.js";
import { length } from "./length.js";
import { maxSentences } from "./max-sentences.js";
import { requiredFields } from "./required-fields.js";
import { toolCallsWithArgs } from "./tool-calls-with-args.js";
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
];
/** The built-in checks and the user's own; two checks that claim one name are an error. */
export function createCheckRegistry(extra = []) {
    return createRegistry('check', [...builtInChecks, ...extra], ({ type, aliases = [] }) => [
        type,
        ...aliases,
    ]);
}
