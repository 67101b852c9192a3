package vn.gov.ra.status.crl;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Numbers of kept lists, for rooms that name a list as their evidence. */
@Dependent
public class CrlNumbers {

    @Inject
    private CrlRepository rows;

    public Map<UUID, BigInteger> of(Collection<UUID> crls) {
        return crls.isEmpty() ? Map.of() : rows.numbers(crls);
    }
}
