UNWIND $ids AS id
MATCH (organization:Organization {id: id})
RETURN organization {
  // include: read/organizations/fields
  , articleCount: COUNT { (organization)<-[:MENTIONS]-(:Article) }
} AS node
