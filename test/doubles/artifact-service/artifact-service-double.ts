import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ArtifactRecord, ArtifactRun, ArtifactStore } from '../artifact-store.ts';

/** The artifact service of a job on loopback: what `@actions/artifact` uploads shows up in the shared store. */
export interface ArtifactServiceDouble extends AsyncDisposable {
  /** The value of `ACTIONS_RESULTS_URL`. */
  readonly url: string;
  /** The value of `ACTIONS_RUNTIME_TOKEN` for a job of the run. */
  tokenFor(run: ArtifactRun): string;
  /** Names of the calls that came in, such as `CreateArtifact`. */
  readonly calls: readonly string[];
  /** Answers every further call with this status; undefined works again. */
  failWith(status: number | undefined): void;
}

interface Pending {
  readonly name: string;
  readonly run: ArtifactRun;
  readonly blocks: Map<string, Buffer>;
  content: Buffer | undefined;
}

type Message = Readonly<Record<string, unknown>>;

interface Reply {
  readonly status: number;
  readonly body: Message;
}

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';

/** Starts the double over a store, which it may share with the double of GitHub's API. */
export async function startArtifactServiceDouble(store: ArtifactStore): Promise<ArtifactServiceDouble> {
  const runs = new Map<string, ArtifactRun>();
  const uploads = new Map<string, Pending>();
  const calls: string[] = [];
  let failure: number | undefined;
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = new URL(request.url ?? '/', url);
    const body = await readBody(request);
    if (target.pathname.startsWith('/upload/')) return receiveBlob(request, target, body, response);
    const method = target.pathname.replace(SERVICE, '');
    calls.push(method);
    const reply = answer(method, request, body);
    response.writeHead(reply.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(reply.body));
  }

  function answer(method: string, request: IncomingMessage, body: Buffer): Reply {
    if (failure !== undefined) return refuse(failure, 'injected');
    if (!request.headers.authorization?.startsWith('Bearer ')) return refuse(401, 'no token');
    const message: Message = JSON.parse(body.toString('utf8'));
    const run = runs.get(String(message.workflow_run_backend_id));
    if (run === undefined) return refuse(404, 'unknown run');
    switch (method) {
      case 'CreateArtifact':
        return create(run, message);
      case 'FinalizeArtifact':
        return finalize(run, message);
      case 'ListArtifacts':
        return {
          status: 200,
          body: { artifacts: stored(run, message.name_filter).map((record) => listed(record, message)) },
        };
      case 'DeleteArtifact':
        return remove(run, message);
      default:
        return refuse(404, `unknown method ${method}`);
    }
  }

  function stored(run: ArtifactRun, name?: unknown): readonly ArtifactRecord[] {
    const own = [...store.artifacts.values()].filter((artifact) => artifact.run.id === run.id);
    return name === undefined ? own : own.filter((artifact) => artifact.name === name);
  }

  function create(run: ArtifactRun, { name, version }: Message): Reply {
    if (typeof name !== 'string' || typeof version !== 'number') return refuse(400, 'malformed');
    if (stored(run, name).length > 0) {
      return refuse(409, 'an artifact with this name already exists on the workflow run');
    }
    const key = `${run.id}-${uploads.size}`;
    uploads.set(key, { name, run, blocks: new Map(), content: undefined });
    return { status: 200, body: { ok: true, signed_upload_url: `${url}/upload/${key}.zip?sig=secret` } };
  }

  function finalize(run: ArtifactRun, { name, size, hash }: Message): Reply {
    const upload = [...uploads.values()].findLast(
      (pending) => pending.run.id === run.id && pending.name === name,
    );
    if (upload?.content === undefined) return refuse(404, 'nothing was uploaded');
    const digest = `sha256:${createHash('sha256').update(upload.content).digest('hex')}`;
    if (Number(size) !== upload.content.length || (hash !== undefined && hash !== digest)) {
      return refuse(400, 'size or hash differ from what was uploaded');
    }
    const { id } = store.plant({ name: upload.name, archive: upload.content, run });
    return { status: 200, body: { ok: true, artifact_id: String(id) } };
  }

  function remove(run: ArtifactRun, { name }: Message): Reply {
    const [artifact] = stored(run, name);
    if (artifact === undefined) return refuse(404, 'no such artifact');
    store.remove(artifact.id);
    return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
  }

  function receiveBlob(request: IncomingMessage, target: URL, body: Buffer, response: ServerResponse): void {
    const upload = uploads.get(target.pathname.replace('/upload/', '').replace('.zip', ''));
    if (upload === undefined || request.method !== 'PUT') {
      response.writeHead(404).end();
      return;
    }
    const kind = target.searchParams.get('comp');
    if (kind === 'block') upload.blocks.set(target.searchParams.get('blockid') ?? '', body);
    // Blocks arrive at the same time, so their order is that of the list, not that of arrival.
    else if (kind === 'blocklist')
      upload.content = Buffer.concat(blockIds(body).map((id) => upload.blocks.get(id) ?? Buffer.alloc(0)));
    else upload.content = body;
    response.writeHead(201, {
      etag: '"0x1"',
      'last-modified': new Date(0).toUTCString(),
      'x-ms-request-id': '1',
      'x-ms-version': '2024-11-04',
    });
    response.end();
  }

  return {
    url,
    calls,
    tokenFor(run) {
      const runBackendId = `run-${run.id}`;
      runs.set(runBackendId, run);
      store.addRun(run);
      return encodeToken({ scp: `Actions.ExampleScope Actions.Results:${runBackendId}:job-1` });
    },
    failWith(status) {
      failure = status;
    },
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function refuse(status: number, msg: string): Reply {
  return { status, body: { code: 'refused', msg } };
}

function listed(
  record: ArtifactRecord,
  { workflow_run_backend_id, workflow_job_run_backend_id }: Message,
): Message {
  return {
    workflow_run_backend_id,
    workflow_job_run_backend_id,
    database_id: String(record.id),
    name: record.name,
    size: String(record.sizeBytes),
    created_at: record.createdAt,
  };
}

function blockIds(xml: Buffer): readonly string[] {
  return [...xml.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map(([, id = '']) => id);
}

/** A JWT that nobody verifies. */
function encodeToken(claims: Message): string {
  const part = (value: Message) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.x`;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
