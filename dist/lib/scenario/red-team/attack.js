import { ProviderError } from "../../errors/provider-error.js";
import { ScenarioError } from "../../errors/scenario-error.js";
import { askModel, sideMessage } from "../agent-model.js";
import { DEFAULT_METAPROMPT, renderMetaprompt } from "./attack-prompt.js";
import { lastReply } from "./last-reply.js";
import { isHardRefusal } from "./refusals.js";
import { scoreReply } from "./score-reply.js";
const EXCERPT_CHARACTERS = 200;
const SPEAKER = { role: 'user-simulator' };
/** One attack on one run: what was tried, what came of it, and what the attacker alone remembers. */
export class Attack {
    #parts;
    /** Never shown to the agent. */
    #history = [];
    #turns = [];
    #plan;
    #threadId;
    #backtracks = 0;
    constructor(parts) {
        this.#parts = parts;
        this.#plan = parts.plan;
    }
    /** Looks at what the agent answered last and gives the next message; undefined where there is none. */
    async next(input) {
        this.#claim(input.threadId);
        await this.#review(input);
        if (this.#isOver())
            return undefined;
        const { settings, attacker } = this.#parts;
        const situation = await this.#situation(input);
        const begin = this.#history.length === 0 ? [sideMessage('user', 'Begin the conversation.')] : [];
        const question = {
            system: settings.strategy.systemPrompt(situation),
            messages: [...begin, ...this.#history],
            speaker: SPEAKER,
        };
        const model = await attacker();
        const { content } = await askModel(model, question, input);
        const { text, ...thoughts } = settings.strategy.readReply(content);
        if (text === '')
            throw saidNothing(model);
        this.#history.push(sideMessage('assistant', text));
        const phase = settings.strategy.phaseOf(situation.turn, settings.totalTurns);
        const { sent, encoding } = this.#encode(text);
        const encoded = encoding === undefined ? {} : { sent, encoding };
        this.#turns.push({ turn: situation.turn, phase, attack: text, ...thoughts, ...encoded });
        return sent;
    }
    /** Whether as many of the last scored answers as are wanted gave in. */
    hasBrokenThrough() {
        const { successScore, successConfirmTurns } = this.#parts.settings;
        const scores = this.#turns.flatMap(({ score }) => score ?? []).slice(-successConfirmTurns);
        return scores.length === successConfirmTurns && scores.every((score) => score >= successScore);
    }
    /** What the attacker did so far. */
    record() {
        const { strategy, target, totalTurns } = this.#parts.settings;
        return {
            strategy: strategy.name,
            target,
            totalTurns,
            threadId: this.#threadId ?? null,
            ...(this.#plan === undefined ? {} : { plan: this.#plan }),
            backtracks: this.#backtracks,
            turns: [...this.#turns],
        };
    }
    /** Memory, plan and budget belong to one run. */
    #claim(threadId) {
        this.#threadId ??= threadId;
        if (this.#threadId === threadId)
            return;
        throw new ScenarioError({
            code: 'RED_TEAM_REUSED',
            message: 'A RedTeamAgent that has taken part in one run was given to another one. It remembers its attack, so make a new one for every run.',
        });
    }
    #isOver() {
        const { strategy, totalTurns } = this.#parts.settings;
        return strategy.isSingle === true && this.#turns.length >= totalTurns;
    }
    async #situation(input) {
        const { target, totalTurns, strategy } = this.#parts.settings;
        const { description } = input.scenarioConfig;
        const plain = { target, description, turn: this.#turns.length + 1, totalTurns };
        if (!strategy.needsPlan && this.#plan === undefined)
            return plain;
        this.#plan ??= await this.#askForPlan(plain, input);
        return { ...plain, plan: this.#plan };
    }
    async #askForPlan(situation, input) {
        const { planner, metaprompt = DEFAULT_METAPROMPT } = this.#parts;
        const wish = sideMessage('user', renderMetaprompt(metaprompt, situation));
        const { content } = await askModel(await planner(), { system: '', messages: [wish], speaker: SPEAKER }, input);
        return content.trim();
    }
    /** Reads the answer to the last message, once: takes a refusal back where it may, and scores everything else. */
    async #review(input) {
        const last = this.#turns.at(-1);
        const reply = lastReply(input.messages);
        if (last === undefined || last.reply !== undefined || reply === undefined)
            return;
        const { settings } = this.#parts;
        const wasRefused = settings.detectRefusals && isHardRefusal(reply);
        if (wasRefused && this.#backtracks < settings.maxBacktracks && !this.#isOver()) {
            this.#takeBack(last, reply, input);
            return;
        }
        this.#history.push(sideMessage('user', reply));
        const score = await this.#score(reply, input);
        this.#turns[this.#turns.length - 1] = { ...last, reply, wasRefused, ...score };
    }
    #takeBack(last, reply, { scenarioState }) {
        this.#backtracks += 1;
        const asked = scenarioState.messages.findLastIndex(({ role }) => role === 'user');
        scenarioState.rollbackMessagesTo(asked);
        const excerpt = reply.slice(0, EXCERPT_CHARACTERS);
        this.#history.push(sideMessage('user', `[BACKTRACKED] The agent declined and does not remember this exchange: ${excerpt}`));
        const outcome = { reply, wasRefused: true, wasBacktracked: true, score: 0 };
        this.#turns[this.#turns.length - 1] = { ...last, ...outcome };
    }
    async #score(reply, input) {
        const { settings, attacker } = this.#parts;
        if (!settings.scoreResponses)
            return {};
        const { score, hint } = await scoreReply(await attacker(), settings.target, reply, input);
        this.#history.push(sideMessage('user', `[SCORE] ${score}/10 | [HINT] ${hint || 'none'}`));
        return { score, hint };
    }
    /** Puts a share of the messages into an encoding; the attacker remembers what it wrote, and which one it was. */
    #encode(text) {
        const { settings, random } = this.#parts;
        const { injectionProbability, techniques } = settings;
        if (injectionProbability === 0 || random() >= injectionProbability)
            return { sent: text };
        const technique = techniques[Math.floor(random() * techniques.length)];
        if (technique === undefined)
            return { sent: text };
        this.#history.push(sideMessage('user', `[INJECTED ${technique.name}] The agent got your message so encoded.`));
        return { sent: technique.transform(text), encoding: technique.name };
    }
}
function saidNothing({ provider }) {
    return new ProviderError({
        code: 'EMPTY_USER_MESSAGE',
        message: `RedTeamAgent, played by "${provider.id}", said nothing. Try another model for the attacker.`,
    });
}
