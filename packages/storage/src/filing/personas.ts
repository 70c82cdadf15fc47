import type { EntityKind, Judgement, Verdict } from '@dateline/document';
import type { Transaction } from '../client.ts';
import { formerOf, type Kept } from './kept.ts';

/** A persona as it comes to be kept; `profile` is linking's own, kept as it is given. */
export interface PersonaToKeep {
  readonly key: string;
  readonly kind: EntityKind;
  readonly profile: object;
  /** What it is found by as a candidate. */
  readonly keys: readonly string[];
}

/** A chain with all personas that it shows, the one that it is filed under first; none for a chain without a name. */
export interface ShownPersonas {
  readonly anchor: string;
  readonly personas: readonly PersonaToKeep[];
}

/** Two personas that chains show together, in code unit order. */
export interface KeptLink {
  readonly left: string;
  readonly right: string;
  readonly chains: number;
}

/** What articles changed among personas. */
export interface PersonaChanges {
  /** Keys of personas that were not there before. */
  readonly fresh: readonly string[];
  /** Links that the articles' chains show, with how many chains did before. */
  readonly links: readonly (KeptLink & { readonly before: number })[];
  /** Keys of personas that shared a key or a chain with one that an earlier revision showed and nobody shows any more. */
  readonly bereft: readonly string[];
  /** Keys of the personas of chains of which persons judged when an earlier filing had them. */
  readonly judged: readonly string[];
}

/** What was found of a persona when it was clustered last. */
export interface SettledPersona {
  /** One name for all that are one with it. */
  readonly cluster: string;
  /** Score of its surest join by rules and chains; 0 where it has none. */
  readonly pull: number;
  /** Whether it joins nobody, since two who are divided pull it as strongly. */
  readonly torn: boolean;
  /** Whether somebody of another cluster may pull it as strongly as its own. */
  readonly astray: boolean;
}

export interface PersonaAbout {
  readonly key: string;
  /** Of the chain that showed it first; null where whole clusters were asked for. */
  readonly anchor: string | null;
  /** Null until it was clustered. */
  readonly settled: SettledPersona | null;
  readonly profile: unknown;
}

/** Some personas with everything that can bind others to them. */
export interface PersonasAbout {
  readonly personas: readonly PersonaAbout[];
  readonly links: readonly KeptLink[];
  /** Chains that persons divided from others, each with its persona. */
  readonly pinned: readonly { readonly anchor: string; readonly persona: string }[];
  /** Persons' judgements that stand, of pinned chains by their anchors and of others by their personas' keys, in the order in which they were made. */
  readonly judgements: readonly Judgement[];
}

/** Counts what the articles' chains show, and keeps what is new; what earlier revisions showed is counted no more. */
export async function keepPersonas(transaction: Transaction, kept: readonly Kept[], shown: readonly ShownPersonas[]): Promise<PersonaChanges> {
  const fresh = await countPersonas(transaction, shown);
  const links = await countLinks(transaction, linksOf(shown.map(({ personas }) => personas.map(({ key }) => key))));
  const judged = await filePersonas(transaction, shown);
  const bereft = await forget(transaction, formerOf(kept).personas);
  return { fresh, links, bereft, judged };
}

async function countPersonas(transaction: Transaction, shown: readonly ShownPersonas[]): Promise<string[]> {
  const rows = new Map<string, PersonaToKeep & { anchor: string; chains: number }>();
  for (const { anchor, personas } of shown) {
    for (const persona of personas) {
      const known = rows.get(persona.key);
      if (known) known.chains++;
      else rows.set(persona.key, { ...persona, anchor, chains: 1 });
    }
  }
  if (rows.size === 0) return [];
  const fresh = await transaction.$queryRawUnsafe<{ key: string }[]>(COUNT_PERSONAS, JSON.stringify([...rows.values()]));
  return fresh.map(({ key }) => key);
}

const COUNT_PERSONAS = `
WITH given AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS p(key text, kind text, anchor text, profile jsonb, chains int, keys text[])),
counted AS (
  INSERT INTO persona AS p (key, kind, anchor, profile, chains) SELECT key, kind, anchor, profile, chains FROM given
  ON CONFLICT (key) DO UPDATE SET chains = p.chains + excluded.chains RETURNING p.key, xmax = 0 AS fresh),
found AS (INSERT INTO persona_key (key, persona) SELECT unnest(g.keys), g.key FROM given g JOIN counted c ON c.key = g.key AND c.fresh)
SELECT key FROM counted WHERE fresh ORDER BY key COLLATE "C"`;

async function filePersonas(transaction: Transaction, shown: readonly ShownPersonas[]): Promise<string[]> {
  const filed = shown.flatMap(({ anchor, personas: [first, ...others] }) => (first ? [{ anchor, persona: first.key, personas: [first, ...others].map(({ key }) => key) }] : []));
  if (filed.length === 0) return [];
  const judged = await transaction.$queryRawUnsafe<{ persona: string }[]>(FILE, JSON.stringify(filed));
  return judged.map(({ persona }) => persona);
}

const FILE = `
WITH filed AS (
  UPDATE chain c SET persona = s.persona, personas = s.personas FROM jsonb_to_recordset($1::jsonb) AS s(anchor text, persona text, personas text[])
  WHERE c.anchor = s.anchor RETURNING c.anchor, c.persona)
SELECT DISTINCT persona FROM filed f WHERE EXISTS (SELECT 1 FROM judgement j WHERE j."left" = f.anchor AND j.by LIKE 'person:%') OR EXISTS (SELECT 1 FROM judgement j WHERE j."right" = f.anchor AND j.by LIKE 'person:%')`;

