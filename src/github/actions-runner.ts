import * as core from '@actions/core';
import type { AnnotationPlace, Runner } from './runner.ts';

/**
 * The runner as `@actions/core` reaches it. `createToken` gives a word that no output can guess; `environment` is that
 * of the process, where inputs are.
 */
export function createActionsRunner(
  createToken: () => string,
  environment: Record<string, string | undefined>,
): Runner {
  return {
    readInput: (name) => core.getInput(name),
    takeSecret(name) {
      const value = core.getInput(name);
      if (value !== '') core.setSecret(value);
      // Whatever is started from here, a tool of a manifest say, gets this environment.
      delete environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`];
      return value;
    },
    print(lines) {
      if (lines.length === 0) return;
      // A reply of a model may hold a line such as `::add-mask::`, which the runner would obey.
      const token = createToken();
      core.info(`::stop-commands::${token}`);
      for (const line of lines) core.info(line);
      core.info(`::${token}::`);
    },
    notice: (message, place) => core.notice(message, toProperties(place)),
    warning: (message, place) => core.warning(message, toProperties(place)),
    error: (message, place) => core.error(message, toProperties(place)),
    setOutput: (name, value) => core.setOutput(name, value),
    async writeSummary(markdown) {
      await core.summary.addRaw(markdown).write();
    },
  };
}

function toProperties(place: AnnotationPlace = {}): core.AnnotationProperties {
  const { title, file, line, column } = place;
  return {
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  };
}
