package vn.gov.ra.web.support;

import vn.gov.ra.shared.Offered;

/**
 * An opened object whose page shows a part of itself only to whoever may take a step now.
 *
 * @param <V> what is shown
 */
public abstract class OfferedPage<V> extends OpenedPage<V, Offered> {

    private static final long serialVersionUID = 1L;

    public boolean may(String action) {
        return offers(one -> one.action().equals(action) && one.allowed());
    }

    /** A word to the next step can be written when there is one. */
    public boolean isCommentable() {
        return offers(Offered::allowed);
    }
}
