package vn.gov.ra.web.account;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import vn.gov.ra.web.kit.Picks;

/** Whose an account is: the human being and the agency, each picked or nobody. Its fields stand in {@code WEB-INF/account/whose.xhtml}. */
public abstract class Whose implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Picks picks;

    private UUID personId;
    private UUID agencyId;

    /** After the form came back; null for nobody. */
    UUID person() {
        return picks.kept("personId", personId);
    }

    /** As {@link #person}; null for the office. */
    UUID agency() {
        return picks.kept("agencyId", agencyId);
    }

    public UUID getPersonId() {
        return personId;
    }

    public void setPersonId(UUID personId) {
        this.personId = personId;
    }

    public UUID getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(UUID agencyId) {
        this.agencyId = agencyId;
    }
}
