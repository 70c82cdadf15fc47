/** Where the last two characters of a foreign name stand by themselves (代比 of 马哈马特·代比). */
export const shortNames = {
  /** At a clause's beginning, or behind a word before names. */
  before: /(?:^|[，。；：、“「（\n]|[而但与和同对向由被据称说是为替给跟让请]|总统|总理|首相|部长|议员|先生)$/u,
  /** Before a word that goes on about a person. */
  behind: /^(?:[，。；、）]|的(?!话)|说|称(?!为|呼|赞)|表示|否认|认为|指出|强调|承认|宣布|批评|警告|呼吁|因|曾|将(?!军)|已|则|也|还|在|于|与|和|及|对|向|从|被|以|得票|得分|获|击败|所属|创立|领导|当选|上台|下台|辞职|被捕|是|\p{N}|今|昨|本人|随后|目前|此前|当天)/u,
} as const;
