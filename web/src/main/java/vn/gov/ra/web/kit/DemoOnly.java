package vn.gov.ra.web.kit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.web.support.Office;

/** The gallery is for those who build pages; an office at work has no such page and no such list. */
@Dependent
class DemoOnly {

    private final Office office;

    @Inject
    DemoOnly(Office office) {
        this.office = office;
    }

    /** @throws DomainException {@link SharedError#NOT_FOUND} outside demo mode */
    void require() {
        if (!office.demo()) {
            throw new DomainException(SharedError.NOT_FOUND);
        }
    }
}
