package vn.gov.ra.web.past;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.past.PastService;
import vn.gov.ra.past.PastStep;
import vn.gov.ra.past.PastSubject;
import vn.gov.ra.past.PastView;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.web.support.LocalDateConverter;

/** What one page shows when its address names a day. Without one nothing is read. */
@Named("past")
@RequestScoped
public class PastPage {

    static final String PARAMETER = "asOf";

    @Inject
    private PastService pasts;

    private PastView view;
    private List<PastStep> steps;

    /** The page's view action; a refusal leaves the page with its date field and the reason. */
    public void load(PastSubject subject, UUID id) {
        if (isAsked()) {
            LocalDate day = LocalDateConverter.parse(getTyped());
            if (day == null) {
                throw new DomainException(SharedError.BAD_DATE, List.of(new FieldError("/" + PARAMETER, SharedError.BAD_DATE, getTyped())), getTyped());
            }
            view = pasts.of(subject, id, day);
        }
    }

    /** The address names a day: what is true now is not shown, and nothing can be done. */
    public boolean isAsked() {
        return !getTyped().isEmpty();
    }

    /** The day as it was typed; empty for none. */
    public String getTyped() {
        String typed = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(PARAMETER);
        return typed == null ? "" : typed.strip();
    }

    /** Null while nothing is asked, and after a refusal. */
    public PastView getView() {
        return view;
    }

    /** What became of the object until now; read once a request. */
    public List<PastStep> steps(PastSubject subject, UUID id) {
        if (steps == null) {
            steps = pasts.timeline(subject, id);
        }
        return steps;
    }

    /** What heads the page: the name of then. @param now what it is called now */
    public String name(String now) {
        return view == null ? now : view.name();
    }

    /** The page of another object, on the same day where one is asked for. */
    public String address(PastSubject subject, UUID id) {
        String page = switch (subject) {
            case CERTIFICATE -> "/certificates/view";
            case TOKEN -> "/tokens/view";
            case PERSON -> "/subscribers/person";
            case AGENCY -> "/agencies/view";
        };
        return page + "?id=" + id + (view == null ? "" : "&" + PARAMETER + "=" + Messages.shown(view.asOf(), Messages.VI));
    }
}
