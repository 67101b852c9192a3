package vn.gov.ra.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.notification.NoticeView;
import vn.gov.ra.notification.NotificationService;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.support.Notice;

/** Everything the reader was told, newest first. */
@Named("notificationList")
@RequestScoped
public class NotificationListPage {

    private static final int ROWS = 50;

    @Inject
    private NotificationService notices;
    @Inject
    private Notice notice;

    private boolean unread;
    private String cursor;
    private Slice<NoticeView> page;

    public void load() {
        page = notices.list(unread, cursor, ROWS);
    }

    public List<NoticeView> getRows() {
        if (page == null) {
            load();
        }
        return page.items();
    }

    public String getNext() {
        getRows();
        return page.nextCursor();
    }

    public String readAll() {
        notice.done("notification.done.readAll", notices.readAll());
        return "/notifications?faces-redirect=true";
    }

    public boolean isUnread() {
        return unread;
    }

    public void setUnread(boolean unread) {
        this.unread = unread;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
