import { describe, expect, test } from '@jest/globals';
import { layersOf, linesOf, organization, person } from '../said.fixture.ts';
import type { Names } from '../said.fixture.ts';

const CASES: readonly [string, Names, readonly string[]][] = [
  ['“We have heard that before,” said its president, Ann Roe. “It rarely lasts.”', person('Ann Roe'), ['“” Ann Roe <said> We have heard that before,', '“” Ann Roe <said> It rarely lasts.']],
  ['“The needs are enormous,” Ann Roe told The Northern Press Agency by phone from the port of Rana.', person('Ann Roe'), ['“” Ann Roe <told> The needs are enormous,']],
  ['The fire service said the road was closed, but the presidency said it would open.', {}, ['… fire service <said> the road was closed', '… presidency <said> it would open']],
  ['Two bridges were closed, police said.', {}, ['… police <said> Two bridges were closed']],
  ['Police said at least two bridges were closed.', {}, ['… Police <said> at least two bridges were closed']],
  ['Anna Berg said the vote was “not free and fair” in the north.', person('Anna Berg'), ['… Anna Berg <said> the vote was “not free and fair” in the north']],
  ['Anna Berg said that “two troubled bodies have struck a most unlikely alliance”: a court and a party.', person('Anna Berg'), ['“” Anna Berg <said> two troubled bodies have struck a most unlikely alliance']],
  ['“We are ready,” Ms. Berg said. “The work begins on Monday.”', person('Berg'), ['“” Berg <said> We are ready,', '“” Berg <said> The work begins on Monday.']],
  ['“We are ready,” said Anna Berg, a spokeswoman for the port.', person('Anna Berg'), ['“” Anna Berg <said> We are ready,']],
  ['Anna Berg, a fisherman, said the nets were empty.', person('Anna Berg'), ['… Anna Berg <said> the nets were empty']],
  ['The port will stay open, according to local officials.', {}, ['… local officials <according to> The port will stay open']],
  ['According to the harbour police, the port will stay open.', {}, ['… harbour police <According to> the port will stay open']],
  ['Officials at the ministry warned that the dam could burst.', {}, ['… Officials at the ministry <warned> the dam could burst']],
  ['Anna Berg said that the dam had burst, Reuters reported.', { 'Anna Berg': 'person', Reuters: 'organization' }, ['… Anna Berg via Reuters <said> the dam had burst']],
  ['Her deputy, Jan Holm, said the dam would hold.', person('Jan Holm'), ['… Jan Holm <said> the dam would hold']],
  ['Anna Berg, an analyst at Acme, the maker of pumps, said the dam would hold.', person('Anna Berg'), ['… Anna Berg <said> the dam would hold']],
  ['Reuters, citing a fisherman, reported that the dam had burst.', organization('Reuters'), ['… fisherman via Reuters <reported> the dam had burst']],
  ['Anna Berg called the strike “completely needless” on Monday.', person('Anna Berg'), ['“” Anna Berg <called> completely needless']],
  ['Anna Berg warned of further floods if the rain went on.', person('Anna Berg'), ['… Anna Berg <warned of> further floods if the rain went on']],
  ['Anna Berg said there was “huge damage” to the pier.', person('Anna Berg'), ['“” Anna Berg <said> huge damage']],
  ['“We waited for hours,” one commuter quipped.', {}, ['“” one commuter <quipped> We waited for hours,']],
  ['Anna Berg told Radio Fjord the dam would hold.', person('Anna Berg'), ['… Anna Berg <told> the dam would hold']],
  ["'We are ready,' said Anna Berg. 'The work begins,' she added.", person('Anna Berg'), ['“” Anna Berg <said> We are ready,', '“” she <added> The work begins,']],
  ['“We are ready,” said U.S. Attorney Anna Berg. “We wait.”', person('Anna Berg'), ['“” Anna Berg <said> We are ready,', '“” Anna Berg <said> We wait.']],
  ['“We are ready,” chairman, owner and president Anna Berg said in a release.', person('Anna Berg'), ['“” Anna Berg <said> We are ready,']],
  ['“Nothing works here.” — Anna Berg, a teacher', person('Anna Berg'), ['“” Anna Berg <-> Nothing works here.']],
  ['Anna Berg said sales had fallen by a third: “Nobody buys.”', person('Anna Berg'), ['… Anna Berg <said> sales had fallen by a third', '“” Anna Berg <said> Nobody buys.']],
  ["''We are ready,'' Anna Berg said. ''The work begins.''", person('Anna Berg'), ['“” Anna Berg <said> We are ready,', '“” Anna Berg <said> The work begins.']],
  ['“We are ready," Anna Berg said. “We wait.”', person('Anna Berg'), ['“” Anna Berg <said> We are ready,', '“” Anna Berg <said> We wait.']],
  ['The ferryman said, “The ice is thin.”', {}, ['“” ferryman <said> The ice is thin.']],
  ['One of them said that the dam would hold.', {}, ['… One of them <said> the dam would hold']],
  ['One manager, who asked not to be named, said the dam would hold.', {}, ['… One manager <said> the dam would hold']],
  ['A report released last year found that the dam was old.', {}, ['… report released last year <found> the dam was old']],
  ['In August, several groups left the talks in Rana, saying the dam would burst.', {}, ['… several groups <saying> the dam would burst']],
  ['Anna Berg left, to which she said, “It was time.”', person('Anna Berg'), ['“” she <said> It was time.']],
  ['Anna Berg told her listeners at home, “The dam will hold.”', person('Anna Berg'), ['“” Anna Berg <told> The dam will hold.']],
  ['Anna Berg says ferry fares “would be one way to pay.”', person('Anna Berg'), ['… Anna Berg <says> ferry fares “would be one way to pay.”']],
  ['“Who closed the lock?” Berg asked. “Nobody warned us!” Anna Holm shouted.', person('Berg', 'Anna Holm'), ['“” Berg <asked> Who closed the lock?', '“” Anna Holm <shouted> Nobody warned us!']],
  ['They met Anna Berg, who argued that the lock would close.', person('Anna Berg'), ['… Anna Berg <argued> the lock would close']],
  ['Three boats were lost, the port’s harbour master, Anna Berg, confirmed.', person('Anna Berg'), ['… Anna Berg <confirmed> Three boats were lost']],
  ['The lock may close, its Norwegian operator, Acme, said.', organization('Acme'), ['… Acme <said> The lock may close']],
  ['The lock may close, its chairwoman, Anna Berg, has suggested.', person('Anna Berg'), ['… Anna Berg <suggested> The lock may close']],
  ['Anna Berg, the head of the port, who had backed the plan, said the lock would close.', person('Anna Berg'), ['… Anna Berg <said> the lock would close']],
  ['Reuters reported in May, citing two pilots, that the lock would close.', organization('Reuters'), ['… two pilots via Reuters <reported> the lock would close']],
  ['Anna Berg claimed, without naming a source, that the lock would close.', person('Anna Berg'), ['… Anna Berg <claimed> the lock would close']],
  ['Anna Berg denied reports on local radio that the lock had cracked.', person('Anna Berg'), ['… Anna Berg <denied> the lock had cracked']],
  ['Anna Berg accused the owners of hiding the crack.', person('Anna Berg'), ['… Anna Berg <accused> the owners of hiding the crack']],
  ['Anna Berg denounced the repair as “a coat of paint”.', person('Anna Berg'), ['“” Anna Berg <denounced> a coat of paint']],
  ['“The lock is dry,” Anna Berg told the public broadcaster Radio Fjord from her sick bed at the hospital.', person('Anna Berg'), ['“” Anna Berg <told> The lock is dry,']],
  ['A pilot said late on Monday: ‘We saw it coming.’', {}, ['“” pilot <said> We saw it coming.']],
  ['RANA, Norway, June 3 (Wire) - The harbour police said the lock would close.', {}, ['… harbour police <said> the lock would close']],
  ['The harbour ministry said the dam would hold. It said the road was safe.', {}, ['… harbour ministry <said> the dam would hold', '… harbour ministry <said> the road was safe']],
  ['The dam was old, police said.', {}, ['… police <said> The dam was old']],
  ['The dam held, Anna Berg testified.', person('Anna Berg'), ['… Anna Berg <testified> The dam held']],
  ['The bridges were closed, the harbourage said.', {}, ['… harbourage <said> The bridges were closed']],
  ['The bridges were closed, police said, and two boats were lost.', {}, ['… police <said> The bridges were closed']],
  ['The bridges were closed, according to police, and two boats were lost.', {}, ['… police <according to> The bridges were closed']],
  ['“The lock is dry,” Anna Berg and Jan Holm said.', person('Anna Berg', 'Jan Holm'), ['“” Anna Berg <said> The lock is dry,']],
  ['“The lock is dry,” Anna Berg and her crew wrote in the paper.', person('Anna Berg'), ['“” Anna Berg <wrote> The lock is dry,']],
  ['"The lock is dry," the statement said.', {}, ['“” statement <said> The lock is dry,']],
  ['Two people briefed on the repair said Anna Berg has decided that the lock would close.', person('Anna Berg'), ['… Two people briefed on the repair <said> Anna Berg has decided that the lock would close']],
  ['Reuters said Anna Berg told reporters the lock would close.', { 'Anna Berg': 'person', Reuters: 'organization' }, ['… Anna Berg via Reuters <told> the lock would close']],
  ['“Will it hold?” Anna Berg nervously asked the crew.', person('Anna Berg'), ['“” Anna Berg <asked> Will it hold?']],
  ['“He asked, ‘Will it hold?’” Anna Berg testified. “It did.”', person('Anna Berg'), ['“” Anna Berg <testified> He asked, ‘Will it hold?’', '“” Anna Berg <testified> It did.']],
  ['"It held,” said Anna Berg, a pilot. "We went home."', person('Anna Berg'), ['“” Anna Berg <said> It held,', '“” Anna Berg <said> We went home.']],
  ['"The lock is dry," Anna Berg, a pilot at the school in Rana, Norway, and an author of the report, said in a statement.', { 'Anna Berg': 'person', Rana: 'location', Norway: 'location' }, ['“” Anna Berg <said> The lock is dry,']],
  ['"The lock is dry," study lead author Anna Berg, a pilot in Rana, said.', { 'Anna Berg': 'person', Rana: 'location' }, ['“” Anna Berg <said> The lock is dry,']],
];

const NONE: readonly [string, string][] = [
  ['what was confessed, behind its circumstances', 'In a long interview with Anna Berg, she confessed to the theft.'],
  ['a name with a cue in it', 'Washington, DC, United States: the dam is new.'],
  ['a noun that looks like a cue', 'The harbour claims are false.'],
  ['whom somebody accused, behind the words', 'The boat left the port, which Anna Berg accused of having lied.'],
  ['a promise of a thing', 'Anna Berg promised each family a boat.'],
  ['people accused of something', 'The men accused in the killing of Anna Berg left.'],
  ['a slogan that ends its sentence', 'The banner bore the motto “Ready.”'],
  ['a denial of it', 'The captain, Anna Berg, denies it.'],
  ['a refusal to comment', 'Anna Berg declined to say whether the port would stay open.'],
  ['scare quotes in English', 'The so-called "night city" was dark.'],
];

describe('quotations in English', () => {
  test.each(CASES)('%s', (text, names, lines) => {
    expect(linesOf(layersOf('en', text, names))).toEqual(lines);
  });

  test.each(NONE)('%s is none', (_what, text) => {
    expect(linesOf(layersOf('en', text, person('Anna Berg')))).toEqual([]);
  });
});
