package vn.gov.ra.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.intake.ImportState;
import vn.gov.ra.intake.ImportView;
import vn.gov.ra.intake.IntakeService;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** Files that were sent in, newest first. */
@Named("importList")
@RequestScoped
public class ImportListPage extends ListPage<ImportView> {

    @Inject
    private IntakeService imports;

    @Override
    public String getName() {
        return "imports";
    }

    @Override
    protected Slice<ImportView> fetch(Paging paging) {
        return imports.list(choice(ImportState.class, "state"), paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of(choice("state", "intake.stateLabel", ImportState.class));
    }

    @Override
    protected List<ListColumn<ImportView>> columns() {
        return List.of(new ListColumn<>("intake.file", ImportView::fileName),
                new ListColumn<>("intake.form", ImportView::form),
                new ListColumn<>("intake.rows", ImportView::rows),
                new ListColumn<>("intake.invalid", ImportView::invalid),
                new ListColumn<>("intake.createdBy", ImportView::createdName),
                new ListColumn<>("intake.createdAt", ImportView::createdAt),
                new ListColumn<>("intake.stateLabel", ImportView::state));
    }
}
