import { createEventBus } from '../../src/events/event-bus.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { AgentRole } from '../../src/scenario/agent.ts';
import { run } from '../../src/scenario/run.ts';

const eventBus = createEventBus(systemClock);
const says = (role: AgentRole, text: string) => ({ role, call: async () => text });

/** Holds scenarios of three turns, one after the other, on one bus. */
export async function holdMany(count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    const judging = {
      role: AgentRole.JUDGE,
      call: async ({ scenarioState }: { readonly scenarioState: { readonly currentTurn: number } }) =>
        scenarioState.currentTurn === 2 ? { success: true, metCriteria: ['x'], unmetCriteria: [] } : null,
    };
    const agents = [says(AgentRole.USER, 'hi'), says(AgentRole.AGENT, 'x'.repeat(1000)), judging];
    const config = { name: `talk ${number}`, description: 'small talk', agents };
    const { success } = await run(config, { eventBus, onEvent: () => undefined });
    if (!success) throw new Error(`talk ${number} failed`);
  }
}

/** Bytes in use after everything unused is gone; needs a process whose garbage can be collected. */
export async function heapInUse(): Promise<number> {
  const { setFlagsFromString } = await import('node:v8');
  const { runInNewContext } = await import('node:vm');
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  return process.memoryUsage().heapUsed;
}
