package vn.gov.ra.rest.support;

import jakarta.ws.rs.QueryParam;
import java.text.Normalizer;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.Sort;

/** Paging of lists (contract §6.3); a {@code @BeanParam}. Answer with a {@link Slice}. */
public class PageParams {

    @QueryParam("q")
    private String q;
    @QueryParam("cursor")
    private String cursor;
    @QueryParam("limit")
    private String limit;
    @QueryParam("sort")
    private String sort;

    /** Free text, composed; null when nothing was asked. */
    public String q() {
        return q == null || q.isBlank() ? null : Normalizer.normalize(q.replace("\0", ""), Normalizer.Form.NFC).strip();
    }

    /** As {@code nextCursor} gave it; null on the first page. */
    public String cursor() {
        return cursor == null || cursor.isBlank() ? null : cursor.replace("\0", "");
    }

    /** A column of the list, with a minus in front for the biggest first; null for the list's own order. */
    public Sort sort() {
        return Sort.parse(sort);
    }

    public Paging paging() {
        return new Paging(cursor(), limit(), sort());
    }

    public int limit() {
        if (limit == null || limit.isBlank()) {
            return Slice.limit(null);
        }
        try {
            return Slice.limit(Integer.valueOf(limit.strip()));
        } catch (NumberFormatException e) {
            throw new DomainException(SharedError.INVALID_INPUT, "limit");
        }
    }
}
