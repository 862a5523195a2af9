// The entry `arena-action/scenario/config`, for `scenario.config.js`.
export { defineConfig, type ScenarioProjectConfig } from './project-config.ts';
