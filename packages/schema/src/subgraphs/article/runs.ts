import { DatelineError } from '@dateline/document';
import type { DifferenceExample, DifferenceRecord, DiffFact, RunRecord } from '@dateline/storage';
import { Arg, Args, Ctx, Directive, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { connectionOf, listOf } from '../../shared/connection.ts';
import { enumeration } from '../../shared/enumeration.ts';
import { From } from '../../shared/from.ts';
import { keyOf } from '../../shared/global-id.ts';
import { ID_DESCRIPTION } from '../../shared/nodes.ts';
import { NOUNS } from '../../shared/nouns.ts';
import { PageInput } from '../../shared/page.ts';
import { stub } from '../../shared/stub.ts';
import type { Stub } from '../../shared/stub.ts';
import { Article } from './article.ts';
import { Node } from './sisters.ts';

const utc = (instant: string | null): string | null => (instant === null ? null : new Date(instant).toISOString());

@Directive('@key(fields: "id")')
@ObjectType('Run', { implements: Node, simpleResolvers: true, description: NOUNS.Run.description })
export class Run {
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: string;
  @Field(() => String, { description: 'When it began, RFC 3339 in UTC.' })
  @From(({ startedAt }: RunRecord) => utc(startedAt))
  startedAt!: string;
  @Field(() => String, { nullable: true, description: 'When it ended: asOf of it shows the graph after the run; null while it goes on, or where it broke off.' })
  @From(({ finishedAt }: RunRecord) => utc(finishedAt))
  finishedAt!: string | null;
  @Field(() => Boolean, { description: 'Whether articles that were known were analysed again.' })
  again!: boolean;
  @Field(() => [String], { description: 'The annotators that made its annotations, with their versions.' })
  annotators!: string[];
  @Field(() => Int, { description: 'Articles that were new.' })
  added!: number;
  @Field(() => Int, { description: 'Articles that came with other contents.' })
  revised!: number;
  @Field(() => Int, { description: 'Articles that were analysed again.' })
  reanalysed!: number;
}

const FACT_MEANINGS = {
  mention: 'Where an article names, describes or stands for somebody or something.', quotation: 'What somebody said.', 'event-mention': 'A report of an event in one article.',
  entity: 'A person, organization or location.', event: 'An event.',
} as const;
const FACTS = { mention: 'mention', quotation: 'quotation', eventMention: 'event-mention', entity: 'entity', event: 'event' } as const satisfies Record<DiffFact, keyof typeof FACT_MEANINGS>;
const DiffFactEnum = enumeration('DiffFact', 'Sorts of facts that runs change.', FACT_MEANINGS);
const ChangeEnum = enumeration('FactChange', 'What became of a fact between two runs.', { added: 'It was not there before.', withdrawn: 'It is there no more.', changed: 'It reads otherwise.' });

@ObjectType('ChangeExample', { simpleResolvers: true, description: 'One fact that differs.' })
class ChangeExample {
  @Field(() => ChangeEnum, { description: 'What became of it.' })
  change!: DifferenceExample['change'];
  @Field(() => String, { description: 'Its words, or its name.' })
  words!: string;
  @Field(() => String, { nullable: true, description: 'How it was read after the first run; null where it was not.' })
  before!: string | null;
  @Field(() => String, { nullable: true, description: 'How it was read after the second; null where it was not.' })
  after!: string | null;
  @Field(() => Article, { nullable: true, description: 'The article in which it stands; null for entities and events.' })
  @From(({ articleId }: DifferenceExample) => stub('Article', articleId))
  article!: Stub | null;
}

@ObjectType('RunDifference', { simpleResolvers: true, description: 'How many facts of one sort and kind differ between two runs, in articles that the graph knew after both.' })
class RunDifference {
  @Field(() => DiffFactEnum, { description: 'The sort.' })
  @From(({ fact }: DifferenceRecord) => FACTS[fact])
  fact!: string;
  @Field(() => String, { description: 'The kind: person, capture, direct.' })
  kind!: string;
  @Field(() => Int, { description: 'Facts that were not there before.' })
  added!: number;
  @Field(() => Int, { description: 'Facts that are there no more.' })
  withdrawn!: number;
  @Field(() => Int, { description: 'Facts that read otherwise.' })
  changed!: number;
  @Field(() => [ChangeExample], { description: 'A few of them.' })
  examples!: DifferenceExample[];
}

const RunConnection = connectionOf('Run', () => Run);

@Resolver()
export class Runs {
  @Query(() => RunConnection, { description: 'Ingestions and re-analyses that changed the graph, latest first.' })
  runs(@Args(() => PageInput) page: PageInput, @Ctx() context: Context) {
    return listOf(context, 'runs', page, {}, 'newest');
  }

  @Query(() => [RunDifference], { description: 'What the graph held after the second run and not after the first, and otherwise: what a new model version changed.' })
  async diff(@Arg('from', () => ID, { description: 'Global id of the first run.' }) from: string, @Arg('to', () => ID, { description: 'Global id of the second.' }) to: string, @Ctx() context: Context): Promise<readonly DifferenceRecord[]> {
    const [first, second] = await Promise.all([from, to].map((id) => endOf(id, context)));
    return first && second ? context.reading.differences(first, second) : [];
  }
}

/** When a run ended; of one that goes on or broke off, now.
 *  @throws DatelineError `NODE_MISSING` */
async function endOf(id: string, { reading }: Context): Promise<Date> {
  const run = await reading.byId('run', keyOf('Run', id) ?? '');
  if (!run) throw new DatelineError('NODE_MISSING', `there is no run ${id} in the graph: runs lists them.`);
  return run.finishedAt === null ? new Date() : new Date(run.finishedAt);
}
