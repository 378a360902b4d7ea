.id, .nameEn, .nameRu, .nameKk, .wikidataId
