import type { CueTable } from '../../annotators/quotations/cue-table.ts';

/** Reporting verbs in the forms that report. free: a clause may follow without "that" · paused: "that", a quotation mark or
 *  a colon must follow · told: who is told, then the content · urged: what is called for, with an infinitive · object: what is
 *  spoken of · named: what is called so, then the words in marks. */
export const CUES = {
  neutral: {
    free: 'said says say saying stressed stresses thinks thought believes believed believe promised promises promise vowed vows pledged pledges added predicts predicted',
    paused: `adds adding announced announces announcing reported reports reporting explained explains explaining declaring asking replying recalling predicting concluding noted notes noting mentioned mentions mentioning stated states stating confirmed confirms confirming
      revealed reveals disclosed suggested suggests indicated estimated estimates emphasised emphasized emphasises emphasizes reiterated reiterates declared declares argued argues arguing observed remarked replied
      replies responded responds wrote writes writing tweeted tweets asked asks recalled recalls continued commented testified concluded concludes hinted signalled signaled repeated insisting stressing
      tweeting posting reads read shouts ordered shouted yelled chanted screamed whispered texted emailed wondered promising vowing learned found shows showed thinks hoped hopes expects expected decided posted joked typed messaged quipped mused recounted recounts countered counters retorted snapped sighed laughed pleaded begged cried exclaimed gushed enthused scoffed fumed grumbled reckoned reckons clarified elaborated went_on_to_say went_as_far_as_to_say went_so_far_as_to_say went_as_far_to_say pointed_out points_out pointing_out made_clear`,
    told: 'told tells telling informed reminded assured',
    urged: 'expect expects',
    named: 'calling describing called calls labelled labeled described describes dubbed branded referring_to referred_to refers_to',
  },
  claim: { free: 'claimed claims insisted insists maintained maintains', paused: 'argue insist contend allege claiming claim alleged alleges alleging asserted asserts asserting contended contends purported boasted boasts' },
  admit: { free: 'admitted admits', paused: 'acknowledge acknowledged acknowledges acknowledging conceded concedes conceding admitting confessed' },
  deny: { free: '', paused: 'denied denies denying refuted disputed rejected rejects rejecting dismissed dismisses dismissing' },
  warn: { free: 'warned warns', paused: 'warn warning cautioned cautions threatened threatens', object: 'warned_of warns_of warning_of warned_against warns_against' },
  demand: { free: 'demanded', urged: 'urged urges urging called_on calls_on calling_on', object: 'called_for calls_for calling_for' },
  praise: { paused: 'praised praises hailed' },
  condemn: { paused: 'complain complained complains criticised criticized lamented blasted accused_them_of', accused: 'accused accuses accusing', named: 'denounced denounces denouncing condemned condemns condemning decried blamed blames blaming slammed slams' },
} as const satisfies CueTable;

/** Before a cue: not said, not yet said, or said by nobody in particular. */
export const UNSAID = `not n't never to will would could should might may can cannot must if whether how what why let's declined refused been be was were is are being without`;

/** Forms that are as often nouns: two critical reports, the claims are false. */
export const NOUNS_TOO = 'reports claims notes states estimates shows hopes promises suggests comments posts asks answers report claim warning writes demands calls called_for stresses expects thinks adds';

/** Between the speaker and the cue. */
export const BETWEEN = `has have had also later earlier then repeatedly reportedly previously recently subsequently again further publicly privately initially immediately
  explicitly clearly strongly simply often always now still since first once only just even himself herself itself themselves today yesterday tonight did does do
  monday tuesday wednesday thursday friday saturday sunday on in a statement reporters`;

/** At the head of a clause, before its subject. */
export const LEAD_INS = `but and however meanwhile also still yet so then or nor while although though because since when as after before that if where later earlier instead
  thus moreover furthermore additionally separately nevertheless nonetheless now today yesterday indeed similarly likewise finally`;

/** Where a noun phrase goes on with what it belongs to: officials at the ministry, spokesman for the group. */
export const PREPOSITIONS = 'of for at in from with on to who whose which that by near under about against after during over within inside among familiar close';

