package vn.gov.ra.web.account.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.account.review.AccessReviewService;
import vn.gov.ra.account.review.ReviewView;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** Reviews of accounts, the newest quarter first. */
@Named("attestationList")
@RequestScoped
public class AttestationListPage extends ListPage<ReviewView> {

    @Inject
    private AccessReviewService reviews;

    @Override
    public String getName() {
        return "attestations";
    }

    @Override
    protected Slice<ReviewView> fetch(Paging paging) {
        return reviews.reviews(paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of();
    }

    @Override
    protected List<ListColumn<ReviewView>> columns() {
        return List.of(new ListColumn<>("accessReview.quarter", ReviewView::quarter), new ListColumn<>("accessReview.field.dueOn", ReviewView::dueOn),
                new ListColumn<>("accessReview.sheets", ReviewView::sheets), new ListColumn<>("accessReview.answered", ReviewView::answered));
    }
}
