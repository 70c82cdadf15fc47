import type { Image } from '@dateline/document';

/** What a document states of itself beside its text. Lists are empty and values null where it states nothing. */
export interface Stated {
  readonly title: string | null;
  readonly url: string | null;
  /** As written; `dateOf` reads it. */
  readonly date: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly categories: readonly string[];
  readonly images: readonly Image[];
}

export const NOTHING_STATED: Stated = { title: null, url: null, date: null, authors: [], publisher: null, categories: [], images: [] };

/** The first of several statements that says anything, field by field. */
export function firstStated(...statements: readonly Partial<Stated>[]): Stated {
  const value = <Field extends 'title' | 'url' | 'date' | 'publisher'>(field: Field): string | null =>
    statements.map((stated) => stated[field]?.trim()).find((text) => text !== undefined && text !== '') ?? null;
  const list = <Field extends 'authors' | 'categories' | 'images'>(field: Field): Stated[Field] =>
    (statements.find((stated) => (stated[field]?.length ?? 0) > 0)?.[field] ?? []) as Stated[Field];
  return {
    title: value('title'), url: value('url'), date: value('date'), publisher: value('publisher'),
    authors: list('authors'), categories: list('categories'), images: list('images'),
  };
}
