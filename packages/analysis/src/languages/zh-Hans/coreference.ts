/** Words of Chinese that tell whom a pronoun means. */

const says = '说(?![话法明服辞])|称(?![赞为号呼霸王])|表示|指出|指(?![示责控挥标导引数纹甲])|认为|强调|透露|披露|坦言|直言|笑言|宣布|宣称|声称|承认|否认|重申|补充|回应|解释|形容|批评|质疑|反驳|警告|相信|提到|忆述|写道|发文|呼吁|敦促|要求|谴责|指责|促请|估计|感叹|慨叹|认同|主张|建议|辩称|反问|追问|介绍|总结|分析(?=[，：指说称])';

export const COREFERENCE = {
  /** Behind a pronoun that goes on to speak: 他又指. */
  goesOn: new RegExp(`^[^，。；：、“”「」\\n的]{0,6}?(?:${says})`, 'u'),
  /** Behind a name whose bearer speaks: 李明（47岁）昨日在发布会上表示. */
  speaks: new RegExp(`^(?:\\s?[（(][^）)\\n]{1,40}[）)])?[^，。；：、“”「」\\n的被遭]{0,16}?(?:${says})`, 'u'),
  /** Behind such a name, where a pause ends what tells that he speaks: 李明指，. */
  pauses: /^[，：“「]/u,
  /** Before a name, or its title, that is no subject: 与美国总统. */
  aside: /(?:与|[向跟](?!来)|对(?!外|手|方|华|美|俄|岸)|(?<![共陪协])同(?![意时日样一])|根据|援引|引述|接受|会见|会晤|致电|罢免)(?:(?![，。；：、“”\n的所系院局处厅社报网台队]|[部会署](?!长)|中心|与)[^]){0,10}$/u,
  /** Behind a name that only tells whose somebody is: 李明太太. */
  owner: /^的?(?:太太|妻子|前妻|夫人|丈夫|前夫|父亲|母亲|父母|儿子|女儿|弟弟|哥哥|姐姐|妹妹|胞[弟兄姐妹]|遗孀|代表律师|律师|家属|家人|支持者|助理|秘书|幕僚|团队)/u,
  /** Before a pronoun, whose clause says what another did to him: 有人向他, 法院把他. */
  governs: /(?:[对向给与跟同和把将被让令叫请替为]|批评|指责|谴责|希望|要求|呼吁|促请|敦促|邀请|感谢|质疑|劝|逮捕|拘捕|起诉|任命|告诉|提醒|警告|关心|担心|支持|反对|邀|问|到|派)$/u,
  /** Behind a pronoun that means whose something is, who may be the subject himself. */
  owns: /^(?:的|自己)/u,
  /** The same as a clause without a subject of its own: …，批评他. */
  bare: /^(?:并|也|又|还|但|而|及|或|曾|已|仍|再|则|并且|而且|同时|强烈|公开){0,2}(?:对|向|给|与|跟|把|将|让|令|叫|请|替|为|批评|指责|谴责|希望|要求|呼吁|促请|敦促|邀请|感谢|质疑|劝|告诉|提醒|警告|支持|反对)$/u,
  /** Characters before a subject in its clause: its title. */
  title: /^[^的]{0,8}$/u,
  /** Between a subject and what is told of another: 李明指有人向他. */
  opens: new RegExp(`(?:${says}|[时后前])`, 'u'),
} as const;
