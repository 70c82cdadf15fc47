/** `1 article`, `2 articles` */
export const counted = (count: number, noun: string): string => `${String(count)} ${count === 1 ? noun : `${noun}s`}`;
