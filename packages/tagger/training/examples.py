"""What write-examples.ts wrote, as indices, and batches of it."""
import json

import numpy as np
import torch

from networks import LABELS, ROWS, SETS, whole

PADDING, UNKNOWN = 0, 1
LONGEST_WORD = 8


class Vocabulary:
    """Indices of characters, bigrams and jieba's tags; words of the lexicon with a row of their own (0: none) and a tag."""

    def __init__(self, folder, places, bigrams=60000):
        saved = np.load(f'{folder}/embeddings.npz')
        self.characters = {key: i + 2 for i, key in enumerate(saved['characters_keys'].tolist())}
        self.bigrams = {key: i + 2 for i, key in enumerate(saved['bigrams_keys'].tolist()[:bigrams])}
        self.places = {place: i + 2 for i, place in enumerate(places)}
        self.vectors = {'characters': saved['characters'], 'bigrams': saved['bigrams'][:bigrams]}
        self.words, self.tags, self.listed = {}, {}, []
        rows = 1
        with open(f'{folder}/lexicon.tsv', encoding='utf8') as lines:
            for line in lines:
                word, tag, own = line.rstrip('\n').split('\t')
                index = self.tags.setdefault(tag, len(self.tags))
                self.words[word] = (rows if own == '1' else 0, index)
                self.listed.append((word, rows if own == '1' else 0, index))
                rows += own == '1'
        found = dict(zip(saved['words_keys'].tolist(), saved['words']))
        self.word_vectors = np.zeros((rows, 40), np.float32)
        for word, (at, _) in self.words.items():
            if at and word in found:
                self.word_vectors[at] = found[word]

    def sizes(self):
        return {'characters': len(self.characters) + 2, 'bigrams': len(self.bigrams) + 2, 'places': len(self.places) + 2, 'words': len(self.word_vectors), 'tags': len(self.tags)}


def places_of(words):
    """For each character its place in jieba's word and the word's tag: B-ns, E-ns, S-v."""
    for length, tag in zip(words[::2], words[1::2]):
        if length == 1:
            yield f'S-{tag}'
        else:
            yield from [f'B-{tag}', *[f'M-{tag}'] * (length - 2), f'E-{tag}']


def matches_of(text, words):
    """Every word of the lexicon in the text, as (character, set, row, tag): set 0 where the word begins there, 1 where it goes
    on, 2 where it ends."""
    for start in range(len(text) - 1):
        for after in range(start + 2, min(start + LONGEST_WORD, len(text)) + 1):
            found = words.get(text[start:after])
            if found:
                for at in range(start, after):
                    yield at, 0 if at == start else 2 if at == after - 1 else 1, *found


class Example:
    __slots__ = ('text', 'characters', 'bigrams', 'places', 'matches', 'labels', 'target', 'names', 'states')

    def __init__(self, raw, vocabulary):
        text = raw['t']
        self.text = text
        self.characters = np.array([vocabulary.characters.get(c, UNKNOWN) for c in text], np.int32)
        self.bigrams = np.array([vocabulary.bigrams.get(text[i:i + 2], UNKNOWN) for i in range(len(text))], np.int32)
        self.places = np.array([vocabulary.places.get(p, UNKNOWN) for p in places_of(raw['w'])], np.int32)
        self.matches = np.array(list(matches_of(text, vocabulary.words)), np.int32).reshape(-1, 4)
        self.names = [tuple(name) for name in raw['e']]
        self.labels = np.zeros(len(text), np.int64)
        for start, after, kind in self.names:
            for at in range(start, after):
                place = 'S' if after - start == 1 else 'B' if at == start else 'E' if at == after - 1 else 'I'
                self.labels[at] = LABELS.index(f'{place}-{kind}')
        self.target = None
        self.states = None


