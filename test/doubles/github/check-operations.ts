import { type Answer, type Call, NOT_FOUND, type Operations, paginate, refuse } from './answer.ts';
import { type AnnotationRecord, actionsBot, type CheckRunRecord, type GithubState } from './github-state.ts';

/** Check runs and their annotations. */
export const checkOperations: Operations = {
  'checks/create': { permission: 'checks: write', answer: createCheckRun },
  'checks/get': {
    answer: (call, state) => withCheckRun(call, state, (run) => checkRunAnswer(200, call, run, state)),
  },
  'checks/update': { permission: 'checks: write', answer: updateCheckRun },
  'checks/list-for-ref': { answer: listForRef },
  'checks/list-annotations': { answer: listAnnotations },
};

interface CheckRequest {
  readonly name?: string;
  readonly head_sha?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary: string;
    readonly text?: string;
    readonly annotations?: readonly AnnotationRecord[];
  };
}

function createCheckRun(call: Call, state: GithubState): Answer {
  const request = call.body as CheckRequest;
  const grant = state.tokens.get(call.token);
  if (grant?.isApp !== true) return refuse(403, 'You must authenticate via a GitHub App.');
  const headSha = request.head_sha ?? '';
  if (state.commits.size > 0 && !state.commits.has(headSha))
    return refuse(422, `No commit found for SHA: ${headSha}`);
  const invalid = refuseCheck(request);
  if (invalid !== undefined) return invalid;
  const run: CheckRunRecord = {
    id: state.nextId++,
    name: request.name ?? '',
    headSha,
    app: grant.account.id,
    status: 'queued',
    conclusion: null,
    externalId: '',
    detailsUrl: '',
    output: { title: null, summary: null, text: null },
    annotations: [],
    completedAt: '2026-01-01T00:00:00Z',
  };
  applyCheck(run, request);
  state.checkRuns.set(run.id, run);
  return checkRunAnswer(201, call, run, state);
}

function updateCheckRun(call: Call, state: GithubState): Answer {
  return withCheckRun(call, state, (run) => {
    if (state.tokens.get(call.token)?.account.id !== run.app)
      return refuse(
        403,
        'Invalid app_id `15368` - check run can only be modified by the GitHub App that created it.',
      );
    const request = call.body as CheckRequest;
    const invalid = refuseCheck(request);
    if (invalid !== undefined) return invalid;
    applyCheck(run, request);
    return checkRunAnswer(200, call, run, state);
  });
}

/** The rules for annotations that the description tells in prose only. */
const annotationRules: readonly (readonly [(annotation: AnnotationRecord) => boolean, string])[] = [
  [({ start_line: start, end_line: end }) => start < 1 || end < start, 'has an invalid line'],
  [
    ({ start_column: column, start_line: start, end_line: end }) => column !== undefined && start !== end,
    'has columns and several lines',
  ],
  [({ title = '' }) => title.length > 255, 'has a title of more than 255 characters'],
  [({ message }) => Buffer.byteLength(message) > 65_536, 'has a message of more than 64 KB'],
  [({ raw_details: details = '' }) => Buffer.byteLength(details) > 65_536, 'has details of more than 64 KB'],
  [({ path }) => path.startsWith('/') || path.startsWith('../'), 'has a path outside the repository'],
];

function refuseCheck({ status, conclusion, output }: CheckRequest): Answer | undefined {
  if (status === 'completed' && conclusion === undefined) {
    return refuse(422, 'Invalid request. "conclusion" is required when "status" is "completed".');
  }
  for (const annotation of output?.annotations ?? []) {
    const broken = annotationRules.find(([isBroken]) => isBroken(annotation));
    if (broken !== undefined) return refuse(422, `Invalid request. An annotation ${broken[1]}.`);
  }
  return undefined;
}

function applyCheck(run: CheckRunRecord, request: CheckRequest): void {
  run.conclusion = request.conclusion ?? run.conclusion;
  run.status = request.conclusion === undefined ? (request.status ?? run.status) : 'completed';
  run.externalId = request.external_id ?? run.externalId;
  run.detailsUrl = request.details_url ?? run.detailsUrl;
  if (request.output === undefined) return;
  const { title = null, summary, text = null, annotations = [] } = request.output;
  run.output = { title, summary, text };
  run.annotations.push(...annotations);
}

function withCheckRun(call: Call, state: GithubState, use: (run: CheckRunRecord) => Answer): Answer {
  const run = state.checkRuns.get(Number(call.parameters.check_run_id));
  return run === undefined ? NOT_FOUND : use(run);
}

function checkRunAnswer(status: number, call: Call, run: CheckRunRecord, state: GithubState): Answer {
  return { status, body: checkRunBody(call.example(), run, state) };
}

function checkRunBody(example: Record<string, unknown>, run: CheckRunRecord, state: GithubState): unknown {
  // The job token is that of an app everybody knows; the others are made up after their accounts.
  const app =
    run.app === actionsBot.id
      ? { id: 15_368, slug: 'github-actions' }
      : { id: run.app, slug: `app-${run.app}` };
  return {
    ...example,
    app: { ...Object(example.app), ...app },
    completed_at: run.status === 'completed' ? run.completedAt : null,
    id: run.id,
    name: run.name,
    head_sha: run.headSha,
    status: run.status,
    conclusion: run.conclusion,
    external_id: run.externalId,
    details_url: run.detailsUrl,
    html_url: `https://github.com/${state.owner}/${state.name}/runs/${run.id}`,
    output: { ...Object(example.output), ...run.output, annotations_count: run.annotations.length },
  };
}

/** The newest first, as GitHub lists them; with the filter "latest" one of a name and an app. */
function listForRef(call: Call, state: GithubState): Answer {
  const name = call.query.get('check_name');
  const named = [...state.checkRuns.values()]
    .filter((run) => run.headSha === call.parameters.ref && (name === null || run.name === name))
    .toSorted((a, b) => b.id - a.id);
  const isNewest = (run: CheckRunRecord) =>
    named.find((other) => other.name === run.name && other.app === run.app) === run;
  const runs = call.query.get('filter') === 'all' ? named : named.filter(isNewest);
  const { items, headers } = paginate(call, runs);
  const [example = {}] = call.example().check_runs as Record<string, unknown>[];
  const body = {
    total_count: runs.length,
    check_runs: items.map((run) => checkRunBody(example, run, state)),
  };
  return { status: 200, headers, body };
}

function listAnnotations(call: Call, state: GithubState): Answer {
  return withCheckRun(call, state, (run) => {
    const { items, headers } = paginate(call, run.annotations);
    const body = items.map((annotation) => ({
      start_column: null,
      end_column: null,
      title: null,
      raw_details: null,
      ...annotation,
      blob_href: `https://github.com/${state.owner}/${state.name}/blob/${run.headSha}/${annotation.path}`,
    }));
    return { status: 200, headers, body };
  });
}
