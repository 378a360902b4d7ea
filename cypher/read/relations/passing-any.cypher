// Leaves the pairs with enough events. Needs `events`.
WITH *
WHERE events >= $atLeast
