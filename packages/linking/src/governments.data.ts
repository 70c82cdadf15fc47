/** Days on which a government ended and another, that is no successor by its own laws, began: what is called the government before and after are two.
 *  By ISO 3166-1 code, ISO days, earliest first. An election or a new cabinet is no such day. Each day was seen in news or timelines of the event: of RFE/RL, Reuters,
 *  the BBC, Al Jazeera, the Guardian, Africanews, AFP. Where power changed hands over days, it is the day on which the old government gave up or lost its seat. */
export const OVERTHROWS: Readonly<Record<string, readonly string[]>> = {
  AF: ['1996-09-27', '2001-12-22', '2021-08-15'], BD: ['2024-08-05'], BF: ['2014-10-31', '2022-01-24', '2022-09-30'], EG: ['2011-02-11', '2013-07-03'], GA: ['2023-08-30'], GN: ['2021-09-05'], HN: ['2009-06-28'],
  IQ: ['2003-04-09'], KG: ['2005-03-24', '2010-04-07'], LY: ['2011-08-23'], MG: ['2009-03-17', '2025-10-14'], ML: ['2012-03-22', '2020-08-18', '2021-05-24'], MM: ['2021-02-01'], NE: ['2010-02-18', '2023-07-26'],
  SD: ['2019-04-11', '2021-10-25'], SY: ['2024-12-08'], TD: ['2021-04-20'], TH: ['2006-09-19', '2014-05-22'], TN: ['2011-01-14'], YE: ['2015-01-22'],
};
