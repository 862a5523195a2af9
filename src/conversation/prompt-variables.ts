import { variableText } from '../manifest/variable-rules.ts';
import type { PlannedScenarioRun } from '../plan/planned-run.ts';
import type { Variables } from './render-placeholders.ts';

const CONTEXT_SLOT_BYTES = 150;

/** What the arena and the run say, the stronger last: the region, the prompt's `vars`, the scenario's `variables`. */
export function providedVariables({
  region,
  prompt,
  scenario,
}: Pick<PlannedScenarioRun, 'region' | 'prompt'> & Partial<Pick<PlannedScenarioRun, 'scenario'>>): Variables {
  return new Map([
    ['region', region],
    ...Object.entries(prompt?.manifest.vars ?? {}),
    ...Object.entries(scenario?.manifest.spec.variables ?? {}),
  ]);
}

/** What the scenario says about itself; never overrides another source. */
export function scenarioVariables({ scenario }: Pick<PlannedScenarioRun, 'scenario'>): Variables {
  const { spec } = scenario.manifest;
  const { domain = '', user_role: userRole = '' } = spec.context_metadata ?? {};
  return new Map([
    ['domain', domain],
    ['user_role', userRole],
    ['user_context', userRole],
    ['context_slot', contextSlot(spec)],
  ]);
}

/** What placeholders in the words of a scripted user stand for. */
export function userVariables(run: Pick<PlannedScenarioRun, 'region' | 'prompt' | 'scenario'>): Variables {
  return new Map([...scenarioVariables(run), ...providedVariables(run)]);
}

/** The defaults of variables that are not required. */
export function defaultVariables({ prompt }: Pick<PlannedScenarioRun, 'prompt'>): Variables {
  const declared = prompt?.manifest.spec.variables ?? [];
  return new Map(
    declared.flatMap(({ name, required, default: value }) =>
      required || value === undefined || value === null ? [] : [[name, variableText(value)] as const],
    ),
  );
}

type ScenarioSpec = PlannedScenarioRun['scenario']['manifest']['spec'];

function contextSlot({ description, task_type: taskType, turns }: ScenarioSpec): string {
  const [first] = turns;
  const wish = first?.role === 'user' && first.content ? `User wants to: ${cutBytes(first.content)}` : '';
  return [description ?? '', wish].filter((part) => part !== '').join('. ') || `${taskType} conversation`;
}

/** At most 150 bytes, never half a character. */
function cutBytes(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= CONTEXT_SLOT_BYTES) return text;
  let end = CONTEXT_SLOT_BYTES;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return `${bytes.toString('utf8', 0, end)}...`;
}
