import { ProviderError } from "../../errors/provider-error.js";
/** Makes parts ready to send; throws `ProviderError` with code `PROVIDER_MEDIA_UNSUPPORTED` for what cannot be sent. */
export function prepareParts(parts, access) {
    return Promise.all(parts.map(async (part) => {
        if (part.type === 'text')
            return { type: 'text', text: part.text };
        const url = await addressOf(part, access);
        return { type: 'image', url, ...(part.detail === undefined ? {} : { detail: part.detail }) };
    }));
}
async function addressOf({ type, mimeType, source }, access) {
    if (type !== 'image')
        throw unsupported(access, `${type} content`);
    if (!access.takesImages)
        throw unsupported(access, 'images');
    switch (source.kind) {
        case 'url':
            return source.url;
        case 'inline':
            return `data:${mimeType};base64,${source.base64}`;
        case 'file': {
            const bytes = await readImage(source.path, access);
            return `data:${mimeType};base64,${Buffer.from(bytes).toString('base64')}`;
        }
        case 'stored':
            throw unsupported(access, 'images kept in a media store');
    }
}
async function readImage(path, { provider, readBytes }) {
    try {
        return await readBytes(path);
    }
    catch (cause) {
        throw new ProviderError({
            code: 'PROVIDER_MEDIA_UNREADABLE',
            message: `Provider "${provider}" was to be sent the image ${path}, which cannot be read. Correct its path.`,
            cause,
        });
    }
}
function unsupported({ provider }, what) {
    return new ProviderError({
        code: 'PROVIDER_MEDIA_UNSUPPORTED',
        message: `Provider "${provider}" does not take ${what}. Take it out of the message, or choose a provider whose ` +
            'model takes it.',
    });
}
