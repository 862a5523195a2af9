import { sha256 } from "../lib/hash.js";
import { canonicalJson } from "../lib/json.js";
import { saidIn } from "./response-cache.js";
/**
 * The SHA-256 of what a model is asked, in hex digits: prompt, messages, tools, and settings that may change its answer.
 * Times, costs and places in a scenario are no part of it, nor whether the answer is streamed.
 */
export function requestHash(request) {
    const { system, messages, tools, toolChoice, responseFormat, temperature, topP, maxTokens, seed } = request;
    const settings = { toolChoice, responseFormat, temperature, topP, maxTokens, seed };
    return sha256(canonicalJson({ system, messages: messages.map(saidIn), tools, settings }));
}
