import type { Git } from '../arena/git.ts';
import type { BaselineRequest } from '../arena/outcome.ts';
import type { Baseline, BaselineResolution } from '../baseline/baseline.ts';
import { PublishError } from '../errors/publish-error.ts';
import type { History } from '../model/history.ts';
import { type ArtifactSearch, type BaselineWanted, searchArtifacts } from './baseline-from-artifact.ts';
import { resolveFileBaseline } from './baseline-from-file.ts';
import {
  type BaselineClient,
  type BaselineStep,
  baselineSteps,
  type StepDesk,
  type StepOutcome,
} from './baseline-steps.ts';
import { findComparisonPoint } from './comparison-point.ts';
import type { ActionInputs } from './inputs.ts';
import { isForWantOfPermission, remedyFor } from './remedy.ts';

/** What looking for the baseline needs. */
export interface BaselineSources extends Omit<StepDesk, 'inputs' | 'request' | 'point' | 'online'> {
  readonly inputs: Pick<ActionInputs, 'baseline' | 'baselineArtifact' | 'baselineWait' | 'commentKey'>;
  /** Absent without a token. */
  readonly client: BaselineClient | undefined;
  readonly git: Git;
  /** Reads what earlier executions found; without it nobody looks for that. Throws `ManifestError`. */
  readonly parseHistory?: (text: string) => History;
  readonly onNotice: (message: string) => void;
  readonly onWarning: (message: string) => void;
}

/** Finds the baseline where the input says; trouble with GitHub means there is none, with a reason and one warning. */
export async function resolveBaseline(
  sources: BaselineSources,
  request: BaselineRequest,
): Promise<BaselineResolution> {
  const { inputs, onWarning } = sources;
  if (inputs.baseline.kind === 'none') return { reason: 'the input baseline is "none"' };
  const wanted = wantedOf(sources, request);
  const search = sources.client && 'name' in wanted ? searchArtifacts(sources.client, wanted) : undefined;
  const troubles = createTroubles(onWarning);
  const looked = await look(sources, request, search, troubles);
  const history = await findHistory(sources, search, troubles);
  return { ...looked, ...(history === undefined ? {} : { history }) };
}

function wantedOf(
  { inputs, context }: BaselineSources,
  request: BaselineRequest,
): BaselineWanted | { readonly reason: string } {
  const { baselineBranch: branch, repository, run } = context;
  if (branch === undefined)
    return { reason: 'the run belongs to a tag, which has no earlier runs to compare with' };
  if (repository.id === undefined) return { reason: 'the runner did not say which repository this is' };
  const own = { name: inputs.baselineArtifact, branch, repositoryId: repository.id, ownRunId: run.id };
  return { ...own, lane: request.lane, configs: request.configs };
}

async function look(
  sources: BaselineSources,
  request: BaselineRequest,
  search: ArtifactSearch | undefined,
  troubles: Troubles,
): Promise<BaselineResolution> {
  const { baseline } = sources.inputs;
  if (baseline.kind === 'file') return resolveFileBaseline({ ...sources, file: baseline.path });
  const wanted = wantedOf(sources, request);
  return 'name' in wanted ? lookEverywhere(sources, request, search, troubles) : wanted;
}

async function lookEverywhere(
  sources: BaselineSources,
  request: BaselineRequest,
  search: ArtifactSearch | undefined,
  troubles: Troubles,
): Promise<BaselineResolution> {
  const { client, context } = sources;
  const point = await troubles.attempt('contents: read', () => findComparisonPoint(sources));
  if ('reason' in point) return { reason: `no commit to compare with is known: ${point.reason}` };
  const online = client === undefined || search === undefined ? undefined : { client, search };
  const desk: StepDesk = { ...sources, request, point, online };
  const steps = [`comparison point: ${point.sha.slice(0, 7)}, ${point.clause}`];
  let suspected: BaselineResolution['suspected'];
  for (const step of baselineSteps(context)) {
    const outcome = await takeStep(step, desk, troubles);
    if (outcome === undefined) continue;
    steps.push(`${step.label}: ${outcome.clause}`);
    if (outcome.baseline !== undefined) return settle(outcome.baseline, steps, sources, search);
    suspected ??= outcome.suspected;
  }
  const reason = steps.join('; ');
  return { reason, steps, ...(suspected === undefined ? {} : { suspected }) };
}

/** What one permission brings fails together, and is told once. */
async function takeStep(
  step: BaselineStep,
  desk: StepDesk,
  troubles: Troubles,
): Promise<StepOutcome | undefined> {
  if (troubles.has(step.permission)) return undefined;
  const outcome = await troubles.attempt(step.permission, () => step.look(desk), step.isMinor);
  return 'reason' in outcome ? { clause: outcome.reason } : outcome;
}

function settle(
  { result, origin }: Baseline,
  steps: readonly string[],
  { onWarning }: BaselineSources,
  search: ArtifactSearch | undefined,
): BaselineResolution {
  const baseline = { result, origin: { ...origin, steps } };
  if (search?.refused === undefined) return { baseline, steps };
  const reason = `others could not be used: ${search.refused}`;
  onWarning(`Baseline: ${reason}.`);
  return { baseline, reason, steps };
}

async function findHistory(
  { parseHistory }: BaselineSources,
  search: ArtifactSearch | undefined,
  troubles: Troubles,
): Promise<History | undefined> {
  const permission = 'actions: read';
  if (parseHistory === undefined || search === undefined || troubles.has(permission)) return undefined;
  const found = await troubles.attempt(permission, async () => ({
    history: await search.history(parseHistory),
  }));
  return 'reason' in found ? undefined : found.history;
}

/** Refusals of GitHub on the way, by the permission that may be wanting. */
interface Troubles {
  has(permission: string | undefined): boolean;
  /** Turns a refusal into a clause and, unless it is minor, a warning. */
  attempt<T>(
    permission: string | undefined,
    act: () => Promise<T>,
    isMinor?: boolean,
  ): Promise<T | { readonly reason: string }>;
}

function createTroubles(onWarning: (message: string) => void): Troubles {
  const met = new Set<string | undefined>();
  return {
    has: (permission) => permission !== undefined && met.has(permission),
    async attempt(permission, act, isMinor = false) {
      try {
        return await act();
      } catch (error) {
        if (!(error instanceof PublishError)) throw error;
        const reason = `${withoutFullStop(error.message)}${adviceFor(error.code, permission)}`;
        met.add(permission);
        if (!isMinor) onWarning(`Baseline: ${reason}.`);
        return { reason };
      }
    },
  };
}

function adviceFor(code: string, permission: string | undefined): string {
  if (permission !== undefined && isForWantOfPermission(code)) {
    return `; the job needs the permission \`${permission}\` to compare with a baseline`;
  }
  const remedy = remedyFor(code);
  return remedy === undefined ? '' : `. ${withoutFullStop(remedy)}`;
}

function withoutFullStop(text: string): string {
  return text.replace(/\.$/, '');
}
