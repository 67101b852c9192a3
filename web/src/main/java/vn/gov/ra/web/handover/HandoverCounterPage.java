package vn.gov.ra.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.gov.ra.web.support.Labels;

/** The counter: a row of people, one device scanned after the other. */
@Named("handoverCounter")
@RequestScoped
public class HandoverCounterPage {

    @Inject
    private WaitingDevices waiting;
    @Inject
    private Labels labels;

    private String serial;

    /** To the page where this device is signed for, which leads back here. */
    public String find() {
        return waiting.meant(serial).map(one -> "/handovers/give?faces-redirect=true&counter=true&id=" + one.id()).orElseGet(() -> {
            FacesContext.getCurrentInstance().addMessage("serial", new FacesMessage(FacesMessage.SEVERITY_ERROR, labels.of("handover.counter.unknown", serial), null));
            return null;
        });
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }
}
