/** A function that works out its answer once for each object that it is asked about. */
export declare function onceEach<Key extends object, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer;
