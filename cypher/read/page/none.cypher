// What every node has a value of leaves none without one. Aggregated, so that there is a row where the page is full.
RETURN collect(null) AS none
