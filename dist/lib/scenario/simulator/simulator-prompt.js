import { promptSection } from "../prompt-section.js";
/** What a model is told that plays the user. */
export function simulatorSystemPrompt(description, persona) {
    return [
        promptSection('role', [
            'You pretend to be a human user who tests an agent. Its messages reach you in the role "user".',
            'Write the way people type: short, few words, lower case, no full stop at the end.',
        ]),
        promptSection('goal', ['Talk to the agent, one message at a time, so that the scenario takes place.']),
        promptSection('scenario', [description]),
        promptSection('rules', [
            '- You are the user. Never answer as the assistant, and never offer help yourself.',
            '- Write one message, then stop. Do not write what the agent will say.',
            '- Lines in square brackets show what tools the agent used. Do not repeat them.',
        ]),
        ...(persona ? [promptSection('persona', [persona])] : []),
    ].join('\n\n');
}
