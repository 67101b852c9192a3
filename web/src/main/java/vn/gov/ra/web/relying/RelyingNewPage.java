package vn.gov.ra.web.relying;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.gov.ra.relying.RelyingService;
import vn.gov.ra.relying.RelyingSystemView;
import vn.gov.ra.web.support.Notice;

/** A relying system is entered. */
@Named("relyingNew")
@ViewScoped
public class RelyingNewPage extends RelyingForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RelyingService systems;
    @Inject
    private transient Notice notice;

    private String clientId;

    public String register() {
        RelyingSystemView made = systems.register(draft(clientId));
        notice.done("relying.done.registered", made.name());
        return RelyingViewPage.address(made.id());
    }

    public String getClientId() {
        return clientId;
    }

    public void setClientId(String clientId) {
        this.clientId = clientId;
    }
}
