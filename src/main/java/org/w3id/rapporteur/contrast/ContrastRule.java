package org.w3id.rapporteur.contrast;

import java.util.Optional;

/** One way in which two texts oppose each other. */
interface ContrastRule {

  /** The opposition, where there is one. */
  Optional<Contrast> find(Texts texts);
}
