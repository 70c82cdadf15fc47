/** Whether a path holds wildcards: `*`, `**`, `?`, `[a-z]`, `{a,b}`. */
export const isGlob = (path: string): boolean => /[*?[{]/u.test(path);

/** The folder above the first wildcard. */
export function globBase(path: string): string {
  const fixed = path.split('/');
  const wild = fixed.findIndex(isGlob);
  return fixed.slice(0, wild).join('/') || (path.startsWith('/') ? '/' : '.');
}

const escaped = (text: string): string => text.replace(/[.+^$()|\\\]}]/gu, '\\$&');

/** What the wildcards stand for; within braces each alternative may hold wildcards too. */
function expression(glob: string): string {
  let out = '';
  for (let at = 0; at < glob.length; at++) {
    const rest = glob.slice(at);
    const braces = /^\{([^{}]*)\}/u.exec(rest);
    const set = /^\[(!?)([^\]]+)\]/u.exec(rest);
    if (rest.startsWith('**/')) { out += '(?:[^/]+/)*'; at += 2; }
    else if (rest.startsWith('**')) { out += '.*'; at += 1; }
    else if (rest.startsWith('*')) out += '[^/]*';
    else if (rest.startsWith('?')) out += '[^/]';
    else if (braces) { out += `(?:${(braces[1] ?? '').split(',').map(expression).join('|')})`; at += braces[0].length - 1; }
    else if (set) { out += `[${set[1] === '!' ? '^' : ''}${(set[2] ?? '').replace(/[\\^]/gu, '\\$&')}]`; at += set[0].length - 1; }
    else out += escaped(glob.charAt(at));
  }
  return out;
}

/** A pattern for whole paths, as `join` writes them: without a leading `./`. */
export const globPattern = (glob: string): RegExp => new RegExp(`^${expression(glob.replace(/^(?:\.\/)+/u, ''))}$`, 'u');
