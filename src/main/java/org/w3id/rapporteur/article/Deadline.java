package org.w3id.rapporteur.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** A point in time by which a page must be here, however slowly its server sends it. */
final class Deadline {
  private final long end;

  private Deadline(long end) {
    this.end = end;
  }

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** Milliseconds that are left, at least 1. */
  int millisLeft() throws SocketTimeoutException {
    long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
    if (left < 1) {
      throw new SocketTimeoutException("it took too long");
    }
    return (int) Math.min(left, Integer.MAX_VALUE);
  }

  /** What a socket sends until then. */
  InputStream reading(Socket socket) throws IOException {
    return new FilterInputStream(socket.getInputStream()) {
      @Override
      public int read() throws IOException {
        socket.setSoTimeout(millisLeft());
        return super.read();
      }

      @Override
      public int read(byte[] bytes, int begin, int length) throws IOException {
        socket.setSoTimeout(millisLeft());
        return super.read(bytes, begin, length);
      }
    };
  }
}
