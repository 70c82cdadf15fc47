import { BLOCK_KINDS, ISSUE_CODES } from '@dateline/document';
import type { BlockKind, IssueCode, Span } from '@dateline/document';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../../shared/enumeration.ts';
import { From } from '../../shared/from.ts';

const BLOCK_MEANINGS = {
  heading: 'A heading inside the article.',
  standfirst: 'The lines under the title that sum the article up.',
  paragraph: 'A paragraph of the body.',
  quote: 'A paragraph set apart as a quotation.',
  'list-item': 'An item of a list.',
  caption: 'What stands under a picture; not part of the prose.',
  credit: 'Who took the picture or compiled the report; not part of the prose.',
} as const satisfies Record<BlockKind, string>;

export const BlockKindEnum = enumeration('BlockKind', `What a block of the text is; one of ${String(BLOCK_KINDS.length)}.`, BLOCK_MEANINGS);
export const IssueCodeEnum = enumeration('IssueCode', 'What may be wrong with a document.', ISSUE_CODES as Record<IssueCode, string>);

@ObjectType('Image', { simpleResolvers: true, description: 'A picture of an article.' })
export class Image {
  @Field(() => String, { nullable: true, description: 'Its address, where the document gives one.' })
  url!: string | null;
  @Field(() => String, { nullable: true, description: 'What the article says that it shows.' })
  caption!: string | null;
}

@ObjectType('Block', { simpleResolvers: true, description: 'A layout unit of the text. Blocks stand in reading order and do not overlap.' })
export class Block {
  @Field(() => BlockKindEnum, { description: 'What the block is.' })
  kind!: BlockKind;
  @Field(() => Int, { description: 'Where it starts in the text, in UTF-16 code units.' })
  start!: number;
  @Field(() => Int, { description: 'Where it ends: the first code unit after it.' })
  end!: number;
  @Field(() => String, { description: 'Its words: text.slice(start, end).' })
  text!: string;
}

@ObjectType('ArticleIssue', { simpleResolvers: true, description: 'Something that was wrong with the document, and what was done about it.' })
export class ArticleIssue {
  @Field(() => IssueCodeEnum, { description: 'The code, stable for programs.' })
  code!: IssueCode;
  @Field(() => String, { description: 'The same for people.' })
  message!: string;
  @Field(() => Int, { nullable: true, description: 'Where in the text it starts, in UTF-16 code units; null where it is at no place in it.' })
  @From(({ span }: { span: Span | null }) => span?.start ?? null)
  start!: number | null;
  @Field(() => Int, { nullable: true, description: 'Where it ends: the first code unit after it.' })
  @From(({ span }: { span: Span | null }) => span?.end ?? null)
  end!: number | null;
}
