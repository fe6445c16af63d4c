package gongkai.output;

import gongkai.normalizer.Agency;

/** agencies.csv: one row an agency. */
final class AgenciesTable {
  static final Column ADMIN_LEVEL =
      Column.text("admin_level", "Administrative level", "行政层级").oneOf(Agency.AdminLevel.values());

  static final Column ORGAN_TYPE =
      Column.text("organ_type", "Kind of organ", "机关类型").oneOf(Agency.OrganType.values());

  static final Column PROVINCE = Column.text("province", "Province", "省级行政区");

  static final Column PREFECTURE = Column.text("prefecture", "Prefecture", "地级行政区");

  static final DatasetTable<AgencyHistory> TABLE =
      place(kind(start()))
          .column(
              Column.count("reports", "Reports", "报告数").required(),
              agency -> FieldText.integer(agency.reports()))
          .column(
              Column.count("first_year", "First year", "最早年度"),
              agency -> FieldText.plain(agency.firstYear()))
          .column(
              Column.count("last_year", "Last year", "最晚年度"),
              agency -> FieldText.plain(agency.lastYear()))
          .key("agency_id")
          .build();

  private AgenciesTable() {}

  private static DatasetTable.Builder<AgencyHistory> start() {
    return DatasetTable.<AgencyHistory>named(
            "agencies",
            "Agencies",
            "机关",
            "One row an organ as an entity over time. By agency_id. A field is filled only on"
                + " evidence; where reports differ the latest year counts.")
        .column(SharedColumns.AGENCY_ID.required(), AgencyHistory::id)
        .column(
            Column.text("name", "Name", "名称").about("That of the latest year.").required(),
            AgencyHistory::name)
        .column(
            Column.text("names", "All names", "曾用名称")
                .about(
                    "Each followed by the years it was used in, such as 示例市虚构局(2014-2016;2018);"
                        + " separated by spaces, by first year."),
            agency -> FieldText.list(agency.namesWithYears()));
  }

  private static DatasetTable.Builder<AgencyHistory> kind(
      DatasetTable.Builder<AgencyHistory> table) {
    return table
        .column(ADMIN_LEVEL, agency -> FieldText.code(agency.trait(Agency.Traits::level)))
        .column(
            Column.text("special_status", "Special status", "特殊地位")
                .oneOf(Agency.SpecialStatus.values()),
            agency -> FieldText.code(agency.trait(Agency.Traits::specialStatus)))
        .column(ORGAN_TYPE, agency -> FieldText.code(agency.trait(Agency.Traits::organType)));
  }

  private static DatasetTable.Builder<AgencyHistory> place(
      DatasetTable.Builder<AgencyHistory> table) {
    return table
        .column(
            Column.text("region", "Region", "地区").about("The place in the name, as printed."),
            agency -> FieldText.plain(agency.trait(Agency.Traits::region)))
        .column(PROVINCE, agency -> FieldText.plain(agency.trait(Agency.Traits::province)))
        .column(PREFECTURE, agency -> FieldText.plain(agency.trait(Agency.Traits::prefecture)))
        .column(
            Column.text("county", "County", "县级行政区"),
            agency -> FieldText.plain(agency.trait(Agency.Traits::county)))
        .column(
            Column.text("division_code", "Code of the administrative division", "行政区划代码")
                .about("GB/T 2260; a township's is that of the county.")
                .matching("[0-9]{6}"),
            agency ->
                FieldText.plain(
                    agency.trait(Agency.Traits::division).map(Agency.DivisionCode::code)))
        .column(
            Column.text("division_code_source", "Where the code was read", "区划代码来源")
                .oneOf(Agency.CodeSource.values()),
            agency ->
                FieldText.code(
                    agency.trait(Agency.Traits::division).map(Agency.DivisionCode::source)))
        .column(
            Column.text("seat_prefecture", "Prefecture of the seat", "驻地所在地级行政区")
                .about("From the area code of the phone, which names the seat and no more."),
            agency -> FieldText.plain(agency.trait(Agency.Traits::seatPrefecture)))
        .column(
            Column.text("parent_id", "Parent", "上级机关标识")
                .about("agency_id of the organ it belongs to, which need not have a report."),
            agency -> FieldText.plain(agency.trait(Agency.Traits::parentId)));
  }
}
