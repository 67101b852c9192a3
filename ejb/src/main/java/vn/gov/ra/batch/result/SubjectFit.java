package vn.gov.ra.batch.result;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gov.ra.batch.list.ListedLine;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.VietnameseText;

/** Whether a certificate's subject is the one the line asked for. Names compare in NFC, without regard to case, with single blanks. */
final class SubjectFit {

    /** @param review a person may still accept it */
    record Finding(ErrorCode code, boolean review, List<String> arguments) {
    }

    private static final String NEW_CONTENT = "newContent";

    private SubjectFit() {
    }

    static Optional<Finding> finding(ParsedCertificate certificate, ListedLine line, RequestAction action, Instant now) {
        if (certificate.notAfter().isBefore(now)) {
            return wrong(ResultError.EXPIRED, certificate.serial().hex());
        }
        String email = line.value("officialEmail");
        if (certificate.email() != null && !email.isEmpty() && !same(certificate.email(), email) && !changedTo(certificate.email(), line, action)) {
            return wrong(ResultError.EMAIL_DIFFERS, certificate.email(), email);
        }
        if (names(line, action).anyMatch(name -> same(name, certificate.commonName()))) {
            return Optional.empty();
        }
        // Certificates of the first generation have no diacritics; that alone proves nothing (state-machines.md §3).
        boolean bare = VietnameseText.fold(certificate.commonName()).equals(normal(certificate.commonName()))
                && names(line, action).anyMatch(name -> VietnameseText.fold(name).equals(VietnameseText.fold(certificate.commonName())));
        return bare ? Optional.of(new Finding(ResultError.NAME_WITHOUT_MARKS, true, List.of(certificate.commonName())))
                : wrong(ResultError.NAME_DIFFERS, certificate.commonName(), line.displayName());
    }

    /** Name and organisation, or name and address: enough to propose the line to a person. */
    static boolean resembles(ParsedCertificate certificate, ListedLine line) {
        boolean organisation = Stream.of(certificate.organisation(), certificate.organisationalUnit()).anyMatch(body -> body != null
                && (same(body, line.value("organisationName")) || same(body, line.agencyName())));
        boolean address = certificate.email() != null && same(certificate.email(), line.value("officialEmail"));
        return same(line.displayName(), certificate.commonName()) && (organisation || address);
    }

    private static Stream<String> names(ListedLine line, RequestAction action) {
        Stream<String> names = Stream.of(line.displayName(), line.value("domainOrIp"));
        return (action.family() == RequestAction.Family.RENEW_OR_CHANGE ? Stream.concat(names, Stream.of(line.value(NEW_CONTENT))) : names)
                .filter(name -> !name.isEmpty());
    }

    private static boolean changedTo(String value, ListedLine line, RequestAction action) {
        return action.family() == RequestAction.Family.RENEW_OR_CHANGE && same(value, line.value(NEW_CONTENT));
    }

    static boolean same(String one, String other) {
        return normal(one).equals(normal(other));
    }

    private static String normal(String text) {
        return text == null ? "" : Normalizer.normalize(VietnameseText.clean(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private static Optional<Finding> wrong(ResultError code, String... arguments) {
        return Optional.of(new Finding(code, false, List.of(arguments)));
    }
}
