/** Six answers of the assistant, one of the simulated user and one of the judge. */
export const CALLS = 8;

/** A provider as the arena has it, and what is known of its calls. */
export interface RealProviderCase {
  readonly spec: object;
  readonly environment?: Record<string, string>;
  /** Where the first call goes. */
  readonly url: RegExp;
  /** A header that the first call carries. */
  readonly signedBy?: readonly [string, string];
  /** By hand, from the list of 2026-10-24: (40 x input + 5 x output) / 1000000 for each call. */
  readonly cost: number | null;
}

const OPENAI = { OPENAI_API_KEY: 'key-openai' };
const bearer = (key: string) => ['authorization', `Bearer ${key}`] as const;

/** Every provider that can be called for real, by name. */
export const realProviderCases: Readonly<Record<string, RealProviderCase>> = {
  'openai chat': {
    spec: { model: 'gpt-4o', additional_config: { api_mode: 'completions' } },
    environment: OPENAI,
    url: /^https:\/\/api\.openai\.com\/v1\/chat\/completions$/,
    signedBy: bearer('key-openai'),
    // 40 x 2.50 + 5 x 10.
    cost: 0.00015 * CALLS,
  },
  'openai responses': {
    spec: { model: 'gpt-4o', additional_config: { api_mode: 'responses' } },
    environment: OPENAI,
    url: /^https:\/\/api\.openai\.com\/v1\/responses$/,
    signedBy: bearer('key-openai'),
    cost: 0.00015 * CALLS,
  },
  claude: {
    spec: { type: 'claude', model: 'claude-haiku-4-5' },
    environment: { ANTHROPIC_API_KEY: 'key-claude' },
    url: /^https:\/\/api\.anthropic\.com\/v1\/messages$/,
    signedBy: ['x-api-key', 'key-claude'],
    // 40 x 1 + 5 x 5.
    cost: 0.000065 * CALLS,
  },
  gemini: {
    spec: { type: 'gemini', model: 'gemini-2.5-flash' },
    environment: { GEMINI_API_KEY: 'key-gemini' },
    url: /^https:\/\/generativelanguage\.googleapis\.com\/v1beta\/models\/gemini-2\.5-flash:(stream)?[gG]enerateContent/,
    signedBy: ['x-goog-api-key', 'key-gemini'],
    // 40 x 0.30 + 5 x 2.50.
    cost: 0.0000245 * CALLS,
  },
  ollama: {
    spec: { type: 'ollama', model: 'llama3.2' },
    url: /^http:\/\/localhost:11434\/v1\/chat\/completions$/,
    cost: 0,
  },
  vllm: {
    spec: { type: 'vllm', model: 'qwen' },
    url: /^http:\/\/localhost:8000\/v1\/chat\/completions$/,
    cost: 0,
  },
  'Azure OpenAI': {
    spec: { model: 'gpt-4o', platform: { type: 'azure', endpoint: 'https://desk.openai.azure.com' } },
    environment: { AZURE_OPENAI_API_KEY: 'key-azure' },
    url: /^https:\/\/desk\.openai\.azure\.com\/openai\/deployments\/gpt-4o\/chat\/completions\?api-version=2024-10-21$/,
    signedBy: ['api-key', 'key-azure'],
    cost: null,
  },
  OpenRouter: {
    spec: { model: 'openai/gpt-4o', base_url: 'https://openrouter.ai/api/v1' },
    environment: { OPENROUTER_API_KEY: 'key-router' },
    url: /^https:\/\/openrouter\.ai\/api\/v1\/chat\/completions$/,
    signedBy: bearer('key-router'),
    cost: null,
  },
  'GitHub Models': {
    spec: { model: 'openai/gpt-4o', base_url: 'https://models.github.ai/inference' },
    environment: { GITHUB_TOKEN: 'key-github' },
    url: /^https:\/\/models\.github\.ai\/inference\/chat\/completions$/,
    signedBy: bearer('key-github'),
    cost: null,
  },
  'Claude on Bedrock': {
    spec: {
      type: 'claude',
      model: 'anthropic.claude-haiku-4-5-v1:0',
      platform: { type: 'bedrock', region: 'eu-west-1' },
      pricing: { input_cost_per_1k: 1, output_cost_per_1k: 2 },
    },
    url: /^https:\/\/bedrock\.eu-west-1\.example\.com\/v1\/messages$/,
    // 40 x 1 + 5 x 2, for a thousand tokens.
    cost: 0.05 * CALLS,
  },
  'Gemini on Vertex': {
    spec: {
      type: 'gemini',
      model: 'gemini-2.5-flash',
      platform: { type: 'vertex', project: 'mine', region: 'europe-west1' },
    },
    url: /^https:\/\/europe-west1-aiplatform\.googleapis\.com\/v1beta1\/projects\/mine\/locations\/europe-west1\/publishers\/google\/models\/gemini-2\.5-flash:(stream)?[gG]enerateContent/,
    signedBy: bearer('token-1'),
    cost: 0.0000245 * CALLS,
  },
};
