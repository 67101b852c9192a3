package vn.gov.ra.web.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.retention.HoldGround;
import vn.gov.ra.retention.NewPersonHold;
import vn.gov.ra.retention.PersonHoldService;
import vn.gov.ra.retention.PersonHoldView;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.web.support.Notice;

/** Holds one person's data. */
@Named("personHoldNew")
@ViewScoped
public class PersonHoldNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonHoldService holds;
    @Inject
    private transient PersonService people;
    @Inject
    private transient Notice notice;

    private UUID person;
    private String name;
    private HoldGround ground;
    private String reason;
    private String documentNo;
    private LocalDate documentDate;
    private LocalDate untilOn;

    public void load() {
        name = people.get(person).fullName();
    }

    public String save() {
        PersonHoldView made = holds.set(person, new NewPersonHold(ground, reason, documentNo, documentDate, untilOn));
        notice.done("retention.holds.done.set", made.fullName());
        return PersonHoldViewPage.address(made.id());
    }

    public HoldGround[] getGrounds() {
        return HoldGround.values();
    }

    public String getName() {
        return name;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public HoldGround getGround() {
        return ground;
    }

    public void setGround(HoldGround ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDocumentNo() {
        return documentNo;
    }

    public void setDocumentNo(String documentNo) {
        this.documentNo = documentNo;
    }

    public LocalDate getDocumentDate() {
        return documentDate;
    }

    public void setDocumentDate(LocalDate documentDate) {
        this.documentDate = documentDate;
    }

    public LocalDate getUntilOn() {
        return untilOn;
    }

    public void setUntilOn(LocalDate untilOn) {
        this.untilOn = untilOn;
    }
}
