"""LAC's small model as a reader of text: what its two layers of gated recurrent units make of each character, and the names it finds.

    python3 lac.py --examples FOLDER --model lac_small CORPUS…

writes CORPUS.states.npy beside each CORPUS.jsonl, float16 of characters × 512, which `train_chinese.py --states` reads beside its own
features. Baidu trained it for words, their classes and names, on text of its own; `lac_small` lies in Debian's python3-jieba 0.42.1
(jieba: MIT, LAC: Apache-2.0). Nothing of it ships: networks that read it are teachers."""
import argparse
import json
import struct

import numpy as np
import torch

UNITS = 128
STATES = 4 * UNITS
# Characters of a batch, padding included.
BATCH = 24000
UNKNOWN = 'OOV'
# It knows marks as narrow ones: 3,200 sentences of MSRA's are read at 70.3 F1 so, at 55.2 with wide ones.
NARROW = str.maketrans({**{chr(wide): chr(wide - 0xfee0) for wide in range(0xff01, 0xff5f)}, **dict(zip('“”‘’《》—。、', '""\'\'<>-.,'))})
KINDS = {'PER': 'PER', 'nr': 'PER', 'LOC': 'LOC', 'ns': 'LOC', 'ORG': 'ORG', 'nt': 'ORG'}


def parameter(path):
    """A tensor as Paddle 1 saves it: a version, levels of nesting, a version, a description in protocol buffers, numbers."""
    with open(path, 'rb') as file:
        raw = file.read()
    levels, at = struct.unpack_from('<Q', raw, 4)[0], 12
    for _ in range(levels):
        at += 8 + struct.unpack_from('<Q', raw, at)[0]
    size = struct.unpack_from('<i', raw, at + 4)[0]
    at += 8
    return torch.from_numpy(np.frombuffer(raw[at + size:], '<f4').reshape(list(dimensions(raw[at:at + size]))).copy())


def dimensions(description):
    """The varints of field 2."""
    at = 0
    while at < len(description):
        field, number, shift, at = description[at] >> 3, 0, 0, at + 1
        while True:
            byte, at = description[at], at + 1
            number |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                break
        if field == 2:
            yield number


class Direction:
    """One direction of a layer; `recurrent` holds what resets and updates first, then what is put forward."""

    def __init__(self, folder, number):
        load = lambda name: parameter(f'{folder}/model_baseline/{name}')
        self.kernel = load(f'fc_{number}.w_0')
        self.bias = (load(f'fc_{number}.b_0') + load(f'gru_{number}.b_0')).view(-1)
        recurrent = load(f'gru_{number}.w_0').view(-1)
        self.gates, self.candidate = recurrent[:2 * UNITS * UNITS].view(UNITS, -1), recurrent[2 * UNITS * UNITS:].view(UNITS, -1)
        self.reverse = number % 2 == 1

    def __call__(self, x, real):
        projected = x @ self.kernel + self.bias
        hidden = torch.zeros(x.shape[1], UNITS)
        found = torch.zeros(*x.shape[:2], UNITS)
        for t in reversed(range(len(x))) if self.reverse else range(len(x)):
            update, reset = torch.sigmoid(projected[t, :, :2 * UNITS] + hidden @ self.gates).chunk(2, -1)
            candidate = torch.tanh(projected[t, :, 2 * UNITS:] + (reset * hidden) @ self.candidate)
            hidden = (hidden + update * (candidate - hidden)) * real[t]
            found[t] = hidden
        return found


class Lac:
    def __init__(self, folder):
        with open(f'{folder}/word.dic', encoding='utf8') as lines:
            self.characters = {word: int(row) for row, word in (line.rstrip('\n').split('\t', 1) for line in lines)}
        self.embedding = parameter(f'{folder}/model_baseline/word_emb')
        directions = [Direction(folder, number) for number in range(4)]
        self.layers = directions[:2], directions[2:]
        with open(f'{folder}/tag.dic', encoding='utf8') as lines:
            self.labels = [line.rstrip('\n').split('\t')[1] for line in lines]
        self.out = parameter(f'{folder}/model_baseline/fc_4.w_0'), parameter(f'{folder}/model_baseline/fc_4.b_0').view(-1)
        # Scores of beginning and ending with a label, then of each label after each.
        self.first, self.last, *steps = parameter(f'{folder}/model_baseline/crfw')
        self.steps = torch.stack(steps)

    def states(self, texts):
        """For each text what both layers say of its characters: float16 [characters, 512]."""
        return self.each(texts, lambda states: states)

    def names(self, texts):
        """For each text the names it finds, as (start, after, kind)."""
        return self.each(texts, lambda states: names_of(self.best(states)))

    @torch.no_grad()
    def each(self, texts, told):
        """What is told of each text's states, in the texts' order."""
        found = [None] * len(texts)
        order = sorted(range(len(texts)), key=lambda i: -len(texts[i]))
        while order:
            most = max(1, BATCH // max(1, len(texts[order[0]])))
            batch, order = order[:most], order[most:]
            for i, states in zip(batch, self.read([texts[i].translate(NARROW) for i in batch])):
                found[i] = told(states)
        return found

    def read(self, texts):
        rows = torch.zeros(len(texts[0]), len(texts), dtype=torch.long)
        real = torch.zeros(len(texts[0]), len(texts), 1)
        for r, text in enumerate(texts):
            rows[:len(text), r] = torch.tensor([self.characters.get(c, self.characters[UNKNOWN]) for c in text])
            real[:len(text), r] = 1
        x, layers = self.embedding[rows], []
        for layer in self.layers:
            x = torch.cat([direction(x, real) for direction in layer], -1)
            layers.append(x)
        states = torch.cat(layers, -1).half().numpy()
        return [states[:len(text), r] for r, text in enumerate(texts)]


    def best(self, states):
        """The best path of labels."""
        weights, bias = self.out
        scores = torch.from_numpy(states[:, 2 * UNITS:]).float() @ weights + bias
        score, back = self.first + scores[0], []
        for at in range(1, len(scores)):
            score, before = (score.unsqueeze(1) + self.steps).max(0)
            score = score + scores[at]
            back.append(before)
        label = int((score + self.last).argmax())
        path = [label]
        for before in reversed(back):
            path.append(int(before[path[-1]]))
        return [self.labels[label] for label in reversed(path)]


def names_of(labels):
    """Words whose class is a kind of name; each begins with -B and goes on with -I."""
    names, start = [], 0
    while start < len(labels):
        tag, after = labels[start].rpartition('-')[0], start + 1
        while after < len(labels) and labels[after] == f'{tag}-I':
            after += 1
        if tag in KINDS:
            names.append((start, after, KINDS[tag]))
        start = after
    return names


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--examples', required=True)
    parser.add_argument('--model', required=True)
    parser.add_argument('corpora', nargs='+')
    options = parser.parse_args()
    lac = Lac(options.model)
    for corpus in options.corpora:
        with open(f'{options.examples}/{corpus}.jsonl', encoding='utf8') as lines:
            texts = [json.loads(line)['t'] for line in lines]
        np.save(f'{options.examples}/{corpus}.states.npy', np.concatenate(lac.states(texts)))
        print(corpus, sum(map(len, texts)), flush=True)


if __name__ == '__main__':
    main()
