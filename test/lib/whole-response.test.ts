import { describe, expect, it } from 'vitest';
import { createWholeResponse } from '../../src/lib/whole-response.ts';

const TEXT = '{"é":[1]}';

const create = (text = TEXT, init: ResponseInit = {}) =>
  createWholeResponse(new TextEncoder().encode(text), init);

describe('createWholeResponse', () => {
  it('is a response with status and headers', () => {
    const response = create(TEXT, { status: 429, statusText: 'Slow down', headers: { 'Retry-After': '3' } });
    expect(response).toBeInstanceOf(Response);
    expect([response.status, response.ok, response.statusText]).toEqual([429, false, 'Slow down']);
    expect(response.headers.get('retry-after')).toBe('3');
  });

  it.each<[string, (response: Response) => Promise<unknown>, unknown]>([
    ['text', (response) => response.text(), TEXT],
    ['JSON', (response) => response.json(), { é: [1] }],
    ['a buffer', async (response) => Buffer.from(await response.arrayBuffer()).toString(), TEXT],
    ['bytes', async (response) => Buffer.from(await Reflect.get(response, 'bytes')()).toString(), TEXT],
    ['a blob', async (response) => (await response.blob()).text(), TEXT],
    ['a stream', (response) => new Response(response.body).text(), TEXT],
    ['a copy', (response) => response.clone().text(), TEXT],
  ])('is read as %s', async (_, read, expected) => {
    expect(await read(create())).toEqual(expected);
  });

  it('is read as a form', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await create('a=1', { headers }).formData()).get('a')).toBe('1');
  });

  it('leaves the mark at the beginning of a text out, as the platform does', async () => {
    expect(await create('\uFEFF{"a":1}').json()).toEqual({ a: 1 });
  });

  it('throws what is wrong with JSON', async () => {
    await expect(create('{"a').json()).rejects.toThrow(SyntaxError);
  });

  it.each<[string, (response: Response) => Promise<unknown>]>([
    ['text', (response) => response.text()],
    ['JSON', (response) => response.json()],
    ['a buffer', (response) => response.arrayBuffer()],
  ])('is read once, here as %s', async (_, read) => {
    const response = create();
    expect(response.bodyUsed).toBe(false);
    await read(response);
    expect(response.bodyUsed).toBe(true);
    await expect(response.text()).rejects.toThrow(TypeError);
    await expect(response.json()).rejects.toThrow(TypeError);
    await expect(response.arrayBuffer()).rejects.toThrow(TypeError);
    expect(() => response.clone()).toThrow(TypeError);
  });

  it('can be read after a copy was made', async () => {
    const response = create();
    response.clone();
    expect(await response.text()).toBe(TEXT);
  });
});
