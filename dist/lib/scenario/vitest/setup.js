// The entry `arena-action/vitest/setup`, which vitest runs before each test file.
import { expect } from 'vitest';
import { scenarioMatchers } from "../matchers.js";
expect.extend(scenarioMatchers);
