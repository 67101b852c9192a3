package vn.gov.ra.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.personnel.PersonnelFilter;
import vn.gov.ra.personnel.PersonnelKind;
import vn.gov.ra.personnel.PersonnelService;
import vn.gov.ra.personnel.PersonnelState;
import vn.gov.ra.personnel.PersonnelSummary;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** Personnel changes the reader may see, newest first. */
@Named("personnelList")
@RequestScoped
public class PersonnelListPage extends ListPage<PersonnelSummary> {

    @Inject
    private PersonnelService changes;

    @Override
    public String getName() {
        return "personnel";
    }

    @Override
    protected Slice<PersonnelSummary> fetch(Paging paging) {
        return changes.list(new PersonnelFilter(choice(PersonnelState.class, "state"), choice(PersonnelKind.class, "kind"), null, value("q")), paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of(search("q", "personnel.search"), choice("state", "personnel.state", PersonnelState.class), choice("kind", "personnel.field.kind", PersonnelKind.class));
    }

    @Override
    protected List<ListColumn<PersonnelSummary>> columns() {
        return List.of(new ListColumn<>("personnel.number", PersonnelSummary::number),
                new ListColumn<>("personnel.field.personId", PersonnelSummary::personName),
                new ListColumn<>("personnel.field.kind", PersonnelSummary::kind),
                new ListColumn<>("personnel.agency", PersonnelSummary::agencyName),
                new ListColumn<>("personnel.field.decisionNo", PersonnelSummary::decisionNo),
                new ListColumn<>("personnel.field.effectiveOn", PersonnelSummary::effectiveOn),
                new ListColumn<>("personnel.state", PersonnelSummary::state));
    }
}
