package vn.gov.ra.web.token;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.handover.DeviceMovesService;
import vn.gov.ra.handover.MinutesView;
import vn.gov.ra.handover.SignatureMethod;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenStep;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.Uploads;

/** The moves of a device between store, agency and CA operator, with the paper the other side signed; part of the device's page. */
@Named("tokenMoves")
@ViewScoped
public class TokenMovesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeviceMovesService moves;
    @Inject
    private transient TokenService tokens;
    @Inject
    private transient Notice notice;

    private long version;
    private SignatureMethod method = SignatureMethod.SCAN;
    private transient Part file;
    private transient List<Offered> actions;

    /** Whether the reader may make any of the moves now. */
    public boolean offered(UUID token) {
        if (actions == null) {
            actions = moves.actions(token);
            version = version == 0 ? tokens.get(token).version() : version;
        }
        return actions.stream().anyMatch(Offered::allowed);
    }

    public String move(UUID token, String step) throws IOException {
        MinutesView done = moves.move(token, TokenStep.valueOf(step), version, method, Uploads.bytes(file), Uploads.name(file));
        notice.done("token.done.movedBy", done.number());
        return "/tokens/view?faces-redirect=true&id=" + token;
    }

    public List<Offered> getActions() {
        return actions;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public SignatureMethod getMethod() {
        return method;
    }

    public void setMethod(SignatureMethod method) {
        this.method = method;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
