package vn.gov.ra.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleMatrixTest {

    @Test
    void the_page_of_roles_is_what_the_annotations_say() throws IOException {
        String now = RoleMatrix.render();
        if (Boolean.getBoolean("ra.docs.update")) {
            Files.createDirectories(RoleMatrix.FILE.getParent());
            Files.writeString(RoleMatrix.FILE, now);
        }
        assertEquals(now, Files.readString(RoleMatrix.FILE), "stale: run the tests of ejb with -Dra.docs.update=true");
    }

    @Test
    void an_admin_decides_nothing() {
        for (RoleMatrix.Entry entry : RoleMatrix.entries()) {
            boolean decides = entry.command() && (entry.service().startsWith("approval.") || entry.service().startsWith("batch.") || entry.service().startsWith("request.")
                    || entry.service().startsWith("handover."));
            if (decides) {
                assertFalse(entry.roles().contains("ADMIN"), entry::toString);
                assertFalse(entry.roles().isEmpty(), entry::toString);
            }
        }
    }

    @Test
    void an_observer_only_reads() {
        for (RoleMatrix.Entry entry : RoleMatrix.entries()) {
            if (entry.roles().contains("OBSERVER")) {
                assertFalse(entry.command(), entry::toString);
            }
        }
    }

    @Test
    void each_duty_has_its_role_and_no_other() {
        expect("approval.DecisionService", "approve", Set.of("OFFICE_SIGNER"));
        expect("approval.ReviewService", "claim", Set.of("OFFICER"));
        expect("batch.BatchService", "freeze", Set.of("OFFICER"));
        expect("batch.BatchService", "sign", Set.of("OFFICE_SIGNER"));
        expect("handover.MinutesService", "create", Set.of("STOREKEEPER"));
        expect("handover.MinutesService", "accept", Set.of("CLERK"));
        expect("request.DossierService", "sign", Set.of("AGENCY_SIGNER"));
        expect("audit.AuditService", "list", Set.of("ADMIN", "OBSERVER", "RELYING_SYSTEM"));
    }

    private static void expect(String service, String method, Set<String> roles) {
        List<RoleMatrix.Entry> found = RoleMatrix.entries().stream().filter(entry -> entry.service().equals(service) && entry.method().equals(method)).toList();
        assertFalse(found.isEmpty(), service + "." + method + " is gone");
        found.forEach(entry -> assertEquals(roles, Set.copyOf(entry.roles()), entry::toString));
    }
}
