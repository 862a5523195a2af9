import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createHttpFetch } from '../../src/lib/http-fetch.ts';
import { type SeenRequest, startHttpDouble } from '../doubles/http-server.ts';

type Answer = (request: SeenRequest, response: ServerResponse) => void;

async function ask(
  answer: Answer,
  init: RequestInit = {},
  toInput = (url: string): string | URL | Request => url,
) {
  await using server = await startHttpDouble(answer);
  const response = await createHttpFetch()(toInput(`${server.url}/v1/chat?a=b`), init);
  return { response, text: await response.text(), seen: server.seen };
}

const json =
  (text: string, status = 200) =>
  (_: SeenRequest, response: ServerResponse) => {
    response.writeHead(status, 'Fine', { 'content-type': 'application/json' }).end(text);
  };

describe('createHttpFetch', () => {
  it.each<[string, RequestInit, string, string | undefined]>([
    [
      'a text',
      { method: 'POST', body: '{"é":1}', headers: { 'content-type': 'application/json' } },
      '{"é":1}',
      'application/json',
    ],
    ['a text without a type', { method: 'POST', body: 'x' }, 'x', 'text/plain;charset=UTF-8'],
    ['bytes', { method: 'POST', body: new TextEncoder().encode('bytes') }, 'bytes', undefined],
    [
      'a form',
      { method: 'POST', body: new URLSearchParams({ a: '1' }) },
      'a=1',
      'application/x-www-form-urlencoded;charset=UTF-8',
    ],
    ['nothing', {}, '', undefined],
  ])('sends %s', async (_, init, body, type) => {
    const { seen } = await ask(json('{}'), init);
    expect(seen).toEqual([
      expect.objectContaining({ method: init.method ?? 'GET', path: '/v1/chat?a=b', body }),
    ]);
    expect(seen[0]?.headers['content-type']).toBe(type);
  });

  it.each<[string, (url: string) => string | URL | Request]>([
    ['a URL', (url) => new URL(url)],
    ['a request', (url) => new Request(url, { method: 'PUT', body: 'in it', headers: { 'x-key': 'k' } })],
  ])('takes %s', async (kind, toInput) => {
    const { seen } = await ask(json('{}'), {}, toInput);
    expect(seen[0]).toMatchObject(kind === 'a URL' ? { method: 'GET' } : { method: 'PUT', body: 'in it' });
    expect(seen[0]?.headers['x-key']).toBe(kind === 'a URL' ? undefined : 'k');
  });

  it('gives status, headers and the whole answer', async () => {
    const { response, text } = await ask((_, answer) => {
      answer.writeHead(429, 'Slow down', { 'content-type': 'application/json', 'retry-after': '3' });
      answer.write('{"a":');
      answer.end('1}');
    });
    expect({ status: response.status, ok: response.ok, statusText: response.statusText }).toEqual({
      status: 429,
      ok: false,
      statusText: 'Slow down',
    });
    expect(response.headers.get('retry-after')).toBe('3');
    expect(text).toBe('{"a":1}');
  });

  it('follows no redirect', async () => {
    const { response, seen } = await ask((_, answer) => {
      answer.writeHead(302, { location: '/elsewhere' }).end();
    });
    expect([response.status, seen.length]).toEqual([302, 1]);
  });

  it.each([204, 205, 304])('takes an answer of status %i, which has no body', async (status) => {
    const { response, text } = await ask((_, answer) => void answer.writeHead(status).end());
    expect([response.status, text]).toEqual([status, '']);
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('reads an answer in %s that it did not ask for', async (encoding, compress) => {
    const { text, seen } = await ask((_, answer) => {
      const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
      answer.writeHead(200, headers).end(compress('{"a":1}'));
    });
    expect(text).toBe('{"a":1}');
    expect(seen[0]?.headers['accept-encoding']).toBe('identity');
  });

  it('streams events as they come', async () => {
    let finish: () => void = () => undefined;
    await using server = await startHttpDouble((_, answer) => {
      answer.writeHead(200, { 'content-type': 'text/event-stream' });
      answer.write('data: 1\n\n');
      finish = () => answer.end('data: 2\n\n');
    });
    const response = await createHttpFetch()(server.url);
    const pieces: string[] = [];
    for await (const piece of response.body ?? []) {
      // The second event is sent when the first has arrived, so waiting for all of them would never end.
      if (pieces.push(Buffer.from(piece).toString()) === 1) finish();
    }
    expect(pieces.join('')).toBe('data: 1\n\ndata: 2\n\n');
  });

  it('hands a long answer on before it has ended', async () => {
    const half = 'x'.repeat(5 * 1024 * 1024);
    let finish: () => void = () => undefined;
    await using server = await startHttpDouble((_, answer) => {
      answer.writeHead(200, { 'content-type': 'application/json' });
      answer.write(half);
      finish = () => answer.end('end');
    });
    const response = await createHttpFetch()(server.url);
    finish();
    const text = await response.text();
    expect([text.length, text.endsWith('xend')]).toEqual([half.length + 3, true]);
  });

  it.each(['application/json', 'text/event-stream'])('fails to read %s that breaks off', async (type) => {
    await using server = await startHttpDouble((_, answer) => {
      answer.writeHead(200, { 'content-type': type });
      answer.write('{"half', () => answer.destroy());
    });
    const response = await createHttpFetch()(server.url);
    await expect(response.text()).rejects.toThrow();
  });

  it('throws what keeps it from a server', async () => {
    const { url } = await startHttpDouble(json('{}')).then(async (server) => {
      await server[Symbol.asyncDispose]();
      return server;
    });
    await expect(createHttpFetch()(url)).rejects.toThrow(/ECONNREFUSED/);
  });

  it.each<[string, string, (response: ServerResponse) => void]>([
    ['before it was sent', 'early', () => undefined],
    ['before an answer', 'late', () => undefined],
    [
      'while it is read',
      'read',
      (answer) => void answer.writeHead(200, { 'content-type': 'text/event-stream' }).write('a'),
    ],
  ])('throws the reason of a signal that fires %s', async (_, when, answer) => {
    const controller = new AbortController();
    const reason = new Error('enough');
    await using server = await startHttpDouble((_request, response) => {
      answer(response);
      if (when === 'late') controller.abort(reason);
    });
    if (when === 'early') controller.abort(reason);
    const asked = createHttpFetch()(server.url, { signal: controller.signal });
    if (when !== 'read') return await expect(asked).rejects.toBe(reason);
    const { body } = await asked;
    controller.abort(reason);
    await expect(new Response(body).text()).rejects.toBe(reason);
  });

  it('throws the reason of a signal that fires while JSON is read, when the answer is asked for', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    await using server = await startHttpDouble((_, answer) => {
      answer.writeHead(200, { 'content-type': 'application/json' });
      answer.write('{"half', () => controller.abort(reason));
    });
    const reading = createHttpFetch()(server.url, { signal: controller.signal }).then((answer) =>
      answer.text(),
    );
    await expect(reading).rejects.toBe(reason);
  });

  it('keeps a connection for the next call', async () => {
    const ports = new Set<number | undefined>();
    await using server = await startHttpDouble((request, answer) => {
      ports.add(answer.socket?.remotePort);
      json('{}')(request, answer);
    });
    const fetch = createHttpFetch();
    for (let call = 0; call < 3; call++) await (await fetch(server.url)).json();
    expect(ports.size).toBe(1);
  });

  it('goes through the proxy of the environment where Node can, and directly where it cannot', async () => {
    const ways: string[] = [];
    await using server = await startHttpDouble((request, answer) => {
      ways.push('direct');
      json('{}')(request, answer);
    });
    await using proxy = await startHttpDouble((request, answer) => {
      ways.push(`proxy for ${request.path}`);
      json('{}')(request, answer);
    });
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const knowsProxies = major > 24 || (major === 24 && minor >= 5);
    await createHttpFetch({ HTTP_PROXY: proxy.url })(`${server.url}/chat`);
    await createHttpFetch({ HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' })(`${server.url}/chat`);
    expect(ways).toEqual([knowsProxies ? `proxy for ${server.url}/chat` : 'direct', 'direct']);
  });
});
