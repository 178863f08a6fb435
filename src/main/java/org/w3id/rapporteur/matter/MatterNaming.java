package org.w3id.rapporteur.matter;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.entity.Entity;

/** Gives matters their keys and labels; docs/decisions/0004-matter-identity.md has the rule. */
final class MatterNaming {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?.*");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2}).*");
  private static final int WEEKS = 13;
  private static final Pattern GROUP = Pattern.compile("\\[([^\\[\\]]*)\\{(\\w+)}([^\\[\\]]*)]");
  private static final String ANY = "any";

  private final Article article;

  MatterNaming(Article article) {
    this.article = article;
  }

  /** The matter of {@code cluster}; {@code precise} where the quarter does not tell it apart. */
  Matter name(Cluster cluster, boolean precise) {
    return new Matter(
        key(cluster, precise),
        cluster.kind(),
        label(cluster),
        participants(cluster),
        cluster.role(Frame.PLACE).stream().findFirst(),
        cluster.time(),
        wider(cluster));
  }

  private static List<Entity> participants(Cluster cluster) {
    return cluster.frame().nounRoles().stream()
        .map(Frame.RoleSource::role)
        .filter(role -> !role.equals(Frame.PLACE))
        .flatMap(role -> cluster.role(role).stream())
        .distinct()
        .sorted((one, other) -> one.key().compareTo(other.key()))
        .toList();
  }

  /** "No talks with Peru" are none in Lima either. */
  private Optional<String> wider(Cluster cluster) {
    boolean isPlaced =
        cluster.frame().key().contains(Frame.PLACE) && !cluster.role(Frame.PLACE).isEmpty();
    return isPlaced && cluster.hasWholeKey()
        ? Optional.of(key(cluster, false, false))
        : Optional.empty();
  }

  String key(Cluster cluster, boolean precise) {
    return key(cluster, precise, true);
  }

  private String key(Cluster cluster, boolean precise, boolean withPlace) {
    List<String> parts = new ArrayList<>();
    parts.add(family(cluster.kind()));
    cluster.sort().filter(sort -> sorts(cluster, sort)).ifPresent(parts::add);
    boolean toldApart = false;
    for (String role : cluster.frame().key()) {
      if (role.equals(Frame.PLACE) && !withPlace) {
        continue;
      }
      for (Entity entity : cluster.role(role)) {
        parts.add(entity.key());
      }
      toldApart = toldApart || (role.equals(Frame.PLACE) && !cluster.role(role).isEmpty());
    }
    if (cluster.frame().period()) {
      period(cluster, precise).ifPresent(parts::add);
      boolean dated = cluster.day().isPresent();
      boolean among = cluster.frame().key().contains(Frame.PARTICIPANT);
      if (among && cluster.isHeld() && !dated && !toldApart) {
        parts.add("past");
      }
      toldApart = toldApart && dated;
    }
    if (!cluster.hasWholeKey() && !toldApart) {
      parts.add(articleOnly(cluster));
    }
    return slug(String.join("-", parts));
  }

  /** The share of a key of which too little is known for any other words to meet it. */
  private String articleOnly(Cluster cluster) {
    CRC32 sum = new CRC32();
    sum.update((article.name() + article.body()).getBytes(StandardCharsets.UTF_8));
    int begin = cluster.drafts().get(0).head().token().span().begin();
    return "in-" + Long.toHexString(sum.getValue()) + "-" + begin;
  }

  /** "Peace talks" are the talks, as the kind's file says; "nuclear talks" are not any talks. */
  private static boolean sorts(Cluster cluster, String sort) {
    return !cluster.frame().loose().contains(sort) && !sort.equals(ANY);
  }

  private static String family(MatterKind kind) {
    MatterKind family = kind == MatterKind.SUMMIT ? MatterKind.MEETING : kind;
    return family.term().toLowerCase(Locale.ROOT);
  }

  private Optional<String> period(Cluster cluster, boolean precise) {
    Optional<String> day = cluster.day().filter(value -> DATE.matcher(value).matches());
    if (precise && day.isPresent()) {
      return day;
    }
    Optional<LocalDate> published = article.metadata().published();
    return day.or(() -> published.map(LocalDate::toString)).map(MatterNaming::quarter);
  }

  private static String quarter(String date) {
    Matcher week = WEEK.matcher(date);
    if (week.matches()) {
      int quarter = Math.min(4, (Integer.parseInt(week.group(2)) + WEEKS - 1) / WEEKS);
      return week.group(1) + "-q" + quarter;
    }
    Matcher parts = DATE.matcher(date);
    if (!parts.matches() || parts.group(2) == null) {
      return date.substring(0, 4);
    }
    int quarter = (Integer.parseInt(parts.group(2)) + 2) / 3;
    return parts.group(1) + "-q" + quarter;
  }

  private static String slug(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private static String label(Cluster cluster) {
    Map<String, String> values = new HashMap<>();
    cluster
        .sort()
        .filter(sort -> !sort.equals(ANY))
        .ifPresent(sort -> values.put("sort", sort.replace('-', ' ')));
    cluster.day().ifPresent(day -> values.put("time", day));
    Matcher group = GROUP.matcher(cluster.frame().label());
    StringBuilder label = new StringBuilder();
    while (group.find()) {
      String role = group.group(2);
      String value = values.getOrDefault(role, names(cluster, role));
      String shown = value.isEmpty() ? "" : group.group(1) + value + group.group(3);
      group.appendReplacement(label, Matcher.quoteReplacement(shown));
    }
    return group.appendTail(label).toString();
  }

  private static String names(Cluster cluster, String role) {
    List<Entity> entities = cluster.role(role);
    if (role.equals(Frame.PARTICIPANT) && entities.size() < 2) {
      return "";
    }
    return entities.stream().map(Entity::label).collect(Collectors.joining(" – "));
  }
}
