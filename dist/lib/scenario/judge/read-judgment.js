import { ProviderError } from "../../errors/provider-error.js";
import { extractJson } from "../../lib/extract-json.js";
import { isJsonObject } from "../../lib/json.js";
import { parseJson } from "../../lib/parse-json.js";
import { VERDICTS } from "../read-verdict.js";
import { settleVerdict } from "../settle-verdict.js";
import { JUDGE_TOOLS } from "./judge-tools.js";
const NO_REASONING = 'No reasoning provided';
const UNUSABLE = 'The judge ended the conversation without a usable list of what the criteria came to, so none of them counts as met.';
/** The first call that decides anything; undefined where a judge only looks around, or goes on where it has to finish. */
export function decidingCall(calls, isForced) {
    return calls.find(({ name }) => name === JUDGE_TOOLS.finish || (name === JUDGE_TOOLS.continue && !isForced));
}
/** What a deciding call says. Throws `ProviderError` with code `JUDGE_ARGUMENTS` where its arguments are no object. */
export function judgmentOfCall(call, criteria) {
    if (call.name === JUDGE_TOOLS.continue)
        return 'continue';
    const args = objectOf(call.args);
    if (args !== undefined)
        return verdictOf(args, criteria);
    throw new ProviderError({
        code: 'JUDGE_ARGUMENTS',
        message: `The judge called ${call.name} with arguments that are no JSON object, so it gave no verdict. Try another model for it.`,
    });
}
/**
 * What an answer in text says: the whole text must be the JSON object, or one fenced block that holds it, as a judge may
 * quote what it judges. Throws `ProviderError` with code `JUDGE_NO_VERDICT` where it says nothing.
 */
export function judgmentOfText(text, { criteria, isForced }) {
    const trimmed = text.trim();
    const allowWrapped = trimmed.startsWith('```');
    const json = parseJson(extractJson(trimmed, { allowWrapped, extractJson: false }));
    const said = 'value' in json && isJsonObject(json.value) ? json.value : {};
    const word = typeof said.verdict === 'string' ? said.verdict.trim().toLowerCase() : undefined;
    if (word === 'continue') {
        if (isForced)
            throw noVerdict(WENT_ON);
        return 'continue';
    }
    if (VERDICTS.some((known) => known === word))
        return verdictOf(said, criteria);
    throw noVerdict('answered in words that hold no verdict');
}
/** What a judge did that went on where it had to finish. */
export const WENT_ON = 'let the conversation go on where it was asked for a verdict';
/** The error for a judge that decided nothing. */
export function noVerdict(what) {
    return new ProviderError({
        code: 'JUDGE_NO_VERDICT',
        message: `The judge ${what}. This is no verdict on the agent; try another model for the judge.`,
    });
}
/** The verdict of a judge that is asked without anything to judge by. */
export const NOTHING_TO_JUDGE = {
    success: false,
    verdict: 'failure',
    reasoning: 'The judge was asked for a verdict and there is nothing to judge against. Give it criteria, in judgeAgent({ criteria }) or in judge({ criteria }).',
    metCriteria: [],
    unmetCriteria: [],
    criteria: [],
};
function verdictOf(args, keyed) {
    const given = args.criteria ?? (keyed.length === 0 ? {} : undefined);
    const findings = given === undefined ? undefined : objectOf(given);
    if (findings === undefined) {
        const unmet = keyed.map(({ criterion }) => criterion);
        const criteria = unmet.map((criterion) => ({ criterion, outcome: 'unmet' }));
        return { ...resultOf(criteria, 'failure', UNUSABLE) };
    }
    const criteria = keyed.map(({ key, criterion }) => ({
        criterion,
        outcome: outcomeOf(Object.hasOwn(findings, key) ? findings[key] : undefined),
    }));
    const reasoning = typeof args.reasoning === 'string' && args.reasoning !== '' ? args.reasoning : NO_REASONING;
    return resultOf(criteria, settleVerdict(saidVerdict(args.verdict), criteria), reasoning);
}
function resultOf(criteria, verdict, reasoning) {
    const those = (wanted) => criteria.filter(({ outcome }) => outcome === wanted).map(({ criterion }) => criterion);
    return {
        success: verdict === 'success',
        verdict,
        reasoning,
        metCriteria: those('met'),
        unmetCriteria: those('unmet'),
        criteria,
    };
}
function saidVerdict(value) {
    const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
    return VERDICTS.find((known) => known === word) ?? 'inconclusive';
}
function outcomeOf(finding) {
    const word = String(finding).trim().toLowerCase();
    if (word === 'true')
        return 'met';
    return word === 'false' ? 'unmet' : 'inconclusive';
}
/** An object as it stands or as JSON in a text, which is parsed once. */
function objectOf(value) {
    if (isJsonObject(value))
        return value;
    if (typeof value !== 'string')
        return undefined;
    const parsed = parseJson(value);
    return 'value' in parsed && isJsonObject(parsed.value) ? parsed.value : undefined;
}
