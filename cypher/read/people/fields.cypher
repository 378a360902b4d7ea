.id, .name, .nameEn, .nameRu, .nameKk, .nameForms, .nameLanguages, .nameCounts, .country, .articleCount
