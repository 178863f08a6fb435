package org.w3id.rapporteur.lexicon;

/**
 * A data file of ours that cannot be used: the message names file, line, fault and the id of the
 * problem.
 */
public final class DataException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file path as people know it, such as {@code data/lexicon/cues.tsv}
   * @param line from 1; 0 for the file as a whole
   */
  public DataException(String file, int line, String fault, String id) {
    super(file + (line > 0 ? ":" + line : "") + " " + fault + " [" + id + "]");
  }
}
