/**
 * Whether the last second of something is over, by a clock in milliseconds. Its text is copied into pages (see
 * expire-before-paint.ts), so it uses nothing from outside itself.
 */
export const hasPassed = (lastSecond: string, now: number): boolean => now >= Date.parse(lastSecond) + 1000;
