+ [[(event)<-[:PARTICIPATED_IN]-(person:Person) | [property IN $personProperties | person[property]]]]
