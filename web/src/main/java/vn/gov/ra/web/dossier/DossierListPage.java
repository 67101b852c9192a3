package vn.gov.ra.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import vn.gov.ra.request.DossierFilter;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.DossierState;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** The dossiers the reader may see, newest first. */
@Named("dossierList")
@RequestScoped
public class DossierListPage extends ListPage<DossierView> {

    @Inject
    private DossierService dossiers;

    @Override
    public String getName() {
        return "dossiers";
    }

    @Override
    protected Slice<DossierView> fetch(Paging paging) {
        DossierState state = choice(DossierState.class, "state");
        return dossiers.list(new DossierFilter(state == null ? Set.of() : Set.of(state), agency(), null, value("q"), person(), paging.limit(), paging.cursor()), paging.sort());
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return andAgency("dossier.agency", search("q", "dossier.filter.q"), person("kit.filter.person"), choice("state", "dossier.filter.state", DossierState.class));
    }

    @Override
    protected List<ListColumn<DossierView>> columns() {
        return List.of(new ListColumn<>("dossier.code", DossierView::code),
                new ListColumn<>("kit.column.dossier.letterNo", DossierView::letterNo),
                new ListColumn<>("dossier.request", DossierView::action),
                new ListColumn<>("dossier.agency", DossierView::agencyName),
                new ListColumn<>("kit.column.dossier.lines.count", DossierView::lineCount),
                new ListColumn<>("kit.column.dossier.lines.ended", DossierView::endedLines),
                new ListColumn<>("dossier.createdAt", DossierView::createdAt),
                new ListColumn<>("dossier.createdBy", DossierView::createdByName),
                new ListColumn<>("dossier.dueOn", DossierView::dueOn),
                new ListColumn<>("dossier.state", DossierView::state));
    }
}
