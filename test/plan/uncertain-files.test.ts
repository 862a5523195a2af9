import { describe, expect, test } from 'vitest';
import { planArena } from '../../src/arena/plan-arena.ts';
import { manifest } from '../helpers/manifests.ts';
import { RICH_ARENA, richArena, richPrompt } from '../helpers/rich-arena.ts';
import { createWorkspace } from '../helpers/workspace.ts';

describe('a graph that cannot be told', () => {
  test('a fragment that only a run finds has everything planned', async () => {
    const more = richArena();
    more['prompts/smalltalk.yaml'] = richPrompt('smalltalk', {
      fragments: [{ name: 'local', required: false, path: '{{region}}.md' }],
    });
    await using workspace = await createWorkspace(more);
    const { runs, affected } = await planArena({
      configs: ['config.arena.yaml'],
      workingDirectory: workspace.directory,
      filters: { providers: ['assistant'] },
      mode: 'mock',
      listChangedFiles: async () => ({ base: 'main', files: [] }),
    });
    expect(runs).toHaveLength(3);
    expect(affected?.everythingBecause).toBe(
      'prompts/smalltalk.yaml names a fragment by a variable without a value',
    );
  });

  test('a tool server is a program whose files nobody knows, where tools really call out', async () => {
    const more = richArena();
    const servers = { mcp_servers: [{ name: 'shop', command: 'node', args: ['server.mjs'] }] };
    more['config.arena.yaml'] = manifest('Arena', 'rich', { ...RICH_ARENA, ...servers });
    await using workspace = await createWorkspace(more);
    const planIn = (mode: 'mock' | 'real') =>
      planArena({
        configs: ['config.arena.yaml'],
        workingDirectory: workspace.directory,
        filters: { providers: ['assistant'] },
        mode,
        listChangedFiles: async () => ({ base: 'main', files: [] }),
      });
    expect((await planIn('mock')).affected?.everythingBecause).toBeUndefined();
    expect((await planIn('real')).affected?.everythingBecause).toBe(
      'config.arena.yaml starts the tool server "shop", whose files are not known',
    );
  });
});
