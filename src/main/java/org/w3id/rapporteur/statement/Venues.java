package org.w3id.rapporteur.statement;

import java.util.List;
import java.util.stream.Stream;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** The outlet in or on which somebody spoke: "in an interview with CNN", "wrote in Le Monde". */
final class Venues {
  private final Cast cast;
  private final RelayWords words;

  Venues(Cast cast, RelayWords words) {
    this.cast = cast;
    this.words = words;
  }

  /** The outlets whose venue hangs on the cue, outside the content. */
  List<Entity> of(Sentence sentence, Attribution attribution) {
    Token cue = sentence.token(attribution.cueHead());
    return sentence.children(cue, "obl").stream()
        .filter(noun -> attribution.content().stream().noneMatch(span -> span.covers(noun.span())))
        .flatMap(noun -> Stream.concat(given(sentence, noun), direct(sentence, cue, noun)))
        .map(Mention::entity)
        .filter(words::isOutlet)
        .distinct()
        .toList();
  }

  /** "In an interview with CNN", "in a CNN interview". */
  private Stream<Mention> given(Sentence sentence, Token noun) {
    Stream<Token> owners =
        sentence.children(noun).stream()
            .filter(child -> words.isNoun(RelayWords.Form.OWN_VENUE, noun))
            .filter(child -> child.is("compound") || child.is("nmod:poss"));
    Stream<Token> hosts =
        sentence.children(noun, "nmod").stream()
            .filter(child -> words.isNoun(RelayWords.Form.VENUE, noun))
            .filter(child -> words.isMarked(RelayWords.Form.VENUE, sentence, child));
    return Stream.concat(owners, hosts).flatMap(child -> named(sentence, child));
  }

  /** "Said on Fox News", "wrote in Le Monde". */
  private Stream<Mention> direct(Sentence sentence, Token cue, Token noun) {
    return Stream.of(RelayWords.Form.AIRED, RelayWords.Form.PRINTED)
        .filter(form -> words.is(form, cue) && words.isMarked(form, sentence, noun))
        .flatMap(form -> named(sentence, noun));
  }

  /** The noun itself, or the names right below it: "the TASS news agency". */
  private Stream<Mention> named(Sentence sentence, Token noun) {
    return Stream.concat(Stream.of(noun), sentence.children(noun).stream())
        .flatMap(word -> cast.headedBy(sentence.index(), word.index()).stream());
  }
}
