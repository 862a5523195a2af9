import type { Environment } from '../lib/environment.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { Credentials } from './find-credentials.ts';
/** Every text that no file, log or comment of an execution may show. */
export declare function findSecrets(providers: readonly LoadedProvider[], credentials: Credentials, environment: Environment): readonly string[];
