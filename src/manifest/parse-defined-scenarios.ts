import path from 'node:path';
import { isJsonObject } from '../lib/json.ts';
import type { FileReference, MemberEntry, Members } from './arena-members.ts';
import type { DefinedScenario } from './define-scenario.ts';
import { API_VERSION } from './envelope.ts';
import type { PathBase } from './file-reader.ts';
import type { SourceFile } from './loaded-arena.ts';
import { parseManifest } from './parse-manifest.ts';
import { shownPath } from './source-reader.ts';

/** What a scenario is called until it has an id, which is reported as missing. */
const UNNAMED = 'scenario';

/** Parses scenarios in code as if each were a file of its own; everything in one stands at the call that defined it. */
export function parseDefinedScenarios(
  defined: readonly DefinedScenario[],
  base: PathBase,
): Members<'Scenario'> {
  const parsed = defined.map((one) => {
    // Code need not keep to its types.
    const spec: unknown = one.spec;
    const name = isJsonObject(spec) && typeof spec.id === 'string' ? spec.id : UNNAMED;
    const value = { apiVersion: API_VERSION, kind: 'Scenario', metadata: { name }, spec };
    return parseManifest('Scenario', { value, source: sourceOf(one, base), problems: [] });
  });
  return {
    entries: parsed.flatMap(({ manifest }): readonly MemberEntry<'Scenario', FileReference>[] =>
      manifest === undefined ? [] : [{ reference: { file: '', path: [] }, manifest }],
    ),
    isComplete: parsed.every(({ manifest }) => manifest !== undefined),
    files: [],
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

function sourceOf({ site }: DefinedScenario, base: PathBase): SourceFile {
  const { file, line, column } = site() ?? { file: UNNAMED, line: 1, column: 1 };
  const absolutePath = path.resolve(base.workingDirectory, file);
  const shown = shownPath(absolutePath, base);
  return {
    file: shown,
    absolutePath,
    inCode: true,
    locate: () => ({ file: shown, line, column }),
    anchorAt: () => undefined,
  };
}
