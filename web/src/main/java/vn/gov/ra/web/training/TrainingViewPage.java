package vn.gov.ra.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.training.AttendeeView;
import vn.gov.ra.training.SessionView;
import vn.gov.ra.training.TrainingService;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.OpenedPage;

/** One session: what it was about and who attended. */
@Named("trainingView")
@ViewScoped
public class TrainingViewPage extends OpenedPage<SessionView, Offered> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private transient TrainingService trainings;
    @Inject
    private transient CurrentUser me;
    @Inject
    private transient Notice notice;

    private String cursor;
    private String people;
    private String reason;
    private transient Slice<AttendeeView> attendees;

    static String address(UUID id) {
        return "/trainings/view?faces-redirect=true&id=" + id;
    }

    @Override
    protected SessionView read(UUID id) {
        return trainings.get(id);
    }

    @Override
    protected List<Offered> offered(UUID id) {
        return List.of();
    }

    @Override
    protected long versionOf(SessionView seen) {
        return seen.version();
    }

    public SessionView getSession() {
        return opened();
    }

    public boolean isWriting() {
        return me.has(Role.OFFICER);
    }

    public Slice<AttendeeView> getAttendees() {
        if (attendees == null) {
            attendees = trainings.attendees(getId(), Paging.of(cursor, ROWS));
        }
        return attendees;
    }

    public String attend() {
        return changed(trainings.attend(getId(), getVersion(), TrainingNewPage.lines(people)));
    }

    /** Stays where it is: names typed below are not lost, nor is the page of the list. */
    public void strike(UUID attendance) {
        SessionView done = trainings.strike(getId(), getVersion(), attendance, reason);
        show(done);
        reason = null;
        attendees = null;
        notice.here("training.done.changed", done.number());
    }

    private String changed(SessionView done) {
        notice.done("training.done.changed", done.number());
        return address(getId());
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
