package vn.gov.ra.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.subscriber.AppointmentView;

/** A person may work in two agencies; the commitment is kept where its clerk can see it. */
class CommitmentPlaceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID SO = UUID.randomUUID();
    private static final UUID XA = UUID.randomUUID();

    private static AppointmentView at(UUID agency, LocalDate from) {
        return new AppointmentView(UUID.randomUUID(), UUID.randomUUID(), agency, "Sở Nội vụ", "Chuyên viên", false, false, null, from, null, 1);
    }

    @Test
    void of_two_agencies_it_is_the_one_of_whoever_records_it() {
        List<AppointmentView> both = List.of(at(SO, TODAY), at(XA, TODAY.minusYears(2)));
        assertEquals(XA, CommitmentService.where(both, TODAY, XA).agencyId());
        assertEquals(SO, CommitmentService.where(both, TODAY, null).agencyId(), "for the office it is the newest");
        assertEquals(SO, CommitmentService.where(both, TODAY, UUID.randomUUID()).agencyId());
    }

    @Test
    void a_position_to_come_is_none_yet() {
        List<AppointmentView> soon = List.of(at(XA, TODAY.plusDays(1)), at(SO, TODAY));
        assertEquals(SO, CommitmentService.where(soon, TODAY, XA).agencyId());
        assertNull(CommitmentService.where(soon.subList(0, 1), TODAY, XA));
    }
}
