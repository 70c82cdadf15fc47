/** Words of Chinese that tell who is tried, and for what. */
export const COURT_WORDING = {
  /** How the name of an offence ends: 袭警罪, 襲擊致造成身體傷害罪. */
  offences: /(?<![犯认有无判问定治得谢受赎怪归开])罪$/u,
  /** Verbs inside such names: 抗拒、阻碍或伤害. */
  insideOffences: /^(?:伤害|损害|阻碍|妨碍|抗拒|破坏|使用|造成|致)$/u,
  /** Say that others were to do it: 煽惑他人纵火. */
  incites: /^(?:煽惑|煽动|教唆|唆使|怂恿|串谋|密谋|合谋)$/u,
  /** Before a sentence, where it is the highest that there is: 最高可判囚5年. */
  ceilings: /(?:最高(?![法检人院])|一经|刑罚|上限)[^，。；]{0,8}$/u,
  /** What courts find, so that 罪成 behind it tells nothing more. */
  finds: /(?:裁定|判定|被判)$/u,
  /** That somebody was found guilty. */
  guilty: /^(?:罪成|罪名成立|罪名不成立|定罪)$/u,
  /** Sentences and what leads to them. */
  sentences: /^(?:判囚|判监|判刑|判处|定罪|监禁)$/u,
  /** Done to whoever stands before them, where nothing stands behind. */
  undergone: /^(?:判刑|定罪|重判|轻判)$/u,
  /** Is no one, and is tried. */
  cases: /^(?:.{0,12}案件?|本案|此案|该案)续?$/u,
  /** Who tries, charges or decides, as a noun or behind a name's office. */
  bench: /(?:法院|法庭|[上终原审裁]庭|法官|裁判官|暂委裁判官|官|检察|检方|检控|律政司|司法部?|警方|警察|公安|控方|辩方|律师|大状|政府|当局|委员会|陪审团|署|局|部)$/u,
  /** Before whom a court lets go or keeps: 批准李明保释. */
  grants: /^(?:批准|准|准许|准予|获准|拒绝|反对|不准|判|改判|判处|下令|同意)$/u,
  /** 保释: that one is let go. */
  letGo: /^保释/u,
  /** Of these, those that let go. */
  allows: /^(?:批准|准许|准予)$/u,
  /** For whom somebody else asks: 为被告申请保释. */
  onBehalf: /^(?:为|替|代)$/u,
} as const;
