import { describe, expect, test } from '@jest/globals';
import { befallenAgree, causesOf, countedWords, triggersAgree } from './event-words.ts';
import { eventOf, filler } from './profile.fixture.ts';

const befell = (words: string) => eventOf({ id: 'm', arguments: [{ ...filler('patient', words), entity: null }] });

describe('words of an event', () => {
  test.each([
    ['大约600名军人', '军人'], ['约3000名士兵', '士兵'], ['至少304人', ''], ['1419人', ''], ['two armed men', 'armed men'], ['At least seven people', ''], ['more than 5,700', ''], ['失踪的渔民', '失踪的渔民'],
  ])('%s counts %j', (words, counted) => {
    expect(countedWords(words)).toBe(counted);
  });

  test.each([
    ['两名士兵', '3名士兵', 'alike'], ['一百名政府军士兵', '士兵', 'silent'], ['士兵', '平民家属', 'unlike'], ['3人', '平民家属', 'silent'], ['two soldiers', '两名士兵', 'alike'], ['two Afghan soldiers', '两名士兵', 'silent'], ['two armed men', 'three nurses', 'unlike'],
  ])('%s and %s are %s', (left, right, agreement) => {
    expect(befallenAgree(befell(left), befell(right))).toBe(agreement);
    expect(befallenAgree(befell(right), befell(left))).toBe(agreement);
  });

  test.each([
    ['会议', '多边会议', true], ['会谈', 'talks', true], ['罢工', 'walked out', true], ['派遣', 'sent', true], ['會議', '会议', true], ['会见', '会议', false], ['任命', '宣誓就职', false],
  ])('%s and %s name one thing: %s', (left, right, agree) => {
    expect(triggersAgree(eventOf({ id: 'l', trigger: left }), eventOf({ id: 'r', trigger: right }))).toBe(agree);
  });

  test.each([
    ['its trigger', eventOf({ id: 'm', kind: 'disaster', trigger: '強烈地震' }), ['quake']],
    ['who did it', eventOf({ id: 'm', kind: 'die', trigger: 'killed', title: 'Floods hit the coast', arguments: [filler('agent', 'earthquake')] }), ['quake']],
    ['the title where its own words are silent', eventOf({ id: 'm', kind: 'die', trigger: '遇难', title: '山区遭遇洪水' }), ['flood']],
    ['no title where it is a disaster itself', eventOf({ id: 'm', kind: 'disaster', trigger: '来袭', title: '山区遭遇洪水' }), []],
    ['no figure of speech', eventOf({ id: 'm', kind: 'die', trigger: 'died', title: 'Crowds flood the runway and storm the gates' }), []],
  ])('tell its cause by %s', (_, event, causes) => {
    expect([...causesOf(event)]).toEqual(causes);
  });
});
