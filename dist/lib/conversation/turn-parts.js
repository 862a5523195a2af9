import path from 'node:path';
import { InternalError } from "../errors/internal-error.js";
import { ManifestError } from "../errors/manifest-error.js";
import { textOfParts } from "../model/content-part.js";
import { substitutePlaceholders } from "./render-placeholders.js";
const DEFAULT_IMAGE_TYPE = 'image/jpeg';
/** What the user of a scripted turn says, with its placeholders filled in. */
export function scriptedMessage({ user, turn, prompt }) {
    const { userVariables } = prompt;
    if (user.kind === 'content')
        return { content: substitutePlaceholders(user.content, userVariables) };
    if (user.kind === 'parts') {
        const parts = user.parts.map((part) => fillInPart(part, userVariables));
        return { content: textOfParts(parts), parts };
    }
    throw new InternalError({
        code: 'NOT_SCRIPTED',
        message: `Turn ${turn + 1} has a simulated user and cannot be played by the scripted executor; use the self-play one.`,
    });
}
/** A part with the placeholders of its text filled in. */
export function fillInPart(part, variables) {
    return part.type === 'text' ? { ...part, text: substitutePlaceholders(part.text, variables) } : part;
}
/** The parts of a scenario's turn. Throws `ManifestError` with code `MEDIA_UNSUPPORTED` or `MEDIA_INVALID`. */
export function partsOfTurn(run, turn) {
    const { id, spec, source } = run.scenario.manifest;
    const place = `Turn ${turn + 1} of scenario "${id}" (${source.file})`;
    const defaultDetail = run.prompt?.manifest.spec.media?.image?.default_detail;
    return (spec.turns[turn]?.parts ?? []).map((part) => toContentPart(part, place, defaultDetail));
}
function toContentPart({ type, text = '', media }, place, defaultDetail) {
    if (type === 'text')
        return { type, text };
    if (type !== 'image') {
        throw unsupported(`${place} has a part of type "${type}"; this version plays turns of text and images only.`);
    }
    const { mime_type: mimeType, detail = defaultDetail, caption } = media ?? { mime_type: '' };
    return {
        type,
        mimeType: mimeType || DEFAULT_IMAGE_TYPE,
        source: sourceOf(media, place),
        ...(detail ? { detail } : {}),
        ...(caption ? { caption } : {}),
    };
}
/** Where several places are given, the first of PromptArena's order counts. */
function sourceOf(media, place) {
    const { storage_reference: stored, url, data, file_path: file } = media ?? {};
    if (stored)
        throw unsupported(`${place} takes an image from a media store, which this version does not have.`);
    if (url)
        return { kind: 'url', url: requireWebAddress(url, place) };
    if (data)
        return { kind: 'inline', base64: data };
    if (file)
        return { kind: 'file', path: file };
    throw invalid(`${place} has an image without url, data or file_path; give one of them.`);
}
function requireWebAddress(url, place) {
    if (/^https?:\/\//i.test(url) && URL.canParse(url))
        return url;
    throw invalid(`${place} takes an image from "${url}", which is no http or https address.`);
}
/** The same messages with the files of their media named by absolute paths, as providers read them. */
export function locateMedia(messages, directory) {
    return messages.map((message) => message.parts === undefined
        ? message
        : { ...message, parts: message.parts.map((part) => locate(part, directory)) });
}
function locate(part, directory) {
    if (part.type === 'text' || part.source.kind !== 'file')
        return part;
    return { ...part, source: { kind: 'file', path: path.resolve(directory, part.source.path) } };
}
function unsupported(what) {
    return new ManifestError({
        code: 'MEDIA_UNSUPPORTED',
        message: `${what} Leave the scenario out with a filter until these media are supported.`,
    });
}
function invalid(message) {
    return new ManifestError({ code: 'MEDIA_INVALID', message });
}
