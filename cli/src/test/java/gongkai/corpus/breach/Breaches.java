package gongkai.corpus.breach;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.hankcs.hanlp.HanLP;
import de.siegmar.fastcsv.reader.CsvReader;
import gongkai.extractor.Document;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.h2.mvstore.MVStore;
import org.jsoup.Jsoup;
import org.knowm.xchart.XYChart;
import org.tukaani.xz.XZ;
import picocli.CommandLine;

/** Breaks the rules of the house, so that the tests see them break; never used. */
public final class Breaches {
  static final ArrayList<String> CHANGES = new ArrayList<>();

  private Breaches() {}

  static void print(Document document) {
    System.out.println(document);
  }

  static List<Class<?>> libraries() {
    return List.of(
        PDDocument.class,
        XWPFDocument.class,
        Jsoup.class,
        MimeConfig.class,
        ZipFile.class,
        CsvReader.class,
        MVStore.class,
        Connection.class,
        XZ.class,
        XYChart.class,
        HanLP.class,
        PhoneNumberUtil.class,
        CommandLine.class,
        Logger.class);
  }
}
