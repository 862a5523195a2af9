import { posix } from 'node:path';
import type { ProviderMode, RunFilters, RunPolicy } from '../arena/outcome.ts';
import { parseMaxCost } from '../arena/parse-max-cost.ts';
import { parseProviderOverrides } from '../arena/parse-provider-overrides.ts';
import { parseRunTimeout } from '../arena/parse-run-timeout.ts';
import type { GatePolicy } from '../baseline/gate-policy.ts';
import { parseFailOn, parseMaxCostIncrease, parseOnMissingBaseline } from '../baseline/parse-gate-policy.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import { parseChoice } from '../lib/parse-choice.ts';
import { DEFAULT_CONFIG } from '../manifest/default-config.ts';
import { MAX_TRIALS } from '../manifest/scenario.ts';
import type { CacheMode } from '../providers/response-cache.ts';
import { BASELINE_WAIT_MAX, RETENTION_DAYS_MAX } from './limits.ts';

/** Long enough for a small arena to end, short enough not to be noticed beside checking out and installing. */
const DEFAULT_BASELINE_WAIT = 60;

/** Gives the text of an input; empty when it is not set. */
export type ReadInput = (name: string) => string;

/** What the workflow asks for, checked and typed. Paths are as written, relative to the working directory. */
export interface ActionInputs {
  readonly workingDirectory: string;
  readonly configs: readonly string[];
  /** Runs tests with scenarios in code; undefined when there are none. */
  readonly testCommand: string | undefined;
  readonly filters: RunFilters;
  /** Whether only what a change can affect is held. */
  readonly affectedOnly: boolean;
  readonly mode: ProviderMode;
  readonly mockConfig: string | undefined;
  /** Providers that speak in the place of others, by the id of the one replaced. */
  readonly providerOverrides: Readonly<Record<string, string>>;
  /** Undefined takes the manifest's. */
  readonly concurrency: number | undefined;
  /** Of each scenario that sets none itself; undefined for one. */
  readonly trials: number | undefined;
  /** Longest time of a run in milliseconds; undefined for none. */
  readonly runTimeoutMs: number | undefined;
  /** US dollars; undefined for no limit. */
  readonly maxCost: number | undefined;
  /** Whether answers of models are kept, in the cache of Actions too. */
  readonly cache: CacheMode;
  /** Undefined leaves it to the manifest. */
  readonly outputDirectory: string | undefined;
  readonly formats: readonly string[];
  readonly junitFile: string | undefined;
  /** Where the HTML report goes; naming a place asks for the report. */
  readonly htmlFile: string | undefined;
  /** Where to record the run; `true` takes the usual place. */
  readonly record: boolean | { readonly directory: string };
  readonly policy: RunPolicy;
  readonly baseline: { readonly kind: 'auto' | 'none' } | { readonly kind: 'file'; readonly path: string };
  readonly baselineArtifact: string;
  /** Seconds that a run in progress is waited for which stores the baseline. */
  readonly baselineWait: number;
  readonly comment: 'auto' | 'never';
  /** Tells this action's comment and check run from those of other configurations on the same pull request. */
  readonly commentKey: string;
  readonly annotations: 'auto' | 'never';
  /** Whether an issue is kept about drift and regressions of the default branch. */
  readonly issueOnRegression: boolean;
  readonly uploadArtifact: 'auto' | 'true' | 'false';
  /** Undefined takes the repository's setting. */
  readonly retentionDays: number | undefined;
  /** The label that accepts the changes of a pull request; undefined when none does. */
  readonly blessLabel: string | undefined;
  /** Undefined when the workflow gave none; then no call to the API is made. */
  readonly token: string | undefined;
}

/** The inputs, with the default in place of each that cannot be read, and a sentence about each of those. */
export interface ReadInputs {
  readonly inputs: ActionInputs;
  readonly problems: readonly string[];
}

/** Reads and checks all inputs. */
export function readInputs(readInput: ReadInput): ReadInputs {
  const problems: string[] = [];
  const reader = createReader(readInput, problems);
  const workingDirectory = reader.text('working-directory', '.');
  const configs = reader.list('config-file') ?? [DEFAULT_CONFIG];
  const inputs: ActionInputs = {
    workingDirectory,
    configs,
    testCommand: reader.text('test-command') || undefined,
    filters: readFilters(reader),
    affectedOnly: reader.choice('affected-only', ['true', 'false'], 'false') === 'true',
    mode: reader.choice('provider-mode', ['mock', 'real', 'auto'], 'mock'),
    mockConfig: reader.text('mock-config') || undefined,
    providerOverrides: reader.parsed(
      () => parseProviderOverrides(reader.list('override-providers') ?? [], 'The input override-providers'),
      {},
    ),
    concurrency: reader.wholeNumber('concurrency', 1, 1000),
    trials: reader.wholeNumber('trials', 1, MAX_TRIALS),
    runTimeoutMs: readRunTimeout(reader),
    maxCost: readMaxCost(reader),
    cache: reader.choice('cache', ['off', 'read-write', 'read'], 'off'),
    outputDirectory: reader.text('output-dir') || undefined,
    formats: reader.list('formats') ?? ['json', 'junit'],
    junitFile: reader.text('junit-output') || undefined,
    htmlFile: reader.text('html-output') || undefined,
    record: readRecord(reader.text('record', 'false')),
    policy: readPolicy(reader),
    baseline: readBaseline(reader.text('baseline', 'auto')),
    baselineArtifact: readArtifactName(reader, problems),
    baselineWait: reader.wholeNumber('baseline-wait', 0, BASELINE_WAIT_MAX) ?? DEFAULT_BASELINE_WAIT,
    comment: reader.choice('comment', ['auto', 'never'], 'auto'),
    commentKey: reader.text('comment-key') || defaultKey(workingDirectory, configs),
    annotations: reader.choice('annotations', ['auto', 'never'], 'auto'),
    issueOnRegression: reader.choice('issue-on-regression', ['true', 'false'], 'false') === 'true',
    uploadArtifact: reader.choice('upload-artifact', ['auto', 'true', 'false'], 'auto'),
    retentionDays: reader.wholeNumber('retention-days', 1, RETENTION_DAYS_MAX),
    blessLabel: reader.text('bless-label') || undefined,
    token: reader.text('github-token') || undefined,
  };
  return { inputs, problems };
}

