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
  public FetchedPage {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Writes the page and its sidecar into a folder; gives the page's path. */
  public Path saveTo(Path folder) throws IOException {
    JsonObject told = new JsonObject();
    told.addProperty("url", address.toString());
    charset.ifPresent(name -> told.addProperty("charset", name));
    Path page = folder.resolve("page.html");
    Files.write(page, bytes);
    Files.writeString(Sidecar.beside(page), told.toString());
    return page;
  }
}
