package org.w3id.rapporteur.endpoint.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Addresses that open a web page at given words: {@code #:~:text=first,last}. A fragment that the
 * address has already stays before them, as the specification of text fragments has it.
 */
final class TextFragment {
  private static final String DIRECTIVE = ":~:";
  private static final int WHOLE = 12;
  private static final int ENDS = 5;

  private TextFragment() {}

  /** Up to twelve words whole; of longer passages the first and the last five. */
  static String address(String page, String passage) {
    List<String> words = Arrays.asList(passage.strip().split("\\s+", -1));
    String fragment =
        words.size() <= WHOLE
            ? encoded(words)
            : encoded(words.subList(0, ENDS))
                + ","
                + encoded(words.subList(words.size() - ENDS, words.size()));
    int directive = page.indexOf(DIRECTIVE);
    String plain = directive < 0 ? page : page.substring(0, directive);
    return plain + (plain.contains("#") ? "" : "#") + DIRECTIVE + "text=" + fragment;
  }

  /** A hyphen marks prefix and suffix in a fragment, so it is encoded too. */
  private static String encoded(List<String> words) {
    return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("-", "%2D");
  }
}
