"""Takes over what an earlier, smaller model has learned: `bilstm-crf.int8.onnx` with its tables `bilstm-crf.json` beside it.

Its 128 units a direction become the first of the new layer, its embeddings those of the characters and bigrams that both know;
what is new begins small, so that training goes on from where the first one stopped."""
import json

import numpy as np
import onnx
import torch
from onnx import numpy_helper

GATES = (0, 2, 3, 1)  # ONNX writes i o f c; here it is i f c o


def tensors(path):
    found = {each.name: numpy_helper.to_array(each) for each in onnx.load(path).graph.initializer}
    named = {}
    for name, array in found.items():
        if name.endswith('_quantized'):
            stem = name[:-len('_quantized')]
            scale, zero = found[stem + '_scale'], found[stem + '_zero_point']
            shape = (-1,) + (1,) * (array.ndim - 1) if scale.ndim else ()
            named[stem] = (array.astype(np.float32) - zero.astype(np.float32).reshape(shape)) * scale.reshape(shape)
        elif not name.endswith(('_scale', '_zero_point')):
            named[name] = array
    return named


def take_over(model, vocabulary, path):
    with open(path.replace('.int8.onnx', '.json'), encoding='utf8') as file:
        tables = json.load(file)
    old = tensors(path)
    kernel, recurrent = (next(a for n, a in old.items() if n.startswith('onnx::LSTM') and a.shape[1] == rows) for rows in (180, 128))
    bias = next(a for n, a in old.items() if n.startswith('onnx::LSTM') and a.ndim == 2)
    out = next(a for n, a in old.items() if n.startswith('onnx::MatMul'))
    with torch.no_grad():
        for table, own, name, keys in ((model.characters.weight, vocabulary.characters, 'n.ec.weight', tables['c']), (model.bigrams.weight, vocabulary.bigrams, 'n.eb.weight', tables['b']), (model.places.weight, vocabulary.places, 'n.ej.weight', tables['j'])):
            weights = torch.from_numpy(old[name].copy())
            table[:2] = weights[:2]
            for key, index in own.items():
                if key in keys:
                    table[index] = weights[keys[key]]
        layer, size = model.layers[0], model.layers[0].recurrent[0].shape[0]
        known, units = kernel.shape[1], recurrent.shape[1]
        for side in range(2):
            layer.kernel[side][known:] *= 0.3
            for gate, theirs in enumerate(GATES):
                mine = slice(gate * size, gate * size + units)
                fresh = slice(gate * size + units, (gate + 1) * size)
                block = slice(theirs * units, (theirs + 1) * units)
                layer.kernel[side][:known, mine] = torch.from_numpy(kernel[side][:, block].copy())
                layer.kernel[side][:known, fresh] *= 1
                layer.recurrent[side][:units, mine] = torch.from_numpy(recurrent[side][:, block].copy())
                layer.recurrent[side][units:, mine] = 0
                layer.bias[side][mine] = torch.from_numpy(bias[side][block] + bias[side][4 * units:][block])
        model.out.weight.zero_()
        for side in range(2):
            model.out.weight[:, side * size:side * size + units] = torch.from_numpy(out[side * units:(side + 1) * units].T.copy())
        model.out.weight += torch.randn_like(model.out.weight) * (model.out.weight == 0) * 0.02
        model.out.bias.copy_(torch.from_numpy(old['n.out.bias'].copy()))
        for scores, name in ((model.transition, 'tr'), (model.start, 'st'), (model.end, 'en')):
            scores.copy_(torch.tensor(tables[name]).clamp(-10, 10))
    print('taken over:', path, sum(k in tables['b'] for k in vocabulary.bigrams), 'bigrams', flush=True)
