package org.w3id.rapporteur.cli.show;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.matter.Matter;
import org.w3id.rapporteur.statement.Statement;
import org.w3id.rapporteur.text.CodePoints;
import org.w3id.rapporteur.text.Span;
import org.w3id.rapporteur.triples.Extraction;
import org.w3id.rapporteur.triples.Iris;
import org.w3id.rapporteur.triples.StatementNames;

/**
 * The statements of one article as JSON, one object a line. Offsets count Unicode code points, end
 * exclusive. The fields are a contract with programs: new ones come last.
 */
public final class StatementJson {
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private final Article article;
  private final List<Statement> statements;
  private final Map<Integer, Node> names;
  private final CodePoints codePoints;

  public StatementJson(Extraction extraction) {
    this.article = extraction.article();
    this.statements = extraction.statements();
    this.names = StatementNames.of(article, statements);
    this.codePoints = new CodePoints(article.body());
  }

  /** One line a statement, in the order of the text. */
  public List<String> lines() {
    return statements.stream().map(said -> GSON.toJson(object(said))).toList();
  }

  private JsonObject object(Statement said) {
    JsonObject object = new JsonObject();
    object.addProperty("article", article.name());
    object.addProperty("id", Objects.requireNonNull(names.get(said.ordinal())).getURI());
    object.add("speaker", speaker(said.speaker()));
    object.addProperty("act", said.act().term());
    object.addProperty("stance", said.stance().term());
    object.addProperty("certainty", said.certainty().term());
    object.add("addressee", labels(said.addressees()));
    object.add("via", labels(said.via()));
    object.add("condition", orNull(said.condition().map(this::words)));
    object.add("matter", orNull(said.topic().matter().map(Matter::label)));
    object.add(
        "proposition", orNull(said.topic().main().map(claim -> claim.proposition().gloss())));
    addPassages(object, said.attribution());
    object.addProperty("confidence", said.confidence());
    object.addProperty("rule", said.attribution().rule());
    addExtras(object, said);
    return object;
  }

  private void addPassages(JsonObject object, Attribution attribution) {
    object.add("source", spans(attribution.source()));
    object.add("cue", spans(attribution.cue()));
    object.add("content", spans(attribution.content()));
  }

  /** What the contract does not ask for and readers are glad of. */
  private void addExtras(JsonObject object, Statement said) {
    Attribution attribution = said.attribution();
    JsonObject words = new JsonObject();
    words.addProperty("source", words(attribution.source()));
    words.addProperty("cue", words(attribution.cue()));
    words.addProperty("content", words(attribution.content()));
    object.add("words", words);
    object.addProperty("propositionStance", said.propositionStance().term());
    object.addProperty("quoteType", said.quoteType().term());
    object.add("jointSpeakers", labels(said.jointSpeakers()));
    object.add("saidAt", orNull(said.saidAt()));
    object.add("statusGiven", orNull(said.statusGiven()));
    object.add("matterKey", orNull(said.topic().matter().map(Matter::key)));
    object.add("sentence", span(said.sentence()));
  }

  private static JsonObject speaker(Entity entity) {
    JsonObject speaker = new JsonObject();
    speaker.addProperty("label", entity.label());
    speaker.addProperty("iri", Iris.agent(entity).getURI());
    speaker.addProperty("type", type(entity.kind()));
    return speaker;
  }

  /** The ontology's local name of an agent's class. */
  private static String type(EntityKind kind) {
    return switch (kind) {
      case PERSON -> "Person";
      case STATE -> "State";
      case ORGANIZATION -> "Organization";
      case OUTLET -> "Outlet";
      case GROUP, PLACE -> "Group";
    };
  }

  private static JsonArray labels(List<Entity> entities) {
    JsonArray labels = new JsonArray();
    entities.forEach(entity -> labels.add(entity.label()));
    return labels;
  }

  private static JsonElement orNull(Optional<String> text) {
    return text.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
  }

  private JsonArray spans(List<Span> spans) {
    JsonArray array = new JsonArray();
    spans.forEach(span -> array.add(span(span)));
    return array;
  }

  private JsonArray span(Span utf16) {
    Span points = codePoints.of(utf16);
    JsonArray pair = new JsonArray();
    pair.add(points.begin());
    pair.add(points.end());
    return pair;
  }

  private String words(List<Span> spans) {
    return spans.stream().map(this::words).collect(Collectors.joining(" … "));
  }

  private String words(Span span) {
    return span.of(article.body());
  }
}
