import { describe, expect, test } from '@jest/globals';
import { exact } from '@dateline/document';
import type { Block, EntityKind, Mention } from '@dateline/document';
import fc from 'fast-check';
import { sentencesOf } from '../sentences/sentences.ts';
import { quotationsOf } from './quotations.ts';
import type { QuotationLayers } from './reading.ts';

type Names = Readonly<Record<string, EntityKind>>;

/** Layers of paragraphs (parted by line breaks); every place of a name is a mention of its one chain. */
function layersOf(language: string, text: string, names: Names = {}): QuotationLayers {
  let at = 0;
  const blocks = text.split('\n').map((paragraph): Block => {
    const start = at;
    at += paragraph.length + 1;
    return { kind: 'paragraph', start, end: start + paragraph.length };
  });
  const article = {
    url: null, title: null, language, publishedAt: null, reference: { day: null, inferred: false }, authors: [], publisher: null,
    categories: [], images: [], credits: null, text, blocks,
  };
  const mentions = Object.entries(names)
    .flatMap(([name, kind], chain) => [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }): Mention => ({ span: { start: index, end: index + name.length }, by: 'test@1', confidence: 1, kind, form: 'name', sense: null, chain, role: null })))
    .sort((a, b) => a.span.start - b.span.start);
  return { article, sentences: sentencesOf(article), mentions, chains: Object.entries(names).map(([name, kind]) => ({ kind, name, mentions: [], place: null })), times: [] };
}

/** A quotation as one line: mark or clause, who, through whom, cue and content. */
const linesOf = (layers: QuotationLayers): string[] =>
  quotationsOf(layers).map(({ direct, speaker, via, cue, content }) => {
    const words = (span: { start: number; end: number } | undefined | null): string => (span ? exact(layers.article.text, span) : '-');
    return [direct ? '“”' : '…', words(speaker?.span), ...via.map((reference) => `via ${words(reference.span)}`), `<${words(cue)}>`, words(content)].join(' ');
  });

const person = (...names: string[]): Names => Object.fromEntries(names.map((name) => [name, 'person']));
const organization = (...names: string[]): Names => Object.fromEntries(names.map((name) => [name, 'organization']));

