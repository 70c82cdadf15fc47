import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Reads } from '../../shared/reads.ts';
import { Article } from './article.ts';

@Resolver(() => Article)
export class Originals {
  @Reads()
  @FieldResolver(() => Article, { nullable: true, description: 'The earliest article that prints this text, where this one is a copy of it; null where it is no copy.' })
  original(@Root() { id }: { id: string }, @Ctx() { reading }: Context) {
    return reading.one('article.original', id);
  }
}
