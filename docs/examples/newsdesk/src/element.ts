/** `element('a', { href: '#' }, 'home')` */
export function element(name: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export const replace = (parent: HTMLElement, ...children: (Node | string)[]): void => { parent.replaceChildren(...children); };

/** `a · b · c` of what is there. */
export const dotted = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** A text with its highlighted stretches marked. */
export function marked(text: string, highlights: readonly { readonly start: number; readonly end: number }[]): (Node | string)[] {
  let at = 0;
  const parts = highlights.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, element('mark', {}, text.slice(start, end))];
  });
  return [...parts, text.slice(at)];
}
