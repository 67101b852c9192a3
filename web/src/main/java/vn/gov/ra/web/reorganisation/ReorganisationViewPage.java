package vn.gov.ra.web.reorganisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.reorganisation.ReorganisationKind;
import vn.gov.ra.reorganisation.ReorganisationService;
import vn.gov.ra.reorganisation.ReorganisationView;
import vn.gov.ra.reorganisation.TaskAction;
import vn.gov.ra.reorganisation.TaskFilter;
import vn.gov.ra.reorganisation.TaskView;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.OfferedPage;
import vn.gov.ra.web.support.TimelineEntry;
import vn.gov.ra.web.support.Uploads;

/** One plan: its changes, what follows from them counted and one by one, and the steps that are open. */
@Named("reorganisationView")
@ViewScoped
public class ReorganisationViewPage extends OfferedPage<ReorganisationView> {

    private static final long serialVersionUID = 1L;
    private static final int TASKS = 50;

    @Inject
    private transient ReorganisationService service;
    @Inject
    private transient Labels labels;
    @Inject
    private transient Notice notice;
    @Inject
    private transient PeopleNamed named;

    private TaskAction action;
    private String cursor;
    private String comment;
    private ChangeForm form = new ChangeForm();
    private transient Part changesFile;
    private transient Slice<TaskView> tasks;

    static String address(UUID id) {
        return "/reorganisations/view?faces-redirect=true&id=" + id;
    }

    @Override
    protected ReorganisationView read(UUID id) {
        return service.get(id);
    }

    @Override
    protected List<Offered> offered(UUID id) {
        return service.actions(id);
    }

    @Override
    protected long versionOf(ReorganisationView seen) {
        return seen.version();
    }

    public ReorganisationView getPlan() {
        return opened();
    }

    /** The reader may add and take away changes now. */
    public boolean isEditing() {
        return may("edit");
    }

    /** The reader may choose where things of a divided office go. */
    public boolean isPlacing() {
        return may("place");
    }

    public Slice<TaskView> getTasks() {
        if (tasks == null) {
            tasks = service.tasks(getId(), new TaskFilter(action, null, null), Paging.of(cursor, TASKS));
        }
        return tasks;
    }

    public ReorganisationKind[] getKinds() {
        return ReorganisationKind.values();
    }

    public List<TimelineEntry> getHistory() {
        List<TimelineEntry> entries = new ArrayList<>(getPlan().history().stream()
                .map(one -> new TimelineEntry(labels.shown(one.step()), "system".equals(one.actor()) ? null : one.actorName(), one.at(), one.comment(), null)).toList());
        Collections.reverse(entries);
        return entries;
    }

    public String add() {
        return changed(service.addChanges(getId(), getVersion(), List.of(form.entered(named))));
    }

    public String addFile() throws IOException {
        return changed(service.importChanges(getId(), getVersion(), Uploads.required(changesFile, "changesFile", "reorganisation.field.changesFile")));
    }

    public String remove(UUID change) {
        return changed(service.removeChange(getId(), getVersion(), change));
    }

    public String preview() {
        return after(service.preview(getId(), getVersion()));
    }

    public String approve() {
        return after(service.approve(getId(), getVersion(), comment));
    }

    public String sendBack() {
        return after(service.sendBack(getId(), getVersion(), comment));
    }

    public String cancel() {
        return after(service.cancel(getId(), getVersion(), comment));
    }

    public String execute() {
        return after(service.execute(getId(), getVersion()));
    }

    public String retry() {
        return after(service.retry(getId(), getVersion()));
    }

    public String undo() {
        return after(service.undo(getId(), getVersion(), comment));
    }

    public String freeze() {
        return after(service.freeze(getId(), getVersion(), comment));
    }

    private String changed(ReorganisationView done) {
        notice.done("reorganisation.done.changes", done.number());
        return address(getId());
    }

    private String after(ReorganisationView done) {
        notice.done("reorganisation.done.step", done.number(), labels.shown(done.state()));
        return address(getId());
    }

    public TaskAction getAction() {
        return action;
    }

    public void setAction(TaskAction action) {
        this.action = action;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public ChangeForm getForm() {
        return form;
    }

    public Part getChangesFile() {
        return changesFile;
    }

    public void setChangesFile(Part changesFile) {
        this.changesFile = changesFile;
    }
}
