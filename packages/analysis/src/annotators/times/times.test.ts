import type { Article } from '@dateline/document';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { read } from './times.fixture.ts';
import { timesOf } from './times.ts';

// Saturday, 14 August 2021
const chinese: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['船長今午（14日）出庭，昨午4時到港，明午3時再審。', '今午（14日） = 2021-08-14', '昨午4時 = 2021-08-13T16:00', '明午3時 = 2021-08-15T15:00'],
  ['今午飯市冷清。'],
  ['會議於後日舉行，後日（16日）再開。他會後日夜趕工。', '後日 = 2021-08-16', '後日（16日） = 2021-08-16'],
  ['他前晚離港，大前日才到。赛前晚上下雨。', '前晚 = 2021-08-12', '大前日 = 2021-08-11'],
  ['今早會後，他見記者；今早會上無人發言。', '今早 = 2021-08-14'],
  ['由上年5月起，票價未變；上年紀的乘客免費。', '上年5月 = 2020-05/..'],
  ['軍方當年曾下令停航。'],
  ['渡輪2003年停航，軍方當年曾下令封港。', '2003年 = 2003', '當年 = 2003'],
  ['未來一、兩個星期很重要，三、四天就夠。', '未來一、兩個星期 = P1W/P2W', '三、四天 = P3D/P4D'],
  ['1973年余船長上任，三年余後離職。', '1973年 = 1973', '三年 = P3Y'],
  ['船員在海上漂流了5日4夜。', '5日4夜 = P5D'],
  ['三日前，他還在船上。', '三日前 = 2021-08-11'],
  ['年初五，渡輪復航。', '年初五 = 2021-02-16'],
  ['下週三（9月1日）開審，上週五（6日）提堂。', '下週三（9月1日） = 2021-09-01', '上週五（6日） = 2021-08-06'],
  ['事隔兩年，船才修好；在島上居住六年後可入籍。', '兩年 = P2Y', '六年 = P6Y'],
  ['委员会12日开会，13日公布结果。', '12日 = 2021-08-12', '13日 = 2021-08-13'],
  ['30日的选举引发争议。', '30日 = 2021-07-30'],
  ['船长必须在20日出庭，罢工22日开始。', '20日 = 2021-08-20', '22日 = 2021-08-22/..'],
  ['他上月12日被捕，20日获释。', '上月12日 = 2021-07-12', '20日 = 2021-07-20'],
  ['首轮投票预定于5日举行。', '5日 = 2021-09-05'],
  ['部长10日表示，新法将带来变化。', '10日 = 2021-08-10'],
  ['会谈从12日至13日举行。', '12日至13日 = 2021-08-12/2021-08-13'],
  ['7月30日至8月2日连降大雨。', '7月30日至8月2日 = 2021-07-30/2021-08-02'],
  ['9日、10日两天停课。', '9日、10日两天 = 2021-08-09/2021-08-10'],
  ['本月6日以来物价上涨。', '本月6日 = 2021-08-06/..'],
  ['截至12日，港口仍未开放。', '12日 = ../2021-08-12'],
  ['工程将在月底前完成。', '月底 = 2021-08-21/2021-08-31'],
  ['事发12日，事发前两天刚检修；时隔22年重演。', '12日 = 2021-08-12', '前两天 = P2D', '22年 = P22Y'],
  ['桥要修24至48个月，渡轮停两到三周，两三天后再说。', '24至48个月 = P24M/P48M', '两到三周 = P2W/P3W', '两三天后 = null'],
  ['他在公投前十天获释，就职前两个月病倒。前两个月无雨。', '前十天 = P10D', '前两个月 = P2M', '前两个月 = 2021-01/2021-02'],
  ['船员失踪三天后获救，船长获释约两周后离职。三天后，船修好了。', '三天 = P3D', '两周 = P2W', '三天后 = 2021-08-17'],
  ['油价跌至三年来的最低点，三年来第一次。', '三年来 = 2018/2021', '三年来 = 2018/2021'],
  ['截至中午渡口未开，午夜前后才见船。', '中午 = ../2021-08-14', '午夜 = 2021-08-14'],
  ['两地12日均表示歉意，店里日均来客300人。', '12日 = 2021-08-12'],
  ['渡轮每30分钟一班，每隔两周检修，每天停航，每一年如此。', '30分钟 = PT30M', '两周 = P2W'],
  ['搜寻12日进入第四天，第五天的船票已售完。', '12日 = 2021-08-12', '第四天 = 2021-08-12'],
  ['渡口12日上午近11时关闭，一夜之间没了客人，十几分钟后又开。', '12日上午近11时 = 2021-08-12T11:00', '一夜之间 = null', '十几分钟后 = null'],
  ['船厂２０１９年５月开工，隔年停工，产量比前一年少。', '２０１９年５月 = 2019-05', '隔年 = 2020', '前一年 = 2019'],
  ['去年底申请，要到下半年才能开工，2026年年中完工。', '去年底 = 2020-11/2020-12', '下半年 = 2021-07/2021-12', '2026年年中 = 2026-05/2026-08'],
  ['2013年冬天和20世纪80年代中期', '2013年冬天 = 2013-12/2014-02', '20世纪80年代中期 = 1984/1986'],
  ['停火30日；今年50岁的他二十岁那年离家，公司全年亏损。', '30日 = P30D', '全年 = 2021'],
  ['今天凌晨报道称，傍晚时分开船，翌晨5时到港。', '今天凌晨 = 2021-08-14', '傍晚时分 = 2021-08-14', '翌晨5时 = 2021-08-15T05:00'],
  ['10月18日以来已有三次，9月至今未停。', '10月18日 = 2020-10-18/..', '9月 = 2020-09/..'],
  ['办法10月18日起实施。', '10月18日 = 2021-10-18/..'],
  ['这两天很热，这两天的会议结束。', '这两天 = null', '两天 = P2D'],
  ['2019年和2020年产量下降。', '2019年 = 2019', '2020年 = 2020'],
  ['2016年至2018年产量上升。', '2016年至2018年 = 2016/2018'],
  ['5月份以来，销量回升。', '5月份 = 2021-05/..'],
  ['去年12月签署的协议今年失效。', '去年12月 = 2020-12', '今年 = 2021'],
  ['周一，罢工开始；上周五谈判破裂；下周三复谈。', '周一 = 2021-08-09', '上周五 = 2021-08-06', '下周三 = 2021-08-18'],
  ['球队将于周二出征。', '周二 = 2021-08-17'],
  ['本周末有雨。', '本周末 = 2021-08-14/2021-08-15'],
  ['他11日到任，同一天召开会议，次日离开。', '11日 = 2021-08-11', '同一天 = 2021-08-11', '次日 = 2021-08-12'],
  ['昨晚发生地震，今天上午10时30分又有余震。', '昨晚 = 2021-08-13', '今天上午10时30分 = 2021-08-14T10:30'],
  ['当地时间12日下午3时许起火。', '当地时间12日下午3时许 = 2021-08-12T15:00'],
  ['周二（8月10日）公布。', '周二（8月10日） = 2021-08-10'],
  ['部队须在48小时内撤出，为期3个月。', '48小时 = PT48H', '3个月 = P3M'],
  ['距投票还有三周零一天。', '三周零一天 = P3W1D'],
  ['三天前、两周前和五年前都有先例。', '三天前 = 2021-08-11', '两周前 = 2021-07-26/2021-08-01', '五年前 = 2016'],
  ['过去14年、未来三天、近五年来。', '过去14年 = 2007/2021', '未来三天 = 2021-08-14/2021-08-17', '近五年来 = 2016/2021'],
  ['日前、近日、不久前、数周内和未来几天。', '日前 = null', '近日 = null', '不久前 = null', '数周内 = null', '未来几天 = null'],
  ['8月中旬和10月初', '8月中旬 = 2021-08-11/2021-08-20', '10月初 = 2021-10-01/2021-10-10'],
  ['今年上半年和第三季度', '今年上半年 = 2021-01/2021-06', '第三季度 = 2021-07/2021-09'],
  ['上世纪90年代、21世纪', '上世纪90年代 = 1990/1999', '21世纪 = 2000/2099'],
  ['二〇二一年八月三日', '二〇二一年八月三日 = 2021-08-03'],
  ['今天（8月14日）开会，周二（10日）休会。', '今天（8月14日） = 2021-08-14', '周二（10日） = 2021-08-10'],
  ['教练11日宣布名单，赢得5日的决赛。队长同日退役。', '11日 = 2021-08-11', '5日 = 2021-08-05', '同日 = 2021-08-11'],
  ['市长说，5日的暴雨冲毁道路，当晚全城停电。', '5日 = 2021-08-05', '当晚 = 2021-08-05'],
  ['暴风雨可能在16日抵达。', '16日 = 2021-08-16'],
  ['每天上午和整个下午'],
  ['连续五日，雨量超过历史，过去四天后转晴。', '五日 = P5D', '四天后 = 2021-08-18'],
  ['飞船十二号、3号线和12号球衣；12号，他来了。', '12号 = 2021-08-12'],
  ['2008 年和民国110年，8月第一周', '2008 年 = 2008', '民国110年 = 2021', '8月第一周 = 2021-08-02/2021-08-08'],
  ['15日当天和今明两天，百年石桥', '15日当天 = 2021-08-15', '今明两天 = 2021-08-14/2021-08-15'],
  ['15时20分停电，半年后恢复', '15时20分 = 2021-08-14T15:20', '半年后 = 2022-02'],
  ['目前每天、每周一和每年5月都如此，如今仍然。'],
  ['第三天、三年级、12日元、五周年和《今日新闻》'],
  ['2月30日', '2月30日 = null'],
  ['外交部昨表示，法院今裁定，昨深夜有雨。', '昨 = 2021-08-13', '今 = 2021-08-14', '昨深夜 = 2021-08-13'],
  ['今（14）日起停驶，昨（13日）晚间已公布。', '今（14）日 = 2021-08-14/..', '昨（13日）晚间 = 2021-08-13'],
  ['如今昨是今非，至今如此。'],
  ['林英二12日出海，终于等到这一日。', '12日 = 2021-08-12'],
  ['停运约一小时后恢复，两分钟后又停。', '一小时 = PT1H', '两分钟 = PT2M'],
  ['中午前后解除，去年一整年没有午饭。', '中午 = 2021-08-14', '去年一整年 = 2020'],
  ['预计2022年第二或第三季度完成，南线9时起停驶。', '2022年第二或第三季度 = 2022-04/2022-09', '9时 = 2021-08-14T09:00/..'],
  ['周五起仍有雨，此前两天已停课。', '周五 = 2021-08-20/..', '两天 = P2D'],
  ['2月29日是闰日。', '2月29日 = 2020-02-29'],
  ['今年春节前夕，去年中秋节和2020年端午', '今年春节 = 2021-02-12', '去年中秋节 = 2020-10-01', '2020年端午 = 2020-06-25'],
  ['2024年除夕、2023年农历正月十五、闰四月', '2024年除夕 = 2024-02-09', '2023年农历正月十五 = 2023-02-05', '闰四月 = null'],
  ['2020年农历闰四月初二', '2020年农历闰四月初二 = 2020-05-24'],
  ['去年腊月廿三和八月十五晚上', '去年腊月廿三 = 2021-02-04', '八月十五晚上 = 2021-09-21'],
  ['冬至前后、清明节当天', '冬至 = 2021-12-21', '清明节当天 = 2021-04-04'],
  ['国庆节、2020年感恩节、今年母亲节、复活节', '国庆节 = 2021-10-01', '2020年感恩节 = 2020-11-26', '今年母亲节 = 2021-05-09', '复活节 = 2021-04-04'],
  ['圣诞树、春节联欢晚会、清明上河图、十一人和国庆黄金周'],
  ['8月前10天、本月最后一周、今年最后两个月', '8月前10天 = 2021-08-01/2021-08-10', '本月最后一周 = 2021-08-23/2021-08-29', '今年最后两个月 = 2021-11/2021-12'],
  ['8月的第一个周二、5月最后一个星期天', '8月的第一个周二 = 2021-08-03', '5月最后一个星期天 = 2021-05-30'],
  ['2025年第一天', '2025年第一天 = 2025-01-01'],
  ['上半月，8月下半月', '上半月 = 2021-08-01/2021-08-15', '8月下半月 = 2021-08-16/2021-08-31'],
  ['截至一季度末，去年四季度初', '一季度末 = ../2021-03', '去年四季度初 = 2020-10'],
  ['15时，风力减弱。列车8:00至9:30停运。', '15时 = 2021-08-14T15:00', '8:00至9:30 = 2021-08-14T08:00/2021-08-14T09:30'],
  ['自8月2日起至8月9日止', '8月2日起至8月9日 = 2021-08-02/2021-08-09'],
  ['2019年至今，去冬以来', '2019年 = 2019/..', '去冬 = 2020-12/2021-02'],
  ['康熙二十年、光绪三十四年、令和3年', '康熙二十年 = 1681', '光绪三十四年 = 1908', '令和3年 = 2021'],
  ['九七年、今年暑假、再过三天', '九七年 = 1997', '今年暑假 = 2021-07/2021-08', '三天 = 2021-08-17'],
  ['半个月后、两个半月前', '半个月后 = 2021-08-29', '两个半月前 = 2021-05'],
  ['三个季度后', '三个季度后 = 2022-05'],
  ['七年后', '七年后 = 2028'],
  ['七年后，他回到了港口。', '七年后 = null'],
  ['明年初前，价格不变', '明年初 = 2022-01/2022-02'],
  ['8月中旬前完工', '8月中旬 = 2021-08-11/2021-08-20'],
  ['列车22:00至次日6:30停运，商场从9至21点营业。', '22:00至次日6:30 = 2021-08-14T22:00/2021-08-15T06:30', '9至21点 = 2021-08-15T09:00/2021-08-15T21:00'],
  ['1985到89年，1999.08-2002.02任职', '1985到89年 = 1985/1989', '1999.08-2002.02 = 1999-08/2002-02'],
  ['20210810，8/9号，2021/8/1-2021/8/9', '20210810 = 2021-08-10', '8/9号 = 2021-08-09', '2021/8/1-2021/8/9 = 2021-08-01/2021-08-09'],
  ['近五年，产量翻番；经过近三年的谈判', '近五年 = 2016/2021', '三年 = P3Y'],
  ['万历十五年和贞观元年', '万历十五年 = 1587', '贞观元年 = 0627'],
  ['账号20210810人，编号A20210810，版本2008.03'],
  ['较年初增长，上年同期持平，预计年内完成', '年初 = 2021-01/2021-02', '上年同期 = 2020', '年内 = 2021'],
  ['撑不过今年冬天，去年冬天很冷', '今年冬天 = 2021-12/2022-02', '去年冬天 = 2020-12/2021-02'],
  ['本周早些时候进驻，即日起闭馆，提前一周开赛', '本周早些时候 = 2021-08-09/2021-08-15', '即日 = 2021-08-14/..', '一周 = P1W'],
  ['每逢周末，逢周一闭馆；留院三晚，过去五个财年', '三晚 = P3D', '过去五个财年 = 2016/2021'],
  ['五一假期过后，春节假期的火车票，2020年第四季，2022年Q1', '五一 = 2021-05-01', '2020年第四季 = 2020-10/2020-12', '2022年Q1 = 2022-01/2022-03'],
  ['截至2020年底有九千人；今天（8月14日）公布，昨晚（8月13日）截稿', '2020年底 = 2020-11/2020-12', '今天（8月14日） = 2021-08-14', '昨晚（8月13日） = 2021-08-13'],
  ['自9月1日起征税，研究所12日发布报告', '9月1日 = 2021-09-01/..', '12日 = 2021-08-12'],
  ['90后年轻人播种秋粮，2020年中格两国建交，同日本签约', '2020年 = 2020'],
  ['文物在流失七十年后回国', '七十年后 = null'],
  ['上世纪末和本世纪初', '上世纪末 = 1990/1999', '本世纪初 = 2000/2009'],
  ['比分是3:1，第十五条'],
  ['仓库12日14时20分起火，25分钟后扑灭，两小时后复燃，停产了近三小时后复工。', '12日14时20分 = 2021-08-12T14:20', '25分钟 = 2021-08-12T14:45', '两小时 = 2021-08-12T16:45', '三小时 = PT3H'],
  ['渡轮11日23时50分离港，半小时后搁浅。10日，港口关闭，20分钟后重开。', '11日23时50分 = 2021-08-11T23:50', '半小时 = 2021-08-12T00:20', '10日 = 2021-08-10', '20分钟 = PT20M'],
  ['今年上半年，客运量高于去年同期；7月比去年同期多，全年则与2019年同期持平。', '今年上半年 = 2021-01/2021-06', '去年同期 = 2020-01/2020-06', '7月 = 2021-07', '去年同期 = 2020-07', '全年 = 2021', '2019年同期 = 2019-07'],
  ['工会12日罢工。一天前，谈判破裂；仅12日一天就停了两百个航班。', '12日 = 2021-08-12', '一天前 = 2021-08-11', '12日 = 2021-08-12'],
  ['上世纪七八十年代的厂房，2020年首季停产', '上世纪七八十年代 = 1970/1989', '2020年首季 = 2020-01/2020-03'],
  ['连日暴雨，几秒钟内桥就断了，未来几个季度都要绕行。', '连日 = null', '几秒钟内 = null', '未来几个季度 = null'],
  ['演出当天正逢父亲节，逢周一休息。', '当天 = 2021-08-14', '父亲节 = 2021-06-20'],
  ['清明连假期间停航，国庆连假的车票', '清明 = 2021-04-04'],
  ['七八年过去，三五天内，未来两三个月', '七八年 = P7Y/P8Y', '三五天内 = P3D/P5D', '未来两三个月 = P2M/P3M'],
];

