package vn.gov.ra.web.subscriber;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import vn.gov.ra.subscriber.PersonDetails;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.web.support.Notice;

/** A person entered by hand, before any request named him or her. */
@Named("personNew")
@ViewScoped
public class PersonNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonService people;
    @Inject
    private transient Notice notice;

    private String fullName;
    private LocalDate dateOfBirth;
    private transient String nationalId;
    private String officialEmail;
    private String mobile;

    public String enter() {
        PersonView made = people.enter(new PersonDetails(fullName, dateOfBirth, nationalId, null, null, officialEmail, mobile));
        notice.done("subscriber.done.entered", made.fullName());
        return "/subscribers/person?faces-redirect=true&id=" + made.id();
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public LocalDate getDateOfBirth() {
        return dateOfBirth;
    }

    public void setDateOfBirth(LocalDate dateOfBirth) {
        this.dateOfBirth = dateOfBirth;
    }

    public String getNationalId() {
        return nationalId;
    }

    public void setNationalId(String nationalId) {
        this.nationalId = nationalId;
    }

    public String getOfficialEmail() {
        return officialEmail;
    }

    public void setOfficialEmail(String officialEmail) {
        this.officialEmail = officialEmail;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }
}
