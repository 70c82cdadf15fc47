import type { Stance } from '@dateline/document';
import type { QuotationRecord, ReferenceRecord } from '@dateline/storage';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import { enumeration } from '../../shared/enumeration.ts';
import { EVIDENCE_DESCRIPTION } from '../../shared/evidence.ts';
import { From } from '../../shared/from.ts';
import { ID_DESCRIPTION } from '../../shared/nodes.ts';
import { NOUNS } from '../../shared/nouns.ts';
import { Evidence, Reference } from './article.ts';
import { Node } from './sisters.ts';

const STANCE_MEANINGS = {
  neutral: 'Says: the verb takes no side.',
  claim: 'Claims: the article does not vouch for it.',
  admit: 'Admits what speaks against the speaker.',
  deny: 'Denies.',
  warn: 'Warns or threatens.',
  demand: 'Demands, calls for, urges.',
  praise: 'Praises, welcomes.',
  condemn: 'Condemns, criticises.',
} as const satisfies Record<Stance, string>;

export const StanceEnum = enumeration('Stance', 'How the reporting verb takes what was said.', STANCE_MEANINGS);

@Directive('@key(fields: "id")')
@ObjectType('Quotation', { implements: Node, simpleResolvers: true, description: NOUNS.Quotation.description })
export class Quotation {
  @Field(() => ID, { description: ID_DESCRIPTION })
  id!: string;
  @Field(() => String, { description: 'What was said, without cue and quotation marks.' })
  content!: string;
  @Field(() => Boolean, { description: 'Whether in the speaker\'s own words, between quotation marks.' })
  direct!: boolean;
  @Field(() => String, { nullable: true, description: 'The words that report it: 表示, told reporters.' })
  cue!: string | null;
  @Field(() => StanceEnum, { description: 'How the cue takes what was said.' })
  stance!: Stance;
  @Field(() => Reference, { nullable: true, description: 'Who said it; null where the article does not say.' })
  speaker!: ReferenceRecord | null;
  @Field(() => [Reference], { description: 'Through whom it reached the article, nearest to the article first: 路透社 in 路透社援引一名消息人士.' })
  via!: ReferenceRecord[];
  @Field(() => Evidence, { description: EVIDENCE_DESCRIPTION })
  @From((quotation: QuotationRecord) => quotation)
  evidence!: QuotationRecord;
}

export const QuotationConnection = connectionOf('Quotation', () => Quotation);
