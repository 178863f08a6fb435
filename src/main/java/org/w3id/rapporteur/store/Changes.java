package org.w3id.rapporteur.store;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;

/**
 * Which quads a store gained and lost since it was opened, or since {@link #forget}: with them,
 * what is computed from the store can be brought up to date without a look at all of it.
 *
 * <p>They are kept in memory. Where there are too many they are dropped: so much that is new leaves
 * little that need not be computed.
 */
public final class Changes {
  private static final int MOST = 150_000;

  private final Set<Quad> added = new HashSet<>();
  private final Set<Quad> removed = new HashSet<>();
  private final int most;
  private boolean areKnown = true;

  Changes() {
    this(MOST);
  }

  Changes(int most) {
    this.most = most;
  }

  /** Whether these are all changes; if not, the sets are empty. */
  public boolean areKnown() {
    return areKnown;
  }

  /** What the store holds now and did not hold. */
  public Set<Quad> added() {
    return Collections.unmodifiableSet(added);
  }

  /** What the store held and does not hold now. */
  public Set<Quad> removed() {
    return Collections.unmodifiableSet(removed);
  }

  /** From here on other changes count: what was to be computed from these has been. */
  public void forget() {
    added.clear();
    removed.clear();
    areKnown = true;
  }

  void gained(Quad quad) {
    note(quad, added, removed);
  }

  void lost(Quad quad) {
    note(quad, removed, added);
  }

  private void note(Quad quad, Set<Quad> to, Set<Quad> from) {
    if (areKnown && !from.remove(quad)) {
      to.add(quad);
      if (to.size() > most) {
        forget();
        areKnown = false;
      }
    }
  }
}
