package org.w3id.rapporteur.endpoint.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An attribute of an element. Addresses of other schemes than http and https are replaced by {@code
 * #}, attributes that hold scripts or styles do not exist.
 */
public record Attribute(String name, String value) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "cite");

  public Attribute {
    if (!NAME.matcher(name).matches() || name.startsWith("on") || name.equals("style")) {
      throw new IllegalArgumentException("No attribute for pages: " + name);
    }
    if (ADDRESSES.contains(name) && !isSafe(value)) {
      value = "#";
    }
  }

  void write(StringBuilder out) {
    out.append(' ').append(name).append("=\"");
    Html.text(value).write(out);
    out.append('"');
  }

  private static boolean isSafe(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    boolean isHere = lower.startsWith("/") && !lower.startsWith("//") && !lower.startsWith("/\\");
    return isHere
        || lower.startsWith("#")
        || lower.startsWith("https://")
        || lower.startsWith("http://");
  }
}
