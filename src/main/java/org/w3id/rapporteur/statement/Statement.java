package org.w3id.rapporteur.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Certainty;
import org.w3id.rapporteur.lexicon.Stance;
import org.w3id.rapporteur.matter.Topic;
import org.w3id.rapporteur.text.Span;

/**
 * One reported speech act. It never asserts its content.
 *
 * @param ordinal place in the article, from 0
 * @param sentence span of the sentence that holds the cue: what a reader is shown
 * @param speaker who is reported to have said it
 * @param jointSpeakers others who are reported to have said it together with the speaker
 * @param speakerMention the words that stand for the speaker; absent where only the structure tells
 * @param stance towards the content as it is worded: "denies" for "said that no talks are planned"
 * @param propositionStance towards the main proposition, from which negations and antonyms are
 *     removed; equal stances of two statements on one proposition agree
 * @param relayedBy ordinal of the statement that reports this one
 * @param via labels of who passes it on, outermost first; empty when the article itself reports it
 * @param condition the words that state a condition
 * @param saidAt ISO 8601 date on which it was said, where the article tells
 * @param confidence 0 to 1, that speaker, cue and content are right
 */
public record Statement(
    int ordinal,
    Span sentence,
    Attribution attribution,
    Entity speaker,
    List<Entity> jointSpeakers,
    Optional<Mention> speakerMention,
    Act act,
    Stance stance,
    Stance propositionStance,
    Certainty certainty,
    QuoteType quoteType,
    List<Entity> addressees,
    OptionalInt relayedBy,
    List<Entity> via,
    Optional<Span> condition,
    Optional<String> saidAt,
    Topic topic,
    double confidence) {
  public Statement {
    jointSpeakers = List.copyOf(jointSpeakers);
    addressees = List.copyOf(addressees);
    via = List.copyOf(via);
  }

  /**
   * How far it says that its matter has come, by act and stance: the local name of a status, such
   * as {@code Sought}.
   */
  public Optional<String> statusGiven() {
    return StatusGiven.of(this);
  }

  /** The same, passed on by {@code others}, outermost first. */
  Statement through(List<Entity> others) {
    return new Statement(
        ordinal,
        sentence,
        attribution,
        speaker,
        jointSpeakers,
        speakerMention,
        act,
        stance,
        propositionStance,
        certainty,
        quoteType,
        addressees,
        relayedBy,
        others,
        condition,
        saidAt,
        topic,
        confidence);
  }

  /** How much of the content stands in quotation marks, named as in the ontology. */
  public enum QuoteType {
    DIRECT("direct"),
    MIXED("mixed"),
    INDIRECT("indirect");

    private final String term;

    QuoteType(String term) {
      this.term = term;
    }

    /** The ontology's local name. */
    public String term() {
      return term;
    }
  }
}
