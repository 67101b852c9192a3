package vn.gov.ra.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.certificate.CertificateSerial;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.shared.DomainException;

/** The life of a record. */
class OutsideCertificateTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final UUID DRAFT = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID SUCCESSOR = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private final OutsideCertificate record = new OutsideCertificate(UUID.randomUUID(), UUID.randomUUID(),
            new ParsedCertificate(new byte[] {1}, new CertificateSerial(BigInteger.TEN), "CN=Viettel-CA", "CN=Sở Công Thương", "Sở Công Thương", null, null, null, NOW,
                    NOW.plusSeconds(60), "RSA", 2048, "SHA256WITHRSA", "aa", "bb", false, List.of()),
            new NewOutside(UUID.randomUUID(), null, IssuerKind.PUBLIC_CA, "nộp thuế"), "nộp thuế", "vanthu.so", NOW);

    @Test
    void it_is_replaced_only_when_one_was_asked_for_in_its_place() {
        record.replaced(SUCCESSOR, NOW);
        assertEquals(OutsideState.IN_USE, record.state());

        record.migrates(DRAFT, NOW);
        record.replaced(SUCCESSOR, NOW);
        assertEquals(OutsideState.REPLACED, record.state());
    }

    @Test
    void draft_that_came_to_nothing_gives_way_to_another() {
        record.migrates(DRAFT, NOW);
        record.migrates(SUCCESSOR, NOW);

        assertEquals(OutsideState.MIGRATING, record.state());
    }

    @Test
    void what_is_over_stays_over() {
        record.end("hết hợp đồng", NOW);

        assertEquals(OutsideError.OVER, assertThrows(DomainException.class, () -> record.migrates(DRAFT, NOW)).error());
        assertEquals(OutsideError.OVER, assertThrows(DomainException.class, () -> record.end("lần nữa", NOW)).error());
        record.replaced(SUCCESSOR, NOW);
        assertEquals(OutsideState.ENDED, record.state());
    }
}