const CASES: readonly [string, string, Names, readonly string[]][] = [
  ['zh-Hans', '一名要求匿名的港务官员证实，航道已经封闭。', {}, ['… 一名要求匿名的港务官员 <证实> 航道已经封闭']],
  ['zh-Hans', '由渔民组成的北岸工会发表联合声明称，禁令毁了渔季。', organization('北岸工会'), ['… 北岸工会 <称> 禁令毁了渔季']],
  ['zh-Hans', '挪威外交部长林德3日在奥斯陆表示，会谈将于下周继续。', person('林德'), ['… 林德 <表示> 会谈将于下周继续']],
  ['zh-Hans', '林德说：“我们不会放弃。”', person('林德'), ['“” 林德 <说> 我们不会放弃。']],
  ['zh-Hans', '“我们不会放弃。”林德说。', person('林德'), ['“” 林德 <说> 我们不会放弃。']],
  ['zh-Hans', '“水位还在上涨，”林德说，“请大家尽快离开。”', person('林德'), ['“” 林德 <说> 水位还在上涨，', '“” 林德 <说> 请大家尽快离开。']],
  ['zh-Hans', '林德说：“我们不会放弃。”\n“谈判还要继续。”', person('林德'), ['“” 林德 <说> 我们不会放弃。', '“” 林德 <-> 谈判还要继续。']],
  ['zh-Hans', '志愿者林德讲述了归途：“路边都是烧毁的汽车。”', person('林德'), ['“” 林德 <-> 路边都是烧毁的汽车。']],
  ['zh-Hans', '渔业协会前会长林德说：“港口太浅。”', { 渔业协会: 'organization', 林德: 'person' }, ['“” 林德 <说> 港口太浅。']],
  ['zh-Hans', '法新社援引一名救援人员的话报道，仍有六人被困。', organization('法新社'), ['… 一名救援人员 via 法新社 <援引> 仍有六人被困']],
  ['zh-Hans', '法新社称，一名政府消息人士日前称，谈判已经破裂。', organization('法新社'), ['… 一名政府消息人士 via 法新社 <称> 谈判已经破裂']],
  ['zh-Hans', '（记者林德）据国家地震局消息，三座桥梁受损。', { ...person('林德'), ...organization('国家地震局') }, ['… 国家地震局 <消息> 三座桥梁受损']],
  ['zh-Hans', '气象局统计，今年已有三次台风登陆。', organization('气象局'), ['… 气象局 <统计> 今年已有三次台风登陆']],
  ['zh-Hans', '法庭认定，“远海”号存在“严重缺陷”。', {}, ['… 法庭 <认定> “远海”号存在“严重缺陷”']],
  ['zh-Hans', '“半夜一声巨响，房子都在晃。”村口的村民林德告诉记者，她带着孩子跑了出来。', person('林德'), ['“” 林德 <-> 半夜一声巨响，房子都在晃。', '… 林德 <告诉> 她带着孩子跑了出来']],
  ['zh-Hans', '总统府宣布，行程推迟。', {}, ['… 总统府 <宣布> 行程推迟']],
  ['zh-Hans', '据法新社报道，至少有三座桥梁受损。', organization('法新社'), ['… 法新社 <报道> 至少有三座桥梁受损']],
  ['zh-Hans', '据一位不愿透露姓名的官员称，预算尚未批准。', {}, ['… 一位不愿透露姓名的官员 <称> 预算尚未批准']],
  ['zh-Hans', '一名目击者告诉法新社，爆炸发生在清晨。', organization('法新社'), ['… 一名目击者 <告诉> 爆炸发生在清晨']],
  ['zh-Hans', '林德否认曾收受贿赂。', person('林德'), ['… 林德 <否认> 曾收受贿赂']],
  ['zh-Hans', '工会呼吁政府恢复谈判。', {}, ['… 工会 <呼吁> 政府恢复谈判']],
  ['zh-Hans', '林德说，桥梁已经修复，并补充说道路仍然封闭。', person('林德'), ['… 林德 <说> 桥梁已经修复', '… 林德 <补充说> 道路仍然封闭']],
  ['zh-Hans', '林德承认，进展“并不理想”，但谈判还会继续。', person('林德'), ['… 林德 <承认> 进展“并不理想”，但谈判还会继续']],
  ['zh-Hans', '记者4日从应急管理局获悉，灾民已得到安置。', organization('应急管理局'), ['… 应急管理局 <获悉> 灾民已得到安置']],
  ['zh-Hant', '港鐵發言人指，列車服務將於下午恢復；乘客可改乘巴士。', {}, ['… 港鐵發言人 <指> 列車服務將於下午恢復']],
  ['zh-Hant', '「我們會調查。」警方表示。', {}, ['「」 警方 <表示> 我們會調查。'.replace('「」', '“”')]],
  ['zh-Hans', '林德承认救援“组织得不好”。', person('林德'), ['… 林德 <承认> 救援“组织得不好”']],
  ['zh-Hans', '林德说，局势“正在失控”，平民承受“最沉重的代价”。', person('林德'), ['… 林德 <说> 局势“正在失控”，平民承受“最沉重的代价”']],
  ['zh-Hans', '林德对此回应：“这不是我们的选择，也不会是。”', person('林德'), ['“” 林德 <回应> 这不是我们的选择，也不会是。']],
  ['zh-Hans', '“水一夜之间就涨上来了，”另一名村民回忆说，“我们什么都没带走。”', {}, ['“” 另一名村民 <回忆说> 水一夜之间就涨上来了，', '“” 另一名村民 <回忆说> 我们什么都没带走。']],
  ['zh-Hans', '林德则指责反对派在边境煽动骚乱。', person('林德'), ['… 林德 <指责> 反对派在边境煽动骚乱']],
  ['zh-Hans', '反对派议员则说，伤者远多于公布的人数。', {}, ['… 反对派议员 <则说> 伤者远多于公布的人数']],
  ['zh-Hans', '挪威气象局预计，风暴将于周末减弱。', organization('挪威气象局'), ['… 挪威气象局 <预计> 风暴将于周末减弱']],
  ['zh-Hans', '法新社援引一名乘客的话报道，车站空无一人。', organization('法新社'), ['… 一名乘客 via 法新社 <援引> 车站空无一人']],
  ['zh-Hans', '挪威政府经济顾问林德对媒体表示，谈判仍在继续。', { 挪威政府: 'organization', 林德: 'person' }, ['… 林德 <表示> 谈判仍在继续']],
  ['zh-Hans', '美国分析人士指出，谈判仍在继续。', { 美国: 'location' }, ['… 美国分析人士 <指出> 谈判仍在继续']],
  ['zh-Hans', '林德在推特宣布自己将参选。', { 林德: 'person', 推特: 'organization' }, ['… 林德 <宣布> 自己将参选']],
  ['zh-Hans', '林德发推文称，比赛已经结束。', person('林德'), ['… 林德 <发推文称> 比赛已经结束']],
  ['zh-Hans', '林德：欧盟不会单方面让步', person('林德'), ['“” 林德 <-> 欧盟不会单方面让步']],
  ['zh-Hans', '林德握着老人的手对马尔科说：“您还记得我吗？”', person('林德', '马尔科'), ['“” 林德 <说> 您还记得我吗？']],
  ['zh-Hans', '林德否认全部指控，其律师团表示将上诉。', person('林德'), ['… 其律师团 <表示> 将上诉']],
  ['zh-Hans', '林德说：“我们不会放弃。\n“谈判还要继续。”', person('林德'), ['“” 林德 <说> 我们不会放弃。', '“” 林德 <-> 谈判还要继续。']],
  ['en', '“We have heard that before,” said its president, Ann Roe. “It rarely lasts.”', person('Ann Roe'), ['“” Ann Roe <said> We have heard that before,', '“” Ann Roe <said> It rarely lasts.']],
  ['en', '“The needs are enormous,” Ann Roe told The Northern Press Agency by phone from the port of Rana.', person('Ann Roe'), ['“” Ann Roe <told> The needs are enormous,']],
  ['en', 'The fire service said the road was closed, but the presidency said it would open.', {}, ['… fire service <said> the road was closed', '… presidency <said> it would open']],
  ['en', 'Two bridges were closed, police said.', {}, ['… police <said> Two bridges were closed']],
  ['en', 'Police said at least two bridges were closed.', {}, ['… Police <said> at least two bridges were closed']],
  ['zh-Hans', '“水来得太快了，”林德5日说，灾区需要帮助。', person('林德'), ['“” 林德 <说> 水来得太快了，', '… 林德 <说> 灾区需要帮助']],
  ['zh-Hans', '林德表示，委员会将展开调查，“这是我们见过的最严重的一次事故”。', person('林德'), ['… 林德 <表示> 委员会将展开调查', '“” 林德 <表示> 这是我们见过的最严重的一次事故']],
  ['zh-Hans', '林德同日承诺振兴经济，“不报复任何人”。', person('林德'), ['… 林德 <承诺> 振兴经济，“不报复任何人”']],
  ['zh-Hans', '林德质问：“我做错了什么？”', person('林德'), ['“” 林德 <质问> 我做错了什么？']],
  ['zh-Hans', '林德形容这一行为是“背叛”。', person('林德'), ['… 林德 <形容> 这一行为是“背叛”']],
  ['en', 'Anna Berg said the vote was “not free and fair” in the north.', person('Anna Berg'), ['… Anna Berg <said> the vote was “not free and fair” in the north']],
  ['en', 'Anna Berg said that “two troubled bodies have struck a most unlikely alliance”: a court and a party.', person('Anna Berg'), ['“” Anna Berg <said> two troubled bodies have struck a most unlikely alliance']],
  ['en', '“We are ready,” Ms. Berg said. “The work begins on Monday.”', person('Berg'), ['“” Berg <said> We are ready,', '“” Berg <said> The work begins on Monday.']],
  ['en', '“We are ready,” said Anna Berg, a spokeswoman for the port.', person('Anna Berg'), ['“” Anna Berg <said> We are ready,']],
  ['en', 'Anna Berg, a fisherman, said the nets were empty.', person('Anna Berg'), ['… Anna Berg <said> the nets were empty']],
  ['en', 'The port will stay open, according to local officials.', {}, ['… local officials <according to> The port will stay open']],
  ['en', 'According to the harbour police, the port will stay open.', {}, ['… harbour police <According to> the port will stay open']],
  ['en', 'Officials at the ministry warned that the dam could burst.', {}, ['… Officials at the ministry <warned> the dam could burst']],
  ['en', 'Anna Berg said that the dam had burst, Reuters reported.', { 'Anna Berg': 'person', Reuters: 'organization' }, ['… Anna Berg via Reuters <said> the dam had burst']],
  ['en', 'Her deputy, Jan Holm, said the dam would hold.', person('Jan Holm'), ['… Jan Holm <said> the dam would hold']],
  ['en', 'Anna Berg, an analyst at Acme, the maker of pumps, said the dam would hold.', person('Anna Berg'), ['… Anna Berg <said> the dam would hold']],
  ['en', 'Reuters, citing a fisherman, reported that the dam had burst.', organization('Reuters'), ['… fisherman via Reuters <reported> the dam had burst']],
  ['en', 'Anna Berg called the strike “completely needless” on Monday.', person('Anna Berg'), ['“” Anna Berg <called> completely needless']],
  ['en', 'Anna Berg warned of further floods if the rain went on.', person('Anna Berg'), ['… Anna Berg <warned of> further floods if the rain went on']],
  ['en', 'Anna Berg said there was “huge damage” to the pier.', person('Anna Berg'), ['“” Anna Berg <said> huge damage']],
  ['en', '“We waited for hours,” one commuter quipped.', {}, ['“” one commuter <quipped> We waited for hours,']],
  ['en', 'Anna Berg told Radio Fjord the dam would hold.', person('Anna Berg'), ['… Anna Berg <told> the dam would hold']],
  ['zh-Hans', '“我小时候，”在门口等候的退休教师老徐对记者说，“年年都来。”', {}, ['“” 退休教师老徐 <说> 我小时候，', '“” 退休教师老徐 <说> 年年都来。']],
  ['zh-Hans', '林德回应本报查询时强调，巡查已经完成。', person('林德'), ['… 林德 <强调> 巡查已经完成']],
  ['zh-Hans', '林德称赞这一胜利“开启了新时代”。', person('林德'), ['… 林德 <称赞> 这一胜利“开启了新时代”']],
  ['zh-Hans', '林德说，桥已修好。“昨天我还走过。”', person('林德'), ['… 林德 <说> 桥已修好', '“” 林德 <-> 昨天我还走过。']],
  ['zh-Hans', '“桥修好了。”林德说。被问到今后，他想了想：“先过桥。”', person('林德', '他'), ['“” 林德 <说> 桥修好了。', '“” 他 <-> 先过桥。']],
  ['zh-Hans', '林德建议当局加固堤防。', person('林德'), ['… 林德 <建议> 当局加固堤防']],
  ['zh-Hans', '林德拒绝让步，称协议不公平。', person('林德'), ['… 林德 <称> 协议不公平']],
  ['zh-Hans', '林德一方面表示，会谈将继续，另一方面准备派船。', person('林德'), ['… 林德 <表示> 会谈将继续']],
  ['zh-Hans', '外交部说，林德呼吁双方停火，强调应重开谈判。', person('林德'), ['… 外交部 <说> 林德呼吁双方停火', '… 林德 <强调> 应重开谈判']],
  ['zh-Hans', '赵某交代：“东西埋在院子里。”', {}, ['“” 赵某 <交代> 东西埋在院子里。']],
  ['en', "'We are ready,' said Anna Berg. 'The work begins,' she added.", person('Anna Berg'), ['“” Anna Berg <said> We are ready,', '“” she <added> The work begins,']],
  ['en', '“We are ready,” said U.S. Attorney Anna Berg. “We wait.”', person('Anna Berg'), ['“” Anna Berg <said> We are ready,', '“” Anna Berg <said> We wait.']],
  ['en', '“We are ready,” chairman, owner and president Anna Berg said in a release.', person('Anna Berg'), ['“” Anna Berg <said> We are ready,']],
  ['en', '“Nothing works here.” — Anna Berg, a teacher', person('Anna Berg'), ['“” Anna Berg <-> Nothing works here.']],
  ['en', 'Anna Berg said sales had fallen by a third: “Nobody buys.”', person('Anna Berg'), ['… Anna Berg <said> sales had fallen by a third', '“” Anna Berg <said> Nobody buys.']],
  ['en', "''We are ready,'' Anna Berg said. ''The work begins.''", person('Anna Berg'), ['“” Anna Berg <said> We are ready,', '“” Anna Berg <said> The work begins.']],
  ['en', '“We are ready," Anna Berg said. “We wait.”', person('Anna Berg'), ['“” Anna Berg <said> We are ready,', '“” Anna Berg <said> We wait.']],
  ['en', 'The ferryman said, “The ice is thin.”', {}, ['“” ferryman <said> The ice is thin.']],
  ['en', 'One of them said that the dam would hold.', {}, ['… One of them <said> the dam would hold']],
  ['en', 'One manager, who asked not to be named, said the dam would hold.', {}, ['… One manager <said> the dam would hold']],
  ['en', 'A report released last year found that the dam was old.', {}, ['… report released last year <found> the dam was old']],
  ['en', 'In August, several groups left the talks in Rana, saying the dam would burst.', {}, ['… several groups <saying> the dam would burst']],
  ['en', 'Anna Berg left, to which she said, “It was time.”', person('Anna Berg'), ['“” she <said> It was time.']],
  ['en', 'Anna Berg told her listeners at home, “The dam will hold.”', person('Anna Berg'), ['“” Anna Berg <told> The dam will hold.']],
  ['en', 'Anna Berg says ferry fares “would be one way to pay.”', person('Anna Berg'), ['… Anna Berg <says> ferry fares “would be one way to pay.”']],
  ['zh-Hans', '据港务局发布的消息，林德在会谈中指出，渔业争端应当尽快解决。', { 港务局: 'organization', 林德: 'person' }, ['… 林德 via 港务局 <指出> 渔业争端应当尽快解决']],
  ['zh-Hans', '北讯社奥斯陆3月10日电（记者 马尔科）林德宣布，港口重新开放。', { 北讯社: 'organization', 奥斯陆: 'location', ...person('林德', '马尔科') }, ['… 林德 <宣布> 港口重新开放']],
  ['zh-Hans', '一名参与打捞的潜水员告诉记者，船体已经断成两截。', {}, ['… 潜水员 <告诉> 船体已经断成两截']],
  ['zh-Hans', '据一名陪同出海的船友转述，风浪高过桅杆。', {}, ['… 一名陪同出海的船友 <转述> 风浪高过桅杆']],
  ['zh-Hans', '包括灯塔协会在内的多个团体发表声明说，航道太窄。', organization('灯塔协会'), ['… 多个团体 <说> 航道太窄']],
  ['zh-Hans', '即将离任的港务局长林德表示祝贺，称这是“全港的胜利”。', person('林德'), ['… 林德 <称> 这是“全港的胜利”']],
  ['zh-Hans', '林德发表讲话，指责船东隐瞒事故。', person('林德'), ['… 林德 <指责> 船东隐瞒事故']],
  ['zh-Hans', '林德随即反驳，称航道没有问题。', person('林德'), ['… 林德 <称> 航道没有问题']],
  ['zh-Hans', '林德宣布全港停航，这是今年首次。', person('林德'), ['… 林德 <宣布> 全港停航']],
  ['zh-Hans', '林德要求船东赔偿，船东拒绝付款。', person('林德', '船东'), ['… 林德 <要求> 船东赔偿']],
  ['zh-Hans', '林德将这次改建称为“半个世纪来最糟的主意”。', person('林德'), ['“” 林德 <称为> 半个世纪来最糟的主意']],
  ['zh-Hans', '船东组织宣称负责。', {}, ['… 船东组织 <宣称> 负责']],
  ['zh-Hans', '港务局发布的年报显示，去年货运量下降一成。', organization('港务局'), ['… 港务局 <显示> 去年货运量下降一成']],
  ['zh-Hans', '港务局称，浮标已经更换，初步调查显示，撞击来自渔船。', organization('港务局'), ['… 港务局 <称> 浮标已经更换，初步调查显示，撞击来自渔船']],
  ['zh-Hans', '林德担心，冰面会提前开裂。', person('林德'), ['… 林德 <担心> 冰面会提前开裂']],
  ['zh-Hans', '林德说，航道已经畅通，“我从来没有这么高兴过”。', person('林德'), ['… 林德 <说> 航道已经畅通', '“” 林德 <说> 我从来没有这么高兴过']],
  ['zh-Hans', '林德说，航道已经畅通，“称得上干净”。', person('林德'), ['… 林德 <说> 航道已经畅通，“称得上干净”']],
  ['zh-Hans', '“起航，”林德解开缆绳。', person('林德'), ['“” 林德 <-> 起航，']],
  ['zh-Hans', '“起雾了。”林德自言自语。', person('林德'), ['“” 林德 <-> 起雾了。']],
  ['zh-Hans', '林德答应再等一天。“你不怕冷？”记者问。“怕。”', person('林德'), ['“” 记者 <问> 你不怕冷？']],
  ['zh-Hans', '被告听判时大叫：“我没有偷船！”', {}, ['“” 被告 <大叫> 我没有偷船！']],
  ['zh-Hant', '辯方回覆查詢時表示，船主已經賠償。', {}, ['… 辯方 <表示> 船主已經賠償']],
  ['zh-Hans', '林德把船名留给了女儿：“她等到了。”', person('林德'), ['“” 林德 <-> 她等到了。']],
  ['zh-Hans', '她的同事、港务局长林德呼吁船员返航。', person('她', '林德'), ['… 林德 <呼吁> 船员返航']],
  ['en', '“Who closed the lock?” Berg asked. “Nobody warned us!” Anna Holm shouted.', person('Berg', 'Anna Holm'), ['“” Berg <asked> Who closed the lock?', '“” Anna Holm <shouted> Nobody warned us!']],
  ['zh-Hans', '“船开走了，”在港口教书的林德走出大厅时说，“我没赶上。”', person('林德'), ['“” 林德 <说> 船开走了，', '“” 林德 <说> 我没赶上。']],
  ['en', 'They met Anna Berg, who argued that the lock would close.', person('Anna Berg'), ['… Anna Berg <argued> the lock would close']],
  ['en', 'Three boats were lost, the port’s harbour master, Anna Berg, confirmed.', person('Anna Berg'), ['… Anna Berg <confirmed> Three boats were lost']],
  ['en', 'The lock may close, its Norwegian operator, Acme, said.', organization('Acme'), ['… Acme <said> The lock may close']],
  ['en', 'The lock may close, its chairwoman, Anna Berg, has suggested.', person('Anna Berg'), ['… Anna Berg <suggested> The lock may close']],
  ['en', 'Anna Berg, the head of the port, who had backed the plan, said the lock would close.', person('Anna Berg'), ['… Anna Berg <said> the lock would close']],
  ['en', 'Reuters reported in May, citing two pilots, that the lock would close.', organization('Reuters'), ['… two pilots via Reuters <reported> the lock would close']],
  ['en', 'Anna Berg claimed, without naming a source, that the lock would close.', person('Anna Berg'), ['… Anna Berg <claimed> the lock would close']],
  ['en', 'Anna Berg denied reports on local radio that the lock had cracked.', person('Anna Berg'), ['… Anna Berg <denied> the lock had cracked']],
  ['en', 'Anna Berg accused the owners of hiding the crack.', person('Anna Berg'), ['… Anna Berg <accused> the owners of hiding the crack']],
  ['en', 'Anna Berg denounced the repair as “a coat of paint”.', person('Anna Berg'), ['“” Anna Berg <denounced> a coat of paint']],
  ['en', '“The lock is dry,” Anna Berg told the public broadcaster Radio Fjord from her sick bed at the hospital.', person('Anna Berg'), ['“” Anna Berg <told> The lock is dry,']],
  ['en', 'A pilot said late on Monday: ‘We saw it coming.’', {}, ['“” pilot <said> We saw it coming.']],
  ['en', 'RANA, Norway, June 3 (Wire) - The harbour police said the lock would close.', {}, ['… harbour police <said> the lock would close']],
  ['en', 'The harbour ministry said the dam would hold. It said the road was safe.', {}, ['… harbour ministry <said> the dam would hold', '… harbour ministry <said> the road was safe']],
];

