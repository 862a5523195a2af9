import type { RunResult } from '../model/run-result.ts';

/** What is looked at to find a case again under another name. */
interface NamedCase {
  readonly first: RunResult;
}

/**
 * Finds scenarios again that only their name tells apart: the same configuration, provider and region, and either the
 * same hash over all inputs, or the same words of the user and the same checks. Several candidates on either side make
 * none.
 */
export function matchRenamed<C extends NamedCase>(
  added: readonly C[],
  gone: readonly C[],
): ReadonlyMap<C, C> {
  const partners = new Map<C, C>();
  if (added.length === 0 || gone.length === 0) return partners;
  for (const signatureOf of [inputsSignature, contentSignature]) {
    const taken = new Set(partners.values());
    const before = soleBySignature(
      gone.filter((item) => !taken.has(item)),
      signatureOf,
    );
    const now = soleBySignature(
      added.filter((item) => !partners.has(item)),
      signatureOf,
    );
    for (const [signature, item] of now) {
      const partner = before.get(signature);
      if (item !== undefined && partner !== undefined) partners.set(item, partner);
    }
  }
  return partners;
}

function soleBySignature<C extends NamedCase>(
  cases: readonly C[],
  signatureOf: (run: RunResult) => readonly unknown[] | undefined,
): ReadonlyMap<string, C | undefined> {
  const sole = new Map<string, C | undefined>();
  for (const item of cases) {
    const { config, provider, region } = item.first;
    const signature = signatureOf(item.first);
    if (signature === undefined) continue;
    const key = JSON.stringify([config, provider, region, ...signature]);
    sole.set(key, sole.has(key) ? undefined : item);
  }
  return sole;
}

function inputsSignature({ inputs }: RunResult): readonly unknown[] | undefined {
  return inputs === undefined ? undefined : [inputs];
}

/** A run that nobody spoke in, or that nothing was asked of, is like too many others. */
function contentSignature({ messages, checks }: RunResult): readonly unknown[] | undefined {
  const said = messages.filter(({ role }) => role === 'user').map(({ text }) => text);
  if (said.length === 0 || checks.length === 0) return undefined;
  return [said, checks.map(({ id }) => id).sort()];
}
