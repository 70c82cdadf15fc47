import { describe, expect, test } from '@jest/globals';
import { layersOf, linesOf, person } from './said.fixture.ts';
import type { Names } from './said.fixture.ts';

const BERG = person('Anna Berg', 'Jan Holm');

const CASES: readonly [string, string, Names, readonly string[]][] = [
  ['words that one paragraph opens and the next one closes', 'The pier was empty. “We waited all night.\nThe ferry never came,” Anna Berg said.', BERG, ['“” Anna Berg <-> We waited all night.', '“” Anna Berg <said> The ferry never came,']],
  ['… with straight marks, and the next words in marks behind them', '"We waited all night.\nThe ferry never came." Anna Berg said, "It is a disgrace."', BERG, ['“” Anna Berg <-> We waited all night.', '“” Anna Berg <-> The ferry never came.', '“” Anna Berg <said> It is a disgrace.']],
  ['… behind a cue', 'Anna Berg said: “We waited all night.\nThe ferry never came.”\nThe pier was empty.', BERG, ['“” Anna Berg <said> We waited all night.', '“” Anna Berg <-> The ferry never came.']],
  ['words over three paragraphs are of whoever is named at their end', 'Anna Berg said the pier was empty.\n"We waited all night.\n"It was cold.\n"The ferry never came," Jan Holm said.', BERG, ['… Anna Berg <said> the pier was empty', '“” Jan Holm <-> We waited all night.', '“” Jan Holm <-> It was cold.', '“” Jan Holm <said> The ferry never came,']],
  ['who said the words of a paragraph may stand in the next', '“We waited all night,”\nAnna Berg told Radio Fjord.', BERG, ['“” Anna Berg <told> We waited all night,']],
  ['words that open a paragraph go on with whoever spoke at the end of the one before', '“We waited all night,” Anna Berg said.\n“The ferry never came.” The pier was empty.', BERG, ['“” Anna Berg <said> We waited all night,', '“” Anna Berg <-> The ferry never came.']],
  ['… unless whoever speaks next began with them', '“We waited all night,” Anna Berg said.\n“The ferry never came.” Jan Holm said he had left.', BERG, ['“” Anna Berg <said> We waited all night,', '“” Jan Holm <-> The ferry never came.', '… Jan Holm <said> he had left']],
  ['an inch mark opens nothing', 'The pipe is 6" wide. Anna Berg sold it.\nShe left town.', BERG, []],
];

describe('quotations over paragraphs', () => {
  test.each(CASES)('%s', (_, text, names, lines) => expect(linesOf(layersOf('en', text, names))).toEqual(lines));
});
