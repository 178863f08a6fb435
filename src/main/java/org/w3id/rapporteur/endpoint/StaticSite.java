package org.w3id.rapporteur.endpoint;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.IntConsumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.rapporteur.endpoint.guard.Limits;
import org.w3id.rapporteur.endpoint.guard.QueryTurns;
import org.w3id.rapporteur.endpoint.guard.ReadOnlyData;
import org.w3id.rapporteur.endpoint.page.Descriptions;
import org.w3id.rapporteur.endpoint.page.ServiceFacts;
import org.w3id.rapporteur.endpoint.page.Site;
import org.w3id.rapporteur.endpoint.page.SiteCopy;

/** The pages of a dataset as files, to be put on any web server or a memory stick. */
public final class StaticSite {
  private StaticSite() {}

  /**
   * Writes all pages that the start page leads to.
   *
   * @param folder made if it is missing
   * @param progress is told now and then how many files have been written
   */
  public static SiteCopy.Outcome write(DatasetGraph dataset, Path folder, IntConsumer progress)
      throws IOException {
    Limits limits = Limits.standard();
    try (ReadOnlyData data = new ReadOnlyData(dataset, limits)) {
      Descriptions descriptions =
          new Descriptions(data, new ServiceFacts(false, false), Instant::now);
      Site site = new Site(data, limits, new QueryTurns(limits), descriptions);
      return new SiteCopy(site, folder).write(progress);
    }
  }
}
