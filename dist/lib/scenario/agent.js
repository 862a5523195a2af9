/** Who an agent plays. */
export const AgentRole = { USER: 'User', AGENT: 'Agent', JUDGE: 'Judge' };
/** Everybody an agent may play. */
export const allAgentRoles = [AgentRole.USER, AgentRole.AGENT, AgentRole.JUDGE];
/** Something that takes part in a scenario: a class that extends it, or a plain object of its shape. */
export class AgentAdapter {
    role = AgentRole.AGENT;
}
/** A simulated user of one's own. */
export class UserSimulatorAgentAdapter extends AgentAdapter {
    role = AgentRole.USER;
}
/** A judge of one's own. */
export class JudgeAgentAdapter extends AgentAdapter {
    role = AgentRole.JUDGE;
}
