# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Rscript movielens-from-dslabs.R FOLDER: the `movielens` data frame of the dslabs package as ratings.csv and
# movies.csv in the layout of ml-latest-small. Seven rows (five films) have neither title nor year: their title is empty.

folder <- commandArgs(trailingOnly = TRUE)[1]
data("movielens", package = "dslabs")
needed <- c("movieId", "title", "year", "genres", "userId", "rating", "timestamp")
missing <- setdiff(needed, names(movielens))
if (length(missing) > 0) stop("this dslabs package's movielens lacks ", paste(missing, collapse = ", "))

whole <- function(numbers) format(numbers, digits = 15, scientific = FALSE, trim = TRUE)

# RFC 4180: a field with a comma, a quote or a line end is quoted, and its quotes are doubled.
field <- function(text) {
    text <- enc2utf8(as.character(text))
    text[is.na(text)] <- ""
    quoted <- grepl("[\",\r\n]", text)
    text[quoted] <- paste0("\"", gsub("\"", "\"\"", text[quoted], fixed = TRUE), "\"")
    text
}

write_rows <- function(name, header, ...) {
    file <- file(file.path(folder, name), open = "wb")
    writeLines(c(header, paste(..., sep = ",")), file, sep = "\n", useBytes = TRUE)
    close(file)
}

write_rows("ratings.csv", "userId,movieId,rating,timestamp",
           whole(movielens$userId), whole(movielens$movieId), format(movielens$rating, nsmall = 1, trim = TRUE),
           whole(movielens$timestamp))

films <- movielens[!duplicated(movielens$movieId), ]
films <- films[order(films$movieId), ]
titles <- as.character(films$title)
dated <- !is.na(titles) & !is.na(films$year)
titles[dated] <- paste0(titles[dated], " (", whole(films$year[dated]), ")")
write_rows("movies.csv", "movieId,title,genres", whole(films$movieId), field(titles), field(films$genres))
