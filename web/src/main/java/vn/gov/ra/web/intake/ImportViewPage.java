package vn.gov.ra.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.intake.ImportState;
import vn.gov.ra.intake.ImportView;
import vn.gov.ra.intake.IntakeService;
import vn.gov.ra.intake.RowView;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.job.JobProgress;
import vn.gov.ra.web.job.JobShown;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Notice;

/** One file: its counts, its rows with what is wrong, and what can be done with it. */
@Named("importView")
@ViewScoped
public class ImportViewPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;
    private static final String[] NAMES = {"fullName", "deviceName", "organisationName", "certificateName", "tokenSerial"};
    private static final Set<String> WRITERS = Set.of(Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER);

    @Inject
    private transient IntakeService imports;
    @Inject
    private transient Notice notice;
    @Inject
    private transient Language language;
    @Inject
    private transient CurrentUser me;

    @Inject
    private transient JobProgress jobs;

    private UUID id;
    private boolean onlyErrors;
    private String cursor;
    private long version;
    private transient ImportView file;
    private transient JobShown job;
    private transient Slice<RowView> page;

    public void load() {
        version = getFile().version();
    }

    public ImportView getFile() {
        if (file == null) {
            file = imports.get(id);
        }
        return file;
    }

    public boolean isChecking() {
        return getFile().state() == ImportState.CHECKING || getFile().state() == ImportState.READING;
    }

    /** The check while it runs, or how it broke off, for who started it; null for everybody else, and once the rows may be worked on. */
    public JobShown getJob() {
        if (job == null && !isReady()) {
            JobShown found = jobs.of(getFile().jobId());
            // It may have ended between the two readings: the page looks again then, as for everybody else.
            job = found != null && found.over() && isChecking() ? null : found;
        }
        return job;
    }

    public boolean isReady() {
        return getFile().state() == ImportState.READY;
    }

    /** Rows are shown unmasked to whoever may mend them. */
    public boolean isMendable() {
        return isReady() && me.hasAny(WRITERS);
    }

    /** The rows are for a draft that is there. */
    public boolean isInto() {
        return getFile().into() != null;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public boolean isAccepted() {
        return getFile().state() == ImportState.ACCEPTED;
    }

    public List<RowView> getRows() {
        if (page == null) {
            page = imports.rows(id, onlyErrors, cursor, ROWS);
        }
        return page.items();
    }

    public String getNext() {
        getRows();
        return page.nextCursor();
    }

    public List<Finding> findings(RowView row) {
        return row.findings().stream().map(found -> Finding.of(row, found, language.locale())).toList();
    }

    public String name(RowView row) {
        for (String key : NAMES) {
            if (row.values().containsKey(key)) {
                return row.values().get(key);
            }
        }
        return "";
    }

    public String accept() {
        return accepted(imports.accept(id, version, false), getFile().rows());
    }

    public String acceptValid() {
        return accepted(imports.accept(id, version, true), getFile().valid());
    }

    private String accepted(ImportView done, int lines) {
        notice.done(done.into() == null ? "intake.done.accepted" : "intake.done.added", lines);
        return "/dossiers/edit?faces-redirect=true&id=" + done.dossierId();
    }

    public String discard() {
        imports.discard(id, version);
        notice.done("intake.done.discarded");
        return "/imports/list?faces-redirect=true";
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public boolean isOnlyErrors() {
        return onlyErrors;
    }

    public void setOnlyErrors(boolean onlyErrors) {
        this.onlyErrors = onlyErrors;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
