import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import addFormats from 'ajv-formats';
import { OpenAPIBackend } from 'openapi-backend';
import { type ArtifactStore, createArtifactStore } from '../artifact-store.ts';
import { actionsOperations } from './actions-operations.ts';
import { type Answer, type Call, NOT_FOUND, type Operation, refuse } from './answer.ts';
import { checkOperations } from './check-operations.ts';
import { commentOperations } from './comment-operations.ts';
import { createGithubState, type GithubState } from './github-state.ts';
import { issueOperations } from './issue-operations.ts';
import { repositoryOperations } from './repository-operations.ts';

/** A request as it came in and how it was answered. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly operation: string | undefined;
  readonly body: unknown;
  readonly status: number;
}

/** An answer to give in place of the true one. */
export interface Injection {
  /** Operation id such as `issues/create-comment`; every operation when absent. */
  readonly operation?: string;
  readonly answer: Answer;
  /** How many requests get it. */
  readonly times: number;
}

/** GitHub's API on loopback, for one repository. */
export interface GithubDouble extends AsyncDisposable {
  readonly url: string;
  readonly state: GithubState;
  readonly requests: readonly LoggedRequest[];
  /** Requests that break GitHub's description, and answers of the double that do; both must stay empty. */
  readonly unexpected: readonly string[];
  /** Answers the next matching requests otherwise, before anything is looked at. */
  inject(injection: Injection): void;
}

const operations: Readonly<Record<string, Operation>> = {
  ...commentOperations,
  ...issueOperations,
  ...checkOperations,
  ...actionsOperations,
  ...repositoryOperations,
};

/** A primary rate limit that ends after some seconds. */
export function primaryRateLimit(nowSeconds: number): Answer {
  return refuse(403, 'API rate limit exceeded for installation.', {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(nowSeconds),
  });
}

/** A secondary rate limit with the time to wait. */
export function secondaryRateLimit(retryAfterSeconds: number, status: 403 | 429 = 403): Answer {
  return refuse(
    status,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    {
      'retry-after': String(retryAfterSeconds),
    },
  );
}

/** Starts the double. Every request is checked against GitHub's published description, and so is every answer. */
export async function startGithubDouble({
  store = createArtifactStore(),
  repository,
}: {
  readonly store?: ArtifactStore;
  readonly repository?: string;
} = {}): Promise<GithubDouble> {
  description ??= loadDescription();
  const api = await description;
  const state = createGithubState(store, repository);
  const requests: LoggedRequest[] = [];
  const unexpected: string[] = [];
  const injections: { remaining: number; readonly injection: Injection }[] = [];
  const server = createServer((request, response) => {
    void respond(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET';
    const target = new URL(request.url ?? '/', url);
    if (target.pathname.startsWith('/_blobs/')) return sendBlob(target.pathname, state, response);
    const body = parseBody(await readText(request));
    const answered = answerTo({ method, target, body, headers: request.headers as Record<string, string> });
    requests.push({
      method,
      path: `${target.pathname}${target.search}`,
      operation: answered.operation,
      body,
      status: answered.answer.status,
    });
    send(response, answered.answer);
  }

  function answerTo({
    method,
    target,
    body,
    headers,
  }: {
    method: string;
    target: URL;
    body: unknown;
    headers: Record<string, string>;
  }): { operation: string | undefined; answer: Answer } {
    const request = { method, path: `${target.pathname}${target.search}`, headers, body: body as object };
    const operation = api.matchOperation(request);
    const operationId = operation?.operationId;
    if (operation === undefined || operationId === undefined || operations[operationId] === undefined) {
      unexpected.push(`${method} ${target.pathname}: not in the description`);
      return { operation: undefined, answer: NOT_FOUND };
    }
    const injected = takeInjection(operationId);
    if (injected !== undefined) return { operation: operationId, answer: injected };
    const { errors } = api.validateRequest(request, operation);
    if (errors && errors.length > 0) {
      const details = errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
      unexpected.push(`${operationId}: ${details.join('; ')}`);
      return { operation: operationId, answer: refuse(422, `Invalid request.\n\n${details.join('\n')}`) };
    }
    const call: Call = {
      origin: url,
      path: target.pathname,
      parameters: decodeAll(api.router.parseRequest(request, operation).params),
      query: target.searchParams,
      body: Object(body),
      token: (headers.authorization ?? '').replace(/^(token|bearer) /i, ''),
      accept: headers.accept ?? '',
      example: () => structuredClone(api.mockResponseForOperation(operationId).mock),
    };
    return { operation: operationId, answer: checked(operationId, permitted(operationId, call)) };
  }

  function permitted(operationId: string, call: Call): Answer {
    const grant = state.tokens.get(call.token);
    if (grant === undefined) return refuse(401, 'Bad credentials');
    const { owner, repo } = call.parameters;
    if (owner !== undefined && (owner !== state.owner || repo !== state.name)) return NOT_FOUND;
    const { permission, answer } = operations[operationId]!;
    if (permission !== undefined && !isGranted(grant.permissions, permission)) {
      return refuse(403, 'Resource not accessible by integration');
    }
    return answer(call, state);
  }

  function takeInjection(operationId: string): Answer | undefined {
    const match = injections.find(
      ({ remaining, injection: { operation = operationId } }) => remaining > 0 && operation === operationId,
    );
    if (match === undefined) return undefined;
    match.remaining--;
    return match.injection.answer;
  }

  /** An answer that does not have GitHub's shape is a mistake of the double. */
  function checked(operationId: string, answer: Answer): Answer {
    if (answer.status >= 300 || answer.status === 204 || answer.text !== undefined) return answer;
    const { errors } = api.validateResponse(answer.body, operationId, answer.status);
    if (!errors || errors.length === 0) return answer;
    const details = errors.map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ');
    unexpected.push(`the double's answer to ${operationId}: ${details}`);
    return refuse(500, `The double answered wrongly: ${details}`);
  }

  return {
    url,
    state,
    requests,
    unexpected,
    inject: (injection) => void injections.push({ remaining: injection.times, injection }),
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Compiling the schemas takes most of the time, so all doubles of a process share them. */
let description: Promise<OpenAPIBackend> | undefined;

async function loadDescription(): Promise<OpenAPIBackend> {
  const definition = JSON.parse(readFileSync(new URL('./description.json', import.meta.url), 'utf8'));
  const api = new OpenAPIBackend({
    definition,
    quick: true,
    customizeAjv: (ajv) => {
      addFormats.default(ajv);
      return ajv;
    },
  });
  return api.init();
}

/** Octokit sends a path inside a parameter with its slashes encoded. */
function decodeAll(parameters: Readonly<Record<string, string | string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, decodeURIComponent(String(value))]),
  );
}

function sendBlob(path: string, state: GithubState, response: ServerResponse): void {
  const id = Number(/\/(\d+)\.zip$/.exec(path)?.[1]);
  const archive = state.store.artifacts.get(id)?.archive;
  response.writeHead(archive === undefined ? 404 : 200, { 'content-type': 'application/zip' });
  response.end(archive);
}

function send(response: ServerResponse, { status, body, text, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(text ?? (body === undefined ? undefined : JSON.stringify(body)));
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function parseBody(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text);
}

/** Whoever may write may read. */
function isGranted(granted: ReadonlySet<string>, permission: string): boolean {
  return granted.has(permission) || granted.has(permission.replace(/: read$/, ': write'));
}
