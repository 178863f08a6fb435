package org.w3id.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.IDN;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.Channels;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageVersion;

/**
 * Gets one page that a person asked for, within limits of size and time, and never from an address
 * that is not public: names are looked up once, the address is checked, and the connection goes to
 * that very address, at each redirection anew.
 */
public final class PageFetcher {
  private static final int MOST_REDIRECTIONS = 5;
  private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);
  private static final int OK = 200;

  private final Predicate<InetAddress> isAllowed;
  private final Limits limits;
  private final Duration time;

  public PageFetcher() {
    this(PublicAddresses::isPublic, Limits.USUAL, Duration.ofSeconds(30));
  }

  /**
   * @param time for the page with all its redirections
   */
  PageFetcher(Predicate<InetAddress> isAllowed, Limits limits, Duration time) {
    this.isAllowed = isAllowed;
    this.limits = limits;
    this.time = time;
  }

  /** The page, or nothing and a problem. */
  public Optional<FetchedPage> fetch(URI address, Intake intake) {
    try {
      return Optional.of(follow(address));
    } catch (UnfitInputException unfit) {
      intake.problem(
          new Problem(unfit.id(), address.toString(), unfit.fault(), Problem.Severity.SKIPPED));
      return Optional.empty();
    }
  }

  private FetchedPage follow(URI address) throws UnfitInputException {
    Deadline deadline = Deadline.in(time);
    URI here = address;
    for (int step = 0; step <= MOST_REDIRECTIONS; step++) {
      Answer answer = ask(checked(here), deadline);
      if (answer.page().isPresent()) {
        return answer.page().get();
      }
      here = answer.next().orElseThrow();
    }
    throw refused("more than " + MOST_REDIRECTIONS + " redirections");
  }

  /** Either a page or where it has gone. */
  private record Answer(Optional<FetchedPage> page, Optional<URI> next) {}

  private static URI checked(URI address) throws UnfitInputException {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!Set.of("http", "https").contains(scheme) || address.getHost() == null) {
      throw refused("only addresses with http:// or https:// and a host are fetched");
    }
    if (address.getRawUserInfo() != null) {
      throw refused("addresses with a user's name in them are not fetched");
    }
    return address;
  }

  private Answer ask(URI address, Deadline deadline) throws UnfitInputException {
    try (Socket socket = connected(address, deadline)) {
      socket.getOutputStream().write(request(address).serializeHeader());
      socket.getOutputStream().flush();
      InputStream stream = new CappedStream(deadline.reading(socket), 2 * limits.fileBytes());
      InputStream sized = SizedResponse.of(stream, (int) limits.fileBytes() + 1);
      HttpResponse response = HttpResponse.parse(Channels.newChannel(sized));
      return answer(address, response);
    } catch (SocketTimeoutException late) {
      throw refused("it was not here within " + time.toSeconds() + " seconds");
    } catch (ConnectException away) {
      throw refused("nothing answers there (" + away.getMessage() + ")");
    } catch (IOException | IllegalArgumentException failed) {
      throw refused(failed.getClass().getSimpleName() + " " + failed.getMessage());
    }
  }

  private Answer answer(URI address, HttpResponse response)
      throws IOException, UnfitInputException {
    if (REDIRECTIONS.contains(response.status())) {
      String next =
          response
              .headers()
              .first("Location")
              .orElseThrow(() -> refused("a redirection without an address"));
      return new Answer(Optional.empty(), Optional.of(address.resolve(next)));
    }
    if (response.status() != OK) {
      throw refused("the server answered " + response.status());
    }
    byte[] bytes = response.body().stream().readNBytes((int) limits.fileBytes() + 1);
    if (bytes.length > limits.fileBytes()) {
      throw refused("the page has more than " + limits.fileBytes() + " bytes");
    }
    Optional<String> charset =
        Optional.ofNullable(response.contentType().parameters().get("charset"));
    return new Answer(Optional.of(new FetchedPage(address, bytes, charset)), Optional.empty());
  }

  private Socket connected(URI address, Deadline deadline) throws IOException, UnfitInputException {
    String host = IDN.toASCII(address.getHost().replaceAll("^\\[|]$", ""));
    boolean isSecure = "https".equalsIgnoreCase(address.getScheme());
    int port = address.getPort() < 0 ? (isSecure ? 443 : 80) : address.getPort();
    InetAddress target = looked(host);
    Socket plain = new Socket();
    try {
      plain.connect(new InetSocketAddress(target, port), deadline.millisLeft());
      plain.setSoTimeout(deadline.millisLeft());
      return isSecure ? secured(plain, host, port) : plain;
    } catch (IOException failed) {
      plain.close();
      throw failed;
    }
  }

  /** The address of a host, all of whose addresses must be allowed. */
  private InetAddress looked(String host) throws UnfitInputException {
    try {
      InetAddress[] found = InetAddress.getAllByName(host);
      for (InetAddress each : found) {
        if (!isAllowed.test(each)) {
          throw refused(host + " leads to " + each.getHostAddress() + ", which is not public");
        }
      }
      return found[0];
    } catch (UnknownHostException unknown) {
      throw refused("no host is called " + host);
    }
  }

  private static Socket secured(Socket plain, String host, int port) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private static HttpRequest request(URI address) {
    String path =
        address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    String target = address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    return new HttpRequest.Builder("GET", target)
        .version(MessageVersion.HTTP_1_0)
        .setHeader("Host", address.getRawAuthority())
        .setHeader("User-Agent", "Rapporteur (reads one page on a person's request)")
        .setHeader("Accept", "text/html, application/xhtml+xml, text/plain")
        .setHeader("Accept-Encoding", "identity")
        .setHeader("Connection", "close")
        .build();
  }

  private static UnfitInputException refused(String why) {
    return new UnfitInputException(
        "fetch", "the page was not fetched: " + why + "; save it from a browser instead");
  }
}
