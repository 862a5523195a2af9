import { describe, expect, it } from 'vitest';
import { smallArena } from '../helpers/manifests.ts';
import { createRepository, type Repository } from '../helpers/repository.ts';

const HEAD = [
  'apiVersion: promptkit.altairalabs.ai/v1alpha1',
  'kind: Scenario',
  'metadata: { name: hello }',
  'spec:',
  '  id: hello',
  '  task_type: support',
  '  description: Greets.',
];

/** A scenario whose failing assertion begins on the line that ends in `# <- here`. */
interface Layout {
  readonly title: string;
  readonly lines: readonly string[];
  readonly lineEnd?: string;
  readonly message?: RegExp;
}

const layouts: readonly Layout[] = [
  {
    title: 'block style',
    lines: [
      '  turns:',
      '    - role: user',
      '      content: Hi',
      '      assertions:',
      '        - type: content_includes',
      '          params: { patterns: [fine] }',
      '        - type: content_includes # <- here',
      '          params: { patterns: [nowhere] }',
    ],
  },
  {
    title: 'flow style over several lines',
    lines: [
      '  turns: [',
      '    { role: user, content: Hi, assertions: [',
      '      { type: content_includes, params: { patterns: [fine] } },',
      '      { type: content_includes, params: { patterns: [nowhere] } } # <- here',
      '    ] }',
      '  ]',
    ],
  },
  {
    title: 'Windows line ends',
    lineEnd: '\r\n',
    lines: [
      '  turns:',
      '    - role: user',
      '      content: |',
      '        Hi',
      '        there',
      '      assertions:',
      '        - type: content_includes # <- here',
      '          params: { patterns: [nowhere] }',
    ],
  },
  {
    title: 'an alias, at the alias, with the name of its anchor',
    message: /&greets/,
    lines: [
      '  turns:',
      '    - role: user',
      '      content: Hi',
      '      assertions:',
      '        - &greets',
      '          type: content_includes',
      '          params: { patterns: [fine] }',
      '    - role: user',
      '      content: Bye',
      '      assertions:',
      '        - *greets # <- here',
    ],
  },
  {
    title: 'a turn that comes in through a merge key',
    lines: [
      '  context:',
      '    base: &base',
      '      role: user',
      '      assertions:',
      '        - type: content_includes # <- here',
      '          params: { patterns: [nowhere] }',
      '  turns:',
      '    - <<: *base',
      '      content: Hi',
    ],
  },
  {
    title: 'a conversation assertion',
    lines: [
      '  turns: [{ role: user, content: Hi }]',
      '  conversation_assertions:',
      '    - type: content_not_includes # <- here',
      '      params: { patterns: [fine] }',
    ],
  },
];

const mock = { scenarios: { hello: { turns: { 1: 'I am fine.', 2: 'Good bye.' } } } };
const inputs = { 'mock-config': 'mock.yaml' };

const annotations = ({ github }: Repository) =>
  [...github.state.checkRuns.values()].flatMap((check) => check.annotations);

describe('annotations stand on the line of the failing assertion', () => {
  it.each(layouts)('$title', async ({ lines, lineEnd = '\n', message }) => {
    const text = [...HEAD, ...lines, ''];
    const line = text.findIndex((candidate) => candidate.endsWith('# <- here')) + 1;
    const files = { ...smallArena({ mock }), 'hello.scenario.yaml': text.join(lineEnd) };
    await using repository = await createRepository(files);
    await repository.pullRequest({ sha: 'b0b0001', runId: 1, inputs });
    expect(annotations(repository)).toMatchObject([
      { path: 'hello.scenario.yaml', start_line: line, end_line: line },
    ]);
    if (message !== undefined) expect(annotations(repository)[0]?.message).toMatch(message);
  });

  it('in a working directory, relative to the repository', async () => {
    const text = [...HEAD, ...(layouts[0]?.lines ?? []), ''].join('\n');
    const files = { ...smallArena({ mock }, 'desk/arena/'), 'desk/arena/hello.scenario.yaml': text };
    await using repository = await createRepository(files);
    const result = await repository.pullRequest({
      sha: 'b0b0001',
      runId: 1,
      inputs: { 'working-directory': 'desk', 'config-file': 'arena', 'mock-config': 'arena/mock.yaml' },
    });
    expect(result.exitCode).toBe(1);
    expect(annotations(repository)).toMatchObject([
      { path: 'desk/arena/hello.scenario.yaml', start_line: 14 },
    ]);
  });

  it('over several configurations that share a mock file', async () => {
    const assertions = (pattern: string) => ({
      turns: [
        {
          role: 'user',
          content: 'Hi',
          assertions: [{ type: 'content_includes', params: { patterns: [pattern] } }],
        },
      ],
    });
    const files = {
      ...smallArena({ mock, scenarios: { hello: assertions('nowhere') } }, 'one/'),
      ...smallArena({ scenarios: { hello: assertions('neither') } }, 'two/'),
    };
    await using repository = await createRepository(files);
    const several = { 'config-file': 'one\ntwo/config.arena.yaml', 'mock-config': 'one/mock.yaml' };
    const result = await repository.pullRequest({ sha: 'b0b0001', runId: 1, inputs: several });
    expect(result.outputs.failed).toBe('2');
    const line = (text: string) => text.split('\n').findIndex((candidate) => candidate.includes('"type"'));
    expect(annotations(repository)).toMatchObject(
      ['one', 'two'].map((folder) => ({
        path: `${folder}/hello.scenario.yaml`,
        start_line: line(files[`${folder}/hello.scenario.yaml`] ?? ''),
      })),
    );
  });

  it('a guardrail in its prompt, and nothing outside the repository', async () => {
    const prompt = { validators: [{ type: 'banned_words', params: { words: ['fine'] } }] };
    const files = smallArena({ mock, prompt });
    await using repository = await createRepository(files);
    await repository.pullRequest({ sha: 'b0b0001', runId: 1, inputs });
    expect(annotations(repository)).toMatchObject([{ path: 'support.prompt.yaml' }]);

    await using elsewhere = await createRepository({ 'readme.md': 'Nothing here.' });
    const config = { 'config-file': repository.workspace.path('config.arena.yaml') };
    const mockConfig = { 'mock-config': repository.workspace.path('mock.yaml') };
    const result = await elsewhere.pullRequest({
      sha: 'b0b0002',
      runId: 2,
      inputs: { ...config, ...mockConfig },
    });
    expect(result.outputs.failed).toBe('1');
    expect(annotations(elsewhere)).toEqual([]);
  });
});
