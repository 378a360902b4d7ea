MATCH (statement:Statement)
// include: read/statements/count
