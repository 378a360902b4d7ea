// All on stage pass.
WITH *
