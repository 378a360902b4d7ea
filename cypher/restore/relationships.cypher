// Answers with those rows whose both ends stand.
// include: restore/relationship
RETURN row.index AS index
