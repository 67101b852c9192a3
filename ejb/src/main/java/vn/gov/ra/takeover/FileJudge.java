package vn.gov.ra.takeover;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.CertificateError;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.intake.Found;
import vn.gov.ra.intake.Severity;
import vn.gov.ra.shared.DomainException;

/**
 * Certificate files. One whose signature does not verify, or whose chain does not end in a pinned authority, stays in quarantine and never comes
 * into the register, so that no status answer can call it good.
 */
final class FileJudge {

    private static final String COLUMN = "certificateSerial";

    private final Books books;
    private final Map<UUID, Staged> waiting = new LinkedHashMap<>();
    private final Map<UUID, String> hashes = new LinkedHashMap<>();

    FileJudge(Books books) {
        this.books = books;
    }

    Verdict judge(Staged row) {
        ParsedCertificate certificate;
        try {
            certificate = ParsedCertificate.of(row.der());
        } catch (DomainException refusal) {
            return Verdict.quarantined(found(refusal.error().code()));
        }
        Optional<Staged> twin = books.twin(BookKind.FILES, certificate.sha256(), row);
        if (twin.isPresent()) {
            return Verdict.of(Outcome.SAME, List.of(TakeoverFinding.SAME_FILE.in(COLUMN, twin.get().value("fileName"))));
        }
        Optional<AuthorityView> issuer = books.registers().issuer(certificate);
        Found wrong = certificate.ca() ? TakeoverFinding.OF_AN_AUTHORITY.in(COLUMN)
                : issuer.isEmpty() ? found(CertificateError.UNKNOWN_ISSUER.code(), certificate.issuerDn())
                : !books.registers().pinned(issuer.get()) ? TakeoverFinding.CHAIN_NOT_PINNED.in(COLUMN) : null;
        if (wrong != null) {
            books.unusable(certificate, wrong);
            return Verdict.quarantined(wrong);
        }
        Optional<CertificateView> known = books.registers().certificate(certificate.sha256());
        if (known.isPresent()) {
            books.usable(new Books.File(row, certificate, issuer.get()));
            return Verdict.of(Outcome.SAME, List.of()).about(known.get().id());
        }
        Optional<CertificateView> taken = books.registers().certificates(certificate.serial().hex()).stream().filter(one -> one.authority().equals(issuer.get().alias())).findFirst();
        if (taken.isPresent()) {
            Found other = TakeoverFinding.OTHER_BYTES.in(COLUMN);
            books.unusable(certificate, other);
            return Verdict.of(Outcome.DIFFERENT, List.of(other)).about(taken.get().id());
        }
        books.usable(new Books.File(row, certificate, issuer.get()));
        waiting.put(row.id(), row);
        hashes.put(row.id(), certificate.sha256());
        return Verdict.of(Outcome.NEW, List.of());
    }

    /** Files that no row of a book is about: nobody knows whose they are. */
    void unclaimed() {
        Set<UUID> claimed = new HashSet<>();
        books.verdicts().values().stream().filter(verdict -> verdict.outcome() == Outcome.NEW && verdict.match() != null).forEach(verdict -> claimed.add(verdict.match()));
        waiting.values().stream().filter(row -> !claimed.contains(row.id())).forEach(row -> books.say(row, Verdict.quarantined(TakeoverFinding.NO_ROW.in(COLUMN, hashes.get(row.id())))));
    }

    private static Found found(String code, String... arguments) {
        return new Found(COLUMN, code, Severity.ERROR, List.of(arguments), null);
    }
}
