package gongkai.output;

import java.util.List;

/** The tables that every dataset of this version has. */
public final class ProgramTables {
  private ProgramTables() {}

  /** Their schemas. */
  public static List<TableSchema> always() {
    return List.of(
        FiguresTable.TABLE.schema(),
        ReportsTable.TABLE.schema(),
        AgenciesTable.TABLE.schema(),
        ChecksTable.TABLE.schema(),
        DerivedTable.TABLE.schema(),
        MentionsTable.TABLE.schema(),
        UnmatchedTable.TABLE.schema(),
        FilesTable.TABLE.schema(),
        CodebookTable.TABLE.schema());
  }
}
