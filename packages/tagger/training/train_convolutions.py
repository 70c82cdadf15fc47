"""Trains the network of convolutions.py from corpora and from raw text that another network has labelled.

    python3 train_convolutions.py --rows FOLDER --out MODEL.pt --minutes 22 [--start MODEL.pt] --raw xwlb CORPUS*WEIGHT…

WEIGHT is a corpus's share of the batches that are not raw. Minutes are those of the processor, so that another load of the machine gives other weights
only where its speed differs. Development sets: the last 2,000 pieces of msra.train, the last 800 of pd98y.train, which are never trained on."""
import argparse
import copy
import time

import numpy as np
import torch

from convolutions import Batch, Convolutions, Corpus, Tables
from train_chinese import names_of

HELD = {'msra.train': 2000, 'pd98y.train': 800}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ('rows', 'out', 'raw'):
        parser.add_argument('--' + option, required=True)
    parser.add_argument('--start')
    parser.add_argument('--size', type=int, default=128)
    parser.add_argument('--distances', type=int, nargs='+', default=[1, 2, 4, 8])
    parser.add_argument('--raw-share', type=float, default=0.5)
    parser.add_argument('--batch', type=int, default=6000, help='characters')
    parser.add_argument('--rate', type=float, default=2.5e-3)
    parser.add_argument('--dropout', type=float, default=0.08)
    parser.add_argument('--noise', type=float, default=0.05)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--minutes', type=float, required=True)
    parser.add_argument('corpora', nargs='+')
    return parser.parse_args()


def scored(model, corpus, which, gap):
    model.eval()
    right = found = gold = 0
    with torch.no_grad():
        for at in range(0, len(which), 200):
            batch = Batch(corpus, which[at:at + 200], gap)
            paths = model.best(model.emissions(batch, corpus.convention), batch.lengths).numpy()
            first = 0
            for k, length in enumerate(batch.lengths.tolist()):
                ours, theirs = set(names_of(paths[:length, k])), set(names_of(batch.labels[first:first + length]))
                first += length
                right, found, gold = right + len(ours & theirs), found + len(ours), gold + len(theirs)
    return 'P %.2f R %.2f F %.2f' % (100 * right / max(found, 1), 100 * right / max(gold, 1), 200 * right / max(found + gold, 1))


def groups(corpus, pool, characters, random):
    """Pieces of like length together, in any order, again and again."""
    while True:
        order = random.permutation(pool)
        found = []
        for at in range(0, len(order), 20000):
            part = order[at:at + 20000]
            part = part[np.argsort(corpus.lengths[part] + random.random(len(part)) * 6, kind='stable')]
            total = np.cumsum(corpus.lengths[part])
            found += [group for group in np.split(part, np.searchsorted(total, np.arange(characters, total[-1], characters))) if len(group)]
        random.shuffle(found)
        yield from found


def main():
    options = arguments()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    random = np.random.default_rng(options.seed)
    tables, gap = Tables(options.rows), max(options.distances)
    entries = [entry.partition('*') for entry in options.corpora]
    corpora = [Corpus(tables, name, False) for name, _, _ in entries] + [Corpus(tables, options.raw, True)]
    weights = np.array([float(weight or 1) for _, _, weight in entries])
    shares = [*(weights / weights.sum() * (1 - options.raw_share)), options.raw_share]
    kept = [len(corpus.lengths) - (0 if corpus.raw else HELD.get(corpus.name, 0)) for corpus in corpora]
    queues = [groups(corpus, np.arange(count), options.batch, random) for corpus, count in zip(corpora, kept)]
    model = Convolutions(options.size, options.distances, options.dropout)
    if options.start:
        model.load_state_dict(torch.load(options.start)['weights'])
    average = copy.deepcopy(model)
    optimizer = torch.optim.Adam(model.parameters(), betas=(0.9, 0.99))
    started, step, characters, told = time.process_time(), 0, 0, 0

    def tell(done):
        seconds = time.process_time() - started
        held = {corpus.name: scored(average, corpus, np.arange(count, len(corpus.lengths)), gap) for corpus, count in zip(corpora, kept) if count < len(corpus.lengths)}
        print(f'step {step} done {done:.2f} {characters / seconds:.0f} characters/s', held, flush=True)
        torch.save({'weights': average.state_dict(), 'size': options.size, 'distances': options.distances}, options.out)

    while (done := (time.process_time() - started) / 60 / options.minutes) < 1:
        optimizer.param_groups[0]['lr'] = options.rate * min(1, (step + 1) / 200) * (1 - done) ** 0.9
        which = random.choice(len(corpora), p=shares)
        model.train()
        batch = Batch(corpora[which], next(queues[which]), gap, random, options.noise)
        count = int(batch.lengths.sum())
        loss = model.loss(batch, 0 if random.random() < 0.05 else corpora[which].convention) / count * 40
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
        optimizer.step()
        step, characters = step + 1, characters + count
        if step % 5 == 0:
            decay = min(0.99, (1 + step / 5) / (10 + step / 5))
            with torch.no_grad():
                for mine, other in zip(average.parameters(), model.parameters()):
                    mine.lerp_(other, 1 - decay)
        if int(done * 8) > told:
            told = int(done * 8)
            tell(done)
    tell(1)


if __name__ == '__main__':
    main()
