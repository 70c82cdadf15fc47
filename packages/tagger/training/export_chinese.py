"""Writes a trained model as the package reads it: NAME.onnx, the network in eight bits, and NAME.bin, its tables.

    python3 export_chinese.py --examples FOLDER --lexicon FOLDER --out FOLDER --name zh [--tables] MODEL.pt

NAME.bin is what src/chinese-tables.ts reads, compressed by a line of node. The network's inputs are the features [time, rows,
features], the rows' lengths, and one number a corpus of training: how much of its conventions to follow. Its outputs are
the labels' scores and those of the chain."""
import argparse
import json
import subprocess

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from examples import Batch, Vocabulary, grouped, read
from networks import ALLOWED, LABELS, SETS, Tagger
from shipped_model import tables as shipped_tables
from train_chinese import CONVENTIONS

TO_ONNX = (0, 3, 1, 2)  # i f c o becomes i o f c


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ('examples', 'lexicon', 'out', 'name'):
        parser.add_argument('--' + option, required=True)
    parser.add_argument('--tables', action='store_true', help='write NAME.bin too: not for a network that shares the tables of another')
    parser.add_argument('--sample', default='msra.train', help='the corpus whose first sentences show how large the features are')
    parser.add_argument('--balance', help='the model by which features are balanced, if not the one written: those that share tables share it')
    parser.add_argument('--like', help='tables that the model kept as they were: their bytes stay, and so does every network that reads them')
    parser.add_argument('model')
    return parser.parse_args()


def reordered(weights, size):
    return torch.cat([weights[..., gate * size:(gate + 1) * size] for gate in TO_ONNX], -1)


def quantised(weights):
    """Signed bytes with one scale a column: [direction, rows, columns]."""
    scale = np.abs(weights).max(1) / 127
    return np.round(weights / scale[:, None]).astype(np.int8), scale.astype(np.float32), np.zeros_like(scale, np.int8)


def balances(path, options):
    """For each table what its columns are divided by, and the network's weights for them multiplied, so that one scale of eight
    bits for all inputs serves small features as well as large ones."""
    saved = torch.load(path)
    vocabulary = Vocabulary(options.lexicon, saved['places'], saved.get('bigrams', 60000))
    model = Tagger(vocabulary.sizes(), len(CONVENTIONS), saved['size'], saved['layers'])
    model.load_state_dict(saved['weights'])
    examples = read(f'{options.examples}/{options.sample}.jsonl', vocabulary, most=1500)
    with torch.no_grad():
        greatest = torch.stack([model.features(Batch(group, 0)).abs().flatten(0, 1).max(0).values for group in grouped(examples, 8000)]).max(0).values
    heard = torch.stack([saved['weights'][f'layers.0.kernel.{side}'].float().abs().max(1).values for side in range(2)]).max(0).values
    found = {}
    for name, columns in columns_of(saved['weights']).items():
        x, w = (torch.stack([each[c] for c in columns]).max(0).values for each in (greatest, heard))
        found[name] = (x / w.clamp(min=1e-6)).clamp(min=1e-6).sqrt()
    mean = torch.cat(list(found.values())).log().mean().exp()
    return {name: each / mean for name, each in found.items()}


def columns_of(weights):
    """Where the columns of each table stand among the features."""
    widths = {name: weights[key].shape[1] for name, key in KEYS.items()}
    found, at = {name: [] for name in KEYS}, 0
    for name in ('characters', 'bigrams', 'bigrams', 'places', *['words'] * SETS):
        found[name].append(slice(at, at + widths[name]))
        at += widths[name]
    return found


KEYS = {'characters': 'characters.weight', 'bigrams': 'bigrams.weight', 'places': 'places.weight', 'words': 'words'}


def balanced(weights, factors):
    weights = dict(weights)
    for name, key in KEYS.items():
        weights[key] = weights[key] / factors[name]
    weights['tags'] = weights['tags'] / factors['words']
    for side in range(2):
        kernel = weights[f'layers.0.kernel.{side}'].clone()
        for name, columns in columns_of(weights).items():
            for c in columns:
                kernel[c] *= factors[name][:, None]
        weights[f'layers.0.kernel.{side}'] = kernel
    return weights


