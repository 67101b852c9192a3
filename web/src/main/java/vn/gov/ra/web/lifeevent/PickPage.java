package vn.gov.ra.web.lifeevent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.lifeevent.Choice;
import vn.gov.ra.lifeevent.EventAnswer;
import vn.gov.ra.lifeevent.LifeEvent;
import vn.gov.ra.lifeevent.LifeEventService;
import vn.gov.ra.regulation.Reason;
import vn.gov.ra.regulation.RegulationService;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.web.kit.Picks;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Notice;

/** Whom it happened to: people, certificates or devices of the agency, what is new, and the letter. */
@Named("eventPick")
@ViewScoped
public class PickPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LifeEventService events;
    @Inject
    private transient RegulationService regulation;
    @Inject
    private transient CurrentActor current;
    @Inject
    private transient Picks picks;
    @Inject
    private transient Language language;
    @Inject
    private transient Notice notice;

    private String event;
    private String q;
    private UUID agencyId;
    private String ground;
    private String letterNo;
    private LocalDate letterDate;
    private final Map<UUID, Boolean> chosen = new LinkedHashMap<>();
    private final Map<UUID, String> newValues = new HashMap<>();
    private transient List<Choice> choices;

    /** Asked before anything is shown: what is no event is not there. */
    public void load() {
        happened();
        if (ground == null && !happened().grounds().isEmpty()) {
            ground = happened().grounds().get(0);
        }
        getChoices();
    }

    /** The event itself. */
    public LifeEvent happened() {
        for (LifeEvent one : LifeEvent.values()) {
            if (one.name().equals(event)) {
                return one;
            }
        }
        throw new DomainException(SharedError.NOT_FOUND, event);
    }

    /** People of the office write for an agency they name. */
    public boolean isAsksAgency() {
        Actor actor = current.get();
        return actor.agencyId() == null || actor.office();
    }

    /** The office has said which agency. */
    public String take() {
        return "/dossiers/pick?faces-redirect=true&event=" + event + "&agency=" + picks.kept("agency", agencyId);
    }

    /** It is known whose register to look in. */
    public boolean isAnswered() {
        return !isAsksAgency() || agencyId != null;
    }

    public List<Choice> getChoices() {
        if (choices == null) {
            choices = isAnswered() ? events.choices(happened(), agencyId, q) : List.of();
        }
        return choices;
    }

    public List<Reason> grounds() {
        return regulation.reasons(Reason.REVOKE).stream().filter(one -> happened().grounds().contains(one.code())).toList();
    }

    public String groundText(Reason reason) {
        return reason.text(language.locale());
    }

    public String start() {
        List<UUID> ticked = chosen.entrySet().stream().filter(one -> Boolean.TRUE.equals(one.getValue())).map(Map.Entry::getKey).toList();
        Map<UUID, String> typed = new HashMap<>(newValues);
        typed.values().removeIf(value -> value == null || value.isBlank());
        DossierView made = events.start(happened(), new EventAnswer(agencyId, ticked, typed, ground, letterNo, letterDate));
        notice.done("lifeevent.done.started", made.lines().size());
        return "/dossiers/edit?faces-redirect=true&id=" + made.id();
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public UUID getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(UUID agencyId) {
        this.agencyId = agencyId;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
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

    public Map<UUID, Boolean> getChosen() {
        return chosen;
    }

    public Map<UUID, String> getNewValues() {
        return newValues;
    }
}
