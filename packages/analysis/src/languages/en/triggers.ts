import type { EventKind } from '@dateline/document';
import type { Trigger } from '../../annotators/events/trigger.ts';

/** The words that report each kind of event in English, as lemmas separated by ` | `; verbs are inflected by
 *  `verb-forms.ts`, nouns take a plural s. */
export const TRIGGERS = {
  attack: [
    { words: 'attack | bomb | shell | raid | ambush | storm | invade | assault | bombard | assassinate | ram | torch | stab | firebomb | besiege | gun down | open fire on | blow up | shoot down | shoot | shoot and wound', as: 'verb', frame: 'does', needs: 'object' },
    { words: 'target | hit | strike', as: 'verb', frame: 'does', needs: 'both', context: 'violence' },
    { words: 'fire | launch | detonate | lob | hurl', as: 'verb', frame: 'uses', needs: 'both', objects: 'weapons' },
    { words: 'open fire', as: 'verb', frame: 'acts' },
    { words: 'attack | air strike | airstrike | air raid | drone strike | missile strike | rocket attack | suicide bombing | suicide attack | bombing | car bombing | shelling | ambush | raid | offensive | assault | invasion | shooting | mass shooting | gunfight | firefight | clash | bombardment | terror attack | terrorist attack | bomb attack | gun attack | knife attack | stabbing | insurgency | murder | assassination | massacre | arson attack | rebellion | fighting | suicide bomb attack', as: 'noun', frame: 'does' },
    { words: 'blast | explosion', as: 'noun', frame: 'does', context: 'violence' },
    { words: 'strike', as: 'noun', frame: 'does', context: 'war' },
    { words: 'explode | go off', as: 'verb', frame: 'acts', context: 'violence' },
    { words: 'clash | fight', as: 'verb', frame: 'meets', needs: 'both', context: 'violence' },
    { words: 'fire on | fire at | shoot at', as: 'verb', frame: 'does', needs: 'object' },
  ],
  capture: [
    { words: 'capture | seize | overrun | occupy | retake | recapture | conquer | take control of | seize control of | take over', as: 'verb', frame: 'does', needs: 'object', objects: 'territory' },
    { words: 'fall to', as: 'verb', frame: 'undergoes', needs: 'subject', subjects: 'territory' },
    { words: 'fall to', as: 'verb', frame: 'undergoes', needs: 'subject', context: 'violence' },
    { words: 'seize power | take power | seize control | stage a coup', as: 'verb', frame: 'acts', needs: 'subject' },
    { words: 'fall of | capture of | takeover of | seizure of', as: 'noun', frame: 'leaves', needs: 'object', objects: 'territory' },
  ],
  surrender: [{ words: 'surrender | lay down arms | give up arms', as: 'verb', frame: 'acts' }, { words: 'surrender', as: 'noun', frame: 'acts' }],
  withdraw: [
    { words: 'withdraw | evacuate | retreat | pull back', as: 'verb', frame: 'does' },
    { words: 'pull out', as: 'verb', frame: 'does', objects: 'troops' },
    { words: 'pull out of', as: 'verb', frame: 'leavesPlace', needs: 'subject' },
    { words: 'leave', as: 'verb', frame: 'leavesPlace', needs: 'both', objects: 'territory' },
    { words: 'withdrawal | evacuation | pullout | troop withdrawal', as: 'noun', frame: 'acts' },
  ],
  deploy: [
    { words: 'deploy | mobilize | mobilise', as: 'verb', frame: 'does', needs: 'object' },
    { words: 'send | dispatch | order', as: 'verb', frame: 'does', needs: 'object', objects: 'troops' },
    { words: 'station', as: 'verb', frame: 'does', modality: 'ongoing' },
    { words: 'deployment | mobilization | mobilisation | troop deployment', as: 'noun', frame: 'does' },
  ],
  meet: [
    { words: 'meet', as: 'verb', frame: 'meets', needs: 'both' },
    { words: 'hold talks | meet with | sit down with | confer with | hold a meeting | hold discussions', as: 'verb', frame: 'meets', needs: 'subject' },
    { words: 'meeting | summit | talks | peace talks | negotiation | conference | round of talks | emergency session', as: 'noun', frame: 'meets' },
    { words: 'negotiate', as: 'verb', frame: 'meets', needs: 'subject' },
  ],
  call: [
    { words: 'telephone | phone | speak by phone | talk by phone | speak on the phone', as: 'verb', frame: 'meets', needs: 'both' },
    { words: 'phone call | telephone call | phone conversation | telephone conversation', as: 'noun', frame: 'meets' },
  ],
  agree: [
    { words: 'agree | reach an agreement | reach a deal | strike a deal | reach agreement | come to terms', as: 'verb', frame: 'settles', needs: 'subject' },
    { words: 'sign | broker', as: 'verb', frame: 'settles', needs: 'both', objects: 'accord' },
    { words: 'agreement | accord | treaty | ceasefire agreement | peace deal | memorandum of understanding', as: 'noun', frame: 'settles', needs: 'subject' },
  ],
  demand: [
    { words: 'urge | call on | appeal to | call upon | implore | press', as: 'verb', frame: 'urges', needs: 'both' },
    { words: 'demand | call for | appeal for | request | plead for', as: 'verb', frame: 'demands', needs: 'subject' },
    { words: 'call for calm', as: 'verb', frame: 'acts' },
    { words: 'appeal for | plea for', as: 'noun', frame: 'demands', needs: 'subject' },
  ],
  threaten: [{ words: 'threaten | vow to retaliate', as: 'verb', frame: 'urges' }, { words: 'warn', as: 'verb', frame: 'urges', follows: 'condition' }, { words: 'ultimatum', as: 'noun', frame: 'urges' }],
  accuse: [
    { words: 'accuse | condemn | blame | denounce | criticise | criticize | slam | decry | deplore | lambast | rebuke | castigate | berate | lash out at | hit out at | censure', as: 'verb', frame: 'does' },
    { words: 'condemnation', as: 'noun', frame: 'does' },
  ],
  reject: [
    { words: 'rebuff | veto | turn down | spurn', as: 'verb', frame: 'passes', needs: 'both' },
    { words: 'reject | rule out', as: 'verb', frame: 'passes', needs: 'subject' },
    { words: 'dismiss | brush off | shrug off | brush aside', as: 'verb', frame: 'passes', needs: 'both', objects: 'stance' },
    { words: 'refuse | deny', as: 'verb', frame: 'passes', needs: 'subject' },
  ],
  protest: [
    { words: 'demonstrate', as: 'verb', frame: 'acts', needs: 'subject', context: 'unrest' },
    { words: 'protest | riot | go on strike | walk out | stage a protest | walk off the job | down tools | take to the streets', as: 'verb', frame: 'acts' },
    { words: 'rally | march', as: 'verb', frame: 'acts', context: 'unrest' },
    { words: 'rally | march | gather | pour into the streets', as: 'verb', frame: 'acts', needs: 'subject', subjects: 'crowd' },
    { words: 'protest | demonstration | strike | riot | march | walkout | rally | unrest | general strike | hunger strike | sit-in | industrial action', as: 'noun', frame: 'acts' },
  ],
  sanction: [
    { words: 'sanction | blacklist | impose sanctions on | embargo | fine', as: 'verb', frame: 'does' },
    { words: 'sanctions | embargo | blockade | economic sanctions | travel ban | asset freeze | visa restrictions | visa ban | export ban | import ban', as: 'noun', frame: 'does', modality: 'ongoing' },
  ],
  arrest: [
    { words: 'arrest | detain | apprehend | jail | round up | take into custody | abduct | kidnap | imprison | nab | take hostage | hold hostage | place under house arrest | put under house arrest', as: 'verb', frame: 'does' },
    { words: 'arrest | detention | kidnapping | abduction', as: 'noun', frame: 'leaves', needs: 'object' },
  ],
  die: [
    { words: 'die | perish | drown | lose their lives | be found dead | succumb | pass away | suffocate', as: 'verb', frame: 'undergoes' },
    { words: 'kill | murder | execute | behead | slay | shoot dead | hang | massacre | slaughter | lynch | claim the lives of | cost the lives of', as: 'verb', frame: 'does', needs: 'object' },
    { words: 'death', as: 'noun', frame: 'leaves', needs: 'object' },
    { words: 'death toll | number of dead | number of deaths | toll | number of people killed', as: 'noun', frame: 'tolls', needs: 'quantity', context: 'toll' },
    { words: 'dead | fatality', as: 'noun', frame: 'counts', needs: 'quantity' },
    { words: 'killing | execution', as: 'noun', frame: 'leaves', needs: 'object' },
  ],
  injure: [{ words: 'wound | injure | maim | hurt', as: 'verb', frame: 'does', needs: 'object' }, { words: 'injured | wounded', as: 'noun', frame: 'counts', needs: 'quantity' }],
  displace: [
    { words: 'displace | uproot | deport | expel', as: 'verb', frame: 'does', needs: 'object' },
    { words: 'relocate | resettle', as: 'verb', frame: 'does', needs: 'object', objects: 'residents' },
    { words: 'flee', as: 'verb', frame: 'flees' },
    { words: 'exodus', as: 'noun', frame: 'flees' },
  ],
  aid: [
    { words: 'pledge | send | deliver | bring | fly in | fly | ship | rush | distribute | hand out | provide | carry', as: 'verb', frame: 'gives', needs: 'both', objects: 'relief' },
    { words: 'pull from the rubble | pull to safety', as: 'verb', frame: 'does', needs: 'object' },
    { words: 'rescue | airlift | donate | deliver aid | provide aid | provide assistance | send aid', as: 'verb', frame: 'does' },
    { words: 'humanitarian aid | relief effort | rescue operation | humanitarian assistance | relief operation', as: 'noun', frame: 'does' },
  ],
  appoint: [
    { words: 'appoint | nominate | swear in', as: 'verb', frame: 'does' },
    { words: 'inauguration | swearing-in', as: 'noun', frame: 'leaves' },
    { words: 'function as | take office | take over as | serve as acting | be named as | take the helm | take the helm of | take the oath | take the oath of office', as: 'verb', frame: 'becomes', needs: 'subject' },
    { words: 'succeed', as: 'verb', frame: 'becomes', needs: 'both' },
    { words: 'appointment', as: 'noun', frame: 'leaves', needs: 'object' },
  ],
  resign: [
    { words: 'resign | step down | stand down | quit | step aside | bow out | leave office | tender his resignation | tender her resignation', as: 'verb', frame: 'quits' },
    { words: 'sack | dismiss | oust | depose | impeach | overthrow | topple | unseat | remove from office', as: 'verb', frame: 'does', needs: 'object' },
    { words: 'resignation', as: 'noun', frame: 'acts', needs: 'subject' },
  ],
  elect: [
    { words: 'elect | re-elect | reelect', as: 'verb', frame: 'does' },
    { words: 'win', as: 'verb', frame: 'becomes', needs: 'both', objects: 'election' },
    { words: 'win the election | win re-election | win the presidency', as: 'verb', frame: 'becomes' },
    { words: 'election | referendum | presidential election | parliamentary election | general election | by-election | runoff | run-off | runoff election | snap election | local election | midterm election | plebiscite', as: 'noun', frame: 'acts' },
  ],
  'try-in-court': [
    { words: 'convict | sentence | indict | prosecute | acquit | find guilty | extradite | charge with | arraign', as: 'verb', frame: 'does', needs: 'object' },
    { words: 'charge', as: 'verb', frame: 'does', needs: 'object', objects: 'offence' },
    { words: 'find', as: 'verb', frame: 'does', needs: 'both', objects: 'guilt' },
    { words: 'appeal', as: 'verb', frame: 'acts', needs: 'subject', context: 'verdict' },
    { words: 'appear before', as: 'verb', frame: 'does', needs: 'both', objects: 'court' },
    { words: 'appeal against | file a lawsuit | file an appeal | sue | file suit | press charges', as: 'verb', frame: 'acts', needs: 'subject' },
    { words: 'plead guilty | plead not guilty | stand trial | appear in court | go on trial | face trial', as: 'verb', frame: 'undergoes' },
    { words: 'overturn | uphold | quash | strike down | annul', as: 'verb', frame: 'passes', needs: 'both', subjects: 'court' },
    { words: 'trial | conviction | indictment', as: 'noun', frame: 'leaves', needs: 'object' },
  ],
  disaster: [
    { words: 'earthquake | quake | flood | flooding | tsunami | hurricane | typhoon | cyclone | tornado | wildfire | landslide | volcanic eruption | drought | famine | avalanche | mudslide | aftershock | heatwave | heat wave | storm surge | tropical storm | flash flood | heavy rain | torrential rain | snowstorm | rainstorm | blizzard | sandstorm | bushfire | forest fire | monsoon flooding', as: 'noun', frame: 'happens' },
    { words: 'make landfall', as: 'verb', frame: 'lands' },
    { words: 'strike | hit | batter | lash | pummel | devastate | rock | soak | slam | rattle', as: 'verb', frame: 'lands', needs: 'both', subjects: 'nature' },
  ],
  accident: [
    { words: 'crash | collide | capsize | derail | collapse | explode | sink | overturn | go missing | catch fire | run aground | burst into flames | veer off', as: 'verb', frame: 'undergoes' },
    { words: 'crash | plane crash | car crash | train crash | accident | collision | derailment | shipwreck | stampede | explosion | blast | fire | collapse | blaze | pile-up | bus crash | helicopter crash | gas leak | gas explosion | oil spill', as: 'noun', frame: 'undergoes' },
  ],
  legislate: [
    { words: 'enact | ratify | repeal | legislate | sign into law | pass a law | pass a bill | pass legislation', as: 'verb', frame: 'passes' },
    { words: 'approve | pass | adopt | sign | scrap | amend | abolish | endorse', as: 'verb', frame: 'passes', needs: 'both', objects: 'law' },
  ],
  trade: [
    { words: 'acquire | buy | purchase | sell | invest in | merge with', as: 'verb', frame: 'does', needs: 'both' },
    { words: 'acquisition | takeover bid | merger | initial public offering', as: 'noun', frame: 'leaves' },
    { words: 'lay off | go public | file for bankruptcy', as: 'verb', frame: 'does', needs: 'subject' },
  ],
  sport: [
    { words: 'beat | defeat | thrash | draw with', as: 'verb', frame: 'does', needs: 'both', context: 'games' },
    { words: 'lose to', as: 'verb', frame: 'losesTo', needs: 'both' },
    { words: 'qualify for', as: 'verb', frame: 'quits', needs: 'subject', context: 'games' },
    { words: 'win | lift | clinch | claim', as: 'verb', frame: 'quits', needs: 'both', objects: 'prize' },
  ],
  other: [
    { words: 'claim responsibility', as: 'verb', frame: 'acts' },
    { words: 'investigate | visit | inspect | mediate | launch an investigation | surround | inaugurate', as: 'verb', frame: 'does', needs: 'both' },
    { words: 'state of emergency | curfew | power cut', as: 'noun', frame: 'acts' },
  ],
} as const satisfies Record<EventKind, readonly Trigger[]>;
