package gongkai.extractor.sheet;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.extractor.DocumentReader;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.XLSBUnsupportedException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;

/**
 * Reads a spreadsheet, XLSX or XLS (of Excel 97 and later): each sheet's titles and notes as
 * paragraphs, its tables as tables. A formula is its stored result; a number is as displayed, but
 * for digits that its format hides. Hidden rows and columns are read, hidden sheets are not. Of a
 * file that POI refuses for something else than its cells, the cells are read.
 */
public final class WorkbookReader implements DocumentReader {
  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if the bytes cannot be had
   */
  @Override
  public Document read(SourceFile file) throws UnreadableFileException {
    byte[] bytes = file.bytes();
    try (Workbook workbook = open(bytes)) {
      return read(workbook, List.of());
    } catch (EncryptedDocumentException e) {
      throw encrypted();
    } catch (OldFileFormatException e) {
      throw unsupported("a workbook of Excel 95 or older", e);
    } catch (XLSBUnsupportedException e) {
      throw unsupported("a binary workbook (XLSB)", e);
    } catch (IOException | OpenXML4JException | RuntimeException | StackOverflowError e) {
      return readAnew(bytes, e);
    }
  }

  /** Reads the bare cells of what was refused as a whole. */
  private static Document readAnew(byte[] bytes, Throwable refusal) throws UnreadableFileException {
    try {
      if (FileMagic.valueOf(bytes) == FileMagic.OLE2) {
        try (Workbook workbook = open(PlainBiff.of(bytes))) {
          return read(workbook, List.of());
        }
      }
      PlainWorkbook plain = new PlainWorkbook(bytes);
      try (Workbook workbook = open(plain.bytes())) {
        return read(workbook, plain.missing());
      }
    } catch (IOException
        | OpenXML4JException
        | XMLStreamException
        | RuntimeException
        | StackOverflowError e) {
      throw corrupt(refusal);
    }
  }

  private static Workbook open(byte[] bytes)
      throws IOException, OpenXML4JException, UnreadableFileException {
    ByteArrayInputStream stream = new ByteArrayInputStream(bytes);
    if (FileMagic.valueOf(bytes) != FileMagic.OLE2) {
      return new XSSFWorkbook(OPCPackage.open(stream));
    }
    POIFSFileSystem files = new POIFSFileSystem(stream);
    if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
      files.close();
      throw encrypted();
    }
    return new HSSFWorkbook(files);
  }

  private static Document read(Workbook workbook, List<String> missing) throws IOException {
    List<String> lost = lostSheets(workbook);
    if (workbook.getNumberOfSheets() == 0 && !lost.isEmpty()) {
      throw new IOException("none of its sheets can be read");
    }
    boolean from1904 = workbook instanceof Date1904Support dates && dates.isDate1904();
    SheetBlocks blocks =
        new SheetBlocks(
            new CellText(from1904 ? CellText.Epoch.YEAR_1904 : CellText.Epoch.YEAR_1900));
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        blocks.add(workbook.getSheetAt(i));
      } else {
        blocks.addNotice("the hidden sheet '%s' is not read".formatted(workbook.getSheetName(i)));
      }
    }
    lost.forEach(name -> blocks.addNotice(unreadable(name)));
    missing.forEach(blocks::addNotice);
    return blocks.document(metadata(workbook));
  }

  /** What is said of a sheet that cannot be had. */
  static String unreadable(String sheet) {
    return "the sheet '%s' cannot be read".formatted(sheet);
  }

  /** The names of sheets whose parts are not in the file; POI passes over them. */
  private static List<String> lostSheets(Workbook workbook) {
    if (!(workbook instanceof XSSFWorkbook written)) {
      return List.of();
    }
    return written.getCTWorkbook().getSheets().getSheetList().stream()
        .map(CTSheet::getName)
        .filter(name -> written.getSheetIndex(name) < 0)
        .toList();
  }

  private static Map<String, String> metadata(Workbook workbook) {
    String title = null;
    if (workbook instanceof XSSFWorkbook written) {
      title = written.getProperties().getCoreProperties().getTitle();
    } else if (workbook instanceof HSSFWorkbook binary && binary.getSummaryInformation() != null) {
      title = binary.getSummaryInformation().getTitle();
    }
    return title == null || title.isBlank() ? Map.of() : Map.of("title", title.strip());
  }

  private static UnreadableFileException encrypted() {
    return new UnreadableFileException(Reason.ENCRYPTED, "a password is needed to open it");
  }

  private static UnreadableFileException unsupported(String format, Throwable cause) {
    return new UnreadableFileException(Reason.UNSUPPORTED, format, cause);
  }

  private static UnreadableFileException corrupt(Throwable cause) {
    String said =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return new UnreadableFileException(Reason.CORRUPT, "not a readable workbook: " + said, cause);
  }
}
