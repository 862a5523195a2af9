import { afterEach, describe, expect, test, vi } from 'vitest';
import { type AwsKey, faultOfSignature } from '../../doubles/aws-signature.ts';
import { type BedrockAnswers, startBedrock } from '../../doubles/bedrock.ts';
import { bedrockInvokeSchema } from '../../doubles/request-schemas/anthropic-messages.ts';
import {
  loopbackSetting,
  makeProvider,
  readStream,
  requestOf,
  signal,
} from '../../helpers/called-provider.ts';
import { requestFeatures } from '../../helpers/request-features.ts';

const key: AwsKey = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'secret-of-the-test',
  region: 'eu-west-1',
  service: 'bedrock',
};
const environment = { AWS_ACCESS_KEY_ID: key.accessKeyId, AWS_SECRET_ACCESS_KEY: key.secretAccessKey };
const model = 'anthropic.claude-sonnet-4-5-20250929-v1:0';
const { credential: _, ...keyless } = loopbackSetting;

const text = (words: string) => ({ type: 'text', text: words });
const call = (id: string, city: string) => ({ type: 'tool_use', id, name: 'get_weather', input: { city } });
const whole = {
  content: [text('Fine.')],
  stop_reason: 'end_turn',
  usage: { input_tokens: 3, output_tokens: 2 },
};
const events = [
  { type: 'message_start', message: { usage: { input_tokens: 3, output_tokens: 1 } } },
  { type: 'content_block_start', index: 0, content_block: text('') },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Fi' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'ne.' } },
  { type: 'content_block_stop', index: 0 },
  { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 2 } },
  { type: 'message_stop' },
];

