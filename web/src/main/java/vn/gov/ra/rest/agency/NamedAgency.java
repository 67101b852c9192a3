package vn.gov.ra.rest.agency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyError;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;

/** Finds the agency that a body or an address names by its id or its code. */
@Dependent
public class NamedAgency {

    @Inject
    private AgencyDirectory agencies;

    /** Null where nothing is named; what is named and unknown is refused by its pointer. */
    public UUID id(String named, String pointer) {
        if (named == null || named.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(named.strip());
        } catch (IllegalArgumentException noId) {
            return agencies.byCode(named.strip()).map(AgencyView::id).orElseThrow(() -> new DomainException(SharedError.INVALID_INPUT,
                    List.of(new FieldError(pointer, AgencyError.NOT_FOUND, named)), pointer));
        }
    }
}
