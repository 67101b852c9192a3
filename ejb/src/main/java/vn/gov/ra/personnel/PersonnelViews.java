package vn.gov.ra.personnel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.subscriber.PersonRegister;

/** Puts together what a reader of a change sees. */
@Dependent
class PersonnelViews {

    @Inject
    private PersonnelRepository rows;
    @Inject
    private PersonnelDesk desk;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private PersonRegister persons;
    @Inject
    private StoredFiles files;
    @Inject
    private CurrentActor current;
    @Inject
    private SecretBox box;

    /** Written first: the version told is the one the next command has to name. */
    PersonnelView of(PersonnelEvent event) {
        rows.flush();
        List<PartView> parts = rows.parts(event.id()).stream().map(PersonnelPart::view).toList();
        UUID decision = event.decisionFileId();
        NewIdentity identity = event.identity(box);
        return new PersonnelView(event.id(), event.number(), event.kind(), event.state(), event.personId(), event.personName(), event.agencyId(),
                agencies.byId(event.agencyId()).name(), event.toAgencyId(), event.toAgencyId() == null ? null : agencies.byId(event.toAgencyId()).name(),
                event.successorId(), event.successorId() == null ? null : persons.byId(event.successorId()).fullName(), event.newPosition(), event.newHead(),
                event.newLeader(), event.newName(), event.newEmail(),
                SecretBox.mask(identity.nationalId()), identity.issuedOn(), current.get().masked() ? SecretBox.mask(identity.mobile()) : identity.mobile(), event.decisionNo(), event.decisionDate(), event.effectiveOn(), event.urgent(), event.note(),
                decision, decision == null ? null : files.refs(List.of(decision)).get(decision).fileName(), event.letterNo(), event.letterDate(),
                event.signedFileId(), event.stateSince(), event.createdAt(), event.executedAt(),
                parts.isEmpty() && event.state() == PersonnelState.REPORTED ? preview(event) : parts,
                rows.log(event.id()).stream().map(PersonnelLog::view).toList(), event.version());
    }

    /** What would be proposed if the change were verified now. */
    private List<PartView> preview(PersonnelEvent event) {
        List<Proposal> offered = desk.proposals(event);
        return IntStream.range(0, offered.size()).mapToObj(i -> new PersonnelPart(event.id(), i + 1, offered.get(i)).view()).toList();
    }
}
