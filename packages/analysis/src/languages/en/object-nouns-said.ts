/** Up to some words that still belong to what a verb takes. */
const FEW = "^(?:(?!that|to|in|on|at|by|for|from|with|and|or|over|after|before|as|if|when|while|where|who|which|because\\b)[\\w'’“\"$%.-]+\\s){0,5}";

/** What is said, asked for and imposed, right behind the verb that takes it. Separated by spaces. */
export const SAID_NOUNS = {
  /** What can be refused. */
  proposed: `${FEW}["“]?(?:suggestions?|ideas?|notions?|prospects?|proposals?|plans?|calls?|claims?|demands?|requests?|offers?|bids?|deals?|criticisms?|accusations?|allegations?|charges?|reports?|rumou?rs?|speculation|concerns?|fears|warnings?|complaints?|objections?|appeals?|motions?|bills?|resolutions?|amendments?|legislation|invitations?|sanctions|threats?|results?|outcome|findings|account|assertions?|comparisons?|moves?|measures?|ceasefire|truce|terms|concessions?|negotiations|compromise|petitions?|rulings?|package|nominations?|funding|mergers?|takeover|acquisition)\\b`,
  /** What one opposes, unlike what one is opposed to. */
  opposed: '^(?!to|by|as)[\\w’“]+',
  /** What is resisted and defied. */
  pressed: `${FEW}(?:calls?|pressure|demands?|requests?|rulings?|court\\sorders?|orders|bans?|threats?|warnings?|sanctions|curfew|ultimatum)\\b`,
  /** What is voted on. */
  voted: `${FEW}(?:motions?|bills?|amendments?|proposals?|measures?|legislation|resolutions?|referendum)\\b`,
  /** What one gets out of. */
  dropped: `${FEW}(?:deals?|agreements?|talks|negotiations|accords?|pacts?|treat(?:y|ies)|debates?)\\b`,
  /** What a report is called that is denied. */
  untrue: '^(?:[\\w\'’“".-]+\\s){1,8}["“]?(?:false|baseless|unfounded|untrue|groundless|fabricat(?:ed|ion|ions)|fake|without\\smerit|meritless)\\b',
  /** What is called so is found fault with. */
  insulting: '^(?:(?!for|on|in|at|after|about|to|when|who|by|police|attention)[\\w\'’“".-]+\\s){1,5}["“]?(?:(?:an?\\s(?:\\w+\\s){0,2}(?:dictator|fascist|racist|bigot|hypocrite|murderer|killer|thug|butcher|terrorist|criminal|liar|coward|traitor|disaster|catastrophe|mistake|failure|affront|insult|violation|breach|provocation|attack\\son|assault\\son|witch\\shunt|hoax|threat|danger))|(?:as\\s)?["“]?(?:genocide|racist|hypocritical|unjust|unfair|unjustified|inhuman\\w*|cruel|misleading|deplorable|despicable|abhorrent|appalling|heinous|dishonest|corrupt|incompetent|politically\\smotivated|provocative|offensive|terrorists|hypocrites|irrational|senseless))\\b',
  responsible: '^(?:[\\w\'’.-]+\\s){1,6}(?:responsible|accountable)\\sfor',
  task: '^(?:[\\w\'’.-]+\\s){1,6}to\\stask',
  diplomats: `${FEW}(?:ambassadors?|envoys?|diplomats?|charg[eé]|attach[eé]s?|consuls?|consul-general)\\b(?!['’]s)`,
  /** For what somebody is asked. */
  favours: "^(?:(?!to|about|if|whether|how|why|what|when|by|who|that|on|in)[\\w'’.-]+\\s){1,5}for\\s(?!comment|his|her|their\\sviews)[\\w$’']+",
  /** What comes to those who are warned. */
  reprisal: '(?:retaliat\\w+|reprisals?|countermeasures|revenge|(?:will|would)\\s(?:respond|be\\spunished|face\\sconsequences|be\\sconsequences)|pay\\s(?:a|the)\\s["“]?(?:\\w+\\s)?price|(?:harsh|strong|crushing|firm|forceful|decisive|swift)\\sresponse|(?:legal|strike|industrial|military)\\saction)',
  /** What is vowed against somebody. */
  vengeance: '^(?:(?:to|a|an|its|their|his|swift|harsh|strong|severe|heavy|further|take|more)\\s){0,4}["“]?(?:retaliat\\w+|revenge|vengeance|reprisals?|counter-?measures|avenge|annihilate|obliterate|wipe\\sout|hit\\sback|strike\\sback|fight\\sback|hunt\\sdown|crush|destroy|eliminate|punish(?:ment)?|respond\\s(?:to|with|in|if|forcefully|harshly|strongly)|response)\\b',
  truces: `${FEW}(?:ceasefires?|cease-fires?|truces?|armistice|humanitarian\\spause)\\b`,
  ties: '^(?:(?:its|their|full|all|formal|diplomatic|bilateral|trade|economic|security|military|political)\\s){0,3}(?:relations|ties)\\b',
  disputes: `${FEW}(?:lawsuits?|disputes?|litigation|suits?|class-action|claims|allegations)\\b`,
  statesmen: '(?:leaders|ministers|diplomats|delegates|negotiators|envoys|officials|lawmakers|heads\\sof\\sstate|presidents|delegations|mediators|governors|finance\\schiefs)',
  /** What an allegation is, unlike those who are alleged to have done it. */
  alleged: "^['’“\"]?(?:that|there|the|a|an|his|her|its|their|he|she|it|they|in|on|some|several|multiple|serious|widespread|\\w+\\s(?:had|was|were|has|have|and))\\b",
  bycall: "(?:by|over|on|via)\\s(?:the\\s)?(?:phone|telephone|video) ^(?:[\\w'’.-]+\\s){1,5}to\\s(?:congratulate|thank|offer\\scondolences|express\\s\\w+|apologi[sz]e)",
  goods: `${FEW}(?:imports?|exports?|arms\\ssales|shipments|sales)\\b(?!\\s(?:growth|figures|data|by|rose|fell))`,
  levies: `${FEW}(?:tariffs?|(?:import|export|anti-dumping)\\sduties|export\\scontrols)\\b`,
  blacklisted: '(?:blacklist|no-fly\\slist|entity\\slist|sanctions\\slist)',
  terror: "^(?:[\\w'’.-]+\\s){1,8}(?:foreign\\s)?terror(?:ist)?\\s(?:organi[sz]ations?|groups?|entit(?:y|ies)|list)",
  penalties: "^(?:[\\w'’.$€£,-]+\\s){0,8}(?:bans?|suspensions?|fines?)\\b(?!\\son\\s(?:the|all))",
  points: 'points',
  roads: `${FEW}(?:roads?|motorways?|highways?|bridges?|streets?|ports?|traffic|railways?|entrances?|junctions?|intersections?|tracks|airport)\\b`,
  streets: `${FEW}(?:streets?|squares?|plazas?|avenues?|boulevards?)\\b`,
  angry: '(?:protest[eo]rs?|demonstrators?|rioters?|farmers|truckers|activists|drivers|strikers|marchers|campaigners|crowds?)',
  workforce: '(?:workers|drivers|nurses|doctors|teachers|pilots|staff|unions?|employees|miners|crews|writers|actors|dockworkers|lecturers|members|stewards|machinists|physicians|journalists|firefighters|porters)',
  over: '^(?:over|for|since|against|after|amid|in\\s(?:a\\sdispute|protest))\\b',
} as const;
