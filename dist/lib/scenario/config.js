// The entry `arena-action/scenario/config`, for `scenario.config.js`.
export { defineConfig } from "./project-config.js";
