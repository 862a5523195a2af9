import { describe, expect, it } from 'vitest';
import { arenaWith, persona, problemsOf, provider, scenario, selfPlay, tool } from './sample-arena.ts';

describe('rules of single manifests', () => {
  const inScenario = (more: string, turns?: string) =>
    arenaWith({ 'scenarios/hello.yaml': scenario(more, turns) });
  const inTool = (spec: string) => arenaWith({ 'find.yaml': tool(spec) }, 'tools: [{file: find.yaml}]');
  const inPersona = (more: string, edit = (text: string) => text) =>
    arenaWith({ 'eve.yaml': edit(persona(more)) }, selfPlay());
  const sound = 'name: find\ndescription: d\ninput_schema: {}\noutput_schema: {}\nmode: mock\ntimeout_ms: 1';
  const cases: readonly [string, Record<string, string>, string[]][] = [
    [
      'an unknown provider type',
      arenaWith({ 'providers/mock.yaml': provider('type: opnai\nmodel: m') }),
      ['error providers/mock.yaml:7:9 unknown-word spec.type'],
    ],
    [
      'a replay without recording',
      arenaWith({ 'providers/mock.yaml': provider('type: replay\nmodel: m') }),
      ['error providers/mock.yaml:6:3 missing-key spec.additional_config.recording'],
    ],
    [
      'a duration',
      inScenario('duplex: {timeout: 10 minutes}'),
      ['error scenarios/hello.yaml:12:21 invalid-duration spec.duplex.timeout'],
    ],
    [
      'a turn detection mode',
      inScenario('duplex: {turn_detection: {mode: vat}}'),
      ['error scenarios/hello.yaml:12:35 unknown-word spec.duplex.turn_detection.mode'],
    ],
    [
      'a negative limit of speech',
      inScenario('duplex: {turn_detection: {mode: vad, vad: {min_speech_ms: -1}}}'),
      ['error scenarios/hello.yaml:12:61 out-of-range spec.duplex.turn_detection.vad.min_speech_ms'],
    ],
    [
      'relevance',
      inScenario(
        'context_policy:\n  strategy: relevance\n  relevance: {provider: bing, similarity_threshold: 2, query_source: last_n}',
      ),
      [
        'error scenarios/hello.yaml:14:16 missing-key spec.context_policy.relevance.last_n_count',
        'error scenarios/hello.yaml:14:27 unknown-word spec.context_policy.relevance.provider',
        'error scenarios/hello.yaml:14:55 out-of-range spec.context_policy.relevance.similarity_threshold',
      ],
    ],
    [
      'a strategy',
      inScenario('context_policy: {strategy: newest}'),
      ['warning scenarios/hello.yaml:12:30 unknown-word spec.context_policy.strategy'],
    ],
    [
      'a tool choice',
      inScenario('tool_policy: {tool_choice: atuo, max_tool_calls_per_turn: 1, max_total_tool_calls: 1}'),
      ['warning scenarios/hello.yaml:12:30 unknown-word spec.tool_policy.tool_choice'],
    ],
    [
      'speech without a voice',
      inScenario('', '- role: user\n  tts: {provider: openai, voice: ""}'),
      ['error scenarios/hello.yaml:11:38 missing-key spec.turns[0].tts.voice'],
    ],
    ['mock speech without a voice', inScenario('', '- role: user\n  tts: {provider: mock, voice: ""}'), []],
    [
      'parts',
      inScenario(
        '',
        '- role: user\n  parts:\n    - {type: picture}\n    - {type: text}\n    - {type: image}\n    - {type: image, media: {mime_type: image/png}}',
      ),
      [
        'error scenarios/hello.yaml:12:18 unknown-word spec.turns[0].parts[0].type',
        'error scenarios/hello.yaml:13:11 missing-key spec.turns[0].parts[1].text',
        'error scenarios/hello.yaml:14:11 missing-key spec.turns[0].parts[2].media',
        'error scenarios/hello.yaml:15:32 missing-key spec.turns[0].parts[3].media.file_path',
      ],
    ],
    ['a sound tool', inTool(sound), []],
    [
      'a mapping that is no expression',
      inTool(`${sound}\nhttp: {url: u, method: GET, timeout_ms: 1, response: {body_mapping: "a["}}`),
      [
        'warning find.yaml:12:46 unpublished-key spec.http.response',
        'error find.yaml:12:71 invalid-expression spec.http.response.body_mapping',
      ],
    ],
    [
      'tool schemas that are no mappings',
      inTool(sound.replace('input_schema: {}', 'input_schema: text')),
      ['error find.yaml:8:17 invalid-schema spec.input_schema'],
    ],
    [
      'tool schemas that do not compile',
      inTool(sound.replace('output_schema: {}', 'output_schema: {type: strin}')),
      ['error find.yaml:9:18 invalid-schema spec.output_schema'],
    ],
    [
      'a tool mode',
      inTool(sound.replace('mode: mock', 'mode: mok')),
      ['error find.yaml:10:9 unknown-word spec.mode'],
    ],
    [
      'a tool without its time limit',
      inTool(sound.replace('\ntimeout_ms: 1', '')),
      ['warning find.yaml:6:3 expected-key spec.timeout_ms'],
    ],
    [
      'a tool with an unknown key',
      inTool(`${sound}\nmock_reslt: 1`),
      ['warning find.yaml:12:3 unknown-key spec.mock_reslt'],
    ],
    [
      'a tool with files',
      inTool(`${sound}\nmock_result_file: a.json`),
      ['warning find.yaml:12:3 unpublished-key spec.mock_result_file'],
    ],
    ['a persona without prompt', inPersona(''), ['error eve.yaml:6:3 persona-without-prompt spec']],
    [
      'a persona with an old prompt',
      inPersona('prompt_activity: a'),
      ['error eve.yaml:12:3 persona-without-prompt spec.prompt_activity'],
    ],
    [
      'a verbosity',
      inPersona('system_prompt: p', (text) => text.replace('verbosity: short', 'verbosity: sort')),
      ['error eve.yaml:10:22 unknown-word spec.style.verbosity'],
    ],
    [
      'too many friction tags',
      inPersona('system_prompt: p', (text) =>
        text.replace('friction_tags: []', 'friction_tags: [a, b, c, d, e, f, g, h, i, j, k]'),
      ),
      ['error eve.yaml:10:66 out-of-range spec.style.friction_tags'],
    ],
    [
      'a persona without goals',
      inPersona('system_prompt: p', (text) => text.replace('  goals: []\n', '')),
      ['warning eve.yaml:6:3 expected-key spec.goals'],
    ],
    [
      'a state store',
      arenaWith({}, 'state_store: {type: redes}'),
      ['error config.arena.yaml:14:23 unknown-word spec.state_store.type'],
    ],
    ['a file store', arenaWith({}, 'state_store: {type: file}'), []],
    [
      'options of a file store',
      arenaWith({}, 'state_store: {type: file, file: {root: kept, fsync: true}}'),
      [
        'warning config.arena.yaml:14:29 unpublished-key spec.state_store.file',
        'warning config.arena.yaml:14:48 newer-key spec.state_store.file.fsync',
      ],
    ],
    [
      'redis without an address',
      arenaWith({}, 'state_store: {type: redis}'),
      ['error config.arena.yaml:14:16 missing-key spec.state_store.redis'],
    ],
    [
      'a time to live',
      arenaWith({}, 'state_store: {type: redis, redis: {address: a, ttl: 7d}}'),
      ['error config.arena.yaml:14:55 invalid-duration spec.state_store.redis.ttl'],
    ],
    [
      'a key of a later release',
      arenaWith({}, 'workflow: {}'),
      ['warning config.arena.yaml:14:3 newer-key spec.workflow'],
    ],
    [
      'self-play without roles',
      arenaWith({}, 'self_play: {enabled: true, personas: [], roles: []}'),
      ['warning config.arena.yaml:14:51 empty-list spec.self_play.roles'],
    ],
  ];
  it.each(cases)('%s', async (_name, files, expected) => {
    expect(await problemsOf(files)).toEqual(expected);
  });
});
