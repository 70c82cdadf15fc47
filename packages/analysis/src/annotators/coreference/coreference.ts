import { isChinese } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import { simplified } from '../../languages/simplified.ts';
import type { Layers } from '../../layers.ts';
import type { DraftMention } from '../mentions/draft-mention.ts';
import { abbreviated, unowned } from './abbreviations.ts';
import { joinAliases } from './aliases.ts';
import { bracketed } from './brackets.ts';
import { chainsOf } from './chained.ts';
import { clusters, type Clusters } from './clusters.ts';
import { formsOf, type Form } from './form.ts';
import { joinGiven } from './given-names.ts';
import { joinWords } from './joined-words.ts';
import { sceneOf } from './scene.ts';
import { joinShort } from './short-names.ts';
import { withShortCountries } from './shortened-countries.ts';
import { joinSides } from './sides.ts';

/** The drafts with their chains: which mentions are one entity within this article. Pronouns and descriptions without
 *  an antecedent are left out; chains stand in the order of their first mentions. */
export function corefer({ article, sentences }: Pick<Layers, 'article' | 'sentences'>, drafts: readonly DraftMention[], gazetteer: Gazetteer): Pick<Layers, 'mentions' | 'chains'> {
  const { text, language } = article;
  const groups = clusters(drafts.length);
  const forms = formsOf(text, drafts);
  joinNames(forms, language, groups, gazetteer);
  for (const [full, short] of bracketed(text, drafts)) groups.join(full, short);
  if (isChinese(language)) {
    joinSides(forms, groups);
    for (const [full, short] of [...abbreviated(forms), ...unowned(forms), ...withShortCountries(forms)]) groups.join(full, short);
  }
  const lost = joinWords(sceneOf(isChinese(language) ? simplified(text) : text, language, sentences, drafts), groups, gazetteer);
  return chainsOf(text, drafts, groups, lost);
}

function joinNames(forms: readonly Form[], language: string, groups: Clusters, gazetteer: Gazetteer): void {
  for (const { mentions } of forms) for (const index of mentions) groups.join(index, mentions[0] ?? index);
  joinShort(forms, language, groups, gazetteer);
  joinGiven(forms, groups);
  joinAliases(forms, language, groups);
}
