import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import { type CredentialSources, findCredential } from '../providers/find-credential.ts';
import { providerKinds } from '../providers/index.ts';
import type { Credential } from '../providers/provider-kind.ts';

/** The keys of an execution. */
export interface Credentials {
  /** The key of a provider, also where a judge gave it another model. */
  of(manifest: LoadedProvider): Credential | undefined;
  /** Every key that is one, for taking them out of what is said and written. */
  readonly secrets: readonly string[];
  /** One sentence for each provider that cannot be called, in the order of the plan. */
  readonly missing: readonly string[];
}

/** What a run that calls nobody has. */
export const NO_CREDENTIALS: Credentials = { of: () => undefined, secrets: [], missing: [] };

/** No provider gives out shorter ones. */
const SHORTEST_KEY = 8;

/** Looks for the keys of all providers of a plan before anything runs. */
export async function findCredentials(
  providers: readonly LoadedProvider[],
  sources: CredentialSources,
): Promise<Credentials> {
  const found = new Map<string, Credential>();
  const missing: string[] = [];
  for (const manifest of providers) {
    const { type } = manifest.spec;
    const place = `Provider "${manifest.id}" (${manifest.source.file})`;
    const kind = providerKinds.get(type);
    if (kind === undefined) {
      missing.push(`${place} has the type "${type}", which this version cannot call`);
      continue;
    }
    const search = await findCredential(manifest, kind, sources);
    if (search.credential !== undefined) found.set(keyOf(manifest), search.credential);
    if (search.missing !== undefined) missing.push(`${place} ${search.missing}`);
  }
  return {
    of: (manifest) => found.get(keyOf(manifest)),
    secrets: [...found.values()].map(({ apiKey }) => apiKey).filter(isSecret),
    missing,
  };
}

/** Servers of one's own take any word for a key, such as `EMPTY`; taken out, it would be missing from answers. */
function isSecret(apiKey: string): boolean {
  return apiKey.length >= SHORTEST_KEY;
}

/** Several manifests may stand in one file. */
function keyOf({ id, source }: LoadedProvider): string {
  return `${source.absolutePath}#${id}`;
}
