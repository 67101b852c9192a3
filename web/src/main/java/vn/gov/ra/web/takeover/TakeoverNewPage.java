package vn.gov.ra.web.takeover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import vn.gov.ra.takeover.NewTakeover;
import vn.gov.ra.takeover.TakeoverService;
import vn.gov.ra.takeover.TakeoverView;
import vn.gov.ra.web.support.Notice;

/** The beginning of a take-over: where the books are from, of which day, and how much they say there is. */
@Named("takeoverNew")
@ViewScoped
public class TakeoverNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TakeoverService takeovers;
    @Inject
    private transient Notice notice;

    private String sourceSystem;
    private LocalDate asOf;
    private Integer agencies;
    private Integer people;
    private Integer certificates;
    private Integer tokens;
    private String note;

    public String begin() {
        TakeoverView made = takeovers.begin(new NewTakeover(sourceSystem, asOf, note, agencies, people, certificates, tokens));
        notice.done("takeover.done.begun", made.number());
        return TakeoverViewPage.address(made.id());
    }

    public String getSourceSystem() {
        return sourceSystem;
    }

    public void setSourceSystem(String sourceSystem) {
        this.sourceSystem = sourceSystem;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public Integer getAgencies() {
        return agencies;
    }

    public void setAgencies(Integer agencies) {
        this.agencies = agencies;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public Integer getCertificates() {
        return certificates;
    }

    public void setCertificates(Integer certificates) {
        this.certificates = certificates;
    }

    public Integer getTokens() {
        return tokens;
    }

    public void setTokens(Integer tokens) {
        this.tokens = tokens;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
