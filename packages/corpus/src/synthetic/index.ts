export type { SyntheticArticle } from './synthetic-article.ts';
export { syntheticNews, type SyntheticNews } from './synthetic-news.ts';
