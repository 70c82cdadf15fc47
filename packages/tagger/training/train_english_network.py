"""Trains the English network: a bidirectional LSTM over word vectors, affixes and shapes, under the chain of networks.py.

    python3 train_english_network.py --vectors glove.npz --out MODEL.pt --dev DEV.jsonl TRAIN.jsonl[*TIMES]…

Corpora are JSON Lines, `{ c: [tokens], e: [[start, end, type], …] }`; types other than the three kinds are no names here. The
same files, seed and epochs give the same model."""
import argparse
import collections
import hashlib
import json
import re
import time
import unicodedata

import numpy as np
import torch
from torch import nn

from networks import LABELS, Chain, Layer, Tagger, whole
from train_chinese import Average, names_of

KIND_OF = {'PER': 'PER', 'LOC': 'LOC', 'ORG': 'ORG', 'person': 'PER', 'location': 'LOC', 'corporation': 'ORG', 'group': 'ORG'}
AFFIXES, WIDTHS = 8192, {'prefixes': 24, 'suffixes': 24, 'shapes': 24}
LONGEST_AFFIX = 4
FLAGS = 2


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--vectors', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--dev', action='append', default=[])
    parser.add_argument('--words', type=int, default=80000)
    parser.add_argument('--width', type=int, default=50, help='of a word\'s vector, cut to its principal components')
    parser.add_argument('--size', type=int, default=128)
    parser.add_argument('--epochs', type=int, default=14)
    parser.add_argument('--rate', type=float, default=3e-3)
    parser.add_argument('--dropout', type=float, default=0.5)
    parser.add_argument('--tokens', type=int, default=1200, help='in a batch')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('corpora', nargs='+')
    return parser.parse_args()


def hash_of(word):
    """32-bit FNV-1a over UTF-16 code units, as src/english-features.ts has it."""
    value = 0x811c9dc5
    data = word.encode('utf-16-le', 'surrogatepass')
    for k in range(0, len(data), 2):
        value = ((value ^ (data[k] | data[k + 1] << 8)) * 0x01000193) & 0xffffffff
    return value


def shape_of(word):
    shape = ''
    for character in word:
        category = unicodedata.category(character)
        kind = 'X' if category == 'Lu' else 'x' if category[0] == 'L' else '9' if category[0] == 'N' else character
        if not shape.endswith(kind):
            shape += kind
    return shape


def read_as(word):
    return re.sub(r"[‘’]", "'", re.sub(r"[“”]|``|''", '"', re.sub(r'\d', '0', word)))


class Words:
    """Rows of the tables for a word: 0 is nothing, 1 the unknown."""

    def __init__(self, path, most, width):
        saved = np.load(path)
        words, vectors = saved['words'][:most].tolist(), saved['vectors'][:most].astype(np.float64)
        centred = vectors - vectors.mean(0)
        _, axes = np.linalg.eigh(centred.T @ centred)
        projected = centred @ axes[:, ::-1][:, :width]
        self.listed = words
        self.rows = {word: k + 2 for k, word in enumerate(words)}
        self.vectors = np.zeros((len(words) + 2, width), np.float32)
        self.vectors[2:] = projected / projected.std() * 0.4
        self.shapes = {}
        self.cache = {}

    def count_shapes(self, sentences):
        counts = collections.Counter(shape_of(read_as(word)) for tokens, _ in sentences for word in tokens)
        self.shapes = {shape: k + 2 for k, (shape, count) in enumerate(counts.most_common(150)) if count >= 5}

    def row_of(self, lower):
        return self.rows.get(lower) or self.rows.get(lower.rsplit('-', 1)[-1]) or 1

    def of(self, word):
        found = self.cache.get(word)
        if found is None:
            word_read = read_as(word)
            lower = word_read.lower()
            affix = lambda part: hash_of(part) % AFFIXES
            prefixes = [affix(lower[:n]) for n in range(1, LONGEST_AFFIX + 1) if n <= len(lower)]
            suffixes = [affix(lower[-n:]) for n in range(1, LONGEST_AFFIX + 1) if n <= len(lower)]
            pad = lambda rows: rows + [AFFIXES] * (LONGEST_AFFIX - len(rows))
            found = self.cache[word] = (self.row_of(lower), pad(prefixes), pad(suffixes), self.shapes.get(shape_of(word_read), 1))
        return found


