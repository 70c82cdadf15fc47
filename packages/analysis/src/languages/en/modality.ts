import type { ModalityWords } from '../../annotators/events/clause-words.ts';

/** How real a report is, by the words before its trigger in the clause. */
export const MODALITY = {
  none: "would have | could have | unable to | failed to | fails to | fail to | failing to | not | don't | doesn't | didn't | won't | wouldn't | can't | couldn't | shouldn't | haven't | hasn't | hadn't | isn't | wasn't | aren't | weren't | never | n't | cannot | no | without | stop | prevent | avoid | halt | avert | against | should | must | ending | ended | end | absence",
  hypothetical: 'unlikely to | may | can | might | could | would | if | whether | unless | possible | possibly | suspected of | risk | fears | feared | potential | hope | hopes | hoped | hoping',
  denied: 'denied | denies | deny | denying | refused | refuses | refuse | refusing',
  planned: "will | 'll | shall | plan | plans | planned | planning | to | going | intends | intend | set | due | vowed | vows | promised | preparing | prepares | prepare | ordered | scheduled | agreed | due to be | set to | likely to | ready to | willing to | eager to | expected | ready | decided | pledged | upcoming | next",
  ongoing: 'is | are | has been | have been | continues | continue | continuing | continued | ongoing | still | being | began | begun',
  condition: 'if | unless | should',
} as const satisfies ModalityWords;
