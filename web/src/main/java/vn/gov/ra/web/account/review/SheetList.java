package vn.gov.ra.web.account.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.account.review.AccessReviewService;
import vn.gov.ra.account.review.ReviewLineView;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.PartsList;

/** The accounts of the sheet that the address names and what was answered, as a file. */
@Named("sheetList")
@RequestScoped
public class SheetList extends PartsList<ReviewLineView> {

    @Inject
    private AccessReviewService service;

    @Override
    public String getName() {
        return "attestation-sheet";
    }

    @Override
    public String getHome() {
        return "/attestations/list";
    }

    @Override
    protected Slice<ReviewLineView> of(UUID sheet, Paging paging) {
        return new Slice<>(service.sheet(sheet).lines(), null);
    }

    @Override
    protected List<ListColumn<ReviewLineView>> columns() {
        return List.of(new ListColumn<>("accessReview.sheet.account", ReviewLineView::username), new ListColumn<>("accessReview.sheet.name", ReviewLineView::displayName),
                new ListColumn<>("accessReview.sheet.roles", one -> one.roles().stream().map(role -> labels().of("security.role." + role)).collect(Collectors.joining("; "))),
                new ListColumn<>("accessReview.sheet.answer", ReviewLineView::answer), new ListColumn<>("accessReview.field.note", ReviewLineView::note),
                new ListColumn<>("accessReview.sheet.settled", ReviewLineView::settled));
    }
}