class Network(Tagger):
    """The Chinese network over other features; corpora have no conventions of their own here."""

    def __init__(self, words, size, dropout):
        nn.Module.__init__(self)
        self.dropout = dropout
        self.vectors = nn.Parameter(torch.from_numpy(words.vectors), requires_grad=False)
        self.unknown = nn.Parameter(torch.zeros(words.vectors.shape[1]))
        self.prefixes = nn.Embedding(AFFIXES + 1, WIDTHS['prefixes'], padding_idx=AFFIXES)
        self.suffixes = nn.Embedding(AFFIXES + 1, WIDTHS['suffixes'], padding_idx=AFFIXES)
        self.shapes = nn.Embedding(len(words.shapes) + 2, WIDTHS['shapes'])
        for table in (self.prefixes, self.suffixes, self.shapes):
            nn.init.uniform_(table.weight, -0.1, 0.1)
        features = words.vectors.shape[1] + sum(WIDTHS.values()) + FLAGS
        self.layers = nn.ModuleList([Layer(features, size)])
        self.out = nn.Linear(2 * size, len(LABELS))
        self.transition = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        self.start = nn.Parameter(torch.zeros(len(LABELS)))
        self.end = nn.Parameter(torch.zeros(len(LABELS)))

    def features(self, batch):
        known = self.vectors[batch.words]
        known = torch.where((batch.words == 1).unsqueeze(-1), self.unknown, known)
        return torch.cat([known, self.prefixes(batch.prefixes).sum(2), self.suffixes(batch.suffixes).sum(2), self.shapes(batch.shapes), batch.flags], -1)

    def emissions(self, batch):
        x = self.dropped(self.features(batch), self.dropout * 0.5).to(torch.bfloat16)
        x = self.layers[0](x, batch.active)
        return self.out(self.dropped(x, self.dropout).float())


class Batch:
    def __init__(self, sentences, words, noise=None):
        sentences = sorted(sentences, key=lambda x: -len(x[0]))
        self.sentences = sentences
        lengths = [len(tokens) for tokens, _ in sentences]
        time_, rows = -(-lengths[0] // 4) * 4, whole(len(sentences))
        self.lengths = torch.tensor(lengths + [0] * (rows - len(sentences)), dtype=torch.int32)
        self.active = [sum(length > t for length in lengths) for t in range(time_)]
        grid = np.zeros((time_, rows), np.int64)
        shapes, flags = np.zeros((time_, rows), np.int64), np.zeros((time_, rows, FLAGS), np.float32)
        prefixes, suffixes = (np.full((time_, rows, LONGEST_AFFIX), AFFIXES, np.int64) for _ in range(2))
        target = np.zeros((time_, rows, len(LABELS)), np.float32)
        size = len(LABELS)
        gold, first, last = np.zeros((size, size), np.float32), np.zeros(size, np.float32), np.zeros(size, np.float32)
        for r, (tokens, labels) in enumerate(sentences):
            for t, token in enumerate(tokens):
                grid[t, r], prefixes[t, r], suffixes[t, r], shapes[t, r] = words.of(token)
            flags[0, r, 0] = 1
            flags[:len(tokens), r, 1] = headline(tokens)
            target[np.arange(len(tokens)), r, labels] = 1
            np.add.at(gold, (labels[:-1], labels[1:]), 1)
            first[labels[0]] += 1
            last[labels[-1]] += 1
        if noise is not None:
            grid[(noise.random(grid.shape) < 0.05) & (grid > 1)] = 1
            for affixes in (prefixes, suffixes):
                affixes[noise.random(affixes.shape) < 0.15] = AFFIXES
        tensor = torch.from_numpy
        self.words, self.prefixes, self.suffixes, self.shapes, self.flags = map(tensor, (grid, prefixes, suffixes, shapes, flags))
        self.target, self.gold, self.first, self.last = map(tensor, (target, gold, first, last))


def headline(tokens):
    """Most words begin with a capital: a headline tells less by its capitals."""
    words = [token for token in tokens if any(c.isalpha() for c in token)]
    return len(words) > 3 and sum(word[0].isupper() for word in words) / len(words) > 0.7


def sentences_in(path):
    data = open(path, 'rb').read()
    print(path, 'sha256', hashlib.sha256(data).hexdigest(), flush=True)
    sentences = []
    for line in data.decode('utf8').splitlines():
        raw = json.loads(line)
        labels = np.zeros(len(raw['c']), np.int64)
        for start, after, kind in raw['e']:
            kind = KIND_OF.get(kind)
            for at in range(start, after) if kind else ():
                place = 'S' if after - start == 1 else 'B' if at == start else 'E' if at == after - 1 else 'I'
                labels[at] = LABELS.index(f'{place}-{kind}')
        if raw['c']:
            sentences.append((raw['c'], labels))
    return sentences


def grouped(sentences, tokens, random):
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i][0]) + random.random() * 4)
    groups, group = [], []
    for i in order:
        if group and len(group) % 32 == 0 and (len(group) + 32) * len(sentences[i][0]) > max(tokens, 32 * len(sentences[i][0])):
            groups.append(group)
            group = []
        group.append(sentences[i])
    return groups + [group]


