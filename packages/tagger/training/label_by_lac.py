"""Labels raw text by LAC's small model, for a model that no research corpus has touched.

    python3 label_by_lac.py --examples FOLDER --model lac_small CORPUS[/EVERY[+FIRST]] > FOLDER/lac.jsonl

A name that a mark stands in is none."""
import argparse
import json
import re
import sys

from label_raw import LONGEST, chosen_of
from lac import Lac

MARK = re.compile('[，。、“”：；（）！？《》]')
AT_ONCE = 3000


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--examples', required=True)
    parser.add_argument('--model', required=True)
    parser.add_argument('corpus')
    options = parser.parse_args()
    lac = Lac(options.model)
    raws = [raw for raw in map(json.loads, chosen_of(options.examples, options.corpus)) if 5 < len(raw['t']) <= LONGEST]
    for at in range(0, len(raws), AT_ONCE):
        part = raws[at:at + AT_ONCE]
        for raw, names in zip(part, lac.names([raw['t'] for raw in part])):
            kept = [name for name in names if not MARK.search(raw['t'], name[0], name[1])]
            sys.stdout.write(json.dumps({**raw, 'e': kept}, ensure_ascii=False) + '\n')


if __name__ == '__main__':
    main()
