package org.w3id.rapporteur.attribution;

import java.util.List;
import org.w3id.rapporteur.text.Span;

/** Source, cue and content as marked by a reader or found by a system; each may be empty. */
public record Marking(List<Span> source, List<Span> cue, List<Span> content) {
  public Marking {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  public static Marking of(Attribution found) {
    return new Marking(found.source(), found.cue(), found.content());
  }

  /** The three parts of a marking. */
  public enum Part {
    SOURCE,
    CUE,
    CONTENT
  }

  public List<Span> part(Part part) {
    return switch (part) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }
}
