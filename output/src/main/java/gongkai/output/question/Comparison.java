package gongkai.output.question;

import gongkai.output.Dataset;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Agencies beside each other, year by year. Each panel is of one indicator under one scope, so that
 * nothing stands beside what counts otherwise.
 *
 * @param panels by indicator in the order asked for, then by scope; empty if no agency has any
 * @param without indicators that no agency has under a known scope
 * @param omissions what is left out, by agency and year
 */
public record Comparison(
    List<Panel> panels, List<DatasetIndicator> without, List<Omission> omissions) {

  /**
   * What is to be compared.
   *
   * @param agencies each once
   * @param indicators each once
   * @param from the first year; empty for the first that there is
   * @param to the last year; empty for the last that there is
   */
  public record Request(
      List<DatasetAgency> agencies,
      List<DatasetIndicator> indicators,
      Optional<Integer> from,
      Optional<Integer> to) {
    public Request {
      agencies = List.copyOf(agencies);
      indicators = List.copyOf(indicators);
    }

    boolean covers(int year) {
      return from.map(first -> first <= year).orElse(true)
          && to.map(last -> year <= last).orElse(true);
    }
  }

  /**
   * An indicator under a scope.
   *
   * @param indicator what is compared
   * @param scope for whom all figures count
   * @param years all from the first to the last for which an agency of the panel has a figure, or
   *     one that is left out
   * @param series one an agency that has a figure under this scope, in the order asked for
   * @param elsewhere the other agencies
   */
  public record Panel(
      DatasetIndicator indicator,
      String scope,
      List<Integer> years,
      List<Series> series,
      List<Elsewhere> elsewhere) {
    public Panel {
      years = List.copyOf(years);
      series = List.copyOf(series);
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /**
   * An agency's figures.
   *
   * @param agency whose
   * @param cells one a year of the panel
   */
  public record Series(DatasetAgency agency, List<ComparedCell> cells) {
    public Series {
      cells = List.copyOf(cells);
    }
  }

  /**
   * An agency that is not in a panel.
   *
   * @param agency which
   * @param scopes the scopes under which it has the indicator; empty if it has it under none that
   *     is known
   */
  public record Elsewhere(DatasetAgency agency, List<String> scopes) {
    public Elsewhere {
      scopes = List.copyOf(scopes);
    }
  }

  public Comparison {
    panels = List.copyOf(panels);
    without = List.copyOf(without);
    omissions = List.copyOf(omissions);
  }

  /**
   * Reads what agencies have.
   *
   * @throws IOException if the dataset cannot be read
   */
  public static Comparison of(Dataset dataset, Request request) throws IOException {
    ComparedFigures figures = ComparedFigures.read(dataset, request);
    return new ComparisonMaker(request, figures).comparison();
  }
}
