package gongkai.output.question;

import gongkai.output.Dataset;
import gongkai.output.Row;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A figure with all that a dataset says of where it comes from and what speaks against it.
 *
 * @param report its row of reports.csv
 * @param figure its row of figures.csv
 * @param indicator its indicator
 * @param checks the identities it takes part in, in the order of checks.csv
 * @param corrections the rows of corrections.csv that were applied to it; empty for none
 * @param source what the dataset is
 */
public record CitedFigure(
    Row report,
    Row figure,
    DatasetIndicator indicator,
    List<CitedCheck> checks,
    List<Row> corrections,
    Source source) {

  /**
   * A dataset as a citation names it.
   *
   * @param version of the program that wrote it
   * @param corpus SHA-256 of all its files; empty if it does not say
   */
  public record Source(String version, Optional<String> corpus) {}

  /**
   * What is to be cited.
   *
   * @param report a report_id, the beginning of one, or the path of a file as in the dataset
   * @param indicator a code or var_name
   * @param applicant who asked; empty for all applicants together, or where there are none
   */
  public record Request(String report, String indicator, Optional<String> applicant) {}

  public CitedFigure {
    checks = List.copyOf(checks);
    corrections = List.copyOf(corrections);
  }

  /**
   * Looks a figure up.
   *
   * @throws UnanswerableException if there is no such report, indicator or figure, or several
   *     reports fit
   * @throws IOException if the dataset cannot be read
   */
  public static CitedFigure of(Dataset dataset, Request request)
      throws UnanswerableException, IOException {
    return new FigureFinder(dataset).find(request);
  }
}
