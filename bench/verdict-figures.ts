import { DEFAULT_STATISTICS, REFERENCE_FALL } from '../src/baseline/statistics/settings.ts';
import { wilsonInterval } from '../src/baseline/statistics/wilson-interval.ts';
import { type Simulated, simulateVerdicts } from './simulate-verdicts.ts';

/** The published figures of one seed and one design. */
export interface VerdictFigures {
  readonly seed: number;
  readonly design: 'all at once' | 'in stages' | 'ten against ten';
  /** Shares of pull requests, in percent: red ones where nothing changed, and the upper 95 % bound. */
  readonly redPercent: number;
  readonly redUpper: number;
  /** Of a fall of one check from 0.95 to 0.6: found, the lower 95 % bound, and found or at least undecided. */
  readonly foundPercent: number;
  readonly foundLower: number;
  readonly foundOrUndecidedPercent: number;
  /** Checks called undecided of the thirty that did not change, on average. */
  readonly undecided: number;
  /** Of a check on average: where nothing changed, and where one check fell. */
  readonly trials: number;
  readonly trialsWithFall: number;
}

const CHECKS = 30;
const DESIGNS = [
  { design: 'all at once', trials: 20, baselineTrials: 100, adaptive: false },
  { design: 'in stages', trials: 20, baselineTrials: 100, adaptive: true },
  { design: 'ten against ten', trials: 10, baselineTrials: 10, adaptive: false },
] as const;

/** What every seed must keep; ten against ten promises next to nothing, and must not seem to. */
const BOUNDS = {
  'all at once': { redUpper: 5.5, foundLower: 79, trials: 20 },
  'in stages': { redUpper: 5.5, foundLower: 78, trials: 10 },
  'ten against ten': { redUpper: 5.5, foundLower: 0, trials: 10 },
} as const;

/** Simulates every design with every seed; `missed` has a sentence for each figure that is out of its bound. */
export function measureVerdicts(size: { readonly seeds: readonly number[]; readonly pullRequests: number }): {
  readonly figures: readonly VerdictFigures[];
  readonly missed: readonly string[];
} {
  const figures = DESIGNS.flatMap(({ design, ...shape }) =>
    size.seeds.map((seed) => {
      const { pullRequests } = size;
      const common = { ...shape, seed, pullRequests, checks: CHECKS, settings: DEFAULT_STATISTICS };
      const unchanged = simulateVerdicts(common);
      const fallen = simulateVerdicts({ ...common, fall: REFERENCE_FALL });
      return { seed, design, ...figuresOf(unchanged, fallen) };
    }),
  );
  return { figures, missed: figures.flatMap(missedBy) };
}

function figuresOf(unchanged: Simulated, fallen: Simulated): Omit<VerdictFigures, 'seed' | 'design'> {
  const total = unchanged.pullRequests;
  const bound = (passed: number) => wilsonInterval({ passed, total });
  return {
    redPercent: percent(unchanged.falseAlarms / total),
    redUpper: percent(bound(unchanged.falseAlarms).high),
    foundPercent: percent(fallen.found / total),
    foundLower: percent(bound(fallen.found).low),
    foundOrUndecidedPercent: percent(fallen.foundOrUndecided / total),
    undecided: hundredths(unchanged.undecided / total),
    trials: hundredths(unchanged.trials / total / CHECKS),
    trialsWithFall: hundredths(fallen.trials / total / CHECKS),
  };
}

function missedBy(figures: VerdictFigures): readonly string[] {
  const { redUpper, foundLower, trials } = BOUNDS[figures.design];
  const name = `Seed ${figures.seed}, ${figures.design}`;
  const most = Math.max(figures.trials, figures.trialsWithFall);
  return [
    figures.redUpper > redUpper &&
      `${name}: the bound of false alarms is ${figures.redUpper} %, above ${redUpper} %.`,
    figures.foundLower < foundLower &&
      `${name}: the bound of falls found is ${figures.foundLower} %, below ${foundLower} %.`,
    most > trials && `${name}: a check took ${most} trials on average, above ${trials}.`,
  ].filter((sentence) => sentence !== false);
}

/** The figures as rows of a Markdown table, with its head. */
export function renderFigures(figures: readonly VerdictFigures[]): string {
  const rows = figures.map((one) => [
    ...[one.design, one.seed, `${one.redPercent} %`, `${one.redUpper} %`],
    ...[`${one.foundPercent} %`, `${one.foundLower} %`, `${one.foundOrUndecidedPercent} %`],
    ...[one.undecided, one.trials, one.trialsWithFall],
  ]);
  const head = [
    ...['trials', 'seed', 'red, nothing changed', 'upper bound', 'fall found', 'lower bound'],
    ...['found or undecided', 'undecided of 30', 'mean trials', 'mean trials with a fall'],
  ];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function percent(share: number): number {
  return hundredths(100 * share);
}

function hundredths(value: number): number {
  return Math.round(100 * value) / 100;
}
