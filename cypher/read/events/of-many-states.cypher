// Events that count and have more states than make pairs.
MATCH (event:Event)
WHERE event.counts AND size(event.countries) > $states AND ($from IS NULL OR (event.day >= $from AND event.day <= $to))
RETURN event.countries AS countries, event.source AS source, event.target AS target, event.day AS day, event.ploverScore AS score
