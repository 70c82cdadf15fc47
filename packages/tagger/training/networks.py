"""The network: features of characters, a bidirectional LSTM of one or more layers, a linear chain over BIOES labels.

Matrix products run in bf16 where asked (a processor with AMX multiplies six times as fast so), weights are kept in float32."""
import ctypes
import os
import subprocess
import tempfile

import numpy as np
import torch
from torch import nn
import torch.nn.functional as F

KINDS = ('PER', 'LOC', 'ORG')
LABELS = ['O'] + [f'{place}-{kind}' for kind in KINDS for place in 'BIES']
IMPOSSIBLE = -1e4
SETS = 3
ROWS = 32


def may_follow(before, after):
    if before[0] in 'BI':
        return after[0] in 'IE' and before[2:] == after[2:]
    return after[0] not in 'IE'


ALLOWED = torch.tensor([[may_follow(a, b) for b in LABELS] for a in LABELS])


def compiled():
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'kernels.c')
    library = os.path.join(tempfile.mkdtemp(), 'kernels.so')
    subprocess.run(['gcc', '-O3', '-march=native', '-ffast-math', '-mprefer-vector-width=512', '-shared', '-fPIC', '-o', library, source, '-lmvec', '-lm'], check=True)
    loaded = ctypes.CDLL(library)
    loaded.chain_marginals.restype = ctypes.c_double
    return loaded


KERNELS = compiled()


def pointer(tensor):
    return ctypes.c_void_p(tensor.data_ptr())


def row(tensor, *index):
    """Address of a row of a contiguous tensor."""
    offset = sum(i * s for i, s in zip(index, tensor.stride()))
    return ctypes.c_void_p(tensor.data_ptr() + offset * tensor.element_size())


