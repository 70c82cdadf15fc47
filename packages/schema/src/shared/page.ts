import 'reflect-metadata';
import { DatelineError } from '@dateline/document';
import { ArgsType, Directive, Field, Int, ObjectType } from 'type-graphql';
import type { PageArguments } from '@dateline/storage';
import { AS_OF_DESCRIPTION } from './as-of.ts';

export const DEFAULT_PAGE = 20;
/** More in one answer is slow to read for people and programs alike: the next page is one cursor away. */
export const MAX_PAGE = 100;

@ArgsType()
export class PageInput implements PageArguments {
  @Field(() => Int, { nullable: true, description: `How many from the start, or after \`after\`: 0 to ${String(MAX_PAGE)}; ${String(DEFAULT_PAGE)} where neither first nor last is given.` })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'The cursor after which the page starts.' })
  after?: string | null;
  @Field(() => Int, { nullable: true, description: `How many from the end, or before \`before\`: 0 to ${String(MAX_PAGE)}. Not together with first.` })
  last?: number | null;
  @Field(() => String, { nullable: true, description: 'The cursor before which the page ends.' })
  before?: string | null;
}

/** A page of a list that a query starts from. */
@ArgsType()
export class ListInput extends PageInput {
  @Field(() => String, { nullable: true, description: AS_OF_DESCRIPTION })
  asOf?: string | null;
}

@Directive('@shareable')
@ObjectType('PageInfo', { simpleResolvers: true, description: 'Where a page stands in its list, as Relay has it.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after endCursor.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether there is more before startCursor.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null where the page is empty.' })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; null where the page is empty.' })
  endCursor!: string | null;
}

/** The page as storage takes it.
 *  @throws DatelineError `LIMIT_EXCEEDED` over MAX_PAGE, `ARGUMENT_INVALID` where the arguments contradict each other. */
export function boundedPage({ first, after, last, before }: PageInput): PageArguments {
  if (typeof first === 'number' && typeof last === 'number') {
    throw new DatelineError('ARGUMENT_INVALID', 'first and last are both given: ask for one of them.');
  }
  for (const [name, size] of [['first', first], ['last', last]] as const) {
    if (typeof size !== 'number') continue;
    if (size < 0) throw new DatelineError('ARGUMENT_INVALID', `${name} is ${String(size)}: it is a number from 0 to ${String(MAX_PAGE)}.`);
    if (size > MAX_PAGE) {
      throw new DatelineError('LIMIT_EXCEEDED', `${name} is ${String(size)}, and a page has at most ${String(MAX_PAGE)}: ask for ${name}: ${String(MAX_PAGE)}, then go on with the cursor in pageInfo.`);
    }
  }
  return { first: typeof last === 'number' ? null : (first ?? DEFAULT_PAGE), after: after ?? null, last: last ?? null, before: before ?? null };
}
