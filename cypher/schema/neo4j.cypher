// Constraints and indexes of Neo4j 5 Community. A uniqueness constraint is its own index.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (node:Article) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (node:Source) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT country_code IF NOT EXISTS FOR (node:Country) REQUIRE node.code IS UNIQUE;
CREATE CONSTRAINT region_id IF NOT EXISTS FOR (node:Region) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (node:Organization) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (node:Topic) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT office_id IF NOT EXISTS FOR (node:Office) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (node:Claim) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (node:Statement) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (node:Person) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT occupancy_id IF NOT EXISTS FOR (node:Occupancy) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (node:Event) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT pair_id IF NOT EXISTS FOR (node:Pair) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT pair_day_id IF NOT EXISTS FOR (node:PairDay) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (node:Redirect) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (node:Lock) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT person_key IF NOT EXISTS FOR (node:Person) REQUIRE node.key IS UNIQUE;
CREATE CONSTRAINT occupancy_key IF NOT EXISTS FOR (node:Occupancy) REQUIRE node.key IS UNIQUE;
CREATE CONSTRAINT event_key IF NOT EXISTS FOR (node:Event) REQUIRE node.key IS UNIQUE;
CREATE CONSTRAINT statement_key IF NOT EXISTS FOR (node:Statement) REQUIRE node.key IS UNIQUE;
CREATE CONSTRAINT former_state_code IF NOT EXISTS FOR (node:FormerState) REQUIRE node.code IS UNIQUE;
CREATE CONSTRAINT schema_id IF NOT EXISTS FOR (node:Schema) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT person_form_key IF NOT EXISTS FOR (node:PersonForm) REQUIRE node.key IS UNIQUE;
CREATE CONSTRAINT name_block_id IF NOT EXISTS FOR (node:NameBlock) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT anchor_key IF NOT EXISTS FOR (node:Anchor) REQUIRE node.key IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (node:Decision) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT suggestion_id IF NOT EXISTS FOR (node:Suggestion) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (node:Passage) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (node:Change) REQUIRE node.id IS UNIQUE;
CREATE INDEX article_content_hash IF NOT EXISTS FOR (node:Article) ON (node.contentHash);
CREATE INDEX article_published_at IF NOT EXISTS FOR (node:Article) ON (node.publishedAt);
CREATE INDEX article_language IF NOT EXISTS FOR (node:Article) ON (node.language);
CREATE INDEX event_day IF NOT EXISTS FOR (node:Event) ON (node.day);
CREATE INDEX event_type IF NOT EXISTS FOR (node:Event) ON (node.type);
CREATE INDEX statement_type IF NOT EXISTS FOR (node:Statement) ON (node.type);
CREATE INDEX occupancy_person_id IF NOT EXISTS FOR (node:Occupancy) ON (node.personId);
CREATE INDEX pair_day_pair IF NOT EXISTS FOR (node:PairDay) ON (node.pair);
CREATE INDEX person_claim_canon_key IF NOT EXISTS FOR (node:PersonClaim) ON (node.canonKey);
CREATE INDEX office_claim_canon_key IF NOT EXISTS FOR (node:OfficeClaim) ON (node.canonKey);
CREATE INDEX event_claim_canon_key IF NOT EXISTS FOR (node:EventClaim) ON (node.canonKey);
CREATE INDEX statement_claim_canon_key IF NOT EXISTS FOR (node:StatementClaim) ON (node.canonKey);
CREATE INDEX occupancy_person_key IF NOT EXISTS FOR (node:Occupancy) ON (node.personKey);
CREATE INDEX occupancy_claim_key IF NOT EXISTS FOR (node:Occupancy) ON (node.claimKey);
CREATE INDEX occupancy_office_id IF NOT EXISTS FOR (node:Occupancy) ON (node.officeId);
CREATE INDEX redirect_to IF NOT EXISTS FOR (node:Redirect) ON (node.to);
CREATE INDEX retracted_id IF NOT EXISTS FOR (node:Retracted) ON (node.id);
CREATE INDEX minister_key IF NOT EXISTS FOR (node:Minister) ON (node.key);
CREATE FULLTEXT INDEX articleWords IF NOT EXISTS FOR (node:Article) ON EACH [node.searchWords]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX personWords IF NOT EXISTS FOR (node:Person) ON EACH [node.searchWords]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX countryWords IF NOT EXISTS FOR (node:Country) ON EACH [node.searchWords]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX organizationWords IF NOT EXISTS FOR (node:Organization) ON EACH [node.searchWords]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX topicWords IF NOT EXISTS FOR (node:Topic) ON EACH [node.searchWords]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX regionWords IF NOT EXISTS FOR (node:Region) ON EACH [node.searchWords]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE INDEX person_claim_form_key IF NOT EXISTS FOR (node:PersonClaim) ON (node.formKey);
CREATE INDEX event_claim_block IF NOT EXISTS FOR (node:EventClaim) ON (node.block);
CREATE INDEX article_duplicate_of IF NOT EXISTS FOR (node:Article) ON (node.duplicateOf);
CREATE CONSTRAINT article_version_id IF NOT EXISTS FOR (node:ArticleVersion) REQUIRE node.id IS UNIQUE;