def scored(model, sentences, words):
    model.eval()
    per = {kind: [0, 0, 0] for kind in ('PER', 'LOC', 'ORG')}
    with torch.no_grad():
        for at in range(0, len(sentences), 64):
            batch = Batch(sentences[at:at + 64], words)
            paths = model.best(model.emissions(batch), batch.lengths).numpy()
            for r, (tokens, labels) in enumerate(batch.sentences):
                found, gold = set(names_of(paths[:len(tokens), r])), set(names_of(labels))
                for kind, p in per.items():
                    a, b = {n for n in found if n[2] == kind}, {n for n in gold if n[2] == kind}
                    p[0] += len(a & b); p[1] += len(a); p[2] += len(b)
    right, found, gold = (sum(p[k] for p in per.values()) for k in range(3))
    return 'P %.2f R %.2f F %.2f (%s)' % (100 * right / max(found, 1), 100 * right / gold, 200 * right / (found + gold), ' '.join('%s %.1f' % (k, 200 * p[0] / max(p[1] + p[2], 1)) for k, p in per.items()))


def main():
    options = arguments()
    torch.manual_seed(options.seed)
    random = np.random.default_rng(options.seed)
    words = Words(options.vectors, options.words, options.width)
    training = []
    for entry in options.corpora:
        path, _, times = entry.partition('*')
        training += sentences_in(path) * int(times or 1)
    dev = {path: sentences_in(path) for path in options.dev}
    words.count_shapes(training)
    model = Network(words, options.size, options.dropout)
    optimizer = torch.optim.Adam([w for w in model.parameters() if w.requires_grad], betas=(0.9, 0.99))
    average = Average(model, 0.95)
    total = options.epochs * len(grouped(training, options.tokens, random))
    print(len(training), 'sentences', sum(len(tokens) for tokens, _ in training), 'tokens', total, 'steps', flush=True)
    started, step = time.time(), 0
    for epoch in range(options.epochs):
        groups, losses = grouped(training, options.tokens, random), []
        random.shuffle(groups)
        for group in groups:
            model.train()
            batch = Batch(group, words, random)
            optimizer.param_groups[0]['lr'] = options.rate * min(1, (step + 1) / 100) * max(0.02, 1 - step / total)
            loss = model.loss(batch) / len(group)
            model.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([w for w in model.parameters() if w.grad is not None], 5.0)
            optimizer.step()
            losses.append(loss.item())
            step += 1
            if step % 10 == 0:
                average.take(model, step)
        print(f'epoch {epoch + 1} step {step} loss {np.mean(losses):.4f} {(time.time() - started) / 60:.1f} min', flush=True)
        for path, sentences in dev.items():
            print('  ', path.split('/')[-1], scored(average.model, sentences, words), flush=True)
        torch.save({'weights': average.model.state_dict(), 'size': options.size, 'shapes': words.shapes, 'words': words.listed}, options.out)


if __name__ == '__main__':
    main()
