/**
 * Where a place lies, or would lie, once the links on the way to it are followed. A part of it may not be there yet; a link
 * that leads nowhere throws as the system does.
 */
export declare function realPlace(place: string): string;
