import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { planArena } from '../../src/arena/plan-arena.ts';
import { ManifestProblemsError } from '../../src/manifest/manifest-problems-error.ts';
import { scenarioNameOf } from '../../src/plan/planned-run.ts';
import { corpus, corpusNote } from '../helpers/corpus.ts';

const arenas = path.join(corpus ?? '', 'arenas');

interface Planned {
  readonly runs: number;
  /** Scenarios and evals, in plan order. */
  readonly of: readonly string[];
  readonly warnings: readonly string[];
}

interface Rejected {
  readonly errors: readonly string[];
}

/** What becomes of every example arena, by the rulings on loading and planning. */
const outcomes: Readonly<Record<string, Planned | Rejected>> = {
  'assertions-test': {
    runs: 12,
    of: ['scripted-turns', 'self-play', 'tool-usage', 'json-validation'],
    warnings: ['misplaced-message'],
  },
  'customer-support': {
    runs: 18,
    of: [
      'customer-support-scenarios',
      'streaming-demo',
      'streaming-tools-demo',
      'validator-test',
      'validator-banned-word-test',
      'validator-length-test',
    ],
    // Ruling 1: `message` inside `params` is taken as the message.
    warnings: ['misplaced-message'],
  },
  'document-analysis': { runs: 6, of: ['pdf-summary', 'multi-doc-compare'], warnings: [] },
  'duplex-streaming': {
    runs: 24,
    of: [
      'duplex-basic',
      'duplex-selfplay',
      'duplex-selfplay-mock',
      'duplex-interactive',
      'duplex-tools',
      'duplex-replay',
    ],
    // Ruling 5: what the published schemas do not have is let in with a warning.
    warnings: ['expected-key', 'misplaced-message', 'unpublished-key'],
  },
  // An id is `metadata.name`, whatever `spec.id` says.
  'eval-test': { runs: 1, of: ['basic-eval'], warnings: ['name-differs'] },
  'guardrails-test': {
    runs: 4,
    of: [
      'guardrail-should-trigger',
      'guardrail-should-not-trigger',
      'multiple-violations',
      'streaming-length-trigger',
    ],
    warnings: [],
  },
  'integration-test': { errors: ['missing-key', 'unknown-key'] },
  'llm-judge': { runs: 1, of: ['helpfulness'], warnings: ['name-differs'] },
  // Its recording is named by a path of its own repository.
  'session-replay': { runs: 1, of: ['geography-replay'], warnings: ['missing-recording'] },
};

describe.skipIf(corpus === undefined)(`plans of example arenas by others${corpusNote}`, () => {
  it('knows what becomes of every arena there is', () => {
    const directories = readdirSync(arenas, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(directories.map(({ name }) => name).sort()).toEqual(Object.keys(outcomes).sort());
  });

  it.each(Object.entries(outcomes))('%s', async (arena, expected) => {
    expect(await planOf(arena)).toEqual(expected);
  });
});

async function planOf(arena: string): Promise<Planned | Rejected> {
  const file = arena === 'integration-test' ? 'arena.yaml' : 'config.arena.yaml';
  const configs = [path.join(arenas, arena, file)];
  try {
    const plan = await planArena({ configs, workingDirectory: arenas, filters: {}, mode: 'mock' });
    return {
      runs: plan.runs.length,
      of: [...new Set(plan.runs.map(scenarioNameOf))],
      warnings: codesOf(plan.warnings),
    };
  } catch (error) {
    if (!(error instanceof ManifestProblemsError)) throw error;
    return { errors: codesOf(error.problems.filter(({ severity }) => severity === 'error')) };
  }
}

function codesOf(problems: readonly { readonly code: string }[]): readonly string[] {
  return [...new Set(problems.map(({ code }) => code))].sort();
}