const NONE: readonly [string, string, string][] = [
  ['what was confessed, behind its circumstances', 'en', 'In a long interview with Anna Berg, she confessed to the theft.'],
  ['a refusal to say', 'zh-Hans', '林德拒绝透露会谈细节。'],
  ['scare quotes', 'zh-Hans', '这座“不夜城”陷入一片黑暗。'],
  ['a title of a work', 'zh-Hans', '他的新书《他说》上周出版。'],
  ['a feeling', 'zh-Hans', '林德对此表示欢迎。'],
  ['words that only look like a cue', 'zh-Hans', '这部小说被称为杰作，知道的人不多。'],
  ['what will be announced', 'zh-Hans', '林德将宣布新的预算方案。'],
  ['an accusation that is a noun', 'zh-Hans', '林德驳回了有关指控。'],
  ['what is so by being declared', 'zh-Hans', '林德宣布三个省为灾区。'],
  ['a play on words in marks', 'zh-Hans', '“巧妇”也能为“无米之炊”'],
  ['what should not be thought', 'zh-Hans', '林德不要认为这很容易。'],
  ['a name with a cue in it', 'en', 'Washington, DC, United States: the dam is new.'],
  ['a noun that looks like a cue', 'en', 'The harbour claims are false.'],
  ['a plea of guilty', 'zh-Hans', '林德承认两项盗窃罪。'],
  ['whom somebody blames, and no more', 'zh-Hans', '船员指责林德，拒绝返航。'],
  ['what is to be, with a time', 'zh-Hans', '船队预计于5月返航。'],
  ['what makes somebody worry', 'zh-Hans', '此举令林德担忧，船期一再推迟。'],
  ['slogans that are shouted', 'zh-Hans', '林德高喊口号走向码头。'],
  ['whom somebody accused, behind the words', 'en', 'The boat left the port, which Anna Berg accused of having lied.'],
  ['a promise of a thing', 'en', 'Anna Berg promised each family a boat.'],
  ['people accused of something', 'en', 'The men accused in the killing of Anna Berg left.'],
  ['a slogan that ends its sentence', 'en', 'The banner bore the motto “Ready.”'],
  ['a denial of it', 'en', 'The captain, Anna Berg, denies it.'],
  ['a refusal to comment', 'en', 'Anna Berg declined to say whether the port would stay open.'],
  ['scare quotes in English', 'en', 'The so-called "night city" was dark.'],
];

