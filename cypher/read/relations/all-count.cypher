// include: read/relations/known
// include: read/relations/count
