"""Writes a network of convolutions.py in eight bits, as src/convolutional-network.ts runs it.

    python3 export_convolutions.py --rows FOLDER --sample msra.train --raw xwlb --out zh-fast.onnx MODEL.pt

Its inputs are `x`, a row of 320 bytes a character (features about 128, then one for each corpus of training: 255 for the one whose conventions are
followed), and for each distance `besideN`, the rows of the characters so far before, here and so far after, counted from 1, where 0 is nothing.
Units are bytes too, from 0 on: what is below is cut, which rectifies."""
import argparse

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from convolutions import CONVENTIONS, FEATURES, UNIT, Batch, Convolutions, Corpus, Tables
from networks import ALLOWED, LABELS

ROW = 320
PIECES = 1500
"""The share of units that may lie beyond the greatest byte."""
BEYOND = 2e-5


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ('rows', 'sample', 'raw', 'out'):
        parser.add_argument('--' + option, required=True)
    parser.add_argument('model')
    return parser.parse_args()


def units_of(model, corpora, gap):
    """What a byte of each layer's units counts."""
    seen = [[] for _ in range(len(model.distances) + 1)]
    with torch.no_grad():
        for corpus in corpora:
            for at in range(0, PIECES, 150):
                for values, layer in zip(seen, model.layers(Batch(corpus, np.arange(at, at + 150), gap), 1, torch.float32)):
                    values.append(layer.flatten()[::3].numpy())
    return [float(np.quantile(np.concatenate(values), 1 - BEYOND)) / 255 for values in seen]


class Graph:
    def __init__(self):
        self.constants, self.nodes = [], []

    def constant(self, name, array):
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def node(self, kind, inputs, output, ours=False, **attributes):
        self.nodes.append(helper.make_node(kind, inputs, [output], domain='com.microsoft' if ours else '', **attributes))
        return output

    def weights(self, name, array):
        """Signed bytes with one scale a column: names of the bytes, their scales, their zeros; and the scales."""
        scale = (np.maximum(np.abs(array).max(0), 1e-8) / 127).astype(np.float32)
        return [self.constant(name, np.round(array / scale).astype(np.int8)), self.constant(name + '_scale', scale), self.constant(name + '_zero', np.zeros_like(scale, np.int8))], scale

    def layer(self, name, x, unit, zero, array, bias, out):
        names, scale = self.weights(name, array)
        return self.node('QGemm', [x, self.constant(f'{name}_x', np.array(unit, np.float32)), zero, *names, self.constant(name + '_bias', np.round(bias / (scale * unit)).astype(np.int32)), self.constant(f'{name}_unit', np.array(out, np.float32)), 'zero'], f'{name}_units', ours=True)


def network(model, units):
    graph, size = Graph(), model.size
    w = {name: weight.float().numpy() for name, weight in model.state_dict().items()}
    graph.constant('zero', np.array(0, np.uint8))
    first = np.zeros((ROW, size), np.float32)
    first[:FEATURES] = w['w0']
    first[FEATURES:FEATURES + len(CONVENTIONS)] = w['shift'] / (127 * UNIT)
    layers = [graph.layer('layer0', 'x', UNIT, graph.constant('middle', np.array(128, np.uint8)), first, w['b0'], units[0])]
    nothing, wide = graph.constant('nothing', np.zeros((1, size), np.uint8)), graph.constant('wide', np.array([-1, 3 * size]))
    for k, distance in enumerate(model.distances):
        rows = graph.node('Concat', [nothing, layers[-1]], f'rows{k}', axis=0)
        three = graph.node('Reshape', [graph.node('Gather', [rows, f'beside{distance}'], f'three{k}', axis=0), wide], f'wide{k}')
        layers.append(graph.layer(f'layer{k + 1}', three, units[k], 'zero', w[f'w.{k}'], w[f'b.{k}'], units[k + 1]))
    scores = []
    for k, layer in enumerate(layers):
        names, _ = graph.weights(f'out{k}', w['o'][k * size:(k + 1) * size])
        bias = [graph.constant('base', w['c'])] if k == 0 else []
        scores.append(graph.node('MatMulIntegerToFloat', [layer, names[0], graph.constant(f'out{k}_x', np.array(units[k], np.float32)), names[1], 'zero', names[2], *bias], f'scores{k}', ours=True))
    graph.node('Sum', scores, 'em')
    value = helper.make_tensor_value_info
    outputs = [value('em', TensorProto.FLOAT, ['rows', len(LABELS)])]
    for name, allowed in (('transition', ALLOWED), ('start', ALLOWED[0]), ('end', ALLOWED[:, 0])):
        chain = np.where(allowed.numpy(), w[name], 0).astype(np.float32)
        graph.node('Identity', [graph.constant(name + '_', chain)], name)
        outputs.append(value(name, TensorProto.FLOAT, chain.shape))
    inputs = [value('x', TensorProto.UINT8, ['rows', ROW]), *(value(f'beside{distance}', TensorProto.INT32, ['rows', 3]) for distance in sorted(set(model.distances)))]
    made = helper.make_model(helper.make_graph(graph.nodes, 'tagger', inputs, outputs, graph.constants), opset_imports=[helper.make_opsetid('', 14), helper.make_opsetid('com.microsoft', 1)], producer_name='dateline')
    made.ir_version = 8
    return made


def main():
    options = arguments()
    saved = torch.load(options.model)
    model = Convolutions(saved['size'], saved['distances']).eval()
    model.load_state_dict(saved['weights'])
    tables = Tables(options.rows)
    units = units_of(model, [Corpus(tables, options.sample, False), Corpus(tables, options.raw, True)], max(saved['distances']))
    print('units', [round(255 * unit, 2) for unit in units])
    onnx.save(network(model, units), options.out)


if __name__ == '__main__':
    main()
