WITH *, '-' AS neither
