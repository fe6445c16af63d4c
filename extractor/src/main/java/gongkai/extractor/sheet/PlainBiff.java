package gongkai.extractor.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.ArrayRecord;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CodepageRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.DimensionsRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.WindowTwoRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Makes of the records of an XLS file ([MS-XLS]) on which no cell depends such as no program knows,
 * which POI passes over: it refuses a whole file for a page's footer.
 */
final class PlainBiff {
  private static final int HEAD_LENGTH = 4;

  /** Of no record. */
  private static final short UNKNOWN = 0x0999;

  private static final Set<Short> KEPT =
      Set.of(
          ArrayRecord.sid,
          BOFRecord.sid,
          BlankRecord.sid,
          BoolErrRecord.sid,
          BoundSheetRecord.sid,
          CodepageRecord.sid,
          DateWindow1904Record.sid,
          DimensionsRecord.sid,
          EOFRecord.sid,
          ExtendedFormatRecord.sid,
          FormatRecord.sid,
          FormulaRecord.sid,
          LabelRecord.sid,
          LabelSSTRecord.sid,
          MergeCellsRecord.sid,
          MulBlankRecord.sid,
          MulRKRecord.sid,
          NumberRecord.sid,
          RKRecord.sid,
          RowRecord.sid,
          SSTRecord.sid,
          SharedFormulaRecord.sid,
          StringRecord.sid,
          WindowTwoRecord.sid);

  private final ByteBuffer stream;

  /** Where the workbook and its sheets begin, and where the workbook says that sheets do. */
  private final Set<Integer> beginnings = new HashSet<>();

  private final Set<Integer> promised = new HashSet<>();

  private PlainBiff(byte[] stream) {
    this.stream = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * The file with those records changed.
   *
   * @throws IOException if it is no whole OLE2 file of a workbook, or its records do not follow
   *     each other to the sheets that it promises
   */
  static byte[] of(byte[] file) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file));
        POIFSFileSystem plain = new POIFSFileSystem()) {
      DirectoryNode root = files.getRoot();
      byte[] stream;
      try (var in = root.createDocumentInputStream(InternalWorkbook.WORKBOOK)) {
        stream = in.readAllBytes();
      }
      new PlainBiff(stream).run();
      plain.createDocument(new ByteArrayInputStream(stream), InternalWorkbook.WORKBOOK);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      plain.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private void run() throws IOException {
    int depth = 0;
    short before = UNKNOWN;
    for (int at = 0; at + HEAD_LENGTH <= stream.limit(); ) {
      short type = stream.getShort(at);
      int length = Short.toUnsignedInt(stream.getShort(at + 2));
      if (depth == 0 && type != BOFRecord.sid) {
        break; // What fills the last sector.
      }
      if (at + HEAD_LENGTH + length > stream.limit()) {
        throw new EOFException("its last record is cut");
      }
      if (type == BOFRecord.sid) {
        depth++;
        beginnings.add(at);
      } else if (type == EOFRecord.sid) {
        depth--;
      } else if (type == BoundSheetRecord.sid) {
        promised.add(stream.getInt(at + HEAD_LENGTH));
      }
      // What a record that is passed over goes on with is passed over, too.
      short kept = type == ContinueRecord.sid ? before : type;
      if (!KEPT.contains(kept)) {
        stream.putShort(at, UNKNOWN);
      }
      before = kept;
      at += HEAD_LENGTH + length;
    }
    if (depth != 0 || !beginnings.containsAll(promised)) {
      throw new IOException("its records do not lead to its sheets");
    }
  }
}
