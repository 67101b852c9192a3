package vn.gov.ra.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.audit.AuditEventView;
import vn.gov.ra.audit.AuditFilter;
import vn.gov.ra.audit.AuditService;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** The trail, newest first. */
@Named("auditList")
@RequestScoped
public class AuditListPage extends ListPage<AuditEventView> {

    @Inject
    private AuditService trail;

    @Override
    public String getName() {
        return "audit";
    }

    @Override
    protected int usualSize() {
        return 50;
    }

    @Override
    protected Slice<AuditEventView> fetch(Paging paging) {
        return trail.list(new AuditFilter(value("type"), value("object"), value("actor"), value("action")), paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of(text("actor", "trail.actor"), text("action", "trail.action"), text("type", "trail.type"), text("object", "trail.object"));
    }

    @Override
    protected List<ListColumn<AuditEventView>> columns() {
        return List.of(new ListColumn<>("trail.at", AuditEventView::at),
                new ListColumn<>("trail.actor", AuditEventView::actor),
                new ListColumn<>("trail.action", AuditEventView::action),
                new ListColumn<>("trail.type", AuditEventView::objectType),
                new ListColumn<>("trail.object", AuditEventView::objectName),
                new ListColumn<>("trail.outcome", event -> labels().of("trail.outcome." + event.outcome())),
                new ListColumn<>("kit.column.trail.origin", AuditEventView::origin),
                new ListColumn<>("trail.details", AuditEventView::details));
    }
}
