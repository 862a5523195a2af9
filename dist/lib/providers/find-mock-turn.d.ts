import type { MockFile, MockTurn } from '../manifest/mock-file.ts';
import type { Speaker } from './provider.ts';
interface MockSource {
    readonly content: MockFile;
    /** What messages call the file. */
    readonly fileName: string;
}
/**
 * The scripted answer: the persona's entry or default for a simulated user, else the scenario's entry, the
 * scenario's default, the file's default. Throws `ProviderError` with code `MOCK_ENTRY_MISSING` when there is none.
 */
export declare function findMockTurn({ content, fileName }: MockSource, speaker: Speaker, number: number): MockTurn;
/**
 * What a scenario of the file says for a simulated user or a judge of its own, by the number among what that speaker
 * says; undefined where it says nothing.
 */
export declare function findOwnTurn({ scenarios }: MockFile, provider: string, { role, scenario: name, persona }: Speaker, number: number): MockTurn | undefined;
export {};
