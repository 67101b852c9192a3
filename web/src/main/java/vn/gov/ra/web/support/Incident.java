package vn.gov.ra.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import vn.gov.ra.audit.CallContext;
import vn.gov.ra.rest.support.Refusal;
import vn.gov.ra.shared.Ids;

/** What an error page tells: the refusal's own words where there is one, else an incident number that stands in the log with the rest. */
@Named("incident")
@RequestScoped
public class Incident {

    private static final Logger LOG = System.getLogger(Incident.class.getName());

    @Inject
    private HttpServletRequest request;
    @Inject
    private Labels labels;
    private final UUID number = Ids.next();

    @PostConstruct
    void log() {
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        // An expired page is the reader's pause, not a fault of ours.
        if (failure instanceof Throwable thrown && !(failure instanceof ViewExpiredException)) {
            LOG.log(Level.ERROR, "incident " + number + " correlation " + CallContext.get().correlation(), thrown);
        } else {
            LOG.log(Level.DEBUG, () -> "incident " + number + " correlation " + CallContext.get().correlation());
        }
    }

    public UUID number() {
        return number;
    }

    /** Null where the error page's own text says enough. */
    public String refusal() {
        return request.getAttribute(DomainExceptionHandler.REFUSAL) instanceof Refusal refusal
                ? labels.error(refusal.error(), refusal.arguments().toArray()) : null;
    }

    public String code() {
        return request.getAttribute(DomainExceptionHandler.REFUSAL) instanceof Refusal refusal ? refusal.error().code() : null;
    }

    /** Address that failed, to try again; the home page where it is not one of ours. */
    public String address() {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return LocalPath.orHome(address == null ? null : request.getQueryString() == null ? address.toString() : address + "?" + request.getQueryString());
    }
}
