package vn.gov.ra.batch.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.batch.LineOutcome;
import vn.gov.ra.batch.SentLine;
import vn.gov.ra.batch.SentList;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.shared.ErrorCode;

/**
 * Brings an answer and the list that was sent together ({@code state-machines.md} §3): by the line code echoed, else by the personal
 * number in the subject; by name and organisation only as a proposal. Judges nothing that needs the register: chain and revocation come later.
 */
final class Matching {

    private final SentList list;
    private final ResultContent answer;
    private final Instant now;
    private final Map<String, SentLine> byCode = new LinkedHashMap<>();
    private final Map<String, ListRow> rowOfCode = new LinkedHashMap<>();
    private final Map<String, ListRow> rowOfSerial = new HashMap<>();
    private final List<ListRow> doubled = new ArrayList<>();
    private final Set<ListRow> used = new HashSet<>();
    private final Set<UUID> spoken = new HashSet<>();
    private final List<Match> matches = new ArrayList<>();

    private Matching(SentList list, ResultContent answer, Instant now) {
        this.list = list;
        this.answer = answer;
        this.now = now;
        list.lines().forEach(line -> byCode.put(line.copy().code(), line));
        for (ListRow row : answer.rows()) {
            if (row.lineCode().isEmpty() || rowOfCode.putIfAbsent(row.lineCode(), row) == null) {
                rowOfSerial.putIfAbsent(row.serial(), row);
            } else {
                doubled.add(row);
            }
        }
        rowOfSerial.remove("");
    }

    static List<Match> of(SentList list, ResultContent answer, Instant now) {
        Matching matching = new Matching(list, answer, now);
        answer.certificates().forEach(matching::certificate);
        answer.rows().stream().filter(row -> !matching.used.contains(row)).forEach(matching::row);
        matching.silence();
        return matching.matches;
    }

    private void certificate(FoundCertificate found) {
        if (found.parsed() == null) {
            SentLine named = named(found);
            speak(named);
            add(found.entryName(), named, MatchLevel.WRONG, null, found, null, ResultError.CERTIFICATE_UNREADABLE, found.entryName());
            return;
        }
        ListRow row = rowOfSerial.get(found.parsed().serial().hex());
        SentLine line = row == null || row.lineCode().isEmpty() ? named(found) : byCode.get(row.lineCode());
        if (row == null && line != null) {
            row = rowOfCode.get(line.copy().code());
        }
        if (row != null) {
            used.add(row);
        }
        if (line == null && row != null && !row.lineCode().isEmpty()) {
            add(found.entryName(), null, MatchLevel.EXTRA, null, found, row, ResultError.NOT_ASKED_FOR, row.lineCode());
            return;
        }
        if (line == null) {
            line = numbered(found);
        }
        if (line != null) {
            judge(found, line, row);
        } else {
            propose(found, row);
        }
    }

    /** The line is certain; does what came fit it? */
    private void judge(FoundCertificate found, SentLine line, ListRow row) {
        String code = line.copy().code();
        String serial = found.parsed().serial().hex();
        boolean first = speak(line);
        Optional<LineOutcome> outcome = outcome(row);
        if (!first) {
            add(found.entryName(), line, MatchLevel.WRONG, null, found, row, ResultError.TWICE_FOR_LINE, code);
        } else if (row != null && !row.serial().isEmpty() && !row.serial().equals(serial)) {
            add(found.entryName(), line, MatchLevel.WRONG, null, found, row, ResultError.SERIAL_DIFFERS, code, row.serial(), serial);
        } else if (outcome.isEmpty()) {
            add(found.entryName(), line, MatchLevel.WRONG, null, found, row, ResultError.UNKNOWN_OUTCOME, code, row.outcome());
        } else if (!brings(outcome.get())) {
            add(found.entryName(), line, MatchLevel.WRONG, null, found, row, ResultError.OUTCOME_DOES_NOT_FIT, code, row == null ? outcome.get().name() : row.outcome());
        } else {
            Optional<SubjectFit.Finding> finding = SubjectFit.finding(found.parsed(), line.copy(), list.action(), now);
            MatchLevel level = finding.isEmpty() ? MatchLevel.EXACT : finding.get().review() ? MatchLevel.REVIEW : MatchLevel.WRONG;
            add(found.entryName(), line, level, outcome.get(), found, row, finding.map(SubjectFit.Finding::code).orElse(null),
                    finding.map(one -> one.arguments().toArray(String[]::new)).orElse(new String[0]));
        }
    }

