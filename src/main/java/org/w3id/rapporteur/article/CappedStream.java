package org.w3id.rapporteur.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** A stream that breaks off after so many bytes: a small archive may unpack to a huge one. */
final class CappedStream extends FilterInputStream {
  private final long most;
  private long left;

  CappedStream(InputStream in, long most) {
    super(in);
    this.most = most;
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    take(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(byte[] bytes, int begin, int length) throws IOException {
    int count = super.read(bytes, begin, length);
    take(Math.max(0, count));
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    take(skipped);
    return skipped;
  }

  private void take(long count) throws ZipException {
    left -= count;
    if (left < 0) {
      throw new ZipException("it unpacks to more than " + most + " bytes");
    }
  }
}
