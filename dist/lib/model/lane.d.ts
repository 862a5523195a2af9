/** Whether answers came from a mock file or from models; results are never compared across lanes. */
export type Lane = 'mock' | 'real';
