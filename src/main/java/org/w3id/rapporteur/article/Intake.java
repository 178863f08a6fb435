package org.w3id.rapporteur.article;

/** Takes articles and problems one by one, in the order in which the reader meets them. */
public interface Intake {

  void article(Article article);

  void problem(Problem problem);
}
