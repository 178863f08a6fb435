package org.w3id.rapporteur.endpoint;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.UrlEncoded;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a request whole before anything looks at it, and refuses one that is too long
 * with status 413, whether or not it tells its length. A packed one is refused with 415: unpacked
 * it might be a thousand times as long.
 */
final class BodyLimit extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int THROWN_AWAY = 16 << 20;

  private final int maximum;

  BodyLimit(int maximumBytes) {
    this.maximum = maximumBytes;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
      chain.doFilter(request, response);
      return;
    }
    String coding = request.getHeader("Content-Encoding");
    if (coding != null && !coding.equalsIgnoreCase("identity")) {
      response.setHeader("Accept-Encoding", "identity");
      PlainAnswer.send(response, 415, "Send the body as it is, without Content-Encoding.");
      return;
    }
    byte[] body = request.getInputStream().readNBytes(maximum + 1);
    if (body.length > maximum) {
      refuse(request, response);
      return;
    }
    chain.doFilter(new ReadRequest(request, body), response);
  }

  /**
   * Most clients read no answer before they have sent all, so some of the rest is taken in and
   * thrown away; who sends still more is cut off.
   */
  private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    byte[] rubbish = new byte[8192];
    int left = THROWN_AWAY;
    int read = 0;
    while (left > 0 && read >= 0) {
      read = request.getInputStream().read(rubbish);
      left -= read;
    }
    response.setHeader("Connection", "close");
    PlainAnswer.send(response, 413, "A request body may have " + maximum + " bytes, not more.");
  }

  /** A request whose body is in memory; the parameters come from it and from the address. */
  private static final class ReadRequest extends HttpServletRequestWrapper {
    private final byte[] body;
    private final Map<String, String[]> parameters;

    ReadRequest(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
      Fields fields = new Fields(true);
      if (request.getQueryString() != null) {
        UrlEncoded.decodeUtf8To(request.getQueryString(), fields);
      }
      String type = request.getContentType();
      if (type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
        UrlEncoded.decodeUtf8To(new String(body, StandardCharsets.UTF_8), fields);
      }
      Map<String, String[]> read = new LinkedHashMap<>();
      fields.forEach(f -> read.put(f.getName(), f.getValues().toArray(String[]::new)));
      this.parameters = Collections.unmodifiableMap(read);
    }

    @Override
    public @Nullable String getParameter(String name) {
      String[] values = parameters.get(name);
      return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return parameters.get(name);
    }

    @Override
    public ServletInputStream getInputStream() {
      return new MemoryStream(body);
    }

    @Override
    public BufferedReader getReader() {
      return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
  }

  private static final class MemoryStream extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    MemoryStream(byte[] body) {
      this.bytes = new ByteArrayInputStream(body);
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      return bytes.read(target, offset, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("The body is already in memory");
    }
  }
}
