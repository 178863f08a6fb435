package org.w3id.rapporteur.findings;

import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.rapporteur.store.Changes;
import org.w3id.rapporteur.triples.Graphs;
import org.w3id.rapporteur.triples.Sha256;
import org.w3id.rapporteur.triples.Standards;

/**
 * Tells of which rules, ontology, outlets, names and readings of articles findings are; equal for
 * equal ones, in whatever order they came. To be used within a transaction.
 */
final class Stamp {
  private static final int DIGITS = 12;

  private final String rules;

  Stamp(RuleBook book, Outlets outlets, Wording wording) {
    String families = new TreeMap<>(outlets.families()) + "\n" + new TreeSet<>(outlets.agencies());
    String known = families + "\n" + wording.mark();
    rules = book.fingerprint() + "-" + Sha256.of(known).substring(0, DIGITS);
  }

  /** Of what a dataset holds. */
  Node now(DatasetGraph data) {
    return of(data, runs(data));
  }

  /** Of what it held before some changes. */
  Node then(DatasetGraph data, Changes changes) {
    return of(
        data,
        Stream.concat(
            runs(data).filter(quad -> !changes.added().contains(quad)),
            changes.removed().stream().filter(Stamp::isOfRun)));
  }

  private Node of(DatasetGraph data, Stream<Quad> runs) {
    long read = runs.mapToLong(quad -> hash(quad.getSubject().toString())).sum();
    long terms =
        Iter.asStream(data.find(Graphs.ONTOLOGY, Node.ANY, Node.ANY, Node.ANY))
            .mapToLong(quad -> hash(quad.asTriple().toString()))
            .sum();
    return NodeFactory.createLiteralString(
        rules + "-" + Long.toHexString(terms) + "-" + Long.toHexString(read));
  }

  private static Stream<Quad> runs(DatasetGraph data) {
    return Iter.asStream(data.find(Graphs.RUNS, Node.ANY, Standards.USED, Node.ANY));
  }

  private static boolean isOfRun(Quad quad) {
    return quad.getGraph().equals(Graphs.RUNS) && quad.getPredicate().equals(Standards.USED);
  }

  private static long hash(String text) {
    return Long.parseUnsignedLong(Sha256.of(text), 0, DIGITS, 16);
  }
}
