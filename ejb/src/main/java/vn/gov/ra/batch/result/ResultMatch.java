package vn.gov.ra.batch.result;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.batch.LineOutcome;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.Ids;

/** One row of the report of an imported answer; written once, but for what a second person says of a proposal. */
@Entity
@Table(name = "result_match")
class ResultMatch {

    enum Settled { ACCEPTED, REFUSED }

    private static final int LONGEST_DETAIL = 500;
    private static final int LONGEST_ENTRY = 300;
    private static final int LONGEST_SERIAL = 40;
    private static final int LONGEST_TOKEN = 64;
    private static final int LONGEST_CODE = 24;

    @Id
    private UUID id;
    @Column(name = "package_id", nullable = false)
    private UUID packageId;
    @Column(name = "seq", nullable = false)
    private int seq;
    @Column(name = "entry_name")
    private String entryName;
    @Column(name = "line_id")
    private UUID lineId;
    @Column(name = "line_code")
    private String lineCode;
    @Enumerated(EnumType.STRING)
    @Column(name = "level", nullable = false)
    private MatchLevel level;
    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private LineOutcome outcome;
    @Column(name = "certificate_id")
    private UUID certificateId;
    @Column(name = "serial")
    private String serial;
    @Column(name = "token_serial")
    private String tokenSerial;
    @Column(name = "code")
    private String code;
    @Column(name = "detail")
    private String detail;
    @Column(name = "note")
    private String note;
    @Enumerated(EnumType.STRING)
    @Column(name = "settled")
    private Settled settled;
    @Version
    private long version;

    protected ResultMatch() {
    }

    /** @param why the code and arguments that count in the end, where the register found more than the comparison */
    ResultMatch(UUID packageId, Match found, MatchLevel level, UUID certificateId, ErrorCode why, List<String> arguments) {
        this.id = Ids.next();
        this.packageId = packageId;
        this.seq = found.seq();
        this.entryName = cut(found.entryName(), LONGEST_ENTRY);
        this.lineId = found.line() == null ? null : found.line().lineId();
        this.lineCode = found.line() == null ? null : cut(found.line().copy().code(), LONGEST_CODE);
        this.level = level;
        this.outcome = found.outcome();
        this.certificateId = certificateId;
        this.serial = cut(found.serial(), LONGEST_SERIAL);
        this.tokenSerial = cut(found.tokenSerial(), LONGEST_TOKEN);
        this.code = why == null ? null : why.code();
        this.detail = why == null ? null : json(arguments);
        this.note = cut(found.note(), LONGEST_DETAIL);
    }

    void settle(Settled how) {
        settled = how;
    }

    UUID id() {
        return id;
    }

    UUID packageId() {
        return packageId;
    }

    int seq() {
        return seq;
    }

    UUID lineId() {
        return lineId;
    }

    MatchLevel level() {
        return level;
    }

    LineOutcome outcome() {
        return outcome;
    }

    UUID certificateId() {
        return certificateId;
    }

    String tokenSerial() {
        return tokenSerial;
    }

    String note() {
        return note;
    }

    Settled settled() {
        return settled;
    }

    /** Still waits for a second person. */
    boolean open() {
        return level == MatchLevel.REVIEW && settled == null;
    }

    MatchView view() {
        return new MatchView(seq, entryName, lineId, lineCode, level, outcome, certificateId, serial, tokenSerial, note, code, arguments(),
                settled == null ? null : settled.name(), open());
    }

    private List<String> arguments() {
        if (detail == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(detail))) {
            return reader.readArray().getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
        }
    }

    /** Arguments are cut one by one, so that the text stays an array. */
    private static String json(List<String> arguments) {
        int most = arguments.isEmpty() ? 0 : (LONGEST_DETAIL - 2) / arguments.size() / 2 - 3;
        JsonArrayBuilder array = Json.createArrayBuilder();
        arguments.forEach(argument -> array.add(cut(argument == null ? "" : argument, most)));
        return cut(array.build().toString(), LONGEST_DETAIL);
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