// Friday, 13 August 2021
const english: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['The ferry was out of the harbour by 4 a.m. on Wednesday; repairs take two to three weeks, or 10-15 days.', '4 a.m. on Wednesday = ../2021-08-11T04:00', 'two to three weeks = P2W/P3W', '10-15 days = P10D/P15D'],
  ['Eleven soldiers were killed in an ambush on November 15; the rule has held since October 3.', 'November 15 = 2020-11-15', 'October 3 = 2020-10-03/..'],
  ['They signed a deal that begins on September 1.', 'September 1 = 2021-09-01'],
  ['The dam broke at 2:20 p.m. on Thursday. Twelve minutes later the bridge went; six seconds later, the road.', '2:20 p.m. on Thursday = 2021-08-12T14:20', 'Twelve minutes later = 2021-08-12T14:32', 'six seconds later = PT6S'],
  ['It rang just before 8 a.m. on Thursday, and must close before 9 p.m. on Friday.', '8 a.m. on Thursday = 2021-08-12T08:00', '9 p.m. on Friday = ../2021-08-13T21:00'],
  ['Mills opened late last century and shut early this century; more will in the weeks and months ahead.', 'late last century = 1990/1999', 'early this century = 2000/2009', 'in the weeks and months ahead = null'],
  ['We would one day like 2021 and 2022 back; it took one day.', '2021 = 2021', '2022 = 2022', 'one day = P1D'],
  ['She told reporters on Thursday that the bank would act by 2027; she had said so three years earlier.', 'Thursday = 2021-08-12', '2027 = ../2027', 'three years earlier = 2018'],
  ['The board promised lower fares on Monday that will last. The show opens on Monday.', 'Monday = 2021-08-09', 'Monday = 2021-08-16'],
  ['It met on Aug. 3; the previous evening it had rained. The following week, it adjourned.', 'Aug. 3 = 2021-08-03', 'the previous evening = 2021-08-02', 'The following week = 2021-08-09/2021-08-15'],
  ['Two of them left over the summer, at the start of the week, on Saturday, at about 9 a.m.', 'the summer = 2021-06/2021-08', 'the start of the week = 2021-08-09/2021-08-15', 'Saturday, at about 9 a.m. = 2021-08-07T09:00'],
  ['Losses of the 2019/20 fiscal year, and of the final quarter of last year, fell three winters ago.', '2019/20 = 2019/2020', 'the final quarter of last year = 2020-10/2020-12', 'three winters ago = 2018-12/2019-02'],
  ['It closed on Thursday, Aug. 12, 2021, and reopened the next day.', 'Thursday, Aug. 12, 2021 = 2021-08-12', 'the next day = 2021-08-13'],
  ['Crews had found five people by late Monday, a 27% rise over Tuesday’s count.', 'late Monday = ../2021-08-09', 'Tuesday = 2021-08-10'],
  ['The deal should close by year-end, and earlier on Friday shares rose.', 'year-end = ../2021-12', 'earlier on Friday = 2021-08-13'],
  ['The minister said Thursday that trains would run.', 'Thursday = 2021-08-12'],
  ['A judge on Monday blocked plans to sell the port, which he said would close on Tuesday.', 'Monday = 2021-08-09', 'Tuesday = 2021-08-17'],
  ['She wants to read the bill that will pass, but was critical on Monday of the plan to vote.', 'Monday = 2021-08-09'],
  ['Nine men were jailed on Monday due to their age.', 'Monday = 2021-08-09'],
  ['He joined the board after the deadly 2015 explosion, the first 2000 people and some 2010 votes later.', '2015 = 2015'],
  ['Two miners were killed on October 7; the hunt since the October 8 raid goes on.', 'October 7 = 2020-10-07', 'October 8 = 2020-10-08'],
  ['The fair opens on October 7.', 'October 7 = 2021-10-07'],
  ['In November, two miners died.', 'November = 2020-11'],
  ['In November, the mine will close.', 'November = 2021-11'],
  ['She suffered two defeats to the port party in mayoral and local votes in November.', 'November = 2020-11'],
  ['A minister from 1995 to 1996, he was charged in June.', '1995 to 1996 = 1995/1996', 'June = 2021-06'],
  ['The port said it would hold “open days” of a sort over the weekend.', 'the weekend = 2021-08-14/2021-08-15'],
  ['It premieres at the old theatre in Rana on Wednesday.', 'Wednesday = 2021-08-18'],
  ['The board was instructed to report to the mayor on Monday.', 'Monday = 2021-08-16'],
  ['Starting 2019, ferries were free.', '2019 = 2019/..'],
  ['She was aged 84 years and had served 12 years.', '12 years = P12Y'],
  ['Some 4 billion years ago a rock formed the port that it is today.'],
  ['It began at 2:08 pm (1408 UTC) near Rana.', '2:08 pm = 2021-08-13T14:08', '1408 UTC = 2021-08-13T14:08'],
  ['This Oct. 22, 2016 photo is blurred.', 'Oct. 22, 2016 = 2016-10-22'],
  ['Nine months later, she escaped.', 'Nine months later = null'],
  ['The bill could be unveiled on Monday, with votes expected soon.', 'Monday = 2021-08-16'],
  ['Voting will begin on Monday.', 'Monday = 2021-08-16'],
  ['Talks ran from August 10 to 12.', 'August 10 to 12 = 2021-08-10/2021-08-12'],
  ['Crews must leave by the end of the month.', 'the end of the month = ../2021-08-31'],
  ['Between 2015 and 2018 output fell; in 2020 and 2021 it rose.', '2015 and 2018 = 2015/2018', '2020 = 2020', '2021 = 2021'],
  ['It was founded in June 2019 and closed two years later.', 'June 2019 = 2019-06', 'two years later = 2021'],
  ['The trial is to last six weeks; the memo of June 11: nobody read it.', 'six weeks = P6W', 'June 11 = 2021-06-11'],
  ['In May 2010 prices rose, and fell over the following six months, for years and hours after.', 'May 2010 = 2010-05', 'the following six months = 2010-05/2010-11', 'for years = null', 'hours after = null'],
  ['Since May, and last month, and last week.', 'May = 2021-05/..', 'last month = 2021-07', 'last week = 2021-08-02/2021-08-08'],
  ['A 20-year war, three days and half an hour.', '20-year = P20Y', 'three days = P3D'],
  ['In recent days, a few weeks ago.', 'In recent days = null', 'a few weeks ago = null'],
  ['Quakes struck at 8:29 a.m. on Saturday.', '8:29 a.m. on Saturday = 2021-08-07T08:29'],
  ['In the 1990s and the past year.', 'the 1990s = 1990/1999', 'the past year = 2020/2021'],
  ['A promise made during Thursday\'s talks will stand.', 'Thursday = 2021-08-12'],
  ['A month-long truce, a ten-day-long fair.', 'month-long = P1M', 'ten-day-long = P10D'],
  ['Easter Sunday, Christmas Eve 2020 and last Thanksgiving.', 'Easter Sunday = 2021-04-04', 'Christmas Eve 2020 = 2020-12-24', 'last Thanksgiving = 2020-11-26'],
  ['The first Monday of May 2021, the last day of July.', 'The first Monday of May 2021 = 2021-05-03', 'the last day of July = 2021-07-31'],
  ['In the first three months of this year and the last two weeks of July.', 'the first three months of this year = 2021-01/2021-03', 'the last two weeks of July = 2021-07-12/2021-07-25'],
  ['Trains stopped at noon on Monday and at 15:30.', 'noon on Monday = 2021-08-09T12:00', '15:30 = 2021-08-09T15:30'],
  ['Counted between January 1 and July 18.', 'January 1 and July 18 = 2021-01-01/2021-07-18'],
  ['A strike in the week of August 9 and early in the second week of July.', 'the week of August 9 = 2021-08-09/2021-08-15', 'the second week of July = 2021-07-12/2021-07-18'],
  ['In fiscal 2020 and Q1 2021, and the fourth quarter of last year.', '2020 = 2020', 'Q1 2021 = 2021-01/2021-03', 'the fourth quarter of last year = 2020-10/2020-12'],
  ['The fourth quarter was weak, first-quarter profit rose.', 'The fourth quarter = 2020-10/2020-12', 'first-quarter = 2021-01/2021-03'],
  ['In the ’90s and the 2019-20 season.', 'the ’90s = 1990/1999', '2019-20 = 2019/2020'],
  ['From 2015-2018 output fell.', '2015-2018 = 2015/2018'],
  ['Sales fell in the July-September quarter.', 'July-September = 2021-07/2021-09'],
  ['It ran July 5-7, 2020, and Dec. 30-Jan. 2, 2021.', 'July 5-7, 2020 = 2020-07-05/2020-07-07', 'Dec. 30-Jan. 2, 2021 = 2020-12-30/2021-01-02'],
  ['On June 16th of last year and in May this year.', 'June 16th of last year = 2020-06-16', 'May this year = 2021-05'],
  ['On Monday last week, and at 9:30 p.m. ET Thursday.', 'Monday last week = 2021-08-02', '9:30 p.m. ET Thursday = 2021-08-12T21:30'],
  ['At 8:15 a.m. local time (0415 GMT) on Tuesday.', '8:15 a.m. local time (0415 GMT) on Tuesday = 2021-08-10T08:15'],
  ['In June, July and August.', 'June = 2021-06', 'July = 2021-07', 'August = 2021-08'],
  ['It was Friday the 13th; at three o’clock in the afternoon it rained.', 'Friday the 13th = 2021-08-13', 'three o’clock in the afternoon = 2021-08-13T15:00'],
  ['In 2019 he won; the following year he lost. That year was wet.', '2019 = 2019', 'the following year = 2020', 'That year = 2020'],
  ['Its May summit, a 2013 memo, Clinton’s 1994 plan.', 'May = 2021-05', '2013 = 2013', '1994 = 1994'],
  ['Tonight’s debate and this past weekend.', 'Tonight = 2021-08-13', 'this past weekend = 2021-08-07/2021-08-08'],
  ['As of Friday, 20 were missing.', 'Friday = ../2021-08-13'],
  ['He spoke the day after the vote, three days before the trial, and fought a yearslong war.', 'three days = P3D'],
  ['It rose back from Monday’s low.', 'Monday = 2021-08-09'],
  ['A 1500 metre race, a 2021 of them, Russia’s March on Kyiv.'],
  ['A Christmas tree, a 3:1 score and the Labor Party.'],
  ['The decree of June 3 amounted to little.', 'June 3 = 2021-06-03'],
  ['It came down after dark.', 'after dark = 2021-08-13'],
  ['Cars were hooting at dawn, as in a quarter of a century.', 'dawn = 2021-08-13', 'a quarter of a century = P25Y'],
  ['They met on Thursday, a day after the vote.', 'Thursday = 2021-08-12', 'a day after = 2021-08-11'],
  ['The fall began in 2019; late that year it ended.', '2019 = 2019', 'late that year = 2019-11/2019-12'],
  ['She became chairwoman in November.', 'November = 2020-11'],
  ['He told them that a fair would be held in November.', 'November = 2021-11'],
  ['The fair in November is new.', 'November = 2021-11'],
  ['By Friday, half of them had left.', 'Friday = ../2021-08-13'],
  ['The port ordered checks of all boats from Sunday.', 'Sunday = 2021-08-15'],
  ['Work will resume on Sunday after a storm on Thursday made it stop.', 'Sunday = 2021-08-15', 'Thursday = 2021-08-12'],
  ['It is to move off over the weekend, in force from 5pm on Friday until 9am on Saturday.', 'the weekend = 2021-08-14/2021-08-15', '5pm on Friday until 9am on Saturday = 2021-08-13T17:00/2021-08-14T09:00'],
  ['The last ten minutes, two hours later.', 'The last ten minutes = PT10M', 'two hours later = PT2H'],
  ['The team travel to Rana on Tuesday.', 'Tuesday = 2021-08-17'],
  ['It warned of travel to Rana and in June expelled two envoys.', 'June = 2021-06'],
  ['Votes could be held as early as Tuesday and Wednesday.', 'Tuesday = 2021-08-17', 'Wednesday = 2021-08-18'],
  ['They won in June 2019 and sold it the next month.', 'June 2019 = 2019-06', 'the next month = 2019-07'],
  ['In the 1800s it was a mill, and in the 1810s a school.', 'the 1800s = 1800/1899', 'the 1810s = 1810/1819'],
  ['An 18-year-old may march every Monday for $500 a week.'],
];

