import http from 'node:http';
import https from 'node:https';
import { pipeline } from 'node:stream';
import { ReadableStream } from 'node:stream/web';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { createWholeResponse } from "./whole-response.js";
/** An answer of a model is far shorter. */
const LONGEST_WHOLE_BYTES = 4 * 1024 * 1024;
/** Statuses whose answers have no body. */
const BODILESS = new Set([204, 205, 304]);
const decoders = {
    gzip: createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
};
/**
 * A fetch over Node's own HTTP client, for many calls of few servers: a third of the processor time of the built-in one,
 * connections are kept open, and redirects are never followed. From Node 24.5 on `HTTP_PROXY`, `HTTPS_PROXY` and
 * `NO_PROXY` of the environment hold.
 */
export function createHttpFetch(environment = {}) {
    const settings = { keepAlive: true, proxyEnv: environment };
    const plain = new http.Agent(settings);
    const secure = new https.Agent(settings);
    return async (input, init) => {
        const request = await toWire(input, init);
        request.signal?.throwIfAborted();
        const answer = await (request.url.protocol === 'https:'
            ? send(https, secure, request)
            : send(http, plain, request));
        return toResponse(answer, request.signal);
    };
}
async function toWire(input, init = {}) {
    const { body, method = 'GET', signal } = init;
    const isSimple = body === undefined || body === null || typeof body === 'string';
    if (isSimple && (typeof input === 'string' || input instanceof URL)) {
        const headers = Object.fromEntries(init.headers instanceof Headers ? init.headers : new Headers(init.headers));
        if (typeof body === 'string')
            headers['content-type'] ??= 'text/plain;charset=UTF-8';
        return { url: new URL(input), method, headers, body: body ?? undefined, signal: signal ?? undefined };
    }
    // Forms, blobs and streams are turned into bytes, and the header that describes them is made, by the platform.
    const request = new Request(input, init);
    const bytes = new Uint8Array(await request.arrayBuffer());
    return {
        url: new URL(request.url),
        method: request.method,
        headers: Object.fromEntries(request.headers),
        body: bytes.byteLength === 0 ? undefined : bytes,
        signal: request.signal,
    };
}
/** Sends a request; gives the answer when its head is there. Throws what the signal was fired with. */
function send(client, agent, { url, method, headers, body, signal }) {
    return new Promise((resolve, reject) => {
        const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
        // An answer is read as it comes, and the short ones that models give are hardly worth compressing.
        const sent = { 'accept-encoding': 'identity', ...headers, ...length };
        const request = client.request(url, { agent, method, headers: sent });
        // The option `signal` of a request does the same for ten times the price.
        const stop = () => void request.destroy();
        signal?.addEventListener('abort', stop);
        request.once('close', () => signal?.removeEventListener('abort', stop));
        request.once('response', resolve);
        request.once('error', (error) => reject(signal?.aborted ? signal.reason : error));
        request.end(body);
    });
}
/** What fits is read to its end before it is handed on, which is much cheaper than a stream; anything else streams. */
async function toResponse(answer, signal) {
    const { statusCode: status = 0, statusMessage: statusText = '' } = answer;
    const headers = toHeaders(answer.rawHeaders);
    const init = { status, statusText, headers };
    if (BODILESS.has(status)) {
        answer.resume();
        return new Response(null, init);
    }
    const body = decoded(answer, headers);
    const isText = headers.get('content-type')?.includes('json') === true;
    const whole = isText ? await gather(body, signal) : readParts(body, signal);
    return whole instanceof Uint8Array
        ? createWholeResponse(whole, init)
        : new Response(ReadableStream.from(whole), init);
}
function toHeaders(raw) {
    const headers = new Headers();
    for (let index = 0; index + 1 < raw.length; index += 2)
        headers.append(raw[index] ?? '', raw[index + 1] ?? '');
    return headers;
}
/** Servers may compress without being asked to. */
function decoded(answer, headers) {
    const decoder = decoders[headers.get('content-encoding') ?? '']?.();
    if (decoder === undefined)
        return answer;
    headers.delete('content-encoding');
    headers.delete('content-length');
    // An error of either side reaches whoever reads the last stream.
    return pipeline(answer, decoder, () => undefined);
}
/** Ends with what the signal was fired with, where that is why it ends. */
async function* readParts(body, signal) {
    try {
        for await (const part of body)
            yield part;
    }
    catch (error) {
        throw signal?.aborted ? signal.reason : error;
    }
}
/** All there is up to a limit; what is longer, or breaks off, comes in parts that begin with what was read. */
function gather(body, signal) {
    return new Promise((resolve) => {
        const read = [];
        let size = 0;
        const take = (part) => {
            read.push(part);
            size += part.byteLength;
            if (size >= LONGEST_WHOLE_BYTES)
                settle(goOn(read, readParts(body.pause(), signal)));
        };
        const end = () => settle(Buffer.concat(read));
        // Reading on is what throws the error.
        const breakOff = () => settle(goOn(read, readParts(body, signal)));
        const settle = (whole) => {
            body.off('data', take).off('end', end).off('error', breakOff);
            resolve(whole);
        };
        body.on('data', take).on('end', end).on('error', breakOff);
    });
}
async function* goOn(read, rest) {
    yield* read;
    yield* rest;
}
