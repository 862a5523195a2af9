import { readFile } from 'node:fs/promises';
import type { Environment } from '../lib/environment.ts';
import { parseJson } from '../lib/parse-json.ts';
import type { SurfaceDiagnosis, WorkflowDiagnosis } from '../model/diagnosis.ts';
import { type EventContext, parseEventContext } from './event-context.ts';

/** Reads from the runner's variables and the event's payload which surfaces can be expected; asks nobody. */
export async function diagnoseWorkflow(environment: Environment): Promise<WorkflowDiagnosis> {
  if (environment.GITHUB_ACTIONS !== 'true') {
    return {
      surfaces: [],
      warnings: ['This is no GitHub Actions job: results go to the terminal and to files alone.'],
    };
  }
  const warnings: string[] = [];
  const payload = await readPayload(environment.GITHUB_EVENT_PATH);
  const context = parseEventContext({ environment, payload, onWarning: (warning) => warnings.push(warning) });
  return {
    event: context.event,
    baseline: describeBaseline(context),
    surfaces: surfacesOf(context, environment),
    warnings,
  };
}

async function readPayload(file: string | undefined): Promise<unknown> {
  if (!file) return undefined;
  const parsed = parseJson(await readFile(file, 'utf8').catch(() => ''));
  return 'value' in parsed ? parsed.value : undefined;
}

function describeBaseline({ baselineBranch, isBaselineSource }: EventContext): string {
  if (baselineBranch === undefined) return 'none: this ref is no branch';
  const role = isBaselineSource ? '; this run becomes a baseline itself' : '';
  return `the artifact of the commit on ${baselineBranch} that this one starts from, or of one before it${role}`;
}

const READ_ONLY = 'the token of a pull request from a fork is read-only';
const NO_TOKEN = 'the job gives no token: GITHUB_TOKEN is not set for this step';
const NO_PULL_REQUEST = 'the event is not about a pull request';
const NO_SUMMARY = 'GITHUB_STEP_SUMMARY is not set';

function surfacesOf(context: EventContext, environment: Environment): readonly SurfaceDiagnosis[] {
  const token = environment.GITHUB_TOKEN || environment.INPUT_GITHUB_TOKEN ? undefined : NO_TOKEN;
  const write = context.pullRequest?.isFork ? READ_ONLY : token;
  const comment = context.pullRequest === undefined ? NO_PULL_REQUEST : write;
  const summary = environment.GITHUB_STEP_SUMMARY ? undefined : NO_SUMMARY;
  return [
    surfaceOf('job summary', summary),
    surfaceOf('comment', comment, 'pull-requests: write'),
    surfaceOf('check run with annotations', write, 'checks: write'),
    surfaceOf('baseline from artifacts', token, 'actions: read'),
    surfaceOf('models of GitHub Models', token, 'models: read'),
  ];
}

function surfaceOf(surface: string, hindrance: string | undefined, permission?: string): SurfaceDiagnosis {
  return {
    surface,
    ...(permission === undefined ? {} : { permission }),
    ...(hindrance === undefined ? {} : { hindrance }),
  };
}
