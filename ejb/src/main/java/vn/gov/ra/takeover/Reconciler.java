package vn.gov.ra.takeover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import vn.gov.ra.intake.Found;
import vn.gov.ra.intake.Severity;
import vn.gov.ra.shared.VietnameseText;

/** Holds the rows of all books against one another and against the registers. Each row gets exactly one outcome; nothing is changed. */
final class Reconciler {

    private static final int TELL_EVERY = 100;

    private Reconciler() {
    }

    /**
     * @param rows of one take-over, in the order of their kinds
     * @param done told how many have been judged, every now and then
     */
    static Map<UUID, Verdict> judge(List<Staged> rows, Registers registers, IntConsumer done) {
        Books books = new Books(registers);
        of(rows, BookKind.TOKENS).forEach(row -> TokenJudge.serial(row).ifPresent(serial -> books.names(serial.value())));
        new AgencyJudge(books).judge(of(rows, BookKind.AGENCIES));
        int count = of(rows, BookKind.AGENCIES).size();
        done.accept(count);
        PersonJudge people = new PersonJudge(books);
        FileJudge files = new FileJudge(books);
        CertificateJudge certificates = new CertificateJudge(books);
        TokenJudge tokens = new TokenJudge(books);
        for (BookKind kind : List.of(BookKind.PEOPLE, BookKind.FILES, BookKind.CERTIFICATES, BookKind.TOKENS)) {
            for (Staged row : of(rows, kind)) {
                books.say(row, readable(row) ? switch (kind) {
                    case PEOPLE -> people.judge(row);
                    case FILES -> files.judge(row);
                    case CERTIFICATES -> certificates.judge(row);
                    default -> tokens.judge(row);
                } : Verdict.of(Outcome.QUARANTINED, List.of()));
                if (++count % TELL_EVERY == 0) {
                    done.accept(count);
                }
            }
        }
        files.unclaimed();
        return books.verdicts();
    }

    private static List<Staged> of(List<Staged> rows, BookKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    /** No cell of it was read with an error. */
    static boolean readable(Staged row) {
        return row.reading().stream().noneMatch(Found::error);
    }

    /** The outcome that follows from what was found: an error puts aside, a difference is told. */
    static Outcome outcome(List<Found> found, boolean known) {
        if (found.stream().anyMatch(Found::error)) {
            return Outcome.QUARANTINED;
        }
        boolean differs = found.stream().anyMatch(one -> one.severity() == Severity.WARNING
                && (one.code().equals(TakeoverFinding.DIFFERS.code()) || one.code().equals(TakeoverFinding.OTHER_BYTES.code())));
        return differs ? Outcome.DIFFERENT : known ? Outcome.SAME : Outcome.NEW;
    }

    /** Says so where both have a value and the two are not one. */
    static void compare(List<Found> found, String column, String written, String registered) {
        if (written != null && !VietnameseText.squash(written).equals(VietnameseText.squash(registered))) {
            found.add(TakeoverFinding.DIFFERS.in(column, written, registered == null ? "–" : registered));
        }
    }

    static List<Found> missing(Staged row, String... columns) {
        List<Found> found = new ArrayList<>();
        for (String column : columns) {
            if (row.value(column) == null) {
                found.add(TakeoverFinding.MISSING.in(column, "takeover.column." + column));
            }
        }
        return found;
    }

    static Verdict twice(Staged first, String column) {
        return Verdict.quarantined(TakeoverFinding.TWICE.in(column, first.row(), first.book()));
    }
}
