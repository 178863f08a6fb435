package org.w3id.rapporteur.endpoint;

import java.util.Optional;
import java.util.Set;

/**
 * What a server does not do unless its operator allows it.
 *
 * @param updates the token that opens the door for updates; absent keeps it shut
 * @param services addresses of the SPARQL endpoints that a query may call by SERVICE
 */
public record Permissions(Optional<UpdateToken> updates, Set<String> services) {
  public Permissions {
    services = Set.copyOf(services);
  }

  /** No updates, no calls to other servers. */
  public static Permissions readOnly() {
    return new Permissions(Optional.empty(), Set.of());
  }

  public Permissions withUpdates(UpdateToken token) {
    return new Permissions(Optional.of(token), services);
  }

  public Permissions withServices(Set<String> other) {
    return new Permissions(updates, other);
  }
}
