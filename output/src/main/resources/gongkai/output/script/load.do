* Loads a table of this dataset (gongkai {{VERSION}}). 载入本数据集的一张表。
*
*   do load.do figures         with English labels, in the dataset's folder
*   do load.do figures zh      带中文标签
*
* Tables 各表: {{NAMES}}
*
* A missing value is . or "", and never 0. Codes of a closed list are labelled numbers; all other
* texts are strings. Numbers are doubles, with about 15 digits; times are in UTC.
* 缺失值为 . 或 ""，绝不等于 0。
* Nothing is saved here: a dataset's folder is replaced as a whole when it is made anew, and only if
* every file in it is its own.

version 15
args table language
if "`language'" == "" local language en
if !inlist("`language'", "en", "zh") {
  display as error "found the language `language'; expected en or zh"
  exit 198
}

capture program drop gongkai_read
program gongkai_read
  args table
  import delimited using "`table'.csv", clear varnames(1) case(preserve) encoding("UTF-8") ///
    delimiters(",") bindquotes(strict) maxquotedrows(unlimited) stringcols(_all)
end

capture program drop gongkai_replace
program gongkai_replace
  args made name
  assert missing(`made') == missing(`name')
  order `made', after(`name')
  drop `name'
  rename `made' `name'
end

capture program drop gongkai_numbers
program gongkai_numbers
  foreach name of local 0 {
    generate double gongkai_made = real(`name')
    gongkai_replace gongkai_made `name'
  }
end

capture program drop gongkai_booleans
program gongkai_booleans
  foreach name of local 0 {
    generate byte gongkai_made = `name' == "true" if inlist(`name', "true", "false")
    gongkai_replace gongkai_made `name'
  }
end

capture program drop gongkai_dates
program gongkai_dates
  foreach name of local 0 {
    generate double gongkai_made = daily(`name', "YMD")
    format gongkai_made %td
    gongkai_replace gongkai_made `name'
  }
end

capture program drop gongkai_datetimes
program gongkai_datetimes
  foreach name of local 0 {
    generate double gongkai_made = clock(substr(`name', 1, 10) + " " + substr(`name', 12, 8), "YMDhms")
    format gongkai_made %tc
    gongkai_replace gongkai_made `name'
  }
end

* The first argument is the value label that holds the codes.
capture program drop gongkai_codes
program gongkai_codes
  gettoken codes 0 : 0
  foreach name of local 0 {
    encode `name', generate(gongkai_made) label(`codes') noextend
    gongkai_replace gongkai_made `name'
  }
end

{{TABLES}}
else {
  display as error "found no table `table'; expected one of: {{NAMES}}"
  exit 198
}

label language `language'
describe, short
