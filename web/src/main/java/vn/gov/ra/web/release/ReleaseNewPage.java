package vn.gov.ra.web.release;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import vn.gov.ra.release.NewRelease;
import vn.gov.ra.release.ReleaseService;
import vn.gov.ra.release.ReleaseView;
import vn.gov.ra.web.support.Notice;

/** Who is to have our register, by which letter, and why. */
@Named("releaseNew")
@ViewScoped
public class ReleaseNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReleaseService releases;
    @Inject
    private transient Notice notice;

    private String recipient;
    private String letterNo;
    private LocalDate letterDate;
    private String reason;

    public String ask() {
        ReleaseView made = releases.ask(new NewRelease(recipient, letterNo, letterDate, reason));
        notice.done("release.done.asked", made.number());
        return ReleaseViewPage.address(made.id());
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public String getLetterNo() {
        return letterNo;
    }

    public void setLetterNo(String letterNo) {
        this.letterNo = letterNo;
    }

    public LocalDate getLetterDate() {
        return letterDate;
    }

    public void setLetterDate(LocalDate letterDate) {
        this.letterDate = letterDate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
