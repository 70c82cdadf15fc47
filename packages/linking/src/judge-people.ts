import { compareNames, namesCompared, type NamesCompared } from './compare-names.ts';
import { different, same, unsure, type Finding } from './judging.ts';
import type { Persona } from './persona.ts';

/** How the circumstances of two personas stand to each other. `titled`: one title of which neither article says of what state; `foreign`: what divides them is another state's. */
type Circumstances = 'agree' | 'titled' | 'shared' | 'none' | 'conflict' | 'foreign';

/** Titles that many people of one story bear: sharing them says little. */
const COMMON: ReadonlySet<string> = new Set(['official', 'analyst', 'journalist', 'resident', 'soldier', 'doctor', 'lawyer', 'legislator', 'professor', 'minister']);

/** Titles that say too little to speak against another. */
const VAGUE: ReadonlySet<string> = new Set(['official', 'leader', 'analyst', 'resident', 'chair', 'general', 'minister', 'legislator']);

function circumstancesOf(left: Persona, right: Persona): Circumstances {
  const shared = left.nation !== null && left.nation === right.nation;
  if (!left.office || !right.office) return shared ? 'shared' : 'none';
  const [ours, theirs] = [left.office, right.office];
  const oneKey = ours.key !== null && ours.key === theirs.key;
  const oneTitle = ours.title !== null && ours.title === theirs.title;
  const oneNation = left.nation === right.nation || ours.guessed || theirs.guessed;
  if (oneKey && oneNation && (oneTitle || ours.title === null || theirs.title === null)) return 'agree';
  if (oneTitle && oneNation && ours.title !== null && !COMMON.has(ours.title) && (ours.key === null || theirs.key === null) && shared) return 'agree';
  if (oneTitle && ours.title !== null && !COMMON.has(ours.title) && ours.guessed && theirs.guessed && !shared) return 'titled';
  if (left.nation !== null && right.nation !== null && !shared && !ours.guessed && !theirs.guessed) return 'foreign';
  const otherKeys = ours.key !== null && theirs.key !== null && !oneKey;
  const otherTitles = ours.title !== null && theirs.title !== null && !oneTitle && !oneKey && !VAGUE.has(ours.title) && !VAGUE.has(theirs.title);
  if (otherKeys || otherTitles) return shared ? 'conflict' : 'foreign';
  return shared ? 'shared' : 'none';
}

/** All that a judgement knows of two personas but their names: their circumstances, and whether one of them holds an office. A number below `STANDINGS`. */
export const standingOf = (left: Persona, right: Persona): number => 2 * ORDER.indexOf(circumstancesOf(left, right)) + Number(left.office !== null || right.office !== null);

const ORDER = ['agree', 'titled', 'shared', 'none', 'conflict', 'foreign'] as const satisfies readonly Circumstances[];

const STANDINGS = 2 * ORDER.length;
const findings: Finding[] = [];

/** What is said of two people whose names compare so, by how they stand to each other. */
export const judgeCompared = (compared: number, standing: number): Finding => (findings[compared * STANDINGS + standing] ??= judgeNames(namesCompared(compared), ORDER[standing >> 1] ?? 'none', standing % 2 === 1));

/** Two personas by their names and circumstances. */
export const judgePeople = (left: Persona, right: Persona): Finding => judgeCompared(compareNames(left.name, right.name), standingOf(left, right));

/** A family name alone joins only where the office or, for a telling one, the country is the same; a full name that many bear only where the office is;
 *  a telling one unless something speaks against it. `held`: one of them holds an office. */
function judgeNames(names: NamesCompared, circumstances: Circumstances, held: boolean): Finding {
  const { relation, telling } = names;
  if (relation === 'none') return different(0.9, 'names differ');
  if (relation === 'conflict') return different(0.9, 'family name equal, given names differ');
  const because = `${WORDS[relation]}${telling ? '' : ', as many have it'}, ${CIRCUMSTANCES[circumstances]}`;
  if (relation === 'full' && names.known) return same(0.94, `one of the people whom all news knows, ${CIRCUMSTANCES[circumstances]}`);
  if (relation === 'inner') return circumstances === 'agree' ? same(0.8, because) : unsure(because);
  const finding = relation === 'full' ? judgeFull(circumstances, names, held, because) : judgeFamily(circumstances, telling, because);
  const isByNation = circumstances === 'shared' || circumstances === 'conflict' || circumstances === 'titled';
  return finding.verdict === 'same' && isByNation && !names.foundByNation ? unsure(`${WORDS[relation]} by few sounds, country shared`) : finding;
}

const WORDS = { full: 'full name equal', family: 'family name equal, one without given name', bare: 'bare name equal', inner: 'one name is a part of the other' } as const;
const CIRCUMSTANCES: Readonly<Record<Circumstances, string>> = { agree: 'offices agree', titled: 'titles equal', shared: 'country shared', none: 'nothing else shared', conflict: 'offices differ', foreign: 'offices of two states' };

function judgeFull(circumstances: Circumstances, { telling, equal, spoken }: NamesCompared, held: boolean, because: string): Finding {
  switch (circumstances) {
    case 'agree': return same(telling ? 0.95 : 0.9, because);
    case 'titled': return telling ? same(0.8, because) : unsure(because);
    case 'shared': return telling ? same(equal ? 0.92 : 0.9, because) : held ? same(0.74, because) : unsure(because);
    case 'none': return telling && (equal || spoken) ? same(equal ? 0.82 : 0.8, because) : unsure(because);
    case 'conflict': return telling ? same(0.78, because) : different(0.8, because);
    case 'foreign': return different(0.75, because);
  }
}

function judgeFamily(circumstances: Circumstances, telling: boolean, because: string): Finding {
  switch (circumstances) {
    case 'agree': return same(telling ? 0.86 : 0.84, because);
    case 'shared': return telling ? same(0.75, because) : unsure(because);
    case 'titled': case 'none': return unsure(because);
    case 'conflict': case 'foreign': return different(0.7, because);
  }
}
