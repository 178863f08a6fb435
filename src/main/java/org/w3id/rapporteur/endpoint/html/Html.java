package org.w3id.rapporteur.endpoint.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A piece of HTML. There is no way to put text into it unescaped: text becomes a {@link Text}, and
 * only {@link #write} turns pieces into markup.
 */
public sealed interface Html {
  /** Nothing at all. */
  Html NONE = new Fragment(List.of());

  /** Appends the markup. */
  void write(StringBuilder out);

  /** Text as it is; what would be markup is escaped. */
  record Text(String text) implements Html {
    @Override
    public void write(StringBuilder out) {
      escape(text, out);
    }
  }

  /** Pieces one after another, without an element around them. */
  record Fragment(List<Html> pieces) implements Html {
    public Fragment {
      pieces = List.copyOf(pieces);
    }

    @Override
    public void write(StringBuilder out) {
      pieces.forEach(piece -> piece.write(out));
    }
  }

  /**
   * An element with its attributes and content.
   *
   * @param name of a known element; scripts and styles are none
   */
  record Element(String name, List<Attribute> attributes, List<Html> content) implements Html {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "link", "meta");
    private static final Set<String> FORBIDDEN =
        Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "foreignobject",
            "use",
            "image",
            "animate",
            "set");

    public Element {
      if (!NAME.matcher(name).matches() || FORBIDDEN.contains(name)) {
        throw new IllegalArgumentException("No element for pages: " + name);
      }
      attributes = List.copyOf(attributes);
      content = List.copyOf(content);
    }

    @Override
    public void write(StringBuilder out) {
      out.append('<').append(name);
      attributes.forEach(attribute -> attribute.write(out));
      out.append('>');
      if (!VOID.contains(name)) {
        content.forEach(piece -> piece.write(out));
        out.append("</").append(name).append('>');
      }
    }

    /** The same element with a further attribute. */
    public Element with(String attribute, String value) {
      List<Attribute> more = new ArrayList<>(attributes);
      more.add(new Attribute(attribute, value));
      return new Element(name, more, content);
    }
  }

  /** A script of our own; there is no way to write one inline. */
  record Script(String place) implements Html {
    public Script {
      if (!place.matches("/static/[a-z.-]+\\.js")) {
        throw new IllegalArgumentException("No script of ours: " + place);
      }
    }

    @Override
    public void write(StringBuilder out) {
      out.append("<script src=\"").append(place).append("\" defer></script>");
    }
  }

  /**
   * What only a server can answer, such as a form. It stands between comments, which text cannot
   * forge, so that copies of a page for files can leave it out.
   */
  record Live(Html piece) implements Html {
    /** The comment before and the one behind. */
    public static final String BEGIN = "<!--live-->";

    public static final String END = "<!--/live-->";

    @Override
    public void write(StringBuilder out) {
      out.append(BEGIN);
      piece.write(out);
      out.append(END);
    }
  }

  static Html text(String text) {
    return new Text(text);
  }

  static Html all(Html... pieces) {
    return new Fragment(Arrays.asList(pieces));
  }

  static Html all(Collection<? extends Html> pieces) {
    return new Fragment(List.copyOf(pieces));
  }

  static Element element(String name, Html... content) {
    return new Element(name, List.of(), Arrays.asList(content));
  }

  static Element element(String name, String text) {
    return element(name, text(text));
  }

  /** An element of a class of the stylesheet. */
  static Element styled(String name, String style, Html... content) {
    return element(name, content).with("class", style);
  }

  static Element styled(String name, String style, String text) {
    return styled(name, style, text(text));
  }

  static Element link(String href, String text) {
    return element("a", text).with("href", href);
  }

  private static void escape(String text, StringBuilder out) {
    int written = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      String instead = instead(c);
      if (!instead.isEmpty()) {
        out.append(text, written, at).append(instead);
        written = next;
      }
      at = next;
    }
    out.append(text, written, text.length());
  }

  /** What is written for a code point; empty where it stands for itself. */
  private static String instead(int c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> isShown(c) ? "" : "\ufffd";
    };
  }

  /** Control characters are no HTML, and controls of direction could reorder what stands around. */
  private static boolean isShown(int c) {
    boolean isControl = (c < ' ' && c != '\n' && c != '\t' && c != '\r') || (c >= 0x7f && c < 0xa0);
    boolean isDirection = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return !isControl && !isDirection && !(c >= 0xd800 && c <= 0xdfff);
  }
}
