import { ScenarioError } from "../errors/scenario-error.js";
import { AgentRole } from "./agent.js";
import { refuseLeftOut } from "./left-out.js";
/** Whole automatic turns that may be held, unless somebody says otherwise. */
export const DEFAULT_MAX_TURNS = 10;
/** Nothing is printed unless somebody says otherwise. */
export const DEFAULT_VERBOSE = false;
const DEFAULT_SET = 'default';
const ROLES = Object.values(AgentRole);
const VERBOSITIES = [undefined, true, false, 0, 1, 2];
/**
 * Fills in what a scenario leaves open. Throws `ScenarioError` with code `INVALID_SCENARIO` that says what is wrong with
 * it.
 */
export function readyScenario(config, defaults) {
    if (typeof config !== 'object' || config === null)
        refuse('A scenario is an object with a name.');
    const inherited = ['minTurns', 'verbose', 'cacheKey', 'debug'].flatMap((key) => config[key] === undefined && defaults[key] !== undefined ? [[key, defaults[key]]] : []);
    const ready = {
        ...config,
        ...Object.fromEntries(inherited),
        maxTurns: config.maxTurns ?? defaults.maxTurns ?? DEFAULT_MAX_TURNS,
        setId: config.setId || DEFAULT_SET,
    };
    requireTexts(ready);
    refuseLeftOut(`the scenario "${ready.name}"`, ready);
    requireAgents(ready);
    requireTurns(ready);
    requireScript(ready);
    return ready;
}
function requireTexts(config) {
    if (!isText(config.name))
        refuse('A scenario needs a name that is not empty; set `name`.');
    const where = `The scenario "${config.name}"`;
    if (!isText(config.description)) {
        refuse(`${where} needs a description that is not empty; say in \`description\` what happens in it.`);
    }
    for (const key of ['id', 'threadId', 'cacheKey']) {
        const value = config[key];
        if (value !== undefined && typeof value !== 'string')
            refuse(`${where}: \`${key}\` must be a string.`);
    }
    if (!VERBOSITIES.includes(config.verbose)) {
        refuse(`${where}: \`verbose\` is ${String(config.verbose)}; it must be true, false, 0, 1 or 2.`);
    }
}
function requireAgents({ name, agents }) {
    if (!Array.isArray(agents) || agents.length === 0) {
        refuse(`The scenario "${name}" needs at least one agent; list who takes part in \`agents\`.`);
    }
    for (const [index, agent] of agents.entries()) {
        if (typeof agent !== 'object' || agent === null || typeof agent.call !== 'function') {
            refuse(`The scenario "${name}": agents[${index}] must be an object with \`role\` and \`call\`.`);
        }
        if (agent.name !== undefined && typeof agent.name !== 'string') {
            refuse(`The scenario "${name}": agents[${index}] has a name of the type ${typeof agent.name}; it must be a string.`);
        }
        if (!ROLES.includes(agent.role)) {
            const roles = ROLES.map((role) => `"${role}"`).join(', ');
            refuse(`The scenario "${name}": agents[${index}] has the role ${JSON.stringify(agent.role)}; it must be one of ${roles}.`);
        }
    }
    if (agents.every(({ role }) => role !== AgentRole.AGENT)) {
        refuse(`The scenario "${name}" needs at least one agent with the role "Agent": the one under test.`);
    }
}
function requireTurns({ name, maxTurns, minTurns = 0 }) {
    if (!Number.isInteger(maxTurns) || maxTurns < 1) {
        refuse(`The scenario "${name}": \`maxTurns\` is ${maxTurns}; it must be a whole number of at least 1.`);
    }
    if (!Number.isInteger(minTurns) || minTurns < 0 || minTurns > maxTurns) {
        refuse(`The scenario "${name}": \`minTurns\` is ${minTurns}; it must be a whole number from 0 to maxTurns (${maxTurns}).`);
    }
}
function requireScript({ name, script }) {
    if (script === undefined)
        return;
    if (!Array.isArray(script))
        refuse(`The scenario "${name}": \`script\` must be a list of steps.`);
    for (const [index, step] of script.entries()) {
        if (typeof step === 'function')
            continue;
        refuse(`The scenario "${name}": script[${index}] is no function; a step is made by user(), agent(), judge() and the ` +
            'like, or is a function of yours.');
    }
}
function isText(value) {
    return typeof value === 'string' && value.trim() !== '';
}
function refuse(message) {
    throw new ScenarioError({ code: 'INVALID_SCENARIO', message });
}
