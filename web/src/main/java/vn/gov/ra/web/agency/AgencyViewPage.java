package vn.gov.ra.web.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.agency.AgencyService;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.agency.PastName;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.web.support.Notice;

/** One agency: what it is, what it was called, and for ADMIN what may be changed. */
@Named("agencyView")
@ViewScoped
public class AgencyViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AgencyService agencies;
    @Inject
    private transient Notice notice;

    private UUID id;
    private long version;
    private AgencyForm form;
    private String newName;
    private LocalDate renamedFrom;
    private String decisionNo;
    private LocalDate endedFrom;
    private transient AgencyView agency;
    private transient List<Offered> offers;
    private transient List<PastName> names;
    private transient List<PastName> codes;

    public void load() {
        version = getAgency().version();
        form = AgencyForm.of(agencies.details(id));
        // Now, because a refusal comes too late once half of the page is written.
        getNames();
        getCodes();
        offers();
    }

    public AgencyView getAgency() {
        if (agency == null) {
            agency = agencies.get(id);
        }
        return agency;
    }

    /** The agency above; null for none. */
    public AgencyView getParent() {
        return getAgency().parentId() == null ? null : agencies.get(getAgency().parentId());
    }

    public List<PastName> getNames() {
        if (names == null) {
            names = agencies.names(id);
        }
        return names;
    }

    public List<PastName> getCodes() {
        if (codes == null) {
            codes = agencies.codes(id);
        }
        return codes;
    }

    private List<Offered> offers() {
        if (offers == null) {
            offers = agencies.actions(id);
        }
        return offers;
    }

    /** The reader may take that step now; the same list as {@code GET …/actions}. */
    public boolean may(String action) {
        return offers().stream().anyMatch(one -> one.action().equals(action) && one.allowed());
    }

    public String describe() {
        agencies.describe(id, version, form.about(null, null));
        return after("agency.done.described");
    }

    public String rename() {
        agencies.rename(id, version, newName, renamedFrom, decisionNo);
        return after("agency.done.renamed");
    }

    public String end() {
        agencies.end(id, version, endedFrom);
        return after("agency.done.ended");
    }

    private String after(String key) {
        notice.done(key, agencies.get(id).name());
        return "/agencies/view?faces-redirect=true&id=" + id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public AgencyForm getForm() {
        return form;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public LocalDate getRenamedFrom() {
        return renamedFrom;
    }

    public void setRenamedFrom(LocalDate renamedFrom) {
        this.renamedFrom = renamedFrom;
    }

    public String getDecisionNo() {
        return decisionNo;
    }

    public void setDecisionNo(String decisionNo) {
        this.decisionNo = decisionNo;
    }

    public LocalDate getEndedFrom() {
        return endedFrom;
    }

    public void setEndedFrom(LocalDate endedFrom) {
        this.endedFrom = endedFrom;
    }
}
