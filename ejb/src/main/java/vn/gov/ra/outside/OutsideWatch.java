package vn.gov.ra.outside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.certificate.ExpiringCertificate;

/** What ends soon among certificates from outside, for those who remind of it. */
@Dependent
public class OutsideWatch {

    @Inject
    private OutsideRepository rows;

    /** Records still in use that end between the two moments and stand in no register, which reminds by itself of its own. */
    public List<ExpiringCertificate> expiring(Instant from, Instant until) {
        return rows.expiring(from, until);
    }

    /** Certificates of the register whose record says that they are used no more: replaced, or ended by the agency. */
    public Set<UUID> usedNoMore() {
        return rows.usedNoMore();
    }
}
