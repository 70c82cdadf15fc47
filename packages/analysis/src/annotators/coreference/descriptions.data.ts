/** What a description asks of a name: words that say that its bearer is one, and words that say that it is another thing. */
export interface Description {
  readonly words: RegExp;
  readonly says: RegExp;
  /** Absent where a name has to say what its bearer is. */
  readonly not?: RegExp;
}

/** Names of what is neither a company, nor a party, nor a group. */
const OFFICE = /[部院局署厅]$|政府$|委员会$|(?:大学|医院|法院|工会|协会|研究所|基金会)$|\b(?:ministry|government|police|army|court|university|institute|commission|council|committee|department|agency|hospital|school|college|union|association|bank of)\b/iu;
const COMPANY = /公司|集团|控股|股份|航空$|银行$|\b(?:inc|corp|ltd|plc|group|holdings|company|co|airlines?|airways|motors|asa|ag|sa|se|gmbh|llc|nv|energy|petroleum|technologies|systems|industries)\b\.?$/iu;
const PARTY = /党$|联盟$|阵线$|\b(?:party|congress|league|front|movement|democrats|conservatives|republicans|labour|coalition|alliance|bloc|union)\b/iu;
const PARTY_OR_COMPANY = /党$|公司$|集团$|银行$|\b(?:party|inc|corp|ltd|plc|bank)\b/iu;

/** Descriptions of organizations; of several that suit the first one holds. A Chinese article may name a body in Latin letters: every row knows both. */
export const ORGANIZATIONS: readonly Description[] = [
  { words: /^(?:该|这家|这个)?(?:公司|集团|企业|平台|航空公司)$|^the (?:company|firm|carrier|airline|automaker|carmaker|tech giant|retailer|manufacturer)$/iu, says: COMPANY, not: new RegExp(`${OFFICE.source}|${PARTY.source}|军$`, 'iu') },
  { words: /^(?:该|这家|这个)(?:组织|武装|武装组织|团体)$|^the (?:group|militant group|organi[sz]ation)$/iu, says: /组织|武装|\b(?:organi[sz]ation|group|committee|coalition|movement|front|watch|watchdog)\b/iu, not: /[部院局]$|政府$|^.军$|(?:国防|政府)军$|军[队方]$|\b(?:ministry|government|court|police|parliament)\b/iu },
  { words: /^(?:该|这个)(?:党|政党)$|^the party$/iu, says: PARTY, not: new RegExp(`${OFFICE.source}|${COMPANY.source}`, 'iu') },
  { words: /^该(?:部|部门)$|^the (?:ministry|department)$/iu, says: /[部局署]$|部门$|\b(?:ministry|department)\b/iu },
  { words: /^(?:该|这家)(?:银行|行)$|^the bank$/iu, says: /银行|行$|\bbank\b/iu },
  { words: /^(?:该|这所)(?:大学|校)$|^the (?:university|school|college)$/iu, says: /大学|学院|学校|中学|小学|\b(?:university|school|college)\b/iu },
  { words: /^(?:该|这家|这支)(?:俱乐部|球队)$|^the (?:club|team)$/iu, says: /俱乐部|队|\b(?:club|united|city|fc)\b/iu, not: OFFICE },
  { words: /^(?:该|这家)医院$|^the hospital$/iu, says: /医院|\b(?:hospital|medical cent(?:er|re)|clinic)\b/iu },
  { words: /^该法院$|^the (?:court|tribunal)$/iu, says: /法院|法庭|\b(?:court|tribunal)\b/iu },
  { words: /^该(?:委员会)$|^the (?:commission|committee|council)$/iu, says: /委员会$|委$|理事会$|\b(?:commission|committee|council)\b/iu },
  { words: /^该(?:局|署)$|^the (?:agency|bureau|authority|service)$/iu, says: /[局署]$|\b(?:agency|bureau|authority|service|administration|office)\b/iu, not: PARTY_OR_COMPANY },
  { words: /^该(?:协会|工会)$|^the (?:union|association|federation)$/iu, says: /协会$|工会$|联合会$|\b(?:union|association|federation|confederation)\b/iu },
  { words: /^该基金会$|^the (?:foundation|fund|institute)$/iu, says: /基金会$|\b(?:foundation|fund|institute)\b/iu },
];

/** Descriptions of media. */
export const MEDIA = /^该(?:社|报|电视台|媒体|通讯社|网站)$|^the (?:newspaper|news agency|broadcaster|paper)$/iu;
/** A paper beyond doubt, whether or not the list has it. */
export const PAPER_NAME = /^《|^(?:Daily|Sunday|Evening|Morning|Weekly) \p{Lu}|\s(?:Chronicle|Gazette|Herald|Tribune|Telegraph|Inquirer|Examiner|Sentinel|Courier)$/u;
/** How the names of media end. */
export const MEDIA_NAME = /[社报台网]$|(?:Times|Post|Journal|Tribune|News|Herald|Republic|Star|Radio|TV)$/u;

/** Of a place: the kind that a description names, whatever its language. */
export const PLACES = {
  country: /^(?:该国|the country)$/iu,
  province: /^(?:该省|the province)$/iu,
  state: /^(?:该州|该邦|the state)$/iu,
  county: /^(?:该县|the county|the district)$/iu,
  island: /^(?:该岛|the island)$/iu,
  town: /^(?:该镇|该村|the town|the village)$/iu,
  city: /^(?:该市|该城|the city)$/iu,
} as const;

/** … and what the name of such a place ends with, or of one that is none. */
export const PLACE_NAMES = {
  province: /省$|province$/iu,
  state: /[州邦]$|state$/iu,
  county: /县$|county$|district$/iu,
  island: /岛$|island$/iu,
  noTown: /[省州邦国市]$|province$|county$|river$/iu,
  noCity: /[省州邦国县岛河江]$|province$|county$|river$/iu,
} as const;

/** Countries that the gazetteer has as parts of another. */
export const UNLISTED: ReadonlySet<string> = new Set(['England', 'Scotland', 'Wales', 'Northern Ireland']);
/** Cities whose names the list of countries has. */
export const CITY_STATES: ReadonlySet<string> = new Set(['Hong Kong', 'Singapore', 'Macau', 'Macao', 'Monaco']);
