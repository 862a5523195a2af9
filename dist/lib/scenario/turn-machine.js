import { AgentRole } from "./agent.js";
const ORDER = [AgentRole.USER, AgentRole.AGENT, AgentRole.JUDGE];
/**
 * Whose turn it is. Within a turn the roles speak in order, and all agents of a role do. A script step takes the agent
 * it wants and leaves out the roles before it; the next turn opens when nobody is left.
 */
export class TurnMachine {
    #roles;
    #pendingRoles = [...ORDER];
    #pendingAgents;
    #turn = 0;
    /** Takes the role of each agent, in the order of the scenario. */
    constructor(roles) {
        this.#roles = roles;
        this.#pendingAgents = new Set(roles.keys());
    }
    /** From 0. */
    get currentTurn() {
        return this.#turn;
    }
    /** Opens the next turn. */
    newTurn() {
        this.#pendingRoles = [...ORDER];
        this.#pendingAgents = new Set(this.#roles.keys());
        this.#turn += 1;
    }
    /** Takes the agent that is next; undefined when the turn is over. */
    claimNext() {
        for (let role = this.#pendingRoles[0]; role !== undefined; role = this.#pendingRoles[0]) {
            const agent = this.#take(role);
            if (agent !== undefined)
                return agent;
            // The role stays at the head until the last of its agents has spoken.
            this.#pendingRoles.shift();
        }
        return undefined;
    }
    /** Takes the next agent of a role, leaving out the roles before it; undefined when the turn has none left. */
    claim(role) {
        while (this.#pendingRoles.length > 0 && this.#pendingRoles[0] !== role)
            this.#pendingRoles.shift();
        return this.#pendingRoles.length === 0 ? undefined : this.#take(role);
    }
    /** Takes the part of a role that nobody plays, leaving out the roles before it; false when the turn is past it. */
    claimUnplayed(role) {
        while (this.#pendingRoles.length > 0 && this.#pendingRoles[0] !== role)
            this.#pendingRoles.shift();
        return this.#pendingRoles.shift() !== undefined;
    }
    #take(role) {
        for (const agent of this.#pendingAgents) {
            if (this.#roles[agent] !== role)
                continue;
            this.#pendingAgents.delete(agent);
            return agent;
        }
        return undefined;
    }
}