type Reader = ReturnType<typeof createReader>;

/** Readers of one input each; they note what is wrong and go on with the default. */
function createReader(readInput: ReadInput, problems: string[]) {
  const text = (name: string, fallback = '') => readInput(name).trim() || fallback;
  return {
    text,
    list(name: string): readonly string[] | undefined {
      const entries = text(name)
        .split(/[\n,]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
      return entries.length === 0 ? undefined : [...new Set(entries)];
    },
    choice<const T extends string>(name: string, choices: readonly T[], fallback: T): T {
      const parsed = parseChoice(text(name, fallback), choices, `The input ${name}`);
      if ('choice' in parsed) return parsed.choice;
      problems.push(parsed.reason);
      return fallback;
    },
    wholeNumber(name: string, least: number, most: number): number | undefined {
      const written = text(name);
      if (written === '') return undefined;
      const value = Number(written);
      if (/^\d+$/.test(written) && value >= least && value <= most) return value;
      problems.push(`The input ${name} is "${written}"; it must be a whole number from ${least} to ${most}.`);
      return undefined;
    },
    /** Runs a parser of a lower layer, which throws a `ManifestError` for a bad value. */
    parsed<T>(parse: () => T, fallback: T): T {
      try {
        return parse();
      } catch (error) {
        if (!(error instanceof ManifestError)) throw error;
        problems.push(error.message);
        return fallback;
      }
    },
  };
}

function readRunTimeout(reader: Reader): number | undefined {
  const written = reader.text('run-timeout');
  return written === ''
    ? undefined
    : reader.parsed(() => parseRunTimeout(written, 'The input run-timeout'), undefined);
}

function readMaxCost(reader: Reader): number | undefined {
  const text = reader.text('max-cost');
  return text === '' ? undefined : reader.parsed(() => parseMaxCost(text, 'max-cost'), undefined);
}

function readFilters(reader: Reader): RunFilters {
  const names = ['scenarios', 'providers', 'regions', 'evals'] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const wanted = reader.list(name);
      return wanted === undefined ? [] : [[name, wanted]];
    }),
  );
}

function readPolicy(reader: Reader): RunPolicy {
  const failOnText = reader.text('fail-on');
  const failOn =
    failOnText === '' ? undefined : reader.parsed(() => parseFailOn(failOnText, 'fail-on'), new Set<never>());
  const failOnError = reader.choice('fail-on-error', ['true', 'false'], 'true');
  const increaseText = reader.text('max-cost-increase');
  const maxCostIncrease =
    increaseText === ''
      ? undefined
      : reader.parsed(() => parseMaxCostIncrease(increaseText, 'max-cost-increase'), undefined);
  const missingText = reader.text('on-missing-baseline');
  return {
    ...whatFails(failOn, failOnError === 'true'),
    ...(maxCostIncrease === undefined ? {} : { maxCostIncrease }),
    ...(missingText === ''
      ? {}
      : {
          onMissingBaseline: reader.parsed(
            () => parseOnMissingBaseline(missingText, 'on-missing-baseline'),
            'failures',
          ),
        }),
  };
}

/** Nothing fails where errors are not to fail the job; else what was asked for, if anything was. */
function whatFails(failOn: GatePolicy['failOn'] | undefined, mayFail: boolean): Partial<GatePolicy> {
  if (!mayFail) return { failOn: new Set() };
  return failOn === undefined ? {} : { failOn };
}

function readRecord(text: string): ActionInputs['record'] {
  return text === 'true' || text === 'false' ? text === 'true' : { directory: text };
}

function readBaseline(text: string): ActionInputs['baseline'] {
  return text === 'auto' || text === 'none' ? { kind: text } : { kind: 'file', path: text };
}

function readArtifactName(reader: Reader, problems: string[]): string {
  const name = reader.text('baseline-artifact', 'arena-baseline');
  // https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts
  const forbidden = name.match(/[":<>|*?\r\n\\/]/)?.[0];
  if (forbidden !== undefined) {
    problems.push(
      `The input baseline-artifact is ${JSON.stringify(name)}; an artifact name may not contain ${JSON.stringify(forbidden)}.`,
    );
  }
  return name;
}

/** The path of the configuration from the repository's root, so that two folders with the same file name differ. */
function defaultKey(workingDirectory: string, configs: readonly string[]): string {
  return configs.map((config) => posix.normalize(posix.join(workingDirectory, config))).join(',');
}
