/**
 * A response whose bytes are there already, so that reading its text or JSON needs no stream. Whatever else is asked of
 * it the platform answers, which also minds that a body is read once.
 */
export function createWholeResponse(bytes, init) {
    let isRead = false;
    let made;
    const ofPlatform = () => {
        if (made !== undefined)
            return made;
        made = new Response(bytes, init);
        if (isRead)
            void made.text();
        return made;
    };
    const text = async () => {
        if (isRead || made !== undefined)
            return ofPlatform().text();
        isRead = true;
        return new TextDecoder().decode(bytes);
    };
    return Object.defineProperties(new Response(null, init), {
        text: { value: text },
        json: { value: async () => JSON.parse(await text()) },
        body: { get: () => ofPlatform().body },
        bodyUsed: { get: () => isRead || made?.bodyUsed === true },
        arrayBuffer: { value: () => ofPlatform().arrayBuffer() },
        blob: { value: () => ofPlatform().blob() },
        bytes: { value: async () => new Uint8Array(await ofPlatform().arrayBuffer()) },
        formData: { value: () => ofPlatform().formData() },
        clone: { value: () => ofPlatform().clone() },
    });
}
