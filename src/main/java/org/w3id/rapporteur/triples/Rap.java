package org.w3id.rapporteur.triples;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of ontology/rapporteur.ttl, spelt as there. */
public final class Rap {
  public static final String NAMESPACE = "https://w3id.org/rapporteur/ns#";

  // classes
  public static final Node Article = term("Article");
  public static final Node Passage = term("Passage");
  public static final Node Origin = term("Origin");
  public static final Node Extraction = term("Extraction");
  public static final Node Agent = term("Agent");
  public static final Node Person = term("Person");
  public static final Node State = term("State");
  public static final Node Organization = term("Organization");
  public static final Node Outlet = term("Outlet");
  public static final Node Group = term("Group");
  public static final Node Place = term("Place");
  public static final Node Office = term("Office");
  public static final Node Tenure = term("Tenure");
  public static final Node Matter = term("Matter");
  public static final Node Meeting = term("Meeting");
  public static final Node Summit = term("Summit");
  public static final Node Guarantee = term("Guarantee");
  public static final Node Ceasefire = term("Ceasefire");
  public static final Node Agreement = term("Agreement");
  public static final Node Concession = term("Concession");
  public static final Node Deployment = term("Deployment");
  public static final Node Membership = term("Membership");
  public static final Node Mediation = term("Mediation");
  public static final Node Sanction = term("Sanction");
  public static final Node Exchange = term("Exchange");
  public static final Node Tariff = term("Tariff");
  public static final Node Aid = term("Aid");
  public static final Node Election = term("Election");
  public static final Node EnergySupply = term("EnergySupply");
  public static final Node ArmsControl = term("ArmsControl");
  public static final Node Incident = term("Incident");
  public static final Node Statement = term("Statement");
  public static final Node Assertion = term("Assertion");
  public static final Node Forecast = term("Forecast");
  public static final Node Appraisal = term("Appraisal");
  public static final Node Accusation = term("Accusation");
  public static final Node Demand = term("Demand");
  public static final Node Proposal = term("Proposal");
  public static final Node Commitment = term("Commitment");
  public static final Node Refusal = term("Refusal");
  public static final Node Acceptance = term("Acceptance");
  public static final Node Warning = term("Warning");
  public static final Node Proposition = term("Proposition");
  public static final Node Finding = term("Finding");
  public static final Node Contradiction = term("Contradiction");
  public static final Node PositionChange = term("PositionChange");
  public static final Node Corroboration = term("Corroboration");
  public static final Node Disagreement = term("Disagreement");

  // properties
  public static final Node speaker = term("speaker");
  public static final Node addressee = term("addressee");
  public static final Node content = term("content");
  public static final Node about = term("about");
  public static final Node counterContent = term("counterContent");
  public static final Node stance = term("stance");
  public static final Node certainty = term("certainty");
  public static final Node quoteType = term("quoteType");
  public static final Node condition = term("condition");
  public static final Node evidence = term("evidence");
  public static final Node sourcePassage = term("sourcePassage");
  public static final Node cuePassage = term("cuePassage");
  public static final Node contentPassage = term("contentPassage");
  public static final Node relayedBy = term("relayedBy");
  public static final Node via = term("via");
  public static final Node statedToContradict = term("statedToContradict");
  public static final Node statedAgainst = term("statedAgainst");
  public static final Node statedIn = term("statedIn");
  public static final Node statedKind = term("statedKind");
  public static final Node statedToReplace = term("statedToReplace");
  public static final Node changeStatedIn = term("changeStatedIn");
  public static final Node saidAt = term("saidAt");
  public static final Node confidence = term("confidence");
  public static final Node rule = term("rule");
  public static final Node gloss = term("gloss");
  public static final Node validTime = term("validTime");
  public static final Node status = term("status");
  public static final Node statusGiven = term("statusGiven");
  public static final Node participant = term("participant");
  public static final Node venue = term("venue");
  public static final Node date = term("date");
  public static final Node format = term("format");
  public static final Node requires = term("requires");
  public static final Node guarantor = term("guarantor");
  public static final Node beneficiary = term("beneficiary");
  public static final Node cedes = term("cedes");
  public static final Node holds = term("holds");
  public static final Node office = term("office");
  public static final Node officeOf = term("officeOf");
  public static final Node incumbency = term("incumbency");
  public static final Node since = term("since");
  public static final Node until = term("until");
  public static final Node inOffice = term("inOffice");
  public static final Node linkReason = term("linkReason");
  public static final Node represents = term("represents");
  public static final Node isUnnamed = term("isUnnamed");
  public static final Node textHash = term("textHash");
  public static final Node byline = term("byline");
  public static final Node origin = term("origin");
  public static final Node toolVersion = term("toolVersion");
  public static final Node Problem = term("Problem");
  public static final Node problemKind = term("problemKind");
  public static final Node inputPlace = term("inputPlace");
  public static final Node isLeftOut = term("isLeftOut");
  public static final Node contradictor = term("contradictor");
  public static final Node contradictee = term("contradictee");
  public static final Node contradicting = term("contradicting");
  public static final Node contradicted = term("contradicted");
  public static final Node mode = term("mode");
  public static final Node kind = term("kind");
  public static final Node explanation = term("explanation");
  public static final Node changedBy = term("changedBy");
  public static final Node earlier = term("earlier");
  public static final Node later = term("later");
  public static final Node supporting = term("supporting");
  public static final Node origins = term("origins");
  public static final Node differing = term("differing");
  public static final Node excludes = term("excludes");

  // values
  public static final Node affirms = term("affirms");
  public static final Node denies = term("denies");
  public static final Node doubts = term("doubts");
  public static final Node favours = term("favours");
  public static final Node opposes = term("opposes");
  public static final Node certain = term("certain");
  public static final Node probable = term("probable");
  public static final Node possible = term("possible");
  public static final Node underspecified = term("underspecified");
  public static final Node direct = term("direct");
  public static final Node indirect = term("indirect");
  public static final Node mixed = term("mixed");
  public static final Node current = term("current");
  public static final Node former = term("former");
  public static final Node Sought = term("Sought");
  public static final Node Proposed = term("Proposed");
  public static final Node Expected = term("Expected");
  public static final Node Planned = term("Planned");
  public static final Node Imminent = term("Imminent");
  public static final Node Agreed = term("Agreed");
  public static final Node Underway = term("Underway");
  public static final Node Held = term("Held");
  public static final Node Postponed = term("Postponed");
  public static final Node RuledOut = term("RuledOut");
  public static final Node Cancelled = term("Cancelled");
  public static final Node Bilateral = term("Bilateral");
  public static final Node Trilateral = term("Trilateral");
  public static final Node Multilateral = term("Multilateral");
  public static final Node stated = term("stated");
  public static final Node found = term("found");
  public static final Node factual = term("factual");
  public static final Node positional = term("positional");
  public static final Node excludedValue = term("excludedValue");
  public static final Node differingNumber = term("differingNumber");
  public static final Node differingOffice = term("differingOffice");
  public static final Node differingVenue = term("differingVenue");
  public static final Node doubted = term("doubted");

  // value lists
  public static final Node stances = term("stances");
  public static final Node certainties = term("certainties");
  public static final Node quoteTypes = term("quoteTypes");
  public static final Node incumbencies = term("incumbencies");
  public static final Node statuses = term("statuses");
  public static final Node formats = term("formats");
  public static final Node modes = term("modes");
  public static final Node kinds = term("kinds");

  private Rap() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NAMESPACE + localName);
  }
}
