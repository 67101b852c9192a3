package vn.gov.ra.demo.seed;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody of the demo province, with the one appointment that matters. */
record DemoPerson(UUID id, String fullName, LocalDate born, String nationalId, LocalDate issuedOn, String email, String mobile, Unit unit, String position,
        boolean head, boolean leading) {
}
