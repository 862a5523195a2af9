import { readSentImage } from "../image-bytes.js";
/** Makes parts ready to send; throws `ProviderError` with code `PROVIDER_MEDIA_UNSUPPORTED` for what cannot be sent. */
export function prepareParts(parts, access) {
    return Promise.all(parts.map(async (part) => {
        if (part.type === 'text')
            return { type: 'text', text: part.text };
        const url = await addressOf(part, access);
        return { type: 'image', url, ...(part.detail === undefined ? {} : { detail: part.detail }) };
    }));
}
async function addressOf(part, access) {
    const image = await readSentImage(part, access);
    return image.kind === 'url' ? image.url : `data:${image.mimeType};base64,${image.base64}`;
}
