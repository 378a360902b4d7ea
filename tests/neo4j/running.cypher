// Transactions at work whose statement is that of slow.cypher.
SHOW TRANSACTIONS YIELD currentQuery, status
WHERE currentQuery STARTS WITH 'UNWIND range(1, 100000)' AND status STARTS WITH 'Running'
RETURN currentQuery
