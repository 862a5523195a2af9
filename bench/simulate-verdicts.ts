import type { StatisticsSettings } from '../src/baseline/gate-policy.ts';
import { judgeTrials, type TrialCase } from '../src/baseline/statistics/judge-trials.ts';
import { continuesAfterFirstStage } from '../src/baseline/statistics/stages.ts';
import { createSeededRandom, type Random } from '../src/lib/seeded-random.ts';
import type { Sample } from '../src/model/history.ts';

/** What is simulated; a pull request has this many checks. */
export interface Simulation {
  readonly seed: number;
  readonly pullRequests: number;
  readonly checks: number;
  /** Of a check now, at most. */
  readonly trials: number;
  /** Pooled history. */
  readonly baselineTrials: number;
  /** Whether checks without a sign of a fall end after the first stage. */
  readonly adaptive: boolean;
  /** The true fall of the first check; without one nothing changed. */
  readonly fall?: { readonly from: number; readonly to: number };
  readonly settings: StatisticsSettings;
}

/** What came out, in counts. */
export interface Simulated {
  readonly pullRequests: number;
  /** Pull requests with a check called regressed that did not change. */
  readonly falseAlarms: number;
  /** Pull requests whose fallen check was called regressed. */
  readonly found: number;
  /** Pull requests whose fallen check was at least called undecided. */
  readonly foundOrUndecided: number;
  /** Checks that did not change and were called undecided, over all pull requests. */
  readonly undecided: number;
  /** Trials held now, over all checks and pull requests. */
  readonly trials: number;
}

/** Draws pull requests and has the product judge them. The true pass rates lie evenly between 0.6 and 1. */
export function simulateVerdicts(simulation: Simulation): Simulated {
  const random = createSeededRandom(simulation.seed);
  const counts = { falseAlarms: 0, found: 0, foundOrUndecided: 0, undecided: 0, trials: 0 };
  for (let pullRequest = 0; pullRequest < simulation.pullRequests; pullRequest++) {
    const cases = Array.from({ length: simulation.checks }, (_, check) =>
      drawCase(check, simulation, random),
    );
    const judged = judgeTrials(cases, simulation.settings).map(({ verdict }) => verdict);
    const [first] = judged;
    const unchanged = simulation.fall === undefined ? judged : judged.slice(1);
    if (unchanged.includes('regressed')) counts.falseAlarms++;
    if (first === 'regressed') counts.found++;
    if (first === 'regressed' || first === 'undecided') counts.foundOrUndecided++;
    counts.undecided += unchanged.filter((verdict) => verdict === 'undecided').length;
    counts.trials += cases.reduce((sum, { current }) => sum + current.total, 0);
  }
  return { pullRequests: simulation.pullRequests, ...counts };
}

function drawCase(
  check: number,
  { adaptive, trials, baselineTrials, fall, settings }: Simulation,
  random: Random,
): TrialCase {
  const hasFallen = check === 0 && fall !== undefined;
  const before = hasFallen ? fall.from : 0.6 + 0.4 * random();
  const now = hasFallen ? fall.to : before;
  const baseline = draw(baselineTrials, before, random);
  const first = draw(adaptive ? Math.min(settings.firstStage, trials) : trials, now, random);
  const goesOn = first.total < trials && continuesAfterFirstStage(first, baseline, settings);
  const rest = draw(goesOn ? trials - first.total : 0, now, random);
  const current = { passed: first.passed + rest.passed, total: first.total + rest.total };
  return { id: String(check), current, baseline };
}

function draw(total: number, rate: number, random: Random): Sample {
  let passed = 0;
  for (let trial = 0; trial < total; trial++) if (random() < rate) passed++;
  return { passed, total };
}