describe('timesOf', () => {
  it.each(chinese)('reads %s', (text, ...expected) => {
    expect(read(text, '2021-08-14')).toEqual(expected);
  });

  it.each(english)('reads %s', (text, ...expected) => {
    expect(read(text, '2021-08-13', 'en')).toEqual(expected);
  });

  it('reads traditional text as it stands, with the spans of that text', () => {
    expect(read('週五發生的爆炸，兩個月後才查明。', '2021-08-14', 'zh-Hant')).toEqual(['週五 = 2021-08-13', '兩個月後 = 2021-10']);
  });

  it('without a reference day gives what the words alone give', () => {
    expect(read('2021年8月12日和15日，昨天，周一，三天', null)).toEqual(['2021年8月12日 = 2021-08-12', '15日 = 2021-08-15', '昨天 = null', '周一 = null', '三天 = P3D']);
  });

  it.each([
    ['新规自1月1日起施行，自5月1日起已有三起。', '2021-12-20', ['1月1日 = 2022-01-01/..', '5月1日 = 2021-05-01/..']],
    ['把截至1月4日的一周定为哀悼期。', '2021-12-30', ['1月4日 = ../2022-01-04', '一周 = P1W']],
    ['申请3月31日前有效，3月31日已有两份。', '2021-11-20', ['3月31日 = ../2022-03-31', '3月31日 = 2021-03-31']],
  ])('%s is read on %s', (text, day, expected) => {
    expect(read(text, day)).toEqual(expected);
  });

  it('on a Sunday, the week that somebody is expected in is the one that begins', () => {
    expect(read('The envoy is expected this week; it rained this week.', '2021-08-15', 'en')).toEqual(['this week = 2021-08-16/2021-08-22', 'this week = 2021-08-09/2021-08-15']);
  });

  it('a month since which something has gone on does not give its year to the next', () => {
    expect(read('There have been quakes since late December, one of them on January 7.', '2021-01-17', 'en')).toEqual(['late December = 2020-12-21/2020-12-31', 'January 7 = 2021-01-07']);
  });

  it('what somebody agreed on a day leaves the day of the story in its place', () => {
    expect(read('They left on Sunday under a truce agreed in Rana on Thursday at 5:20 p.m.', '2021-08-15', 'en')).toContain('Sunday = 2021-08-15');
  });

  it('says against which day it read', () => {
    const article = { language: 'zh-Hans', text: '11日开会，次日休会，2020年1月1日', reference: { day: '2021-08-14', inferred: true } } as Article;
    expect(timesOf({ article, sentences: [{ start: 0, end: article.text.length }] }).map(({ anchor }) => anchor)).toEqual(['2021-08-14', '2021-08-11', null]);
  });

  const words = fc.array(fc.constantFrom('8月', '12日', '至', '周一', '2021年', '上午', '10时', '、', '两天', '前', '三', '年', 'on ', 'Aug. ', '12', 'Monday ', ' to ', '\n', '。', '𠮷', '\ud83d', '近', '个月'), { maxLength: 30 });

  it.each(['zh-Hans', 'en'])('gives spans within the text, in reading order and without overlap, in %s', (language) => {
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        const article = { language, text, reference: { day: '2021-08-14', inferred: false } } as Article;
        let end = 0;
        for (const { span } of timesOf({ article, sentences: [{ start: 0, end: text.length }] })) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
