/** Verbs whose past and participle no rule gives: `lemma past participle`. */
const IRREGULAR =
  'leave left left|burst burst burst|bite bit bitten|bring brought brought|fly flew flown|strike struck struck|hit hit hit|steal stole stolen|rise rose risen|drive drove driven|ride rode ridden|become became become|choose chose chosen|cut cut cut|eat ate eaten|feel felt felt|forget forgot forgotten|hear heard heard|learn learned learned|lend lent lent|mean meant meant|read read read|rebuild rebuilt rebuilt|seek sought sought|shut shut shut|sing sang sung|sit sat sat|spend spent spent|split split split|spread spread spread|swim swam swum|teach taught taught|throw threw thrown|understand understood understood|undertake undertook undertaken|uphold upheld upheld|wear wore worn|broadcast broadcast broadcast|overcome overcame overcome|feed fed fed|take took taken|shoot shot shot|meet met met|hold held held|speak spoke spoken|strike struck struck|lay laid laid|give gave given|pull pulled pulled|' +
  'send sent sent|swear swore sworn|stand stood stood|quit quit quit|find found found|lose lost lost|slay slew slain|hang hanged hanged|flee fled fled|go went gone|' +
  'buy bought bought|sell sold sold|beat beat beaten|win won won|draw drew drawn|sink sank sunk|make made made|be was been|fight fought fought|overrun overran overrun|' +
  'retake retook retaken|catch caught caught|hurt hurt hurt|blow blew blown|put put put|begin began begun|break broke broken|withdraw withdrew withdrawn|ram rammed rammed|' +
  'expel expelled expelled|kidnap kidnapped kidnapped|plan planned planned|step stepped stepped|rebut rebutted rebutted|slam slammed slammed|gun gunned gunned|call called called|set set set|overthrow overthrew overthrown|cost cost cost|dig dug dug|bleed bled bled|freeze froze frozen|burn burned burned|tell told told|come came come|fall fell fallen|get got got|shake shook shaken|tear tore torn|sweep swept swept|rip ripped ripped|cast cast cast|run ran run|bid bid bid|spin spun spun|see saw seen|have had had';

const pastOf = new Map(IRREGULAR.split('|').map((row) => {
  const [lemma = '', past = '', participle = ''] = row.split(' ');
  return [lemma, [past, participle] as const];
}));
const DOUBLING: ReadonlySet<string> = new Set(['ram', 'pin', 'acquit', 'rob', 'stab', 'rebel', 'repel', 'compel', 'nab', 'expel', 'kidnap', 'plan', 'step', 'slam', 'gun', 'quit', 'set', 'rebut', 'hit', 'stop', 'drop', 'grab', 'drag', 'ban', 'commit', 'submit', 'permit', 'regret', 'patrol', 'refer', 'prefer', 'transfer', 'occur', 'cut', 'shut', 'sit', 'split', 'swim', 'forget',  'win', 'confer', 'run', 'rip', 'cut', 'dig', 'bar', 'tap', 'tip', 'flip', 'skid', 'snap', 'swap', 'beg', 'get', 'drag', 'plan', 'strip', 'snub', 'strap', 'slap', 'put', 'begin', 'overrun', 'beget']);

/** The forms of an English verb, several words with their first inflected: `take over` → took over. */
export function verbForms(lemma: string): { base: string; s: string; past: string; participle: string; ing: string } {
  const [head = '', ...rest] = lemma.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const stem = DOUBLING.has(head) ? head + head.slice(-1) : head;
  const regular = /[^aeiou]y$/u.test(head) ? `${head.slice(0, -1)}ied` : head.endsWith('e') ? `${head}d` : `${stem}ed`;
  const [past, participle] = pastOf.get(head) ?? [regular, regular];
  const s = head === 'be' ? 'is' : /[^aeiou]y$/u.test(head) ? `${head.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/u.test(head) ? `${head}es` : `${head}s`;
  const ing = head === 'die' ? 'dying' : head.endsWith('e') && !head.endsWith('ee') && head !== 'be' ? `${head.slice(0, -1)}ing` : `${stem}ing`;
  return { base: head + tail, s: s + tail, past: past + tail, participle: participle + tail, ing: ing + tail };
}
