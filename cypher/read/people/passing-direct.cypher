// Leaves the people that pass the tests of their filter which have parameters of their own; often it has no others.
WITH *
WHERE ($countries IS NULL OR person.country IN $countries)
