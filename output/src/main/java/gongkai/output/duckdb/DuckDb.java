package gongkai.output.duckdb;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A DuckDB in this process. It has the extensions that its library brings (CSV, Parquet, JSON, time
 * zones) and neither installs nor loads another; it reads nothing of the user's home. Times are in
 * UTC. For one thread at a time.
 */
final class DuckDb implements Closeable {
  private static final String SPILL = "duckdb-spill";

  private final Connection connection;
  private final Path spill;

  /**
   * What it may use.
   *
   * @param threads at least 1; with 1 the files that it writes are the same at each run
   * @param megabytes of memory outside the Java heap, for what it holds of tables; what needs more
   *     goes to the disk
   * @param temporary an existing folder, for what does not fit; what it puts there is gone when it
   *     is closed
   */
  record Resources(int threads, int megabytes, Path temporary) {
    public Resources {
      if (threads < 1 || megabytes < 1) {
        throw new IllegalArgumentException(threads + " threads, " + megabytes + " megabytes");
      }
    }
  }

  private DuckDb(Connection connection, Path spill) {
    this.connection = connection;
    this.spill = spill;
  }

  /**
   * Opens a database without tables, in memory.
   *
   * @throws DuckDbException if its library cannot be loaded
   * @throws IOException if the temporary folder takes nothing
   */
  static DuckDb open(Resources resources) throws IOException {
    Path spill = Files.createTempDirectory(resources.temporary(), SPILL);
    DuckDb opened;
    try {
      opened =
          new DuckDb(
              DriverManager.getConnection("jdbc:duckdb:", settings(resources, spill)), spill);
    } catch (SQLException e) {
      delete(spill);
      throw new DuckDbException("DuckDB does not start: " + DuckDbException.reason(e), e);
    }
    try {
      opened.run("SET TimeZone = 'UTC'; SET enable_progress_bar = false");
      return opened;
    } catch (DuckDbException e) {
      opened.close();
      throw e;
    }
  }

  private static Properties settings(Resources resources, Path spill) {
    Properties settings = new Properties();
    settings.setProperty("threads", Integer.toString(resources.threads()));
    settings.setProperty("memory_limit", resources.megabytes() + "MiB");
    settings.setProperty("temp_directory", spill.toString());
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("allow_community_extensions", "false");
    settings.setProperty("allow_persistent_secrets", "false");
    // Rows come as they are read; nothing holds a whole answer.
    settings.setProperty("jdbc_stream_results", "true");
    return settings;
  }

  /**
   * Makes a database file and goes on in it.
   *
   * @param file where there is none yet
   */
  void create(Path file) throws DuckDbException {
    if (Files.exists(file)) {
      throw new IllegalArgumentException(file + " is there already");
    }
    run("ATTACH " + Sql.text(file.toString()) + " AS made; USE made");
  }

  /**
   * Opens a database file, for reading only, and goes on in it.
   *
   * @throws DuckDbException if it is none, or of a version that cannot be read
   */
  void attach(Path file) throws DuckDbException {
    run("ATTACH " + Sql.text(file.toString()) + " AS attached (READ_ONLY); USE attached");
  }

  /**
   * From now on reads these files and no other, writes none, and keeps its settings. What makes
   * tables still makes them, in memory.
   */
  void confine(List<Path> files) throws DuckDbException {
    String paths = String.join(", ", files.stream().map(Path::toString).map(Sql::text).toList());
    run("SET allowed_paths = [" + paths + "]");
    run("SET enable_external_access = false");
    run("SET lock_configuration = true");
  }

  /**
   * Looks whether a text is one query and nothing else: not what changes tables, settings or files.
   *
   * @throws DuckDbException if it is something else, or no SQL; it says which
   */
  void requireQuery(String sql) throws DuckDbException {
    String parsed = "json_serialize_sql(CAST(? AS VARCHAR))";
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT json_extract_string(x, '$.error_message'), json_array_length(x, '$.statements')"
                + " FROM (SELECT "
                + parsed
                + " AS x)")) {
      statement.setString(1, sql);
      try (ResultSet answer = statement.executeQuery()) {
        answer.next();
        String problem = answer.getString(1);
        if (problem != null) {
          throw new DuckDbException(Sql.firstLine(problem));
        }
        if (answer.getLong(2) != 1) {
          throw new DuckDbException("found %d queries; expected one".formatted(answer.getLong(2)));
        }
      }
    } catch (SQLException e) {
      throw DuckDbException.of(e);
    }
  }

  /** Runs a statement, or several, and drops what they answer. */
  void run(String sql) throws DuckDbException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw DuckDbException.of(e);
    }
  }

  /** Runs a statement that writes rows, and says how many. */
  long count(String sql) throws DuckDbException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
      try (ResultSet answer = statement.getResultSet()) {
        return answer != null && answer.next()
            ? answer.getLong(1)
            : statement.getLargeUpdateCount();
      }
    } catch (SQLException e) {
      throw DuckDbException.of(e);
    }
  }

  /** Finishes the database file that it made, which nothing holds open then. */
  void leave() throws DuckDbException {
    run("USE memory");
    run("DETACH made");
  }

  /**
   * Runs a query and hands on its answer row by row.
   *
   * @throws DuckDbException if it is wrong or fails
   * @throws IOException what {@code answer} throws
   */
  void query(String sql, Answer answer) throws IOException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      new AnswerReader(rows).read(answer);
    } catch (SQLException e) {
      throw reason(sql, e);
    }
  }

  /** Why a query failed. Of one whose rows come as they are read, DuckDB says no reason. */
  private DuckDbException reason(String sql, SQLException thrown) {
    DuckDbException failure = DuckDbException.of(thrown);
    if (!DuckDbException.reason(thrown).contains("Invalid result set")) {
      return failure;
    }
    try {
      run("CREATE TEMP TABLE failing AS " + sql);
      run("DROP TABLE failing");
      return failure;
    } catch (DuckDbException e) {
      return e;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw DuckDbException.of(e);
    } finally {
      delete(spill);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
