package vn.gov.ra.web.subscriber;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.subscriber.PersonFilter;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.subscriber.SubscriberFilter;
import vn.gov.ra.subscriber.SubscriberService;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** People by given name, or subscribers by name. Numbers are masked. */
@Named("subscriberList")
@RequestScoped
public class SubscriberListPage extends ListPage<SubscriberListPage.Row> {

    @Inject
    private PersonService people;
    @Inject
    private SubscriberService subscribers;

    /** One of the two, the other is null. */
    public record Row(PersonView person, SubscriberView subscriber) {
    }

    @Override
    public String getName() {
        return "subscribers";
    }

    @Override
    protected int usualSize() {
        return 50;
    }

    @Override
    protected Slice<Row> fetch(Paging paging) {
        return isOfPeople() ? people.list(new PersonFilter(value("q"), agency()), paging).map(person -> new Row(person, null))
                : subscribers.list(new SubscriberFilter(value("q"), choice(SubjectKind.class, "kind"), agency()), paging).map(one -> new Row(null, one));
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return andAgency("subscriber.agency", search("q", isOfPeople() ? "subscriber.filter.q" : "subscriber.filter.name"));
    }

    @Override
    protected List<ListColumn<Row>> columns() {
        return isOfPeople()
                ? List.of(new ListColumn<>("subscriber.person.fullName", row -> row.person().fullName()),
                        new ListColumn<>("subscriber.person.dateOfBirth", row -> row.person().dateOfBirth() == null ? row.person().dateOfBirthMasked() : row.person().dateOfBirth()),
                        new ListColumn<>("subscriber.person.nationalId", row -> row.person().nationalIdMasked()),
                        new ListColumn<>("subscriber.person.officialEmail", row -> row.person().officialEmail()),
                        new ListColumn<>("subscriber.person.mobile", row -> row.person().mobile()))
                : List.of(new ListColumn<>("subscriber.name", row -> row.subscriber().name()), new ListColumn<>("subscriber.kind", row -> row.subscriber().kind()),
                        new ListColumn<>("subscriber.agency", row -> row.subscriber().agencyName()));
    }

    /** People, whether a certificate was ever asked for them or not. */
    public boolean isOfPeople() {
        return choice(SubjectKind.class, "kind") == null;
    }

    /** The kind the tab shows; null on the tab of people. */
    public String getKind() {
        return Objects.toString(choice(SubjectKind.class, "kind"), null);
    }
}
