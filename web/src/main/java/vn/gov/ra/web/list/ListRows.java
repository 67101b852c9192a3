package vn.gov.ra.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.gov.ra.rest.support.WebError;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.Sort;

/** The rows of all pages of a list, in words. */
final class ListRows {

    /** A province's whole register and all that follows from its greatest reorganisation fit; more is a report, not a list for the desk. */
    static final int MOST = 50_000;

    private ListRows() {
    }

    /**
     * @param shown a value in words, never null
     * @throws DomainException {@link WebError#LIST_TOO_LONG} past {@value #MOST} rows
     */
    static <T> List<List<String>> of(ListPage<T> list, Function<Object, String> shown) {
        List<ListColumn<T>> columns = list.columns();
        List<List<String>> rows = new ArrayList<>();
        String cursor = null;
        do {
            Slice<T> page = list.fetch(new Paging(cursor, Slice.MAX_LIMIT, Sort.parse(list.getSort())));
            for (T row : page.items()) {
                rows.add(columns.stream().map(column -> shown.apply(column.value().apply(row))).toList());
            }
            cursor = page.nextCursor();
            if (rows.size() > MOST) {
                throw new DomainException(WebError.LIST_TOO_LONG, MOST);
            }
        } while (cursor != null);
        return rows;
    }
}
