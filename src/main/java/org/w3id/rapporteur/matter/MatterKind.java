package org.w3id.rapporteur.matter;

/** Kinds of matter on the table; {@link #OTHER} for what no list covers. */
public enum MatterKind {
  MEETING("Meeting"),
  SUMMIT("Summit"),
  GUARANTEE("Guarantee"),
  CEASEFIRE("Ceasefire"),
  AGREEMENT("Agreement"),
  CONCESSION("Concession"),
  DEPLOYMENT("Deployment"),
  MEMBERSHIP("Membership"),
  MEDIATION("Mediation"),
  SANCTION("Sanction"),
  TARIFF("Tariff"),
  EXCHANGE("Exchange"),
  AID("Aid"),
  ELECTION("Election"),
  ENERGY("EnergySupply"),
  ARMS_CONTROL("ArmsControl"),
  INCIDENT("Incident"),
  OTHER("Matter");

  private final String term;

  MatterKind(String term) {
    this.term = term;
  }

  /** The ontology's local name. */
  public String term() {
    return term;
  }
}
