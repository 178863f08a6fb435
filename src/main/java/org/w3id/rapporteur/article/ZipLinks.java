package org.w3id.rapporteur.article;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Which entries of a zip are symbolic links: only the directory at its end tells, which those who
 * read from the beginning never see (APPNOTE.TXT 4.3.12, 4.3.14 to 4.3.16; the upper half of the
 * external attributes is the mode where Unix made the entry).
 */
final class ZipLinks {
  private static final int END_MARK = 0x06054b50;
  private static final int ENTRY_MARK = 0x02014b50;
  private static final int LOCATOR_MARK = 0x07064b50;
  private static final int LARGE_END_MARK = 0x06064b50;
  private static final int END_BYTES = 22;
  private static final int LOCATOR_BYTES = 20;
  private static final int LARGE_END_BYTES = 56;
  private static final int ENTRY_BYTES = 46;

  /** The end may have a comment behind it, in bytes. */
  private static final int LONGEST_COMMENT = 65_535;

  private static final int UNIX = 3;
  private static final int KIND = 0xF000;
  private static final int LINK = 0xA000;

  /**
   * The directory of a zip.
   *
   * @param begin its first byte, counted from the beginning of the file
   */
  private record Directory(long begin, long entries) {}

  private ZipLinks() {}

  /** The names of the links; none where the directory cannot be read. */
  static Set<String> of(ArticleFile file) {
    try (SeekableByteChannel zip = file.content().channel()) {
      return links(zip);
    } catch (IOException | IllegalArgumentException broken) {
      return Set.of();
    }
  }

  private static Set<String> links(SeekableByteChannel zip) throws IOException {
    ByteBuffer end = lastBytes(zip);
    for (int at = end.limit() - END_BYTES; at >= 0; at--) {
      if (end.getInt(at) == END_MARK) {
        Directory directory = directory(zip, end, at);
        zip.position(directory.begin());
        return links(new BufferedInputStream(Channels.newInputStream(zip)), directory.entries());
      }
    }
    return Set.of();
  }

  /** As the end of 64 bits tells where there is one, which a locator before the end leads to. */
  private static Directory directory(SeekableByteChannel zip, ByteBuffer end, int at)
      throws IOException {
    int locator = at - LOCATOR_BYTES;
    if (locator < 0 || end.getInt(locator) != LOCATOR_MARK) {
      return new Directory(
          Integer.toUnsignedLong(end.getInt(at + 16)), Short.toUnsignedInt(end.getShort(at + 10)));
    }
    zip.position(end.getLong(locator + 8));
    ByteBuffer large = little(Channels.newInputStream(zip).readNBytes(LARGE_END_BYTES));
    if (large.limit() < LARGE_END_BYTES || large.getInt(0) != LARGE_END_MARK) {
      throw new IOException("no end of 64 bits where its locator says");
    }
    return new Directory(large.getLong(48), large.getLong(32));
  }

  private static ByteBuffer lastBytes(SeekableByteChannel zip) throws IOException {
    int length = (int) Math.min(zip.size(), LOCATOR_BYTES + END_BYTES + LONGEST_COMMENT);
    zip.position(zip.size() - length);
    return little(Channels.newInputStream(zip).readNBytes(length));
  }

  private static Set<String> links(InputStream directory, long entries) throws IOException {
    Set<String> links = new HashSet<>();
    DataInputStream bytes = new DataInputStream(directory);
    for (long i = 0; i < entries; i++) {
      ByteBuffer entry = little(bytes.readNBytes(ENTRY_BYTES));
      if (entry.limit() < ENTRY_BYTES || entry.getInt(0) != ENTRY_MARK) {
        break;
      }
      byte[] name = bytes.readNBytes(Short.toUnsignedInt(entry.getShort(28)));
      bytes.skipNBytes(
          Short.toUnsignedInt(entry.getShort(30)) + Short.toUnsignedInt(entry.getShort(32)));
      if (isLink(entry)) {
        links.add(new String(name, StandardCharsets.UTF_8));
      }
    }
    return links;
  }

  private static boolean isLink(ByteBuffer entry) {
    int mode = entry.getInt(38) >>> 16;
    return entry.get(5) == UNIX && (mode & KIND) == LINK;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
