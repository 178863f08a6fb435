package org.w3id.rapporteur.endpoint.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Pages made since the dataset last changed, for those who come next: the start page counts the
 * whole store, and a person spoken of every day has thousands of statements. However many ask for a
 * page at one time, it is made once. They take at most some megabytes.
 */
final class KeptPages {
  private static final long MOST_BYTES = 48L << 20;

  private final Map<String, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;

  /**
   * @param bytes of its body; none while it is being made
   */
  private record Kept(FutureTask<Answer> page, long bytes) {}

  /** The page kept for this request, else the one made now, which is kept if it is a page. */
  Answer answer(Request request, Supplier<Answer> make) {
    if (!isForPeople(request)) {
      return make.get();
    }
    String key = key(request);
    FutureTask<Answer> mine = new FutureTask<>(make::get);
    FutureTask<Answer> page = enter(key, mine);
    if (page.equals(mine)) {
      mine.run();
    }
    try {
      Answer made = page.get();
      if (page.equals(mine)) {
        settle(key, mine, made);
      }
      return made;
    } catch (ExecutionException e) {
      drop(key, page);
      throw unwrapped(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while waiting for " + request.path(), e);
    }
  }

  /** What a program asks for is made anew. */
  private static boolean isForPeople(Request request) {
    String path = request.path();
    return request.wantsHtml()
        && (path.equals("/")
            || path.equals("/search")
            || path.startsWith("/page/")
            || path.startsWith("/questions/"));
  }

  /** The start page knows no parameters: whatever is added to its address, it is the same. */
  private static String key(Request request) {
    return request.path().equals("/")
        ? "/"
        : request.path() + '?' + new TreeMap<>(request.parameters());
  }

  private static RuntimeException unwrapped(ExecutionException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException(e.getCause());
  }

  synchronized void forget() {
    kept.clear();
    bytes = 0;
  }

  private synchronized FutureTask<Answer> enter(String key, FutureTask<Answer> page) {
    Kept found = kept.putIfAbsent(key, new Kept(page, 0));
    return found == null ? page : kept.get(key).page();
  }

  /** A page that was in the making when the dataset changed is not kept. */
  private synchronized void settle(String key, FutureTask<Answer> page, Answer made) {
    Kept entered = kept.get(key);
    if (entered == null || !entered.page().equals(page)) {
      return;
    }
    kept.remove(key);
    if (made.status() == 200 && made.type().startsWith("text/html")) {
      kept.put(key, new Kept(page, made.body().length));
      bytes += made.body().length;
      dropOldest();
    }
  }

  private void dropOldest() {
    var oldest = kept.values().iterator();
    while (bytes > MOST_BYTES && oldest.hasNext()) {
      bytes -= oldest.next().bytes();
      oldest.remove();
    }
  }

  private synchronized void drop(String key, FutureTask<Answer> page) {
    Kept entered = kept.get(key);
    if (entered != null && entered.page().equals(page)) {
      kept.remove(key);
    }
  }
}
