"""
Makes data/CC-BY-SA-3.0/russian-names/likeness.bin: how much a Russian word form, by its letters alone, is like a person's name.

    pip install navec==0.10.0 slovnet==0.6.0 natasha==1.6.0 pymorphy3==2.0.6 scikit-learn scipy
    python scripts/names/train-likeness.py data/CC-BY-SA-3.0/russian-names/likeness.bin

No text is read. The words are the 250,000 most used of Russian news, which Navec lists; what each is, two teachers say: a classifier over Navec's
vectors that learns from the words that OpenCorpora knows as names, places, bodies or ordinary words, and Slovnet's recogniser, asked about the word
in sentences that say nothing of it. A small model of the word's letters learns both answers: it remembers what is used often and guesses the rest.

The file: little-endian, three floats (scale, bias of person, bias of place or body), then for each of 65,536 buckets two signed bytes.
"""
import re
import struct
import sys
from collections import Counter
from pathlib import Path

import natasha
import numpy as np
import pymorphy3
import scipy.sparse
from navec import Navec
from slovnet import NER
from sklearn.linear_model import LogisticRegression

BUCKETS = 1 << 16
PERSON, BODY, ORDINARY = range(3)
KIND_OF = {'Name': PERSON, 'Surn': PERSON, 'Patr': PERSON, 'Geox': BODY, 'Orgn': BODY, 'Trad': BODY}
SAYING_NOTHING = ['Кроме того, {} и другие.', 'Все знают, что такое {}.', 'В тексте упоминается {}.', 'Вот, например, {}: здесь всё ясно.', '{} — так было написано.']
KIND_OF_SPAN = {'PER': PERSON, 'LOC': BODY, 'ORG': BODY}
ORDINARY_KEPT = 0.06


def kinds_in_dictionary(word, morphology):
    """The kinds that OpenCorpora lists the form as; empty where it has none; None for what is no Cyrillic word."""
    if not re.fullmatch(r'[а-яё]+(-[а-яё]+)*', word) or len(word) < 2:
        return None
    parses = [parse for parse in morphology.parse(word) if len(parse.methods_stack) == 1 and 'DictionaryAnalyzer' in str(parse.methods_stack[0][0])]
    kinds = set()
    for parse in parses:
        named = [KIND_OF[grammeme] for grammeme in parse.tag.grammemes if grammeme in KIND_OF]
        kinds.add(named[0] if named else ORDINARY)
    return kinds


def one_hot(kind):
    return np.eye(3)[kind]


def by_vectors(vectors, kinds, random):
    """The probability of each kind by the word's vector, learnt from the words of one kind."""
    sure = [index for index, known in enumerate(kinds) if known and len(known) == 1 and (ORDINARY not in known or random.random() < 2 * ORDINARY_KEPT)]
    teacher = LogisticRegression(C=30, max_iter=300).fit(vectors[sure], [next(iter(kinds[index])) for index in sure])
    return teacher.predict_proba(vectors)


def capitalised(word):
    return '-'.join(part[:1].upper() + part[1:] for part in word.split('-'))


def by_recogniser(words, recogniser):
    """The share of the sentences in which the recogniser takes the word for each kind."""
    sentences = (template.format(capitalised(word)) for word in words for template in SAYING_NOTHING)
    answers = [KIND_OF_SPAN[markup.spans[0].type] if markup.spans else ORDINARY for markup in recogniser.map(sentences)]
    step = len(SAYING_NOTHING)
    return [sum(one_hot(kind) for kind in answers[at:at + step]) / step for at in range(0, len(answers), step)]


def hash_of(feature):
    """FNV-1a over code units, as src/language/ru/names-likeness.ts computes it."""
    value = 2166136261
    for character in feature:
        value = ((value ^ ord(character)) * 16777619) & 0xFFFFFFFF
    return value % BUCKETS


def features(word):
    """The word, its ends and beginnings, its runs of three and four letters."""
    bounded = f'^{word.replace("ё", "е")}$'
    size = len(bounded)
    found = ['w' + bounded]
    found += ['s' + bounded[-length:] for length in range(2, 7) if size >= length]
    found += ['p' + bounded[:length] for length in range(2, 6) if size >= length]
    found += ['g' + bounded[at:at + length] for length in (3, 4) for at in range(size - length + 1)]
    return [hash_of(feature) for feature in found]


