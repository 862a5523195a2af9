export { defineConfig, type ScenarioProjectConfig } from './project-config.ts';
