WITH *
WHERE event.counts
