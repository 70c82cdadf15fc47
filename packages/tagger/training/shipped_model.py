"""The model that ships, as training goes on from it: its tables and words as a folder of lexicon.py's form, its network as a checkpoint.

    python3 shipped_model.py --models ../models --name zh --out FOLDER --model MODEL.pt

Words with a row of their own have that row, the sum of what training had for the word and for its tag; the others share one a tag."""
import argparse
import json
import subprocess

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from first_model import GATES

OWN = 'own'
EXPAND = "process.stdout.write(require('zlib').brotliDecompressSync(require('fs').readFileSync(0)))"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ('models', 'name', 'out', 'model'):
        parser.add_argument('--' + option, required=True)
    return parser.parse_args()


def tables(path):
    """The header, the texts, the tables of a .bin and what their columns count."""
    with open(path, 'rb') as file:
        raw = subprocess.run(['node', '-e', EXPAND], stdin=file, stdout=subprocess.PIPE, check=True).stdout
    line, _, rest = raw.partition(b'\n')
    header = json.loads(line)
    texts, found, scales, at = {}, {}, {}, 0
    for name in ('characters', 'bigrams', 'words', 'listed'):
        texts[name] = rest[at:at + header['texts'][name]].decode('utf8')
        at += header['texts'][name]
    for name in ('characters', 'bigrams', 'places', 'words'):
        rows, width = header['shapes'][name]
        scales[name] = np.frombuffer(rest[at:at + 4 * width], np.float32)
        at += 4 * width
        found[name] = np.frombuffer(rest[at:at + rows * width], np.int8).reshape(rows, width) * scales[name]
        at += rows * width
    return header, texts, found, scales


def network(path):
    found = {each.name: numpy_helper.to_array(each) for each in onnx.load(path).graph.initializer}
    size = found['R0'].shape[1]
    gates = lambda array: np.concatenate([array[..., gate * size:(gate + 1) * size] for gate in GATES], -1)
    weights = {}
    for name, key in (('kernel', 'W'), ('recurrent', 'R')):
        for side in range(2):
            weights[f'layers.0.{name}.{side}'] = gates(found[key + '0'][side].astype(np.float32) * found[key + 's0'][side])
    bias, shift = found['D0'][:, :4 * size], found['S0'].reshape(-1, 2, 8 * size)[..., :4 * size]
    for side in range(2):
        weights[f'layers.0.bias.{side}'] = gates(bias[side])
    weights |= {'shift': gates(shift), 'out.weight': found['O'].T, 'out.bias': found['b'], 'lean': found['L'], 'transition': found['transition_'], 'start': found['start_'], 'end': found['end_']}
    return weights, size


def main():
    options = arguments()
    header, texts, found, _ = tables(f'{options.models}/{options.name}.bin')
    own, listed = texts['words'].split('\n'), [tag.split('\n') for tag in texts['listed'].split('\n\n')]
    with open(f'{options.out}/lexicon.tsv', 'w', encoding='utf8') as out:
        for word in own:
            out.write(f'{word}\t{OWN}\t1\n')
        for tag, words in enumerate(listed):
            # A tag without words has one that no text has, so that tags keep their rows.
            out.writelines(f'{word}\ttag{tag}\t0\n' for word in words if word)
            if not any(words):
                out.write(f'\ttag{tag}\t0\n')
    bigrams = [texts['bigrams'][i:i + 2] for i in range(0, len(texts['bigrams']), 2)]
    np.savez(f'{options.out}/embeddings.npz', characters_keys=np.array(list(texts['characters'])), characters=found['characters'][2:], bigrams_keys=np.array(bigrams), bigrams=found['bigrams'][2:], words_keys=np.array(own), words=found['words'][:len(own)])
    weights, size = network(f'{options.models}/{options.name}.onnx')
    width = found['words'].shape[1]
    weights |= {f'{name}.weight': found[name] for name in ('characters', 'bigrams', 'places')}
    weights |= {'words': np.concatenate([np.zeros((1, width)), found['words'][:len(own)]]), 'tags': np.concatenate([np.zeros((1, width)), found['words'][len(own):]])}
    weights = {name: torch.from_numpy(np.array(weight, np.float32)) for name, weight in weights.items()}
    torch.save({'weights': weights, 'places': header['places'], 'size': size, 'layers': 1, 'bigrams': len(bigrams)}, options.model)


if __name__ == '__main__':
    main()
