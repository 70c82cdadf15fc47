"""Holds examples.py and networks.py to the example that the test of src/chinese-features.ts is held to.

    python3 check_features.py"""
import json
import os

import numpy as np
import torch

from examples import Batch, Example
from networks import Tagger


class Written:
    """A vocabulary of the example's own."""

    def __init__(self, example):
        self.characters, self.bigrams, self.places = ({key: i + 2 for i, key in enumerate(example[name])} for name in ('characters', 'bigrams', 'places'))
        self.words = {word: (i + 1, 0) for i, word in enumerate(example['lexicon'])}


def main():
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'features.example.json'), encoding='utf8') as file:
        example = json.load(file)
    vocabulary = Written(example)
    widths = (2, 1, 1, 1)
    model = Tagger({'characters': 7, 'bigrams': 4, 'places': 7, 'words': 4, 'tags': 1}, 7, 4, widths=widths)
    with torch.no_grad():
        for table, name in ((model.characters.weight, 'characters'), (model.bigrams.weight, 'bigrams'), (model.places.weight, 'places')):
            table.copy_(torch.tensor([[0.0] * table.shape[1], example['unknown'][name], *example[name].values()]))
        model.words.copy_(torch.tensor([[0.0], *example['lexicon'].values()]))
        model.tags.zero_()
    batch = Batch([Example({'t': example['text'], 'w': example['words'], 'e': []}, vocabulary)], 0)
    found = model.features(batch)[:len(example['text']), 0].detach().numpy()
    assert np.array_equal(found, np.array(example['features'], np.float32)), found
    print('the features are those of the example')


if __name__ == '__main__':
    main()
