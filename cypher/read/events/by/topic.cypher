UNWIND coalesce(event.topics, []) AS topic
