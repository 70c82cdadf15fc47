"""A network that reads all characters side by side: what write-rows.ts wrote, batches of it, and the network.

It has the features of a character in bytes, a layer of rectified units, and further ones that see the units of a character and of those some
places before and after it; the labels' scores are a sum over all layers. A corpus is a shift of the first layer: its conventions."""
import json

import numpy as np
import torch
from torch import nn

from networks import ALLOWED, KERNELS, LABELS, Chain, masked, pointer

CONVENTIONS = ['none', 'msra', 'pd98y', 'boson', 'cluener', 'uner', 'raw']
FEATURES = 300
"""What a byte of a feature counts."""
UNIT = 1 / 32
WORDS = 120
"""Rows of a batch are a multiple: each new size costs its compilation."""
ROWS = 1024


class Tables:
    def __init__(self, folder):
        self.folder = folder
        with open(f'{folder}/tables.json', encoding='utf8') as file:
            head = json.load(file)
        assert head['labels'] == LABELS
        self.characters, self.bigrams, self.places = (torch.from_numpy(np.fromfile(f'{folder}/table.{name}', np.int8).reshape(head['shapes'][name])) for name in ('characters', 'bigrams', 'places'))


class Corpus:
    def __init__(self, tables, name, raw):
        path = f'{tables.folder}/{name}'
        self.tables, self.name, self.raw = tables, name, raw
        self.lengths = np.fromfile(path + '.n', np.int32)
        self.at = np.concatenate([[0], np.cumsum(self.lengths.astype(np.int64))])
        self.characters, self.bigrams, self.places = (np.memmap(path + ending, np.uint16, 'r') for ending in ('.c', '.b', '.p'))
        self.words = np.memmap(path + '.w', np.int8, 'r').reshape(-1, WORDS)
        labels = np.memmap(path + '.y', np.uint8, 'r')
        self.labels = labels.reshape(-1, len(LABELS)) if raw else labels
        # The teacher follows MSRA.
        self.convention = 1 if raw else next(k for k, corpus in enumerate(CONVENTIONS) if name.startswith(corpus))


