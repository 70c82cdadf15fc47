import type { EventKind } from '@dateline/document';
import { COURT_WORDING } from '../../languages/zh-Hans/event-court.ts';
import { CLAUSE_WORDING } from './all-languages.ts';
import { takesPlace } from './carriers.ts';
import { readLeft, type Left } from './chinese-left.ts';
import { nounRight, readRight } from './chinese-right.ts';
import { turnedOn, waits } from './chinese-relatives.ts';
import { CHINESE } from './lexicon.ts';
import { onlyTells, withSharedSubject } from './chinese-subject.ts';
import { clauseAround, setsScene, type Phrase, type Surroundings } from './surroundings.ts';
import { isNouny, type Token } from './token.ts';
import type { Frame } from './trigger.ts';

/** Reads a Chinese clause about one trigger: backwards to the subject, forwards to the object. */
export function chineseSurroundings(tokens: readonly Token[], at: number, nominal: boolean, frame: Frame): Surroundings {
  const swallows = frame.swallows === true;
  const clause = clauseAround(tokens, at);
  const left = readLeft(tokens, at, clause.from, nominal);
  const right = nominal ? nounRight(tokens, at, clause.to, frame) : readRight(tokens, at, clause.to, frame);
  const { object, governed } = right;
  const turned = nominal || frame.object !== 'patient' ? undefined : left.governed.find((phrase) => turnedOn(tokens, phrase, at, object, clause.to));
  if (turned) {
    left.subject = turned.phrase;
    left.governed.splice(left.governed.indexOf(turned), 1);
  }
  if (nominal && !left.carrier && takesPlace(tokens, at, clause.to)) left.carrier = 'occurs';
  const background = setsScene(tokens, at);
  const headed = swallows || frame.toll ? { subject: left.subject, object, ownSubject: left.subject !== null || left.pronoun } : withRelativeHead(tokens, at, left, object, clause);
  const alone = { subject: headed.subject, companion: null };
  const meets = left.carrier === 'occurs' && frame.mutual === true && left.governed.some(({ by }) => by === 'with');
  const shared = left.embedded || (nominal && left.carrier !== 'light' && left.carrier !== 'suffers' && !meets) ? alone : withSharedSubject(tokens, headed.subject, clause, at);
  const carriedOver = frame.subject === 'agent' || headed.subject || endsInOne(tokens, shared.subject) || (isHeld(tokens[at]) && endsInPeople(tokens, shared.subject));
  // 卫生部称，受空袭影响: who tells of harm has not suffered it.
  const suffers = left.passive || left.carrier === 'suffers' || (frame.subject === 'patient' && !nominal);
  const harmed = suffers && SUFFERED_BY_OTHERS.has(tokens[at]?.readings[0]?.kind ?? '') && onlyTells(tokens, shared.subject, clause) && !tokens.slice(clause.from, at).some((token) => token.class === 'pronoun');
  const { subject, companion } = carriedOver && !harmed ? shared : alone;
  const { modifier, passive, carrier, helper, embedded } = left;
  const abstract = describesAbstract(tokens, at, clause.to, frame);
  const relative = !nominal && tokens[at + 1]?.class === 'of' && isNouny(tokens[at + 2]);
  const also = tokens.slice(clause.from, at).some(({ words }) => CLAUSE_WORDING.also.test(words));
  // one literal: of objects that are spread again and again the engine makes a new kind each time
  return { subject, ownSubject: headed.ownSubject, object: headed.object, modifier, governed: [...left.governed, ...governed], passive, carrier, helper, companion, background, also, embedded, abstract, relative, clause };
}

/** 三名被告认罪，其后还柙: of arrests and trials several people are told as well, and not the court. */
const isHeld = (token: Token | undefined): boolean => token?.readings[0]?.kind === 'arrest' || token?.readings[0]?.kind === 'try-in-court';
function endsInPeople(tokens: readonly Token[], phrase: Phrase | null): boolean {
  const words = tokens[(phrase?.to ?? 0) - 1]?.words ?? '';
  return words !== '' && CHINESE.objects.people.test(words) && !COURT_WORDING.bench.test(words) && !COURT_WORDING.cases.test(words);
}

/** Kinds that are told of others: who speaks of his own arrest says so in the same clause. */
const SUFFERED_BY_OTHERS: ReadonlySet<string> = new Set<EventKind>(['attack', 'die', 'injure', 'accident', 'arrest', 'displace', 'aid', 'sanction']);

/** Who suffers is carried over a comma only where it is a name or one person: 王教授因病医治无效，在上海逝世. */
const endsInOne = (tokens: readonly Token[], phrase: Phrase | null): boolean => phrase !== null && (tokens[phrase.to - 1]?.class === 'mention' || CLAUSE_WORDING.somebody.test(tokens[phrase.to - 1]?.words ?? ''));

/** 撤军的决定, 占领喀布尔的计划: what follows 的 is no one and no thing, and the clause only describes it. */
function describesAbstract(tokens: readonly Token[], at: number, to: number, { object }: Frame): boolean {
  let end = at + 1;
  let of = -1;
  for (; end < to && (isNouny(tokens[end]) || tokens[end]?.class === 'aspect'); end++) if (tokens[end]?.class === 'of') of = end;
  return of > 0 && tokens[end - 1]?.class === 'abstract' && (of === at + 1 || object !== 'topic') && !(of > at + 1 && isTarget(tokens, at, of, tokens[end - 1]));
}

/** 轰炸了港口的目标, 空袭卡诺北部的目标: what is hit; 摧毁叛军的目标 is an aim. */
function isTarget(tokens: readonly Token[], at: number, of: number, head: Token | undefined): boolean {
  const [verb, after, owner] = [tokens[at], tokens[at + 1], tokens[of - 1]];
  if (!verb?.readings.some(({ kind }) => kind === 'attack') || !CHINESE.objects.targets.test(head?.words ?? '')) return false;
  return after?.class === 'aspect' || owner?.town === true || owner?.country === true || CHINESE.objects.site.test(owner?.words ?? '');
}

/** 逃离家园的难民: without a subject before it, the noun after 的 is the subject. */
function withRelativeHead(tokens: readonly Token[], at: number, { subject, pronoun, passive, crossed }: Left, object: Phrase | null, clause: Phrase): Pick<Surroundings, 'subject' | 'object' | 'ownSubject'> {
  const ownSubject = subject !== null || pronoun;
  if (!object || tokens[object.from]?.class === 'quantity' || (waits(tokens[object.from]) && !isNouny(tokens[object.from + 1])) || tokens[at - 1]?.class === 'and') return { subject, object, ownSubject };
  for (let i = object.to - 2; i >= object.from; i--) if (tokens[i]?.class === 'of') {
    const head = { from: i + 1, to: object.to };
    if (i === object.from) return subject ? { subject, object: head, ownSubject } : { subject: head, object: null, ownSubject: true };
    // 排除分享权力的可能性 ends its clause: there the phrase is what is ruled out, not who does it.
    const goesOn = object.to < clause.to || crossed;
    if (!subject && !passive && goesOn) return { subject: head, object: { from: object.from, to: i }, ownSubject: true };
    break;
  }
  return { subject, object, ownSubject };
}
