// Whether the term holds on the day, or as far as the graph knows now, where no day is given.
(CASE WHEN $at IS NULL THEN occupancy.heldUntil IS NULL AND occupancy.status IN ['CURRENT', 'ACTING']
  ELSE occupancy.heldFrom <= $at AND coalesce(occupancy.heldUntil, '9999') >= $at END)
