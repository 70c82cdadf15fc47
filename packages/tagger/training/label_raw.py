"""Gives raw text the labels' probabilities that trained models agree on, for `train_chinese.py --soft`.

    python3 label_raw.py --examples FOLDER --lexicon FOLDER --out FILE.npz --model MODEL.pt[*WEIGHT]… CORPUS[/EVERY[+FIRST]]…

Of each corpus every so many lines are labelled, from the first on. The models share their tables' vocabulary; their scores are added by
weight. `--lac FOLDER` is the model that some of them read (lac.py). Labels are those of MSRA's convention."""
import argparse
import json

import numpy as np
import torch

from examples import Batch, Example, Vocabulary, grouped
from lac import Lac
from networks import Tagger
from train_chinese import CONVENTIONS

LONGEST = 256


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ('examples', 'lexicon', 'out'):
        parser.add_argument('--' + option, required=True)
    parser.add_argument('--model', action='append', required=True)
    parser.add_argument('--lac')
    parser.add_argument('corpora', nargs='+')
    return parser.parse_args()


def opened(path, vocabulary):
    saved = torch.load(path)
    model = Tagger(vocabulary.sizes(), len(CONVENTIONS), saved['size'], saved['layers'], states=saved.get('states', 0))
    model.load_state_dict(saved['weights'])
    return model.eval()


def chosen_of(folder, entry):
    """The lines that an entry CORPUS[/EVERY[+FIRST]] names."""
    corpus, _, share = entry.partition('/')
    every, _, first = share.partition('+')
    with open(f'{folder}/{corpus}.jsonl', encoding='utf8') as lines:
        return [line.rstrip('\n') for k, line in enumerate(lines) if k % int(every or 1) == int(first or 0)]


def main():
    options = arguments()
    entries = [entry.partition('*') for entry in options.model]
    lac = Lac(options.lac) if options.lac else None
    vocabulary = Vocabulary(options.lexicon, torch.load(entries[0][0])['places'])
    weighted = [(opened(path, vocabulary), float(weight or 1)) for path, _, weight in entries]
    # The chain of all of them together.
    joint = opened(entries[0][0], vocabulary)
    total = sum(weight for _, weight in weighted)
    with torch.no_grad():
        for name in ('transition', 'start', 'end'):
            getattr(joint, name).copy_(sum(getattr(model, name) * weight for model, weight in weighted) / total)
    chosen = [line for entry in options.corpora for line in chosen_of(options.examples, entry)]
    raw, targets, characters = [], [], 0
    for at in range(0, len(chosen), 2000):
        found = {}
        examples = []
        for k, line in enumerate(chosen[at:at + 2000]):
            parsed = json.loads(line)
            if 5 < len(parsed['t']) <= LONGEST and len(parsed['t']) == sum(parsed['w'][::2]):
                example = Example(parsed, vocabulary)
                example.names = k
                examples.append(example)
        if lac:
            for example, states in zip(examples, lac.states([example.text for example in examples])):
                example.states = states
        with torch.no_grad():
            for group in grouped(examples, 8000):
                batch = Batch(group, CONVENTIONS.index('msra'))
                emissions = sum(model.emissions(batch) * weight for model, weight in weighted) / total
                probabilities = joint.marginals(emissions, batch.lengths).numpy()
                for r, example in enumerate(batch.examples):
                    found[example.names] = probabilities[:len(example.text), r].astype(np.float16)
        for k in sorted(found):
            raw.append(chosen[at + k])
            targets.append(found[k])
            characters += len(found[k])
        print(at, characters, flush=True)
    np.savez(options.out, raw=np.array(raw, dtype=object), targets=np.concatenate(targets))


if __name__ == '__main__':
    main()
