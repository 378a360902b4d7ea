// include: read/relations/known
// include: read/relations/page
