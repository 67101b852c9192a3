package vn.gov.ra.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.request.OverdueLines;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.shared.Messages;

/** What lies at the office past its own term: told once each working day to the officers, and from the second day of lateness on to who answers for the office. */
@Dependent
public class OverdueNews {

    /** Working days. */
    private static final int TO_HEAD = 2;
    /** It is about the office itself. */
    private static final UUID OFFICE = new UUID(0, 0);

    private final RequestLines lines;
    private final NewsDesk desk;
    private final LegalCalendar calendar;

    /** For the container, which makes its proxies with it. */
    public OverdueNews() {
        this(null, null, null);
    }

    @Inject
    OverdueNews(RequestLines lines, NewsDesk desk, LegalCalendar calendar) {
        this.lines = lines;
        this.desk = desk;
        this.calendar = calendar;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tell() {
        news().forEach(desk::tell);
    }

    List<News> news() {
        LocalDate today = calendar.today();
        List<News> news = new ArrayList<>();
        if (!calendar.working(today)) {
            return news;
        }
        OverdueLines overdue = lines.overdue();
        if (overdue.count() > 0) {
            int late = calendar.workingDaysBetween(overdue.oldest(), today);
            news.add(news(NoticeKind.OFFICE_OVERDUE, overdue, late, today));
            if (late >= TO_HEAD) {
                news.add(news(NoticeKind.OFFICE_OVERDUE_HEAD, overdue, late, today));
            }
        }
        return news;
    }

    private static News news(NoticeKind kind, OverdueLines overdue, int late, LocalDate today) {
        return new News(kind, OFFICE, today.toString(), Audience.office(), List.of(Long.toString(overdue.count()), Messages.shown(overdue.oldest(), Messages.VI), Integer.toString(late)),
                "/review/list?state=ALL&dueBy=" + Messages.shown(today.minusDays(1), Messages.VI));
    }
}
