package org.w3id.rapporteur.article;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells addresses of the public Internet from those that lead into somebody's own network. */
final class PublicAddresses {
  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
  }

  /** The registry of special-purpose addresses, RFC 6890 and what has been added since. */
  private static boolean isPublic4(byte[] bytes) {
    int a = bytes[0] & 0xff;
    int b = bytes[1] & 0xff;
    int c = bytes[2] & 0xff;
    boolean isShared = a == 100 && b >= 64 && b < 128;
    boolean isProtocol = a == 192 && b == 0 && (c == 0 || c == 2);
    boolean isTest =
        (a == 198 && (b & 0xfe) == 18) || (a == 198 && b == 51) || (a == 203 && b == 0);
    return a != 0 && a < 240 && !isShared && !isProtocol && !isTest;
  }

  /** Only global unicast, without what carries an address of version 4 in it or is for examples. */
  private static boolean isPublic6(byte[] bytes) {
    int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
    int second = ((bytes[2] & 0xff) << 8) | (bytes[3] & 0xff);
    boolean isGlobal = (first & 0xe000) == 0x2000;
    boolean isTunnel = first == 0x2002 || (first == 0x2001 && second == 0);
    return isGlobal && !isTunnel && !(first == 0x2001 && second == 0xdb8);
  }
}
