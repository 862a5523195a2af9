#!/usr/bin/env node
import module from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { VERSION } from './lib/version.ts';

/**
 * One bundle, two entries: with arguments the CLI, without them inside GitHub Actions the action. Each half is
 * loaded only when it is the one that runs.
 */
async function main(args: readonly string[]): Promise<number> {
  if (args[0] === '--version' || args[0] === '-V') {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  if (args.length === 0 && process.env.GITHUB_ACTIONS === 'true') {
    await interpretSchemas();
    const { runAction } = await import('./github/main.ts');
    return runAction({ signal: interruptSignal() });
  }
  if (
    args.length === 0 ||
    args[0] === '--help' ||
    args[0] === '-h' ||
    (args[0] === 'help' && args.length === 1)
  ) {
    const { renderUsage } = await import('./cli/help.ts');
    (args.length === 0 ? process.stderr : process.stdout).write(renderUsage());
    return args.length === 0 ? 2 : 0;
  }
  keepCompiledCode();
  await interpretSchemas();
  const { runCli } = await import('./cli/main.ts');
  const { processTerminal } = await import('./cli/process-terminal.ts');
  return runCli(args, processTerminal(process, interruptSignal()), {
    async diagnoseWorkflow(environment) {
      const { diagnoseWorkflow } = await import('./github/diagnose-workflow.ts');
      return diagnoseWorkflow(environment);
    },
  });
}

/**
 * Lets Node keep the code it compiles for the next start, which takes a third of the time then. Node can from 22.8 on; it
 * does not where `NODE_DISABLE_COMPILE_CACHE` is set, and `NODE_COMPILE_CACHE` names another directory.
 */
function keepCompiledCode(): void {
  const enable: unknown = Reflect.get(module, 'enableCompileCache');
  if (typeof enable !== 'function') return;
  const caches = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  enable.call(module, path.join(caches, 'arena-action'));
}

/** Schemas are made as soon as what uses them is loaded, so this comes before. */
async function interpretSchemas(): Promise<void> {
  const schemas = await import('./lib/interpret-schemas.ts');
  schemas.interpretSchemas();
}

/** Fires on the first interrupt; what is finished is still written. A second interrupt kills as usual. */
function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => controller.abort(new Error(`interrupted by ${name}`)));
  }
  return controller.signal;
}

process.exitCode = await main(process.argv.slice(2));
