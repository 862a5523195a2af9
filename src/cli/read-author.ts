import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const LONGEST_WAIT_MS = 5_000;

/** Who works here by the settings of git, as `Name <address>`; undefined without git or a name. */
export async function readAuthor(directory: string): Promise<string | undefined> {
  const [name, address] = await Promise.all(['user.name', 'user.email'].map((key) => read(directory, key)));
  if (name === '') return address === '' ? undefined : address;
  return address === '' ? name : `${name} <${address}>`;
}

async function read(directory: string, key: string): Promise<string> {
  try {
    const options = { cwd: directory, timeout: LONGEST_WAIT_MS };
    return (await promisify(execFile)('git', ['config', '--get', key], options)).stdout.trim();
  } catch {
    return '';
  }
}
