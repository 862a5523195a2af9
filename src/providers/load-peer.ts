import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ProviderError } from '../errors/provider-error.ts';
import type { Environment } from '../lib/environment.ts';

/** A package that is installed only by whoever needs it. */
export interface PeerPackage {
  readonly name: string;
  /** The versions that fit, as `npm install` takes them. */
  readonly version: string;
  /** The export that is wanted. */
  readonly exported: string;
}

/** Names the directory whose `node_modules` hold such packages, where they are not beside arena-action itself. */
const DIRECTORY_VARIABLE = 'ARENA_PACKAGES';

/**
 * Imports an export of an optional package. It is looked for beside arena-action, or in the directory that the
 * environment variable `ARENA_PACKAGES` names; never in the working directory, which may hold code of a fork.
 * Throws `ProviderError` with code `PROVIDER_SDK_MISSING`.
 */
export async function loadPeer(
  provider: string,
  { name, version, exported }: PeerPackage,
  environment: Environment,
): Promise<unknown> {
  const directory = environment[DIRECTORY_VARIABLE];
  try {
    const module = await importFrom(name, directory);
    const found = module[exported] ?? (module.default as Record<string, unknown> | undefined)?.[exported];
    if (found !== undefined) return found;
    throw new Error(`it has no export ${exported}`);
  } catch (cause) {
    const place = directory ? `in ${directory}` : 'beside arena-action';
    throw new ProviderError({
      code: 'PROVIDER_SDK_MISSING',
      message:
        `Provider "${provider}" needs the package ${name}, which cannot be loaded. Install it ${place} with ` +
        `"npm install ${name}@${version}", or name the directory it is installed in by ${DIRECTORY_VARIABLE}.`,
      cause,
    });
  }
}

async function importFrom(name: string, directory: string | undefined): Promise<Record<string, unknown>> {
  const specifier = directory
    ? pathToFileURL(createRequire(`${path.resolve(directory)}${path.sep}`).resolve(name)).href
    : name;
  return import(/* webpackIgnore: true */ specifier);
}
