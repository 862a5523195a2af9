import { access } from 'node:fs/promises';
import path from 'node:path';

/** Those of the Arena manifests that are there. */
export async function existingConfigs(
  configs: readonly string[],
  workingDirectory: string,
): Promise<readonly string[]> {
  const there = await Promise.all(
    configs.map((config) =>
      access(path.resolve(workingDirectory, config)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return configs.filter((_, index) => there[index]);
}
