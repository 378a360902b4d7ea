UNWIND $rows AS row
CREATE (version:ArticleVersion)
SET version = row
