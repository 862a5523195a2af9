import type { AgentAdapter } from './agent.ts';
/** What an agent is called: its own name, else that of its class, else its role. */
export declare function agentName(agent: AgentAdapter): string;
/** The names of agents, in order; of those that share one the later ones are numbered, as nobody else is called. */
export declare function agentNames(agents: readonly AgentAdapter[]): readonly string[];
