import { FAIL_CONDITIONS } from '../model/fail-condition.ts';

/** Whether models are called; the first is the default, as in all lists here. */
export const PROVIDER_MODES = ['real', 'mock', 'auto'] as const;

/** Whether answers of models are kept and used again. */
export const CACHE_MODES = ['off', 'read-write', 'read'] as const;

/** What `run` prints to standard output. */
export const PRINTS = ['summary', 'comment', 'json'] as const;

/** Conditions of `--fail-on`. */
export const FAIL_CHOICES = [...FAIL_CONDITIONS, 'never'] as const;

/** What a missing baseline means. */
export const MISSING_BASELINE_MODES = ['failures', 'neutral', 'fail'] as const;

/** Report formats. */
export const FORMATS = ['json', 'junit', 'markdown', 'html'] as const;

/** How `plan` shows the runs. */
export const PLAN_FORMATS = ['table', 'json'] as const;

/** How `compare` shows the comparison. */
export const COMPARE_FORMATS = ['markdown', 'json'] as const;

/** How commands that look into an arena answer. */
export const INSPECT_FORMATS = ['text', 'json'] as const;

/** Parts of what `config-inspect` shows. */
export const INSPECT_SECTIONS = [
  'all',
  'prompts',
  'providers',
  'scenarios',
  'evals',
  'tools',
  'selfplay',
  'judges',
  'defaults',
  'policy',
  'validation',
] as const;

/** Shells that completion is written for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