def network(weights, size, layers):
    constants, nodes = [], [helper.make_node('Mul', ['x', 'units'], ['features'])]
    constant = lambda name, array: (constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name)), name)[1]
    features, entry = None, 'features'
    for k in range(layers):
        part = lambda name: [reordered(weights[f'layers.{k}.{name}.{side}'].float(), size) for side in range(2)]
        bias = torch.stack(part('bias'))
        kernel, recurrent = (quantised(torch.stack(part(name)).numpy()) for name in ('kernel', 'recurrent'))
        names = [constant(f'{name}{k}', array) for name, array in zip(('W', 'Ws', 'Wz', 'R', 'Rs', 'Rz'), (*kernel, *recurrent))]
        whole = lambda each: torch.cat([each, torch.zeros_like(each)], -1).numpy()
        if k == 0:
            features = weights['layers.0.kernel.0'].shape[0]
            shifts = whole(reordered(weights['shift'].float(), size))
            constant('S0', shifts.reshape(len(shifts), -1))
            constant('D0', whole(bias))
            nodes += [helper.make_node('MatMul', ['convention', 'S0'], ['s0']), helper.make_node('Reshape', ['s0', constant('sides', np.array([2, 8 * size]))], ['p0']), helper.make_node('Add', ['p0', 'D0'], ['B0'])]
        else:
            constant(f'B{k}', whole(bias))
        nodes.append(helper.make_node('DynamicQuantizeLSTM', [entry, names[0], names[3], f'B{k}', 'lengths', '', '', '', names[1], names[2], names[4], names[5]], [f'y{k}'], domain='com.microsoft', direction='bidirectional', hidden_size=size))
        nodes.append(helper.make_node('Transpose', [f'y{k}'], [f't{k}'], perm=[0, 2, 1, 3]))
        nodes.append(helper.make_node('Reshape', [f't{k}', constant(f'shape{k}', np.array([0, 0, 2 * size]))], [f'h{k}']))
        entry = f'h{k}'
    nodes.append(helper.make_node('MatMul', [entry, constant('O', weights['out.weight'].float().t().numpy())], ['scores']))
    nodes += [helper.make_node('MatMul', ['convention', constant('L', weights['lean'].float().numpy())], ['lean']), helper.make_node('Add', ['lean', constant('b', weights['out.bias'].float().numpy())], ['base']), helper.make_node('Add', ['scores', 'base'], ['em'])]
    value = helper.make_tensor_value_info
    chain = []
    for name, allowed in (('transition', ALLOWED), ('start', ALLOWED[0]), ('end', ALLOWED[:, 0])):
        scores = np.where(allowed.numpy(), weights[name].float().numpy(), 0).astype(np.float32)
        nodes.append(helper.make_node('Identity', [constant(name + '_', scores)], [name]))
        chain.append(value(name, TensorProto.FLOAT, scores.shape))
    graph = helper.make_graph(nodes, 'tagger', [value('x', TensorProto.FLOAT, ['time', 'rows', features]), value('units', TensorProto.FLOAT, [features]), value('lengths', TensorProto.INT32, ['rows']), value('convention', TensorProto.FLOAT, [len(CONVENTIONS)])], [value('em', TensorProto.FLOAT, ['time', 'rows', len(LABELS)]), *chain], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid('', 14), helper.make_opsetid('com.microsoft', 1)], producer_name='dateline')
    model.ir_version = 8
    return model


def tables(weights, vocabulary, places, like=None):
    """The header's line, the texts, then columns' scales and rows of bytes of each table."""
    scales = shipped_tables(like)[3] if like else {}
    plane = lambda text: all(ord(c) < 0x10000 for c in text)
    characters = [c for c in vocabulary.characters if len(c) == 1 and plane(c)]
    bigrams = [b for b in vocabulary.bigrams if len(b) == 2 and plane(b) and b[0] in vocabulary.characters and b[1] in vocabulary.characters]
    own = sorted(word for word, (at, _) in vocabulary.words.items() if at)
    listed = {}
    for word, (at, index) in sorted(vocabulary.words.items()):
        if not at and word:
            listed.setdefault(index, []).append(word)
    tags = sorted(listed)
    rows = lambda name, keys, index: torch.cat([weights[name][:2], weights[name][[index[key] for key in keys]]]).numpy()
    merged = torch.stack([weights['words'][vocabulary.words[word][0]] + weights['tags'][vocabulary.words[word][1]] for word in own])
    parts = {
        'characters': rows('characters.weight', characters, vocabulary.characters),
        'bigrams': rows('bigrams.weight', bigrams, vocabulary.bigrams),
        'places': weights['places.weight'].numpy(),
        'words': torch.cat([merged, weights['tags'][tags]]).numpy(),
    }
    texts = {'characters': ''.join(characters), 'bigrams': ''.join(bigrams), 'words': '\n'.join(own), 'listed': '\n\n'.join('\n'.join(listed[tag]) for tag in tags)}
    blocks, shapes = [], {}
    for name, table in parts.items():
        scale = scales.get(name, np.maximum(np.abs(table).max(0), 1e-6) / 127)
        shapes[name] = list(table.shape)
        blocks.append((scale.astype(np.float32), np.clip(np.round(table / scale), -127, 127).astype(np.int8)))
    header = {
        'format': 2, 'labels': LABELS,
        'places': places, 'shapes': shapes, 'texts': {name: len(text.encode('utf8')) for name, text in texts.items()}, 'sets': SETS,
    }
    raw = (json.dumps(header, ensure_ascii=False, separators=(',', ':')) + '\n').encode('utf8') + b''.join(text.encode('utf8') for text in texts.values())
    return raw + b''.join(scale.tobytes() + rows.tobytes() for scale, rows in blocks)


COMPRESS = "const z=require('zlib'),c=z.constants,b=require('fs').readFileSync(0);process.stdout.write(z.brotliCompressSync(b,{params:{[c.BROTLI_PARAM_QUALITY]:9,[c.BROTLI_PARAM_LGWIN]:24,[c.BROTLI_PARAM_SIZE_HINT]:b.length}}))"


def main():
    options = arguments()
    saved = torch.load(options.model)
    places = saved['places']
    weights = saved['weights'] if options.like else balanced(saved['weights'], balances(options.balance or options.model, options))
    onnx.save(network(weights, saved['size'], saved['layers']), f'{options.out}/{options.name}.onnx')
    if options.tables:
        raw = tables(weights, Vocabulary(options.lexicon, places, saved.get('bigrams', 60000)), places, options.like)
        packed = subprocess.run(['node', '-e', COMPRESS], input=raw, stdout=subprocess.PIPE, check=True).stdout
        with open(f'{options.out}/{options.name}.bin', 'wb') as file:
            file.write(packed)
        print(options.name, len(raw), 'bytes of tables,', len(packed), 'packed')


if __name__ == '__main__':
    main()
