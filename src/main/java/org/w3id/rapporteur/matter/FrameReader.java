package org.w3id.rapporteur.matter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.lexicon.DataException;
import org.w3id.rapporteur.matter.Frame.Claim;
import org.w3id.rapporteur.matter.Frame.Example;
import org.w3id.rapporteur.matter.Frame.Format;
import org.w3id.rapporteur.matter.Frame.NounTrigger;
import org.w3id.rapporteur.matter.Frame.RoleSource;
import org.w3id.rapporteur.matter.Frame.VerbTrigger;

/** Reads one file of data/matters; the first word of each line says what the line tells. */
final class FrameReader {
  private static final String PROBLEM = "data-row";

  private final String file;
  private int line;
  private MatterKind kind = MatterKind.OTHER;
  private String label = "";
  private boolean plural;
  private List<String> key = List.of();
  private boolean period;
  private Optional<String> war = Optional.empty();
  private Optional<Claim> claim = Optional.empty();
  private final Phrases<NounTrigger> nouns = new Phrases<>();
  private final List<VerbTrigger> verbs = new ArrayList<>();
  private final List<RoleSource> nounRoles = new ArrayList<>();
  private final List<RoleSource> verbRoles = new ArrayList<>();
  private final Map<String, Set<EntityKind>> kinds = new HashMap<>();
  private final Phrases<Format> formats = new Phrases<>();
  private final Phrases<String> sorts = new Phrases<>();
  private final Set<String> loose = new HashSet<>();
  private final Set<String> fromSubject = new HashSet<>();
  private final List<Example> examples = new ArrayList<>();

  FrameReader(String file) {
    this.file = file;
  }

  Frame read(List<String> lines) {
    for (String text : lines) {
      line++;
      if (!text.isBlank() && !text.startsWith("#")) {
        String[] parts = text.strip().split(" ", 2);
        if (parts.length < 2) {
          throw fault("expected a word and what it tells: '" + text + "'");
        }
        take(parts[0], parts[1].strip());
      }
    }
    Claim says = claim.orElseThrow(() -> fault("no claim line"));
    return new Frame(
        kind,
        label,
        plural,
        key,
        period,
        war,
        says,
        nouns,
        verbs,
        nounRoles,
        verbRoles,
        kinds,
        formats,
        sorts,
        loose,
        fromSubject,
        examples);
  }

  private void take(String word, String rest) {
    switch (word) {
      case "kind" -> kind = kind(rest);
      case "label" -> label = rest;
      case "number" -> plural = rest.equals("plural");
      case "key" -> key = List.of(rest.split(" ", -1));
      case "period" -> period = rest.equals("quarter");
      case "war" -> war = Optional.of(rest);
      case "claim" -> claim = Optional.of(claim(rest));
      case "noun" -> noun(rest, false);
      case "not" -> noun(rest, true);
      case "verb" -> verbs.add(verb(rest));
      case "noun-role" -> nounRoles.add(role(rest));
      case "verb-role" -> verbRoles.add(role(rest));
      case "kinds" -> kindsOf(rest);
      case "format" -> format(rest);
      case "sort" -> sort(rest);
      case "loose" -> loose.addAll(List.of(rest.split(" ", -1)));
      case "from-subject" -> fromSubject.addAll(List.of(rest.split(" ", -1)));
      case "yes", "no" -> examples.add(example(word, rest));
      default -> throw fault("unknown word '" + word + "'");
    }
  }

  private MatterKind kind(String term) {
    return Arrays.stream(MatterKind.values())
        .filter(value -> value.term().equals(term))
        .findFirst()
        .orElseThrow(() -> fault("unknown kind '" + term + "'"));
  }

  private Claim claim(String rest) {
    String[] parts = rest.split(" ", -1);
    if (parts.length != 3) {
      throw fault("a claim has subject, predicate and object");
    }
    return new Claim(parts[0], parts[1], parts[2]);
  }

  private void noun(String rest, boolean blocks) {
    List<String> words = plain(rest).stream().filter(word -> !word.equals("alone")).toList();
    boolean alone = rest.contains(" alone");
    MatterKind raised = option(rest, "kind").map(this::kind).orElse(kind);
    NounTrigger trigger =
        new NounTrigger(
            raised,
            blocks,
            alone,
            option(rest, "needs"),
            option(rest, "sort"),
            option(rest, "format"));
    nouns.add(String.join(" ", words), trigger);
    option(rest, "format").ifPresent(name -> formats.add(words.get(0), new Format(name, 3)));
  }

  private VerbTrigger verb(String rest) {
    List<String> words = plain(rest);
    List<Set<String>> companions =
        words.stream().skip(1).map(word -> Set.of(word.split("\\|", -1))).toList();
    Set<String> prepositions =
        Arrays.stream(rest.split(" ", -1))
            .filter(part -> part.startsWith("+"))
            .map(part -> part.substring(1))
            .collect(Collectors.toSet());
    return new VerbTrigger(
        words.get(0),
        companions,
        strangers(rest),
        prepositions,
        option(rest, "needs"),
        option(rest, "sort"));
  }

  private static Set<String> strangers(String rest) {
    return Arrays.stream(rest.split(" ", -1))
        .filter(part -> part.startsWith("-"))
        .flatMap(part -> Arrays.stream(part.substring(1).split("\\|", -1)))
        .collect(Collectors.toSet());
  }

  private static List<String> plain(String rest) {
    return Arrays.stream(rest.split(" ", -1))
        .filter(part -> !part.startsWith("+") && !part.startsWith("-") && !part.contains("="))
        .toList();
  }

  private static Optional<String> option(String rest, String name) {
    return Arrays.stream(rest.split(" ", -1))
        .filter(part -> part.startsWith(name + "="))
        .map(part -> part.substring(name.length() + 1))
        .findFirst();
  }

  private static RoleSource role(String rest) {
    List<String> parts = List.of(rest.split(" ", -1));
    return new RoleSource(parts.get(0), parts.subList(1, parts.size()));
  }

  private void kindsOf(String rest) {
    List<String> parts = List.of(rest.split(" ", -1));
    kinds.put(
        parts.get(0), parts.stream().skip(1).map(EntityKind::valueOf).collect(Collectors.toSet()));
  }

  private void format(String rest) {
    String[] sides = sides(rest);
    String[] head = sides[0].strip().split(" ", -1);
    Format format = new Format(head[0], Integer.parseInt(head[1]));
    for (String phrase : sides[1].split("\\|", -1)) {
      formats.add(phrase, format);
    }
  }

  private void sort(String rest) {
    String[] sides = sides(rest);
    for (String phrase : sides[1].split("\\|", -1)) {
      sorts.add(phrase, sides[0].strip());
    }
  }

  private String[] sides(String rest) {
    String[] sides = rest.split(" : ", 2);
    if (sides.length < 2) {
      throw fault("expected 'name : words | words'");
    }
    return sides;
  }

  private Example example(String word, String rest) {
    String[] parts = rest.split(" => ", 2);
    if (word.equals("yes") == (parts.length < 2)) {
      throw fault("a yes has '=> key', a no has none");
    }
    return word.equals("yes")
        ? new Example(parts[0], Optional.of(parts[1].toLowerCase(Locale.ROOT)), line)
        : new Example(parts[0], Optional.empty(), line);
  }

  private DataException fault(String fault) {
    return new DataException(file, line, fault, PROBLEM);
  }
}
