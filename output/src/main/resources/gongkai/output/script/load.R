# Loads the tables of this dataset (gongkai {{VERSION}}), each as a data frame of its name.
# 载入本数据集的各表，每表一个同名数据框。
#
#   source("load.R", encoding = "UTF-8")      in the dataset's folder / 在数据集文件夹中运行
#
# To be set before, if need be / 可先设定：
#
#   gongkai_folder   <- "path/to/dataset"     where the CSV files lie / CSV 文件所在文件夹
#   gongkai_language <- "zh"                  factors in words: "code" (as in the CSV), "en" or "zh"
#   gongkai_tables   <- c("reports")          only some tables / 只载入部分表
#
# A missing value is NA, and NA is never 0. Whole numbers are doubles, exact up to 2^53; so are
# other numbers, with about 15 digits. attr(figures$value, "label") says what a column is.
# 缺失值为 NA，绝不等于 0。

local({
  column <- function(name, type, en, zh, codes = NULL, words_en = NULL, words_zh = NULL) {
    list(name = name, type = type, en = en, zh = zh, codes = codes,
         words = list(code = codes, en = words_en, zh = words_zh))
  }

  tables <- list(
{{TABLES}}
  )

  given <- function(name, default) get0(name, globalenv(), ifnotfound = default)
  folder <- given("gongkai_folder", ".")
  language <- match.arg(given("gongkai_language", "code"), c("code", "en", "zh"))
  names(tables) <- vapply(tables, function(table) table$name, "")
  wanted <- given("gongkai_tables", names(tables))
  unknown <- setdiff(wanted, names(tables))
  if (length(unknown) > 0) {
    stop("no table ", unknown[1], "; there are ", paste(names(tables), collapse = ", "))
  }

  # What is there in the file must be there afterwards: nothing becomes missing on the way.
  kept <- function(before, after, table, column) {
    lost <- which(!is.na(before) & is.na(after))
    if (length(lost) > 0) {
      stop(table$name, ".csv, row ", lost[1] + 1, ", ", column$name, ": found '",
           before[lost[1]], "'; expected a ", column$type)
    }
    after
  }

  typed <- function(text, table, column) {
    value <- switch(column$type,
      text = text,
      number = suppressWarnings(as.numeric(text)),
      boolean = c("true" = TRUE, "false" = FALSE)[text],
      date = as.Date(text, format = "%Y-%m-%d"),
      datetime = as.POSIXct(text, format = "%Y-%m-%dT%H:%M:%OSZ", tz = "UTC"),
      code = factor(text, levels = column$codes, labels = column$words[[language]]))
    value <- kept(text, unname(value), table, column)
    attr(value, "label") <- paste(column$en, column$zh, sep = " / ")
    value
  }

  for (table in tables[wanted]) {
    file <- file.path(folder, paste0(table$name, ".csv"))
    rows <- read.csv(file, colClasses = "character", na.strings = "", encoding = "UTF-8",
                     quote = "\"", comment.char = "", fill = FALSE, check.names = FALSE)
    expected <- vapply(table$columns, function(column) column$name, "")
    if (!identical(names(rows), expected)) {
      stop(file, ": found the columns ", paste(names(rows), collapse = ", "), "; expected ",
           paste(expected, collapse = ", "))
    }
    for (column in table$columns) {
      rows[[column$name]] <- typed(rows[[column$name]], table, column)
    }
    attr(rows, "label") <- paste(table$en, table$zh, sep = " / ")
    assign(table$name, rows, envir = globalenv())
  }
})
