import { ManifestError } from "../errors/manifest-error.js";
import { modelCallOf, streamCall } from "./call-model.js";
import { substitutePlaceholders } from "./render-placeholders.js";
import { takeTurn } from "./take-turn.js";
/** Plays a turn whose user text stands in the scenario. */
export const scriptedTurn = {
    async executeTurn(request, context) {
        // Nobody listens to the pieces here; the loop drives the turn to its end.
        for await (const _chunk of play(request, context, modelCallOf(request)))
            ;
    },
    executeTurnStream: (request, context) => play(request, context, streamCall),
};
async function* play(request, context, call) {
    yield* takeTurn(request, { content: userTextOf(request) }, context, call);
}
/** The text of the turn with its placeholders filled in; parts of a turn must be text in this version. */
function userTextOf({ run, turn, prompt }) {
    const { id, spec, source } = run.scenario.manifest;
    const { content, parts = [] } = spec.turns[turn] ?? {};
    const media = parts.find(({ type }) => type !== 'text');
    if (media !== undefined) {
        throw new ManifestError({
            code: 'MEDIA_UNSUPPORTED',
            message: `Turn ${turn + 1} of scenario "${id}" (${source.file}) has a part of type "${media.type}"; this version ` +
                'plays turns of text only. Leave the scenario out with a filter until media are supported.',
        });
    }
    const text = parts.length > 0 ? parts.map((part) => part.text ?? '').join('') : (content ?? '');
    return substitutePlaceholders(text, prompt.userVariables);
}
