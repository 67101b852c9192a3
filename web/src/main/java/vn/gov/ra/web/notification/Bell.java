package vn.gov.ra.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.notification.NoticeView;
import vn.gov.ra.notification.NotificationService;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Language;

/** The newest unread notices and their number, for the head of the page. */
@Named("bell")
@RequestScoped
public class Bell {

    private static final int SHOWN = 6;
    private static final int MOST = 99;

    @Inject
    private NotificationService notices;
    @Inject
    private CurrentUser me;
    @Inject
    private Language language;
    private Long unread;
    private List<NoticeView> latest;

    public boolean isShown() {
        return me.known();
    }

    public long getUnread() {
        if (unread == null) {
            unread = isShown() ? notices.unread() : 0;
        }
        return unread;
    }

    /** Short enough for the badge. */
    public String getBadge() {
        return getUnread() > MOST ? MOST + "+" : Long.toString(getUnread());
    }

    public List<NoticeView> getLatest() {
        if (latest == null) {
            latest = getUnread() == 0 ? List.of() : notices.list(true, null, SHOWN).items();
        }
        return latest;
    }

    public String title(NoticeView notice) {
        return notice.title(language.locale());
    }
}
