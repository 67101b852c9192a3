package vn.gov.ra.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigInteger;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The register as evidence of issue, read by what came in since the last look. The mark is the oldest transaction that was under way then:
 * whatever commits later has that number or a greater one, in whatever order servers commit.
 */
@Dependent
public class IssuedCertificates {

    /** Before the first look. */
    public static final String FROM_THE_BEGINNING = "0";

    @Inject
    private CertificateQuery query;

    /**
     * Hands over everything that came in since; something handed over before may come again.
     *
     * @param mark of the last look, {@link #FROM_THE_BEGINNING} at first
     * @return the mark for the next look
     */
    @Transactional
    public String since(String mark, Consumer<IssuedCertificate> each) {
        // Taken before the rows are read: what commits between the two is read twice, not missed.
        String next = query.oldestUnderWay();
        query.enteredSince(mark, each);
        return next;
    }

    /**
     * Hands over what was taken back out of the register since that mark and has not come in again; to be asked before {@link #since} moves the mark.
     *
     * @param each authority and serial
     */
    @Transactional
    public void withdrawnSince(String mark, BiConsumer<UUID, BigInteger> each) {
        query.withdrawnSince(mark, each);
    }

    /** The authority's certificate that came into the register last, DER. */
    @Transactional
    public Optional<byte[]> newest(UUID authorityId) {
        return query.newest(authorityId);
    }
}
