package vn.gov.ra.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.handover.MinutesState;
import vn.gov.ra.handover.MinutesStateChanged;
import vn.gov.ra.handover.Party;
import vn.gov.ra.relying.webhook.WebhookGone;
import vn.gov.ra.release.ReleaseDecided;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.status.AgeAlarm;
import vn.gov.ra.status.crl.CrlAged;
import vn.gov.ra.status.crl.CrlVanished;

class OfficeNewsTest {

    private static final UUID AGENCY = UUID.randomUUID();
    private static final Actor CLERK = new Actor(UUID.randomUUID(), "sub", "vanthu.xa", "Nguyễn Thị Hạnh", null, AGENCY, Set.of(Role.CLERK));

    private final List<News> told = new ArrayList<>();
    private final NewsDesk desk = new NewsDesk(null, null) {
        @Override
        public void tell(News one) {
            told.add(one);
        }
    };
    private final OfficeNews news = new OfficeNews(desk, new CurrentActor() {
        @Override
        public Actor get() {
            return CLERK;
        }
    });

    @Test
    void who_keeps_the_systems_is_told_of_a_receiver_that_is_gone() {
        UUID webhook = UUID.randomUUID();
        new SystemNews(desk).gone(new WebhookGone(webhook, "Một cửa", "https://motcua.gov.vn/hook", Instant.parse("2026-03-02T01:10:00Z")));

        assertEquals(NoticeKind.WEBHOOK_GONE, told.get(0).kind());
        assertEquals(Set.of(Role.ADMIN), told.get(0).kind().roles());
        assertEquals(List.of("Một cửa", "https://motcua.gov.vn/hook"), told.get(0).arguments());
        assertEquals("/relying/webhook?id=" + webhook, told.get(0).href());
    }

    @Test
    void whoever_asked_for_the_register_is_told_until_when_it_may_be_taken_or_why_not() {
        UUID request = UUID.randomUUID();
        UUID officer = UUID.randomUUID();
        decided(new ReleaseDecided(request, "GS-2026-0007", "Sở tỉnh bạn", officer, Instant.parse("2026-03-05T02:10:00Z"), null));
        decided(new ReleaseDecided(request, "GS-2026-0007", "Sở tỉnh bạn", officer, Instant.parse("2026-03-05T02:10:00Z"), "Tỉnh bạn đã nhận"));
        decided(new ReleaseDecided(request, "GS-2026-0007", "Sở tỉnh bạn", officer, null, "Chưa có nghị quyết"));

        assertEquals(List.of(NoticeKind.REGISTER_RELEASED, NoticeKind.REGISTER_REFUSED, NoticeKind.REGISTER_REFUSED), kinds());
        assertEquals(List.of("GS-2026-0007", "Sở tỉnh bạn", "05/03/2026 09:10"), told.get(0).arguments());
        assertEquals("Chưa có nghị quyết", told.get(2).arguments().get(2));
        for (News one : told) {
            assertEquals(List.of(Audience.account(officer), "/releases/view?id=" + request, CLERK.userId()), List.of(one.audience(), one.href(), one.exceptUserId()), "who calls it off knows it");
        }
        assertTrue(NoticeKind.REGISTER_RELEASED.urgent(), "it is open for a few days only");
    }

    private void decided(ReleaseDecided about) {
        new WorkNews(desk, new CurrentActor() {
            @Override
            public Actor get() {
                return CLERK;
            }
        }).register(about);
    }

    @Test
    void minutes_for_an_agency_wait_for_its_clerk() {
        minutes(MinutesState.GIVER_SIGNED, Party.agency(AGENCY));

        assertEquals(List.of(NoticeKind.MINUTES_WAITING), kinds());
        assertEquals(AGENCY, told.get(0).audience().agencyId());
    }

    @Test
    void devices_that_come_back_are_told_to_the_store_whether_declined_disputed_or_given_back() {
        minutes(MinutesState.PARTLY_ACCEPTED, Party.agency(AGENCY));
        minutes(MinutesState.DISPUTED, Party.agency(AGENCY));
        minutes(MinutesState.GIVER_SIGNED, Party.office());

        assertEquals(List.of(NoticeKind.MINUTES_RETURNED, NoticeKind.MINUTES_RETURNED, NoticeKind.MINUTES_RETURNED), kinds());
        assertEquals(Set.of(Role.STOREKEEPER), NoticeKind.MINUTES_RETURNED.roles());
        assertEquals(Audience.office(), told.get(0).audience());
    }

    @Test
    void what_ends_well_is_told_to_nobody() {
        minutes(MinutesState.COMPLETED, Party.agency(AGENCY));
        minutes(MinutesState.VOID, Party.agency(AGENCY));

        assertEquals(List.of(), kinds());
    }

    @Test
    void each_part_of_a_lists_window_is_one_piece_of_news_and_another_list_is_another() {
        UUID authority = UUID.randomUUID();
        news.aged(new CrlAged(authority, "g2", AgeAlarm.HALF, Instant.EPOCH));
        news.aged(new CrlAged(authority, "g2", AgeAlarm.HALF, Instant.EPOCH));
        news.aged(new CrlAged(authority, "g2", AgeAlarm.MOST, Instant.EPOCH));
        news.aged(new CrlAged(authority, "g2", AgeAlarm.HALF, Instant.EPOCH.plusSeconds(1)));

        assertEquals(3, told.stream().map(News::key).distinct().count());
        assertEquals(List.of("g2", "status.alarm.HALF"), told.get(0).arguments());
        assertEquals(Audience.office(), told.get(0).audience());
    }

    @Test
    void a_list_that_leaves_out_revoked_certificates_is_told_once_for_each_list() {
        UUID authority = UUID.randomUUID();
        for (long number : new long[] {7, 7, 8}) {
            news.vanished(new CrlVanished(authority, "g2", BigInteger.valueOf(number), List.of(BigInteger.TEN)));
        }
        assertEquals(2, told.stream().map(News::key).distinct().count());
    }

    private void minutes(MinutesState state, Party to) {
        news.minutes(new MinutesStateChanged(UUID.randomUUID(), "BB-2026-0007", state, to, Instant.EPOCH));
    }

    private List<NoticeKind> kinds() {
        return told.stream().map(News::kind).toList();
    }
}
