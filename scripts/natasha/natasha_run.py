"""Measures Natasha over the texts of a JSON Lines file ({"text": …}) and prints one JSON object: what `scripts/natasha/main.ts` starts."""
import inspect
import json
import resource
import sys
import time
from collections import namedtuple

if not hasattr(inspect, 'getargspec'):
    # Gone in Python 3.11; pymorphy2 asks it for the arguments of its own constructors.
    ArgSpec = namedtuple('ArgSpec', 'args varargs keywords defaults')
    inspect.getargspec = lambda function: ArgSpec(*inspect.getfullargspec(function)[:4])

start = time.perf_counter()
from natasha import (  # noqa: E402
    Doc, MorphVocab, NamesExtractor, NewsEmbedding, NewsMorphTagger, NewsNERTagger, NewsSyntaxParser, Segmenter, PER,
)

segmenter, vocabulary, embedding = Segmenter(), MorphVocab(), NewsEmbedding()
morphology, syntax, entities = NewsMorphTagger(embedding), NewsSyntaxParser(embedding), NewsNERTagger(embedding)
names = NamesExtractor(vocabulary)
loading = (time.perf_counter() - start) * 1000


def full(text):
    """Its pipeline as its README shows it: segmentation, morphology, syntax, entities, normalisation, names."""
    doc = Doc(text)
    doc.segment(segmenter)
    doc.tag_morph(morphology)
    for token in doc.tokens:
        token.lemmatize(vocabulary)
    doc.parse_syntax(syntax)
    doc.tag_ner(entities)
    for span in doc.spans:
        span.normalize(vocabulary)
        if span.type == PER:
            span.extract_fact(names)


def entities_alone(text):
    doc = Doc(text)
    doc.segment(segmenter)
    doc.tag_ner(entities)


def articles_a_second(read, texts):
    """CPU time of all threads of this process."""
    begin = time.process_time()
    for text in texts:
        read(text)
    return len(texts) / (time.process_time() - begin)


texts = [json.loads(line)['text'] for line in open(sys.argv[1], encoding='utf-8')]
for text in texts[:10]:
    full(text)
print(json.dumps({
    'loading': loading,
    'full': articles_a_second(full, texts),
    'entities': articles_a_second(entities_alone, texts),
    'resident': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000,
}))
