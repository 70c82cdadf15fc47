import { isChinese, type Mention, type Span } from '@dateline/document';

/** Verbs of which a place is the subject only where it stands for who rules there: 华盛顿认为, Kabul has denied. */
const CHINESE = /^(?:当局|方面)?(?:\p{N}+日|周[一二三四五六日]|现在|已经?|曾|将|正|则|也|还|再次|随后|此前|并)*(?:宣布|表示|认为|声称|称(?!为|作|之为)|说(?!法|明)|否认|指责|谴责|警告|呼吁|敦促|要求|拒绝|承认|承诺|同意|视(?![察频觉野线力])|决定|希望|担心|支持|反对|强调|批准|(?:将|把).{1,16}视[为作])/u;
const ENGLISH = /^(?:\s(?:has|have|had|also|now|then|later|repeatedly|publicly|again|on \w+day))*\s(?:said|says|announced|denied|denies|accused|accuses|warned|warns|insisted|insists|rejected|rejects|agreed|refused|wants|believes|urged|condemned|vowed|pledged|confirmed|ordered|decided|approved)\b/u;

/** Whether a place name stands for an institution here, by the words behind it. */
export const senseOf = (text: string, language: string, { start, end }: Span): Mention['sense'] => (isWhere(text, start) ? null : ((isChinese(language) ? CHINESE : ENGLISH).test(text.slice(end, end + 40)) ? 'institution' : null));

/** 21日在德黑兰表示: where somebody spoke. */
const isWhere = (text: string, start: number): boolean => /(?:[在于到抵赴]|前往|访问|抵达|\b(?:in|at|near|from|to|visiting)\s)$/u.test(text.slice(Math.max(0, start - 9), start));
