package vn.gov.ra.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.request.LineStep;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.VietnameseText;

/** Opens a line for a command: within scope, held, as its sender saw it, and with the guards of the step passed. */
@Dependent
class LineDesk {

    private static final int LONGEST = 2000;
    /** How much of it a refusal repeats. */
    private static final int SHOWN = 40;

    @Inject
    private RequestLines lines;
    @Inject
    private LineGuards guards;
    @Inject
    private CurrentActor current;

    LineView open(UUID id, long seenVersion, LineStep step) {
        LineView line = lines.inScope(id, seenVersion);
        guards.require(step, line, current.get());
        return line;
    }

    /** Cleaned; null where nothing was written. What is too long is refused: a reason is never cut in silence. */
    static String text(String comment) {
        String clean = VietnameseText.cleanToNull(comment);
        if (clean != null && clean.length() > LONGEST) {
            String begun = clean.substring(0, SHOWN) + "…";
            throw new DomainException(SharedError.TOO_LONG, List.of(new FieldError("/comment", SharedError.TOO_LONG, begun)), begun);
        }
        return clean;
    }

    static String required(String comment, LineView line) {
        String clean = text(comment);
        if (clean == null) {
            throw new DomainException(ApprovalError.COMMENT_REQUIRED, LineGuards.shown(line));
        }
        return clean;
    }
}
