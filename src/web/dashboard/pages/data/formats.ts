/** Formats of `/export/`, and the ending of their files. */
export const FORMATS = { 'events-csv': 'csv', 'csv': 'zip', 'jsonl': 'jsonl', 'graph-jsonl': 'jsonl', 'graphml': 'graphml', 'gexf': 'gexf', 'jsonld': 'jsonld', 'cypher': 'cypher' } as const;
