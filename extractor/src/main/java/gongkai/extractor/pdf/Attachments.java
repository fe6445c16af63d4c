package gongkai.extractor.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;

/** The files that a PDF file carries: the parts of a portfolio, and what is pinned to pages. */
final class Attachments {
  /** The most files that are taken of one file. */
  private static final int MOST = 100;

  private static final int DEEPEST_TREE = 10;
  private static final int LARGEST = 100_000_000;

  /**
   * An attached file.
   *
   * @param name as the file gives it
   * @param content its bytes; empty if they are missing or too many
   */
  record Attachment(String name, Optional<byte[]> content) {
    /** Whether it begins as PDF files do, perhaps after some junk. */
    boolean isPdf() {
      return content
          .map(bytes -> new String(bytes, 0, Math.min(1024, bytes.length), ISO_8859_1))
          .filter(start -> start.contains("%PDF-"))
          .isPresent();
    }

    boolean isSameAs(Attachment other) {
      return content.isPresent()
          && other.content().isPresent()
          && Arrays.equals(content.get(), other.content().get());
    }
  }

  private Attachments() {}

  /** In the order of their names, then of the pages they are pinned to; each content once. */
  static List<Attachment> of(PDDocument pdf) throws IOException {
    List<PDComplexFileSpecification> files = new ArrayList<>();
    PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
    if (names != null && names.getEmbeddedFiles() != null) {
      collect(names.getEmbeddedFiles(), files, 0);
    }
    for (PDPage page : pdf.getPages()) {
      collect(page, files);
    }
    List<Attachment> attachments = new ArrayList<>();
    for (PDComplexFileSpecification file : files.subList(0, Math.min(MOST, files.size()))) {
      Attachment attachment = attachment(file);
      if (attachments.stream().noneMatch(attachment::isSameAs)) {
        attachments.add(attachment);
      }
    }
    return attachments;
  }

  private static void collect(
      PDNameTreeNode<PDComplexFileSpecification> node,
      List<PDComplexFileSpecification> files,
      int depth)
      throws IOException {
    if (node.getNames() != null) {
      files.addAll(node.getNames().values());
    }
    if (node.getKids() != null && depth < DEEPEST_TREE) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
        collect(kid, files, depth + 1);
      }
    }
  }

  private static void collect(PDPage page, List<PDComplexFileSpecification> files)
      throws IOException {
    if (!page.getCOSObject().containsKey(COSName.ANNOTS)) {
      return;
    }
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationFileAttachment pinned
          && pinned.getFile() instanceof PDComplexFileSpecification file) {
        files.add(file);
      }
    }
  }

  private static Attachment attachment(PDComplexFileSpecification file) throws IOException {
    String name = Optional.ofNullable(file.getFilename()).orElse("without a name");
    PDEmbeddedFile embedded =
        Optional.ofNullable(file.getEmbeddedFileUnicode()).orElseGet(file::getEmbeddedFile);
    if (embedded == null) {
      return new Attachment(name, Optional.empty());
    }
    try (InputStream in = embedded.createInputStream()) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      return new Attachment(name, Optional.of(bytes).filter(all -> all.length <= LARGEST));
    }
  }
}