    /** Nothing but names to go by: one line that resembles it is proposed, more or none are not. */
    private void propose(FoundCertificate found, ListRow row) {
        List<SentLine> alike = list.lines().stream().filter(line -> !line.answered() && !spoken.contains(line.lineId()))
                .filter(line -> SubjectFit.resembles(found.parsed(), line.copy())).toList();
        Optional<LineOutcome> outcome = outcome(row).filter(this::brings);
        if (alike.size() == 1 && outcome.isPresent()) {
            speak(alike.get(0));
            add(found.entryName(), alike.get(0), MatchLevel.REVIEW, outcome.get(), found, row, ResultError.BY_NAME_ONLY, found.parsed().commonName());
        } else {
            add(found.entryName(), null, MatchLevel.EXTRA, null, found, row, ResultError.NOT_ASKED_FOR, found.parsed().commonName());
        }
    }

    /** A row without certificate: an outcome that needs none, or one that is missing. */
    private void row(ListRow row) {
        String shown = row.lineCode().isEmpty() ? row.serial() : row.lineCode();
        SentLine line = byCode.get(row.lineCode());
        Optional<LineOutcome> outcome = outcome(row);
        if (line == null) {
            add(shown, null, MatchLevel.EXTRA, null, null, row, ResultError.NOT_ASKED_FOR, shown);
        } else if (doubled.contains(row) || !speak(line)) {
            add(shown, line, MatchLevel.WRONG, null, null, row, ResultError.TWICE_FOR_LINE, shown);
        } else if (outcome.isEmpty()) {
            add(shown, line, MatchLevel.WRONG, null, null, row, ResultError.UNKNOWN_OUTCOME, shown, row.outcome());
        } else if (!fits(outcome.get())) {
            add(shown, line, MatchLevel.WRONG, null, null, row, ResultError.OUTCOME_DOES_NOT_FIT, shown, row.outcome());
        } else if (brings(outcome.get())) {
            add(shown, line, MatchLevel.MISSING, null, null, row, ResultError.CERTIFICATE_ABSENT, shown, row.serial());
        } else {
            add(shown, line, MatchLevel.EXACT, outcome.get(), null, row, null);
        }
    }

    private void silence() {
        for (SentLine line : list.lines()) {
            if (!spoken.contains(line.lineId()) && !line.answered() && line.open()) {
                add(line.copy().code(), line, MatchLevel.MISSING, null, null, null, ResultError.NOT_IN_ANSWER, line.copy().code());
            }
        }
    }

    /** A file is named by its line; the operator writes a second copy of it as {@code …-2}. */
    private SentLine named(FoundCertificate found) {
        String name = found.baseName();
        SentLine line = byCode.get(name);
        return line != null ? line : byCode.get(name.replaceFirst("-\\d$", ""));
    }

    private SentLine numbered(FoundCertificate found) {
        List<SentLine> same = list.lines().stream().filter(line -> found.subjectNumbers().contains(line.copy().value("nationalId"))).toList();
        return same.size() == 1 ? same.get(0) : null;
    }

    /** @return false when the answer spoke of the line before */
    private boolean speak(SentLine line) {
        return line == null || spoken.add(line.lineId());
    }

    /** What the row says; without a word, what was asked for. Empty for a word we do not know. */
    private Optional<LineOutcome> outcome(ListRow row) {
        return row == null || row.outcome().isEmpty() ? Optional.of(asked()) : ResultWords.outcome(row.outcome());
    }

    private LineOutcome asked() {
        return switch (list.action()) {
            case ISSUE -> LineOutcome.ISSUED;
            case RENEW -> LineOutcome.RENEWED;
            case CHANGE -> LineOutcome.CHANGED;
            case REVOKE -> LineOutcome.REVOKED;
            case RECOVER_DEVICE -> LineOutcome.RECOVERED;
        };
    }

    private boolean fits(LineOutcome outcome) {
        return outcome == asked() || outcome == LineOutcome.RETURNED || outcome == LineOutcome.REJECTED || brings(outcome);
    }

    /** The outcome is a new certificate, and one was asked for. Form 04 may be answered by renewal or by change. */
    private boolean brings(LineOutcome outcome) {
        if (list.action().family() == RequestAction.Family.RENEW_OR_CHANGE) {
            return outcome == LineOutcome.RENEWED || outcome == LineOutcome.CHANGED;
        }
        return list.action() == RequestAction.ISSUE && outcome == LineOutcome.ISSUED;
    }

    private void add(String entry, SentLine line, MatchLevel level, LineOutcome outcome, FoundCertificate found, ListRow row, ErrorCode code, String... arguments) {
        String serial = found != null && found.parsed() != null ? found.parsed().serial().hex() : row == null ? null : row.serial();
        matches.add(new Match(matches.size() + 1, entry, line, level, outcome, found, serial, row == null ? null : row.tokenSerial(),
                row == null ? null : row.note(), code, List.of(arguments)));
    }
}
