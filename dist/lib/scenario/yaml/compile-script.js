import path from 'node:path';
import { userVariables } from "../../conversation/prompt-variables.js";
import { substitutePlaceholders } from "../../conversation/render-placeholders.js";
import { fillInPart, partsOfTurn } from "../../conversation/turn-parts.js";
import { ScenarioError } from "../../errors/scenario-error.js";
import { formatLocation } from "../../model/location.js";
import { whyNotHeld } from "../held-check.js";
import { placeStep } from "../step-site.js";
import { agent, user } from "../steps.js";
import { boundCheckStep } from "./bound-check-step.js";
const REGION = 'default';
/**
 * The steps of a scenario's turns: the user speaks, the agent answers, the checks of the turn are held; those of the
 * conversation come last. Throws `ScenarioError` with code `INVALID_CHECK` for checks that code cannot hold, and
 * `ManifestError` for media that nobody can show.
 */
export async function compileScript(found) {
    const { manifest, turnChecks, conversationChecks } = found.scenario;
    requireHeld([...turnChecks.flat(), ...conversationChecks]);
    const turns = manifest.spec.turns.map((_, turn) => compileTurn(found, turn));
    return [...(await Promise.all(turns)).flat(), ...checkSteps(conversationChecks, found)];
}
async function compileTurn(found, index) {
    const { manifest, turnChecks } = found.scenario;
    const turn = manifest.spec.turns[index];
    if (turn === undefined)
        return [];
    const site = siteOf(found, ['spec', 'turns', index]);
    const exchange = (said) => [
        placeStep(user(said), site),
        placeStep(agent(), site),
        ...checkSteps(turnChecks[index] ?? [], found),
    ];
    if (turn.role === 'user' && !found.roles.has(turn.role))
        return exchange(await wordsOf(found, index));
    // A judge among the agents is not asked in between, as `proceed()` would.
    return Array.from({ length: Math.max(1, turn.turns ?? 1) }, () => exchange()).flat();
}
/** What a user says whose words stand in the manifest. */
async function wordsOf(found, index) {
    const run = { ...found, region: REGION };
    const variables = userVariables(run);
    const { content = '', parts = [] } = found.scenario.manifest.spec.turns[index] ?? {};
    if (parts.length === 0)
        return substitutePlaceholders(content, variables);
    const filled = partsOfTurn(run, index).map((part) => fillInPart(part, variables));
    return { role: 'user', content: await Promise.all(filled.map((part) => modelPart(part, found))) };
}
async function modelPart(part, found) {
    if (part.type === 'text')
        return { type: 'text', text: part.text };
    const { mimeType: mediaType, source } = part;
    const data = await dataOf(source, found);
    return part.type === 'image'
        ? { type: 'image', image: data, mediaType }
        : { type: 'file', data, mediaType };
}
async function dataOf(source, { configDir, io }) {
    if (source.kind === 'url')
        return new URL(source.url);
    if (source.kind === 'inline')
        return source.base64;
    const file = source.kind === 'file' ? source.path : source.reference;
    return new Uint8Array(await io.readBytes(path.resolve(configDir, file)));
}
function checkSteps(checks, { io, sources }) {
    return checks.map((check) => {
        const { line, column, file } = check.location;
        const absolutePath = sources.find((source) => source.file === file)?.absolutePath ?? file;
        return boundCheckStep(check, io.readText, () => ({ file: absolutePath, line, column }));
    });
}
function siteOf({ scenario }, at) {
    const { absolutePath, locate } = scenario.manifest.source;
    return () => ({ ...locate(at), file: absolutePath });
}
function requireHeld(checks) {
    const refused = checks.flatMap(({ definition, location, type }) => {
        const reason = whyNotHeld(type, definition);
        return reason === undefined ? [] : [`${formatLocation(location)}: check('${type}'): ${reason}`];
    });
    if (refused.length > 0)
        throw new ScenarioError({ code: 'INVALID_CHECK', message: refused.join('\n') });
}
