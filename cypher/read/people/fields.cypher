.id, .name, .nameEn, .nameRu, .nameKk, .wikidataId, .country, .articleCount
