package gongkai.extractor.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup.RenderState;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.rendering.RenderDestination;
import org.jspecify.annotations.Nullable;

/** Which of a file's layers (optional content) are hidden when it is opened on a screen. */
final class Layers {
  /** How deep an expression over layers may nest. */
  private static final int DEEPEST = 20;

  private final Optional<PDOptionalContentProperties> properties;

  private Layers(Optional<PDOptionalContentProperties> properties) {
    this.properties = properties;
  }

  static Layers of(PDDocument pdf) {
    return new Layers(Optional.ofNullable(pdf.getDocumentCatalog().getOCProperties()));
  }

  /** Whether what carries this list of properties, null for none, is not shown. */
  boolean isHidden(@Nullable PDPropertyList content) {
    if (properties.isEmpty() || content == null) {
      return false;
    }
    if (content instanceof PDOptionalContentGroup group) {
      return !isOn(group);
    }
    return content instanceof PDOptionalContentMembershipDictionary membership
        && !isShown(membership);
  }

  private boolean isOn(PDOptionalContentGroup group) {
    RenderState state = group.getRenderState(RenderDestination.VIEW);
    return state == null
        ? properties.map(all -> all.isGroupEnabled(group)).orElse(true)
        : state == RenderState.ON;
  }

  private boolean isShown(PDOptionalContentMembershipDictionary membership) {
    if (membership.getCOSObject().getDictionaryObject(COSName.getPDFName("VE"))
        instanceof COSArray expression) {
      return isTrue(expression, 0);
    }
    List<PDOptionalContentGroup> groups =
        membership.getOCGs().stream()
            .filter(PDOptionalContentGroup.class::isInstance)
            .map(PDOptionalContentGroup.class::cast)
            .toList();
    if (groups.isEmpty()) {
      return true;
    }
    COSName policy = membership.getVisibilityPolicy();
    return switch (policy == null ? "AnyOn" : policy.getName()) {
      case "AllOn" -> groups.stream().allMatch(this::isOn);
      case "AnyOff" -> !groups.stream().allMatch(this::isOn);
      case "AllOff" -> groups.stream().noneMatch(this::isOn);
      default -> groups.stream().anyMatch(this::isOn);
    };
  }

  /** What an expression such as {@code [/And layer [/Not layer]]} says; what is none is true. */
  private boolean isTrue(@Nullable COSBase expression, int depth) {
    if (expression instanceof COSDictionary group) {
      return isOn(new PDOptionalContentGroup(group));
    }
    if (!(expression instanceof COSArray terms) || terms.size() == 0 || depth > DEEPEST) {
      return true;
    }
    boolean any = false;
    boolean all = true;
    for (int i = 1; i < terms.size(); i++) {
      boolean term = isTrue(terms.getObject(i), depth + 1);
      any |= term;
      all &= term;
    }
    return switch (terms.getName(0, "")) {
      case "Not" -> !all;
      case "Or" -> any;
      default -> all;
    };
  }
}
