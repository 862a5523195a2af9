// Long: one kind of call, from every side that it can be attacked from.
import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../src/lib/json.ts';
import { createHttpCall } from '../../src/tools/http-tool.ts';
import { startHttpDouble } from '../doubles/http-server.ts';
import { loadedTool } from '../helpers/planned-arena.ts';

const KEY = 'key-of-the-shop';
const ENVIRONMENT = { SHOP_KEY: KEY, EMPTY: '' };

interface Exchange {
  readonly http?: object;
  readonly spec?: object;
  readonly args?: JsonValue;
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Calls a tool against a server that answers as told; gives the request it got and what came of it. */
async function exchange({
  http = {},
  spec = {},
  args = {},
  status = 200,
  headers = {},
  body = '{}',
}: Exchange) {
  await using server = await startHttpDouble((_request, response) => {
    response.writeHead(status, headers).end(body);
  });
  const tool = loadedTool('shop', {
    mode: 'live',
    ...spec,
    http: { url: `${server.url}/orders`, method: 'POST', timeout_ms: 0, ...http },
  });
  const call = createHttpCall(withPort(tool, server.url), { fetch, environment: ENVIRONMENT });
  const outcome = await call(args, new AbortController().signal).then(
    (result) => ({ result, error: undefined }),
    (error: unknown) => ({ result: undefined, error: error as Error & { readonly code: string } }),
  );
  return { ...outcome, request: server.seen[0] };
}

/** `http://HERE` in an address stands for the server. */
function withPort(tool: ReturnType<typeof loadedTool>, url: string) {
  const http = tool.spec.http;
  if (http === undefined) return tool;
  return { ...tool, spec: { ...tool.spec, http: { ...http, url: http.url.replace('http://HERE', url) } } };
}

describe('the request', () => {
  test.each<[string, object, JsonValue, { method?: string; path?: string; body?: string }]>([
    [
      'arguments as a JSON body',
      {},
      { id: 7, tags: ['a'] },
      { method: 'POST', path: '/orders', body: '{"id":7,"tags":["a"]}' },
    ],
    ['no body without arguments', {}, {}, { method: 'POST', body: '' }],
    ['POST by default', { method: '' }, { id: 7 }, { method: 'POST' }],
    [
      'a query for GET',
      { method: 'get' },
      { q: 'a b', n: 2, l: [1] },
      { method: 'GET', path: '/orders?q=a+b&n=2&l=%5B1%5D', body: '' },
    ],
    [
      'arguments in the address, which they cannot leave',
      { url: 'http://HERE/orders/{{.id}}/{{ .missing }}' },
      { id: '../admin?x', note: 'n' },
      { path: '/orders/..%2Fadmin%3Fx/', body: '{"note":"n"}' },
    ],
    [
      'query parameters, fixed ones, and arguments left out',
      { request: { query_params: ['page'], exclude: ['internal'], static_query: { lang: 'en' } } },
      { page: 2, internal: true, q: 'x' },
      { path: '/orders?lang=en&page=2', body: '{"q":"x"}' },
    ],
    [
      'a mapped body with fixed fields',
      { request: { body_mapping: '{order: {id: id}}', static_body: { source: 'arena' } } },
      { id: 7 },
      { body: '{"order":{"id":7},"source":"arena"}' },
    ],
  ])('has %s', async (_case, http, args, expected) => {
    const { request } = await exchange({ http, args });
    expect(request).toMatchObject(expected);
  });

  test.each([
    ['http://HERE/orders/{{.id}}/cancel', { id: '..' }],
    ['http://HERE/orders/{{.id}}', { id: '.' }],
    ['http://HERE/orders/{{.id}}?all=1', { id: '..' }],
    ['http://HERE/orders/.{{.id}}', { id: '.' }],
    ['http://HERE/orders/{{.id}}{{.more}}/x', { id: '.', more: '.' }],
  ])('is not made where an argument would go up from its place in %s', async (url, args) => {
    const { error, request } = await exchange({ http: { url }, args });
    expect(error).toMatchObject({ name: 'ToolError', code: 'HTTP_ARGUMENTS' });
    expect(request).toBeUndefined();
  });

  test.each([
    ['http://HERE/a/../orders/{{.id}}', { id: '...' }, '/orders/...'],
    ['http://HERE/orders/{{.id}}', { id: 'v1..2' }, '/orders/v1..2'],
    ['http://HERE/orders/{{.toString}}x', {}, '/orders/x'],
  ])('has the argument where %s says', async (url, args, expected) => {
    const { request } = await exchange({ http: { url }, args });
    expect(request).toMatchObject({ path: expected });
  });

  test('carries headers, fixed, of arguments and of the environment', async () => {
    const { request } = await exchange({
      args: { id: 7, trace: 't-1' },
      http: {
        headers: { 'X-Team': 'desk' },
        headers_from_env: ['X-Key=SHOP_KEY', 'X-Empty=EMPTY', 'X-Unset=UNSET', 'nonsense'],
        request: { header_params: { 'X-Trace': 'trace {{.trace}}' }, static_headers: { 'X-Fixed': 'yes' } },
      },
    });
    expect(request?.headers).toMatchObject({
      'content-type': 'application/json',
      'x-team': 'desk',
      'x-key': KEY,
      'x-trace': 'trace t-1',
      'x-fixed': 'yes',
    });
    expect(request?.headers).not.toHaveProperty('x-empty');
    expect(request?.headers).not.toHaveProperty('x-unset');
    expect(request?.body).toBe('{"id":7}');
  });
});

describe('the result', () => {
  test.each<[string, Exchange, JsonValue]>([
    ['is the JSON of the answer', { body: '{"a":[1]}' }, { a: [1] }],
    ['is a text in a field', { body: 'plain' }, { result: 'plain' }],
    [
      'hides fields',
      { body: '{"a":1,"b":{"a":2}}', http: { redact: ['a'] } },
      { a: '[REDACTED]', b: { a: 2 } },
    ],
    [
      'is mapped, without what is hidden',
      {
        body: '{"data":{"id":7},"pin":"1"}',
        http: { redact: ['pin'], response: { body_mapping: '{id: data.id, code: pin}' } },
      },
      { id: 7, code: '[REDACTED]' },
    ],
    [
      'keeps keys of the environment',
      { body: `{"echo":"${KEY}"}`, http: { headers_from_env: ['X-Key=SHOP_KEY'] } },
      { echo: '[REDACTED]' },
    ],
    [
      'keeps a key however JSON writes it',
      {
        body: `{"echo":"${KEY.replace('-', '\\u002d')}","${KEY.replace('k', '\\u006b')}":1}`,
        http: { headers_from_env: ['X-Key=SHOP_KEY'] },
      },
      { echo: '[REDACTED]', '[REDACTED]': 1 },
    ],
  ])('%s', async (_case, options, result) => {
    expect(await exchange(options)).toMatchObject({ result });
  });
});

describe('an answer that cannot be used', () => {
  test.each<[string, Exchange, string, string]>([
    [
      'another status',
      { status: 404, body: 'no such order' },
      'HTTP_STATUS',
      'HTTP request returned status 404: no such order',
    ],
    [
      'a redirect',
      { status: 302, headers: { location: '/elsewhere' }, body: '' },
      'HTTP_STATUS',
      'status 302',
    ],
    [
      'an error that repeats the key',
      { status: 500, body: `bad key ${KEY}`, http: { headers: { Authorization: `Bearer ${KEY}` } } },
      'HTTP_STATUS',
      'status 500: bad key [REDACTED]',
    ],
    ['more than 10 MB', { body: `"${'x'.repeat(10 * 1024 * 1024)}"` }, 'HTTP_TOO_LONG', 'longer than 10 MB'],
    [
      'a mapping that does not suit it',
      { body: '{"a":1}', http: { response: { body_mapping: 'length(a)' } } },
      'HTTP_MAPPING_FAILED',
      'length(a)',
    ],
  ])('is %s', async (_case, options, code, message) => {
    const { error } = await exchange(options);
    expect(error).toMatchObject({ name: 'ToolError', code });
    expect(error?.message).toContain(message);
    expect(error?.message).not.toContain(KEY);
  });

  test('is one cut after 500 characters', async () => {
    const { error } = await exchange({ status: 500, body: 'x'.repeat(2000) });
    expect(error?.message).toHaveLength('HTTP request returned status 500: '.length + 500);
  });

  test.each<[string, object, object, number]>([
    ['of the call', { timeout_ms: 5 }, { timeout_ms: 60_000 }, 5],
    ['of the tool', {}, { timeout_ms: 6 }, 6],
  ])('comes after the time %s', async (_case, http, spec, limit) => {
    await using server = await startHttpDouble(() => {});
    const tool = loadedTool('slow', {
      ...spec,
      http: { url: server.url, method: 'GET', timeout_ms: 0, ...http },
    });
    const call = createHttpCall(tool, { fetch, environment: {} });
    await expect(call({}, new AbortController().signal)).rejects.toMatchObject({
      name: 'ToolError',
      code: 'HTTP_TIMEOUT',
      message: `HTTP request timed out after ${limit} ms`,
    });
  });

  test('is none at all, named without the query', async () => {
    const server = await startHttpDouble(() => {});
    await server[Symbol.asyncDispose]();
    const http = { url: `${server.url}/orders?key=${KEY}`, method: 'GET', timeout_ms: 0 };
    const call = createHttpCall(loadedTool('gone', { http }), { fetch, environment: {} });
    const error = await call({}, new AbortController().signal).catch((thrown: unknown) => thrown as Error);
    expect(error).toMatchObject({ name: 'ToolError', code: 'HTTP_FAILED' });
    expect(String(error)).toContain(`${server.url}/orders failed`);
    expect(String(error)).not.toContain(KEY);
  });
});

test('a call that is called off ends with the reason', async () => {
  const stopping = new AbortController();
  const reason = new Error('called off');
  await using server = await startHttpDouble(() => stopping.abort(reason));
  const http = { url: server.url, method: 'GET', timeout_ms: 0 };
  const call = createHttpCall(loadedTool('t', { http }), { fetch, environment: {} });
  await expect(call({}, stopping.signal)).rejects.toBe(reason);
});

test.each<[string, object, string]>([
  ['no http at all', {}, 'TOOL_HTTP_MISSING'],
  [
    'another protocol',
    { http: { url: 'file:///etc/passwd', method: 'GET', timeout_ms: 0 } },
    'TOOL_HTTP_INVALID',
  ],
  ['no address', { http: { url: 'orders', method: 'GET', timeout_ms: 0 } }, 'TOOL_HTTP_INVALID'],
])('a manifest with %s is the mistake of its author', async (_case, spec, code) => {
  const call = createHttpCall(loadedTool('t', spec), { fetch, environment: {} });
  await expect(call({ a: 1 }, new AbortController().signal)).rejects.toMatchObject({
    name: 'ManifestError',
    code,
  });
});

describe('a credential of the job', () => {
  /** Calls an address that nobody listens at; gives what would have been sent there. */
  async function send(url: string, http: object) {
    const sent: unknown[] = [];
    const noting: typeof fetch = async (_input, init) => {
      sent.push(init?.headers);
      return new Response('{}');
    };
    const environment = {
      GITHUB_TOKEN: KEY,
      ACTIONS_RUNTIME_TOKEN: KEY,
      SHOP_KEY: KEY,
      SHOP_TOKEN: 'ghs_secret',
      SHOP_HEADER: 'Bearer ghs_secret',
    };
    const tool = loadedTool('shop', { mode: 'live', http: { url, method: 'GET', ...http } });
    const call = createHttpCall(tool, { fetch: noting, environment });
    const error = await call({}, new AbortController().signal).then(
      () => undefined,
      (failure: Error & { readonly code: string }) => failure,
    );
    return { sent, error };
  }

  test.each([
    ['https://evil.example/x', { headers_from_env: ['X=ACTIONS_RUNTIME_TOKEN'] }, 'ACTIONS_RUNTIME_TOKEN'],
    ['https://evil.example:8443/x', { headers_from_env: ['X = github_token'] }, 'github_token'],
    ['https://github.com.evil.example/', { headers_from_env: ['X=GITHUB_TOKEN'] }, 'GITHUB_TOKEN'],
    ['https://api.github.com@evil.example/', { headers_from_env: ['X=INPUT_KEY'] }, 'INPUT_KEY'],
    ['https://shop.example/', { headers_from_env: ['X=SHOP_TOKEN'] }, 'SHOP_TOKEN'],
    ['https://shop.example/', { headers_from_env: ['X=SHOP_HEADER'] }, 'SHOP_HEADER'],
    ['http://api.github.com/', { headers_from_env: ['X=GITHUB_TOKEN'] }, 'GITHUB_TOKEN'],
  ])('is not sent to %s', async (url, http, variable) => {
    const { sent, error } = await send(url, http);
    expect(sent).toEqual([]);
    expect(error?.code).toBe('JOB_VARIABLE_WITHHELD');
    expect(error?.message).toBe(
      `Tool "shop" (shop.tool.yaml) names the variable ${variable}, which belongs to the job and goes to GitHub ` +
        `alone, not to ${new URL(url).host}; keep the key of that server in another variable.`,
    );
  });

  test.each([
    ['https://api.github.com/x', 'GITHUB_TOKEN'],
    ['http://127.0.0.1:1/x', 'GITHUB_TOKEN'],
    ['https://shop.example/x', 'SHOP_KEY'],
  ])('%s may be sent %s', async (url, variable) => {
    const { sent } = await send(url, { headers_from_env: [`X-Key=${variable}`] });
    expect(sent).toMatchObject([{ 'X-Key': KEY }]);
  });
});
