export type { Origin, Original, ParsedArticle, ParsedDocument } from './parsed.ts';
