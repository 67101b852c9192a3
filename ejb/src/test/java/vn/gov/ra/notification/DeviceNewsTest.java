package vn.gov.ra.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.token.DueDevices;

/** A device called back on Monday 1 March 2027, to be given back by Monday the 8th, day by day. */
class DeviceNewsTest {

    private static final UUID DEVICE = UUID.randomUUID();
    private static final UUID AGENCY = UUID.randomUUID();
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 8);

    private String setting = "2";

    private List<News> on(LocalDate day) {
        DueDevices due = new DueDevices() {
            @Override
            public List<Due> all() {
                return List.of(new Due(DEVICE, "GCA01-26-000001", AGENCY, LAST_DAY));
            }
        };
        Settings settings = new Settings() {
            @Override
            public Optional<String> find(String key) {
                return Optional.ofNullable(setting).filter(value -> DeviceNews.SETTING.equals(key));
            }
        };
        return new DeviceNews(due, null, settings, new LegalCalendar() {
            @Override
            public LocalDate today() {
                return day;
            }

            @Override
            public int workingDaysBetween(LocalDate from, LocalDate to) {
                return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(one -> one.getDayOfWeek().getValue() < 6).count();
            }
        }).news();
    }

    private List<NoticeKind> kinds(LocalDate day) {
        return on(day).stream().map(News::kind).toList();
    }

    @Test
    void the_agency_is_reminded_when_three_of_the_five_days_have_gone_by_and_its_head_when_all_have() {
        assertEquals(List.of(), kinds(LocalDate.of(2027, 3, 3)), "two have");
        assertEquals(List.of(NoticeKind.DEVICE_DUE), kinds(LocalDate.of(2027, 3, 4)), "Thursday, the third");
        assertEquals(List.of(NoticeKind.DEVICE_DUE), kinds(LAST_DAY));
        assertEquals(List.of(NoticeKind.DEVICE_DUE_HEAD), kinds(LAST_DAY.plusDays(1)));
    }

    @Test
    void of_one_last_day_it_is_told_once_and_leads_to_the_device() {
        News thursday = on(LocalDate.of(2027, 3, 4)).get(0);

        assertEquals(thursday.key(), on(LocalDate.of(2027, 3, 5)).get(0).key());
        assertEquals(List.of("GCA01-26-000001", "08/03/2027"), thursday.arguments());
        assertEquals("/tokens/view?id=" + DEVICE, thursday.href());
        assertEquals(Audience.agency(AGENCY), thursday.audience());
    }

    @Test
    void the_office_may_choose_another_day_and_a_bad_setting_means_the_usual_one() {
        setting = "4";
        assertEquals(List.of(NoticeKind.DEVICE_DUE), kinds(LocalDate.of(2027, 3, 2)));
        setting = "soon";
        assertEquals(List.of(), kinds(LocalDate.of(2027, 3, 3)));
        assertEquals(List.of(NoticeKind.DEVICE_DUE), kinds(LocalDate.of(2027, 3, 4)));
    }
}
