import { TaskState } from '@a2a-js/sdk';
import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../src/lib/json.ts';
import type { A2aAgentConfig } from '../../src/manifest/arena-agents.ts';
import type { A2aIo } from '../../src/tools/a2a-client.ts';
import { a2aToolName } from '../../src/tools/a2a-names.ts';
import { createScriptedAgent } from '../../src/tools/a2a-scripted-agent.ts';
import { createAgentCall, openRemoteAgent } from '../../src/tools/a2a-tools.ts';
import type { Tool } from '../../src/tools/tool.ts';
import { startAgent } from '../doubles/a2a-agent.ts';
import { startHttpDouble } from '../doubles/http-server.ts';
import { loadedTool } from '../helpers/planned-arena.ts';

const KEY = 'key-of-the-agent';
const io: A2aIo = {
  fetch,
  environment: { AGENT_KEY: KEY },
  createMessageId: () => 'message-1',
  limits: { requestMs: 30_000 },
};

const quiet = () => new AbortController().signal;

function open(url: string, config: Omit<Partial<A2aAgentConfig>, 'url'> = {}, options: Partial<A2aIo> = {}) {
  return openRemoteAgent({ name: 'desk', url, ...config }, { ...io, ...options }, quiet());
}

/** Names of the arguments that the first tool takes. */
function argumentsOf([tool]: readonly Tool[]): readonly string[] {
  const { properties = {} } = (tool?.inputSchema ?? {}) as { readonly properties?: object };
  return Object.keys(properties);
}

async function askFirst(tools: readonly Tool[], args: JsonValue = { query: 'To Rome' }): Promise<JsonValue> {
  const [tool] = tools;
  if (tool === undefined) throw new Error('The agent offers nothing.');
  return tool.execute(args, quiet());
}

test.each([
  ['Travel Desk', 'book-flight', 'a2a_travel_desk_book_flight'],
  ['  (Ünï) 2 ', '--x--', 'a2a_n_2_x'],
])('the tool of %j and %j is %s', (card, skill, name) => {
  expect(a2aToolName(card, skill)).toBe(name);
});

