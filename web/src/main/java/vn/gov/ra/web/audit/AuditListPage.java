package vn.gov.ra.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.audit.AuditEventView;
import vn.gov.ra.audit.AuditFilter;
import vn.gov.ra.audit.AuditService;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.VietnameseText;

/** The trail, newest first. The filter is the address. */
@Named("auditList")
@RequestScoped
public class AuditListPage {

    private static final int ROWS = 50;

    @Inject
    private AuditService trail;

    private String actor;
    private String action;
    private String type;
    private String object;
    private String cursor;
    private Slice<AuditEventView> page;

    public void load() {
        page = trail.list(new AuditFilter(VietnameseText.cleanToNull(type), VietnameseText.cleanToNull(object), VietnameseText.cleanToNull(actor),
                VietnameseText.cleanToNull(action)), cursor, ROWS);
    }

    public List<AuditEventView> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.nextCursor();
    }

    public boolean isFiltered() {
        return actor != null || action != null || type != null || object != null;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getObject() {
        return object;
    }

    public void setObject(String object) {
        this.object = object;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
