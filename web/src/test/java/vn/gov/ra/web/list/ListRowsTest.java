package vn.gov.ra.web.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.rest.support.WebError;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;

class ListRowsTest {

    /** Numbers from 0, page by page. */
    private static final class Numbers extends ListPage<Integer> {

        private final int count;

        Numbers(int count) {
            this.count = count;
        }

        @Override
        public String getName() {
            return "numbers";
        }

        @Override
        protected Slice<Integer> fetch(Paging paging) {
            int first = paging.cursor() == null ? 0 : Integer.parseInt(paging.cursor());
            int end = Math.min(count, first + paging.limit());
            return new Slice<>(IntStream.range(first, end).boxed().toList(), end == count ? null : String.valueOf(end));
        }

        @Override
        protected List<ListFilter> narrowedBy() {
            return List.of();
        }

        @Override
        protected List<ListColumn<Integer>> columns() {
            return List.of(new ListColumn<>("n", n -> n), new ListColumn<>("twice", n -> 2 * n));
        }

        @Override
        public String getSort() {
            return null;
        }
    }

    @Test
    void the_file_has_the_rows_of_all_pages_once_and_in_order() {
        List<List<String>> rows = ListRows.of(new Numbers(ListRows.MOST), String::valueOf);

        assertEquals(IntStream.range(0, ListRows.MOST).mapToObj(n -> List.of(String.valueOf(n), String.valueOf(2 * n))).toList(), rows);
    }

    @Test
    void one_row_more_is_refused_and_not_cut_off() {
        DomainException refused = assertThrows(DomainException.class, () -> ListRows.of(new Numbers(ListRows.MOST + 1), String::valueOf));

        assertEquals(WebError.LIST_TOO_LONG, refused.error());
    }
}
