import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What Google's libraries read when a job signs in by its workload identity; disposing it removes the files. */
export interface GoogleSignIn extends AsyncDisposable {
  /** For `GOOGLE_APPLICATION_CREDENTIALS`. */
  readonly keyFile: string;
}

/** The answer of the token endpoint. */
export const ISSUED_TOKEN = {
  access_token: 'token-1',
  expires_in: 3600,
  token_type: 'Bearer',
  issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
};

/** Writes the files of a workload identity whose tokens come from the given address. */
export async function createGoogleSignIn(tokenUrl: string): Promise<GoogleSignIn> {
  const directory = await mkdtemp(path.join(tmpdir(), 'arena-sign-in-'));
  const subject = path.join(directory, 'subject.txt');
  const keyFile = path.join(directory, 'credentials.json');
  await writeFile(subject, 'subject-token');
  await writeFile(
    keyFile,
    JSON.stringify({
      type: 'external_account',
      audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/q',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: tokenUrl,
      credential_source: { file: subject },
    }),
  );
  return {
    keyFile,
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}
