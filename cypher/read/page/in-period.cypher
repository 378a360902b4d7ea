// An event's time in the period; without a period every event is.
($from IS NULL OR (event.day >= $from AND event.day <= $to))
