package vn.gov.ra.rest.intake;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import vn.gov.ra.intake.ImportState;
import vn.gov.ra.intake.ImportView;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.Messages;

/** An import on the wire (contract §6.17). {@code intoDossierId}: the draft its rows are for; null where they become one of their own. */
public record ImportJson(UUID id, ImportState state, String form, String edition, UUID agencyId, String fileName, String sha256, String encoding, Counts counts,
        UUID dossierId, UUID intoDossierId, UUID jobId, Failure error, String createdBy, Instant createdAt, long version) {

    /** Rows of the file: all, without an error, with one, with a warning. */
    public record Counts(int rows, int valid, int invalid, int warnings) {
    }

    /** Why it was refused. */
    public record Failure(String type, int status, String code, String detail) {
    }

    static ImportJson of(ImportView view, Locale locale) {
        return new ImportJson(view.id(), view.state(), view.form(), view.edition(), view.agencyId(), view.fileName(), view.sha256(), view.encoding(),
                new Counts(view.rows(), view.valid(), view.invalid(), view.warnings()), view.dossierId(), view.into(), view.jobId(), failure(view.error(), locale),
                view.createdName(), view.createdAt(), view.version());
    }

    private static Failure failure(String code, Locale locale) {
        return code == null ? null : new Failure("urn:ra:problem:" + code, Told.STATUS, code, Messages.error(new Told(code), locale));
    }

    /** A code as it was kept. */
    record Told(String code) implements ErrorCode {

        static final int STATUS = Kind.UNPROCESSABLE.status();

        @Override
        public Kind kind() {
            return Kind.UNPROCESSABLE;
        }
    }
}
