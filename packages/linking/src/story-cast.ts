import type { Analysis, Chain, EntityKind, Reference } from '@dateline/document';

/** How much of a part each chain plays in its article, in the order of the chains: 0 to 1; 0 for those by which no story is known. */
export function castOf(analysis: Pick<Analysis, 'article' | 'chains' | 'mentions' | 'quotations' | 'events'>): number[] {
  const cited = citedIn(analysis);
  const lead = leadEnd(analysis.article.text);
  return analysis.chains.map((chain) => partOf(chain, analysis, lead, cited));
}

/** People make a story before bodies, bodies before places; a country is in every other article. */
const KIND: Readonly<Record<EntityKind, number>> = { person: 1, organization: 0.8, location: 0.7 };
const COUNTRY = 0.25;

/** Of what is in the lead or the title, what is named again, what is named once. */
const [PROMINENT, REPEATED, PASSING] = [1, 0.7, 0.4];
const OFTEN = 3;

function partOf(chain: Chain, { article, mentions }: Pick<Analysis, 'article' | 'mentions'>, lead: number, cited: ReadonlySet<string>): number {
  const own = chain.mentions.flatMap((index) => mentions[index] ?? []);
  if (own.every(({ form }) => form !== 'name')) return 0;
  // Agencies are in all stories and of none.
  const told = own.filter(({ span }) => !cited.has(keyOf(span)));
  if (told.length === 0) return 0;
  const isWide = chain.place?.kind === 'country' || chain.place?.kind === 'region';
  const isProminent = told.some(({ span }) => span.start < lead) || told.length >= OFTEN || (article.title?.includes(chain.name) ?? false);
  return Math.round((isWide ? COUNTRY : KIND[chain.kind]) * (isProminent ? PROMINENT : told.length > 1 ? REPEATED : PASSING) * 100) / 100;
}

const keyOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${String(start)}-${String(end)}`;

/** Where somebody is named only to say where a report comes from. */
function citedIn({ quotations, events }: Pick<Analysis, 'quotations' | 'events'>): ReadonlySet<string> {
  const references: readonly Reference[] = [...quotations.flatMap(({ via }) => via), ...events.flatMap(({ source }) => source ?? [])];
  return new Set(references.map(({ span }) => keyOf(span)));
}

/** A Chinese character tells about twice what a letter does. */
const LEAD = { han: 150, latin: 350 };

const leadEnd = (text: string): number => (/\p{Script=Han}/u.test(text.slice(0, 100)) ? LEAD.han : LEAD.latin);
