import { afterEach, describe, expect, it } from 'vitest';
import scenario, {
  agent,
  configure,
  judgeAgent,
  resetConfiguration,
  succeed,
  user,
  userSimulatorAgent,
} from '../../src/scenario/index.ts';
import { spokenModel } from '../helpers/scenario-agents.ts';

afterEach(resetConfiguration);

const described = { description: 'Somebody talks to a machine.' };
const echo = {
  role: scenario.AgentRole.AGENT,
  call: async ({ messages }: { readonly messages: readonly { readonly content: unknown }[] }) =>
    `You said: ${messages.at(-1)?.content}`,
};
const model = spokenModel([]);
const noise = { agents: [echo], name: 'Noise', ...described };
const sounds = (options: object) => options;

describe('what only voice can do is refused', () => {
  it.each<[string, () => unknown, string]>([
    ['an agent that is not waited for', () => agent({ wait: false }), '`wait: false` of scenario.agent()'],
    [
      'a style of speaking',
      () => user('hi', sounds({ voiceStyle: 'angry' })),
      '`voiceStyle` of scenario.user()',
    ],
    ['effects', () => user('hi', sounds({ audioEffects: [] })), '`audioEffects` of scenario.user()'],
    [
      'a voice',
      () => userSimulatorAgent({ model, ...sounds({ voice: 'nova' }) }),
      '`voice` of userSimulatorAgent()',
    ],
    [
      'hearing',
      () => judgeAgent({ model, ...sounds({ includeAudio: true }) }),
      '`includeAudio` of judgeAgent()',
    ],
    [
      'spans',
      () => judgeAgent({ model, ...sounds({ spanCollector: {} }) }),
      '`spanCollector` of judgeAgent()',
    ],
    ['playback', () => configure(sounds({ audioPlayback: true })), '`audioPlayback` of configure()'],
  ])('%s', (_name, make, what) => {
    expect(make).toThrow(`${what} is left out of arena-action: `);
    expect(make).toThrow(expect.objectContaining({ code: 'LEFT_OUT' }));
  });

  it.each<[string, object, object, string]>([
    ['by a scenario', { voice: { stt: {} } }, {}, '`voice` of the scenario "Noise"'],
    ['by a listener', { onAudioChunk: () => undefined }, {}, '`onAudioChunk` of the scenario "Noise"'],
    ['by a run', {}, { voice: { stt: {} } }, '`voice` of run()'],
  ])('%s', async (_name, config, options, what) => {
    await expect(scenario.run({ ...noise, ...config }, options)).rejects.toThrow(`${what} is left out`);
  });

  it('and switching it off is fine', async () => {
    expect(agent({ wait: true, content: 'Hi.' })).toBeTypeOf('function');
    expect(judgeAgent({ model, ...sounds({ includeAudio: false, includeTimeline: null }) }).role).toBe(
      'Judge',
    );
    configure(sounds({ audioPlayback: false }));
    const script = [agent({ content: 'Good morning!' }), agent({ wait: true }), succeed()];
    const result = await scenario.run({ ...noise, ...sounds({ voice: undefined }), script });
    expect(result.messages.map(({ content }) => content)).toEqual([
      'Good morning!',
      'You said: Good morning!',
    ]);
  });
});