describe('a remote agent', () => {
  test('offers its skills, and is asked with the skill in the message', async () => {
    await using agent = await startAgent({ message: 'Booked.' });
    await using opened = await open(agent.url);
    expect(opened.failure).toBeUndefined();
    expect(opened.tools).toMatchObject([
      { name: 'a2a_travel_desk_book_flight', description: 'Books flights.' },
      { name: 'a2a_travel_desk_cancel', description: 'Skill cancel' },
    ]);
    expect(await askFirst(opened.tools)).toEqual({ response: 'Booked.' });
    expect(agent.messages).toMatchObject([
      {
        messageId: 'message-1',
        metadata: { skillId: 'book-flight' },
        parts: [{ content: { $case: 'text', value: 'To Rome' } }],
      },
    ]);
    await expect(askFirst(opened.tools, {})).rejects.toMatchObject({
      name: 'ToolError',
      code: 'ARGS_INVALID',
    });
  });

  test('takes images and recordings where its card says so', async () => {
    await using agent = await startAgent({ message: 'Seen.' }, { inputModes: ['image/png', 'audio/wav'] });
    await using opened = await open(agent.url);
    const properties = ['query', 'image_url', 'image_data', 'audio_data'];
    expect(argumentsOf(opened.tools)).toEqual(properties);
    const args = {
      query: 'What is it?',
      image_url: 'https://a.test/cat.PNG?size=2',
      image_data: 'data:image/webp;base64,AAAA',
      audio_data: 'AQID',
    };
    expect(await askFirst(opened.tools, args)).toEqual({ response: 'Seen.' });
    expect(agent.messages[0]?.parts).toMatchObject([
      { content: { $case: 'text', value: 'What is it?' }, mediaType: 'text/plain' },
      { content: { $case: 'url', value: args.image_url }, mediaType: 'image/png' },
      { content: { $case: 'raw', value: new Uint8Array([0, 0, 0]) }, mediaType: 'image/webp' },
      { content: { $case: 'raw', value: new Uint8Array([1, 2, 3]) }, mediaType: 'audio/wav' },
    ]);
  });

  test('of text alone offers a query alone', async () => {
    await using agent = await startAgent({ message: 'Booked.' });
    await using opened = await open(agent.url);
    expect(argumentsOf(opened.tools)).toEqual(['query']);
  });

  test.each([
    ['the message of the status first', { status: 'All done.', artifacts: ['ticket'] }, 'All done.'],
    ['else the artifacts', { artifacts: ['ticket', 'bill'] }, 'ticket\nbill'],
    ['else nothing', {}, ''],
  ])('answers by a task: %s', async (_case, answer, response) => {
    await using agent = await startAgent({ state: TaskState.TASK_STATE_COMPLETED, ...answer });
    await using opened = await open(agent.url);
    expect(await askFirst(opened.tools)).toEqual({ response });
  });

  test.each([
    ['failed', TaskState.TASK_STATE_FAILED, 'a2a: task failed: no seats'],
    ['rejected', TaskState.TASK_STATE_REJECTED, 'a2a: task rejected: no seats'],
    ['canceled', TaskState.TASK_STATE_CANCELED, 'a2a: task canceled: no seats'],
  ])('that %s its task gives an error', async (_case, state, message) => {
    await using agent = await startAgent({ state, status: 'no seats' });
    await using opened = await open(agent.url);
    await expect(askFirst(opened.tools)).rejects.toMatchObject({ code: 'A2A_TASK_FAILED', message });
  });

  test('is found at the old place of cards, and offers what the filter lets through', async () => {
    await using agent = await startAgent({ message: 'Hi' }, { cardPath: '/.well-known/agent.json' });
    await using opened = await open(agent.url, { skill_filter: { blocklist: ['cancel'] } });
    expect(opened.tools.map(({ name }) => name)).toEqual(['a2a_travel_desk_book_flight']);
  });

  test.each<[string, Partial<A2aAgentConfig>]>([
    ['a token', { auth: { scheme: 'Bearer', token: KEY } }],
    ['a token of the environment', { auth: { scheme: 'Bearer', token_env: 'AGENT_KEY' } }],
    ['headers', { headers: { Authorization: `Bearer ${KEY}` } }],
  ])('takes %s', async (_case, config) => {
    await using agent = await startAgent({ message: 'Hi' }, { key: KEY });
    await using opened = await open(agent.url, config);
    expect(await askFirst(opened.tools)).toEqual({ response: 'Hi' });
  });

  test('that is not reached has a failure, which keeps the key', async () => {
    await using agent = await startAgent({ message: 'Hi' }, { key: 'another' });
    await using opened = await open(`${agent.url}/?key=${KEY}`, { auth: { scheme: 'Bearer', token: KEY } });
    expect(opened.tools).toEqual([]);
    expect(opened.failure).toMatchObject({ name: 'ToolError', code: 'A2A_UNAVAILABLE' });
    expect(opened.failure?.message).toContain(`The A2A agent at ${agent.url}/ cannot be used`);
    expect(opened.failure?.message).not.toContain(KEY);
    expect(opened.couldOffer('a2a_travel_desk_cancel')).toBe(true);
    expect(opened.couldOffer('find_order')).toBe(false);
  });

  test('that would be sent a credential of the job is not called', async () => {
    const config = { auth: { scheme: 'Bearer', token_env: 'GITHUB_TOKEN' } };
    const seen: unknown[] = [];
    const noting: typeof fetch = async (input) => {
      seen.push(input);
      return new Response('{}');
    };
    const options = { environment: { GITHUB_TOKEN: KEY }, fetch: noting };
    await using opened = await open('https://agent.example/', config, options);
    expect(opened).toMatchObject({ tools: [], failure: { code: 'JOB_VARIABLE_WITHHELD' } });
    expect(opened.failure?.message).toContain('https://agent.example/ names the variable GITHUB_TOKEN');
    expect(seen).toEqual([]);
  });

  test('that does not answer in time has a failure', async () => {
    await using server = await startHttpDouble(() => {});
    await using opened = await open(server.url, { timeout_ms: 5 });
    expect(opened.failure?.code).toBe('A2A_UNAVAILABLE');
  });

  test('whose card points elsewhere does not get the key sent there', async () => {
    await using elsewhere = await startHttpDouble((_request, response) => void response.writeHead(500).end());
    await using agent = await startAgent({ message: 'Hi' }, { key: KEY });
    const redirecting: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      if (init?.method === 'POST') return response;
      return new Response(
        (await response.text()).replace(`${agent.url}/rpc`, `${elsewhere.url}/rpc`),
        response,
      );
    };
    await using opened = await open(
      agent.url,
      { auth: { scheme: 'Bearer', token: KEY } },
      { fetch: redirecting },
    );
    await expect(askFirst(opened.tools)).rejects.toMatchObject({ code: 'A2A_CALL_FAILED' });
    expect(elsewhere.seen).toHaveLength(1);
    expect(JSON.stringify(elsewhere.seen)).not.toContain(KEY);
  });
});

