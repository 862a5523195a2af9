/** Tasks that are done in the order they come, so many at a time. */
export interface TaskQueue {
    /** Adds a task; it must not reject. */
    add(task: () => Promise<void>): void;
    /** Waits until every task that was added is done. */
    drained(): Promise<void>;
}
/** Creates a queue that has at most `limit` tasks under way. */
export declare function createTaskQueue(limit: number): TaskQueue;
