package vn.gov.ra.personnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.personnel.PersonnelFixtures.COMMUNE;
import static vn.gov.ra.personnel.PersonnelFixtures.DEPARTMENT;
import static vn.gov.ra.personnel.PersonnelFixtures.HANH;
import static vn.gov.ra.personnel.PersonnelFixtures.SEAL;
import static vn.gov.ra.personnel.PersonnelFixtures.certificate;
import static vn.gov.ra.personnel.PersonnelFixtures.event;
import static vn.gov.ra.personnel.PersonnelFixtures.everything;
import static vn.gov.ra.personnel.PersonnelFixtures.nothing;
import static vn.gov.ra.personnel.PersonnelFixtures.position;
import static vn.gov.ra.personnel.PersonnelFixtures.rules;
import static vn.gov.ra.personnel.PersonnelFixtures.sim;
import static vn.gov.ra.personnel.PersonnelFixtures.token;
import static vn.gov.ra.personnel.PersonnelFixtures.told;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.token.TokenState;

class ProposalsTest {

    private static final Map<PartAction, Offer> ALL = EnumSet.allOf(PartAction.class).stream().collect(Collectors.toMap(Function.identity(), action -> Offer.ON));

    private static Set<PartAction> actions(List<Proposal> proposals) {
        return proposals.stream().map(Proposal::action).collect(Collectors.toCollection(() -> EnumSet.noneOf(PartAction.class)));
    }

    private static List<Proposal> all(PersonnelKind kind, Holdings holdings) {
        return Proposals.of(event(kind), holdings, rules(kind, ALL));
    }

    @Test
    void whoever_retires_gives_back_everything_that_is_in_hand() {
        List<Proposal> proposals = all(PersonnelKind.RETIRE, everything());

        assertEquals(EnumSet.of(PartAction.CHANGE, PartAction.REVOKE, PartAction.HOLD, PartAction.RECALL, PartAction.CUSTODY, PartAction.ACCOUNT_END,
                PartAction.DELEGATION_END, PartAction.POSITION_END), actions(proposals));
        assertEquals("17.2c-1", proposals.stream().filter(one -> one.action() == PartAction.REVOKE).findFirst().orElseThrow().ground());
    }

    @Test
    void the_device_of_the_organisation_changes_hands_and_is_not_recalled() {
        List<Proposal> proposals = all(PersonnelKind.RETIRE, everything());

        assertEquals(1, proposals.stream().filter(one -> one.action() == PartAction.RECALL).count(), "only the person's own device");
        assertEquals(SEAL, proposals.stream().filter(one -> one.action() == PartAction.CUSTODY).findFirst().orElseThrow().objectId());
    }

    @Test
    void a_certificate_of_another_body_is_concerned_only_when_the_person_leaves_all() {
        Holdings elsewhere = new Holdings(List.of(position(DEPARTMENT)), List.of(certificate(DEPARTMENT, CertificateState.IN_FORCE)), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());

        assertTrue(actions(all(PersonnelKind.DECEASE, elsewhere)).contains(PartAction.REVOKE));
        assertEquals(Set.of(PartAction.ISSUE), actions(all(PersonnelKind.SUSPENSION, elsewhere)), "the commune has nothing to take");
    }

    @Test
    void whoever_is_transferred_loses_the_old_certificate_and_asks_for_a_new_one_where_he_goes() {
        List<Proposal> proposals = all(PersonnelKind.TRANSFER, everything());

        assertEquals(COMMUNE, proposals.stream().filter(one -> one.action() == PartAction.REVOKE).findFirst().orElseThrow().agencyId());
        assertEquals(DEPARTMENT, proposals.stream().filter(one -> one.action() == PartAction.ISSUE).findFirst().orElseThrow().agencyId());
        assertTrue(actions(proposals).containsAll(Set.of(PartAction.ACCOUNT_MOVE, PartAction.POSITION_END, PartAction.POSITION_BEGIN)));
    }

