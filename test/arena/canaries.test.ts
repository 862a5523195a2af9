import { readdir, readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from '../../src/arena/open-engine.ts';
import { buildAnnotations } from '../../src/reports/annotations.ts';
import { renderCheckRun } from '../../src/reports/check-run.ts';
import { renderJobSummary } from '../../src/reports/job-summary.ts';
import { renderComment } from '../../src/reports/pull-request-comment.ts';
import { type HttpDouble, type SeenRequest, startHttpDouble } from '../doubles/http-server.ts';
import { runCliHere } from '../helpers/cli-session.ts';
import { smallArena } from '../helpers/manifests.ts';
import { runWorkspace } from '../helpers/run-workspace.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

/** Every secret begins with this word, so that a piece of one is found as well. */
const MARK = /.{0,60}(?:canary|Y2FuYXJ5).{0,30}/gi;

const leaksIn = (text: string): readonly string[] => text.match(MARK) ?? [];

const environment = {
  OPENAI_API_KEY: 'canary-key-0001',
  NPM_TOKEN: 'canary-token-0002',
  DATABASE_URL: 'postgres://desk:canary-database-0003@db.example.com/desk',
};
const config = {
  headers: { Authorization: 'Bearer canary-bearer-0005', 'X-Tenant': 'canary4tenant0006z' },
};

/** Everything that the server was told and that the job holds. */
function secretsOf({ path: asked, headers }: SeenRequest): string {
  const query = decodeURIComponent(asked);
  return [...Object.values(environment), JSON.stringify(headers), asked, query, 'canary-pass-0007'].join(' ');
}

const usage = { prompt_tokens: 1, completion_tokens: 1 };
const json = { 'content-type': 'application/json' };
const callOf = (secrets: string) => ({
  id: 'canary-key-0001',
  function: { name: 'note', arguments: JSON.stringify({ note: secrets, 'canary-token-0002': 1 }) },
});

/** Pieces so small that no secret is in one of them. */
function sendStream(response: ServerResponse, secrets: string): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (chunk: object) => response.write(`data: ${JSON.stringify(chunk)}\n\n`);
  for (const content of secrets.match(/.{1,3}/g) ?? []) send({ choices: [{ delta: { content } }] });
  send({ choices: [{ delta: {}, finish_reason: 'stop' }], usage });
  response.end('data: [DONE]\n\n');
}

function answer(request: SeenRequest, response: ServerResponse): void {
  const secrets = secretsOf(request);
  // The server of the tool repeats what it never was told.
  if (request.path === '/note') {
    return void response.writeHead(200, json).end(JSON.stringify({ noted: secrets }));
  }
  const { messages, stream } = JSON.parse(request.body);
  const last = messages.at(-1);
  const say = (message: object) =>
    response
      .writeHead(200, json)
      .end(JSON.stringify({ choices: [{ message, finish_reason: 'stop' }], usage }));
  const refuse = (status: number, body: string) => response.writeHead(status, json).end(body);
  if (last.role === 'tool') return void say({ content: `Noted: ${secrets}` });
  if (/refuse/.test(last.content)) return void refuse(400, JSON.stringify({ error: { message: secrets } }));
  if (/garble/.test(last.content)) return void refuse(401, secrets);
  if (/Is it secret/.test(last.content)) {
    return void say({ content: JSON.stringify({ passed: false, score: 0, reasoning: secrets }) });
  }
  if (/note/.test(last.content)) return void say({ content: secrets, tool_calls: [callOf(secrets)] });
  if (stream) sendStream(response, secrets);
  else say({ content: secrets });
}

const asks = (content: string) => ({
  role: 'user',
  content,
  assertions: [
    { type: 'content_includes', params: { patterns: ['never said'] } },
    { type: 'llm_judge', params: { criteria: 'Is it secret?' } },
  ],
});

function arenaAt(url: string): Record<string, string> {
  const { host } = new URL(url);
  const base = { base_url: `http://desk:canary-pass-0007@${host}/v1?api-key=canary-query-0008` };
  const talkative: object = { ...base, additional_config: config, include_raw_output: true };
  const tokenOnly: object = {
    base_url: `http://canary-user-0009@${host}/v1?session=canary4session0010`,
    headers: { 'X-Api-Key': 'canary-header-0004' },
  };
  return smallArena({
    providers: { talkative, 'token-only': tokenOnly },
    prompt: { allowed_tools: ['note'] },
    tools: { note: { mode: 'live', http: { url: `${url}/note`, method: 'POST', timeout_ms: 0 } } },
    scenarios: {
      plain: { turns: [asks('Say it.')] },
      streamed: { streaming: true, turns: [asks('Say it.')] },
      tool: { turns: [asks('Please note it.')] },
      refused: { turns: [asks('You will refuse.')] },
      garbled: { streaming: true, turns: [asks('You will garble it.')] },
    },
    arena: { judges: [{ name: 'fair', provider: 'talkative' }] },
  });
}

