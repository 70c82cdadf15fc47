const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** What only one country has: bodies, and how bodies end in traditional script, that an article names without the country. By ISO 3166-1 code. */
export const homeBodies: readonly { readonly country: string; readonly names: readonly string[]; readonly ends: RegExp }[] = [
  {
    country: 'HK', ends: /(?:裁判法院|警署|警区|总区(?:刑事总部|重案组|\p{Script=Han}{2,8}组)?)$/u,
    names: list('港府 立法会 行政会议 律政司 廉署 廉政公署 医管局 医院管理局 警务处 惩教署 入境处 入境事务处 食环署 渔护署 康文署 卫生防护中心 港铁 区域法院 终审法院 选管会 选举管理委员会 选举事务处 政制及内地事务局 民政事务局 保安局 港台 香港电台 记协 民阵 支联会 教协 职工盟 民建联 工联会 公民党 社民连 新民党 经民联 香港众志 青年新政 本土民主前线 监警会 投诉警察课 中联办 理大 中大 港大 科大 城大 浸大 岭大'),
  },
  { country: 'TW', ends: /地检署$/u, names: list('行政院 立法院 监察院 司法院 考试院 民进党 国民党 民众党 时代力量 卫福部 陆委会 国防部军事新闻通讯社 警政署 移民署 海巡署 疾管署 健保署 台铁 台电 中油 中选会 国安局 调查局') },
];

/** What a country's one character is followed by where its forces or offices have their shortest names: 以军, 俄国防部. */
export const sides: readonly string[] = list('军 军方 国防军 空军 海军 陆军 政府 外交部 国防部 警方');
