package vn.gov.ra.web.declaration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.declaration.CampaignView;
import vn.gov.ra.declaration.DeclarationService;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** Campaigns of declarations, newest first; an agency sees those in which it is asked. */
@Named("declarationList")
@RequestScoped
public class DeclarationListPage extends ListPage<CampaignView> {

    @Inject
    private DeclarationService declarations;

    @Override
    public String getName() {
        return "declarations";
    }

    @Override
    protected Slice<CampaignView> fetch(Paging paging) {
        return declarations.campaigns(paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of();
    }

    @Override
    protected List<ListColumn<CampaignView>> columns() {
        return List.of(new ListColumn<>("declaration.number", CampaignView::number), new ListColumn<>("declaration.field.title", CampaignView::title),
                new ListColumn<>("declaration.field.dueOn", CampaignView::dueOn), new ListColumn<>("declaration.declarations", CampaignView::declarations),
                new ListColumn<>("declaration.confirmed", CampaignView::confirmed));
    }
}
