package vn.gov.ra.web.account.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import vn.gov.ra.account.review.AccessReviewService;
import vn.gov.ra.account.review.ReviewView;
import vn.gov.ra.web.support.Notice;

/** The beginning of a review. */
@Named("attestationNew")
@ViewScoped
public class AttestationNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccessReviewService reviews;
    @Inject
    private transient Notice notice;

    private String quarter;
    private LocalDate dueOn;

    public String begin() {
        ReviewView made = reviews.begin(quarter, dueOn);
        notice.done("accessReview.done.begun", made.quarter(), String.valueOf(made.sheets()));
        return "/attestations/view?faces-redirect=true&id=" + made.id();
    }

    public String getQuarter() {
        return quarter;
    }

    public void setQuarter(String quarter) {
        this.quarter = quarter;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
