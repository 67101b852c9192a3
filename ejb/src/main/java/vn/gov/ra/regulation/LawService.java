package vn.gov.ra.regulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;

/** Editions, forms and catalogues of reasons as an ADMIN keeps them. Nobody invents a column: what is changed here waits to be compared with the text. */
@Stateless
public class LawService {

    private static final Set<String> KINDS = Set.of(Reason.REVOKE, Reason.REJECT, Reason.SUPPLEMENT, Reason.RETURN);
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_REFERENCE = 100;

    @Inject
    private RegulationQuery law;
    @Inject
    private RegulationRepository rows;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** @throws DomainException {@link RegulationError#NO_FORM} */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public FormView form(String edition, String form) {
        return row(edition, form).whole();
    }

    /**
     * Changes title and columns, with the days on which each holds; they count as not compared until somebody confirms them. Dossiers that were shown to
     * their head keep the columns they were made with.
     */
    @RolesAllowed(Role.ADMIN)
    public FormView changeForm(String edition, String form, long seenVersion, String titleVi, List<FormField> fields) {
        FormRow row = row(edition, form);
        Versions.require(row.whole().version(), seenVersion, form);
        List<FormField> checked = FormFields.checked(fields, row.view().requests());
        row.becomes(text("titleVi", titleVi, LONGEST_TEXT), FormFields.write(checked));
        rows.keep(row);
        audit.record("form.change", "form", edition + "/" + form, form, Map.of("columns", row.view().columns().size(), "title", row.view().titleVi()));
        return row.whole();
    }

    /**
     * The columns were compared with the official text, word for word.
     *
     * @throws DomainException {@link RegulationError#NO_COLUMNS}
     */
    @RolesAllowed(Role.ADMIN)
    public FormView confirmForm(String edition, String form, long seenVersion) {
        FormRow row = row(edition, form);
        Versions.require(row.whole().version(), seenVersion, form);
        if (row.view().fields().isEmpty()) {
            throw new DomainException(RegulationError.NO_COLUMNS, form);
        }
        row.confirmed(current.get().username(), clock.instant());
        rows.keep(row);
        audit.record("form.confirm", "form", edition + "/" + form, form);
        return row.whole();
    }

    /** Every reason of every catalogue, those that ended too. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<Reason> reasons() {
        return law.allReasons();
    }

    /**
     * Adds a reason or changes the words and the time of one; code and kind stay, since decisions name them.
     *
     * @param seenVersion {@code 0} for a new one
     */
    @RolesAllowed(Role.ADMIN)
    public Reason putReason(Reason wanted, long seenVersion) {
        String code = text("code", wanted.code(), 40);
        ReasonRow row = rows.reason(code).orElse(null);
        if (row == null) {
            if (!KINDS.contains(wanted.kind())) {
                throw wrong("kind", SharedError.REQUIRED);
            }
            row = new ReasonRow(code, wanted.kind());
        } else {
            Versions.require(row.view().version(), seenVersion, code);
        }
        if (wanted.validFrom() != null && wanted.validTo() != null && !wanted.validTo().isAfter(wanted.validFrom())) {
            throw new DomainException(RegulationError.BAD_PERIOD);
        }
        String reference = wanted.reference() == null || wanted.reference().isBlank() ? null : text("reference", wanted.reference(), LONGEST_REFERENCE);
        row.becomes(new Reason(code, wanted.kind(), text("textVi", wanted.textVi(), LONGEST_TEXT), text("textEn", wanted.textEn(), LONGEST_TEXT),
                VietnameseText.cleanToNull(wanted.crlReason()), reference, wanted.ownRequest(), wanted.deceased(), wanted.validFrom(), wanted.validTo(), 0));
        rows.keep(row);
        audit.record("reason.put", "reason", code, code, Map.of("text", row.view().textVi()));
        return row.view();
    }

