"""Labels raw text by lists and parts of speech alone, for a model that no research corpus has touched.

    python3 label_by_lists.py --examples FOLDER --lexicon FOLDER --every 8 xwlb > FOLDER/listed.jsonl

A person is a word of jieba's tag nr of two or three characters that begins with a common surname and is rare, or a listed
foreign name, a location one of ns or of the gazetteer, an organization one of nt, or a place followed
by nouns of which the last ends as organizations do. Sentences without a name are kept as often as chance has them."""
import argparse
import collections
import json
import sys

ENDS = ('委员会', '部', '局', '院', '集团', '公司', '大学', '协会', '银行', '法院', '政府', '议会', '总局', '联盟', '组织', '中心', '报', '社', '队', '军', '党', '会')
NOT_ORGANIZATIONS = ('全部', '内部', '总部', '东部', '西部', '南部', '北部', '中部', '机会', '社会', '大会', '晚会', '峰会', '大队', '结局', '格局', '布局', '医院', '海军', '部队', '汇报')
NOT_PLACES = ('城市', '两国', '深度', '新春', '各国', '本土', '边境', '全球', '海外', '海峡', '海洋', '和平', '高山', '山河', '东方', '西方', '当地', '加大力度')
SURNAMES = '习王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'
NOUNS = ('n', 'ns', 'nz', 'vn', 'nt', 'j', 'b', 'l', 'an', 'ng')


def words_of(example):
    at = 0
    for length, tag in zip(example['w'][::2], example['w'][1::2]):
        yield at, at + length, tag
        at += length


def names_in(example, places, foreign, common):
    text, words = example['t'], list(words_of(example))
    names, k = [], 0
    while k < len(words):
        start, after, tag = words[k]
        word = text[start:after]
        is_place = len(word) > 1 and (tag == 'ns' or word in places) and word not in NOT_PLACES
        if is_place:
            longest = None
            for n in range(k + 1, min(k + 5, len(words))):
                if words[n][2] not in NOUNS:
                    break
                last = text[words[n][0]:words[n][1]]
                if last.endswith(ENDS) and not last.endswith(NOT_ORGANIZATIONS):
                    longest = n
            if longest:
                names.append([start, words[longest][1], 'ORG'])
                k = longest + 1
                continue
            names.append([start, after, 'LOC'])
        elif tag == 'nt' and len(word) > 1:
            names.append([start, after, 'ORG'])
        elif tag in ('nr', 'nrt', 'nrfg') and (word in foreign or '·' in word or 2 <= len(word) <= 3 and word[0] in SURNAMES and (len(word) == 3 or word not in common)):
            names.append([start, after, 'PER'])
        k += 1
    return names


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--examples', required=True)
    parser.add_argument('--lexicon', required=True)
    parser.add_argument('--every', type=int, default=8)
    parser.add_argument('corpus')
    options = parser.parse_args()
    with open(f'{options.lexicon}/lexicon.tsv', encoding='utf8') as lines:
        tags = dict(line.split('\t')[:2] for line in lines)
    places = {word for word, tag in tags.items() if tag == 'place' or tag.split('+')[0] in ('nr', 'nrt', 'nz') and tag.endswith('+place')}
    foreign = {word for word, tag in tags.items() if tag == 'foreign' or tag == 'nrt'} - places
    with open(f'{options.examples}/{options.corpus}.jsonl', encoding='utf8') as lines:
        examples = [json.loads(line) for k, line in enumerate(lines) if k % options.every == 0]
    # A word of two characters that more than one of a thousand sentences has is rather a noun.
    counts = collections.Counter(x['t'][a:b] for x in examples for a, b, _ in words_of(x))
    common = {word for word, count in counts.items() if count * 1000 > len(examples)}
    for example in examples:
        sys.stdout.write(json.dumps({**example, 'e': names_in(example, places, foreign, common)}, ensure_ascii=False) + '\n')


if __name__ == '__main__':
    main()
