export type { Origin, Original, ParsedArticle, ParsedDocument } from './parsed.ts';
export { parse } from './parse.ts';
