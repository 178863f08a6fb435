package org.w3id.rapporteur.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.text.StructuredText;

class CachedEngineTest {
  private static final Reading READING =
      SharedEngine.read(
          "“It is late,” Angela Merkel said in Paris on Monday.\nThe hall was empty.");

  @TempDir private Path folder = Path.of("");

  /** An engine that knows one reading and counts how often it is asked. */
  private record Counting(AtomicInteger asked) implements LanguageEngine {
    @Override
    public Reading read(StructuredText text) {
      asked.incrementAndGet();
      return READING;
    }

    @Override
    public String version() {
      return "counting 1";
    }
  }

  @Test
  void aReadingFromTheCacheEqualsTheEngines() {
    CachedEngine engine = new CachedEngine(new Counting(new AtomicInteger()), folder);
    engine.read(READING.text());
    assertEquals(READING, engine.read(READING.text()));
  }

  @Test
  void theEngineIsAskedOnce() {
    Counting counting = new Counting(new AtomicInteger());
    CachedEngine engine = new CachedEngine(counting, folder);
    engine.read(READING.text());
    engine.read(READING.text());
    assertEquals(1, counting.asked().get());
  }
}
