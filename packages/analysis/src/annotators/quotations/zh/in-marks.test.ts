import { describe, expect, test } from '@jest/globals';
import { layersOf, linesOf, person } from '../said.fixture.ts';
import type { Names } from '../said.fixture.ts';

const SAID: readonly [string, Names, readonly string[]][] = [
  ['林德在碼頭站了一會兒，忍不住落淚道：「我選的這條路，船員很辛苦。」', person('林德'), ['“” 林德 <道> 我選的這條路，船員很辛苦。']],
  ['幾名便衣警走近問：「你是不是想拍我的船？」', {}, ['“” 幾名便衣警 <問> 你是不是想拍我的船？']],
  ['多名被告離庭前，在庭上揮手大喊：「多謝律師！」', {}, ['“” 多名被告 <大喊> 多謝律師！']],
  ['林德叮囑父親：「你千萬不要出海！」', person('林德'), ['“” 林德 <叮囑> 你千萬不要出海！']],
  ['林德批評渡輪公司：「你們憑甚麼加價？」', person('林德'), ['“” 林德 <批評> 你們憑甚麼加價？']],
  ['林德說，「我們明年一定會再出海」（We will sail again next year）。', person('林德'), ['“” 林德 <說> 我們明年一定會再出海']],
  ['林德說渡輪明年復航。（“The ferry will sail again next year.”）', person('林德'), ['… 林德 <說> 渡輪明年復航']],
  ['林德認為涉及私怨，「不然不會在這麼短的時間內停航」。', person('林德'), ['… 林德 <認為> 涉及私怨', '“” 林德 <認為> 不然不會在這麼短的時間內停航']],
  ['林德說船東對船員很好，「現在我不想說」。', person('林德'), ['… 林德 <說> 船東對船員很好', '“” 林德 <說> 現在我不想說']],
  ['林德認為「北岸航線」並非最短的路。', person('林德'), ['… 林德 <認為> 「北岸航線」並非最短的路']],
  ['林德指，航道何時重開難以預測，「但船總要開。我們會等下去。」', person('林德'), ['… 林德 <指> 航道何時重開難以預測', '“” 林德 <指> 但船總要開。我們會等下去。']],
  ['林德則謂，航道不會封閉。', person('林德'), ['… 林德 <則謂> 航道不會封閉']],
  ['林德公布民調結果稱，六成乘客支持復航。', person('林德'), ['… 林德 <稱> 六成乘客支持復航']],
  ['林德高喊「開船」，人群隨之鼓掌。', person('林德'), ['“” 林德 <高喊> 開船']],
  ['林德說「船沉了」，電話隨即中斷。', person('林德'), ['“” 林德 <說> 船沉了']],
  ['海軍發表聲明稱，由於對方違反停火承諾，航道不會重開。', {}, ['… 海軍 <稱> 由於對方違反停火承諾，航道不會重開']],
];

const PARAGRAPHS: readonly [string, string, Names, readonly string[]][] = [
  ['goes on with whoever the paragraph before reports', '林德說，過去也有人質疑這條航線，公司不排除停航。\n「我當然希望船繼續開，乘客沒有別的路可走。」', person('林德'), ['… 林德 <說> 過去也有人質疑這條航線，公司不排除停航', '“” 林德 <-> 我當然希望船繼續開，乘客沒有別的路可走。']],
  ['is of whoever the line above names', '渡輪工會會長林德：\n「票價太高。我們的船員一年沒有加薪。」', person('林德'), ['“” 林德 <-> 票價太高。我們的船員一年沒有加薪。']],
  ['is of whoever is named behind whose she is', '他的母親林德只重複一句：「我甚麼都不知道。」', person('林德'), ['“” 林德 <-> 我甚麼都不知道。']],
];

const NONE: readonly [string, string][] = [
  ['what something means', '「三牛」精神指「為民服務孺子牛」、「創新發展拓荒牛」。'],
  ['what is declared by its name', '政府昨日公布「緊急狀態」。'],
  ['what is granted by its name', '當局保證「高度自治」。'],
  ['what nothing shows', '並無切實證據顯示，渡輪公司已經轉手。'],
  ['answers that are counted', '問卷共取得近15000份回應，其中2000份來自船員。'],
  ['what somebody was told', '三名船員被告知，渡輪已經開走。'],
  ['what is filled in', '林德加了90公升油料，便從北港出發。'],
  ['a proposal that was named before', '這個建議完全正確。'],
];

describe('words in marks', () => {
  test.each(SAID)('%s', (text, names, lines) => {
    expect(linesOf(layersOf('zh-Hant', text, names))).toEqual(lines);
  });

  test.each(PARAGRAPHS)('a paragraph of them %s', (_what, text, names, lines) => {
    expect(linesOf(layersOf('zh-Hant', text, names))).toEqual(lines);
  });

  test.each(NONE)('%s is no quotation', (_what, text) => {
    expect(linesOf(layersOf('zh-Hant', text, {}))).toEqual([]);
  });
});
