UNWIND $ids AS id
MATCH (statement:Statement {id: id})
RETURN statement {
  // include: read/statements/fields
} AS node
