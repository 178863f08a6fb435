package org.w3id.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.w3id.rapporteur.query.Answer;
import org.w3id.rapporteur.query.AnswerFormat;
import org.w3id.rapporteur.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs any SPARQL query over a store. */
@Command(
    name = "query",
    description = {
      "Runs a SPARQL query over the store; the default graph is the union of all graphs.",
      "CONSTRUCT and DESCRIBE give Turtle, ASK gives true or false. SERVICE is off."
    })
final class QueryCommand implements Callable<Integer> {
  private final RapporteurCommand top;

  @Parameters(paramLabel = "FILE|-", description = "A file with the query, or - for the input.")
  private String file = "-";

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Of rows: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private AnswerFormat format = AnswerFormat.TABLE;

  QueryCommand(RapporteurCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() throws IOException {
    Query query = parsed(text());
    try (Store opened = Stores.openReadOnly(store.folder())) {
      opened.read(data -> {
        print(query, data);
        return ExitCode.DONE;
      });
      return ExitCode.DONE.number();
    }
  }

  private String text() throws IOException {
    if (file.equals("-")) {
      return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    }
    try {
      return Files.readString(Path.of(file));
    } catch (NoSuchFileException missing) {
      throw new CommandFailure(
          ExitCode.USAGE, "query-missing", file + ": no such file; give a file or -", missing);
    }
  }

  private Query parsed(String text) {
    try {
      return QueryFactory.create(text);
    } catch (QueryParseException unfit) {
      String place = file + ":" + unfit.getLine() + ":" + unfit.getColumn();
      String reason = String.valueOf(unfit.getMessage()).lines().findFirst().orElse("");
      throw new CommandFailure(
          ExitCode.USAGE, "query-syntax", place + ": no SPARQL query: " + reason, unfit);
    }
  }

  private void print(Query query, DatasetGraph data) {
    try (QueryExec exec =
        QueryExec.dataset(data).query(query).set(ARQ.httpServiceAllowed, false).build()) {
      if (query.isSelectType()) {
        format.write(answer(exec.select()), top.console().out());
      } else if (query.isAskType()) {
        top.console().out().println(exec.ask());
      } else {
        RDFDataMgr.write(
            top.console().out(),
            query.isConstructType() ? exec.construct() : exec.describe(),
            Lang.TURTLE);
      }
    }
  }

  private static Answer answer(RowSet found) {
    List<Binding> rows = new ArrayList<>();
    found.forEachRemaining(row -> rows.add(row.detach()));
    return new Answer(found.getResultVars().stream().map(Var::getVarName).toList(), rows);
  }
}
