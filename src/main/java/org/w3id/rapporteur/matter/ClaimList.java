package org.w3id.rapporteur.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.matter.MattersOnTable.Found;

/** Gathers the claims of one content, each proposition once, in the order of their weight. */
final class ClaimList {
  static final String STATUS = "status";
  static final String HELD = "Held";
  static final String REQUIRES = "requires";
  static final String VERB = "verb:";
  static final Term PRECONDITION = new Term.OfWords("precondition");
  private static final Frame.Claim UNSAID = new Frame.Claim("giver", VERB + "make", "=concession");
  private static final String WANT = VERB + "want";

  private final MatterLexicon lexicon;
  private final Context context;
  private final Map<Proposition, Boolean> claims = new LinkedHashMap<>();
  private final List<Matter> matters = new ArrayList<>();

  ClaimList(MatterLexicon lexicon, Context context) {
    this.lexicon = lexicon;
    this.context = context;
  }

  boolean isEmpty() {
    return claims.isEmpty();
  }

  void add(Term subject, String predicate, Term object, boolean negated) {
    String gloss = new Gloss(lexicon).of(subject, predicate, object);
    add(new Proposition(subject, predicate, object, Optional.empty(), gloss), negated);
  }

  void add(Proposition says, boolean negated) {
    note(says.subject());
    note(says.object());
    claims.putIfAbsent(says, negated);
  }

  private void note(Term term) {
    if (term instanceof Term.OfMatter about && !matters.contains(about.matter())) {
      matters.add(about.matter());
    }
  }

  void note(Matter matter) {
    note(new Term.OfMatter(matter));
  }

  /** What the mere mention of a matter says: that it takes place, that somebody cedes, joins … */
  void main(Found found, Optional<Entity> agent, boolean negated) {
    Frame frame = lexicon.frame(found.matter().kind());
    Term matter = new Term.OfMatter(found.matter());
    Frame.Claim says = isUnsaid(found) ? UNSAID : frame.claim();
    List<Entity> subjects = found.details().role(says.subject());
    if (subjects.isEmpty() && !says.subject().equals("matter")) {
      subjects = agent.stream().toList();
    }
    List<Term> objects = objects(says.object(), found);
    if (subjects.isEmpty() || objects.isEmpty()) {
      add(matter, STATUS, new Term.OfConcept(HELD), negated);
      return;
    }
    for (Entity subject : subjects) {
      for (Term object : objects) {
        add(new Term.OfEntity(subject), says.predicate(), object, negated);
      }
    }
    note(found.matter());
  }

  /** Which concession is meant is not told, so it need not be land. */
  private static boolean isUnsaid(Found found) {
    return found.matter().kind() == MatterKind.CONCESSION
        && found.details().sort().filter("any"::equals).isPresent();
  }

  private static List<Term> objects(String object, Found found) {
    List<Term> all = new ArrayList<>();
    if (object.startsWith("=")) {
      all.add(new Term.OfWords(object.substring(1)));
      found.details().role("object").forEach(one -> all.add(new Term.OfEntity(one)));
    } else {
      found.details().role(object).forEach(one -> all.add(new Term.OfEntity(one)));
    }
    return all;
  }

  /** How far a matter has come. */
  void status(Found found, String value, boolean negated) {
    add(new Term.OfMatter(found.matter()), STATUS, new Term.OfConcept(value), negated);
  }

  /** That somebody wants a matter, or does not. */
  void wants(Entity agent, Matter matter, boolean negated) {
    add(new Term.OfEntity(agent), WANT, new Term.OfMatter(matter), negated);
  }

  /** That something must come first; for a matter also that there is a condition at all. */
  void requires(Term what, Term first) {
    if (what.equals(first)) {
      return;
    }
    add(what, REQUIRES, first, false);
    if (what instanceof Term.OfMatter) {
      add(what, REQUIRES, PRECONDITION, false);
    }
  }

  /** Takes over all of {@code other}; {@code turned} turns each round. */
  void addAll(ClaimList other, boolean turned) {
    other.claims.forEach((says, negated) -> {
      claims.putIfAbsent(says, negated ^ turned);
      note(says.subject());
      note(says.object());
    });
    other.matters.forEach(this::note);
  }

  Optional<Matter> firstMatter() {
    return matters.stream().findFirst();
  }

  Optional<Proposition> first() {
    return claims.keySet().stream().findFirst();
  }

  Context context() {
    return context;
  }

  Topic topic() {
    List<Topic.Claim> all = new ArrayList<>();
    claims.forEach((says, negated) -> all.add(new Topic.Claim(says, negated)));
    return new Topic(matters, all);
  }
}
