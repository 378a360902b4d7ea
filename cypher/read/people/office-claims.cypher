// Where an article says it, by claim.
UNWIND $parents AS parent
MATCH (claim:Claim {id: parent})
RETURN parent, [claim {.articleId, .quote, .start, .end, .rule, .confidence}] AS nodes
