/** Taiwan's counties that the divisions' source has no row for: ISO 3166-2 code, English and Chinese names (the first is shown), a point in degrees. */
export const OWN_DIVISIONS: readonly (readonly [code: string, en: string, zh: readonly string[], lat: number, lon: number])[] = [
  ['TW-CYQ', 'Chiayi County', ['嘉义县'], 23.46, 120.3], ['TW-HUA', 'Hualien County', ['花莲县', '花莲'], 23.76, 121.35], ['TW-KIN', 'Kinmen County', ['金门县', '金门'], 24.44, 118.37], ['TW-LIE', 'Lienchiang County', ['连江县', '马祖'], 26.16, 119.95],
  ['TW-NWT', 'New Taipei', ['新北市', '新北'], 25.01, 121.47], ['TW-PEN', 'Penghu County', ['澎湖县', '澎湖'], 23.57, 119.58], ['TW-YUN', 'Yunlin County', ['云林县', '云林'], 23.71, 120.39],
];

/** Districts and townships by county or city of Taiwan: they are shown at that one's point. */
export const TAIWAN_TOWNS: Readonly<Record<string, string>> = {
  'TW-TPE': '中正区 大同区 中山区 松山区 大安区 万华区 信义区 士林区 北投区 内湖区 南港区 文山区',
  'TW-NWT': '板桥区 三重区 中和区 永和区 新庄区 新店区 土城区 芦洲区 树林区 汐止区 莺歌区 三峡区 淡水区 瑞芳区 五股区 泰山区 林口区 深坑区 石碇区 坪林区 三芝区 石门区 八里区 平溪区 双溪区 贡寮区 金山区 万里区 乌来区',
  'TW-TAO': '桃园区 中坜区 平镇区 八德区 杨梅区 芦竹区 大溪区 龟山区 大园区 观音区 新屋区 龙潭区 复兴区',
  'TW-TXG': '北屯区 西屯区 南屯区 太平区 大里区 雾峰区 乌日区 丰原区 后里区 石冈区 东势区 和平区 新社区 潭子区 大雅区 神冈区 大肚区 沙鹿区 龙井区 梧栖区 清水区 大甲区 外埔区 大安区',
  'TW-TNN': '安平区 安南区 永康区 归仁区 新化区 左镇区 玉井区 楠西区 南化区 仁德区 关庙区 龙崎区 官田区 麻豆区 佳里区 西港区 七股区 将军区 学甲区 北门区 新营区 后壁区 白河区 东山区 六甲区 下营区 柳营区 盐水区 善化区 大内区 山上区 新市区 安定区',
  'TW-KHH': '新兴区 前金区 苓雅区 盐埕区 鼓山区 旗津区 前镇区 三民区 楠梓区 小港区 左营区 仁武区 大社区 冈山区 路竹区 阿莲区 田寮区 燕巢区 桥头区 梓官区 弥陀区 永安区 湖内区 凤山区 大寮区 林园区 鸟松区 大树区 旗山区 美浓区 六龟区 内门区 杉林区 甲仙区 桃源区 那玛夏区 茂林区 茄萣区',
  'TW-HUA': '花莲市 凤林镇 玉里镇 新城乡 吉安乡 寿丰乡 光复乡 丰滨乡 瑞穗乡 富里乡 秀林乡 万荣乡 卓溪乡', 'TW-TTT': '台东市 成功镇 关山镇 卑南乡 大武乡 太麻里乡 东河乡 长滨乡 鹿野乡 池上乡 绿岛乡 延平乡 海端乡 达仁乡 金峰乡 兰屿乡', 'TW-ILA': '宜兰市 罗东镇 苏澳镇 头城镇 礁溪乡 壮围乡 员山乡 冬山乡 五结乡 三星乡 大同乡 南澳乡',
  'TW-PIF': '屏东市 潮州镇 东港镇 恒春镇 万丹乡 枋寮乡 牡丹乡 满州乡 车城乡 琉球乡 佳冬乡 林边乡 雾台乡 三地门乡', 'TW-NAN': '南投市 埔里镇 草屯镇 竹山镇 集集镇 名间乡 鹿谷乡 中寮乡 鱼池乡 国姓乡 水里乡 信义乡 仁爱乡', 'TW-CHA': '彰化市 员林市 鹿港镇 和美镇 北斗镇 溪湖镇 田中镇 二林镇', 'TW-YUN': '斗六市 斗南镇 虎尾镇 西螺镇 土库镇 北港镇 麦寮乡', 'TW-MIA': '苗栗市 头份市 苑里镇 通霄镇 竹南镇 后龙镇 卓兰镇 三义乡 南庄乡', 'TW-CYQ': '太保市 朴子市 布袋镇 大林镇 民雄乡 阿里山乡', 'TW-HSQ': '竹北市 竹东镇 新埔镇 关西镇 湖口乡 尖石乡 五峰乡', 'TW-PEN': '马公市 湖西乡 白沙乡 西屿乡 望安乡 七美乡', 'TW-KIN': '金城镇 金沙镇 金湖镇 烈屿乡 小金门', 'TW-LIE': '南竿乡 北竿乡 莒光乡 东引乡',
};