/** Nouns that speak. */
export const SOURCE_NOUNS = `presidency service services department departments guard coastguard brigade crew crews firefighter alliance coalition movement network body tribunal cabinet regime side operator opposition insider insiders official officials spokesman spokeswoman spokesperson spokespeople spokesmen police officer officers minister ministers ministry president premier chancellor secretary
  governor mayor senator senators lawmaker lawmakers congressman congresswoman legislator legislators politician politicians leader leaders chief head chairman chairwoman chair director directors executive
  executives ceo manager managers analyst analysts expert experts economist economists researcher researchers scientist scientists professor doctor doctors lawyer lawyers attorney attorneys prosecutor
  prosecutors judge judges court courts authorities authority government administration army military navy force forces commander commanders general soldier soldiers troops rebels militants
  activist activists group groups organization organisation organizations organisations agency agencies company companies firm firms bank banks union unions party parties campaign team media press newspaper
  newspapers paper papers clerk clerks outlet outlets report reports study studies survey poll polls document documents statement complaint indictment lawsuit suit filing affidavit letter memo email source sources witness witnesses resident residents villager villagers
  survivor survivors victim victims relative relatives family families father mother brother sister son daughter wife husband friend friends neighbor neighbour neighbors neighbours student students teacher teachers worker workers employee employees
  staff farmer farmers owner owners voter voters critic critics supporter supporters opponent opponents protester protesters protestors demonstrator demonstrators observer observers diplomat diplomats ambassador envoy envoys negotiator negotiators
  adviser advisers advisor advisors aide aides deputy investigator investigators detective rescuer rescuers firefighters paramedics coach player players man woman men women people person teenager child
  children pilot passenger passengers driver journalist journalists reporter reporters editor author authors writer historian historians scholar scholars regulator regulators developer developers investor investors trader traders
  council committee commission board assembly parliament congress senate house office embassy consulate hospital school university institute foundation association federation church bishop priest imam pope king queen prince princess
  automaker automakers carmaker carmakers suspect suspects killer attacker gunman gunmen shooter defendant defendants plaintiff plaintiffs television radio bystander bystanders commentator commentators refugee refugees neighbour broker brokers dealer dealers economist trader strategist strategists executive superpower negotiators organizers organisers rescuer prosecutor lawmakers militiamen guerrilla guerrillas separatists insurgents islamists tribunal shipowner shippers spokespersons monitors monitor peacekeepers caller callers caretaker pollster pollsters dispatcher counterpart candidate candidates nominee delegate delegates delegation proponents detractors republicans democrats conservatives liberals palace charity charities watchdog insurer airline operators utility manufacturer maker
  user users fan fans crowd crowds chorus mob customer customers tourist tourists traveller travelers shopkeeper nurse nurses forecaster forecasters counsel counsels
  website websites publication portal blog podcast magazine bulletin newsletter motion ruling judgment judgement verdict brief petition submission release communique dispatch editorial findings consensus analysis analyses estimates
  auditor auditors inspector inspectors engineer engineers curator trustee trustees founder founders announcer narrator narrators builder builders tenant tenants landlord grandmother grandfather uncle aunt cousin widow host hosts guest coroner veterinarian biologist climatologist geologist meteorologist seismologist psychologist virologist epidemiologist surgeon physician ranger rangers pastor rabbi cleric monk nun referee trainer captain sailor sailors fisherman fishermen miner miners trucker vendor vendors merchant merchants contractor contractors supplier suppliers buyer buyers seller sellers retailer retailers shareholder shareholders creditor creditors lender lenders exporter exporters grower growers brewer programmer applicant applicants graduate graduates parent parents principal pupil pupils dean another others many some all most both several few everyone he she they it we i who`;

/** Before a colon in a printed interview: who asks, and who answers. */
export const ASKERS = 'Q';
export const ANSWERERS = 'A';

/** Who passes on what others said. */
export const MEDIA = 'agency news press times post reuters afp ap xinhua bbc cnn media newspaper newspapers outlet outlets report reports journal tribune herald guardian network television tv radio daily magazine website portal bulletin newsletter';