class Batch:
    """Pieces of a corpus one behind the other, `gap` empty rows around each. `noise` is the share of bigrams, places and words that are not seen."""

    def __init__(self, corpus, which, gap, random=None, noise=0.0):
        size = len(LABELS)
        n = corpus.lengths[which].astype(np.int64)
        self.count, self.time = len(n), int(n.max())
        within = np.arange(n.sum()) - np.repeat(np.cumsum(n) - n, n)
        source = np.repeat(corpus.at[which], n) + within
        step = n + gap
        self.rows = -(-int(step.sum() + gap) // ROWS) * ROWS
        self.place = torch.from_numpy(np.repeat(np.cumsum(step) - step + gap, n) + within)
        self.x = torch.zeros(self.rows, FEATURES, dtype=torch.bfloat16)
        self.x[self.place] = self.features(corpus, source, within, random, noise).to(torch.bfloat16) * UNIT
        self.mask = torch.zeros(self.rows, 1, dtype=torch.bfloat16)
        self.mask[self.place] = 1
        self.cell = torch.from_numpy(within * self.count + np.repeat(np.arange(self.count), n))
        self.lengths = torch.from_numpy(n.astype(np.int32))
        self.labels = corpus.labels[source]
        target = torch.zeros(self.time * self.count, size)
        self.gold, self.first, self.last = None, torch.zeros(size), torch.zeros(size)
        if corpus.raw:
            shares = torch.from_numpy(self.labels.astype(np.float32))
            target[self.cell] = shares / shares.sum(1, keepdim=True)
        else:
            y = self.labels.astype(np.int64)
            target[self.cell, torch.from_numpy(y)] = 1
            inside = within[1:] != 0
            count = lambda labels, most: torch.from_numpy(np.bincount(labels, minlength=most).astype(np.float32))
            self.gold = count(y[:-1][inside] * size + y[1:][inside], size * size).view(size, size)
            self.first, self.last = count(y[within == 0], size), count(y[np.cumsum(n) - 1], size)
        self.target = target.view(self.time, self.count, size)

    @staticmethod
    def features(corpus, source, within, random, noise):
        characters, bigrams, places = (rows[source].astype(np.int64) for rows in (corpus.characters, corpus.bigrams, corpus.places))
        words = corpus.words[source]
        if noise:
            characters[random.random(len(source)) < noise / 5] = 1
            bigrams[random.random(len(source)) < noise] = 1
            places[random.random(len(source)) < noise] = 1
            words = words * (random.random((len(source), 3)) >= noise).astype(np.int8).repeat(WORDS // 3, 1)
        tables = corpus.tables
        after = tables.bigrams[torch.from_numpy(bigrams)]
        before = torch.cat([torch.zeros_like(after[:1]), after[:-1]])
        before[torch.from_numpy(np.flatnonzero(within == 0))] = 0
        return torch.cat([tables.characters[torch.from_numpy(characters)], before, after, tables.places[torch.from_numpy(places)], torch.from_numpy(words)], 1)


class Convolutions(nn.Module):
    def __init__(self, size, distances, dropout=0.0):
        super().__init__()
        self.size, self.distances, self.dropout = size, distances, dropout
        self.w0 = nn.Parameter(torch.randn(FEATURES, size) * FEATURES ** -0.5)
        self.b0 = nn.Parameter(torch.zeros(size))
        self.shift = nn.Parameter(torch.zeros(len(CONVENTIONS), size))
        self.w = nn.ParameterList([nn.Parameter(torch.randn(3 * size, size) * (2 / (3 * size)) ** 0.5) for _ in distances])
        self.b = nn.ParameterList([nn.Parameter(torch.zeros(size)) for _ in distances])
        self.o = nn.Parameter(torch.randn((len(distances) + 1) * size, len(LABELS)) * 0.02)
        self.c = nn.Parameter(torch.zeros(len(LABELS)))
        self.transition = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        self.start = nn.Parameter(torch.zeros(len(LABELS)))
        self.end = nn.Parameter(torch.zeros(len(LABELS)))

    def layers(self, batch, convention, dtype=torch.bfloat16):
        """The units of every layer, those between pieces at zero."""
        dropped = lambda h: h * ((torch.rand(1, self.size) >= self.dropout).to(dtype) / (1 - self.dropout)) if self.training and self.dropout else h
        mask = batch.mask.to(dtype)
        h = torch.relu(torch.addmm((self.b0 + self.shift[convention]).to(dtype), batch.x.to(dtype), self.w0.to(dtype))) * mask
        found = [h]
        for distance, w, b in zip(self.distances, self.w, self.b):
            h = dropped(h)
            edge = torch.zeros(distance, self.size, dtype=dtype)
            three = torch.cat([torch.cat([edge, h[:-distance]]), h, torch.cat([h[distance:], edge])], 1)
            h = torch.relu(torch.addmm(b.to(dtype), three, w.to(dtype))) * mask
            found.append(h)
        return found

    def emissions(self, batch, convention):
        out = self.o.to(torch.bfloat16)
        scores = sum(h @ out[k * self.size:(k + 1) * self.size] for k, h in enumerate(self.layers(batch, convention)))
        scores = scores.float()[batch.place] + self.c
        return torch.zeros(batch.time * batch.count, len(LABELS)).index_copy(0, batch.cell, scores).view(batch.time, batch.count, -1)

    def loss(self, batch, convention):
        return Chain.apply(self.emissions(batch, convention), self.transition, self.start, self.end, batch.lengths, batch.target, batch.gold, batch.first, batch.last)

    def best(self, emissions, lengths):
        time, count, labels = emissions.shape
        paths = torch.empty(time, count, dtype=torch.int8)
        step, begin, finish = (masked(w, allowed).detach().contiguous() for w, allowed in ((self.transition, ALLOWED), (self.start, ALLOWED[0]), (self.end, ALLOWED[:, 0])))
        KERNELS.best_paths(count, labels, pointer(lengths), time, pointer(emissions.contiguous()), pointer(step), pointer(begin), pointer(finish), pointer(paths))
        return paths
