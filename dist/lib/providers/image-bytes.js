import { ProviderError } from "../errors/provider-error.js";
/**
 * Makes an image ready to send; throws `ProviderError` with code `PROVIDER_MEDIA_UNSUPPORTED` for what the provider
 * does not take and `PROVIDER_MEDIA_UNREADABLE` for a file that cannot be read.
 */
export async function readSentImage({ type, mimeType, source }, access) {
    if (type !== 'image')
        throw unsupported(access, `${type} content`);
    if (access.mimeTypes?.length === 0)
        throw unsupported(access, 'images');
    if (source.kind === 'url')
        return { kind: 'url', url: source.url, mimeType };
    if (source.kind === 'stored')
        throw unsupported(access, 'images kept in a media store');
    if (access.mimeTypes?.includes(mimeType) === false)
        throw unsupported(access, `images of the type ${mimeType}`);
    if (source.kind === 'inline')
        return { kind: 'inline', base64: source.base64, mimeType };
    const bytes = await readFileBytes(source.path, access);
    return { kind: 'inline', base64: Buffer.from(bytes).toString('base64'), mimeType };
}
async function readFileBytes(path, { provider, readBytes }) {
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
