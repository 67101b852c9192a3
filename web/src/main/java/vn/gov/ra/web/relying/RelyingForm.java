package vn.gov.ra.web.relying;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.relying.RelyingDraft;
import vn.gov.ra.security.Scope;
import vn.gov.ra.web.kit.Picks;

/** What is entered about a relying system; its fields stand in {@code WEB-INF/relying/facts.xhtml}. */
public abstract class RelyingForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> SCOPES = List.of(Scope.STATUS_READ, Scope.INVENTORY_READ, Scope.DOSSIER_WRITE, Scope.WEBHOOK_MANAGE, Scope.AUDIT_READ);

    @Inject
    private transient Picks picks;

    private String name;
    private UUID agencyId;
    private String purpose;
    private String contact;
    private String[] scopes = {Scope.STATUS_READ};
    private String addresses;
    private Integer perMinute;
    private Integer perDay;

    RelyingDraft draft(String clientId) {
        return new RelyingDraft(clientId, name, picks.kept("agencyId", agencyId), purpose, contact, scopes == null ? Set.of() : Set.of(scopes),
                addresses == null ? List.of() : addresses.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(), perMinute, perDay);
    }

    public List<String> allScopes() {
        return SCOPES;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UUID getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(UUID agencyId) {
        this.agencyId = agencyId;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String[] getScopes() {
        return scopes;
    }

    public void setScopes(String[] scopes) {
        this.scopes = scopes;
    }

    public String getAddresses() {
        return addresses;
    }

    public void setAddresses(String addresses) {
        this.addresses = addresses;
    }

    public Integer getPerMinute() {
        return perMinute;
    }

    public void setPerMinute(Integer perMinute) {
        this.perMinute = perMinute;
    }

    public Integer getPerDay() {
        return perDay;
    }

    public void setPerDay(Integer perDay) {
        this.perDay = perDay;
    }
}
