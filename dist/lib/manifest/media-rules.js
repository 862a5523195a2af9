import path from 'node:path';
import { problemAt } from "./problem-at.js";
/** What a prompt can say something about; documents have no rules in the format. */
const ruledTypes = ['image', 'audio', 'video'];
/** Two names of one format. */
const formatAliases = {
    jpg: 'jpeg',
    mp3: 'mpeg',
    'x-wav': 'wav',
    wave: 'wav',
    mov: 'quicktime',
};
const BYTES_OF_MEGABYTE = 1024 * 1024;
/** Media in a scenario's turns that its prompt does not take: kinds, formats, sizes, captions, counts. */
export async function findMediaProblems({ spec, source }, prompts, files) {
    const config = prompts.find((prompt) => prompt.spec.task_type === spec.task_type)?.spec.media;
    if (config === undefined)
        return [];
    const found = spec.turns.map((turn, index) => {
        const parts = ruledPartsOf(turn, ['spec', 'turns', index], config);
        return Promise.all([
            ...parts.map((part) => findPartProblems(part, config, source, files)),
            findTooMany(parts, config, source),
        ]);
    });
    return (await Promise.all(found)).flat(2);
}
function ruledPartsOf({ parts = [] }, path, config) {
    return parts.flatMap(({ type: written, media }, index) => {
        const type = ruledTypes.find((known) => known === written);
        if (type === undefined || media === undefined)
            return [];
        return { type, media, rules: config[type] ?? {}, path: [...path, 'parts', index] };
    });
}
async function findPartProblems(part, config, source, files) {
    const { type, path } = part;
    const refuse = (place, message) => problemAt(source, [...path, ...place], {
        code: 'media-not-taken',
        message,
        hint: 'Change the part, or the "media" of the prompt.',
    });
    const types = config.supported_types ?? [];
    if (!config.enabled)
        return [refuse(['type'], 'The prompt takes no media.')];
    if (types.length > 0 && !types.includes(type)) {
        return [refuse(['type'], `The prompt takes no ${type}, only ${types.join(', ')}.`)];
    }
    return [
        ...formatProblems(part, refuse),
        ...(await sizeProblems(part, files, refuse)),
        ...captionProblems(part, refuse),
    ];
}
function formatProblems({ type, media, rules }, refuse) {
    const { allowed_formats: formats = [] } = rules;
    const format = media.mime_type.split('/').at(-1) ?? '';
    if (formats.length === 0 || formats.some((known) => formatOf(known) === formatOf(format)))
        return [];
    const message = `The prompt takes no ${type} of the format ${format}, only ${formats.join(', ')}.`;
    return [refuse(['media', 'mime_type'], message)];
}
async function sizeProblems({ type, media, rules }, files, refuse) {
    const { max_size_mb: most = 0 } = rules;
    const bytes = most > 0 ? await sizeOf(media, files) : 0;
    const megabytes = bytes / BYTES_OF_MEGABYTE;
    if (megabytes <= most)
        return [];
    const message = `The ${type} has ${megabytes.toFixed(1)} MB; the prompt takes at most ${most} MB.`;
    return [refuse(['media'], message)];
}
function captionProblems({ type, media, rules }, refuse) {
    if (rules.require_caption !== true || media.caption)
        return [];
    return [refuse(['media', 'caption'], `The prompt wants a caption for each ${type}.`)];
}
function findTooMany(parts, { image }, source) {
    const most = image?.max_images_per_msg ?? 0;
    const images = parts.filter(({ type }) => type === 'image');
    const surplus = images[most];
    if (most <= 0 || surplus === undefined)
        return [];
    return [
        problemAt(source, surplus.path, {
            code: 'media-not-taken',
            message: `The turn has ${images.length} images; the prompt takes at most ${most} in a message.`,
            hint: 'Spread them over several turns, or raise "max_images_per_msg" of the prompt.',
        }),
    ];
}
function formatOf(name) {
    const word = name.toLowerCase().replace(/^\./, '');
    return Object.hasOwn(formatAliases, word) ? (formatAliases[word] ?? word) : word;
}
/** 0 for what only a download would tell, and for a file that cannot be read: the run that sends it says so. */
async function sizeOf({ data, file_path: file, url }, files) {
    if (url)
        return 0;
    if (data)
        return Buffer.byteLength(data, 'base64');
    if (!file)
        return 0;
    try {
        return (await files.readBytes(path.resolve(files.configDir, file))).length;
    }
    catch {
        return 0;
    }
}
