package vn.gov.ra.takeover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.document.render.letter.Column;
import vn.gov.ra.document.render.letter.TableContent;
import vn.gov.ra.document.render.sheet.CsvWriter;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.subscriber.PersonDetails;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.token.TokenKind;
import vn.gov.ra.token.TokenState;

/** Our registers as the books that a take-over reads: the same headings, the words of an office. Knows nothing of the database. */
final class RegisterBooks {

    private static final String STORE = "trong kho";

    private RegisterBooks() {
    }

    private static byte[] csv(BookKind kind, List<Map<String, String>> rows) {
        List<FormField> fields = BookForms.of(kind).fields();
        return CsvWriter.write(new TableContent(fields.stream().map(field -> new Column(field.key(), field.heading())).toList(),
                rows.stream().map(row -> fields.stream().map(field -> Objects.toString(row.get(field.key()), "")).toList()).toList()), ';');
    }

    private static Map<String, String> row(String... pairs) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(pairs[i], pairs[i + 1]);
        }
        return row;
    }

    private static String yes(boolean said) {
        return said ? "có" : "không";
    }

    private static String day(LocalDate day) {
        return day == null ? null : String.format(Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    static byte[] agencies(List<ExportQuery.Office> offices) {
        return csv(BookKind.AGENCIES, offices.stream().map(one -> row("code", one.code(), "name", one.name(), "shortName", one.shortName(), "kind", one.kind(), "level", one.level(), "bloc", one.bloc(),
                "legalPerson", yes(one.legalPerson()), "parentCode", one.parentCode(), "province", one.province(), "address", one.address(), "phone", one.phone(), "officialEmail", one.officialEmail(),
                "sourceId", one.id().toString())).toList());
    }

    /** Whoever has no personal number cannot be matched and stays here. */
    static byte[] people(List<ExportQuery.Member> members, Map<UUID, PersonDetails> details) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (ExportQuery.Member one : members) {
            PersonDetails who = details.get(one.personId());
            if (who != null && who.nationalId() != null) {
                rows.add(row("fullName", who.fullName(), "dateOfBirth", day(who.dateOfBirth()), "nationalId", who.nationalId(), "nationalIdIssuedOn", day(who.issuedOn()),
                        "nationalIdIssuedBy", who.issuedBy(), "officialEmail", who.email(), "mobile", who.mobile(), "agencyCode", one.agencyCode(), "position", one.position(), "head",
                        yes(Boolean.TRUE.equals(one.head())), "validFrom", day(one.validFrom()), "sourceId", one.personId().toString()));
            }
        }
        return csv(BookKind.PEOPLE, rows);
    }

    static byte[] certificates(List<ExportQuery.Issued> issued, Map<UUID, PersonDetails> details, Map<UUID, String> devices, Instant now) {
        return csv(BookKind.CERTIFICATES, issued.stream().map(one -> row("certificateSerial", one.serial(), "issuer", one.authority(), "sha256", one.sha256(), "nationalId", number(one.personId(), details),
                "agencyCode", one.agencyCode(), "deviceName", one.kind() == SubjectKind.DEVICE ? one.subscriber() : null, "tokenSerial", devices.get(one.id()), "bookState", word(one.state(), one.notAfter(), now),
                "sourceId", one.id().toString())).toList());
    }

    static byte[] tokens(List<ExportQuery.Device> devices, Map<UUID, PersonDetails> details) {
        return csv(BookKind.TOKENS, devices.stream().map(one -> {
            String word = word(one.state());
            boolean away = !word.equals(STORE);
            return row("tokenSerial", one.serial(), "model", one.model(), "tokenKind", word(one.kind()), "bookState", word, "agencyCode", away ? one.agencyCode() : null,
                    "nationalId", away ? number(one.personId(), details) : null, "location", one.location(), "sourceId", one.id().toString());
        }).toList());
    }

    private static String number(UUID person, Map<UUID, PersonDetails> details) {
        return Optional.ofNullable(person).map(details::get).map(PersonDetails::nationalId).orElse(null);
    }

    /** Revoked before expired; what is under way at the CA is in force until the CA says otherwise. */
    static String word(CertificateState state, Instant notAfter, Instant now) {
        return state == CertificateState.REVOKED ? "đã thu hồi" : !notAfter.isAfter(now) ? "hết hạn"
                : state == CertificateState.ON_HOLD || state == CertificateState.RELEASE_PENDING ? "tạm dừng" : "còn hiệu lực";
    }

    /** Words that {@link BookWords#token} reads. */
    static String word(TokenState state) {
        return switch (state) {
            case IN_TRANSIT, AT_AGENCY -> "tại cơ quan";
            case IN_USE, LOCKED, SUSPENDED, RECALLED -> "đang sử dụng";
            case DAMAGED, AT_CA -> "hỏng";
            case LOST -> "mất";
            case DESTROYED -> "đã hủy";
            case IN_STOCK, RESERVED, RETURNED, ANNOUNCED, VOID -> STORE;
        };
    }

    private static String word(TokenKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
