import { sumOf, verdict, type Counts } from '../counts.ts';
import { goldSurfacesOf, surfacesOf, wordsAt, type Fault, type Layer } from '../judged.ts';
import { pair } from '../pairing.ts';
import { meet, runsOf, sharedRuns, surfaceOf } from '../surface.ts';

/** Quotations by what was said, the direct ones among them, and the speakers of those found. */
export const quotations: Layer = ({ gold, analysis }) => {
  const wanted = gold.quotes.map((quote) => ({ ...quote, said: spoken(surfaceOf(quote.text)) }));
  const found = analysis.quotations.map((quotation) => ({ ...quotation, said: spoken(wordsAt(analysis, quotation.content)) }));
  const pairs = pair(wanted, found, (left, right) => likeness(left.said, right.said));
  const speakers: Counts[] = [];
  const faults: Fault[] = [];
  for (const [i, j] of pairs) {
    const { speaker, text } = wanted[i] ?? {};
    if (!speaker) continue;
    const names = speaker.split(';').flatMap((each) => goldSurfacesOf(gold, each));
    const got = surfacesOf(analysis, found[j]?.speaker ?? null);
    const isRight = meet(names, got);
    speakers.push(verdict(isRight));
    if (!isRight) faults.push({ article: gold.id, measure: 'quotations.speaker', gold: `${names[0] ?? ''}: ${text ?? ''}`, found: got[0] ?? '' });
  }
  wanted.forEach(({ text }, index) => { if (!pairs.some(([i]) => i === index)) faults.push({ article: gold.id, measure: 'quotations missed', gold: text }); });
  found.forEach(({ said }, index) => { if (!pairs.some(([, j]) => j === index)) faults.push({ article: gold.id, measure: 'quotations wrong', found: said }); });
  return {
    counts: {
      quotations: { right: pairs.length, found: found.length, gold: wanted.length },
      'quotations.direct': {
        right: pairs.filter(([i, j]) => wanted[i]?.direct && found[j]?.direct).length,
        found: found.filter(({ direct }) => direct).length, gold: wanted.filter(({ direct }) => direct).length,
      },
      'quotations.speaker': sumOf(speakers),
    },
    faults,
  };
};

const spoken = (surface: string): string => surface.replace(/["'。，,.]/gu, '');

/** A quotation that lies in the other counts whole from this length on. */
const TELLING = 8;
/** Shorter ones are never half the same. */
const LEAST = 6;

/** 0 unless the shorter lies in the longer or half of it is shared. */
function likeness(wanted: string, found: string): number {
  if (wanted === '' || found === '') return 0;
  const shared = sharedRuns(runsOf(wanted, 2), runsOf(found, 2));
  const share = shared / Math.max(1, Math.max(wanted.length, found.length) - 1);
  const [short, long] = found.length < wanted.length ? [found, wanted] : [wanted, found];
  if (long.includes(short) && short.length >= Math.min(TELLING, wanted.length)) return 0.5 + share;
  return short.length >= LEAST && shared >= (short.length - 1) / 2 ? share : 0;
}
