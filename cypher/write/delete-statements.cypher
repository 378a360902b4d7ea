UNWIND $ids AS id
MATCH (statement:Statement {id: id})
DETACH DELETE statement
