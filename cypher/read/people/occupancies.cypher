// The terms of each person, the latest first. A term's id is that of the claim that is its evidence.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (occupancy:Occupancy {personId: parent})
  WITH occupancy, occupancy.id AS claimId
  MATCH (claim:Claim {id: claimId})
  WITH occupancy, claim ORDER BY coalesce(occupancy.presentTo, '') DESC, coalesce(occupancy.from, '') DESC, occupancy.id
  RETURN collect(occupancy {.id, .office, .country, .from, .fromClaim, .to, .toClaim, .toBasis, .endedBy, .endedByClaim, .status, .statusClaim,
    .firstSeen, .firstSeenClaim, .lastSeen, .lastSeenClaim, .heldFrom, .heldUntil, .articleCount,
    articleId: claim.articleId, quote: claim.quote, start: claim.start, end: claim.end, rule: claim.rule, confidence: claim.confidence}) AS nodes
}
RETURN parent, nodes
