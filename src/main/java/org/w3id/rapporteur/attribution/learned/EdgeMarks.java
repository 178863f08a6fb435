package org.w3id.rapporteur.attribution.learned;

/**
 * Puts marks at the edges of contents right: a quotation takes in its own marks, a comma between
 * content and cue belongs to neither.
 */
record EdgeMarks(CueView view) {
  private static final int CONTENT = Label.CONTENT.index;
  private static final int OUTSIDE = Label.OUTSIDE.index;
  private static final int COMMA = ",".hashCode();

  /** The labels with tidy edges; the array given stays as it is. */
  int[] tidied(int[] labels) {
    int[] tidy = labels.clone();
    for (int i = 0; i < tidy.length; i++) {
      if (tidy[i] == CONTENT) {
        int begin = i;
        while (i < tidy.length && tidy[i] == CONTENT) {
          i++;
        }
        tidyStretch(tidy, begin, i);
      }
    }
    return tidy;
  }

  private void tidyStretch(int[] labels, int begin, int end) {
    int first = begin;
    while (first < end && isComma(first)) {
      labels[first++] = OUTSIDE;
    }
    int last = end - 1;
    while (last >= first && isComma(last)) {
      labels[last--] = OUTSIDE;
    }
    if (first > last) {
      return;
    }
    if (first > 0 && labels[first - 1] == OUTSIDE && opens(first - 1, last)) {
      labels[first - 1] = CONTENT;
    }
    if (last + 1 < labels.length && labels[last + 1] == OUTSIDE && closes(last + 1, first)) {
      labels[last + 1] = CONTENT;
    }
  }

  private boolean isComma(int index) {
    Page page = view.page;
    int at = view.begin + index;
    boolean isLastQuoted =
        page.isQuoted(at) && at + 1 >= page.quotations.get(page.quotation[at])[1];
    return page.lemma[at] == COMMA && !isLastQuoted;
  }

  /** Whether the token opens a quotation that ends with the content, or within it. */
  private boolean opens(int index, int last) {
    Page page = view.page;
    int at = view.begin + index;
    if (!page.isQuoted(at) || !page.isMark(at)) {
      return false;
    }
    int[] reach = page.quotations.get(page.quotation[at]);
    return reach[0] == at && reach[1] - 2 <= view.begin + last;
  }

  /** Whether the token closes a quotation that begins with the content, or within it. */
  private boolean closes(int index, int first) {
    Page page = view.page;
    int at = view.begin + index;
    if (!page.isQuoted(at) || !page.isMark(at)) {
      return false;
    }
    int[] reach = page.quotations.get(page.quotation[at]);
    return reach[1] - 1 == at && reach[0] + 1 >= view.begin + first;
  }
}
