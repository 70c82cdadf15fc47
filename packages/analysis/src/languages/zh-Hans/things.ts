/** Words that show what stands before or in them to be a thing with a name, and nobody. */
export const things = {
  /** Behind a name in marks, or without: “远星”号, 远星号货轮. */
  vessel: /^(?:[”"」』]号|号[”"」』]|号(?=科考船|货轮|邮轮|渡轮|油轮|潜水器|潜艇|航母|驱逐舰|护卫舰|空间站|飞船|探测器))/u,
  /** The end of a vessel's whole name; no number of a house or an account. */
  vesselName: /(?<=[\p{Script=Han}”"」』])(?<![零一二三四五六七八九十几数百千型符编账称绰信旗外内大小街路楼])号$/u,
  /** Behind a name in marks: what is fired or driven. */
  arm: /^[”"」』][\p{Script=Han}\d-]{0,5}?(?:导弹|反导|防空|火箭炮|火箭弹|无人机|无人艇|战机|战斗机|坦克|榴弹炮|鱼雷|装甲车)/u,
  /** The end of a name in marks that owns an arm, and is none. */
  owner: /[国军党]$|组织$/u,
  /** Behind 海军, 陆军, 空军, where one body speaks. */
  serviceSpeaks: /^(?:[：:]|发言人|[^家长官员校尉将令兵]{0,5}(?:表示|证实|宣布|声明|否认|回应|[称说](?!号|职)))/u,
} as const;
