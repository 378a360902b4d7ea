// Everything but the constraints and indexes; for tests.
MATCH (node)
DETACH DELETE node
