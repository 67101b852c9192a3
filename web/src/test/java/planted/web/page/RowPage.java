package planted.web.page;

import planted.web.store.Row;

/** Planted: a page that holds an entity. */
public class RowPage {

    Row row;
}
