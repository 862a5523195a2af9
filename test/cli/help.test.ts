import { expect, it } from 'vitest';
import { renderCommandHelp, renderUsage } from '../../src/cli/help.ts';
import { COMMANDS } from '../../src/cli/option-table.ts';

it('shows usage', async () => {
  await expect(renderUsage()).toMatchFileSnapshot('../golden/help-usage.txt');
});

it.each(COMMANDS.map((command) => [command.name, command] as const))(
  'shows the help of %s',
  async (name, command) => {
    await expect(renderCommandHelp(command)).toMatchFileSnapshot(`../golden/help-${name}.txt`);
  },
);
