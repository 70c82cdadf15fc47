/** The longest quote that is shown whole: an assistant reads many of them. */
const LONGEST_QUOTE = 240;

export interface Proof {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly article: { readonly id: string; readonly title: string | null; readonly publishedAt: string | null; readonly source: { readonly name: string } | null };
}

/** Words exactly as the article has them; a long passage is cut, and says so outside the quotation marks. */
export const quoted = (exact: string): string =>
  exact.length <= LONGEST_QUOTE ? `"${exact}"` : `"${exact.slice(0, LONGEST_QUOTE)}" [cut, ${String(exact.length)} characters]`;

/** `"words" — title (outlet, 2021-08-12) [characters 10-19 of ID]` */
export const provenBy = ({ exact, start, end, article }: Proof): string => `${quoted(exact)} — ${articleLine(article)} [characters ${String(start)}-${String(end)}]`;

/** `title (outlet, 2021-08-12) id: ID` */
export const articleLine = ({ id, title, publishedAt, source }: Proof['article']): string =>
  `${title ?? 'untitled'} (${[source?.name, publishedAt?.slice(0, 10)].filter(Boolean).join(', ') || 'undated'}) id: ${id}`;

/** A heading with its lines; nothing where there are none. */
export const section = (heading: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`${heading}:`, ...lines.map((line) => `- ${line}`)]);

/** `1 article`, `2 articles`, by the plural where it is more than an s. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${String(count)} ${count === 1 ? one : many}`;

/** `of 57` where a list has more than is shown. */
export const shownOf = (shown: number, total: number): string => (shown < total ? ` (${String(shown)} of ${String(total)})` : '');
