package vn.gov.ra.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateStep;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.subscriber.SubjectKind;

class RevocationMarksTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");
    private static final UUID CERTIFICATE = UUID.fromString("018f0000-0000-7000-8000-0000000000c1");

    private final List<Object> done = new ArrayList<>();
    private final RevocationMarks marks = new RevocationMarks();
    private CertificateState state = CertificateState.IN_FORCE;
    private RequestLine line;

    @BeforeEach
    void wire() throws ReflectiveOperationException {
        Actor officer = new Actor(Ids.next(), "s", "chuyenvien", "Trần Thị Hoà", Ids.next(), null, Set.of("OFFICER"));
        Dossier dossier = new Dossier(Ids.next(), Ids.next(), officer, DossierStep.RAISE_EMERGENCY, MONDAY);
        dossier.asks("05", "R2024", RequestAction.REVOKE, SubjectKind.PERSON);
        line = new RequestLine(Ids.next(), dossier, 1, LineStep.RAISE_EMERGENCY, MONDAY);
        line.about(new Subject(null, "C:" + CERTIFICATE, null, CERTIFICATE, null));
        line.flag(EmergencyRequests.EMERGENCY, true);
        put("requests", new RequestRepository() {
            @Override
            Optional<RequestLine> line(UUID id) {
                return Optional.of(line);
            }
        });
        put("certificates", new CertificateRegister() {
            @Override
            public CertificateView byId(UUID id) {
                return new CertificateView(CERTIFICATE, "g2", "7af2df52182653d3", "CN=Nông Văn Hiếu", "Nông Văn Hiếu", null, null, MONDAY, MONDAY, "", null, null, null,
                        null, state, "REVOCATION_PENDING", MONDAY, MONDAY, 1);
            }

            @Override
            public void take(UUID id, CertificateStep step, String note) {
                done.add(step);
                state = step == CertificateStep.REVOKE_APPROVED ? CertificateState.REVOKE_PENDING : CertificateState.IN_FORCE;
            }

            @Override
            public void clearAlert(UUID id) {
                done.add("alert cleared");
            }
        });
    }

    private void put(String name, Object value) throws ReflectiveOperationException {
        Field field = RevocationMarks.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(marks, value);
    }

    private void takes(LineStep step) {
        LineState before = line.take(step, LineChange.none(), MONDAY);
        marks.onLine(new LineStateChanged(line.id(), line.dossierId(), before, line.state()));
    }

    @Test
    void emergency_line_begins_submitted_like_its_dossier() {
        assertEquals(LineState.SUBMITTED, line.state());
    }

    @Test
    void approved_revocation_is_pending_until_the_list_speaks() {
        takes(LineStep.EMERGENCY_APPROVE);
        takes(LineStep.ADD_TO_BATCH);
        takes(LineStep.REMOVE);
        takes(LineStep.ADD_TO_BATCH);
        takes(LineStep.BATCH_SENT);

        assertEquals(List.of(CertificateStep.REVOKE_APPROVED), done);
    }

    @Test
    void correction_takes_the_pending_revocation_back() {
        takes(LineStep.EMERGENCY_APPROVE);
        takes(LineStep.CORRECT);

        assertEquals(List.of(CertificateStep.REVOKE_APPROVED, CertificateStep.REVOKE_FAILED), done);
    }

    @Test
    void given_up_after_the_ca_returned_it_the_certificate_is_in_force_again() {
        takes(LineStep.EMERGENCY_APPROVE);
        takes(LineStep.ADD_TO_BATCH);
        takes(LineStep.BATCH_SENT);
        takes(LineStep.CA_RETURN);
        takes(LineStep.GIVE_UP);

        assertEquals(List.of(CertificateStep.REVOKE_APPROVED, CertificateStep.REVOKE_FAILED), done);
    }

    @Test
    void alarm_taken_back_before_anybody_approved_takes_its_alert_along() {
        takes(LineStep.WITHDRAW);

        assertEquals(List.of("alert cleared"), done);
    }

    @Test
    void certificate_revoked_meanwhile_is_left_alone() {
        state = CertificateState.REVOKED;
        takes(LineStep.EMERGENCY_APPROVE);

        assertEquals(List.of(), done);
    }

    @Test
    void second_look_is_late_after_a_day() {
        assertEquals(false, EmergencyLateness.reviewLate(MONDAY, MONDAY.plusSeconds(24 * 3600), 24));
        assertEquals(true, EmergencyLateness.reviewLate(MONDAY, MONDAY.plusSeconds(24 * 3600 + 1), 24));
        assertEquals(false, EmergencyLateness.reviewLate(null, MONDAY, 24));
    }
}