    /** The matrix of who may have a certificate, with the rows that ended. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<Entitlement> entitlements(String edition) {
        return law.entitlements(edition);
    }

    /**
     * Adds a row of the matrix or changes one.
     *
     * @param wanted its id is null for a new row
     * @throws DomainException {@link RegulationError#BAD_PERIOD} without a first day, or where the last is before it
     */
    @RolesAllowed(Role.ADMIN)
    public Entitlement putEntitlement(Entitlement wanted, long seenVersion) {
        if (law.editions().stream().noneMatch(one -> one.key().equals(wanted.edition()))) {
            throw new DomainException(SharedError.NOT_FOUND, wanted.edition());
        }
        EntitlementRow row = wanted.id() == null ? new EntitlementRow(Ids.next(), wanted.edition())
                : rows.entitlement(wanted.id()).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND, wanted.id()));
        if (wanted.id() != null) {
            Versions.require(row.view().version(), seenVersion, wanted.title());
        }
        if (wanted.validFrom() == null || (wanted.validTo() != null && !wanted.validTo().isAfter(wanted.validFrom()))) {
            throw new DomainException(RegulationError.BAD_PERIOD);
        }
        String reference = wanted.reference() == null || wanted.reference().isBlank() ? null : text("reference", wanted.reference(), LONGEST_REFERENCE);
        row.becomes(new Entitlement(null, wanted.edition(), text("agencyKind", wanted.agencyKind(), 40), text("title", wanted.title(), 120), wanted.entitled(), reference,
                wanted.validFrom(), wanted.validTo(), 0));
        rows.keep(row);
        audit.record("entitlement.put", "entitlement", row.view().id(), row.view().title(), Map.of("agencyKind", row.view().agencyKind(), "entitled", row.view().entitled()));
        return row.view();
    }

    /**
     * Changes title and time of an edition; its neighbours begin and end where it does, so that no day is without law or has two.
     *
     * @param to exclusive; null while it is in force
     * @throws DomainException {@link RegulationError#EDITION_PERIOD} where a neighbour would be left without a day
     */
    @RolesAllowed(Role.ADMIN)
    public Edition changeEdition(String key, long seenVersion, String titleVi, LocalDate from, LocalDate to) {
        List<Edition> all = law.editions().stream().sorted(Comparator.comparing(Edition::validFrom)).toList();
        int at = all.stream().map(Edition::key).toList().indexOf(key);
        if (at < 0) {
            throw new DomainException(SharedError.NOT_FOUND, key);
        }
        Versions.require(all.get(at).version(), seenVersion, key);
        Edition before = at == 0 ? null : all.get(at - 1);
        Edition after = at + 1 == all.size() ? null : all.get(at + 1);
        if (from == null || (to == null) != (after == null)) {
            throw new DomainException(RegulationError.BAD_PERIOD);
        }
        boolean room = (to == null || to.isAfter(from)) && (before == null || from.isAfter(before.validFrom()))
                && (after == null || after.validTo() == null || after.validTo().isAfter(to));
        if (!room) {
            throw new DomainException(RegulationError.EDITION_PERIOD);
        }
        put(all.get(at), text("titleVi", titleVi, LONGEST_TEXT), from, to);
        if (before != null && !from.equals(before.validTo())) {
            put(before, before.titleVi(), before.validFrom(), from);
        }
        if (after != null && !to.equals(after.validFrom())) {
            put(after, after.titleVi(), to, after.validTo());
        }
        return rows.edition(key).orElseThrow().view();
    }

    private void put(Edition edition, String titleVi, LocalDate from, LocalDate to) {
        EditionRow row = rows.edition(edition.key()).orElseThrow();
        row.becomes(titleVi, from, to);
        rows.keep(row);
        audit.record("edition.change", "edition", edition.key(), edition.key(), to == null ? Map.of("from", from) : Map.of("from", from, "to", to));
    }

    private FormRow row(String edition, String form) {
        return rows.form(edition, form).orElseThrow(() -> new DomainException(RegulationError.NO_FORM, form, edition));
    }

    private static String text(String field, String written, int most) {
        String clean = VietnameseText.cleanToNull(written);
        if (clean == null || clean.length() > most) {
            throw wrong(field, clean == null ? SharedError.REQUIRED : SharedError.TOO_LONG);
        }
        return clean;
    }

    private static DomainException wrong(String field, SharedError what) {
        return new DomainException(what, List.of(new FieldError("/" + field, what, "regulation.law." + field)), "regulation.law." + field);
    }
}
