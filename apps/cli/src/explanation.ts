import { exact } from '@dateline/document';
import type { Analysis, Annotation, Block, EventMention, Mention, Quantity, Quotation, Reference, TimeExpression } from '@dateline/document';
import type { Provenance } from './analysis-line.ts';

/** An annotation as a reader is told of it. */
interface Remark {
  readonly of: Annotation;
  readonly layer: string;
  /** What it was found to mean. */
  readonly meaning: readonly string[];
}

/** An article's analysis for a reader: each block of the text, below it what was found there, and which rule or model found it. */
export function explanation({ source, id }: Provenance, analysis: Analysis): string {
  const { article, issues } = analysis;
  const day = article.reference.day === null ? 'no day' : `${article.reference.day}${article.reference.inferred ? ' (inferred)' : ''}`;
  const remarks = remarksOn(analysis);
  return [
    `── ${id ?? source}`, `${article.title ?? '(no title)'}`, `${article.language} · ${day}`,
    ...article.blocks.flatMap((block) => ['', ...blockLines(block, analysis, remarks)]),
    ...(issues.length === 0 ? [] : ['', ...issues.map(({ code, message }) => `! ${code}: ${message}`)]), '',
  ].join('\n');
}

function blockLines(block: Block, { article }: Analysis, remarks: readonly Remark[]): string[] {
  const own = remarks.filter(({ of: { span } }) => span.start >= block.start && span.start < block.end);
  return [`${block.kind === 'paragraph' ? '' : `[${block.kind}] `}${exact(article.text, block)}`, ...own.map((remark) => `    ${remarkLine(remark)}`)];
}

/** `8–10 person 柯比 · role 美国国防部发言人  ← title before a name (mentions@3, 0.98)` */
function remarkLine({ of: { span, by, because, confidence }, layer, meaning }: Remark): string {
  const why = [because, `(${by}, ${confidence.toFixed(2)})`].filter(Boolean).join(' ');
  return `${String(span.start)}–${String(span.end)} ${layer} ${meaning.filter(Boolean).join(' · ')}  ← ${why}`;
}

/** In reading order; of those that begin together the longer first. */
function remarksOn(analysis: Analysis): Remark[] {
  const remarks: Remark[] = [
    ...analysis.mentions.map((mention) => mentionRemark(mention, analysis)),
    ...analysis.times.map((time) => timeRemark(time, analysis)),
    ...analysis.quantities.map((quantity) => quantityRemark(quantity, analysis)),
    ...analysis.quotations.map((quotation) => quotationRemark(quotation, analysis)),
    ...analysis.events.map((event) => eventRemark(event, analysis)),
  ];
  return remarks.sort((a, b) => a.of.span.start - b.of.span.start || b.of.span.end - a.of.span.end);
}

function mentionRemark(mention: Mention, { article, chains }: Analysis): Remark {
  const words = exact(article.text, mention.span);
  const chain = chains[mention.chain];
  const place = chain?.place;
  return {
    of: mention, layer: mention.kind,
    meaning: [
      words, chain && chain.name !== words ? `is ${chain.name}` : '', mention.form === 'name' ? '' : mention.form, mention.sense ? `as ${mention.sense}` : '',
      mention.role ? `role ${exact(article.text, mention.role)}` : '', place ? `${place.kind} ${[place.name, place.country].filter(Boolean).join(', ')}` : '',
    ],
  };
}

const timeRemark = (time: TimeExpression, { article }: Analysis): Remark => ({
  of: time, layer: 'time', meaning: [exact(article.text, time.span), time.value ?? 'no calendar value', time.anchor === null ? '' : `read against ${time.anchor}`],
});

const quantityRemark = (quantity: Quantity, { article }: Analysis): Remark => ({
  of: quantity, layer: 'quantity',
  meaning: [
    exact(article.text, quantity.span), [quantity.bound === 'exact' ? '' : quantity.bound, String(quantity.value), quantity.upper === null ? '' : `to ${String(quantity.upper)}`, quantity.unit ?? ''].filter(Boolean).join(' '),
    quantity.counted ? `of ${exact(article.text, quantity.counted)}` : '',
  ],
});

function quotationRemark(quotation: Quotation, analysis: Analysis): Remark {
  const { text } = analysis.article;
  return {
    of: quotation, layer: 'quotation',
    meaning: [
      quotation.direct ? 'direct' : 'indirect', `“${exact(text, quotation.content)}”`, `by ${quotation.speaker ? named(quotation.speaker, analysis) : 'nobody named'}`,
      quotation.cue ? `cue ${exact(text, quotation.cue)}, ${quotation.stance}` : '', quotation.via.length > 0 ? `via ${quotation.via.map((each) => named(each, analysis)).join(' ← ')}` : '',
    ],
  };
}

const eventRemark = (event: EventMention, analysis: Analysis): Remark => ({
  of: event, layer: 'event',
  meaning: [
    `${event.kind} (${exact(analysis.article.text, event.trigger)})`, event.modality, ...event.arguments.map(({ role, filler }) => `${role} ${named(filler, analysis)}`),
    event.time ? `time ${event.time.value}` : '', event.source ? `according to ${named(event.source, analysis)}` : '',
  ],
});

/** The words, and whom they mean where these are others. */
function named({ span, chain }: Reference, { article, chains }: Analysis): string {
  const words = exact(article.text, span);
  const name = chain === null ? undefined : chains[chain]?.name;
  return name === undefined || name === words ? words : `${words} (${name})`;
}
