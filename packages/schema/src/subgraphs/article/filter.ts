import type { EventKind, Modality } from '@dateline/document';
import type { ArticleFilter } from '@dateline/storage';
import { Field, ID, InputType } from 'type-graphql';
import { entityKey } from '../../shared/entity-key.ts';
import { EventKindEnum, ModalityEnum } from '../../shared/event-enums.ts';
import { isGiven, isoDay, wordsOf } from '../../shared/filters.ts';
import { keyOf } from '../../shared/global-id.ts';
import { BoxInput, NearInput, whereFilter, WithinInput } from '../../shared/where.ts';

@InputType('ArticleFilter', { description: 'Narrows a list of articles; every field given must hold.' })
export class ArticleFilterInput {
  @Field(() => String, { nullable: true, description: 'BCP 47 language: zh-Hans, zh-Hant, en.' })
  language?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO day: articles of this day or later.' })
  from?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO day: articles of this day or earlier.' })
  to?: string | null;
  @Field(() => ID, { nullable: true, description: 'Global id of the source that published them.' })
  source?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Articles that are no copy of an earlier one, or those that are.' })
  original?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Global id of the story that they are part of.' })
  story?: string | null;
  @Field(() => [String], { nullable: true, description: 'Articles in one of these BCP 47 languages.' })
  languages?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Global ids of sources: articles that one of them published.' })
  sources?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Words of the title or the text, as search takes them: "a phrase" in quotation marks, a beginning*.' })
  text?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Global ids of people, organizations and locations: articles that mention every one of them.' })
  mentions?: string[] | null;
  @Field(() => [EventKindEnum], { nullable: true, description: 'Articles that report an event of one of these kinds.' })
  kinds?: EventKind[] | null;
  @Field(() => [ModalityEnum], { nullable: true, description: 'Articles that report an event with one of these modalities; with kinds, one of those.' })
  modalities?: Modality[] | null;
  @Field(() => NearInput, { nullable: true, description: 'Articles that mention a place within a distance of a point.' })
  near?: NearInput | null;
  @Field(() => BoxInput, { nullable: true, description: 'Articles that mention a place in a stretch of the earth.' })
  box?: BoxInput | null;
  @Field(() => WithinInput, { nullable: true, description: 'Articles that mention a place in a country, or one that is or lies in a location.' })
  within?: WithinInput | null;
}

/** The filter in storage's words.
 *  @throws DatelineError `ARGUMENT_INVALID`, `ID_INVALID` */
export const articleFilter = ({ language, from, to, source, original, story, languages, sources, text, mentions, kinds, modalities, near, box, within }: ArticleFilterInput): ArticleFilter => ({
  language: language ?? null, from: isoDay('from', from), to: isoDay('to', to), sourceId: keyOf('Source', source), original: original ?? null, storyId: keyOf('Story', story),
  ...(languages && { languages }), ...(sources && { sourceIds: sources.map((id) => keyOf('Source', id) ?? '') }), ...(isGiven(text) && { text: wordsOf('filter.text', text) }),
  ...(kinds && { kinds }), ...(modalities && { modalities }),
  ...(mentions && { mentionIds: mentions.map((id) => entityKey('mentions', id) ?? '') }), ...((near ?? box ?? within) && { where: whereFilter({ near: near ?? null, box: box ?? null, within: within ?? null }) }),
});
