"""CrossNER's sentences of Wikipedia, five fields, as JSON Lines; those that share eight tokens with a test set are left out.

    python3 read_crossner.py CROSSNER/ner_data TEST.jsonl… > crossner.jsonl"""
import json
import sys

KIND_OF = {
    'person': 'PER', 'politician': 'PER', 'scientist': 'PER', 'musicalartist': 'PER', 'writer': 'PER', 'researcher': 'PER',
    'location': 'LOC', 'country': 'LOC',
    'organisation': 'ORG', 'politicalparty': 'ORG', 'university': 'ORG', 'band': 'ORG', 'magazine': 'ORG',
}
SHARED = 8


def runs(tokens):
    return {tuple(tokens[k:k + SHARED]) for k in range(len(tokens) - SHARED + 1)}


def names_of(labels):
    names = []
    for at, label in enumerate(labels):
        place, _, kind = label.partition('-')
        if place == 'B' or place == 'I' and (not names or names[-1][1] < at):
            names.append([at, at + 1, KIND_OF.get(kind, 'MISC')])
        elif place == 'I':
            names[-1][1] = at + 1
    return names


def main():
    tested = set()
    for path in sys.argv[2:]:
        with open(path, encoding='utf8') as lines:
            for line in lines:
                tested |= runs(json.loads(line)['c'])
    written = left = 0
    for field in ('politics', 'science', 'music', 'literature', 'ai'):
        for part in ('train', 'dev', 'test'):
            with open(f'{sys.argv[1]}/{field}/{part}.txt', encoding='utf8') as file:
                blocks = file.read().strip().split('\n\n')
            for block in blocks:
                cells = [line.split('\t') for line in block.split('\n') if '\t' in line]
                tokens, labels = [cell[0] for cell in cells], [cell[1].strip() for cell in cells]
                if runs(tokens) & tested or not tokens:
                    left += 1
                    continue
                sys.stdout.write(json.dumps({'c': tokens, 'e': names_of(labels)}, ensure_ascii=False) + '\n')
                written += 1
    print(written, 'sentences,', left, 'left out', file=sys.stderr)


if __name__ == '__main__':
    main()
