/** Whether a path lies in what git keeps for itself; some file systems take capitals for the same. */
export declare function isGitsOwn(file: string): boolean;
