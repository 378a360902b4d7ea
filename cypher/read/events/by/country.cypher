UNWIND coalesce(event.countries, []) AS country
