-- → word, sort_key, column, position: every occurrence in the texts at hand
SELECT term, doc, col, "offset" FROM temp.expected_words