    @Test
    void nobody_asks_for_a_second_certificate_where_one_is_in_force_or_expected() {
        for (CertificateState state : List.of(CertificateState.IN_FORCE, CertificateState.VERIFIED, CertificateState.RECEIVED, CertificateState.EXPECTED)) {
            Holdings holdings = new Holdings(List.of(), List.of(certificate(COMMUNE, state)), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
            assertTrue(!actions(all(PersonnelKind.APPOINT, holdings)).contains(PartAction.ISSUE), state.name());
        }
        assertEquals(HANH, all(PersonnelKind.APPOINT, nothing()).get(0).objectId(), "a newcomer without one asks for the first");
    }

    @Test
    void what_is_on_its_way_to_revocation_is_not_proposed_again() {
        Holdings pending = new Holdings(List.of(), List.of(certificate(COMMUNE, CertificateState.REVOKE_PENDING)), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());

        assertEquals(Set.of(PartAction.ISSUE), actions(all(PersonnelKind.RETIRE, pending)));
    }

    @Test
    void only_devices_in_somebodys_hand_are_recalled() {
        for (TokenState state : TokenState.values()) {
            Holdings holdings = new Holdings(List.of(), List.of(), List.of(token(PersonnelFixtures.OWN, state)), List.of(), List.of(), List.of(), List.of(), List.of());
            boolean recalled = actions(all(PersonnelKind.RETIRE, holdings)).contains(PartAction.RECALL);
            assertEquals(EnumSet.of(TokenState.IN_USE, TokenState.AT_AGENCY, TokenState.LOCKED, TokenState.RECALLED).contains(state), recalled, state.name());
        }
    }

    @Test
    void a_rule_switches_an_action_on_leaves_it_to_choose_or_hides_it() {
        Map<PartAction, Offer> offers = Map.of(PartAction.REVOKE, Offer.ON, PartAction.CHANGE, Offer.OFF);

        List<Proposal> proposals = Proposals.of(event(PersonnelKind.TITLE_CHANGE), everything(), rules(PersonnelKind.TITLE_CHANGE, offers));

        assertEquals(Map.of(PartAction.REVOKE, true, PartAction.CHANGE, false),
                proposals.stream().collect(Collectors.toMap(Proposal::action, Proposal::on)));
    }

    @Test
    void another_card_changes_the_register_and_no_certificate_and_another_telephone_only_the_certificate_in_a_sim() {
        CertificateView onStick = certificate(COMMUNE, CertificateState.IN_FORCE);
        CertificateView inSim = certificate(COMMUNE, CertificateState.IN_FORCE);
        Holdings both = new Holdings(List.of(), List.of(onStick, inSim), List.of(sim(inSim)), List.of(), List.of(), List.of(), List.of(), List.of());
        Map<PartAction, RuleView> rules = rules(PersonnelKind.NAME_OR_ID_CHANGE, Map.of(PartAction.CHANGE, Offer.ON, PartAction.RECORD, Offer.ON));

        List<Proposal> card = Proposals.of(told(new NewIdentity("067185000123", null, null)), both, rules);
        List<Proposal> phone = Proposals.of(told(new NewIdentity(null, null, "+84 912 000 002")), both, rules);

        assertEquals(List.of(PartAction.RECORD), card.stream().map(Proposal::action).toList());
        assertEquals("Nguyễn Thị Hạnh", card.get(0).label(), "no number in a label");
        assertEquals(List.of(inSim.id()), phone.stream().filter(one -> one.action() == PartAction.CHANGE).map(Proposal::objectId).toList());
        assertTrue(actions(phone).contains(PartAction.RECORD));
    }

    @Test
    void a_personal_number_is_kept_sealed_and_is_in_no_text() {
        NewIdentity identity = new NewIdentity("067 185 000 123", null, null);
        PersonnelEvent event = told(identity);

        assertEquals("067185000123", event.identity(PersonnelFixtures.BOX).nationalId());
        assertTrue(!identity.toString().contains("067"), identity.toString());
    }

    @Test
    void a_new_name_and_a_new_address_are_written_into_the_register() {
        assertTrue(actions(all(PersonnelKind.NAME_OR_ID_CHANGE, nothing())).contains(PartAction.RECORD));
        assertTrue(actions(all(PersonnelKind.EMAIL_CHANGE, nothing())).contains(PartAction.RECORD));
        assertTrue(!actions(all(PersonnelKind.LONG_LEAVE, nothing())).contains(PartAction.RECORD));
    }
}
