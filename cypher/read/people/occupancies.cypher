// The offices of each person, the latest first. An occupancy's id is that of the claim that is its evidence.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (occupancy:Occupancy {personId: parent})-[:SUPPORTED_BY]->(claim:Claim {id: occupancy.id})
  WITH occupancy, claim ORDER BY coalesce(occupancy.lastSeen, '') DESC, coalesce(occupancy.from, '') DESC, occupancy.id
  RETURN collect(occupancy {.id, .office, .country, .from, .to, .status, .firstSeen, .lastSeen, .articleCount,
    articleId: claim.articleId, quote: claim.quote, start: claim.start, end: claim.end, rule: claim.rule, confidence: claim.confidence}) AS nodes
}
RETURN parent, nodes
