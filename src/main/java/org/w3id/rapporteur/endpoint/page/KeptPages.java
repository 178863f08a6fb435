package org.w3id.rapporteur.endpoint.page;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Pages made lately, for those who come next: the start page counts the whole store, and a person
 * spoken of every day has thousands of statements. All are forgotten when the dataset changes; one
 * that was just then in the making is gone after a minute. They take at most some megabytes.
 */
final class KeptPages {
  private static final Duration OLDEST = Duration.ofMinutes(1);
  private static final long MOST_BYTES = 48L << 20;

  private final Map<String, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;

  /**
   * @param nanos of {@link System#nanoTime} when it was made
   */
  private record Kept(Answer answer, long nanos) {
    boolean isFresh() {
      return System.nanoTime() - nanos < OLDEST.toNanos();
    }
  }

  /** The page kept for this request, else the one made now, which is kept if it is a page. */
  Answer answer(Request request, Supplier<Answer> make) {
    if (!isForPeople(request)) {
      return make.get();
    }
    String key = request.path() + '?' + new TreeMap<>(request.parameters());
    return find(key)
        .orElseGet(() -> {
          Answer made = make.get();
          if (made.status() == 200 && made.type().startsWith("text/html")) {
            keep(key, new Kept(made, System.nanoTime()));
          }
          return made;
        });
  }

  /** What a program asks for, and what somebody has just written, is made anew. */
  private static boolean isForPeople(Request request) {
    String path = request.path();
    return request.wantsHtml()
        && (path.equals("/") || path.startsWith("/page/") || path.startsWith("/questions/"));
  }

  synchronized void forget() {
    kept.clear();
    bytes = 0;
  }

  private synchronized Optional<Answer> find(String key) {
    Kept found = kept.get(key);
    if (found != null && !found.isFresh()) {
      drop(key);
      return Optional.empty();
    }
    return Optional.ofNullable(found).map(Kept::answer);
  }

  private synchronized void keep(String key, Kept page) {
    drop(key);
    kept.put(key, page);
    bytes += page.answer().body().length;
    while (bytes > MOST_BYTES) {
      drop(kept.keySet().iterator().next());
    }
  }

  private void drop(String key) {
    Kept gone = kept.remove(key);
    if (gone != null) {
      bytes -= gone.answer().body().length;
    }
  }
}
