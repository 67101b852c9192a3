package vn.gov.ra.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** What the trail says of one object, for evidence. Whoever asks has read the object through its own service before, and records that it was asked. */
@Dependent
public class AuditExtract {

    /** More than any single object has had; what goes beyond is the oldest. */
    static final int MOST = 1_000;

    @Inject
    private AuditQuery trail;

    /** Oldest first. */
    public List<AuditEventView> of(String objectType, String objectId) {
        SortColumns.Chosen<AuditEventView> order = AuditQuery.ORDERS.by(new Paging(null, Slice.MAX_LIMIT, Sort.up("at")));
        return trail.list(new AuditFilter(objectType, objectId, null, null), order, MOST - 1);
    }
}
