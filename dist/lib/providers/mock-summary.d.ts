import type { MockFile } from '../manifest/mock-file.ts';
import type { CompletionRequest } from './provider.ts';
/** The summary a mock gives: the scenario's entry of the mock file, else the beginnings of the newest messages. */
export declare function mockSummary(mockFile: MockFile | undefined, { speaker, messages }: CompletionRequest): string;
