package vn.gov.ra.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.gov.ra.draft.FormDraftService;

/** How many drafts the reader has, for the pages that lead to them. */
@Named("draftCount")
@RequestScoped
public class DraftCount {

    @Inject
    private FormDraftService drafts;
    @Inject
    private DraftForms forms;

    /** 0 also where nobody with an account looks. */
    public int getOpen() {
        return forms.account().map(who -> drafts.count()).orElse(0);
    }
}
