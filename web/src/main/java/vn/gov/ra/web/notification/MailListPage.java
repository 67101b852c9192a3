package vn.gov.ra.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.gov.ra.notification.MailState;
import vn.gov.ra.notification.MailView;
import vn.gov.ra.notification.NotificationService;
import vn.gov.ra.shared.Slice;

/** What became of every mail that was wanted, and why one was not sent. */
@Named("mailList")
@RequestScoped
public class MailListPage {

    private static final int ROWS = 50;

    @Inject
    private NotificationService notices;

    private String state;
    private String cursor;
    private Slice<MailView> page;

    public void load() {
        MailState wanted = Arrays.stream(MailState.values()).filter(one -> one.name().equals(state)).findFirst().orElse(null);
        page = notices.mails(wanted, cursor, ROWS);
    }

    public List<MailView> getRows() {
        return page().items();
    }

    public String getNext() {
        return page().nextCursor();
    }

    /** A form of the page that comes back asks too. */
    private Slice<MailView> page() {
        if (page == null) {
            load();
        }
        return page;
    }

    public List<MailState> getStates() {
        return List.of(MailState.WAITING, MailState.SENT, MailState.NOT_SENT);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
