// Every form of each person's name: parallel lists of forms, their languages, and in how many articles they stand.
UNWIND $parents AS parent
MATCH (person:Person {id: parent})
RETURN parent, [person {.nameForms, .nameLanguages, .nameCounts}] AS nodes
