package org.w3id.rapporteur.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.NodeFactory;
import org.w3id.rapporteur.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what a statement rests on. */
@Command(
    name = "trace",
    description = {
      "Follows a statement, finding or passage to the words that it rests on:",
      "in their paragraph, with the chain of relays and the rule that found it."
    })
final class TraceCommand implements Callable<Integer> {
  private final RapporteurCommand top;

  @Parameters(paramLabel = "IRI", description = "Of a statement, finding or passage.")
  private String iri = "";

  @Mixin private final StoreOption store = new StoreOption();

  TraceCommand(RapporteurCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() {
    try (Store opened = Stores.openReadOnly(store.folder())) {
      List<String> lines = opened.read(data -> new Trace(data).lines(NodeFactory.createURI(iri)));
      if (lines.isEmpty()) {
        throw new CommandFailure(
            ExitCode.USAGE,
            "trace-unknown",
            iri
                + ": no statement, finding or passage of "
                + store.folder()
                + "; 'ask' and 'query' give their IRIs");
      }
      lines.forEach(top.console().out()::println);
      return ExitCode.DONE.number();
    }
  }
}
