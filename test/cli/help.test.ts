import { describe, expect, it } from 'vitest';
import { renderCommandHelp, renderUsage } from '../../src/cli/help.ts';
import { COMMANDS } from '../../src/cli/option-table.ts';

const golden = (name: string) => `../golden/cli/help-${name.replace(' ', '-')}.txt`;

function expectScreen(text: string): void {
  const lines = text.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(24);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
}

it('shows usage on one screen', async () => {
  expectScreen(renderUsage());
  await expect(renderUsage()).toMatchFileSnapshot(golden('usage'));
});

describe.each(COMMANDS.map((command) => [command.name, command] as const))('%s', (name, command) => {
  it('shows its common options on one screen', async () => {
    const text = renderCommandHelp(command, 'common');
    expectScreen(text);
    await expect(text).toMatchFileSnapshot(golden(name));
  });

  it('shows every option when all are asked for', async () => {
    const text = renderCommandHelp(command, 'all');
    for (const option of command.options) expect(text).toContain(`--${option.name}`);
    if (command.options.some(({ isRare }) => isRare)) {
      await expect(text).toMatchFileSnapshot(golden(`${name}-all`));
    }
  });
});
