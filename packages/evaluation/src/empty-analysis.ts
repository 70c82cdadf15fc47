import type { Analysis } from '@dateline/document';

/** Of an article that nobody analysed. */
export const EMPTY: Analysis = {
  article: {
    url: null, title: null, language: 'und', publishedAt: null, reference: { day: null, inferred: false }, authors: [], publisher: null,
    categories: [], images: [], credits: null, text: '', blocks: [],
  },
  sentences: [], mentions: [], chains: [], times: [], quantities: [], quotations: [], events: [], issues: [],
};
