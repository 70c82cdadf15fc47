/** All matches of a pattern with the flag g, in order: what `matchAll` gives, without the copy of the pattern that it makes at each call. For a
 *  sentence that copy costs more than the search. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/** The matches of a sticky pattern in order, sought only where a character stands that one may begin with: a pattern that tries every place of a text
 *  first looks behind itself or through a large class there, and at most places for nothing. No match is empty. */
export function matchesFrom(text: string, begins: (code: number) => boolean, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!begins(text.charCodeAt(at))) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    found.push(match);
    at = pattern.lastIndex - 1;
  }
  return found;
}