def learn(rows, targets, weights, random, rounds=12, rate=0.1, decay=2e-6):
    """A softmax over the hashed features, by AdaGrad."""
    learnt = np.zeros((BUCKETS, 3), np.float32)
    squares = np.full((BUCKETS, 3), 1e-6, np.float32)
    bias = np.zeros(3)
    order = np.arange(rows.shape[0])
    for _ in range(rounds):
        random.shuffle(order)
        for at in range(0, len(order), 256):
            batch = order[at:at + 256]
            scores = rows[batch] @ learnt + bias
            chances = np.exp(scores - scores.max(1, keepdims=True))
            chances /= chances.sum(1, keepdims=True)
            errors = (chances - targets[batch]) * weights[batch][:, None] / 256
            touched = np.unique(rows[batch].indices)
            slope = np.asarray(rows[batch].T @ errors)[touched] + decay * learnt[touched]
            squares[touched] += slope * slope
            learnt[touched] -= rate * slope / np.sqrt(squares[touched])
            bias -= 0.02 * errors.sum(0)
    return learnt, bias


def report(name, rows, targets, learnt, bias):
    scores = rows @ learnt + bias
    told, right = scores.argmax(1), targets.argmax(1)
    table = Counter(zip(right.tolist(), told.tolist()))
    print(name, f'{(told == right).mean():.3f}', [[table[kind, other] for other in range(3)] for kind in range(3)])


def main(path):
    random = np.random.default_rng(1)
    package = Path(natasha.__file__).parent / 'data'
    navec = Navec.load(package / 'emb/navec_news_v1_1B_250K_300d_100q.tar')
    recogniser = NER.load(package / 'model/slovnet_ner_news_v1.tar')
    recogniser.navec(navec)
    morphology = pymorphy3.MorphAnalyzer()

    words, counts = navec.vocab.words[:-2], np.array(navec.vocab.counts[:-2])
    vectors = np.stack([navec[word] for word in words]).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9
    kinds = [kinds_in_dictionary(word, morphology) for word in words]
    told = by_vectors(vectors, kinds, random)

    kept = [index for index, known in enumerate(kinds) if known is not None and (known != {ORDINARY} or random.random() < ORDINARY_KEPT)]
    asked = by_recogniser([words[index] for index in kept], recogniser)
    targets = []
    for index, answer in zip(kept, asked):
        opinion = (told[index] + answer) / 2
        known = kinds[index]
        targets.append(one_hot(ORDINARY) if known == {ORDINARY} else 0.7 * one_hot(next(iter(known))) + 0.3 * opinion if len(known) == 1 else opinion)
    targets = np.array(targets)

    found = [features(words[index]) for index in kept]
    starts = np.cumsum([0] + [len(row) for row in found])
    rows = scipy.sparse.csr_matrix((np.ones(starts[-1], np.float32), np.concatenate(found), starts), shape=(len(found), BUCKETS))
    rows.sum_duplicates()
    weights = np.log(counts[kept] / 50)
    unseen = np.array([hash_of(words[index][:5]) % 10 == 0 for index in kept])
    unknown = np.array([not kinds[index] for index in kept])
    learnt, bias = learn(rows[~unseen], targets[~unseen], weights[~unseen], random)
    report('words of no dictionary, their families never seen', rows[unseen & unknown], targets[unseen & unknown], learnt, bias)
    report('words of the dictionary, their families never seen', rows[unseen & ~unknown], targets[unseen & ~unknown], learnt, bias)
    learnt, bias = learn(rows, targets, weights, random)
    report('all', rows, targets, learnt, bias)

    against_ordinary = learnt[:, :2] - learnt[:, 2:]
    scale = np.abs(against_ordinary).max() / 127
    with open(path, 'wb') as file:
        file.write(struct.pack('<3f', scale, *(bias[:2] - bias[2])))
        file.write(np.round(against_ordinary / scale).astype(np.int8).tobytes())


main(sys.argv[1])
