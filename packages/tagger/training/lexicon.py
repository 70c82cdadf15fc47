"""Builds the lexicon and the embeddings of characters, bigrams and words that training starts from.

    python3 lexicon.py --examples FOLDER --jieba dict.txt --places places.br.txt --foreign nrf.txt --out FOLDER CORPUS...

CORPUS are names of files of `write-examples.ts` in the folder of examples: their characters and words are read, never their
labels. Writes lexicon.tsv (word, tag; words that the corpora have come first), embeddings.npz. Seeded; one thread."""
import argparse
import collections
import json
import re

import numpy as np
from gensim.models import Word2Vec

LONGEST_WORD = 8
NAMED = ('nr', 'ns', 'nt', 'nz', 'place', 'foreign')
HAN = re.compile(r'[\u4e00-\u9fff·]+')


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ('examples', 'jieba', 'places', 'foreign', 'out'):
        parser.add_argument('--' + option, required=True)
    parser.add_argument('--epochs', type=int, default=2)
    parser.add_argument('--least', type=int, default=8, help='occurrences that give a word a vector of its own')
    parser.add_argument('corpora', nargs='+')
    return parser.parse_args()


def examples(folder, corpora):
    for corpus in corpora:
        with open(f'{folder}/{corpus}.jsonl', encoding='utf8') as lines:
            for line in lines:
                yield json.loads(line)


def words_of(example):
    at = 0
    for length in example['w'][::2]:
        yield example['t'][at:at + length]
        at += length


def tagged_words(options):
    """Every word of the lists, with one tag: what the place and name lists say outranks jieba's dictionary."""
    tags = {}
    with open(options.jieba, encoding='utf8') as lines:
        for line in lines:
            word, _, tag = line.split()
            if 2 <= len(word) <= LONGEST_WORD and HAN.fullmatch(word):
                tags[word] = tag
    with open(options.foreign, encoding='utf8') as lines:
        for line in lines:
            if 2 <= len(line.strip()) <= LONGEST_WORD:
                tags.setdefault(line.strip(), 'foreign')
    with open(options.places, encoding='utf8') as lines:
        for name in re.split(r'[\t|\n]', lines.read()):
            if 2 <= len(name) <= LONGEST_WORD and HAN.fullmatch(name):
                tags[name] = 'place' if name not in tags or tags[name] in ('ns', 'foreign') else tags[name] + '+place'
    return tags


def counted(tags, options):
    """How often each word stands in the texts, as a string: the network sees it so, whether or not jieba cuts it."""
    counts = collections.Counter()
    cut = collections.Counter()
    for example in examples(options.examples, options.corpora):
        text = example['t']
        for word in words_of(example):
            cut[word] += 1
        for start in range(len(text) - 1):
            for after in range(start + 2, min(start + 7, len(text) + 1)):
                if text[start:after] in tags:
                    counts[text[start:after]] += 1
    for word, count in cut.items():
        if word not in tags and count >= 30 and 2 <= len(word) <= LONGEST_WORD and HAN.fullmatch(word):
            tags[word] = 'found'
            counts[word] = count
    return counts


def vectors(sentences, size, epochs):
    model = Word2Vec(sentences=sentences, vector_size=size, window=5, min_count=5, sg=1, negative=5, sample=1e-4, epochs=epochs, seed=1, workers=1, max_final_vocab=150000)
    return model.wv


def main():
    options = arguments()
    tags = tagged_words(options)
    counts = counted(tags, options)
    often = sorted((word for word in tags if counts[word] >= options.least), key=lambda word: (-counts[word], word))
    rare = sorted(word for word, tag in tags.items() if counts[word] < options.least and tag.split('+')[-1].startswith(NAMED) and (counts[word] > 0 or tag[:2] != 'nr'))
    with open(f'{options.out}/lexicon.tsv', 'w', encoding='utf8') as out:
        for word in often:
            out.write(f'{word}\t{tags[word]}\t1\n')
        for word in rare:
            out.write(f'{word}\t{tags[word]}\t0\n')
    print(len(often), 'words with vectors,', len(rare), 'by their tag', flush=True)
    texts = list(examples(options.examples, options.corpora))
    saved = {}
    for name, size, sentences in (
        ('words', 40, [list(words_of(x)) for x in texts]),
        ('characters', 64, [list(x['t']) for x in texts]),
        ('bigrams', 48, [[a + b for a, b in zip(x['t'], x['t'][1:])] for x in texts]),
    ):
        found = vectors(sentences, size, options.epochs)
        saved[name + '_keys'] = np.array(found.index_to_key)
        saved[name] = found.vectors.astype(np.float16)
        print(name, found.vectors.shape, flush=True)
    np.savez(f'{options.out}/embeddings.npz', **saved)


if __name__ == '__main__':
    main()
