import type { Nouns } from '@dateline/storage';
import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';

/** What a field takes of records: by their nouns, the records' own names, and `cursor`; null is all of it. */
export type FieldReads = Readonly<Partial<Record<keyof Nouns, readonly string[] | null>>>;

const READS = 'dateline.reads ';

/** Says what a field takes of a noun's records, where it is not the property of its own name; of none, where it starts from the id. May stand several times.
 *  A noun has all of it read where a field of its own is asked that code makes and that does not say it. */
export const Reads = <Noun extends keyof Nouns>(noun?: Noun, ...names: readonly ((keyof Nouns[Noun] & string) | 'cursor')[]): MethodDecorator & PropertyDecorator => Extensions({ [READS + (noun ?? '')]: names });

/** What `@Reads` said of a field, if anything. */
export function saidToRead({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): FieldReads | undefined {
  const said = Object.entries(extensions).filter(([key]) => key.startsWith(READS)).map(([key, names]) => [key.slice(READS.length), names]);
  return said.length === 0 ? undefined : Object.fromEntries(said.filter(([noun]) => noun !== '')) as FieldReads;
}
