package org.w3id.rapporteur.pipeline;

import org.w3id.rapporteur.findings.Findings;
import org.w3id.rapporteur.findings.RuleBook;
import org.w3id.rapporteur.findings.Wording;
import org.w3id.rapporteur.lexicon.DefiniteNames;

/** The findings as the program computes them, with what its lists know of outlets and names. */
public final class ShippedFindings {
  private ShippedFindings() {}

  /** By the shipped rules and lists. */
  public static Findings create() {
    DefiniteNames names = DefiniteNames.shipped();
    return new Findings(
        RuleBook.shipped(), KnownOutlets.shipped(), new Wording(names::within, names.mark()));
  }
}
