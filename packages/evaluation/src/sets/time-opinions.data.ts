/** Cases of JioNLP that ask for another reading than news and our gold have, by what they ask for. A case that is not here and wrong is a fault of ours. */
export const OPINIONS: Readonly<Record<string, string>> = {
  'counts lengths, what comes later and hours without minutes from the clock of the reference':
    '一刻钟后 前两个钟头 前两分钟 半钟头后 6个小时前 60小时前 半小时前 半小时以后 一个半小时后 半小时内 17钟头后 17分钟后 90分钟以内 一分半钟前 十三分半以内 十三秒后 十三秒钟以后 过去5分钟 过去的50分钟里 最近10分钟 现在 35:37 一天半以来 7天半以来',
  'looks ahead, where news looks back unless it says otherwise': '星期天 周二早上 30日 8号晚上9点 1号晚上9点 3月8号 10月8号 周一 妇女节 下午三点 除夕晚上6点半 十二月20号',
  'gives a part of the day its hours; here it is the day': '11/3号早上 前天中午到明天晚上 9日上午 夜间至次日上午 当日午夜 白天 午后 昨天黎明 前天后半夜 全天',
  'has five or seven days for the beginning and the end of a month; here it is a third': '本月初 8月初前 2018年10月底 十二月月底 二零二二年伊始 11世纪初 上月最后五天',
  'lets seasons begin with solar terms; here they are three whole months': '2021年春 冬季 大前年夏季',
  'reads 内 as a stretch from now on; here it is a duration': '15个工作日内 60日内 3年半以内 两个半月以内 17天内',
  'counts a stretch of months or years to the day; here it has the precision of its unit': '三个多月以来 3年半以来 3年多以来 3个多月以来 未来2个月 未来两个月 未来5年内 今后10年 过去的一年 近三个月 近三月 近仨月',
  'counts half a month or year by another rule': '一年半以前 一年半后 半年后 3年半前 3年半以前 3年半以后 两个半月前 两个半月以前 十个半月后 1000多年之后',
  'gives a vague expression a value': '二十几年前 几十年之后 前两周 前两天 前两年 过两天',
  'reads the Chinese calendar otherwise': '四月十三 腊月初十 腊月18 2023年大年三十 廿一',
  'reads a duration or an ordinal as a date': '24年 第三天上午 第三天起 第七年',
  'joins a list into one stretch': '9月10号，11号，12号，13号',
  'numbers the weeks of a year otherwise': '20年第52周',
};
