package vn.gov.ra.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Messages;

/** Imports certificates, some at a time in one transaction; a bad one is reported and stops nothing. */
@Dependent
class CertificateImporter {

    @Inject
    private CertificateRegister register;
    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<ImportedItem> importAll(List<CertificateBundle.Item> items) {
        return items.stream().map(this::one).toList();
    }

    private ImportedItem one(CertificateBundle.Item item) {
        try {
            ParsedCertificate parsed = ParsedCertificate.of(item.bytes());
            CertificateRef ref = register.importExisting(item.bytes());
            return ImportedItem.of(item.name(), ref.fresh() ? "ACCEPTED" : "UNCHANGED", parsed, warnings(parsed));
        } catch (DomainException refusal) {
            return refused(item, refusal);
        }
    }

    static ImportedItem refused(CertificateBundle.Item item, DomainException refusal) {
        return new ImportedItem(item.name(), "REFUSED", null, refusal.error().code(), Messages.error(refusal, Messages.VI), List.of());
    }

    private List<String> warnings(ParsedCertificate parsed) {
        List<String> warnings = new ArrayList<>();
        if (parsed.sha1Signature()) {
            warnings.add(CertificateError.SHA1_SIGNATURE.code());
        }
        if (parsed.notAfter().isBefore(clock.instant())) {
            warnings.add(CertificateError.EXPIRED_ALREADY.code());
        }
        return warnings;
    }
}
