package org.w3id.rapporteur.endpoint;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One tab, and what went wrong in it: errors, breaches of the policy, requests to elsewhere. */
final class BrowserTab {
  private static final long PATIENCE_MILLIS = 60_000;

  private final Browser browser;
  private final String session;
  private final List<String> problems = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  BrowserTab(Browser browser, String session, int width, int height, boolean isDark) {
    this.browser = browser;
    this.session = session;
    browser.listen(this::note);
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", "{}");
    }
    call(
        "Emulation.setDeviceMetricsOverride",
        "{width:%d,height:%d,deviceScaleFactor:1,mobile:%b}".formatted(width, height, width < 600));
    call(
        "Emulation.setEmulatedMedia",
        "{features:[{name:'prefers-color-scheme',value:'%s'}]}"
            .formatted(isDark ? "dark" : "light"));
  }

  private void note(JsonObject event) {
    if (!event.has("sessionId") || !event.get("sessionId").getAsString().equals(session)) {
      return;
    }
    JsonObject what = event.getAsJsonObject("params");
    switch (event.get("method").getAsString()) {
      case "Runtime.exceptionThrown" -> problems.add(what.toString());
      case "Runtime.consoleAPICalled" -> {
        if (what.get("type").getAsString().equals("error")) {
          problems.add(what.get("args").toString());
        }
      }
      case "Log.entryAdded" -> {
        JsonObject entry = what.getAsJsonObject("entry");
        if (entry.get("level").getAsString().equals("error")) {
          problems.add(entry.get("text").getAsString());
        }
      }
      case "Network.requestWillBeSent" ->
          requests.add(what.getAsJsonObject("request").get("url").getAsString());
      default -> {}
    }
  }

  private JsonObject call(String method, String parameters) {
    return browser.call(method, JsonParser.parseString(parameters).getAsJsonObject(), session);
  }

  /** Opens an address and returns when all of it is there. */
  void open(String address) {
    JsonObject where = new JsonObject();
    where.addProperty("url", address);
    browser.call("Page.navigate", where, session);
    await("document.readyState === 'complete' && location.href !== 'about:blank'");
  }

  /** Shows pages as on paper, or as a reader's settings have it; JSON of the protocol. */
  void emulate(String media) {
    call("Emulation.setEmulatedMedia", media);
  }

  /** Presses the left button on the first element that a selector finds, and waits for the page. */
  void click(String selector) {
    String element = "document.querySelector(" + quoted(selector) + ")";
    JsonObject place =
        evaluate(
                "(() => { const e = %s; e.scrollIntoView({block: 'center'}); const r ="
                        .formatted(element)
                    + " e.getClientRects()[0]; window.left = false;"
                    + " return {x: r.x + r.width / 2, y: r.y + r.height / 2}; })()")
            .getAsJsonObject();
    for (String type : List.of("mousePressed", "mouseReleased")) {
      call(
          "Input.dispatchMouseEvent",
          "{type:'%s',x:%s,y:%s,button:'left',clickCount:1}"
              .formatted(type, place.get("x"), place.get("y")));
    }
    await("window.left === undefined && document.readyState === 'complete'");
  }

  /** Waits until a script's value is true. */
  void await(String condition) {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (!evaluate("Boolean(" + condition + ")").getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Never true: " + condition + " at " + text("location.href"));
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The value of a script, or of its promise. */
  JsonElement evaluate(String script) {
    JsonObject asked = new JsonObject();
    asked.addProperty("expression", script);
    asked.addProperty("returnByValue", true);
    asked.addProperty("awaitPromise", true);
    JsonObject answer = browser.call("Runtime.evaluate", asked, session);
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(script + ": " + answer.get("exceptionDetails"));
    }
    return answer.getAsJsonObject("result").get("value");
  }

  String text(String script) {
    return evaluate(script).getAsString();
  }

  List<String> texts(String selector) {
    JsonArray found =
        evaluate("[...document.querySelectorAll(" + quoted(selector) + ")].map(e => e.textContent)")
            .getAsJsonArray();
    return found.asList().stream().map(JsonElement::getAsString).toList();
  }

  private static String quoted(String text) {
    return new com.google.gson.JsonPrimitive(text).toString();
  }

  /** What went wrong so far, and what was asked of anybody but the server at {@code base}. */
  List<String> complaints(String base) {
    List<String> all = new java.util.ArrayList<>(problems);
    requests.stream()
        .filter(url -> !url.startsWith(base) && !url.startsWith("data:"))
        .filter(url -> !url.equals("about:blank"))
        .forEach(url -> all.add("asked elsewhere: " + url));
    return all;
  }

  void close() {
    call("Page.close", "{}");
  }
}
