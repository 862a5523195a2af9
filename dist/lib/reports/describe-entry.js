import { cutText } from "../lib/escape-hidden.js";
import { codeSpan, escapeMarkdown, linkTo } from "../lib/escape-markdown.js";
import { isInsideRepository } from "../model/location.js";
import { describeExcuse, describeTrials } from "./describe-trials.js";
const NAME_LENGTH = 120;
/** A name nobody vouches for, as inline code of bearable length. */
export function nameCell(name) {
    return codeSpan(cutText(name, NAME_LENGTH));
}
/** Which model a run or an entry is about: provider, then region and trial where they tell something. */
export function describeProvider({ provider, region }, trial = 1) {
    const facts = [
        ...(region === '' || region === 'default' ? [] : [region]),
        ...(trial > 1 ? [`trial ${trial}`] : []),
    ];
    return facts.length === 0 ? provider : `${provider} (${facts.join(', ')})`;
}
/** The part of the conversation an entry judges, as the manifest counts it. */
export function describeTurn({ check, scope, turn, iteration }) {
    if (check === null)
        return 'run';
    return scope === 'turn' && turn !== undefined
        ? `turns[${turn}]${describeExchange(iteration)}`
        : 'conversation';
}
/** Which exchange of a self-play turn is meant, to stand behind its turn or its check; empty for a scripted turn. */
export function describeExchange(iteration) {
    return iteration === undefined ? '' : `, exchange ${iteration + 1}`;
}
/** The kind of check, with its use unless it is a plain assertion or its type says it; `run` for a run. */
export function describeCheck({ type, use }) {
    if (type === undefined)
        return 'run';
    return use === undefined || use === 'assertion' || use === 'pack-eval' ? type : `${type} (${use})`;
}
/** Says once and loudly in the head of a text what the note of every entry would repeat. */
const MISSING_BASELINE = /^There is no baseline\b/;
/** Message, trials, excuse and note of an entry, escaped, on one line each. */
export function describeMessage(entry, view) {
    const length = view.detail.messageLength;
    const told = entryRemarks(entry).map((part) => escapeMarkdown(cutText(part, length)));
    const note = entry.note === undefined || MISSING_BASELINE.test(entry.note) ? [] : [`*${escapeMarkdown(entry.note)}*`];
    const message = escapeMarkdown(cutText(entry.message, length));
    const first = [message, ...note].filter((part) => part !== '').join(' ');
    return [first, ...told].filter((part) => part !== '').join('  \n  ');
}
/** What is to be said of an entry beyond its message and its note: its trials, and why it does or does not count. */
export function entryRemarks({ trials, excuse, mustPass }) {
    return [
        ...(trials === undefined ? [] : [describeTrials(trials)]),
        ...(mustPass === undefined ? [] : ['Must pass: one failure is enough.']),
        ...(excuse === undefined ? [] : [describeExcuse(excuse)]),
    ];
}
/** An entry on one line: its names, then its place. */
export function describeEntry(entry, view) {
    const names = (view.hasSeveralConfigs ? [nameCell(entry.config)] : []).concat(describeNames(entry, view));
    const place = placeLink(entry, view);
    return `${names.join(' · ')}${place === '' ? '' : ` at ${place}`}`;
}
/** Scenario, provider, turn and check of an entry as inline code. */
export function describeNames(entry, view) {
    // An entry with trials stands for all of them.
    const trial = entry.trials === undefined ? view.runByKey.get(entry.run)?.trial : undefined;
    const rest = [
        describeProvider(entry, trial),
        ...(entry.check === null ? [] : [describeTurn(entry), describeCheck(entry)]),
    ];
    return [`**${nameCell(entry.scenario)}**`, ...rest.map(nameCell)].join(' · ');
}
/** The place of an entry, as a link to the line where there is something to link to; empty when it has none. */
export function placeLink({ location }, { links }) {
    if (location === undefined)
        return '';
    const place = nameCell(`${location.file}:${location.line}`);
    if (links.source === undefined || !isInsideRepository(location))
        return place;
    const file = location.file.split('/').map(encodeURIComponent).join('/');
    return linkTo(place, `${links.source}/${file}#L${location.line}`);
}
