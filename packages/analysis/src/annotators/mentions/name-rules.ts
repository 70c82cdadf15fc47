import { isChinese } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import type { Candidate } from './candidate.ts';
import { chinesePatterns } from './chinese-patterns.ts';
import { withLostSound, withoutCountryHeads, withoutCuts, withoutLostHeads } from './cut-names.ts';
import { isPair, withoutOfficers } from './english-hyphens.ts';
import { englishPatterns } from './english-patterns.ts';
import { lengthenedPlaces } from './lengthened-places.ts';
import { asElsewhere, placesAsElsewhere } from './overrun-names.ts';
import { rejoinedPlaces } from './rejoined-places.ts';
import { splitNames } from './split-names.ts';
import { outsideLaws, outsideWorks } from './titles-of-works.ts';

/** Of the names found so far those that a rule leaves, or those that it adds. */
type Rule = (text: string, found: readonly Candidate[], gazetteer: Gazetteer) => readonly Candidate[];

/** What each language does in its own way between the steps that finding names has in all of them. */
interface NameRules {
  /** What the model found, where models of the language are known to cut or to go on too far. */
  readonly mended: (text: string, found: readonly Candidate[]) => readonly Candidate[];
  /** Names that stand side by side, each by itself. */
  readonly split: Rule;
  /** Names that the words around them show; they are added. */
  readonly patterns: Rule;
  /** Names that were cut in two, to be added whole. */
  readonly rejoined: Rule;
  /** Echoes that go on; they are added. */
  readonly lengthened: Rule;
  /** Names that are not part of a title, which names what it is the title of. */
  readonly outsideTitles: (text: string, found: readonly Candidate[]) => readonly Candidate[];
}

const none = (): readonly Candidate[] => [];

const CHINESE: NameRules = {
  mended: (text, found) => {
    const whole = withoutCountryHeads(text, found).map((one) => withLostSound(text, withoutCuts(text, one)));
    return placesAsElsewhere(text, asElsewhere(text, withoutLostHeads(text, whole)));
  },
  split: splitNames,
  patterns: chinesePatterns,
  rejoined: rejoinedPlaces,
  lengthened: lengthenedPlaces,
  outsideTitles: outsideWorks,
};

const ENGLISH: NameRules = {
  mended: (text, found) => withoutOfficers(text, found.filter((one) => !isPair(text, one))),
  split: (_, found) => found,
  patterns: englishPatterns,
  rejoined: none,
  lengthened: none,
  outsideTitles: outsideLaws,
};

export const nameRulesOf = (language: string): NameRules => (isChinese(language) ? CHINESE : ENGLISH);
