/** The parts of a selector. */
export const SELECTOR_PARTS = [
    'config',
    'scenario',
    'provider',
    'region',
    'check',
    'type',
];