const linksOf = (shown: readonly (readonly string[])[]): { left: string; right: string; chains: number }[] => {
  const counts = new Map<string, { left: string; right: string; chains: number }>();
  for (const keys of shown) {
    const sorted = [...keys].sort((a, b) => (a < b ? -1 : 1));
    for (const [index, left] of sorted.entries()) {
      for (const right of sorted.slice(index + 1)) {
        const pair = `${left}\n${right}`;
        counts.set(pair, { left, right, chains: (counts.get(pair)?.chains ?? 0) + 1 });
      }
    }
  }
  return [...counts.values()];
};

async function countLinks(transaction: Transaction, links: readonly KeptLink[]): Promise<(KeptLink & { before: number })[]> {
  if (links.length === 0) return [];
  const rows = await transaction.$queryRawUnsafe<KeptLink[]>(
    `INSERT INTO persona_link AS l ("left", "right", chains) SELECT * FROM unnest($1::text[], $2::text[], $3::int[])
     ON CONFLICT ("left", "right") DO UPDATE SET chains = l.chains + excluded.chains RETURNING "left", "right", chains`,
    links.map(({ left }) => left), links.map(({ right }) => right), links.map(({ chains }) => chains),
  );
  const added = new Map(links.map(({ left, right, chains }) => [`${left}\n${right}`, chains]));
  return rows.map((row) => ({ ...row, before: row.chains - (added.get(`${row.left}\n${row.right}`) ?? 0) }));
}

/** Takes off what chains of an earlier revision showed; answers who may be clustered otherwise without it. */
async function forget(transaction: Transaction, former: readonly (readonly string[])[]): Promise<string[]> {
  if (former.length === 0) return [];
  const lost = former.flat();
  const around = await transaction.$queryRawUnsafe<{ key: string }[]>(AROUND, lost);
  const links = linksOf(former);
  await transaction.$executeRawUnsafe(LESS_LINKED, links.map(({ left }) => left), links.map(({ right }) => right), links.map(({ chains }) => chains));
  await transaction.$executeRawUnsafe(LESS_SHOWN, lost);
  const rows = await transaction.$queryRawUnsafe<{ key: string }[]>('SELECT key FROM persona WHERE key = ANY($1::text[]) ORDER BY key COLLATE "C"', around.map(({ key }) => key));
  return rows.map(({ key }) => key);
}

/** Of the personas `$1`: themselves and all that share a key with one of them. */
export const SHARING = `SELECT k.persona AS key FROM persona_key k WHERE k.key IN (SELECT o.key FROM persona_key o WHERE o.persona = ANY($1::text[]))`;

const AROUND = `
${SHARING} UNION SELECT l."right" FROM persona_link l WHERE l."left" = ANY($1::text[]) UNION SELECT l."left" FROM persona_link l WHERE l."right" = ANY($1::text[])
UNION SELECT unnest($1::text[])`;

/** Rows that are left with nothing go; counts never fall to zero, which a check forbids. */
const lessen = (table: string, given: string, on: string): string => `
WITH less AS (${given}), gone AS (DELETE FROM ${table} t USING less WHERE ${on} AND t.chains <= less.chains)
UPDATE ${table} t SET chains = t.chains - less.chains FROM less WHERE ${on} AND t.chains > less.chains`;

const LESS_LINKED = lessen('persona_link', 'SELECT * FROM unnest($1::text[], $2::text[], $3::int[]) AS l("left", "right", chains)', 't."left" = less."left" AND t."right" = less."right"');
const LESS_SHOWN = lessen('persona', 'SELECT key, count(*) AS chains FROM unnest($1::text[]) AS p(key) GROUP BY key', 't.key = less.key');

export interface PersonsJudgement { readonly left: string; readonly right: string; readonly ofLeft: string; readonly ofRight: string; readonly verdict: Verdict; readonly score: number; readonly because: string; readonly by: string }

/** A person who joins two chains joins all that their personas stand for: so many chains may be in one decision that only personas are looked at.
 *  Who divides them speaks of these very chains. */
export function judgedByPersons(rows: readonly PersonsJudgement[]): Pick<PersonasAbout, 'pinned' | 'judgements'> {
  const pinned = new Map(rows.filter(({ verdict }) => verdict === 'different').flatMap(({ left, right, ofLeft, ofRight }) => [[left, ofLeft], [right, ofRight]] as const));
  const nodeOf = (anchor: string, persona: string): string => (pinned.has(anchor) ? anchor : persona);
  const judgements = rows.map(({ left, right, ofLeft, ofRight, ...rest }) => ({ ...rest, left: nodeOf(left, ofLeft), right: nodeOf(right, ofRight) }));
  return { pinned: [...pinned].map(([anchor, persona]) => ({ anchor, persona })), judgements: judgements.filter(({ left, right }) => left !== right) };
}

/** What persons judged of chains of the personas that `own` names. */
export const JUDGED = `
  SELECT min(j."left") AS "left", min(j."right") AS "right", l.persona AS "ofLeft", r.persona AS "ofRight", j.verdict, max(j.score) AS score, min(j.because) AS because, j.by, max(j.created_at) AS made
  FROM judgement j JOIN chain l ON l.anchor = j."left" JOIN chain r ON r.anchor = j."right"
  WHERE j.by LIKE 'person:%' AND (l.persona IN (SELECT key FROM own) OR r.persona IN (SELECT key FROM own)) AND (j.curation_id IS NULL OR NOT is_undone(j.curation_id))
  GROUP BY l.persona, r.persona, j.verdict, j.by, CASE WHEN j.verdict = 'different' THEN j.id END`;
