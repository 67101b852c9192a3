package vn.gov.ra.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.ExpiringCertificate;
import vn.gov.ra.handover.WaitingMinutes;
import vn.gov.ra.outside.OutsideWatch;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Parameter;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.Settings;

/** What becomes due, day by day, by a clock that the test sets. */
class DueNewsTest {

    private static final UUID AGENCY = UUID.randomUUID();
    private static final UUID CERTIFICATE = UUID.randomUUID();
    /** 00:30 on 13 March in Viet Nam: the last day is the 13th. */
    private static final Instant END = Instant.parse("2027-03-12T17:30:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 13);

    private String days = "180,120,90,60,30,15,7,1";
    private Map<String, String> chosen = Map.of();
    private List<ExpiringCertificate> ending = List.of(certificate(0));
    private List<ExpiringCertificate> outside = List.of();
    private Set<UUID> usedNoMore = Set.of();
    private List<WaitingMinutes.Waiting> waiting = List.of();

    private static ExpiringCertificate certificate(long successors) {
        return new ExpiringCertificate(CERTIFICATE, "1a2b3c", "Nguyễn Thị Hạnh", AGENCY, END, successors);
    }

    private DueNews on(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(2, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        CertificateRegister register = new CertificateRegister() {
            @Override
            public List<ExpiringCertificate> expiring(Instant from, Instant until, UUID agencyId) {
                return ending.stream().filter(one -> !one.notAfter().isBefore(from) && one.notAfter().isBefore(until)).toList();
            }
        };
        WaitingMinutes minutes = new WaitingMinutes() {
            @Override
            public List<Waiting> all() {
                return waiting;
            }
        };
        Settings settings = new Settings() {
            @Override
            public Optional<String> find(String key) {
                return Optional.ofNullable(chosen.get(key));
            }
        };
        Regulation law = new Regulation() {
            @Override
            public String editionOn(LocalDate letterDate) {
                return "R2024";
            }

            @Override
            public Optional<Parameter> rule(String edition, String key) {
                return Optional.ofNullable(days).map(value -> new Parameter(edition, key, value, null, null, 0));
            }
        };
        OutsideWatch watch = new OutsideWatch() {
            @Override
            public List<ExpiringCertificate> expiring(Instant from, Instant until) {
                return outside.stream().filter(one -> !one.notAfter().isBefore(from) && one.notAfter().isBefore(until)).toList();
            }

            @Override
            public Set<UUID> usedNoMore() {
                return usedNoMore;
            }
        };
        return new DueNews(register, watch, minutes, null, law, settings, new LegalCalendar() {
            @Override
            public LocalDate today() {
                return day;
            }

            @Override
            public LocalDate dateOf(Instant instant) {
                return instant.atZone(ZONE).toLocalDate();
            }

            @Override
            public int workingDaysBetween(LocalDate from, LocalDate to) {
                return (int) from.datesUntil(to).filter(one -> one.getDayOfWeek().getValue() < 6).count();
            }
        }, clock);
    }

    /** What is told on a day; the writer tells one account each key once. */
    private List<String> toldOn(LocalDate day) {
        DueNews due = on(day);
        return due.expiring().entrySet().stream().flatMap(one -> due.news(one.getKey(), one.getValue()).stream()).map(DueNewsTest::brief).toList();
    }

    private static String brief(News news) {
        return (news.kind() == NoticeKind.CERTIFICATE_EXPIRING ? "clerk " : "head ") + news.threshold();
    }

    private Set<String> toldBetween(LocalDate from, LocalDate to) {
        Set<String> told = new LinkedHashSet<>();
        from.datesUntil(to.plusDays(1)).forEach(day -> told.addAll(toldOn(day)));
        return told;
    }

    @Test
    void each_threshold_is_told_on_its_day_and_the_head_hears_from_thirty_days_on() {
        assertEquals(List.of(), toldOn(LAST_DAY.minusDays(181)));
        assertEquals(List.of("clerk 180"), toldOn(LAST_DAY.minusDays(180)));
        assertEquals(List.of("clerk 60"), toldOn(LAST_DAY.minusDays(31)));
        assertEquals(List.of("clerk 30", "head 30"), toldOn(LAST_DAY.minusDays(30)));
        assertEquals(List.of("clerk 1", "head 1"), toldOn(LAST_DAY.minusDays(1)));

        assertEquals("[clerk 180, clerk 120, clerk 90, clerk 60, clerk 30, head 30, clerk 15, head 15, clerk 7, head 7, clerk 1, head 1]",
                toldBetween(LAST_DAY.minusDays(200), LAST_DAY.plusDays(5)).toString());
    }

    @Test
    void after_an_outage_the_threshold_that_counts_now_is_told_and_not_every_one_missed() {
        Set<String> told = toldBetween(LAST_DAY.minusDays(200), LAST_DAY.minusDays(100));
        told.addAll(toldBetween(LAST_DAY.minusDays(20), LAST_DAY));
        assertEquals("[clerk 180, clerk 120, clerk 30, head 30, clerk 15, head 15, clerk 7, head 7, clerk 1, head 1]", told.toString());
    }

    @Test
    void nothing_is_told_once_a_successor_is_there_nor_of_what_no_agency_answers_for() {
        ending = List.of(certificate(1));
        assertEquals(List.of(), toldOn(LAST_DAY.minusDays(7)));
        ending = List.of(new ExpiringCertificate(CERTIFICATE, "1a", "Máy chủ", null, END, 0));
        assertEquals(List.of(), toldOn(LAST_DAY.minusDays(7)));
    }

    @Test
    void what_came_from_outside_is_told_to_its_agency_too_and_nothing_of_what_is_used_no_more() {
        outside = ending;
        assertEquals("[OUTSIDE_EXPIRING 30, OUTSIDE_EXPIRING_HEAD 30]", outsideOn(LAST_DAY.minusDays(30)));
        assertEquals("[OUTSIDE_EXPIRING 60]", outsideOn(LAST_DAY.minusDays(31)));
        assertEquals("[]", outsideOn(LAST_DAY.minusDays(181)));
        usedNoMore = Set.of(CERTIFICATE);
        assertEquals(List.of(), toldOn(LAST_DAY.minusDays(30)), "its record says replaced or ended");
    }

    private String outsideOn(LocalDate day) {
        DueNews due = on(day);
        return due.expiringOutside().entrySet().stream().flatMap(one -> due.outsideNews(one.getKey(), one.getValue()).stream()).map(news -> {
            assertEquals("/outside/view?id=" + CERTIFICATE, news.href());
            return news.kind() + " " + news.threshold();
        }).toList().toString();
    }

    @Test
    void the_title_says_the_day_in_viet_nam_and_how_many_are_left() {
        DueNews due = on(LAST_DAY.minusDays(40));
        News news = due.news(AGENCY, due.expiring().get(AGENCY)).get(0);
        assertEquals(List.of("Nguyễn Thị Hạnh", "1a2b3c", "13/03/2027", "40"), news.arguments());
        assertEquals(Audience.agency(AGENCY), news.audience());
    }

    @Test
    void the_days_are_the_offices_choice_and_nonsense_in_them_is_left_out() {
        days = "45; 10 mười";
        chosen = Map.of("notice.expiry.head", "10");
        assertEquals("[clerk 45, clerk 10, head 10]", toldBetween(LAST_DAY.minusDays(200), LAST_DAY).toString());
        days = null;
        assertEquals(180, on(LAST_DAY).thresholds().farthest(), "the usual days");
        assertEquals(OptionalInt.empty(), on(LAST_DAY).thresholds().reached(LAST_DAY.plusDays(1), LAST_DAY));
        assertEquals(OptionalInt.of(1), on(LAST_DAY).thresholds().reached(LAST_DAY, LAST_DAY));
    }

    @Test
    void minutes_nobody_signs_are_told_to_the_clerk_and_then_to_the_head() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        waiting = List.of(new WaitingMinutes.Waiting(UUID.randomUUID(), "BB-2026-007", AGENCY, monday));
        assertEquals(List.of(), kinds(monday.plusDays(1)));
        assertEquals(List.of(NoticeKind.HANDOVER_DUE), kinds(monday.plusDays(2)));
        assertEquals(List.of(NoticeKind.HANDOVER_DUE, NoticeKind.HANDOVER_DUE_HEAD), kinds(monday.plusDays(4)));
        List<String> keys = new ArrayList<>(on(monday.plusDays(4)).handovers().stream().map(News::key).toList());
        assertEquals(keys, on(monday.plusDays(30)).handovers().stream().map(News::key).toList(), "the same is told, so nobody hears it twice");
        assertTrue(keys.size() == Set.copyOf(keys).size());
    }

    private List<NoticeKind> kinds(LocalDate day) {
        return on(day).handovers().stream().map(News::kind).collect(Collectors.toList());
    }
}
