import type { Meaning, Point } from './meaning.ts';

/** A numeral in digits or words, or any other word. */
export type Beginning = 'numeral' | 'word';

export type Groups = Readonly<Record<string, string | undefined>>;

/** One member of a date: a year, a weekday, a clock time. Neighbouring members become one point. */
export interface TimePiece {
  readonly name: string;
  readonly pattern: RegExp;
  /** What it adds to the point; null where the words turn out to be something else. */
  readonly read: (groups: Groups) => Partial<Point> | null;
  /** A point needs 2 in all: a month stands alone, a part of the day or a bare hour does not, a time zone says nothing. */
  readonly weight: 0 | 1 | 2;
  /** Says the date of the words before it once more, and says it better: 今天（8月14日）. */
  readonly restates?: boolean;
  /** What it begins with, so that it is not tried elsewhere; either where absent. */
  readonly begins?: Beginning;
  /** May begin a point. */
  readonly opens: boolean;
  /** The pieces after which it may stand, each with what may stand between the two. */
  readonly follows: readonly (readonly [piece: string, glue: RegExp])[];
}

/** How a language writes a time expression that is no point. */
export interface TimeRule {
  readonly name: string;
  readonly begins?: Beginning;
  readonly pattern: RegExp;
  /** Null where the words turn out to be no time expression. */
  readonly read: (groups: Groups) => Meaning | null;
}

/** Everything that the annotator has to know of a language. Patterns of pieces and rules are sticky, others sticky or global; none runs over a line feed. */
export interface TimeLanguage {
  /** Whether a code unit is (the first of) a numeral. */
  readonly numerals: (code: number) => boolean;
  /** Whether a time expression may begin with that character, at that place; digits are asked for elsewhere. */
  readonly firsts: (code: number, at: number, sentence: string) => boolean;
  readonly pieces: readonly TimePiece[];
  /** Of two matches that start together the longer wins, of two equally long ones the earlier rule. */
  readonly rules: readonly TimeRule[];
  /** What stands between the ends of an interval (12日至13日). */
  readonly to: RegExp;
  /** What stands between the members of a list. */
  readonly and: RegExp;
  /** Right before or after a pair: it says that the two are the ends of an interval (between Monday and Friday). */
  readonly between: { readonly before: RegExp; readonly after: RegExp };
  /** Right after a list: it says that the members are one interval (9日、10日两天). */
  readonly together: RegExp;
  /** Tested on the words before (ending there) and after (beginning there): the value is open to the right. */
  readonly since: { readonly before: RegExp; readonly after: RegExp };
  /** The value is open to the left. */
  readonly until: { readonly before: RegExp; readonly after: RegExp };
  /** Right before an expression: it recurs, and names no calendar value (每周一). */
  readonly recurring: RegExp;
  /** Right before an expression: its day is background, and 当天 after it does not mean it (继5日的罢工后). */
  readonly aside: RegExp;
  /** Right after a weekday: something begins on it that is still to come (周五起). */
  readonly starts: RegExp;
  /** Right after an expression: it is the day on which the report was filed (9月3日电). */
  readonly dateline: RegExp;
  /** Right after an expression: it only belongs to a noun (12日的选举). */
  readonly adnominal: RegExp;
  /** Right before and after an expression: it belongs to a noun that a clause describes (谴责军方于3日实施的入侵). */
  readonly attributive: { readonly before: RegExp; readonly after: RegExp };
  /** Stretches in which no time is looked for: titles of works and names that begin like a date; global. */
  readonly masked: RegExp;
  /** An expression that counts from the day on which it was announced (即日). */
  readonly announced: RegExp;
  /** Ends of a clause; global. */
  readonly clauseEnd: RegExp;
  /** Verbs of reporting; global. What stands beyond them does not say when. */
  readonly reporting: RegExp;
  /** Right behind an expression, in its clause: it says when something was said (当天在首都表示). */
  readonly tells: RegExp;
  /** Words of today, with which an expression begins. */
  readonly today: RegExp;
  /** Words of a year that is not this one (当年). */
  readonly thatYear: RegExp;
  /** Words of a day that is not today (当日), and words of those who testify to what happened then. */
  readonly thatDay: RegExp;
  readonly testimony: RegExp;
  /** Right before an expression: it says when something was said, whatever the clause then foretells (said Thursday). */
  readonly reported: RegExp;
  /** The same by what stands before and after it: promised on Monday that …. */
  /** An expression before which “over” tells when, and of what nothing was said (over the weekend). */
  readonly spanned: RegExp;
  /** Words before and after an expression in a clause of what happened before that to which the sentence looks (will resume after a quake on Friday hit). */
  readonly background: { readonly before: RegExp; readonly after: RegExp };
  /** Right before a month, or behind one that opens its sentence: the clause tells of what is over (became chairman in April; In April, he left). */
  readonly past: { readonly before: RegExp; readonly after: RegExp };
  /** The same of what nobody plans: killed on 7 October, the 7 October attacks. */
  readonly suffered: { readonly before: RegExp; readonly after: RegExp };
  /** Right before a month or day, or behind it: what has gone on since then, so that it is over (10月18日以来). */
  readonly lasting: { readonly before: RegExp; readonly after: RegExp };
  readonly introducing: { readonly before: RegExp; readonly after: RegExp };
  /** Before an expression, one that it stands beside and looks the same way as: as early as Tuesday and. */
  readonly beside: RegExp;
  /** Verbs that tell of what is over, right before and behind an expression. */
  readonly happened: { readonly before: RegExp; readonly after: RegExp };
  /** Words of a clause that looks ahead; `touching` stands right before the expression, and `over` takes it back (had found five by Monday), and so does `had` behind it (By Monday, five had come). */
  readonly ahead: { readonly touching: RegExp; readonly anywhere: RegExp; readonly over: RegExp; readonly had: RegExp };
}