def read(path, vocabulary, most=None, states=False):
    """`states`: with what lac.py wrote beside the examples."""
    beside = np.load(path.replace('.jsonl', '.states.npy'), mmap_mode='r') if states else None
    examples, at = [], 0
    with open(path, encoding='utf8') as lines:
        for raw in map(json.loads, lines):
            length = len(raw['t'])
            if length and length == sum(raw['w'][::2]):
                examples.append(Example(raw, vocabulary))
                if states:
                    examples[-1].states = beside[at:at + length]
            at += length
            if most and len(examples) >= most:
                break
    return examples


class Batch:
    """Examples, longest first, as [time, row] indices."""

    def __init__(self, examples, corpus, noise=None):
        examples = sorted(examples, key=lambda x: -len(x.text))
        self.examples = examples
        self.corpus = corpus
        lengths = [len(x.text) for x in examples]
        time, rows = -(-lengths[0] // 8) * 8, whole(len(examples))
        self.lengths = torch.tensor(lengths + [0] * (rows - len(examples)), dtype=torch.int32)
        self.active = [sum(length > t for length in lengths) for t in range(time)]
        grid = {name: np.zeros((time, rows), np.int64) for name in ('characters', 'bigrams', 'places')}
        for r, x in enumerate(examples):
            for name, cells in grid.items():
                cells[:lengths[r], r] = getattr(x, name)
        if noise is not None:
            grid['characters'][noise.random((time, rows)) < 0.01] = UNKNOWN
            grid['bigrams'][noise.random((time, rows)) < 0.08] = UNKNOWN
            grid['places'][noise.random((time, rows)) < 0.08] = UNKNOWN
        self.characters, self.bigrams, self.places = (torch.from_numpy(cells) for cells in grid.values())
        self.states = None
        if examples[0].states is not None:
            states = np.zeros((time, rows, examples[0].states.shape[1]), np.float16)
            for r, x in enumerate(examples):
                states[:lengths[r], r] = x.states
            self.states = torch.from_numpy(states)
        matches = np.concatenate([np.column_stack([(x.matches[:, 0] * rows + r) * SETS + x.matches[:, 1], x.matches[:, 2:]]) for r, x in enumerate(examples)])
        if noise is not None:
            matches = matches[noise.random(len(matches)) > 0.1]
        matches = matches[np.argsort(matches[:, 0], kind='stable')]
        self.bags = torch.from_numpy(np.searchsorted(matches[:, 0], np.arange(time * rows * SETS)).astype(np.int64))
        self.words = torch.from_numpy(matches[:, 1].astype(np.int64))
        self.word_tags = torch.from_numpy(matches[:, 2].astype(np.int64))
        self.supervise(lengths, time, rows)

    def supervise(self, lengths, time, rows):
        size = len(LABELS)
        target = np.zeros((time, rows, size), np.float32)
        soft = self.examples[0].target is not None
        gold, first, last = np.zeros((size, size), np.float32), np.zeros(size, np.float32), np.zeros(size, np.float32)
        for r, x in enumerate(self.examples):
            if soft:
                target[:lengths[r], r] = x.target
                continue
            target[np.arange(lengths[r]), r, x.labels] = 1
            np.add.at(gold, (x.labels[:-1], x.labels[1:]), 1)
            first[x.labels[0]] += 1
            last[x.labels[-1]] += 1
        self.target = torch.from_numpy(target)
        self.gold, self.first, self.last = (None, torch.zeros(size), torch.zeros(size)) if soft else (torch.from_numpy(gold), torch.from_numpy(first), torch.from_numpy(last))


def grouped(examples, characters, random=None):
    """Groups of examples of like length, each of about so many characters, and whole."""
    order = sorted(range(len(examples)), key=lambda i: len(examples[i].text) + (random.random() * 4 if random else 0))
    groups, group = [], []
    for i in order:
        if group and len(group) % ROWS == 0 and (len(group) + ROWS) * len(examples[i].text) > characters:
            groups.append(group)
            group = []
        group.append(examples[i])
    return groups + [group] if group else groups
