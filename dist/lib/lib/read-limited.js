/** Reads a response as text up to a limit of bytes; undefined when there is more. The rest is not fetched. */
export async function readLimited(response, limit) {
    const decoder = new TextDecoder();
    let text = '';
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.byteLength;
        // Leaving the loop cancels the stream.
        if (size > limit)
            return undefined;
        text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
}
