package vn.gov.ra.web.law;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.gov.ra.regulation.Evidence;
import vn.gov.ra.regulation.Parameter;
import vn.gov.ra.regulation.RegulationService;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.web.support.Notice;

/** One number of an edition, such as a term, with how sure we are of it. */
@Named("lawTerm")
@ViewScoped
public class LawTermPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RegulationService law;
    @Inject
    private transient Notice notice;

    private String edition;
    private String key;
    private long version;
    private String value;
    private Evidence evidence;
    private String reference;

    public void load() {
        Parameter parameter = law.parameters(edition).stream().filter(one -> one.key().equals(key)).findFirst()
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND, key));
        version = parameter.version();
        value = parameter.value();
        evidence = parameter.evidence();
        reference = parameter.reference();
    }

    public Evidence[] evidences() {
        return Evidence.values();
    }

    public String save() {
        law.change(edition, key, value, evidence, reference, version);
        notice.done("law.done.term");
        return "/law/list?faces-redirect=true&edition=" + edition;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public void setEvidence(Evidence evidence) {
        this.evidence = evidence;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
