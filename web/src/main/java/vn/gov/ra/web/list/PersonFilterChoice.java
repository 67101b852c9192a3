package vn.gov.ra.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.subscriber.PersonFilter;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Menu;

/** The person a list is narrowed to: one of those the reader may list. Told from namesakes by day of birth and personal number, as masked as elsewhere. */
@Named("personFilter")
@RequestScoped
public class PersonFilterChoice extends FilterChoice {

    @Inject
    private PersonService people;
    @Inject
    private Menu menu;
    @Inject
    private CurrentUser me;
    @Inject
    private Labels labels;

    @Override
    public String getName() {
        return "person";
    }

    @Override
    public boolean isOffered() {
        return me.hasAny(menu.searchers());
    }

    @Override
    protected One byId(UUID id) {
        return one(people.get(id));
    }

    @Override
    protected List<One> byWords(String words, Paging some) {
        return people.list(new PersonFilter(words, null), some).items().stream().map(this::one).toList();
    }

    private One one(PersonView person) {
        return new One(person.id(), person.fullName(), person.toldBy(labels::shown));
    }
}
