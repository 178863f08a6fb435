package org.w3id.rapporteur.endpoint.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.rapporteur.endpoint.html.Html;

/**
 * The pages as files that need no server: whatever the start page leads to, with relative links.
 * Forms and whatever else only a server can answer are left out.
 */
public final class SiteCopy {
  /** Only our writer makes these; in text, its quotation marks would be escaped. */
  private static final Pattern LINK = Pattern.compile(" (href|src)=\"(/[^\"]*)\"");

  private static final Pattern LIVE =
      Pattern.compile(
          Pattern.quote(Html.Live.BEGIN) + ".*?" + Pattern.quote(Html.Live.END), Pattern.DOTALL);

  private static final int STEP = 500;

  private final Site site;
  private final Path folder;
  private final Set<String> seen = new HashSet<>();
  private final Queue<SiteFile> open = new ArrayDeque<>();

  public SiteCopy(Site site, Path folder) {
    this.site = site;
    this.folder = folder;
  }

  /**
   * What was written.
   *
   * @param files how many
   * @param missing how many addresses that are linked had no page
   */
  public record Outcome(int files, int missing) {}

  /**
   * Writes the whole site; files of the same names are replaced.
   *
   * @param progress is told how many files there are, after each {@value #STEP}
   */
  public Outcome write(IntConsumer progress) throws IOException {
    int files = 0;
    int missing = 0;
    enter("/");
    for (SiteFile next = open.poll(); next != null; next = open.poll()) {
      Answer answer = site.answer(next.request());
      if (answer.status() == 200) {
        write(next, answer);
        files++;
        if (files % STEP == 0) {
          progress.accept(files);
        }
      } else {
        missing++;
      }
    }
    return new Outcome(files, missing);
  }

  private SiteFile enter(String address) {
    SiteFile file = SiteFile.of(address);
    if (seen.add(file.name())) {
      open.add(file);
    }
    return file;
  }

  private void write(SiteFile file, Answer answer) throws IOException {
    Path place = folder.resolve(file.name()).normalize();
    if (!place.startsWith(folder.normalize())) {
      throw new IllegalArgumentException("No file of the site: " + file.name());
    }
    Files.createDirectories(place.getParent());
    Files.write(place, answer.type().startsWith("text/html") ? still(file, answer) : answer.body());
  }

  /** The page without what needs a server, and with links to files. */
  private byte[] still(SiteFile file, Answer answer) {
    String page = new String(answer.body(), StandardCharsets.UTF_8);
    Matcher links = LINK.matcher(LIVE.matcher(page).replaceAll(""));
    String linked =
        links.replaceAll(link -> {
          SiteFile target = enter(link.group(2).replace("&amp;", "&").replace("&#39;", "'"));
          String place = SiteFile.place(link.group(2).replace("&#39;", "'"));
          return Matcher.quoteReplacement(
              " " + link.group(1) + "=\"" + file.linkTo(target) + place + "\"");
        });
    return linked.getBytes(StandardCharsets.UTF_8);
  }
}
