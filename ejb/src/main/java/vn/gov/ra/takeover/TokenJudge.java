package vn.gov.ra.takeover;

import java.util.List;
import java.util.Optional;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.intake.Found;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.subscriber.NationalId;
import vn.gov.ra.token.TokenKind;
import vn.gov.ra.token.TokenSerial;
import vn.gov.ra.token.TokenStep;
import vn.gov.ra.token.TokenView;

/** Rows of the book of devices, by serial. */
final class TokenJudge {

    private static final String SERIAL = "tokenSerial";
    private static final String STATE = "bookState";

    private final Books books;

    TokenJudge(Books books) {
        this.books = books;
    }

    /** Empty for none, and for one that is none. */
    static Optional<TokenSerial> serial(Staged row) {
        try {
            return row.value(SERIAL) == null ? Optional.empty() : Optional.of(TokenSerial.read(row.value(SERIAL)));
        } catch (DomainException refusal) {
            return Optional.empty();
        }
    }

    Verdict judge(Staged row) {
        List<Found> found = Reconciler.missing(row, SERIAL, STATE);
        Optional<TokenSerial> serial = serial(row);
        Optional<TokenStep> where = BookWords.token(row.value(STATE));
        Optional<TokenKind> kind = BookWords.kind(row.value("tokenKind"));
        notUnderstood(found, row, SERIAL, serial.isPresent());
        notUnderstood(found, row, STATE, where.isPresent());
        notUnderstood(found, row, "tokenKind", kind.isPresent());
        String code = row.value("agencyCode");
        boolean away = where.filter(step -> step == TokenStep.TAKE_OVER_AT_AGENCY || step == TokenStep.TAKE_OVER_IN_USE).isPresent();
        if (away && code == null) {
            found.addAll(Reconciler.missing(row, "agencyCode"));
        } else if (code != null && !books.agency(code)) {
            found.add(TakeoverFinding.AGENCY_UNKNOWN.in("agencyCode", code));
        }
        String number = NationalId.clean(row.value("nationalId"));
        if (number != null && books.nameOf(number).isEmpty()) {
            found.add(TakeoverFinding.HOLDER_UNKNOWN.in("nationalId"));
        }
        if (found.stream().anyMatch(Found::error)) {
            return Verdict.of(Outcome.QUARANTINED, found);
        }
        Optional<Staged> twin = books.twin(BookKind.TOKENS, serial.orElseThrow().value(), row);
        if (twin.isPresent()) {
            return Reconciler.twice(twin.get(), SERIAL);
        }
        Optional<TokenView> known = books.registers().token(serial.get().value());
        known.ifPresent(token -> compare(found, row, token, where.orElseThrow(), kind.orElseThrow()));
        return new Verdict(Reconciler.outcome(found, known.isPresent()), found, known.map(TokenView::id).orElse(null), null);
    }

    private static void notUnderstood(List<Found> found, Staged row, String column, boolean understood) {
        if (row.value(column) != null && !understood) {
            found.add(TakeoverFinding.NOT_UNDERSTOOD.in(column, row.value(column)));
        }
    }

    private void compare(List<Found> found, Staged row, TokenView token, TokenStep where, TokenKind kind) {
        if (token.state() != where.to()) {
            found.add(TakeoverFinding.DIFFERS.in(STATE, row.value(STATE), token.state().labelKey()));
        }
        if (row.value("tokenKind") != null && token.kind() != kind) {
            found.add(TakeoverFinding.DIFFERS.in("tokenKind", row.value("tokenKind"), token.kind().labelKey()));
        }
        Optional<AgencyView> agency = row.value("agencyCode") == null ? Optional.empty() : books.known(row.value("agencyCode"));
        if (row.value("agencyCode") != null && where.to().away() && agency.filter(one -> one.id().equals(token.agencyId())).isEmpty()) {
            found.add(TakeoverFinding.DIFFERS.in("agencyCode", row.value("agencyCode"), books.registers().agencyName(token.agencyId())));
        }
    }
}
