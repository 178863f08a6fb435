package org.w3id.rapporteur.entity;

import java.util.List;
import java.util.stream.Stream;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Finds all mentions of people, states, bodies, outlets, groups and places in an article and says
 * whom or what each means. Safe for use by several threads.
 */
public final class EntityFinder {
  private final NounWords nouns;
  private final EngineNames engineNames;
  private final NameStage names;
  private final PersonStage persons;
  private final OfficeStage offices;
  private final GroupStage groups;
  private final LeaderStage leaders;
  private final Affiliations affiliations;
  private final DescriptionResolver descriptions;
  private final CounterpartResolver counterparts;
  private final SuccessionResolver successions;
  private final BodyResolver bodies;
  private final CommonBodies commonBodies;
  private final Circles circles;
  private final PartsOfGroups parts;
  private final Ages ages;
  private final PronounResolver pronouns;
  private final SpeakerOfQuotation speakers;
  private final OfficeHolders holders;
  private final List<Entity> listed;

  /** Reads the tables of {@code data/gazetteer}; a broken row is an error with file and line. */
  public EntityFinder(DataFiles files) {
    Gazetteer gazetteer = new Gazetteer(files);
    People people = new People(files);
    OfficeWords officeWords = new OfficeWords(files);
    nouns = new NounWords(files);
    FunctionWords functionWords = new FunctionWords(files);
    engineNames = new EngineNames(people, officeWords, nouns, functionWords);
    OfficePhraseReader phrases = new OfficePhraseReader(officeWords, functionWords);
    affiliations = new Affiliations(gazetteer);
    names =
        new NameStage(
            new NameScan(gazetteer, people, files),
            new LongerNames(officeWords, nouns, people),
            new OtherBodies(nouns, gazetteer, people),
            new OtherOutlets(nouns, gazetteer),
            new SeatContexts(files),
            new Sports(files, functionWords),
            functionWords,
            officeWords,
            people);
    persons = new PersonStage(people, officeWords, nouns, functionWords, gazetteer);
    offices = new OfficeStage(officeWords, functionWords, phrases, affiliations);
    leaders = new LeaderStage(files, functionWords);
    WordsBefore.Reader wordsBefore = new WordsBefore.Reader(officeWords, functionWords);
    groups = new GroupStage(nouns, wordsBefore, functionWords, gazetteer);
    commonBodies = new CommonBodies(nouns, functionWords, wordsBefore, gazetteer);
    descriptions = new DescriptionResolver(people, phrases, officeWords, functionWords, gazetteer);
    counterparts = new CounterpartResolver(people, officeWords, functionWords, gazetteer);
    circles = new Circles(nouns, wordsBefore, functionWords);
    parts = new PartsOfGroups(files, functionWords);
    ages = new Ages(functionWords);
    successions = new SuccessionResolver(people, officeWords, functionWords);
    bodies = new BodyResolver(nouns, gazetteer, groups);
    pronouns = new PronounResolver(nouns, functionWords);
    speakers = new SpeakerOfQuotation(nouns);
    holders = new OfficeHolders(gazetteer, people);
    listed = Stream.concat(gazetteer.all().stream(), people.all().stream()).toList();
  }

  /** All whom the gazetteer knows: states, bodies, outlets, people, and the capitals. */
  public List<Entity> listed() {
    return listed;
  }

  /** All mentions of the article and the offices that it gives. */
  public Cast find(Reading reading) {
    Draft draft = new Draft(reading, engineNames.of(reading));
    List<NameScan.Listed> listed = names.find(draft);
    Figures figures = persons.find(draft, listed);
    names.addUnlisted(draft, nouns);
    offices.find(draft, figures);
    groups.find(draft, figures, affiliations);
    leaders.find(draft, figures);
    for (Sentence sentence : reading.sentences()) {
      resolve(draft, figures, sentence);
    }
    for (Sentence sentence : reading.sentences()) {
      sentence.tokens().forEach(token -> speakers.resolve(draft, sentence, token));
    }
    Cast cast = draft.cast();
    return new Cast(cast.mentions(), cast.offices(), holders.find(draft, cast.mentions(), figures));
  }

  /** Left to right, so that each description or pronoun can rest on those before it. */
  private void resolve(Draft draft, Figures figures, Sentence sentence) {
    for (Token token : sentence.tokens()) {
      pronouns.resolve(draft, figures, sentence, token);
      if (draft.covering(sentence.index(), token.index()).isEmpty()) {
        bodies.resolve(draft, figures, sentence, token);
      }
      if (draft.covering(sentence.index(), token.index()).isEmpty()) {
        descriptions.resolve(draft, figures, sentence, token);
        counterparts.resolve(draft, figures, sentence, token);
        successions.resolve(draft, figures, sentence, token);
      }
      if (draft.covering(sentence.index(), token.index()).isEmpty()) {
        parts.resolve(draft, sentence, token);
        ages.resolve(draft, sentence, token);
        circles.resolve(draft, sentence, token);
      }
      if (draft.covering(sentence.index(), token.index()).isEmpty()) {
        commonBodies.resolve(draft, sentence, token);
      }
    }
  }
}
