package vn.gov.ra.takeover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.certificate.CertificateSerial;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.intake.Found;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.NationalId;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.token.TokenSerial;

/** Rows of the book of certificates, matched to their files and holders. A row without a verified file brings nothing into the register. */
final class CertificateJudge {

    private static final String SERIAL = "certificateSerial";
    private static final String HOLDER = "nationalId";

    private final Books books;

    CertificateJudge(Books books) {
        this.books = books;
    }

    Verdict judge(Staged row) {
        List<Found> found = Reconciler.missing(row, SERIAL, "agencyCode");
        String code = row.value("agencyCode");
        if (code != null && !books.agency(code)) {
            found.add(TakeoverFinding.AGENCY_UNKNOWN.in("agencyCode", code));
        }
        Optional<BookWords.CertificateWord> word = BookWords.certificate(row.value("bookState"));
        if (row.value("bookState") != null && word.isEmpty()) {
            found.add(TakeoverFinding.NOT_UNDERSTOOD.in("bookState", row.value("bookState")));
        }
        String number = NationalId.clean(row.value(HOLDER));
        Optional<String> holder = number == null ? Optional.empty() : books.nameOf(number);
        if (number != null && holder.isEmpty()) {
            found.add(TakeoverFinding.HOLDER_UNKNOWN.in(HOLDER));
        }
        token(row, found);
        Optional<String> serial = serial(row, found);
        if (found.stream().anyMatch(Found::error)) {
            return Verdict.of(Outcome.QUARANTINED, found);
        }
        Optional<Books.File> file = file(row, serial.orElseThrow(), found);
        Optional<CertificateView> known = file.map(one -> books.registers().certificate(one.certificate().sha256())).orElseGet(() -> registered(row, serial.get(), found));
        if (known.isPresent()) {
            return twice(row, known.get().sha256()).orElseGet(() -> held(row, known.get(), number, word, found));
        }
        if (file.isEmpty() || found.stream().anyMatch(Found::error)) {
            if (found.stream().noneMatch(Found::error)) {
                found.add(TakeoverFinding.NO_FILE.in(SERIAL, serial.get()));
            }
            return Verdict.of(Outcome.QUARANTINED, found);
        }
        Books.File one = file.get();
        if (holder.isPresent() && !VietnameseText.squash(holder.get()).equals(VietnameseText.squash(one.certificate().commonName()))) {
            found.add(TakeoverFinding.SUBJECT_DIFFERS.in(HOLDER, one.certificate().commonName(), holder.get()));
        }
        if (word.filter(BookWords.CertificateWord.REVOKED::equals).isPresent() && !books.registers().revoked(one.issuer(), one.certificate())) {
            found.add(TakeoverFinding.REVOKED_IN_BOOK.in("bookState"));
        }
        return twice(row, one.certificate().sha256()).orElseGet(() -> Verdict.of(Reconciler.outcome(found, false), found).with(one.row().id()));
    }

    private Optional<Verdict> twice(Staged row, String sha256) {
        return books.twin(BookKind.CERTIFICATES, sha256, row).map(first -> Reconciler.twice(first, SERIAL));
    }

    private static Optional<String> serial(Staged row, List<Found> found) {
        try {
            return row.value(SERIAL) == null ? Optional.empty() : Optional.of(CertificateSerial.parse(row.value(SERIAL)).hex());
        } catch (DomainException refusal) {
            found.add(TakeoverFinding.NOT_UNDERSTOOD.in(SERIAL, row.value(SERIAL)));
            return Optional.empty();
        }
    }

    private void token(Staged row, List<Found> found) {
        String written = row.value("tokenSerial");
        if (written != null && TokenJudge.serial(row).map(TokenSerial::value).filter(books::token).isEmpty()) {
            found.add(TakeoverFinding.TOKEN_UNKNOWN.in("tokenSerial", written));
        }
    }

    /** By fingerprint where the book has one, else by serial, and by issuer where several have that serial. */
    private Optional<Books.File> file(Staged row, String serial, List<Found> found) {
        String sha256 = row.value("sha256") == null ? null : row.value("sha256").toLowerCase(Locale.ROOT).replaceAll("[^0-9a-f]", "");
        List<Books.File> fitting = sha256 == null ? books.filesOf(serial).stream().filter(one -> by(row, one.issuer().alias(), one.issuer().subject())).toList()
                : books.file(sha256).stream().filter(one -> one.certificate().serial().hex().equals(serial)).toList();
        if (fitting.size() > 1) {
            found.add(TakeoverFinding.AMBIGUOUS.in(SERIAL, serial));
            return Optional.empty();
        }
        if (fitting.isEmpty()) {
            books.unusable(sha256 == null ? serial : sha256).ifPresent(why -> found.add(TakeoverFinding.FILE_QUARANTINED.in(SERIAL, why.code())));
        }
        return fitting.stream().findFirst();
    }

    /** In the register already, though no file came with the books. */
    private Optional<CertificateView> registered(Staged row, String serial, List<Found> found) {
        List<CertificateView> fitting = books.registers().certificates(serial).stream().filter(one -> by(row, one.authority(), one.authority()))
                .filter(one -> row.value("sha256") == null || one.sha256().equalsIgnoreCase(row.value("sha256"))).toList();
        if (fitting.size() > 1) {
            found.add(TakeoverFinding.AMBIGUOUS.in(SERIAL, serial));
            return Optional.empty();
        }
        return fitting.stream().findFirst();
    }

    private static boolean by(Staged row, String alias, String subject) {
        String issuer = row.value("issuer");
        return issuer == null || issuer.equalsIgnoreCase(alias) || VietnameseText.fold(subject).contains(VietnameseText.fold(issuer));
    }

    private Verdict held(Staged row, CertificateView certificate, String number, Optional<BookWords.CertificateWord> word, List<Found> found) {
        found.removeIf(Found::error);
        Optional<AgencyView> agency = books.known(row.value("agencyCode"));
        if (agency.filter(one -> one.id().equals(certificate.agencyId())).isEmpty()) {
            found.add(TakeoverFinding.DIFFERS.in("agencyCode", row.value("agencyCode"), books.registers().agencyName(certificate.agencyId())));
        }
        UUID holder = number == null ? null : books.registers().person(number).map(person -> person.id()).orElse(null);
        Optional<SubscriberView> subscriber = certificate.subscriberId() == null ? Optional.empty() : books.registers().subscriber(certificate.subscriberId());
        if (number != null && subscriber.filter(one -> holder != null && holder.equals(one.personId())).isEmpty()) {
            found.add(TakeoverFinding.DIFFERS.in(HOLDER, books.nameOf(number).orElse("–"), subscriber.map(SubscriberView::name).orElse("–")));
        }
        boolean revoked = certificate.state() == CertificateState.REVOKED;
        if (word.isPresent() && word.get() != BookWords.CertificateWord.EXPIRED && revoked != (word.get() == BookWords.CertificateWord.REVOKED)) {
            found.add(TakeoverFinding.DIFFERS.in("bookState", row.value("bookState"), certificate.state().labelKey()));
        }
        return Verdict.of(Reconciler.outcome(new ArrayList<>(found), true), found).about(certificate.id());
    }
}
