package vn.gov.ra.demo.seed;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.batch.BatchState;
import vn.gov.ra.batch.list.LineSnapshot;
import vn.gov.ra.batch.list.ListedLine;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.request.LineParties;
import vn.gov.ra.request.LineState;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.shared.VietnameseText;

/** Requests on their way through the office, and three lists: one closed, one answered in part, one waiting for its answer. */
final class Dossiers {

    private static final String EDITION = "R2024";
    private static final LineState[] OPEN = {LineState.SUBMITTED, LineState.SUBMITTED, LineState.SUBMITTED, LineState.SUBMITTED, LineState.SUBMITTED, LineState.IN_REVIEW,
        LineState.IN_REVIEW, LineState.NEEDS_SUPPLEMENT, LineState.ON_HOLD, LineState.APPROVED, LineState.APPROVED, LineState.DRAFT,
        LineState.REJECTED, LineState.WITHDRAWN};

    private final Connection connection;
    private final SecretBox box;
    private final Instant now;
    private final LocalDate today;
    private final ListPackages packages;
    private final AgencyLetters letters;
    private DemoPerson clerk;
    private DemoPerson reviewer;
    private DemoPerson signer;
    private int dossiers;
    private int lists;

    Dossiers(Connection connection, SecretBox box, Clock clock) throws SQLException {
        this.connection = connection;
        this.box = box;
        LawBook law = new LawBook(connection);
        FormDefinition form = law.form(EDITION, "01");
        this.packages = new ListPackages(connection, box, law, form);
        this.letters = new AgencyLetters(connection, box, law, form);
        this.now = clock.instant();
        this.today = LocalDate.ofInstant(now, ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /** A line that was written, with what the answer brought. */
    private record Line(UUID id, DemoPerson person, LineState state, Certificates.Registered result) {
    }

    /**
     * @param newcomers of the agencies one signs in for, so that their clerks and the office's signers find work at once
     * @param unsigned somebody of the commune one signs in for, whose request waits for its chairman
     * @param district name of the body above that commune
     * @param fresh people without a certificate, at least as many as there are open lines
     */
    void write(Map<Persona, DemoPerson> personas, List<DemoPerson> newcomers, DemoPerson unsigned, String district, List<DemoPerson> fresh,
            List<Certificates.Registered> registered, Certificates certificates) throws SQLException {
        Iterator<DemoPerson> next = fresh.iterator();
        clerk = personas.get(Persona.VANTHU_XA);
        reviewer = personas.get(Persona.CHUYENVIEN);
        signer = personas.get(Persona.LANHDAO);
        for (LineState state : OPEN) {
            DemoPerson person = next.next();
            dossier(person.unit(), List.of(line(person, state, null)), state, 4 + dossiers % 5, certificates);
        }
        Set<UUID> asked = new HashSet<>();
        for (DemoPerson person : newcomers) {
            LineState state = asked.add(person.unit().id()) ? LineState.NEEDS_SUPPLEMENT : LineState.REVIEWED;
            dossier(person.unit(), List.of(line(person, state, null)), state, 2, certificates);
        }
        waiting(line(unsigned, LineState.AWAITING_AGENCY_SIGN, null), district, certificates);
        dossier(personas.get(Persona.THUEBAO_XA).unit(), List.of(line(personas.get(Persona.THUEBAO_XA), LineState.SUBMITTED, null)), LineState.SUBMITTED, 3, certificates);
        list(BatchState.CLOSED, done(registered), 60, certificates);
        List<Line> partly = new ArrayList<>(received(registered));
        partly.add(line(next.next(), LineState.CA_RETURNED, null));
        partly.add(line(next.next(), LineState.CA_REJECTED, null));
        partly.add(line(next.next(), LineState.SENT, null));
        list(BatchState.PARTIALLY_RESULTED, partly, 12, certificates);
        List<Line> sent = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            sent.add(line(next.next(), LineState.SENT, null));
        }
        list(BatchState.SENT, sent, 5, certificates);
        counters();
    }

    private static Line line(DemoPerson person, LineState state, Certificates.Registered result) {
        return new Line(Seeded.id("line", person.id() + "/" + state), person, state, result);
    }

    private static List<Line> done(List<Certificates.Registered> registered) {
        return registered.stream().filter(each -> each.item().person() != null && each.item().state() == CertificateState.IN_FORCE && !each.item().g1()).limit(10)
                .map(each -> line(each.item().person(), LineState.DONE, each)).toList();
    }

    private static List<Line> received(List<Certificates.Registered> registered) {
        return registered.stream().filter(each -> each.item().state() == CertificateState.VERIFIED)
                .map(each -> line(each.item().person(), LineState.FULFILLED, each)).toList();
    }

    /** Written by the clerk yesterday; the letter lies before the head. */
    private void waiting(Line line, String district, Certificates certificates) throws SQLException {
        UUID id = Seeded.id("dossier", line.id());
        Unit commune = line.person().unit();
        Instant at = now.minus(1, ChronoUnit.DAYS);
        LocalDate date = today.minusDays(1);
        String letterNo = "27/CV-UBND";
        AgencyLetters.Waiting letter = letters.write(commune, district, Persona.THUTRUONG_XA, letterNo, date, values(line.person()), at);
        try (Insert rows = new Insert(connection, "dossier", "id", "form", "edition", "action", "subject_kind", "agency_id", "letter_no", "letter_date", "state", "content_hash",
                "letter_file_id", "created_at", "created_by", "created_person_id", "version")) {
            rows.row(id, "01", EDITION, "ISSUE", "PERSON", commune.id(), letterNo, date, line.state().name(), letter.contentHash(), letter.fileId(), at,
                    Registers.account(Persona.VANTHU_XA), clerk.id(), 1L);
        }
        row(line, id, null, 1, commune, at, certificates);
    }

    /** @return number of the dossier; null while it is not signed */
    private String dossier(Unit unit, List<Line> lines, LineState state, int daysAgo, Certificates certificates) throws SQLException {
        boolean signed = state != LineState.DRAFT;
        String code = null;
        if (signed) {
            code = String.format("YC-%d-%06d", today.getYear(), ++dossiers);
        }
        UUID id = Seeded.id("dossier", lines.get(0).id());
        Instant at = now.minus(daysAgo, ChronoUnit.DAYS);
        try (Insert rows = new Insert(connection, "dossier", "id", "code", "form", "edition", "action", "subject_kind", "agency_id", "letter_no", "letter_date", "note",
                "state", "sign_method", "signed_at", "due_on", "created_at", "version")) {
            rows.row(id, code, "01", EDITION, "ISSUE", "PERSON", unit.id(), String.format("%02d/CV-UBND", 10 + dossiers), today.minusDays(daysAgo + 1L), null,
                    signed ? "SUBMITTED" : state.name(), signed ? "SCAN" : null, signed ? at : null, signed ? today.plusDays(3L - daysAgo) : null, at, 1L);
        }
        int lineNo = 0;
        for (Line line : lines) {
            lineNo++;
            row(line, id, code == null ? null : String.format("%s-%02d", code, lineNo), lineNo, unit, at, certificates);
        }
        return code;
    }

    private void row(Line line, UUID dossier, String code, int lineNo, Unit unit, Instant at, Certificates certificates) throws SQLException {
        DemoPerson person = line.person();
        boolean draft = line.state() == LineState.DRAFT;
        boolean assigned = switch (line.state()) {
            case DRAFT, AWAITING_AGENCY_SIGN, SUBMITTED, WITHDRAWN -> false;
            default -> true;
        };
        boolean reviewed = line.state() == LineState.REVIEWED;
        String subjectKey = "P:" + box.lookupHash(person.nationalId()) + ":" + unit.id().toString().replace("-", "");
        try (Insert rows = new Insert(connection, "request_line", "id", "dossier_id", "line_no", "code", "agency_id", "action", "subject_kind", "subscriber_id", "subject_key",
                "display_name", "search_key", "payload", "state", "state_since", "proposal", "reviewed_hash", "assignee_id", "due_on", "answer_due_on", "version")) {
            rows.row(line.id(), dossier, lineNo, code, unit.id(), "ISSUE", "PERSON", draft ? null : certificates.subscriberOf(person), draft ? null : subjectKey,
                    person.fullName(), VietnameseText.fold(person.fullName()), box.sealText(payload(person), "request_line.payload"), line.state(), at,
                    reviewed ? "APPROVE" : null, reviewed ? LineParties.contentHashOf(values(person)) : null, assigned ? Registers.account(Persona.CHUYENVIEN) : null,
                    code == null ? null : today.plusDays(2), line.state() == LineState.NEEDS_SUPPLEMENT ? today.plusDays(7) : null, 1L);
        }
        boolean asked = line.state() == LineState.NEEDS_SUPPLEMENT;
        try (Insert events = new Insert(connection, "line_event", "id", "line_id", "seq", "action", "from_state", "to_state", "actor", "actor_name", "at")) {
            events.row(Seeded.id("event-1", line.id()), line.id(), 1, "create", null, "DRAFT", "system", "Dữ liệu trình diễn", at.minusSeconds(7_200));
            if (!draft) {
                String first = asked || reviewed ? LineState.IN_REVIEW.name() : line.state().name();
                events.row(Seeded.id("event-2", line.id()), line.id(), 2, "seeded", "DRAFT", first, "system", "Dữ liệu trình diễn", at.minusSeconds(asked || reviewed ? 3_600 : 0));
            }
            if (asked || reviewed) {
                events.row(Seeded.id("event-3", line.id()), line.id(), 3, asked ? "ask-supplement" : "propose-approve", LineState.IN_REVIEW.name(), line.state().name(),
                        Persona.CHUYENVIEN.username, reviewer.fullName(), at);
            }
        }
        if (asked) {
            remark(line, at);
        } else if (reviewed) {
            proposal(line, at);
        }
    }

    /** What the officer wants to know before going on. */
    private void remark(Line line, Instant at) throws SQLException {
        try (Insert remarks = new Insert(connection, "remark", "id", "line_id", "field", "text", "author", "at")) {
            remarks.row(Seeded.id("remark", line.id()), line.id(), "position", "Chức vụ chưa khớp quyết định bổ nhiệm kèm theo. Đề nghị kiểm tra và bổ sung quyết định.",
                    Persona.CHUYENVIEN.username, at);
        }
    }

    /** What the office signer decides on. */
    private void proposal(Line line, Instant at) throws SQLException {
        try (Insert decisions = new Insert(connection, "decision", "id", "line_id", "step", "actor_id", "person_id", "actor", "result", "content_hash", "at")) {
            decisions.row(Seeded.id("decision", line.id()), line.id(), "propose", Registers.account(Persona.CHUYENVIEN), reviewer.id(), Persona.CHUYENVIEN.username, "APPROVED",
                    LineParties.contentHashOf(values(line.person())), at);
        }
    }

    private static String payload(DemoPerson person) {
        JsonObjectBuilder payload = Json.createObjectBuilder();
        values(person).forEach(payload::add);
        return payload.build().toString();
    }

    private static Map<String, String> values(DemoPerson person) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("fullName", person.fullName());
        values.put("dateOfBirth", person.born().toString());
        values.put("nationalId", person.nationalId());
        values.put("nationalIdIssuedOn", person.issuedOn().toString());
        values.put("nationalIdIssuedBy", "Cục Cảnh sát QLHC về TTXH");
        values.put("officialEmail", person.email());
        values.put("organisationName", person.unit().name());
        values.put("province", "Đắk Nông");
        values.put("position", person.position());
        values.put("mobile", person.mobile());
        return values;
    }