describe('a tool of the mode a2a', () => {
  test('asks the skill of its agent', async () => {
    await using agent = await startAgent({ message: 'Booked.' });
    const tool = loadedTool('book', { mode: 'a2a', a2a: { agent_url: agent.url, skill_id: 'book-flight' } });
    expect(await createAgentCall(tool, io)({ to: 'Rome' }, quiet())).toEqual({ response: 'Booked.' });
    expect(agent.messages).toMatchObject([
      { metadata: { skillId: 'book-flight' }, parts: [{ content: { value: '{"to":"Rome"}' } }] },
    ]);
  });

  test('without an address fails', async () => {
    const call = createAgentCall(loadedTool('book', { mode: 'a2a' }), io);
    await expect(call({}, quiet())).rejects.toMatchObject({ name: 'ToolError', code: 'A2A_UNAVAILABLE' });
  });
});

describe('a scripted agent', () => {
  const agent: A2aAgentConfig = {
    name: 'desk',
    card: {
      name: 'Desk',
      description: 'd',
      skills: [
        { id: 'ask', name: 'Ask', description: 'Answers.' },
        { id: 'other', name: 'Other', description: '' },
      ],
    },
    responses: [
      {
        skill: 'ask',
        match: { contains: 'ROME', regex: '\\d+' },
        response: { parts: [{ text: 'a' }, { text: 'b' }] },
      },
      { skill: 'ask', match: { contains: 'paris' }, error: 'closed' },
      { skill: 'ask' },
      { skill: '', match: { regex: '^any' }, response: { parts: [{ text: 'anyone' }] } },
    ],
  };
  const ask = async (skill: number, query: string) =>
    createScriptedAgent(agent)[skill]?.execute({ query }, quiet());

  test.each([
    ['text in any case and pattern', 0, '2 to rome', { response: 'a\nb' }],
    ['a rule for every skill', 1, 'any', { response: 'anyone' }],
    ['past a rule that says nothing', 0, 'any', { response: 'anyone' }],
  ])('answers by %s', async (_case, skill, query, result) => {
    expect(await ask(skill, query)).toEqual(result);
  });

  test.each([
    ['an error rule that fits', 0, 'To Paris', 'a2a: task failed: closed'],
    [
      'an error rule that does not fit is passed over',
      0,
      'To Oslo',
      'a2a: no matching rule of agent "Desk" for skill "ask"',
    ],
    ['text alone where a pattern is wanted too', 0, 'to rome', 'a2a: no matching rule'],
    ['a rule of another skill', 1, '2 to rome', 'a2a: no matching rule'],
  ])('fails by %s', async (_case, skill, query, message) => {
    const error = await ask(skill, query).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'ToolError' });
    expect(String(error)).toContain(message);
  });
});
