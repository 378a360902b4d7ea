// What articles said at a time that they say no longer.
MATCH (version:ArticleVersion)
WHERE version.recordedFrom <= $time AND version.recordedTo > $time
RETURN version.reading AS reading, version.recordedFrom AS recordedFrom
