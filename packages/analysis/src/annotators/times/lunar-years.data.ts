/** The Chinese lunar years from FIRST_LUNAR_YEAR on, as base-36 numbers: the lowest 4 bits are the month that is repeated
 *  (0 for none), then one bit for each of the twelve months (set where it has 30 days and not 29), one for the repeated month, and the days from
 *  21 January to new year's day. Computed, and compared with the calendar of ICU (which errs in 1917 and 2027, among others). */
export const LUNAR_YEARS =
  '0t4q0 2a42o 1fuq8 0ngdh 21lf4 149f4 0dkro 1t38g 0yphs 03u02 1ktuo 0qhcm 27n0w 19upc 0gcs5 1vnps 10zw0 064b6 1o70w 0xl47 2dk4g 1fpzk 0ktlh 21y74 16dls ' +
  '0as7o 1t7pc 0yzyo 06yle 1lgrk 0pv8m 24b00 19uuo 0g9r9 1wf4w 13xhc 0ahar 1nmvk 0ugxj 2aecw 1f0s0 0ipiu 1z64w 16m5c 0du8k 1tmww 0ypao 03z5e 1l45s 0netz ' +
  '24b4w 19vww 0j7hh 1vx9c 11pw0 0b483 1qyzk 0sl08 27l9s 1f1b4 0k57a 1z6mo 16qlc 0bvpw 1tweo 0y9i8 00jxv 1ib3k 0q8iv 24bs0 19y8g 0hvs5 1z868 11hzk 06lkk ' +
  '1nwds 0t12w 26w9c 1c8gg 0lkeu 228pc 17bxc 0cims 1tro0 0yyu2 2d6qo 1hm5c 0mqfq 24g9c 1a8i8 0i78l 1zig0 14hgg 062n7 1l3e8 0t1m0 29rj4 1ccwg 0ko0l 21ok0 ' +
  '16ptc 09cxg 1q9bk 0vt80 03qw2 1huow 0not3 27olc 1cqz4 0f7sl 1wcpc 10z4g 06384 1l4k0 0t489 29zc0 1frkg 0mch2 227j4 178sw 0c63o 1q9uo 0vuc0 03rfm 1ks9s ' +
  '0n4gm 24h8w 19i28 0elpx 1tq5s 10zog 063fn 1nzww 0tfsb 2agps 1fjo0 0m7qu 1z4xc 13qnk 08o1h 1qaxc 0vwkg 040bm 1ldls 0qkif 2507k 19uts 0gct1 1vu5c 0y7o0 ' +
  '07meb 1oakw 0w9pk 2aqzk 1fq00 0lili 1z52o 13r6o 0a4pg 1qg5s 0ycnk 00n1v 1hycw 0net3 24b00 171rk 0ezl1 1vwdc 11is0 06n50 1nzj4 0taag 2aeds 1c7o0 0hbyu ' +
  '1z68g 16mxs 08xuc 1r040 0yvmo 042c3 1ihcw 0nlk7 24bj4 19w0g 0geg5 1w0tc 11t1s 0921w 1kre8 0pv20 272k0 1c88g 0iq92 1z8gw 16s68 0c95g 1qsls 0vttc 00wky ' +
  '1hsc0';

export const FIRST_LUNAR_YEAR = 1900;
