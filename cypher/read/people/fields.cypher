.id, .name, .nameEn, .nameRu, .nameKk, .nameForms, .nameLanguages, .nameCounts, .wikidataId, .country, .articleCount
