import type { PlaceTable } from '../place-table.ts';
import { COUNTRY_OF } from './countries.ts';

const NEVER = /(?!)/u;

export const places = {
  generic: [
    ['特别行政区', ['country', 'admin1']], ['自治区', ['admin1']], ['自治州', ['admin1', 'other', 'city']], ['共和国', ['country', 'admin1']], ['王国', ['country']], ['自治县', ['city', 'other']], ['直辖市', ['admin1', 'city']],
    ['大区', ['admin1']], ['地区', ['region', 'country', 'admin1', 'city', 'other']], ['半岛', ['region', 'admin1']], ['群岛', ['country', 'admin1', 'region']],
    ['省', ['admin1']], ['州', ['admin1', 'other']], ['邦', ['admin1']], ['郡', ['admin1', 'region', 'city']], ['道', ['admin1']], ['府', ['admin1', 'city']],
    ['市', ['city', 'admin1', 'country']], ['巿', ['city', 'admin1', 'country']], ['城', ['city']], ['县', ['city', 'admin1', 'other']], ['新区', ['other', 'city']], ['区', ['other', 'admin1', 'city']], ['镇', ['city']], ['村', ['city']], ['乡', ['city']], ['旗', ['city']], ['盟', ['other']], ['岛', ['admin1', 'region', 'city', 'country']],
  ],
  genericBefore: [],
  directions: {
    北部: ['Northern', 'North', 'Northern Province', 'Northern Region'],
    北方: ['Northern', 'North', 'Northern Province', 'Northern Region'],
    南部: ['Southern', 'South', 'Southern Province', 'Southern Region'],
    南方: ['Southern', 'South', 'Southern Province', 'Southern Region'],
    东部: ['Eastern', 'East', 'Eastern Province', 'Eastern Region'],
    东方: ['Eastern', 'East', 'Eastern Province', 'Eastern Region'],
    西部: ['Western', 'West', 'Western Province', 'Western Region'],
    西方: ['Western', 'West', 'Western Province', 'Western Region'],
    中部: ['Central', 'Centre', 'Central Province', 'Central Region'],
    中央: ['Central', 'Centre', 'Central Province', 'Central Region'],
    西北部: ['North-Western', 'North West', 'Northwest', 'North-Western Province', 'North-Western Region'],
    西北方: ['North-Western', 'North West', 'Northwest', 'North-Western Province', 'North-Western Region'],
    西北: ['North-Western', 'North West', 'Northwest', 'North-Western Province', 'North-Western Region'],
    东北部: ['North-Eastern', 'North East', 'Northeast', 'North-Eastern Province', 'North-Eastern Region'],
    东北方: ['North-Eastern', 'North East', 'Northeast', 'North-Eastern Province', 'North-Eastern Region'],
    东北: ['North-Eastern', 'North East', 'Northeast', 'North-Eastern Province', 'North-Eastern Region'],
    西南部: ['South-Western', 'South West', 'Southwest', 'South-Western Province', 'South-Western Region'],
    西南方: ['South-Western', 'South West', 'Southwest', 'South-Western Province', 'South-Western Region'],
    西南: ['South-Western', 'South West', 'Southwest', 'South-Western Province', 'South-Western Region'],
    东南部: ['South-Eastern', 'South East', 'Southeast', 'South-Eastern Province', 'South-Eastern Region'],
    东南方: ['South-Eastern', 'South East', 'Southeast', 'South-Eastern Province', 'South-Eastern Region'],
    东南: ['South-Eastern', 'South East', 'Southeast', 'South-Eastern Province', 'South-Eastern Region'],
  },
  part: /^(?<whole>.{2,}?)(?:[东西南北中]{1,2}部(?:地区|沿海)?|境内|领土|全境|沿海地区?|沿岸|边境地区|边境|海域|水域|领空|领海|本土|腹地|一带|周边|郊区|市区|城区|市中心|老城|老城区|方向)$/u,
  home: ['CN', 'TW', 'HK'],
  facility: /(?:清真寺|核设施|发射场|着陆场|发射中心|航天中心|油田|气田|农场|机场|航空站|基地|军营|兵营|大学|学院|学校|中学|小学|医院|诊所|监狱|看守所|大使馆|总领事馆|领事馆|使馆|体育场|体育馆|球场|广场|大桥|隧道|港口|码头|口岸|集装箱码头|港|水电站|变电站|电厂|煤矿|金矿|铜矿|铁矿|矿场|矿井|体育中心|会议中心|会展中心|购物中心|过境点|检查站|教堂|大教堂|神庙|寺庙|寺|庙|车站|火车站|地铁站|核电站|发电站|电站|水坝|大坝|大厦|大楼|酒店|饭店|宾馆|商场|市场|公园|博物馆|剧院|宫|营地|难民营|总部|工厂|炼油厂|大营|要塞|公墓|营)$/u,
  national: /^(?:总统府|国会大厦|议会大厦|国民议会大厦|国会|议会大楼|总理府|首相府|王宫|皇宫|国家体育场|国家博物馆|国家宫|总统官邸|首相官邸|最高法院大楼|国立博物馆|国家医院)$/u,
  parentFirst: /^(?:的|境内的?|[东西南北中]{1,2}部的?|[东西南北]{1,2}部(?:城市|省份|地区|重镇)|(?:[东西南北]{1,2}部)?(?:城市|省份|重镇|小镇|港口城市))?$/u,
  parentLast: NEVER,
  capitalLast: /^(?:省|州|邦)?的?(?:首都|首府|省会|省府|州府|省城|首邑)(?:城市)?$/u,
  capitalFirst: /^[（(，](?:是|为|即)?$/u,
  siteLast: /^(?:市|省|城)?(?:的|市中心的?|市内的?|郊区的?|[东西南北]{1,2}部的?|[^，。；！？]{0,3}的)?$/u,
  siteFirst: NEVER,
  sides: { suffix: /方$/u, countries: COUNTRY_OF },
} as const satisfies PlaceTable;
