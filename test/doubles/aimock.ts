import { LLMock } from '@copilotkit/aimock';

/** An endpoint of models on loopback; disposing it ends it. */
export interface AimockDouble extends AsyncDisposable {
  readonly url: string;
  readonly mock: LLMock;
}

/** Starts aimock; what no fixture matches is answered with a 503 instead of an invention. */
export async function startAimock(prepare: (mock: LLMock) => void): Promise<AimockDouble> {
  const mock = new LLMock({ port: 0, strict: true });
  prepare(mock);
  await mock.start();
  return {
    url: mock.url,
    mock,
    async [Symbol.asyncDispose]() {
      await mock.stop();
    },
  };
}