def whole(rows):
    """Rows of the next size that a product is made in: each new size costs its compilation."""
    return -(-rows // ROWS) * ROWS


def across(left, right):
    """Sum of outer products; the transposed copy costs less than a product of strided memory."""
    return left.reshape(right.shape[0], -1).t().contiguous() @ right


class Direction(torch.autograd.Function):
    """One direction of an LSTM layer over [time, batch, features] in bf16; `active[t]` rows are not yet over at time t."""

    @staticmethod
    def forward(ctx, x, kernel, recurrent, bias, active, reverse):
        time, batch, _ = x.shape
        size = recurrent.shape[0]
        projected = torch.addmm(bias, x.reshape(time * batch, -1), kernel).view(time, batch, 4 * size)
        hidden = torch.zeros(time + 2, batch, size, dtype=torch.bfloat16)
        state = torch.zeros(time + 2, batch, size)
        gates = torch.empty(time, batch, 4 * size, dtype=torch.bfloat16)
        back = 1 if reverse else -1
        for t in (range(time - 1, -1, -1) if reverse else range(time)):
            rows = active[t]
            if rows == 0:
                continue
            product = hidden[t + 1 + back, :whole(rows)] @ recurrent
            KERNELS.lstm_step(rows, size, row(projected, t), pointer(product), row(state, t + 1 + back), row(gates, t), row(state, t + 1), row(hidden, t + 1))
        ctx.save_for_backward(x, kernel, recurrent, hidden, state, gates)
        ctx.active, ctx.reverse = active, reverse
        return hidden[1:-1]

    @staticmethod
    def backward(ctx, above):
        x, kernel, recurrent, hidden, state, gates = ctx.saved_tensors
        time, batch, _ = x.shape
        size = recurrent.shape[0]
        above = above.contiguous()
        inputs = torch.zeros_like(gates)
        after = torch.zeros(batch, size, dtype=torch.bfloat16)
        slope = torch.zeros(batch, size)
        upward = recurrent.t().contiguous()
        back = 1 if ctx.reverse else -1
        for t in (range(time) if ctx.reverse else range(time - 1, -1, -1)):
            rows = ctx.active[t]
            if rows == 0:
                continue
            KERNELS.lstm_step_back(rows, size, row(gates, t), row(state, t + 1 + back), row(state, t + 1), row(above, t), pointer(after), pointer(slope), row(inputs, t))
            after[:whole(rows)] = inputs[t, :whole(rows)] @ upward
        flat = inputs.view(time * batch, 4 * size)
        before = hidden[2:] if ctx.reverse else hidden[:-2]
        to_x = (flat @ kernel.t().contiguous()).view(x.shape) if ctx.needs_input_grad[0] else None
        return to_x, across(x, flat), across(before, flat), (torch.ones(1, time * batch, dtype=torch.bfloat16) @ flat)[0], None, None


class Layer(nn.Module):
    def __init__(self, features, size):
        super().__init__()
        bound = size ** -0.5
        draw = lambda *shape: nn.Parameter(torch.empty(*shape).uniform_(-bound, bound))
        self.kernel = nn.ParameterList([draw(features, 4 * size) for _ in range(2)])
        self.recurrent = nn.ParameterList([nn.Parameter(torch.cat([nn.init.orthogonal_(torch.empty(size, size)) for _ in range(4)], 1)) for _ in range(2)])
        self.bias = nn.ParameterList([nn.Parameter(torch.cat([torch.zeros(size), torch.ones(size), torch.zeros(2 * size)])) for _ in range(2)])

    def forward(self, x, active, shift=None):
        sides = []
        for side in range(2):
            bias = self.bias[side] if shift is None else self.bias[side] + shift[side]
            sides.append(Direction.apply(x, *(w.to(torch.bfloat16) for w in (self.kernel[side], self.recurrent[side], bias)), active, side == 1))
        return torch.cat(sides, -1)


class Chain(torch.autograd.Function):
    """Log-likelihood of target labels: `target` are probabilities [time, batch, labels], `steps` counts of gold's steps."""

    @staticmethod
    def forward(ctx, emissions, transition, start, end, lengths, target, gold, first, last):
        emissions = emissions.contiguous()
        time, batch, labels = emissions.shape
        marginals = torch.zeros_like(emissions)
        expected = torch.zeros(labels, labels, dtype=torch.float64)
        step, begin, finish = (masked(w, allowed).exp().contiguous() for w, allowed in ((transition, ALLOWED), (start, ALLOWED[0]), (end, ALLOWED[:, 0])))
        total = KERNELS.chain_marginals(batch, labels, pointer(lengths), pointer(emissions), pointer(step), pointer(begin), pointer(finish), pointer(marginals), pointer(expected))
        ends = marginals[lengths.long() - 1, torch.arange(batch)][lengths > 0].sum(0)
        ctx.save_for_backward(marginals - target, expected.float() - gold if gold is not None else torch.zeros_like(transition), marginals[0].sum(0) - first, ends - last)
        score = (emissions * target).sum()
        if gold is not None:
            score = score + (transition * gold).sum() + (start * first).sum() + (end * last).sum()
        return total - score

    @staticmethod
    def backward(ctx, slope):
        return (*(saved * slope for saved in ctx.saved_tensors), None, None, None, None, None)


def masked(scores, allowed):
    return scores.masked_fill(~allowed, IMPOSSIBLE)


class Tagger(nn.Module):
    """`tables`: sizes of the tables of characters, bigrams, jieba's tags and words; `corpora`: their number.

    A corpus is a shift of the first layer's bias and of the labels' scores: its conventions. Corpus 0 is none. `states`: how many numbers
    of another model (lac.py) it reads beside a character's own features."""

    def __init__(self, tables, corpora, sizes, layers=1, widths=(64, 48, 20, 40), dropout=0.5, states=0):
        super().__init__()
        self.dropout = dropout
        self.sparse = True
        self.characters = nn.Embedding(tables['characters'], widths[0], sparse=True)
        self.bigrams = nn.Embedding(tables['bigrams'], widths[1], sparse=True)
        self.places = nn.Embedding(tables['places'], widths[2])
        self.words = nn.Parameter(torch.zeros(tables['words'], widths[3]))
        self.tags = nn.Parameter(torch.randn(tables['tags'], widths[3]) * 0.1)
        for table in (self.characters, self.bigrams, self.places):
            nn.init.uniform_(table.weight, -0.1, 0.1)
        self.loudness = nn.Parameter(torch.full((states,), 0.5)) if states else None
        features = widths[0] + 2 * widths[1] + widths[2] + SETS * widths[3] + states
        self.layers = nn.ModuleList([Layer(features if k == 0 else 2 * sizes, sizes) for k in range(layers)])
        self.shift = nn.Parameter(torch.zeros(corpora, 2, 4 * sizes))
        self.out = nn.Linear(2 * sizes, len(LABELS))
        self.lean = nn.Parameter(torch.zeros(corpora, len(LABELS)))
        self.transition = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        self.start = nn.Parameter(torch.zeros(len(LABELS)))
        self.end = nn.Parameter(torch.zeros(len(LABELS)))

    def features(self, batch):
        width = self.words.shape[1]
        bags = F.embedding_bag(batch.words, self.words, batch.bags, mode='sum', sparse=self.sparse) + F.embedding_bag(batch.word_tags, self.tags, batch.bags, mode='sum')
        time, rows = batch.characters.shape
        after = self.bigrams(batch.bigrams)
        before = torch.cat([torch.zeros_like(after[:1]), after[:-1]])
        own = [self.characters(batch.characters), before, after, self.places(batch.places), bags.view(time, rows, SETS * width)]
        return torch.cat(own if self.loudness is None else [*own, batch.states.float() * self.loudness], -1)

    def dropped(self, x, share):
        """The same features at all times of a sequence: as good as apart, and a hundredth of the draws."""
        if not self.training:
            return x
        kept = (torch.rand(1, *x.shape[1:]) >= share).to(x.dtype) / (1 - share)
        return x * kept

    def emissions(self, batch, x=None):
        x = self.features(batch) if x is None else x
        x = self.dropped(x, self.dropout * 0.7).to(torch.bfloat16)
        for k, layer in enumerate(self.layers):
            x = layer(x, batch.active, self.shift[batch.corpus] if k == 0 else None)
            x = self.dropped(x, self.dropout)
        return self.out(x.float()) + self.lean[batch.corpus]

    def loss(self, batch):
        return Chain.apply(self.emissions(batch), self.transition, self.start, self.end, batch.lengths, batch.target, batch.gold, batch.first, batch.last)

    def best(self, emissions, lengths):
        time, rows, labels = emissions.shape
        paths = torch.empty(time, rows, dtype=torch.int8)
        step, begin, finish = (masked(w, allowed).detach().contiguous() for w, allowed in ((self.transition, ALLOWED), (self.start, ALLOWED[0]), (self.end, ALLOWED[:, 0])))
        KERNELS.best_paths(rows, labels, pointer(lengths), time, pointer(emissions.contiguous()), pointer(step), pointer(begin), pointer(finish), pointer(paths))
        return paths

    def marginals(self, emissions, lengths):
        emissions = emissions.contiguous()
        found = torch.zeros_like(emissions)
        expected = torch.zeros(len(LABELS), len(LABELS), dtype=torch.float64)
        step, begin, finish = (masked(w, allowed).exp().detach().contiguous() for w, allowed in ((self.transition, ALLOWED), (self.start, ALLOWED[0]), (self.end, ALLOWED[:, 0])))
        KERNELS.chain_marginals(emissions.shape[1], len(LABELS), pointer(lengths), pointer(emissions), pointer(step), pointer(begin), pointer(finish), pointer(found), pointer(expected))
        return found
