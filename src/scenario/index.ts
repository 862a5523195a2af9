export { DEFAULT_TOKEN_THRESHOLD, judgeAgent } from './judge/judge-agent.ts';
export { redTeamAgent, redTeamCrescendo, redTeamGoat, saveRedTeamReport } from './red-team/red-team-agent.ts';
export { userSimulatorAgent } from './simulator/user-simulator-agent.ts';
