package vn.gov.ra.web.subscriber;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.subscriber.PersonFilter;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.subscriber.SubscriberFilter;
import vn.gov.ra.subscriber.SubscriberService;
import vn.gov.ra.subscriber.SubscriberView;

/** People by given name, or subscribers by name. Numbers are masked; the filter is the address. */
@Named("subscriberList")
@RequestScoped
public class SubscriberListPage {

    private static final int ROWS = 50;

    @Inject
    private PersonService people;
    @Inject
    private SubscriberService subscribers;

    private String q;
    private String kind;
    private UUID agency;
    private String cursor;
    private Slice<PersonView> persons;
    private Slice<SubscriberView> others;

    public void load() {
        if (isOfPeople()) {
            persons = people.list(new PersonFilter(q, agency), ROWS, cursor);
        } else {
            others = subscribers.list(new SubscriberFilter(q, wanted(), agency), ROWS, cursor);
        }
    }

    /** People, whether a certificate was ever asked for them or not. */
    public boolean isOfPeople() {
        return wanted() == null;
    }

    private SubjectKind wanted() {
        return kinds().stream().filter(one -> one.name().equals(kind)).findFirst().orElse(null);
    }

    public List<SubjectKind> kinds() {
        return Arrays.asList(SubjectKind.values());
    }

    public List<PersonView> getPeople() {
        return persons.items();
    }

    public List<SubscriberView> getRows() {
        return others.items();
    }

    public String getNext() {
        return isOfPeople() ? persons.nextCursor() : others.nextCursor();
    }

    public boolean isNothing() {
        return isOfPeople() ? persons.items().isEmpty() : others.items().isEmpty();
    }

    public boolean isFiltered() {
        return q != null || agency != null;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public UUID getAgency() {
        return agency;
    }

    public void setAgency(UUID agency) {
        this.agency = agency;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
