WITH *, '-' AS nothing
