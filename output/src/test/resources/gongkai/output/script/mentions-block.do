else if "`table'" == "mentions" {
  gongkai_read mentions
  gongkai_numbers year value
  gongkai_booleans approximate
  label define values1_code 1 `"natural_person"' 2 `"commercial_enterprise"' 3 `"research_institution"' 4 `"public_welfare_organization"' 5 `"legal_service_organization"' 6 `"other_organization"' 7 `"total"'
  label define values1_en 1 `"natural person"' 2 `"commercial enterprise"' 3 `"research institution"' 4 `"public welfare organization"' 5 `"legal service organization"' 6 `"other organization"' 7 `"total"'
  label define values1_zh 1 `"自然人"' 2 `"商业企业"' 3 `"科研机构"' 4 `"社会公益组织"' 5 `"法律服务机构"' 6 `"其他组织"' 7 `"总计"'
  gongkai_codes values1_code applicant
  label define values2_code 1 `"agrees"' 2 `"differs"' 3 `"alone"'
  label define values2_en 1 `"agrees"' 2 `"differs"' 3 `"alone"'
  label define values2_zh 1 `"与表一致"' 2 `"与表不一致"' 3 `"表中没有"'
  gongkai_codes values2_code result
  label language en, rename
  label variable report_id `"Report"'
  label variable agency_id `"Agency key"'
  label variable agency `"Agency"'
  label variable year `"Year"'
  label variable indicator `"Indicator"'
  label variable applicant `"Applicant"'
  label variable value `"Number"'
  label variable approximate `"Approximate"'
  label variable sentence `"Sentence"'
  label variable result `"Result"'
  label values applicant values1_en
  label values result values2_en
  label language zh, new
  label variable report_id `"报告编号"'
  label variable agency_id `"机关标识"'
  label variable agency `"机关名称"'
  label variable year `"报告年度"'
  label variable indicator `"指标"'
  label variable applicant `"申请人"'
  label variable value `"数值"'
  label variable approximate `"是否约数"'
  label variable sentence `"原句"'
  label variable result `"比对结果"'
  label values applicant values1_zh
  label values result values2_zh
