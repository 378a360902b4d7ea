"""
Makes data/CC-BY-SA-3.0/russian-names/rare-genders.tsv: first names whose form in -а or -я is a woman's nominative and a man's genitive («Александра»,
«Юлия»), with the gender that Russian news seldom means by it.

    pip install navec==0.10.0 natasha==1.6.0 pymorphy3==2.0.6
    python scripts/names/rare-genders.py data/CC-BY-SA-3.0/russian-names/rare-genders.tsv

How often each is meant is told by forms that only one of them has, as Navec counted them: «Александр» against «Александрой» and «Александру».
"""
import sys
from pathlib import Path

import natasha
import pymorphy3
from navec import Navec

MUCH_MORE = 3
HEADER = """# First names whose form in -а or -я is a woman's nominative and a man's genitive, with the gender seldom meant by it in Russian news, NONE where both are.
# Made by scripts/names/rare-genders.py of OpenCorpora's first names and the counts of words in Navec; see NOTICE.
form\tseldom
"""


def main(path):
    navec = Navec.load(Path(natasha.__file__).parent / 'data/emb/navec_news_v1_1B_250K_300d_100q.tar')
    count = dict(zip(navec.vocab.words, map(int, navec.vocab.counts)))
    morphology = pymorphy3.MorphAnalyzer()

    def named(word, gender, case):
        return [parse for parse in morphology.parse(word) if len(parse.methods_stack) == 1 and {'Name', gender, case, 'sing'} in parse.tag]

    rows = []
    for word in navec.vocab.words:
        women, men = named(word, 'femn', 'nomn'), named(word, 'masc', 'gent')
        if word[-1:] not in ('а', 'я') or not women or not men:
            continue
        as_man = count.get(men[0].normal_form, 0)
        as_woman = sum(count.get(women[0].inflect({case}).word, 0) for case in ('gent', 'ablt', 'accs'))
        uneven = max(as_man, as_woman) > MUCH_MORE * min(as_man, as_woman)
        rows.append((word.replace('ё', 'е'), 'NONE' if not uneven else 'F' if as_man > as_woman else 'M'))
    Path(path).write_text(HEADER + ''.join(f'{form}\t{gender}\n' for form, gender in sorted(rows)), encoding='utf-8')


main(sys.argv[1])
