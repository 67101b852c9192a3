package vn.gov.ra.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.delegation.Ending;
import vn.gov.ra.delegation.Endings;
import vn.gov.ra.regulation.DelegationDocument;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.shared.Messages;

/** Authority that ends is told sixty days before, day by day by a clock that the test sets. */
class EndingNewsTest {

    private static final UUID COMMUNE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    /** The first day without it. */
    private static final LocalDate END = LocalDate.of(2027, 5, 1);

    private Map<String, String> chosen = Map.of();
    private LocalDate begun = LocalDate.of(2026, 1, 1);
    private UUID agency;

    private List<News> on(LocalDate day) {
        Ending one = new Ending(UUID.fromString("00000000-0000-4000-8000-000000000002"), "15/QĐ-STTTT", "Lê Thị Mỹ Hạnh", agency, begun, END);
        Endings endings = new Endings() {
            @Override
            public List<Ending> grants(LocalDate today, LocalDate before) {
                return agency == null ? within(today, before) : List.of();
            }

            @Override
            public List<Ending> delegations(LocalDate today, LocalDate before) {
                return within(today, before);
            }

            private List<Ending> within(LocalDate today, LocalDate before) {
                return END.isAfter(today) && END.isBefore(before) ? List.of(one) : List.of();
            }
        };
        Regulation law = new Regulation() {
            @Override
            public List<DelegationDocument> delegationDocuments(LocalDate on) {
                return agency != null || !on.isBefore(END) ? List.of() : List.of(new DelegationDocument(one.id(), "482/QĐ-UBND", begun, "UBND tỉnh", "Sở", "quản lý thuê bao", begun, END, 0),
                        new DelegationDocument(UUID.randomUUID(), "2248/QĐ-UBND", begun, "UBND tỉnh", "Sở", "còn hiệu lực", begun, null, 0));
            }
        };
        Settings settings = new Settings() {
            @Override
            public Optional<String> find(String key) {
                return Optional.ofNullable(chosen.get(key));
            }
        };
        return new EndingNews(endings, null, law, settings, new LegalCalendar() {
            @Override
            public LocalDate today() {
                return day;
            }
        }).news();
    }

    private String kindsOn(LocalDate day) {
        return on(day).stream().map(News::kind).toList().toString();
    }

    @Test
    void grants_delegations_and_the_decision_are_told_from_sixty_days_before_their_end() {
        assertEquals("[]", kindsOn(END.minusDays(61)));
        assertEquals("[GRANT_ENDING, DELEGATION_ENDING, DOCUMENT_ENDING]", kindsOn(END.minusDays(60)));
        assertEquals("[GRANT_ENDING, DELEGATION_ENDING, DOCUMENT_ENDING]", kindsOn(END.minusDays(1)), "after an outage too");
        assertEquals("[]", kindsOn(END));
    }

    @Test
    void it_is_one_matter_however_often_it_is_noticed() {
        assertEquals(on(END.minusDays(60)).stream().map(News::key).toList(), on(END.minusDays(3)).stream().map(News::key).toList());
    }

    @Test
    void an_agencys_delegation_is_told_to_the_agency_alone() {
        agency = COMMUNE;
        List<News> told = on(END.minusDays(10));
        assertEquals(1, told.size());
        assertEquals(Audience.agency(COMMUNE), told.get(0).audience());
        assertEquals(List.of("15/QĐ-STTTT", "Lê Thị Mỹ Hạnh", Messages.shown(LocalDate.of(2027, 4, 30), Messages.VI), "9"), told.get(0).arguments());
    }

    @Test
    void who_stands_in_for_a_week_is_not_reminded_and_the_days_are_the_offices_choice() {
        begun = END.minusDays(14);
        assertEquals("[]", kindsOn(END.minusDays(10)));
        chosen = Map.of(EndingNews.SETTING, "7");
        assertEquals("[]", kindsOn(END.minusDays(8)));
        assertEquals("[GRANT_ENDING, DELEGATION_ENDING, DOCUMENT_ENDING]", kindsOn(END.minusDays(7)));
        chosen = Map.of(EndingNews.SETTING, "hai tháng");
        assertEquals("[]", kindsOn(END.minusDays(7)), "nonsense is left out");
    }
}
