package vn.gov.ra.web.list;

import java.util.List;
import java.util.UUID;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;

/** What one object consists of, as a file. The address names the object by {@code id}; without one there is nothing. */
public abstract class PartsList<T> extends ListPage<T> {

    /** @param object within what the caller sees, or the service refuses it */
    protected abstract Slice<T> of(UUID object, Paging paging);

    @Override
    protected final Slice<T> fetch(Paging paging) {
        UUID object = id("id");
        return object == null ? new Slice<>(List.of(), null) : of(object, paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of();
    }
}