async function startSigned(answers: BedrockAnswers, variables: object = environment, signedFor = key) {
  const server = await startBedrock(signedFor, answers);
  const platform = { type: 'bedrock', region: key.region, endpoint: server.url };
  const setting = { ...keyless, environment: { ...variables } };
  const provider = makeProvider('claude', { model, platform }, setting);
  return { server, provider, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(Object.entries(requestFeatures))('a request for %s', (name, request) => {
  test('is signed, as documented and as before', async () => {
    await using signed = await startSigned({ whole });
    await signed.provider.complete(request, signal);
    const [seen] = signed.server.seen;
    const body = JSON.parse(seen?.body ?? '');
    bedrockInvokeSchema.parse(body);
    const sent = { method: seen?.method, path: seen?.path, body };
    await expect(`${JSON.stringify(sent, null, 2)}\n`).toMatchFileSnapshot(
      `../../golden/requests/bedrock-${name}.json`,
    );
  });
});

test('a streamed request says so in its path alone, and its frames are put together', async () => {
  await using signed = await startSigned({ events });
  const { deltas, completion } = await readStream(signed.provider, requestOf());
  expect(deltas).toEqual(['Fi', 'ne.']);
  expect(completion).toMatchObject({ content: 'Fine.', cost: { inputTokens: 3, outputTokens: 2 } });
  const [seen] = signed.server.seen;
  const body = JSON.parse(seen?.body ?? '');
  bedrockInvokeSchema.parse(body);
  await expect(
    `${JSON.stringify({ method: seen?.method, path: seen?.path, body }, null, 2)}\n`,
  ).toMatchFileSnapshot('../../golden/requests/bedrock-streamed.json');
});

test('what is answered whole says the same as what is streamed', async () => {
  const content = [text('Let me see.'), call('toolu_1', 'Ulm'), call('toolu_2', 'Bonn')];
  await using signed = await startSigned({ whole: { ...whole, content, stop_reason: 'tool_use' } });
  expect(await signed.provider.complete(requestOf(), signal)).toMatchObject({
    content: 'Let me see.',
    finishReason: 'tool_calls',
    toolCalls: [
      { id: 'toolu_1', args: { city: 'Ulm' } },
      { id: 'toolu_2', args: { city: 'Bonn' } },
    ],
  });
});

test('a token of a session is sent and signed', async () => {
  const ofSession = { ...key, sessionToken: 'token-of-a-session' };
  const variables = { ...environment, AWS_SESSION_TOKEN: ofSession.sessionToken };
  await using signed = await startSigned({ whole }, variables, ofSession);
  expect((await signed.provider.complete(requestOf(), signal)).content).toBe('Fine.');
});

test('a key of Bedrock is sent in place of a signature', async () => {
  await using signed = await startSigned({ whole }, { ...environment, AWS_BEARER_TOKEN_BEDROCK: 'b-key' });
  await expect(signed.provider.complete(requestOf(), signal)).rejects.toThrow('it is not signed');
  expect(signed.server.seen[0]?.headers.authorization).toBe('Bearer b-key');
});

test('a wrong secret is refused, and never said', async () => {
  const AWS_SECRET_ACCESS_KEY = 'another-secret';
  await using signed = await startSigned({ whole, events }, { ...environment, AWS_SECRET_ACCESS_KEY });
  const refused = signed.provider.complete(requestOf(), signal);
  await expect(refused).rejects.toMatchObject({ code: 'PROVIDER_AUTH', status: 403, retryable: false });
  await expect(refused).rejects.toThrow('its signature is another');
  await expect(refused).rejects.not.toThrow(AWS_SECRET_ACCESS_KEY);
  await expect(readStream(signed.provider, requestOf())).rejects.toMatchObject({ code: 'PROVIDER_AUTH' });
});

test.each([
  ['validationException', 'PROVIDER_BAD_REQUEST', false],
  ['throttlingException', 'PROVIDER_RATE_LIMITED', true],
  ['modelTimeoutException', 'PROVIDER_TIMEOUT', true],
  ['serviceUnavailableException', 'PROVIDER_UNAVAILABLE', true],
  ['internalServerException', 'PROVIDER_UNAVAILABLE', true],
  ['modelStreamErrorException', 'PROVIDER_UNAVAILABLE', true],
])('a stream with a %s is an error', async (exception, code, retryable) => {
  await using signed = await startSigned({ events: [...events.slice(0, 3), { exception, message: 'No.' }] });
  await expect(readStream(signed.provider, requestOf())).rejects.toMatchObject({
    ...{ code, retryable },
    message: expect.stringContaining('reports a failure: No.'),
  });
});

test.each([
  [429, 'PROVIDER_RATE_LIMITED', true],
  [503, 'PROVIDER_UNAVAILABLE', true],
  [400, 'PROVIDER_BAD_REQUEST', false],
])('HTTP %d says whether and when to try again, at once and in a stream', async (status, code, retryable) => {
  await using signed = await startSigned({ refusal: { status, headers: { 'retry-after': '3' } } });
  const expected = {
    status,
    code,
    retryable,
    retryAfterMs: 3000,
    message: expect.stringContaining('Not now'),
  };
  await expect(signed.provider.complete(requestOf(), signal)).rejects.toMatchObject(expected);
  await expect(readStream(signed.provider, requestOf())).rejects.toMatchObject(expected);
  expect(signed.server.seen).toHaveLength(2);
});

test('parallel calls are put together from the frames of a stream', async () => {
  const [start, , , , , , stop] = events;
  const called = (index: number, city: string) => [
    { type: 'content_block_start', index, content_block: { ...call(`toolu_${index}`, ''), input: {} } },
    { type: 'content_block_delta', index, delta: { type: 'input_json_delta', partial_json: '{"city": ' } },
    { type: 'content_block_delta', index, delta: { type: 'input_json_delta', partial_json: `"${city}"}` } },
  ];
  const end = { type: 'message_delta', delta: { stop_reason: 'tool_use' }, usage: { output_tokens: 2 } };
  await using signed = await startSigned({
    events: [start ?? {}, ...called(0, 'Ulm'), ...called(1, 'Bonn'), end, stop ?? {}],
  });
  expect((await readStream(signed.provider, requestOf())).completion).toMatchObject({
    finishReason: 'tool_calls',
    toolCalls: [
      { id: 'toolu_0', args: { city: 'Ulm' } },
      { id: 'toolu_1', args: { city: 'Bonn' } },
    ],
  });
});

test('a stream that ends early is an error', async () => {
  await using signed = await startSigned({ events: events.slice(0, 4) });
  await expect(readStream(signed.provider, requestOf())).rejects.toMatchObject({
    code: 'STREAM_INCOMPLETE',
    retryable: true,
  });
});

test('a job without credentials is told so at once, streamed or not', async () => {
  // AWS's own chain looks into the environment of the process, files and services.
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
  for (const name of ['AWS_SHARED_CREDENTIALS_FILE', 'AWS_CONFIG_FILE']) vi.stubEnv(name, '/nowhere');
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE'])
    vi.stubEnv(name, undefined);
  await using signed = await startSigned({ whole, events }, {});
  const expected = {
    ...{ code: 'PROVIDER_AUTH', retryable: false },
    message: expect.stringMatching(
      /^The platform of provider "p" could not be signed in to: .*AWS credentials/,
    ),
  };
  await expect(signed.provider.complete(requestOf(), signal)).rejects.toMatchObject(expected);
  await expect(readStream(signed.provider, requestOf())).rejects.toMatchObject(expected);
  expect(signed.server.seen).toEqual([]);
});

describe('the double', () => {
  // The examples of AWS's own test suite for Signature Version 4.
  const example: AwsKey = {
    accessKeyId: 'AKIDEXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
    region: 'us-east-1',
    service: 'service',
  };
  const signedBy = (signature: string) =>
    'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, ' +
    `SignedHeaders=host;x-amz-date, Signature=${signature}`;
  const vanilla = {
    method: 'GET',
    path: '/',
    headers: {
      host: 'example.amazonaws.com',
      'x-amz-date': '20150830T123600Z',
      authorization: signedBy('5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'),
    },
    body: '',
  };
  const posted = {
    ...vanilla,
    method: 'POST',
    headers: {
      ...vanilla.headers,
      authorization: signedBy('5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'),
    },
  };

  test.each([
    ['GET', vanilla],
    ['POST', posted],
  ])('takes the published example of a signed %s', (_name, request) => {
    expect(faultOfSignature(request, example)).toBeUndefined();
  });

  test.each([
    ['another secret', vanilla, { secretAccessKey: 'x' }, 'its signature is another'],
    ['another body', { ...vanilla, body: 'x' }, {}, 'its signature is another'],
    ['another path', { ...vanilla, path: '/x' }, {}, 'its signature is another'],
    ['another query', { ...vanilla, path: '/?a=b' }, {}, 'its signature is another'],
    ['another method', { ...vanilla, method: 'PUT' }, {}, 'its signature is another'],
    [
      'another region',
      vanilla,
      { region: 'eu-west-1' },
      'it is signed for AKIDEXAMPLE/20150830/us-east-1/service/aws4_request',
    ],
    ['another session', vanilla, { sessionToken: 't' }, 'its session is another'],
    [
      'a header that is not signed',
      { ...vanilla, headers: { ...vanilla.headers, 'x-amz-target': 't' } },
      {},
      'its signature leaves out x-amz-target',
    ],
    ['no signature', { ...vanilla, headers: { host: 'h' } }, {}, 'it is not signed'],
  ])('refuses %s', (_name, request, change, fault) => {
    expect(faultOfSignature(request, { ...example, ...change })).toBe(fault);
  });
});
