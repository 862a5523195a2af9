import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { GatePolicy } from '../baseline/gate-policy.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import type { LoadedPolicyFile } from '../manifest/parse-policy-file.ts';
import type { PolicyFile } from '../manifest/policy-file.ts';
import { formatLocation } from '../model/location.ts';
import type { BaselineRequest } from './outcome.ts';
import { entriesOf, settingsOf } from './policy-of-file.ts';
import type { PolicyPlace } from './policy-places.ts';

/** A policy file and the Arena manifests that its entries hold for. */
export interface PlacedPolicy extends Pick<PolicyPlace, 'configs'> {
  readonly file: LoadedPolicyFile;
}

/** What the policy files of an invocation say together. */
export interface JoinedPolicy {
  readonly policy: Partial<GatePolicy>;
  readonly trials?: number;
  /** What the search for a baseline is told. */
  readonly baseline: Pick<BaselineRequest, 'committedFile'>;
}

const SETTINGS = [
  'fail_on',
  'on_missing_baseline',
  'max_cost_increase',
  'trials',
  'statistics',
  'thresholds',
] as const satisfies readonly (keyof PolicyFile)[];

/**
 * Joins the policy files of several arenas. Entries hold for the runs of the arenas beside them. There is one gate, so a
 * setting that two files have must be the same in both, or `ManifestError` names the two places.
 */
export function joinPolicies(placed: readonly PlacedPolicy[], workingDirectory: string): JoinedPolicy {
  const files = placed.map(({ file }) => file);
  for (const key of SETTINGS) requireAgreement(files, key, ({ content }) => content[key]);
  requireAgreement(files, 'baseline', baselineFileOf);
  const entries = placed.flatMap(({ file, configs }) =>
    configs === 'all' ? [entriesOf(file.content)] : configs.map((config) => entriesOf(file.content, config)),
  );
  const lists = {
    mustPass: entries.flatMap(({ mustPass }) => mustPass),
    quarantine: entries.flatMap(({ quarantine }) => quarantine),
    blessings: entries.flatMap(({ blessings }) => blessings),
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  const trials = files.flatMap(({ content }) => content.trials ?? [])[0];
  const baselineFile = files.flatMap((file) => baselineFileOf(file) ?? [])[0];
  return {
    policy: Object.assign({}, ...files.map(({ content }) => settingsOf(content)), Object.fromEntries(filled)),
    ...(trials === undefined ? {} : { trials }),
    baseline:
      baselineFile === undefined ? {} : { committedFile: path.relative(workingDirectory, baselineFile) },
  };
}

function baselineFileOf({ content, source }: LoadedPolicyFile): string | undefined {
  if (content.baseline === undefined) return undefined;
  return path.resolve(path.dirname(source.absolutePath), content.baseline.file);
}

function requireAgreement(
  files: readonly LoadedPolicyFile[],
  key: keyof PolicyFile,
  readSetting: (file: LoadedPolicyFile) => unknown,
): void {
  const [first, ...others] = files.filter((file) => readSetting(file) !== undefined);
  if (first === undefined) return;
  const other = others.find((file) => !isDeepStrictEqual(readSetting(file), readSetting(first)));
  if (other === undefined) return;
  const places = [first, other].map(({ source }) => formatLocation(source.locate([key])));
  throw new ManifestError({
    code: 'POLICIES_DISAGREE',
    message:
      `${places.join(' and ')} set "${key}" differently, and there is one gate for all arenas of a run. ` +
      'Make them agree, set it in one of the two, or run the arenas one by one.',
  });
}
