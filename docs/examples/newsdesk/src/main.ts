import { connect, isDatelineError } from '@dateline/sdk';
import { element, replace } from './element.ts';
import { live } from './live.ts';
import { person } from './person.ts';
import { results } from './results.ts';
import './style.css';

const url = new URLSearchParams(location.search).get('graph') ?? 'http://localhost:4000/graphql';
const dateline = connect(url);

const main = document.querySelector('main') as HTMLElement;
const form = document.querySelector('form') as HTMLFormElement;
const input = form.elements.namedItem('text') as HTMLInputElement;

/** What is shown is in the address, so that back, forward and links work: `#/search/塔利班`, `#/person/ID`. */
const PAGES: Record<string, (rest: string, signal: AbortSignal) => Promise<HTMLElement>> = {
  search: (text, signal) => results(dateline, text, signal),
  person: (id, signal) => person(dateline, id, signal),
};

const said = (error: unknown): string => {
  if (isDatelineError(error, 'UNREACHABLE')) return `No graph answers at ${url}. Is npm start running?`;
  if (isDatelineError(error, 'RATE_EXCEEDED')) return `The graph asks for patience: ${String(Math.ceil(error.retryAfter ?? 1))} s.`;
  return isDatelineError(error) ? error.message : String(error);
};

let showing = new AbortController();
async function show(): Promise<void> {
  showing.abort();
  const { signal } = (showing = new AbortController());
  const [, page = '', rest = ''] = /^#\/(\w+)\/(.*)$/u.exec(location.hash) ?? [];
  if (page === 'search') input.value = decodeURIComponent(rest);
  const open = PAGES[page];
  if (!open) return replace(main, element('p', { class: 'quiet' }, 'Search for somebody, a place, or words of an article.'));
  main.setAttribute('aria-busy', 'true');
  try {
    replace(main, await open(decodeURIComponent(rest), signal));
  } catch (error) {
    if (!signal.aborted) replace(main, element('p', { class: 'fault', role: 'alert' }, said(error)));
  } finally {
    if (!signal.aborted) main.removeAttribute('aria-busy');
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (input.value.trim() !== '') location.hash = `#/search/${encodeURIComponent(input.value.trim())}`;
});
addEventListener('hashchange', () => void show());
void show();
void live(dateline, document.querySelector('aside') as HTMLElement);
