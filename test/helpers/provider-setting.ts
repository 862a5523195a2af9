import type { ProviderSetting } from '../../src/providers/provider-kind.ts';

const refuse = async (): Promise<never> => {
  throw new Error('This setting reaches nothing outside the process.');
};

/** A setting for providers that need nothing from outside. */
export const offlineSetting: ProviderSetting = {
  environment: {},
  fetch: refuse,
  readText: refuse,
  readBytes: refuse,
};
