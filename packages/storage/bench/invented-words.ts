/** Characters of news, most used first as far as anybody's ear tells; words are drawn from their pairs. */
const CHARACTERS = '的国人一在中有和大是会年不为上日对发部行方美地出以成时政民要经动事军他总关与到这新安两全后前公说来我家工作电生合主记分多长海力战北员外市面本高阿进府机南加现业体于者金东西区联报开自间门数理社用表重法将学下等得可场击所能同天世当力由其小提代水产过使实议心定从定展目保名交平法期道路种意情被信向度论制比资受系量车化步基建统立都约特式斯领院次件至权明条网解特第想质元治教计处各手看直口级达更技别设果向求济反条华接活强争流点问北术证投价线光望共司造张任团选结器医难据农运每组史少志南清声变准示算究空命火委空近字死称规案队调影格热传题速斗型易准支须觉';

const FUNCTION_WORDS = 'the of to and a in that is for on it with as was said by he at from his be has are have not they will an who but were their which had its been more after about would this up two also or one new over'.split(' ');
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za tra ple ster con ment ing ed al ion er'.split(' ');

/** Draws from 0 below 1. */
export type Draw = () => number;

/** A rank from 0 below the size; as often as Zipf's law has it. */
const zipf = (draw: Draw, size: number): number => Math.floor(size ** draw()) - 1;

function numbers(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Words by rank: the thousands that news is made of. */
export interface Vocabulary {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

export function vocabularyOf(seed: number, size: number): Vocabulary {
  const draw = numbers(seed);
  const character = (): string => CHARACTERS.charAt(zipf(draw, CHARACTERS.length));
  const zh = Array.from({ length: size }, (_, rank) => (rank < 12 ? CHARACTERS.charAt(rank) : Array.from({ length: draw() < 0.8 ? 2 : 3 }, character).join('')));
  const en = Array.from({ length: size }, (_, rank) => FUNCTION_WORDS[rank] ?? Array.from({ length: 2 + Math.floor(draw() * 3) }, () => SYLLABLES[Math.floor(draw() * SYLLABLES.length)] ?? '').join(''));
  return { zh, en };
}

/** A sentence of some words, without its end. */
export function sentenceOf({ zh, en }: Vocabulary, chinese: boolean, draw: Draw): string {
  const words = Array.from({ length: 10 + Math.floor(draw() * 14) }, () => (chinese ? zh[zipf(draw, zh.length)] : en[zipf(draw, en.length)]) ?? '');
  return chinese ? words.join('') : words.join(' ');
}
