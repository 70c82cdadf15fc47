"""Trains a Chinese model.

    python3 train_chinese.py --examples FOLDER --lexicon FOLDER --out MODEL.pt CORPUS[*WEIGHT]...

CORPUS names a file that write-examples.ts wrote, WEIGHT how often an epoch reads it. Each corpus has its conventions learned
apart; MODEL speaks those of any. Development sets: the last 2,000 sentences of msra.train and the last 800 paragraphs of
pd98y.train, the last 300 of what lists labelled, which are not trained on unless --final says so. Corpora with soft labels (`--soft FILE.npz`, of label_raw.py) teach by them."""
import argparse
import collections
import copy
import json
import time

import numpy as np
import torch

from examples import Batch, Example, Vocabulary, grouped, places_of, read
from first_model import take_over
from lac import Lac, STATES
from networks import LABELS, Tagger

CONVENTIONS = ['none', 'msra', 'pd98y', 'boson', 'cluener', 'uner', 'raw']


def convention(corpus):
    return next((k for k, name in enumerate(CONVENTIONS) if corpus.startswith(name)), CONVENTIONS.index('raw'))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--examples', required=True)
    parser.add_argument('--lexicon', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--soft', action='append', default=[])
    parser.add_argument('--soft-characters', type=float, default=1e9, help='so many of them, drawn at random')
    parser.add_argument('--states', action='store_true', help='read what lac.py wrote, too: a network that teaches and does not ship')
    parser.add_argument('--lac', help='with --states and --soft: the model that lac.py reads')
    parser.add_argument('--soft-weight', type=float, default=0.6, help='how often an epoch reads it')
    parser.add_argument('--size', type=int, default=192)
    parser.add_argument('--layers', type=int, default=1)
    parser.add_argument('--epochs', type=float, default=8)
    parser.add_argument('--rate', type=float, default=2e-3)
    parser.add_argument('--batch', type=int, default=5000, help='characters')
    parser.add_argument('--bigrams', type=int, default=60000, help='that have a row')
    parser.add_argument('--dropout', type=float, default=0.5)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--final', action='store_true')
    parser.add_argument('--start', help='a model to go on from')
    parser.add_argument('--fresh', action='store_true', help='take only the tables of --start: a network that errs apart from it')
    parser.add_argument('--frozen', action='store_true', help='keep the tables of --start as they are')
    parser.add_argument('--minutes', type=float, default=1e9, help='the rate falls to zero by then, whatever the epochs')
    parser.add_argument('corpora', nargs='+')
    return parser.parse_args()


def known_places(folder, corpus='msra.train'):
    """Jieba's tags of a text, most frequent first."""
    counts = collections.Counter()
    with open(f'{folder}/{corpus}.jsonl', encoding='utf8') as lines:
        for line in lines:
            counts.update(places_of(json.loads(line)['w']))
    return [place for place, count in counts.most_common() if count >= 5]


def scored(model, examples, corpus):
    model.eval()
    right = found = gold = 0
    per = {}
    with torch.no_grad():
        for group in grouped(examples, 8000):
            batch = Batch(group, corpus)
            paths = model.best(model.emissions(batch), batch.lengths).numpy()
            for r, x in enumerate(batch.examples):
                names = names_of(paths[:len(x.text), r])
                for kind in ('PER', 'LOC', 'ORG'):
                    a, b = {n for n in names if n[2] == kind}, {n for n in x.names if n[2] == kind}
                    p = per.setdefault(kind, [0, 0, 0])
                    p[0] += len(a & b); p[1] += len(a); p[2] += len(b)
    right, found, gold = (sum(p[k] for p in per.values()) for k in range(3))
    return 'P %.2f R %.2f F %.2f (%s)' % (100 * right / max(found, 1), 100 * right / max(gold, 1), 200 * right / max(found + gold, 1), ' '.join('%s %.1f' % (k, 200 * p[0] / max(p[1] + p[2], 1)) for k, p in per.items()))


def names_of(path):
    names, first = [], 0
    for at, label in enumerate(path):
        place, _, kind = LABELS[label].partition('-')
        if place in 'BS':
            first = at
        if place in 'ES':
            names.append((first, at + 1, kind))
    return names


TABLES = ('characters.weight', 'bigrams.weight', 'words', 'tags', 'places.weight')


class Average:
    """Exponential moving average of weights, taken every few steps."""

    def __init__(self, model, decay=0.95):
        self.model = copy.deepcopy(model)
        self.decay = decay

    def take(self, model, step):
        decay = min(self.decay, (1 + step / 40) / (10 + step / 40))
        with torch.no_grad():
            for mine, other in zip(self.model.parameters(), model.parameters()):
                mine.lerp_(other, 1 - decay)


def initial(options, vocabulary):
    model = Tagger(vocabulary.sizes(), len(CONVENTIONS), options.size, options.layers, dropout=options.dropout, states=STATES if options.states else 0)
    with torch.no_grad():
        for name in ('characters', 'bigrams'):
            vectors = torch.from_numpy(vocabulary.vectors[name].astype(np.float32))
            table = getattr(model, name).weight
            table[2:] = vectors / vectors.std() * 0.3
            table[0] = 0
        vectors = torch.from_numpy(vocabulary.word_vectors)
        model.words.copy_(vectors / vectors[vectors.any(1)].std() * 0.3)
    if options.start and options.start.endswith('.onnx'):
        take_over(model, vocabulary, options.start)
    elif options.start:
        found = torch.load(options.start)
        saved, size = found['weights'], found['size']
        if options.fresh:
            saved = {name: saved[name] for name in TABLES}
        elif size < options.size:
            saved = widened(saved, model.state_dict(), size, options.size)
        elif size > options.size:
            saved = pruned(saved, size, options.size)
        own = model.state_dict()
        model.load_state_dict({name: saved[name] if name in saved and saved[name].shape == own[name].shape else own[name] for name in own})
    return model


def pruned(weights, size, kept):
    """A network of one layer with fewer units: in each direction those that others and the labels hear most."""
    weights = dict(weights)
    out, shifts = [], []
    for side in range(2):
        recurrent = weights[f'layers.0.recurrent.{side}']
        heard = recurrent.norm(dim=1) / recurrent.norm() + weights['out.weight'][:, side * size:(side + 1) * size].norm(dim=0) / weights['out.weight'].norm()
        units = heard.argsort(descending=True)[:kept].sort().values
        gates = torch.cat([units + gate * size for gate in range(4)])
        weights[f'layers.0.recurrent.{side}'] = recurrent[units][:, gates]
        weights[f'layers.0.kernel.{side}'] = weights[f'layers.0.kernel.{side}'][:, gates]
        weights[f'layers.0.bias.{side}'] = weights[f'layers.0.bias.{side}'][gates]
        out.append(weights['out.weight'][:, units + side * size])
        shifts.append(weights['shift'][:, side][:, gates])
    weights['out.weight'], weights['shift'] = torch.cat(out, 1), torch.stack(shifts, 1)
    return weights


def widened(weights, drawn, size, wanted):
    """The same network with more units, which nothing hears yet: it answers as it did."""
    weights = dict(weights)
    gates = torch.cat([torch.arange(size) + gate * wanted for gate in range(4)])
    for side in range(2):
        for name in (f'layers.0.kernel.{side}', f'layers.0.recurrent.{side}', f'layers.0.bias.{side}'):
            new = drawn[name].clone() * (1 if 'bias' in name else 0.5)
            new[..., gates] = 0 if 'recurrent' in name else weights[name]
            if 'recurrent' in name:
                new[:size, gates] = weights[name]
            weights[name] = new
    out = torch.zeros(weights['out.weight'].shape[0], 2 * wanted)
    shift = torch.zeros(*weights['shift'].shape[:2], 4 * wanted)
    for side in range(2):
        out[:, side * wanted:side * wanted + size] = weights['out.weight'][:, side * size:(side + 1) * size]
    shift[..., gates] = weights['shift']
    weights['out.weight'], weights['shift'] = out, shift
    return weights


def main():
    options = arguments()
    torch.manual_seed(options.seed)
    random = np.random.default_rng(options.seed)
    goes_on = options.start and not options.start.endswith('.onnx')
    places = torch.load(options.start)['places'] if goes_on else known_places(options.examples, options.corpora[0].partition('*')[0])
    vocabulary = Vocabulary(options.lexicon, places, options.bigrams)
    training, dev = [], {}
    for entry in options.corpora:
        corpus, _, weight = entry.partition('*')
        examples = read(f'{options.examples}/{corpus}.jsonl', vocabulary, states=options.states)
        held = {'msra.train': 2000, 'pd98y.train': 800, 'listed': 300}.get(corpus, 0)
        if held:
            dev[corpus] = examples[-held:]
            examples = examples if options.final else examples[:-held]
        training.append((convention(corpus), examples, float(weight or 1)))
        print(corpus, len(examples), sum(len(x.text) for x in examples), flush=True)
    if options.soft:
        soft = some([example for path in options.soft for example in soft_examples(path, vocabulary)], options.soft_characters, random)
        if options.states:
            for example, states in zip(soft, Lac(options.lac).states([example.text for example in soft])):
                example.states = states
        training.append((CONVENTIONS.index('msra'), soft, options.soft_weight))
    model = initial(options, vocabulary)
    tables = {'characters.weight', 'bigrams.weight', 'words'}
    for name, weight in model.named_parameters():
        weight.requires_grad_(not options.frozen or name not in tables | {'places.weight', 'tags'})
    network = [w for n, w in model.named_parameters() if n not in tables and w.requires_grad]
    optimizers = [torch.optim.Adam(network, betas=(0.9, 0.99))]
    if not options.frozen:
        optimizers.append(torch.optim.SparseAdam([w for n, w in model.named_parameters() if n in tables], betas=(0.9, 0.99)))
    average = Average(model)
    epoch_batches = lambda: [(corpus, group) for corpus, examples, weight in training for group in drawn(grouped(examples, options.batch, random), weight, random)]
    total = options.epochs * len(epoch_batches())
    print('parameters', sum(w.numel() for w in model.parameters()), 'steps', int(total), flush=True)
    started, step, losses, read_characters, epoch = time.time(), 0, [], 0, 0
    done = 0.0
    while done < 1:
        batches = epoch_batches()
        random.shuffle(batches)
        for corpus, group in batches:
            done = max(step / total, (time.time() - started) / 60 / options.minutes)
            if done >= 1:
                break
            model.train()
            batch = Batch(group, 0 if random.random() < 0.15 else corpus, random)
            for optimizer, scale in zip(optimizers, (1, 0.3)):
                optimizer.param_groups[0]['lr'] = options.rate * scale * min(1, (step + 1) / 200) * (1 - done) ** 0.8
            loss = model.loss(batch) / len(group)
            model.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network, 5.0)
            for optimizer in optimizers:
                optimizer.step()
            losses.append(loss.item())
            read_characters += int(batch.lengths.sum())
            step += 1
            if step % 20 == 0:
                average.take(model, step)
        epoch += 1
        print(f'epoch {epoch} step {step} done {done:.2f} loss {np.mean(losses):.4f} {read_characters / (time.time() - started):.0f} characters/s {(time.time() - started) / 60:.1f} min', flush=True)
        losses = []
        for name, examples in dev.items():
            print('  ', name, scored(average.model, examples, convention(name)), '| none', scored(average.model, examples, 0), flush=True)
        torch.save({'weights': average.model.state_dict(), 'places': places, 'size': options.size, 'layers': options.layers, 'bigrams': options.bigrams, 'states': STATES if options.states else 0}, options.out)


def drawn(groups, weight, random):
    whole = int(weight)
    part = [groups[i] for i in random.permutation(len(groups))[:int(round((weight - whole) * len(groups)))]]
    return groups * whole + part


def some(examples, characters, random):
    """As many of them as have so many characters."""
    order = random.permutation(len(examples))
    kept = np.searchsorted(np.cumsum([len(examples[i].text) for i in order]), characters)
    return [examples[i] for i in order[:kept + 1]]


def soft_examples(path, vocabulary):
    """Raw text with the labels' probabilities that teachers gave."""
    saved = np.load(path, allow_pickle=True)
    examples, at, targets = [], 0, saved['targets']
    for raw in saved['raw'].tolist():
        example = Example(json.loads(raw), vocabulary)
        length = len(example.text)
        example.target = targets[at:at + length].astype(np.float32)
        example.target /= example.target.sum(1, keepdims=True)
        at += length
        examples.append(example)
    return examples


if __name__ == '__main__':
    main()
