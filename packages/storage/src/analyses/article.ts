import type { Article, Block, Image, Issue, IssueCode } from '@dateline/document';
import type { WholeArticle } from './whole-article.ts';

type Revision = WholeArticle['revisions'][number];

export const articleOf = ({ url }: WholeArticle, revision: Revision): Article => ({
  url, title: revision.title, language: revision.language, publishedAt: revision.publishedAt,
  reference: { day: revision.referenceDay, inferred: revision.referenceInferred },
  authors: revision.authors, publisher: revision.publisher, categories: revision.categories,
  images: revision.images as unknown as Image[], credits: revision.credits, text: revision.text, blocks: revision.blocks as unknown as Block[],
});

export const issuesOf = ({ issues }: Revision): Issue[] =>
  issues.map(({ code, message, start, end }) => ({ code: code as IssueCode, message, ...(start !== null && end !== null && { span: { start, end } }) }));
