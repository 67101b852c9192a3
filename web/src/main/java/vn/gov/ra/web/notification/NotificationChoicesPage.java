package vn.gov.ra.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.notification.Choice;
import vn.gov.ra.notification.NoticeKind;
import vn.gov.ra.notification.NotificationService;
import vn.gov.ra.web.support.Notice;

/** What the reader wants to be told of, kind by kind; a part of other pages. */
@Named("notificationChoices")
@RequestScoped
public class NotificationChoicesPage {

    @Inject
    private NotificationService notices;
    @Inject
    private Notice notice;
    private List<Row> rows;

    /** A line of the form. */
    public static final class Row {

        private final NoticeKind kind;
        private boolean bell;
        private boolean mail;

        Row(Choice choice) {
            kind = choice.kind();
            bell = choice.bell();
            mail = choice.mail();
        }

        public NoticeKind getKind() {
            return kind;
        }

        public boolean isBell() {
            return bell;
        }

        public void setBell(boolean bell) {
            this.bell = bell;
        }

        public boolean isMail() {
            return mail;
        }

        public void setMail(boolean mail) {
            this.mail = mail;
        }
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = notices.choices().stream().map(Row::new).toList();
        }
        return rows;
    }

    public void save() {
        notices.choose(getRows().stream().map(row -> new Choice(row.kind, row.bell, row.mail)).toList());
        notice.done("notification.done.chosen");
    }
}
