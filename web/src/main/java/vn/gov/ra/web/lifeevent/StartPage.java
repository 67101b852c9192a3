package vn.gov.ra.web.lifeevent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.lifeevent.LifeEvent;

/** What may have happened, in groups that people look in. */
@Named("eventStart")
@RequestScoped
public class StartPage {

    /** @param name last part of the heading's label */
    public record Group(String name, List<LifeEvent> events) {
    }

    private static final List<Group> GROUPS = List.of(
            new Group("people", List.of(LifeEvent.NEW_OFFICIAL, LifeEvent.EXPIRING, LifeEvent.NAME_CHANGED, LifeEvent.EMAIL_CHANGED, LifeEvent.TRANSFERRED, LifeEvent.LEFT)),
            new Group("device", List.of(LifeEvent.PIN_FORGOTTEN, LifeEvent.DEVICE_LOST, LifeEvent.DEVICE_BROKEN)),
            new Group("body", List.of(LifeEvent.NEW_ORGANISATION, LifeEvent.AGENCY_RENAMED, LifeEvent.AGENCY_ENDED, LifeEvent.NEW_SYSTEM, LifeEvent.SYSTEM_ENDED)));

    public List<Group> getGroups() {
        return GROUPS;
    }
}
