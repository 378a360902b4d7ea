// The lists of words, each as the texts of its pages.
UNWIND $words AS word
MATCH (page:SearchPage {word: word})
RETURN word, collect(page.entries) AS pages
