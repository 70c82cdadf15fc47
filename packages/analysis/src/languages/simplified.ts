import { foldHan } from '@dateline/document';

/** Look-alikes that Hong Kong's pages write: 巿 (an apron) for 市. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { 巿: '市' };

/** Chinese text as the tables and rules read it: in simplified characters, each at its place. */
export const simplified = (text: string): string => foldHan(text).replace(/巿/gu, (character) => LOOK_ALIKES[character] ?? character);
