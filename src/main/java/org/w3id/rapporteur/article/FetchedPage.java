package org.w3id.rapporteur.article;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A page as a server sent it.
 *
 * @param address of the page, after all redirections
 * @param charset as the server named it
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, and never compared
public record FetchedPage(URI address, byte[] bytes, Optional<String> charset) {
  private static final int LONGEST_NAME = 80;

  public FetchedPage {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  /** By which people know the page again, such as {@code gazette.example-talks.html}. */
  private String name() {
    String words = address.getHost() + "/" + address.getPath();
    String name = words.replaceAll("[^\\w.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
    return name.substring(0, Math.min(name.length(), LONGEST_NAME)) + ".html";
  }

  /** Writes the page and its sidecar into a folder; gives the page's path. */
  public Path saveTo(Path folder) throws IOException {
    JsonObject told = new JsonObject();
    told.addProperty("url", address.toString());
    charset.ifPresent(name -> told.addProperty("charset", name));
    Path page = folder.resolve(name());
    Files.write(page, bytes);
    Files.writeString(Sidecar.beside(page), told.toString());
    return page;
  }
}
