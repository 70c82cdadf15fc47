"""Raw news and press out of three public repositories, a paragraph a line: without what shares 13 characters with a test set, and without
the days that xwlb.txt has.

    python3 read_news.py $D CLONE > NAME.txt

CLONE is a git repository of github.com: china-data/xwlb at 710ba22 (China Central Television, 2012 to 2026), ubaops/text_classify at
73fe92d (Fudan University's corpus for classification: press and journals of the nineties), HappyShadowWalker/ChineseTextClassify at
1759776 (SogouC, 2006)."""
import hashlib
import html
import json
import re
import subprocess
import sys

GRAM = 13
# First and last day of xwlb.txt.
HAD = '20220924', '20250817'


def grams(text):
    return (text[i:i + GRAM] for i in range(len(text) - GRAM + 1))


def files(clone, revision, folder):
    """Paths and bytes of the files in a folder at a revision."""
    git = ['git', '-C', clone]
    listed = subprocess.run([*git, 'ls-tree', '-r', '-z', revision, folder], stdout=subprocess.PIPE, check=True).stdout
    batch = subprocess.Popen([*git, 'cat-file', '--batch'], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    for entry in filter(None, listed.split(b'\0')):
        head, path = entry.split(b'\t', 1)
        batch.stdin.write(head.split()[2] + b'\n')
        batch.stdin.flush()
        size = batch.stdout.readline().split()[-1]
        if size != b'missing':
            yield path.decode('utf8', 'replace'), batch.stdout.read(int(size))
            batch.stdout.read(1)


def television(clone):
    for path, content in files(clone, '710ba22', 'assets/'):
        day = re.sub(r'\D', '', path.rsplit('/', 1)[-1])[:8]
        if HAD[0] <= day <= HAD[1]:
            continue
        try:
            items = json.loads(content).get('videoList', [])
        except json.JSONDecodeError:  # a day that was not fetched
            continue
        for item in items:
            text = (item.get('video_detail') or {}).get('content') or item.get('brief') or ''
            text = html.unescape(re.sub(r'<[^>]+>', '', re.sub(r'<(?:br|/p|/div)[^>]*>', '\n', text)))
            for line in text.split('\n'):
                yield re.sub(r'^\s*央视网消息[（(]新闻联播[）)][：:]', '', line)


def press(clone):
    """A file is an article: fields in 【】, the body after 正文; a paragraph begins with blanks and is broken into lines."""
    for folder in ('test/', 'test_corpus/', 'train/', 'train_corpus/'):
        for _, content in files(clone, '73fe92d', folder):
            lines = decoded(content).replace('\r', '').split('\n')
            body = not any('【' in line and '标' in line and '题' in line for line in lines[:25])
            paragraph = ''
            for line in lines:
                if line.startswith('【'):
                    body = bool(re.search(r'正\s*文', line)) or body and not re.search(r'参考|责任|收稿|作\s*者', line)
                elif body:
                    if re.match(r'\s{2,}', line) or not line.strip():
                        yield paragraph
                        paragraph = ''
                    paragraph += line
            yield paragraph


def web(clone):
    for _, content in files(clone, '1759776', 'SogouC/ClassFile'):
        yield from content.decode('gb18030', 'ignore').split('\n')


def decoded(content):
    try:
        return content.decode('utf8')
    except UnicodeDecodeError:
        return content.decode('gb18030', 'ignore')


READERS = {'xwlb': television, 'text_classify': press, 'ChineseTextClassify': web}


def main():
    corpora, clone = sys.argv[1:]
    tested = set()
    for name in ('msra.test', 'pd98y.test'):
        with open(f'{corpora}/{name}.jsonl', encoding='utf8') as lines:
            for line in lines:
                tested.update(grams(re.sub(r'\s+', '', ''.join(json.loads(line)['c']))))
    reader = next(reader for name, reader in READERS.items() if name in clone)
    seen = set()
    for paragraph in reader(clone):
        text = re.sub(r'\s+', '', paragraph)
        digest = hashlib.md5(text.encode()).digest()
        if len(text) < 10 or len(re.findall('[\u4e00-\u9fff]', text)) < 0.6 * len(text) or digest in seen:
            continue
        seen.add(digest)
        if tested.isdisjoint(grams(text)):
            print(text)


if __name__ == '__main__':
    main()
