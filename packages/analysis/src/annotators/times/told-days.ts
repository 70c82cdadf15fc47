import { oneOf } from '../../words/characters.ts';
import { changed, type Anchors } from './anchors.ts';
import type { Meaning } from './meaning.ts';
import type { TimeLanguage } from './time-language.ts';

const opens = oneOf('“「『');
const closes = oneOf('”」』');
const isStraight = oneOf('"');
const isBreak = oneOf('\n');

/** Whether an offset of a text lies between quotation marks. Offsets are asked for in rising order; a mark that does not close
 *  holds until the paragraph ends. */
export function marksOf(text: string): (at: number) => boolean {
  let read = 0;
  let open = 0;
  let straight = false;
  return (at) => {
    for (; read < at; read++) {
      const code = text.charCodeAt(read);
      if (isBreak(code)) [open, straight] = [0, false];
      else if (opens(code)) open++;
      else if (closes(code)) open = Math.max(0, open - 1);
      else if (isStraight(code)) straight = !straight;
    }
    return open > 0 || straight;
  };
}

/** Days before the article's own on which what it quotes may have been said, and on which it may have been filed. */
const LATELY = 3;

/** What 今天 and 昨天 count from: in marks the day on which it was said (the last one that the paragraph names outside of marks, else that of
 *  the story), elsewhere the day of the dateline. An article appears a day or two after either. */
export function onItsDay(anchors: Anchors, { day, mainDay, story, filed, inParagraph, reference }: Anchors, meaning: Meaning, isQuoted: boolean): Anchors {
  if (meaning.kind !== 'point' || reference === null || !meaning.day || !('from' in meaning.day) || meaning.day.from !== 'reference') return anchors;
  const days = isQuoted ? [inParagraph && day === mainDay ? day : null, story, filed] : [filed];
  const told = days.find((one) => one !== null && one <= reference && one >= reference - LATELY) ?? reference;
  return told < reference ? changed(anchors, { reference: told }) : anchors;
}

/** 部长当天称: who speaks does so on the day of the telling before, and not on one of which somebody told. */
export const asSaid = (meaning: Meaning, behind: string, { tells }: Pick<TimeLanguage, 'tells'>): Meaning =>
  meaning.kind === 'point' && meaning.day && 'from' in meaning.day && meaning.day.from === 'named' && tells.test(behind) ? { ...meaning, day: { ...meaning.day, from: 'main' } } : meaning;
