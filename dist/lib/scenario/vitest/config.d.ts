import type { ViteUserConfig } from 'vitest/config';
export type {} from './setup.ts';
/**
 * The same configuration with scenarios in it: `expect(...).toPassScenario()` in every test, and one batch id for the whole
 * run. Setup files that are there already stay, and come after.
 */
export declare function withScenario(config: ViteUserConfig): ViteUserConfig;
