package org.w3id.rapporteur.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/**
 * Finds attributions by the cues of the lexicon and the patterns of data/rules/attribution.rules.
 */
public final class RuleFinder {
  private static final String RULES = "rules/attribution.rules";

  private final CueLexicon lexicon;
  private final List<Rule> rules;
  private final Map<String, Double> within;
  private final Map<String, Double> alone;
  private final Set<String> holderPrepositions;
  private final Actuality actuality;
  private final TurnWords turns;
  private final TailWords tails;
  private final Inferences inferences;
  private final BareTopics topics;

  public RuleFinder(DataFiles files) {
    lexicon = new CueLexicon(files);
    rules = RuleFile.read("data/" + RULES, files.lines(RULES));
    within = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::name, Rule::within));
    alone = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::name, Rule::alone));
    tails = new TailWords(files);
    inferences = new Inferences(files);
    topics = new BareTopics(files);
    actuality = new Actuality(files);
    turns = new TurnWords(files);
    holderPrepositions = Set.copyOf(files.lines("lexicon/holder-prepositions.txt"));
  }

  /** The patterns in the order in which they are tried. */
  public List<Rule> rules() {
    return rules;
  }

  /** How often the rule of that name is right within somebody else's words; 0 if not sought. */
  public double trustWithin(String rule) {
    return within.getOrDefault(rule, 0.0);
  }

  /** How often the rule of that name is right where the model doubts it; 0 if the model decides. */
  public double trustAlone(String rule) {
    return alone.getOrDefault(rule, 0.0);
  }

  /** What the list of cues says of the word by itself: its first reading as a word of its class. */
  public Optional<CueSense> senseOf(Token token) {
    return lexicon.startingWith(token.lemma().toLowerCase(Locale.ROOT)).stream()
        .filter(entry -> entry.wordClass().matches(token) && entry.words().size() == 1)
        .map(CueEntry::sense)
        .findFirst();
  }

  /** Whether {@code cue} is told as having happened, not wished, supposed or denied. */
  public boolean isActual(Sentence sentence, Token cue) {
    return actuality.isActual(sentence, cue);
  }

  /** A reading of the word as a cue of whatever class. */
  public Optional<CueSense> anySense(Token token) {
    return lexicon.anySense(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** A reading of the words {@code cue}, whose head is a verb or noun, as a cue. */
  public Optional<CueSense> anySense(Sentence sentence, List<Span> cue, Token head) {
    List<String> words =
        cue.stream()
            .flatMap(span -> sentence.within(span).stream())
            .filter(token -> token.index() > head.index())
            .map(Token::lemma)
            .toList();
    return lexicon.anySense(head.lemma().toLowerCase(Locale.ROOT), words);
  }

  /** The reading of {@code verb} with a clause behind it. */
  public Optional<CueSense> senseWithClause(Token verb) {
    return lexicon.senseWithClause(verb.lemma().toLowerCase(Locale.ROOT));
  }

  /** All attributions of the article in order of their cues; the best pattern for each cue. */
  public List<Attribution> find(Reading reading) {
    QuotationFit quotations = new QuotationFit(reading);
    List<Attribution> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      found.addAll(in(sentence, quotations));
    }
    return new QuotationSpread(reading, quotations).spread(found);
  }

  /**
   * {@code found}, in order of cues, as we count statements: without what the article itself
   * concludes, without topics and deeds, without comments and circumstances behind contents, with
   * each quotation that opens anew as one of its own, and with what is said in a transcript.
   */
  public List<Attribution> asStatements(Reading reading, List<Attribution> found) {
    QuotationFit quotations = new QuotationFit(reading);
    List<Attribution> cut = new ArrayList<>();
    for (Attribution each : Afterthoughts.apart(reading, quotations, found)) {
      Sentence sentence = reading.sentences().get(each.sentence());
      Token cue = sentence.token(each.cueHead());
      boolean isOwnWord =
          !quotations.isQuoted(cue.span()) && inferences.isAt(sentence, cue, this::isSpeech);
      if (!isOwnWord && !topics.isAt(sentence, cue, each.content(), quotations)) {
        Attribution whole = new PartialQuotation(sentence, quotations).whole(each);
        cut.add(new ContentTails(sentence, quotations, tails).cut(withoutSource(sentence, whole)));
      }
    }
    return new Transcript(reading, quotations, turns)
        .with(
            new FreshQuotations(reading, quotations)
                .apart(new QuotationSpread(reading, quotations).continued(cut)));
  }

  /** What is told of the speaker in a clause of his own is not what he says. */
  private static Attribution withoutSource(Sentence sentence, Attribution attribution) {
    if (attribution.sourceHead().isEmpty() || attribution.sourceSentence() != sentence.index()) {
      return attribution;
    }
    Token source = sentence.token(attribution.sourceHead().getAsInt());
    Token cue = sentence.token(attribution.cueHead());
    List<Token> aside =
        sentence.children(source, "acl:relcl").stream()
            .filter(clause -> !sentence.isBelow(cue, clause))
            .flatMap(clause -> sentence.subtree(clause).stream())
            .toList();
    List<Span> kept =
        attribution.content().stream()
            .filter(
                span -> !sentence.span().covers(span) || !aside.containsAll(sentence.within(span)))
            .toList();
    return kept.isEmpty() ? attribution : attribution.withContent(kept);
  }

  private boolean isSpeech(Token verb) {
    return anySense(verb).isPresent();
  }

  /** {@code found}, in order of cues, with each content ended where the next act begins. */
  public List<Attribution> endedAtNextAct(Reading reading, List<Attribution> found) {
    QuotationFit quotations = new QuotationFit(reading);
    List<Attribution> ended = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<Attribution> here =
          found.stream()
              .filter(each -> each.sentence() == sentence.index())
              .map(new PostposedClause(sentence, quotations, lexicon)::settled)
              .toList();
      ended.addAll(new ClauseEnds(sentence, quotations, tails).cut(here));
    }
    return new SpeakingTurns(reading, quotations).kept(ended);
  }

  private List<Attribution> in(Sentence sentence, QuotationFit quotations) {
    Map<Integer, List<CueSite>> byHead = new HashMap<>();
    for (CueSite site : CueSite.in(sentence, lexicon)) {
      if (!actuality.isActual(sentence, site.head())) {
        continue;
      }
      byHead.computeIfAbsent(site.head().index(), index -> new ArrayList<>()).add(site);
    }
    List<Attribution> found = new ArrayList<>();
    for (List<CueSite> sites : byHead.values()) {
      best(sentence, sites, quotations).ifPresent(found::add);
    }
    found.sort(Comparator.comparing(attribution -> attribution.cue().get(0)));
    return new ClauseEnds(sentence, quotations, tails).cut(new Overlaps(sentence).resolved(found));
  }

  /** The first rule that matches one of the readings of a cue; longer cues before shorter ones. */
  private Optional<Attribution> best(
      Sentence sentence, List<CueSite> sites, QuotationFit quotations) {
    List<CueSite> longestFirst = new ArrayList<>(sites);
    longestFirst.sort(Comparator.comparingInt(site -> -site.words().size()));
    for (Rule rule : rules) {
      for (CueSite site : longestFirst) {
        if (site.entry().wordClass() == rule.wordClass()
            && site.entry().frameKind().equals(rule.frame())) {
          Optional<Attribution> match = match(sentence, site, rule, quotations);
          if (match.isPresent()) {
            return match;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> match(
      Sentence sentence, CueSite site, Rule rule, QuotationFit quotations) {
    SourceFinder sources = new SourceFinder(sentence, holderPrepositions);
    Optional<Token> source = sources.head(rule.source(), site);
    if (source.isEmpty() && rule.source() != SourceArgument.NOBODY) {
      return Optional.empty();
    }
    Set<Integer> cue = cueWords(sentence, site);
    Set<Integer> content = new TreeSet<>(new ContentFinder(sentence).words(rule.content(), site));
    content.removeAll(cue);
    Set<Integer> sourceWords =
        source.<Set<Integer>>map(head -> sources.words(head, cue)).orElse(Set.of());
    if (source.map(head -> content.contains(head.index())).orElse(false)
        && rule.content() != ContentArgument.MODIFIED
        && rule.content() != ContentArgument.HOST) {
      return Optional.empty();
    }
    content.removeAll(sourceWords);
    List<Span> cueSpans = Phrases.spans(sentence, cue);
    List<Span> spans =
        rule.content() == ContentArgument.QUOTATION
            ? quotations
                .beside(sentence, clause(sentence, cue, ownSource(site, source, sourceWords)))
                .map(quotation -> withClauseBefore(sentence, site, quotation))
                .orElse(List.of())
            : quotations.fit(Phrases.spans(sentence, content), cueSpans.get(0));
    if (spans.isEmpty() || cueSpans.isEmpty() || crossesMarks(quotations, cueSpans, source)) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            sentence.index(),
            Phrases.spans(sentence, sourceWords),
            sentence.index(),
            source.map(head -> OptionalInt.of(head.index())).orElse(OptionalInt.empty()),
            cueSpans,
            site.head().index(),
            spans,
            Optional.of(site.entry().sense()),
            rule.name(),
            rule.trust()));
  }

  /** 'The port will close, she said. "It is a pity."' tells both. */
  private static List<Span> withClauseBefore(Sentence sentence, CueSite site, Span quotation) {
    boolean isOfNext = quotation.begin() >= sentence.span().end();
    Set<Integer> clause =
        isOfNext ? new ContentFinder(sentence).words(ContentArgument.CLAUSE, site) : Set.of();
    boolean isBefore = clause.stream().allMatch(word -> word < site.head().index());
    List<Span> spans = new ArrayList<>(isBefore ? Phrases.spans(sentence, clause) : List.of());
    spans.add(quotation);
    return spans;
  }

  /** Whether the cue stands in quotation marks and its source does not. */
  private static boolean crossesMarks(
      QuotationFit quotations, List<Span> cue, Optional<Token> source) {
    return quotations.isQuoted(cue.get(0))
        && source.map(head -> !quotations.isQuoted(head.span())).orElse(false);
  }

  /** The source's words if it is the cue's own subject, not one shared with another verb. */
  private static Set<Integer> ownSource(
      CueSite site, Optional<Token> source, Set<Integer> sourceWords) {
    boolean isOwn = source.map(head -> head.head() == site.head().index()).orElse(false);
    boolean isBefore = sourceWords.contains(site.head().index() - 1);
    return isOwn || isBefore ? sourceWords : Set.of();
  }

  /** From the first to the last word of cue and source. */
  private static Span clause(Sentence sentence, Set<Integer> cue, Set<Integer> source) {
    TreeSet<Integer> words = new TreeSet<>(cue);
    words.addAll(source);
    return sentence.token(words.first()).span().hull(sentence.token(words.last()).span());
  }

  /** The cue's words with the preposition that its frame binds to a verb or an adjective. */
  private static Set<Integer> cueWords(Sentence sentence, CueSite site) {
    TreeSet<Integer> words = new TreeSet<>();
    site.words().forEach(word -> words.add(word.index()));
    int next = words.last() + 1;
    boolean bindsNext =
        !site.head().isNoun()
            && site.entry().frameKind().equals("prep")
            && next < sentence.size()
            && sentence.token(next).lemma().equals(site.entry().preposition());
    if (bindsNext) {
      words.add(next);
    }
    return words;
  }
}
