WITH *, coalesce(event.mode, '-') AS mode
