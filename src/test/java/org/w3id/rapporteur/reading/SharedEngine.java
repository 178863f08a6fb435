package org.w3id.rapporteur.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Metadata;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.text.Block;
import org.w3id.rapporteur.text.Quotation;
import org.w3id.rapporteur.text.Span;
import org.w3id.rapporteur.text.StructuredText;

/** One language engine for all tests of a run: its models take ten seconds to load. */
public final class SharedEngine {
  private static final LanguageEngine ENGINE =
      new MendedEngine(new CoreNlpEngine(() -> {}), new DataFiles());
  private static final Pattern LINE = Pattern.compile("[^\\n]*\\S");

  private static final Pattern QUOTED = Pattern.compile("“[^”\\n]*”|\"[^\"\\n]*\"");

  private SharedEngine() {}

  public static LanguageEngine get() {
    return ENGINE;
  }

  /** Reads {@code body}, each line a paragraph, with its double quotation marks. */
  public static Reading read(String body) {
    return read(body, Optional.empty());
  }

  /** Reads {@code line} as a headline. */
  public static Reading readHeadline(String line) {
    return read(line, Optional.empty(), Block.Kind.HEADING);
  }

  /** Reads {@code body} as published on {@code published}. */
  public static Reading read(String body, Optional<LocalDate> published) {
    return read(body, published, Block.Kind.PARAGRAPH);
  }

  private static Reading read(String body, Optional<LocalDate> published, Block.Kind kind) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            published,
            Optional.empty(),
            Optional.empty());
    List<Block> blocks = new ArrayList<>();
    for (Matcher line = LINE.matcher(body); line.find(); ) {
      blocks.add(new Block(new Span(line.start(), line.end()), kind));
    }
    List<Quotation> quotations = new ArrayList<>();
    for (Matcher quoted = QUOTED.matcher(body); quoted.find(); ) {
      Span outer = new Span(quoted.start(), quoted.end());
      Span inner = new Span(quoted.start() + 1, quoted.end() - 1);
      quotations.add(new Quotation(outer, inner, 0));
    }
    return ENGINE.read(new StructuredText(new Article("test", body, metadata), blocks, quotations));
  }
}