    private void list(BatchState state, List<Line> lines, int daysAgo, Certificates certificates) throws SQLException {
        String number = String.format("DS-%d-%03d", today.getYear(), ++lists);
        Instant at = now.minus(daysAgo, ChronoUnit.DAYS);
        List<ListedLine> copies = new ArrayList<>();
        for (Line line : lines) {
            DemoPerson person = line.person();
            String code = dossier(person.unit(), List.of(line), line.state(), daysAgo + 4, certificates) + "-01";
            copies.add(new ListedLine(line.id(), copies.size() + 1, code, person.unit().code(), person.unit().name(), person.fullName(), values(person)));
        }
        Instant frozenAt = at.minus(20, ChronoUnit.HOURS);
        ListPackages.Frozen frozen = packages.freeze(number, copies, frozenAt);
        UUID id = Seeded.id("batch", number);
        UUID office = Registers.account(Persona.CHUYENVIEN);
        try (Insert rows = new Insert(connection, "batch", "id", "number", "form", "edition", "action", "subject_kind", "state", "created_by", "created_at", "frozen_by", "frozen_at",
                "content_hash", "package_file_id", "package_sha256", "signed_by", "signed_person_id", "signed_at", "sign_method", "out_doc_no", "out_doc_date", "channel", "sent_at", "version")) {
            rows.row(id, number, "01", EDITION, "ISSUE", "PERSON", state, office, at.minus(1, ChronoUnit.DAYS), reviewer.id(), frozenAt,
                    frozen.contentHash(), frozen.fileId(), frozen.sha256(), Registers.account(Persona.LANHDAO), signer.id(), at.minus(4, ChronoUnit.HOURS), "SCAN", String.format("%d/STTTT-CNTT", 100 + lists), LocalDate.ofInstant(at, ZoneId.of("Asia/Ho_Chi_Minh")),
                    "DVC", at, 1L);
        }
        try (Insert rows = new Insert(connection, "batch_line", "id", "batch_id", "line_id", "seq", "snapshot", "outcome", "matched_certificate_id", "open")) {
            int seq = 0;
            for (Line line : lines) {
                boolean held = line.state() == LineState.SENT || line.state() == LineState.FULFILLED;
                rows.row(Seeded.id("batch-line", line.id()), id, line.id(), seq + 1, box.sealText(LineSnapshot.write(copies.get(seq++)), "batch_line.snapshot"), outcome(line.state()), line.result() == null ? null : line.result().id(), held);
            }
        }
        try (PreparedStatement certificate = connection.prepareStatement("update certificate set line_id = ?, origin = 'ISSUED' where id = ?");
                PreparedStatement token = connection.prepareStatement("update token set line_id = ? where id = (select token_id from token_slot where certificate_id = ?)")) {
            for (Line line : lines) {
                if (line.result() != null) {
                    for (PreparedStatement update : new PreparedStatement[] {certificate, token}) {
                        update.setObject(1, line.id());
                        update.setObject(2, line.result().id());
                        update.executeUpdate();
                    }
                }
            }
        }
    }

    private static String outcome(LineState state) {
        return switch (state) {
            case DONE, FULFILLED -> "ISSUED";
            case CA_RETURNED -> "RETURNED";
            case CA_REJECTED -> "REJECTED";
            default -> null;
        };
    }

    private void counters() throws SQLException {
        try (Insert rows = new Insert(connection, "number_counter", "kind", "year", "last")) {
            rows.row("YC", today.getYear(), dossiers);
            rows.row("DS", today.getYear(), lists);
        }
    }
}
