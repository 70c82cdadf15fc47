import { foldHan } from '@dateline/document';

/** Chinese text as the tables and rules read it: in simplified characters, each at its place, and 市 for 巿 (an apron), which Hong Kong's pages write for it. */
export const simplified = (text: string): string => foldHan(text.includes('巿') ? text.replaceAll('巿', '市') : text);
