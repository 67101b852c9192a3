package vn.gov.ra.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.delegation.Ending;
import vn.gov.ra.delegation.Endings;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.shared.Messages;

/**
 * Grants of authority, delegations and the decisions behind them that end and are not gone on with (issue #4, item 5). Told once when the time comes, and
 * only of what holds longer than that time: whoever stands in for a week knows when the week is over.
 */
@Dependent
public class EndingNews {

    static final String SETTING = "notice.authority.days";
    private static final int USUAL = 60;
    private static final String PAGE = "/delegations/list";

    private final Endings endings;
    private final NewsDesk desk;
    private final Regulation regulation;
    private final Settings settings;
    private final LegalCalendar calendar;

    /** For the container, which makes its proxies with it. */
    public EndingNews() {
        this(null, null, null, null, null);
    }

    @Inject
    EndingNews(Endings endings, NewsDesk desk, Regulation regulation, Settings settings, LegalCalendar calendar) {
        this.endings = endings;
        this.desk = desk;
        this.regulation = regulation;
        this.settings = settings;
        this.calendar = calendar;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tell() {
        news().forEach(desk::tell);
    }

    List<News> news() {
        LocalDate today = calendar.today();
        int days = settings.find(SETTING).filter(text -> text.matches("\\d{1,3}")).map(Integer::valueOf).orElse(USUAL);
        LocalDate before = today.plusDays(days + 1L);
        List<News> news = new ArrayList<>();
        endings.grants(today, before).forEach(one -> add(NoticeKind.GRANT_ENDING, Audience.office(), one, days, PAGE, news));
        endings.delegations(today, before).forEach(one -> add(NoticeKind.DELEGATION_ENDING, one.agencyId() == null ? Audience.office() : Audience.agency(one.agencyId()), one,
                days, PAGE, news));
        regulation.delegationDocuments(today).stream().filter(one -> one.validTo() != null && one.validTo().isBefore(before))
                .map(one -> new Ending(one.id(), one.number(), one.delegate(), null, one.validFrom(), one.validTo()))
                .forEach(one -> add(NoticeKind.DOCUMENT_ENDING, Audience.office(), one, days, "/setup/delegation", news));
        return news;
    }

    /** Of the last day it holds, which is the one before its end. */
    private void add(NoticeKind kind, Audience to, Ending one, int days, String page, List<News> news) {
        LocalDate lastDay = one.validTo().minusDays(1);
        if (one.validFrom().isAfter(lastDay.minusDays(days))) {
            return;
        }
        UUID about = one.id();
        news.add(new News(kind, about, one.validTo().toString(), to, List.of(one.documentNo(), one.holder(), Messages.shown(lastDay, Messages.VI),
                Long.toString(ChronoUnit.DAYS.between(calendar.today(), lastDay))), page));
    }
}
