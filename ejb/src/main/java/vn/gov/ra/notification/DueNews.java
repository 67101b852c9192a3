package vn.gov.ra.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.ExpiringCertificate;
import vn.gov.ra.handover.WaitingMinutes;
import vn.gov.ra.outside.OutsideWatch;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Parameter;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.shared.Messages;

/**
 * What time alone makes due: certificates that end, minutes nobody signs. However often it is asked, an account is told one thing once, because the
 * threshold that was reached is part of what is told.
 */
@Dependent
public class DueNews {

    /** Working days. */
    private static final int USUAL_HANDOVER = 2;

    private final CertificateRegister certificates;
    private final OutsideWatch outside;
    private final WaitingMinutes minutes;
    private final NewsDesk desk;
    private final Regulation regulation;
    private final Settings settings;
    private final LegalCalendar calendar;
    private final Clock clock;

    /** For the container, which makes its proxies with it. */
    public DueNews() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    DueNews(CertificateRegister certificates, OutsideWatch outside, WaitingMinutes minutes, NewsDesk desk, Regulation regulation, Settings settings, LegalCalendar calendar, Clock clock) {
        this.certificates = certificates;
        this.outside = outside;
        this.minutes = minutes;
        this.desk = desk;
        this.regulation = regulation;
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    Thresholds thresholds() {
        String days = regulation.rule(regulation.editionOn(calendar.today()), "reminder.days").map(Parameter::value).orElse("");
        return Thresholds.of(List.of(days.split("[\\s,;]+")), settings.get("notice.expiry.head", ""));
    }

    /** Certificates whose end is near, by the agency that answers for them. */
    public Map<UUID, List<ExpiringCertificate>> expiring() {
        Set<UUID> usedNoMore = outside.usedNoMore();
        return certificates.expiring(clock.instant(), farthest(), null).stream()
                .filter(one -> one.agencyId() != null && !one.replaced() && !usedNoMore.contains(one.id())).collect(Collectors.groupingBy(ExpiringCertificate::agencyId));
    }

    /** The same of those that no register knows: of public CAs, and those that agencies got without the portal. */
    public Map<UUID, List<ExpiringCertificate>> expiringOutside() {
        return outside.expiring(clock.instant(), farthest()).stream().collect(Collectors.groupingBy(ExpiringCertificate::agencyId));
    }

    private Instant farthest() {
        return clock.instant().plus(Duration.ofDays(thresholds().farthest() + 1L));
    }

    /** One agency in one transaction: what is wrong with one does not keep the others from being told. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tellExpiring(UUID agencyId, List<ExpiringCertificate> ending) {
        news(agencyId, ending).forEach(desk::tell);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tellOutside(UUID agencyId, List<ExpiringCertificate> ending) {
        outsideNews(agencyId, ending).forEach(desk::tell);
    }

    List<News> news(UUID agencyId, List<ExpiringCertificate> ending) {
        return news(NoticeKind.CERTIFICATE_EXPIRING, NoticeKind.CERTIFICATE_EXPIRING_HEAD, "/certificates/view?id=", agencyId, ending);
    }

    List<News> outsideNews(UUID agencyId, List<ExpiringCertificate> ending) {
        return news(NoticeKind.OUTSIDE_EXPIRING, NoticeKind.OUTSIDE_EXPIRING_HEAD, "/outside/view?id=", agencyId, ending);
    }

    private List<News> news(NoticeKind clerk, NoticeKind head, String page, UUID agencyId, List<ExpiringCertificate> ending) {
        Thresholds thresholds = thresholds();
        List<News> news = new ArrayList<>();
        for (ExpiringCertificate one : ending) {
            LocalDate lastDay = calendar.dateOf(one.notAfter());
            OptionalInt reached = thresholds.reached(calendar.today(), lastDay);
            if (reached.isPresent() && !one.replaced()) {
                news.add(expiry(clerk, page, agencyId, one, lastDay, reached.getAsInt()));
                if (thresholds.toHead(reached.getAsInt())) {
                    news.add(expiry(head, page, agencyId, one, lastDay, reached.getAsInt()));
                }
            }
        }
        return news;
    }

    private News expiry(NoticeKind kind, String page, UUID agencyId, ExpiringCertificate one, LocalDate lastDay, int reached) {
        return new News(kind, one.id(), Integer.toString(reached), Audience.agency(agencyId), List.of(one.commonName(), one.serial(), Messages.shown(lastDay, Messages.VI),
                Long.toString(ChronoUnit.DAYS.between(calendar.today(), lastDay))), page + one.id());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tellHandovers() {
        handovers().forEach(desk::tell);
    }

    List<News> handovers() {
        int term = settings.find("notice.handover.days").filter(days -> days.matches("\\d{1,3}")).map(Integer::valueOf).orElse(USUAL_HANDOVER);
        List<News> news = new ArrayList<>();
        for (WaitingMinutes.Waiting one : minutes.all()) {
            int waited = calendar.workingDaysBetween(one.issuedOn(), calendar.today());
            if (waited >= term) {
                news.add(handover(NoticeKind.HANDOVER_DUE, one));
            }
            if (waited >= 2 * term && term > 0) {
                news.add(handover(NoticeKind.HANDOVER_DUE_HEAD, one));
            }
        }
        return news;
    }

    private static News handover(NoticeKind kind, WaitingMinutes.Waiting one) {
        return new News(kind, one.id(), "due", Audience.agency(one.agencyId()), List.of(one.number(), Messages.shown(one.issuedOn(), Messages.VI)),
                "/handovers/view?id=" + one.id());
    }
}
