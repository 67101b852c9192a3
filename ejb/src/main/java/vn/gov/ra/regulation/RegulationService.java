package vn.gov.ra.regulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;

/** The law for pages and REST: everybody who works here reads it, ADMIN corrects parameters and enters delegation documents. */
@Stateless
public class RegulationService {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUMMARY = 500;

    @Inject
    private Regulation regulation;
    @Inject
    private RegulationRepository rows;
    @Inject
    private AuditTrail audit;

    /** @param letterDate whose columns; null: those of today, or of the edition's nearest day */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public FormDefinition form(String edition, String form, LocalDate letterDate) {
        return regulation.form(edition, form).on(letterDate == null ? regulation.dayOf(edition) : letterDate);
    }

    /** All forms, those by which nothing is requested too. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public List<FormDefinition> forms(String edition, LocalDate letterDate) {
        LocalDate day = letterDate == null ? regulation.dayOf(edition) : letterDate;
        return regulation.forms(edition).stream().map(form -> form.on(day)).toList();
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<Edition> editions() {
        return regulation.editions();
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<Reason> reasons(String kind) {
        return regulation.reasons(kind);
    }

    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public List<Parameter> parameters(String edition) {
        return regulation.parameters(edition);
    }

    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public List<DelegationDocument> delegationDocuments(LocalDate on) {
        return regulation.delegationDocuments(on);
    }

    /** Corrects a value of the law, with how sure we are of it and where it stands. */
    @RolesAllowed(Role.ADMIN)
    public Parameter change(String edition, String key, String value, Evidence evidence, String reference, long seenVersion) {
        ParameterRow row = rows.parameter(edition, key).orElseThrow(() -> new DomainException(RegulationError.NO_PARAMETER, "regulation.parameter." + key, edition));
        Parameter before = row.view();
        Versions.require(before.version(), seenVersion, key);
        String clean = VietnameseText.clean(value);
        if (clean == null || !clean.matches("\\d{1,6}(,\\d{1,6})*")) {
            throw new DomainException(RegulationError.BAD_NUMBER, "regulation.parameter." + key);
        }
        row.becomes(clean, evidence, VietnameseText.cleanToNull(reference));
        rows.keep(row);
        audit.record("parameter.change", "parameter", edition + "/" + key, key, Map.of("before", before.value(), "after", clean));
        return row.view();
    }

    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public DelegationDocument delegationDocument(UUID id) {
        return rows.document(id).map(DelegationDocumentRow::view).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND, id));
    }

    /** Enters a decision that delegates the management of subscribers; {@code id} and {@code version} of what is given do not count. */
    @RolesAllowed(Role.ADMIN)
    public DelegationDocument addDelegationDocument(DelegationDocument about) {
        String number = VietnameseText.cleanToNull(about.number());
        if (number == null || about.issuedOn() == null || about.validFrom() == null || (about.validTo() != null && !about.validTo().isAfter(about.validFrom()))) {
            throw new DomainException(RegulationError.BAD_PERIOD);
        }
        requireText("issuer", about.issuer(), LONGEST_NAME);
        requireText("delegate", about.delegate(), LONGEST_NAME);
        requireText("summaryVi", about.summaryVi(), LONGEST_SUMMARY);
        DelegationDocumentRow row = new DelegationDocumentRow(new DelegationDocument(Ids.next(), number, about.issuedOn(), VietnameseText.clean(about.issuer()),
                VietnameseText.clean(about.delegate()), VietnameseText.clean(about.summaryVi()), about.validFrom(), about.validTo(), 0));
        rows.keep(row);
        audit.record("delegation-document.add", "delegation-document", row.view().id(), number);
        return row.view();
    }

    /** The document stands no more from that day on. */
    @RolesAllowed(Role.ADMIN)
    public DelegationDocument endDelegationDocument(UUID id, long seenVersion, LocalDate from) {
        DelegationDocumentRow row = rows.document(id).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND, id));
        DelegationDocument before = row.view();
        Versions.require(before.version(), seenVersion, before.number());
        if (from == null || !from.isAfter(before.validFrom())) {
            throw new DomainException(RegulationError.BAD_PERIOD);
        }
        row.endBefore(from);
        rows.keep(row);
        audit.record("delegation-document.end", "delegation-document", id, before.number(), Map.of("from", from));
        return row.view();
    }

    private static void requireText(String field, String text, int most) {
        String clean = VietnameseText.cleanToNull(text);
        if (clean == null || clean.length() > most) {
            SharedError wrong = clean == null ? SharedError.REQUIRED : SharedError.TOO_LONG;
            String name = "regulation.document." + field;
            throw new DomainException(wrong, List.of(new FieldError("/" + field, wrong, name)), name);
        }
    }
}