/** Districts and quarters of Hong Kong and Macau: country, English name, Chinese names (the first is shown), a point in degrees. */
export const OWN_QUARTERS: readonly (readonly [country: 'HK' | 'MO', en: string, zh: readonly string[], lat: number, lon: number])[] = [
  ['HK', 'Central and Western District', ['中西区'], 22.286, 114.151], ['HK', 'Wan Chai District', ['湾仔区', '湾仔'], 22.277, 114.175], ['HK', 'Eastern District', ['香港东区'], 22.284, 114.224], ['HK', 'Southern District', ['香港南区'], 22.247, 114.159],
  ['HK', 'Yau Tsim Mong District', ['油尖旺区', '油尖旺'], 22.312, 114.171], ['HK', 'Sham Shui Po District', ['深水埗区', '深水埗', '深水埔'], 22.331, 114.162], ['HK', 'Kowloon City District', ['九龙城区', '九龙城'], 22.328, 114.191], ['HK', 'Wong Tai Sin District', ['黄大仙区', '黄大仙'], 22.342, 114.195], ['HK', 'Kwun Tong District', ['观塘区', '观塘'], 22.313, 114.226],
  ['HK', 'Kwai Tsing District', ['葵青区', '葵青'], 22.355, 114.084], ['HK', 'Tsuen Wan District', ['荃湾区', '荃湾'], 22.363, 114.117], ['HK', 'Tuen Mun District', ['屯门区', '屯门'], 22.391, 113.977], ['HK', 'Yuen Long District', ['元朗区', '元朗'], 22.444, 114.022], ['HK', 'North District', ['香港北区'], 22.494, 114.138], ['HK', 'Tai Po District', ['大埔区', '大埔'], 22.451, 114.164], ['HK', 'Sha Tin District', ['沙田区', '沙田'], 22.387, 114.195], ['HK', 'Sai Kung District', ['西贡区'], 22.381, 114.27], ['HK', 'Islands District', ['离岛区'], 22.262, 113.946],
  ['HK', 'Hong Kong Island', ['香港岛', '港岛'], 22.264, 114.187], ['HK', 'New Territories', ['新界'], 22.41, 114.12], ['HK', 'Mong Kok', ['旺角'], 22.319, 114.17], ['HK', 'Tsim Sha Tsui', ['尖沙咀'], 22.297, 114.172], ['HK', 'Causeway Bay', ['铜锣湾'], 22.28, 114.184], ['HK', 'Admiralty', ['金钟'], 22.279, 114.165], ['HK', 'Central', ['中环'], 22.282, 114.158], ['HK', 'Sheung Wan', ['上环'], 22.287, 114.15], ['HK', 'Hung Hom', ['红磡'], 22.306, 114.186], ['HK', 'Jordan', ['佐敦'], 22.305, 114.171], ['HK', 'Yau Ma Tei', ['油麻地'], 22.312, 114.17], ['HK', 'Lantau Island', ['大屿山'], 22.266, 113.94], ['HK', 'Cheung Chau', ['长洲'], 22.209, 114.029], ['HK', 'Chek Lap Kok', ['赤鱲角'], 22.308, 113.915], ['HK', 'Sheung Shui', ['上水'], 22.501, 114.127], ['HK', 'Tai Koo', ['太古'], 22.286, 114.216], ['HK', 'North Point', ['北角'], 22.291, 114.2], ['HK', 'Chai Wan', ['柴湾'], 22.265, 114.237], ['HK', 'Tin Shui Wai', ['天水围'], 22.46, 114.002], ['HK', 'Lok Ma Chau', ['落马洲'], 22.514, 114.066],
  ['MO', 'Taipa', ['氹仔'], 22.156, 113.559], ['MO', 'Coloane', ['路环'], 22.119, 113.564], ['MO', 'Cotai', ['路氹'], 22.142, 113.565],
];