/** Every file below a directory, by its path. */
async function filesBelow(directory: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)));
}

describe('secrets that a server repeats are nowhere', () => {
  let server: HttpDouble;
  let workspace: Workspace;
  beforeAll(async () => {
    server = await startHttpDouble(answer);
    workspace = await createWorkspace(arenaAt(server.url));
  });
  afterAll(async () => {
    await workspace[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  });
  const formats = ['json', 'junit', 'markdown', 'html'];

  test('in files, events, warnings, comments, summaries and check runs', async () => {
    const events: unknown[] = [];
    const { outcome, warnings } = await runWorkspace(workspace, {
      mode: 'real',
      environment,
      formats,
      cache: 'read-write',
      cacheDirectory: 'cache',
      onEvent: (event) => events.push(event),
    });
    const { result, comparison } = outcome;
    expect(result.runs.map(({ status }) => status)).toEqual([
      ...['failed', 'failed', 'failed', 'failed', 'failed', 'failed'],
      ...['error', 'error', 'error', 'error'],
    ]);
    const files = await filesBelow(workspace.path('out'));
    const cached = await filesBelow(workspace.path('cache'));
    expect(cached.size).toBeGreaterThan(0);
    expect(files.size).toBeGreaterThan(formats.length + result.runs.length);
    expect(server.seen.filter(({ path: asked }) => asked === '/note')).not.toEqual([]);
    expect(files.get(outcome.files.results)).toContain('noted');
    // What the server said was heard, and every secret in it was seen.
    expect(files.get(outcome.files.results)).toContain('[REDACTED]');
    for (const [file, text] of [...files, ...cached]) expect(leaksIn(text), file).toEqual([]);
    const input = { result, comparison, links: {}, notices: [] };
    const shown = {
      events,
      warnings,
      comment: renderComment(input),
      summary: renderJobSummary(input),
      checkRun: renderCheckRun(input),
      annotations: buildAnnotations(result, comparison, { max: 50 }),
    };
    expect(shown.comment).toContain('[REDACTED]');
    for (const [surface, text] of Object.entries(shown))
      expect(leaksIn(JSON.stringify(text)), surface).toEqual([]);
  });

  test.each([
    ['run', ['run', '--formats', 'json,junit,markdown,html', '--verbose']],
    ['run --print comment', ['run', '--print', 'comment', '--ci']],
    ['run --print json', ['run', '--print', 'json']],
    ['view', ['view', '--run', 'streamed::talkative']],
    ['config-inspect', ['config-inspect', '--format', 'json']],
    ['prompt-debug', ['prompt-debug', '--format', 'json']],
    ['doctor', ['doctor', '--call', '--format', 'json']],
    ['plan', ['plan', '--format', 'json']],
  ])('in what the command line prints: %s', async (_name, args) => {
    const { out, err } = await runCliHere(workspace.directory, args, { environment });
    expect(out).not.toBe('');
    expect(leaksIn(out)).toEqual([]);
    expect(leaksIn(err)).toEqual([]);
  });

  test('in recordings of sessions', async () => {
    await using engine = await openEngine('config.arena.yaml', {
      workingDirectory: workspace.directory,
      environment,
    });
    await engine.enableSessionRecording(workspace.path('recordings'));
    await engine.executeRuns(engine.generateRunPlan(), 2);
    const files = await filesBelow(workspace.path('recordings'));
    expect(files.size).toBe(10);
    for (const [file, text] of files) expect(leaksIn(text), file).toEqual([]);
  });

  test('in the pieces of a streamed conversation', async () => {
    await using engine = await openEngine('config.arena.yaml', {
      workingDirectory: workspace.directory,
      environment,
    });
    const { runs } = engine.generateRunPlan({ scenarios: ['streamed'], providers: ['talkative'] });
    let said = '';
    for (const run of runs) {
      for await (const { delta } of engine.executeConversationStream({ run })) said += delta;
    }
    expect(said).toContain('[REDACTED]');
    expect(leaksIn(said)).toEqual([]);
  });
});
