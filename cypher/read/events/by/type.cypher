WITH *, event.type AS type