describe('quotations', () => {
  test.each(CASES)('%s: %s', (language, text, names, lines) => {
    expect(linesOf(layersOf(language, text, names))).toEqual(lines);
  });

  test.each(NONE)('%s is none', (_what, language, text) => {
    expect(linesOf(layersOf(language, text, { 林德: 'person', 'Anna Berg': 'person' }))).toEqual([]);
  });

  test('a pronoun right after a person who has no name is that person', () => {
    const layers = layersOf('zh-Hans', '一名港口发言人表示，航道已经恢复。他补充说，货轮正在排队。', person('林德'));
    expect(linesOf(layers)).toEqual(['… 一名港口发言人 <表示> 航道已经恢复', '… 一名港口发言人 <补充说> 货轮正在排队']);
  });

  test('a pronoun behind words in marks is not who is only named in them', () => {
    const layers = layersOf('en', 'Berg lost the case. “Holm has cheated us,” he said.', person('Berg', 'Holm'));
    expect(quotationsOf(layers).map(({ speaker }) => speaker?.chain)).toEqual([0]);
  });

  test('the office that spoke last is nobody whom a pronoun means', () => {
    const layers = layersOf('en', 'Berg lost. His office said the case was over. He said he would appeal.', person('Berg'));
    expect(linesOf(layers)).toEqual(['… His office <said> the case was over', '… He <said> he would appeal']);
  });

  test.each([
    ['林德声称账目没有问题。', 'claim'],
    ['林德警告，大坝随时可能溃决。', 'warn'],
    ['林德承认账目有问题。', 'admit'],
    ['林德否认账目有问题。', 'deny'],
    ['林德呼吁各方保持克制。', 'demand'],
  ])('%s has the stance %s', (text, stance) => {
    expect(quotationsOf(layersOf('zh-Hans', text, person('林德'))).map((quotation) => quotation.stance)).toEqual([stance]);
  });

  test.each([
    ['在德国被取缔的团体代表和联盟秘书长林德说，桥已修好。', '联盟秘书长', ['… 林德 <说> 桥已修好']],
    ['在桥边他对团体代表和联盟秘书长林德说，桥已修好。', '联盟秘书长', []],
  ])('who stands behind a title after “and” speaks if another title stands before it: %s', (text, title, lines) => {
    const layers = layersOf('zh-Hans', text, person('林德'));
    const start = text.indexOf(title);
    expect(linesOf({ ...layers, mentions: layers.mentions.map((mention) => ({ ...mention, role: { start, end: start + title.length } })) })).toEqual(lines);
  });

  test('answers of an interview are direct, whole and without what stands in brackets before them', () => {
    const layers = layersOf('zh-Hans', '问：写了多久？\n林德：断断续续六年。去年写完。\n问：难吗？\n林德：（笑）谁不难呢？', person('林德'));
    expect(quotationsOf(layers).map(({ direct, content, speaker }) => [direct, speaker?.chain, layers.article.text.slice(content.start, content.end)])).toEqual([[true, 0, '断断续续六年。去年写完。'], [true, 0, '谁不难呢？']]);
  });

  test('answers without a name are of whoever is named most before them', () => {
    const layers = layersOf('zh-Hans', '林德谈新书。\n问：写了多久？\n答：断断续续六年。\n问：难吗？\n答：谁不难呢，真的。', person('林德'));
    expect(quotationsOf(layers).map(({ speaker, content }) => [speaker?.chain, layers.article.text.slice(content.start, content.end)])).toEqual([[0, '断断续续六年。'], [0, '谁不难呢，真的。']]);
  });

  test('two pieces of a speech belong to whoever acts between them', () => {
    const layers = layersOf('zh-Hans', '“等明年吧，”林德摆摆手，“现在不谈。”', person('林德'));
    expect(quotationsOf(layers).map(({ direct, content, speaker }) => [direct, speaker?.chain, layers.article.text.slice(content.start, content.end)])).toEqual([[true, 0, '等明年吧，'], [true, 0, '现在不谈。']]);
  });

  test('every span lies in the text, and content and cue lie in the span, whatever the text', () => {
    const piece = fc.constantFrom('林德', '说', '表示，', '“', '”', '「', '」', '。', '，', '：', '据', '报道', '援引', '的话', '\n', ' said', ' told', '"', '‘', '’', 'Berg', '. ', ', ', '；', '他', '😀', '\ud800', '一名官员', '（', ')');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom('zh-Hans', 'zh-Hant', 'en'), (pieces, language) => {
        const text = pieces.join('');
        for (const { span, content, cue } of quotationsOf(layersOf(language, text, person('林德', 'Berg')))) {
          expect(span.start >= 0 && span.end <= text.length && content.start < content.end).toBe(true);
          expect(span.start <= content.start && content.end <= span.end).toBe(true);
          if (cue && content.start !== span.start) expect(cue.start >= span.start || cue.end <= span.start).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
