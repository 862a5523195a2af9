/**
 * Whether a place that may not be there yet is reached through a link that leads out of a directory, or nowhere. A
 * stranger's checkout may bring the output directory along, with a link in it that leads anywhere.
 */
export declare function leadsOutside(directory: string, place: string): boolean;
