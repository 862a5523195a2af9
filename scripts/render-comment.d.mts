import type { BrowserContextOptions, Page } from 'playwright-core';

export const chromiumPath: string;
export function commentPage(markdown: string): string;
export function openPage<T>(options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T>;
export function openComment<T>(markdown: string, use: (page: Page) => Promise<T>): Promise<T>;
