package org.w3id.rapporteur.article;

import java.util.Optional;

/** Takes articles and problems one by one, in the order in which the reader meets them. */
public interface Intake {

  /**
   * An input is about to be read: what is told of it from here on stands in place of whatever was
   * told of it before.
   *
   * @param place the input as problems name it; places within it begin with its name
   */
  default void begins(String place) {}

  /**
   * The next input is to be read.
   *
   * @param folder the folder, if it is one or there is nothing of that name: all that is below it
   *     will be told of
   */
  default void enters(Optional<String> folder) {}

  void article(Article article);

  void problem(Problem problem);
}
