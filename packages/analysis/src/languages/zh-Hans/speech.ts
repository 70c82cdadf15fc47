import type { SpeechWording } from '../../annotators/quotations/wording.ts';
import type { Wording } from '../wording.ts';

/** Words of Chinese that tell who goes on to speak, and how far. */
export const SPEECH = {
  /** Pronouns for the person who spoke last: 一名发言人…。他说. */
  persons: /^(?:他|她|其)$/u,
  /** Pronouns for whoever else did: 外交部…。它说. */
  others: /^(?:它|他们|她们|它们)$/u,
  /** The one of these that is for no person. */
  thing: /^它$/u,
  /** In the words for a speaker who is no person: 国防部. */
  bodies: /部|局|署|院|会|军|社|公司|政府|警方|组织|声明|报告/u,
  /** What a quotation holds that is speech and no title: a first person, a pause, an end of sentence. */
  speech: /我们|我|咱|你们|[。！？]|，.{4,}/u,
  /** Before a name to whom or about whom something is only said: 她对马丁说. */
  spokenTo: /(?:[对向把被给与同跟据为]|有关|关于)$/u,
  /** Before a colon, where whoever spoke last goes on: 他想了想：“…”. */
  goesOn: /(?:^|[，。；\s])[他她][^，。；：“]{0,12}[：:]\s*$/u,
  /** Leads from the end of what is said to the next clause, and is no part of either: 他说愿意谈，但. */
  joints: /(?:但是|但|而且|而|并且|并|同时|还|又|且|不过|然而|此外)$/u,
  /** Before a cue whose words end where the other side begins: 他一方面表示愿意谈. */
  oneSide: /一方面/u,
  /** The end of these words: a semicolon, or that other side. */
  otherSide: /[；;]|，另一方面/u,
  /** Before a cue that leads back to whom the outer words are of: 外交部说，主席呼吁停火，并强调…. */
  leadsBack: /[并还又也]/u,
} as const satisfies Wording<SpeechWording>;
