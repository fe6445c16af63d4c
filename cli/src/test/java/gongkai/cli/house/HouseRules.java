package gongkai.cli.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The rules that all modules keep. */
enum HouseRules {
  /** A module knows the ones before it. */
  ONE_DIRECTION(
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("corpus")
          .definedBy("gongkai.corpus..")
          .layer("extractor")
          .definedBy("gongkai.extractor..")
          .layer("normalizer")
          .definedBy("gongkai.normalizer..")
          .layer("output")
          .definedBy("gongkai.output..")
          .layer("cli")
          .definedBy("gongkai.cli..")
          .whereLayer("extractor")
          .mayOnlyAccessLayers("corpus")
          .whereLayer("corpus")
          .mayNotAccessAnyLayer()
          .whereLayer("normalizer")
          .mayOnlyAccessLayers("corpus", "extractor")
          .whereLayer("output")
          .mayOnlyAccessLayers("corpus", "extractor", "normalizer")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()),
  PDFBOX_AND_TABULA_IN_PDF(
      onlyIn(
          "gongkai.extractor.pdf..",
          "org.apache.pdfbox..",
          "org.apache.fontbox..",
          "technology.tabula..")),
  POI_IN_WORD_SHEET_AND_EXCEL(
      noClasses()
          .that()
          .resideInAPackage("gongkai..")
          .and()
          .resideOutsideOfPackages(
              "gongkai.extractor.word..",
              "gongkai.extractor.sheet..",
              // The packages of both.
              "gongkai.extractor.opc..",
              "gongkai.output.excel..",
              // It writes what those read, and stands beside the line.
              "gongkai.typesetter..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")),
  JSOUP_IN_HTML(onlyIn("gongkai.extractor.html..", "org.jsoup..")),
  /** A web page in one message is a document and, with attachments, a container. */
  MIME4J_IN_HTML_AND_CONTAINER(
      noClasses()
          .that()
          .resideInAPackage("gongkai..")
          .and()
          .resideOutsideOfPackages("gongkai.extractor.html..", "gongkai.corpus.container..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.james..")),
  ARCHIVES_IN_CONTAINER(
      onlyIn(
          "gongkai.corpus.container..",
          "org.tukaani..",
          "com.github.luben.zstd..",
          "org.brotli..",
          "com.github.junrar..",
          "org.netpreserve..")),
  /** POI packs a workbook with it. */
  COMPRESS_IN_CONTAINER_AND_EXCEL(
      noClasses()
          .that()
          .resideInAPackage("gongkai..")
          .and()
          .resideOutsideOfPackages("gongkai.corpus.container..", "gongkai.output.excel..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.commons.compress..")),
  /** What grows with the files is kept on the disk, where it is made. */
  H2_FOR_WHAT_GROWS(
      noClasses()
          .that()
          .resideInAPackage("gongkai..")
          .and()
          .resideOutsideOfPackages("gongkai.corpus", "gongkai.cli.journal", "gongkai.output")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.h2..")),
  DUCKDB_IN_DUCKDB(onlyIn("gongkai.output.duckdb..", "org.duckdb..", "java.sql..")),
  FASTCSV_IN_OUTPUT(onlyIn("gongkai.output", "de.siegmar..")),
  CHARTS_IN_CHART(
      onlyIn(
          "gongkai.output.chart..",
          "org.knowm..",
          "org.apache.batik..",
          "org.apache.xmlgraphics..")),
  HANLP_IN_HANLP(onlyIn("gongkai.normalizer.hanlp..", "com.hankcs..")),
  LIBPHONENUMBER_IN_PHONE(onlyIn("gongkai.normalizer.phone..", "com.google.i18n..")),
  TYPESETTER_STANDS_APART(
      noClasses()
          .that()
          .resideInAPackage("gongkai.typesetter..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("gongkai..")
                  .and(not(resideInAnyPackage("gongkai.typesetter.."))))),
  TIKA_IN_CORPUS(onlyIn("gongkai.corpus..", "org.apache.tika..")),
  TERMINAL_IN_CLI(onlyIn("gongkai.cli..", "picocli..", "me.tongfei..", "org.jline..")),
  GRID_KNOWS_NO_LIBRARY(
      noClasses()
          .should()
          .dependOnClassesThat(not(resideInAnyPackage("java..", "gongkai..", "org.jspecify..")))
          .andShould()
          .resideInAPackage("gongkai.extractor.grid..")),
  PRINTING_IN_CLI(
      noClasses()
          .that()
          .resideInAPackage("gongkai..")
          .and()
          .resideOutsideOfPackage("gongkai.cli..")
          .should(ACCESS_STANDARD_STREAMS)),
  NO_LOGGING(
      noClasses()
          .that()
          .resideInAPackage("gongkai..")
          // Logs nothing: it keeps a library from it.
          .and()
          .doNotHaveFullyQualifiedName("gongkai.normalizer.hanlp.Silence")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.slf4j..",
              "org.apache.logging..",
              "org.apache.commons.logging..",
              "java.util.logging..",
              "java.lang.System$Logger")),
  NO_STATIC_MUTABLE_STATE(
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("gongkai..")
          .and(not(synthetic()))
          .should()
          .beFinal()
          .andShould(notHoldWhatChanges())),
  /** What only its own package uses is not public; the tops of modules are for their users. */
  NOTHING_PUBLIC_WITHOUT_USE(
      classes()
          .that()
          .resideInAPackage("gongkai.*.*..")
          .and()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .should(beUsedByAnotherPackage()));

  private static final String CHANGING =
      "java\\.util\\.(concurrent\\..*|(Array|Linked|Hash|Tree|Identity|Enum|Weak|Bit|Priority).*"
          + "|Vector|Stack|Random|Scanner|Date|Calendar|Properties|Iterator)"
          + "|java\\.lang\\.(StringBuilder|StringBuffer|ThreadLocal|InheritableThreadLocal)"
          + "|java\\.text\\..*|java\\.io\\..*|.*\\[\\]";

  @SuppressWarnings("ImmutableEnumChecker") // A rule is an interface; those here do not change.
  private final ArchRule rule;

  HouseRules(ArchRule rule) {
    this.rule = rule;
  }

  ArchRule rule() {
    return rule;
  }

  private static ArchRule onlyIn(String home, String... libraries) {
    return noClasses()
        .that()
        .resideInAPackage("gongkai..")
        .and()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }

  /** Written by the compiler, such as the constants of an enum in an array. */
  private static DescribedPredicate<JavaField> synthetic() {
    return DescribedPredicate.describe(
        "synthetic", field -> field.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static ArchCondition<JavaField> notHoldWhatChanges() {
    return new ArchCondition<>("not hold what changes") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean changes = field.getRawType().getFullName().matches(CHANGING);
        String message = field.getDescription() + " is a " + field.getRawType().getName();
        events.add(new SimpleConditionEvent(field, !changes, message));
      }
    };
  }

  private static ArchCondition<JavaClass> beUsedByAnotherPackage() {
    return new ArchCondition<>("be used by another package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean used =
            type.getDirectDependenciesToSelf().stream()
                .anyMatch(
                    use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
        String message = type.getDescription() + " is public and used in its own package only";
        events.add(new SimpleConditionEvent(type, used, message));
      }
    };
  }
}
