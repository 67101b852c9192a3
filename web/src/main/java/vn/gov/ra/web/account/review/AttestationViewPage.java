package vn.gov.ra.web.account.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.account.review.AccessReviewService;
import vn.gov.ra.account.review.ReviewView;
import vn.gov.ra.account.review.SheetView;
import vn.gov.ra.security.Role;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Notice;

/** One review: sheet by sheet what was answered; those without an answer are the chase list. */
@Named("attestationView")
@ViewScoped
public class AttestationViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccessReviewService service;
    @Inject
    private transient CurrentUser me;
    @Inject
    private transient Notice notice;

    private UUID id;
    private long version;
    private boolean missing;
    private transient ReviewView review;
    private transient List<SheetView> rows;

    public void load() {
        version = getReview().version();
    }

    public ReviewView getReview() {
        if (review == null) {
            review = service.review(id);
        }
        return review;
    }

    public List<SheetView> getRows() {
        if (rows == null) {
            rows = service.sheets(getReview().id(), missing);
        }
        return rows;
    }

    public boolean isCloseable() {
        return me.has(Role.ADMIN) && !getReview().closed();
    }

    public String close() {
        notice.done("accessReview.done.closed", service.close(id, version).quarter());
        return "/attestations/view?faces-redirect=true&id=" + id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public boolean isMissing() {
        return missing;
    }

    public void setMissing(boolean missing) {
        this.missing = missing;
    }
}
