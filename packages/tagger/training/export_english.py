"""Writes the English network as the package reads it: en.onnx, in 32 bits, and en-words.bin, its tables.

    python3 export_english.py --out ../models MODEL.pt

en-words.bin is what src/english-tables.ts reads: a line of JSON, the words and the shapes one a line, then of each table the
columns' units and the rows of signed bytes; compressed by a line of node."""
import argparse
import json
import subprocess

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from export_chinese import COMPRESS, reordered
from networks import ALLOWED, LABELS


def network(weights, size):
    constants, nodes = [], []
    constant = lambda name, array: (constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name)), name)[1]
    part = lambda name: torch.stack([reordered(weights[f'layers.0.{name}.{side}'].float(), size) for side in range(2)])
    bias = part('bias')
    turned = lambda name: part(name).transpose(1, 2).numpy()
    constant('W', turned('kernel')), constant('R', turned('recurrent')), constant('B', torch.cat([bias, torch.zeros_like(bias)], -1).numpy())
    nodes.append(helper.make_node('LSTM', ['x', 'W', 'R', 'B', 'lengths'], ['y'], direction='bidirectional', hidden_size=size))
    nodes.append(helper.make_node('Transpose', ['y'], ['t'], perm=[0, 2, 1, 3]))
    nodes.append(helper.make_node('Reshape', ['t', constant('shape', np.array([0, 0, 2 * size]))], ['h']))
    nodes.append(helper.make_node('MatMul', ['h', constant('O', weights['out.weight'].float().t().numpy())], ['scores']))
    nodes.append(helper.make_node('Add', ['scores', constant('b', weights['out.bias'].float().numpy())], ['em']))
    value = helper.make_tensor_value_info
    chain = []
    for name, allowed in (('transition', ALLOWED), ('start', ALLOWED[0]), ('end', ALLOWED[:, 0])):
        scores = np.where(allowed.numpy(), weights[name].float().numpy(), 0).astype(np.float32)
        nodes.append(helper.make_node('Identity', [constant(name + '_', scores)], [name]))
        chain.append(value(name, TensorProto.FLOAT, scores.shape))
    features = weights['layers.0.kernel.0'].shape[0]
    graph = helper.make_graph(nodes, 'tagger', [value('x', TensorProto.FLOAT, ['time', 'rows', features]), value('lengths', TensorProto.INT32, ['rows'])], [value('em', TensorProto.FLOAT, ['time', 'rows', len(LABELS)]), *chain], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid('', 14)], producer_name='dateline')
    model.ir_version = 8
    return model


def tables(saved):
    weights = saved['weights']
    words = weights['vectors'].clone()
    words[1] = weights['unknown']
    parts = {'words': words, 'prefixes': weights['prefixes.weight'], 'suffixes': weights['suffixes.weight'], 'shapes': weights['shapes.weight']}
    texts = {'words': '\n'.join(saved['words']), 'shapes': '\n'.join(sorted(saved['shapes'], key=saved['shapes'].get))}
    blocks, shapes = [], {}
    for name, table in parts.items():
        table = table.float().numpy()
        scale = np.maximum(np.minimum(np.abs(table).max(0), 8 * table.std(0)), 1e-6) / 127
        shapes[name] = list(table.shape)
        blocks.append((scale.astype(np.float32), np.clip(np.round(table / scale), -127, 127).astype(np.int8)))
    header = {'format': 1, 'labels': LABELS, 'shapes': shapes, 'texts': {name: len(text.encode('utf8')) for name, text in texts.items()}}
    raw = (json.dumps(header, ensure_ascii=False, separators=(',', ':')) + '\n').encode('utf8') + b''.join(text.encode('utf8') for text in texts.values())
    return raw + b''.join(scale.tobytes() + rows.tobytes() for scale, rows in blocks)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--out', required=True)
    parser.add_argument('model')
    options = parser.parse_args()
    saved = torch.load(options.model)
    onnx.save(network(saved['weights'], saved['size']), f'{options.out}/en.onnx')
    raw = tables(saved)
    packed = subprocess.run(['node', '-e', COMPRESS], input=raw, stdout=subprocess.PIPE, check=True).stdout
    with open(f'{options.out}/en-words.bin', 'wb') as file:
        file.write(packed)
    print(len(raw), 'bytes of tables,', len(packed), 'packed')


if __name__ == '__main__':
    main()
