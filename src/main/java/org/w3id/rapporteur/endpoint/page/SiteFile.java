package org.w3id.rapporteur.endpoint.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * An address of the site and the file that holds its page in a copy.
 *
 * @param address path and query, as links have them
 * @param name of the file below the copy's folder, with {@code /} between folders
 */
record SiteFile(String address, String name) {
  private static final int LONGEST = 120;

  /** The file for an address; whatever place in the page it names, the file is the same. */
  static SiteFile of(String link) {
    String address = link.substring(0, link.length() - place(link).length());
    int mark = address.indexOf('?');
    String path = mark < 0 ? address : address.substring(0, mark);
    String query = mark < 0 ? "" : "~" + address.substring(mark + 1);
    String whole = path.equals("/") ? "/index" : path;
    String suffix = suffix(whole);
    String stem = whole.substring(1, whole.length() - (isFile(whole) ? suffix.length() : 0));
    return new SiteFile(address, safe(stem + query) + suffix);
  }

  /** The place in a page that a link names, from its {@code #} on; empty for none. */
  static String place(String link) {
    int hash = link.indexOf('#');
    return hash < 0 ? "" : link.substring(hash);
  }

  private static boolean isFile(String path) {
    return path.matches(".*\\.(?:css|js|svg|txt|ttl|csv|json)");
  }

  private static String suffix(String path) {
    return isFile(path) ? path.substring(path.lastIndexOf('.')) : ".html";
  }

  /** Every file system can hold it; what had to be changed is told apart by a hash. */
  private static String safe(String stem) {
    String plain = stem.replaceAll("[^A-Za-z0-9._~=/-]", "_");
    boolean isLong = plain.length() > LONGEST;
    return plain.equals(stem) && !isLong
        ? stem
        : plain.substring(0, Math.min(LONGEST, plain.length()))
            + "-"
            + HexFormat.of().toHexDigits(stem.hashCode());
  }

  /** What a browser would ask for at this address. */
  Request request() {
    int mark = address.indexOf('?');
    Map<String, String> parameters = new HashMap<>();
    for (String pair : mark < 0 ? new String[0] : address.substring(mark + 1).split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
      }
    }
    return new Request(mark < 0 ? address : address.substring(0, mark), parameters, "", "");
  }

  private static String decoded(String value) {
    return URLDecoder.decode(value, StandardCharsets.UTF_8);
  }

  /** How a page in this file links to another file. */
  String linkTo(SiteFile other) {
    long depth = name.chars().filter(c -> c == '/').count();
    return "../".repeat((int) depth) + other.name();
  }
}
