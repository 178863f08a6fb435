package org.w3id.rapporteur.attribution.learned;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.attribution.RuleFinder;
import org.w3id.rapporteur.reading.Reading;

/**
 * Finds attributions with trained weights, as the people who marked the lessons would. Safe for use
 * by several threads.
 */
public final class LearnedFinder {
  /** Findings that are less likely to attribute at all are left out. */
  static final double LEAST = 0.35;

  private final Model model;
  private final RuleFinder rules;

  LearnedFinder(Model model, RuleFinder rules) {
    this.model = model;
    this.rules = rules;
  }

  /** With the weights that come with the program, which were trained with the same rules. */
  public static LearnedFinder shipped(RuleFinder rules) {
    return new LearnedFinder(ModelFile.shipped(), rules);
  }

  /**
   * With the weights in a file.
   *
   * @throws IOException if the file cannot be read or is no such file
   */
  public static LearnedFinder load(Path file, RuleFinder rules) throws IOException {
    return new LearnedFinder(ModelFile.load(file), rules);
  }

  /**
   * Writes the weights, rounded to 8 bits each.
   *
   * @throws IOException if the file cannot be written
   */
  public void save(Path file) throws IOException {
    ModelFile.save(model, file);
  }

  /** What the model thinks of one article, to be asked about it. */
  public LearnedReading read(Reading reading) {
    return new LearnedReading(model, new Page(reading, rules));
  }

  /** The attributions of one article in order of their cues; without sense of the cue. */
  public List<Attribution> find(Reading reading) {
    return read(reading).attributions();
  }
}
