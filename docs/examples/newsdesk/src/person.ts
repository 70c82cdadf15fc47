import { graphql, type Dateline } from '@dateline/sdk';
import { dotted, element } from './element.ts';
import { EVIDENCE, evidence } from './evidence.ts';

const PERSON = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      name articleCount
      aliases(first: 6) { edges { node { text } } }
      roles(first: 6) { edges { node { title organization { name } evidence { ...Evidence } } } }
      events(first: 12) { edges { node { title kind standing time { start } location { name } mentions(first: 1) { edges { node { evidence { ...Evidence } } } } } } }
      quotations(first: 6) { edges { node { content evidence { ...Evidence } } } }
    }
  }
`, [EVIDENCE]);

const section = (heading: string, rows: HTMLElement[]): HTMLElement[] =>
  rows.length === 0 ? [] : [element('section', {}, element('h2', {}, heading), ...rows)];

/** A fact that opens to show its evidence. */
const fact = (words: string, beside: string, ...proof: HTMLElement[]): HTMLElement =>
  element('details', {}, element('summary', {}, words, element('small', {}, beside)), ...proof);

export async function person(dateline: Dateline, id: string, signal: AbortSignal): Promise<HTMLElement> {
  const { person: found } = await dateline.query(PERSON, { id }, { signal });
  if (!found) return element('p', { class: 'quiet' }, 'Nobody of that id is in the graph any more.');
  const names = found.aliases.edges.map(({ node }) => node.text).filter((name) => name !== found.name);
  const page = element('article', { class: 'person' },
    element('h1', {}, found.name),
    element('p', { class: 'quiet' }, dotted(names.join(', '), `${String(found.articleCount)} articles`)),
    ...section('Titles and offices', found.roles.edges.map(({ node }) => fact(node.title, node.organization?.name ?? '', evidence(node.evidence)))),
    ...section('What happened', found.events.edges.map(({ node }) =>
      fact(node.title ?? node.kind, dotted(node.time?.start, node.location?.name, node.standing.toLowerCase()), ...node.mentions.edges.map((mention) => evidence(mention.node.evidence))))),
    ...section('In their words', found.quotations.edges.map(({ node }) => fact(`“${node.content}”`, '', evidence(node.evidence)))));
  page.querySelector('details')?.setAttribute('open', '');
  return page;
}
