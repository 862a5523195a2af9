import process from 'node:process';

/**
 * The directory of the process. The bundler follows `process.cwd()` where it is joined with a name, and would put what
 * lies there now into the bundle; it does not follow this.
 */
export function currentDirectory(): string {
  return process.cwd();
}
