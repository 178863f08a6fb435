package org.w3id.rapporteur.triples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Metadata;

class IrisTest {
  @Test
  void anArticleIsKnownByItsAddressWhateverItsFileIsCalled() {
    Metadata metadata = Samples.article("talks.txt", "").metadata();
    assertEquals(
        Iris.article(new Article("a.txt", "x", metadata)),
        Iris.article(new Article("b.txt", "y", metadata)));
  }

  @Test
  void anArticleWithoutAnAddressIsKnownByItsName() {
    assertNotEquals(
        Iris.article(new Article("a.txt", "x", Metadata.NONE)),
        Iris.article(new Article("b.txt", "x", Metadata.NONE)));
  }

  @Test
  void textsThatASlugWouldMixUpStayApart() {
    assertNotEquals(Iris.slug("C++ office"), Iris.slug("C office"));
    assertNotEquals(Iris.slug("a-".repeat(40) + "x"), Iris.slug("a-".repeat(40) + "y"));
    assertEquals("foreign-minister", Iris.slug("Foreign Minister"));
  }

  @Test
  void textOfAnyScriptGivesAnIriThatIsValid() {
    String iri = Iris.words("глава \uD83D\uDD4A <x>").getURI();
    assertTrue(iri.matches("https://w3id.org/rapporteur/id/words/[A-Za-z0-9_.%-]+"), iri);
    String verb = Iris.openPredicate("fiancé of").getURI();
    assertTrue(verb.matches("https://w3id.org/rapporteur/verb/[A-Za-z0-9_.%-]+"), verb);
  }

  @Test
  void theTimeAtWhichItHoldsIsPartOfAProposition() {
    var node = NodeFactory.createURI(Iris.BASE + "x");
    assertNotEquals(
        Iris.proposition(node, node, node, Optional.empty()),
        Iris.proposition(node, node, node, Optional.of("2025")));
  }
}
