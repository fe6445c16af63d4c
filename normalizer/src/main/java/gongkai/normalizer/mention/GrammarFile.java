package gongkai.normalizer.mention;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.form.Yaml;
import gongkai.normalizer.mention.Rule.Conditions;
import gongkai.normalizer.mention.Rule.Part;
import gongkai.normalizer.mention.Topic.Reach;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads mentions.yaml. */
final class GrammarFile {
  private final Yaml file;
  private final Map<String, String> parts;
  private final String link;
  private final String neutral;

  GrammarFile(Yaml file) {
    this.file = file;
    this.parts = file.mapping("parts");
    this.link = "(?:" + file.text("link") + ")$";
    this.neutral = file.text("neutral");
  }

  Grammar grammar() {
    Yaml units = file.section("units");
    List<Topic> topics = file.list("topics").stream().map(this::topic).toList();
    return new Grammar(
        new CountFinder(units.keys().stream().flatMap(kind -> units.texts(kind).stream()).toList()),
        topics,
        topics.stream().filter(topic -> topic.reach() == Reach.PARAGRAPH).toList(),
        file.list("rules").stream().map(rule -> rule(rule, units)).toList(),
        subjects(file.section("subjects")),
        times(file.section("times")),
        new Grammar.Words(
            compile(file.text("plans")),
            compile(neutral),
            compile(link),
            Set.copyOf(units.texts("money"))),
        sums(file.section("sums")));
  }

  private Topic topic(Yaml topic) {
    Reach reach = Reach.valueOf(topic.text("within").toUpperCase(Locale.ROOT));
    return new Topic(topic.text("id"), reach, compile(topic.text("words")));
  }

  private Subjects subjects(Yaml subjects) {
    return new Subjects(
        compile(subjects.text("self")),
        compile(subjects.text("others")),
        compile(subjects.text("organ")));
  }

  private static Times times(Yaml times) {
    return new Times(times.text("skip"), times.text("this"), times.text("other"));
  }

  private static Map<String, List<String>> sums(Yaml sums) {
    Map<String, List<String>> byCode = new LinkedHashMap<>();
    sums.keys().forEach(code -> byCode.put(code, sums.texts(code)));
    return Map.copyOf(byCode);
  }

  private Rule rule(Yaml rule, Yaml units) {
    Map<String, List<String>> codes = new LinkedHashMap<>();
    rule.mapping("codes").forEach((topic, text) -> codes.put(topic, List.of(text.split(" "))));
    return new Rule(
        rule.text("id"),
        Set.copyOf(units.texts(rule.text("units"))),
        shapes(rule),
        Map.copyOf(codes),
        rule.find("applicant").map(name -> Applicant.valueOf(name.toUpperCase(Locale.ROOT))),
        new Conditions(
            rule.is("part") ? Part.ALLOWED : Part.EXCLUDED,
            Set.copyOf(rule.texts("within")),
            rule.find("about").map(this::compile),
            rule.find("unless").map(this::compile)));
  }

  private List<Shape> shapes(Yaml rule) {
    List<String> both = rule.texts("both");
    Pattern following = compile(rule.text("followed_by", file.text("closed")));
    Shape.Lead lead = new Shape.Lead(compile(file.text("joined")), compile(file.text("denied")));
    List<Shape> shapes = new ArrayList<>();
    Stream.concat(rule.texts("before").stream(), both.stream())
        .map(words -> compile("(?:" + words + ")" + link))
        .forEach(words -> shapes.add(new Shape.Before(words, lead, following)));
    Stream.concat(rule.texts("behind").stream(), both.stream().map(GrammarFile::statedBehind))
        .map(this::compile)
        .forEach(words -> shapes.add(new Shape.Behind(words, compile(neutral))));
    return List.copyOf(shapes);
  }

  /** Words that a count can be given by from behind: 2件属于国家秘密. */
  private static String statedBehind(String words) {
    return "{req}?(?:因|为|系|属于|属|已|被|获)*(?:" + words + ")(?:的)?(?=[,;、()]|$)";
  }

  private Pattern compile(String words) {
    String whole = words;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      whole = whole.replace("{" + part.getKey() + "}", part.getValue());
    }
    return Pattern.compile(whole);
  }
}
