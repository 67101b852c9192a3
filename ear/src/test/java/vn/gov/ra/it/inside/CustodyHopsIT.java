package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.handover.Acceptance;
import vn.gov.ra.handover.CustodianService;
import vn.gov.ra.handover.HandoverError;
import vn.gov.ra.handover.MinutesKind;
import vn.gov.ra.handover.MinutesState;
import vn.gov.ra.handover.MinutesView;
import vn.gov.ra.handover.SignatureMethod;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.overview.OverviewService;
import vn.gov.ra.overview.Urgent;
import vn.gov.ra.personnel.LetterSigned;
import vn.gov.ra.personnel.NewPersonnelEvent;
import vn.gov.ra.personnel.PersonnelKind;
import vn.gov.ra.personnel.PersonnelService;
import vn.gov.ra.personnel.PersonnelState;
import vn.gov.ra.personnel.PersonnelView;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.SignMethod;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.StateError;
import vn.gov.ra.token.TokenError;
import vn.gov.ra.token.TokenFilter;
import vn.gov.ra.token.TokenKind;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenStep;
import vn.gov.ra.token.TokenTimer;

/** What happens to a device after it is in use: due, missing, given back, at the operator's, destroyed; and another keeper for an organisation's. */
class CustodyHopsIT extends Inside {

    private static final String STORE = "thukho";
    private static final String CLERK = "vanthu.xa";
    private static final SignatureMethod PAGE = SignatureMethod.PAGE;
    private static final SignatureMethod SCAN = SignatureMethod.SCAN;

    @Inject
    private TokenService devices;
    @Inject
    private TokenTimer timer;
    @Inject
    private CustodianService custodians;
    @Inject
    private PersonnelService changes;
    @Inject
    private OverviewService overviews;

    /** A device of a person of the commune in use, its certificate in force and without alert. */
    private UUID inUse() throws Exception {
        return holder().token();
    }

    private static String state(UUID device) throws Exception {
        return As.Sql.text("select state from token where id = '" + device + "'");
    }

    private UUID take(UUID device, TokenStep step) throws Exception {
        As.persona(STORE, () -> devices.take(device, step, devices.get(device).version(), "Theo báo cáo của cơ quan"));
        return device;
    }

    private MinutesView issued(MinutesKind kind, UUID device) throws Exception {
        MinutesView drawn = As.persona(STORE, () -> minutes.create(kind, null, List.of(device)));
        return As.persona(STORE, () -> minutes.issue(drawn.id(), drawn.version()));
    }

    /** Given back by the clerk and taken in by the store. */
    private UUID returned() throws Exception {
        UUID device = inUse();
        MinutesView paper = issued(MinutesKind.RETURN, device);
        MinutesView given = As.persona(CLERK, () -> minutes.signGiver(paper.id(), paper.version(), PAGE, null, null));
        assertEquals("IN_USE", state(device), "it moves when the receiver signs");
        assertEquals(MinutesState.COMPLETED, As.persona(STORE, () -> minutes.takeIn(paper.id(), given.version(), PAGE, null, null)).state());
        assertEquals("RETURNED", state(device));
        return device;
    }

    @Test
    void a_device_of_another_agency_is_not_there_whatever_its_number() throws Exception {
        UUID device = inUse();
        long version = Long.parseLong(As.Sql.text("select version from token where id = '" + device + "'"));
        Thing.token(device).refuses(TokenError.NOT_FOUND, "vanthu.so", () -> devices.take(device, TokenStep.REPORT_TEMPORARILY_LOST, version, "Mất"));
        Thing.token(device).refuses(TokenError.NOT_FOUND, "thuebao.xa", () -> devices.take(device, TokenStep.REPORT_TEMPORARILY_LOST, version, "Mất"));
        assertEquals("IN_USE", state(device));
    }

    @Test
    void a_device_given_back_is_in_the_register_and_only_after_inspection_in_the_stock() throws Exception {
        UUID device = returned();
        assertEquals("1", As.Sql.text("select count(*) from register_entry e join minutes m on m.id = e.minutes_id where e.token_id = '" + device + "' and m.kind = 'RETURN'"));
        take(device, TokenStep.INSPECT_OK);
        assertEquals("IN_STOCK OFFICE -", As.Sql.text("select state || ' ' || holder_type || ' ' || coalesce(agency_id::text, '-') from token where id = '" + device + "'"));
        UUID paper = UUID.fromString(As.Sql.text("select m.id from minutes m join custody_move c on c.minutes_id = m.id where m.kind = 'RETURN' and c.token_id = '" + device + "'"));
        assertEquals(device, As.persona(CLERK, () -> minutes.get(paper)).lines().get(0).tokenId(), "the agency still reads what it signed, though the device is nobody's now");
    }

    @Test
    void giving_back_is_refused_by_role_scope_content_and_four_eyes() throws Exception {
        UUID device = inUse();
        Thing thing = Thing.token(device);
        thing.isClosedTo(As.without("STOREKEEPER"), () -> minutes.create(MinutesKind.RETURN, null, List.of(device)));
        thing.refuses(StateError.STEP_NOT_ALLOWED, STORE, () -> minutes.create(MinutesKind.DESTROY, null, List.of(device)));
        thing.refuses(HandoverError.KIND_NOT_SUPPORTED, STORE, () -> minutes.create(MinutesKind.STOCKTAKE, null, List.of(device)));
        MinutesView paper = issued(MinutesKind.RETURN, device);
        Thing minute = Thing.minutes(paper.id());
        minute.refuses(HandoverError.PAPER_NEEDED, STORE, () -> minutes.signGiver(paper.id(), paper.version(), PAGE, null, null));
        minute.refuses(HandoverError.NOT_FOUND, "vanthu.so", () -> minutes.signGiver(paper.id(), paper.version(), PAGE, null, null));
        MinutesView given = As.persona(STORE, () -> minutes.signGiver(paper.id(), paper.version(), SCAN, Pictures.scan(), "giấy nộp.png"));
        minute.refuses(HandoverError.KIND_NOT_SUPPORTED, CLERK, () -> minutes.accept(paper.id(), given.version(), Acceptance.ofAll(), PAGE, null, null));
        minute.isClosedTo(As.without("STOREKEEPER", "OFFICER"), () -> minutes.takeIn(paper.id(), given.version(), PAGE, null, null));
        minute.refuses(StateError.NOT_YOUR_STEP, "chuyenvien", () -> minutes.takeIn(paper.id(), given.version(), PAGE, null, null));
        As.persona(STORE, () -> minutes.annul(paper.id(), given.version()));
        assertEquals("IN_USE", state(device), "annulled minutes have moved nothing");
    }

    @Test
    void a_device_goes_to_the_operator_and_comes_back_for_its_subscriber_by_minutes() throws Exception {
        UUID device = take(inUse(), TokenStep.LOCK);
        String subscriber = As.Sql.text("select subscriber_id from token where id = '" + device + "'");
        MinutesView out = issued(MinutesKind.TO_CA, device);
        MinutesView given = As.persona(STORE, () -> minutes.signGiver(out.id(), out.version(), PAGE, null, null));
        Thing.minutes(out.id()).refuses(HandoverError.PAPER_NEEDED, STORE, () -> minutes.takeIn(out.id(), given.version(), PAGE, null, null));
        As.persona(STORE, () -> minutes.takeIn(out.id(), given.version(), SCAN, Pictures.scan(), "biên nhận.png"));
        assertEquals("AT_CA", state(device));
        MinutesView back = issued(MinutesKind.FROM_CA, device);
        MinutesView from = As.persona(STORE, () -> minutes.signGiver(back.id(), back.version(), SCAN, Pictures.scan(), "biên nhận.png"));
        As.persona(STORE, () -> minutes.takeIn(back.id(), from.version(), PAGE, null, null));
        assertEquals("RESERVED " + subscriber, As.Sql.text("select state || ' ' || subscriber_id from token where id = '" + device + "'"));
        assertEquals("2", As.Sql.text("select count(*) from register_entry r join minutes m on m.id = r.minutes_id where r.token_id = '" + device + "' and m.kind in ('TO_CA', 'FROM_CA')"));
    }

    @Test
    void a_device_is_destroyed_before_two_persons_and_never_comes_back() throws Exception {
        UUID device = returned();
        MinutesView paper = issued(MinutesKind.DESTROY, device);
        String agreed = As.Sql.text("select text_agreed from minutes where id = '" + paper.id() + "'");
        assertTrue(agreed.contains("Người tiêu hủy: ") && agreed.contains("Người chứng kiến: ") && agreed.contains("Đã tiêu hủy 01 thiết bị lưu khóa bí mật"), agreed);
        assertFalse(agreed.contains("→") || agreed.contains("Bên giao") || agreed.contains("null"), agreed);
        assertEquals("Đã thu hồi, đã qua sử dụng", paper.lines().get(0).condition());
        MinutesView given = As.persona(STORE, () -> minutes.signGiver(paper.id(), paper.version(), PAGE, null, null));
        Thing.minutes(paper.id()).refuses(HandoverError.SAME_PERSON, STORE, () -> minutes.takeIn(paper.id(), given.version(), PAGE, null, null));
        As.persona("chuyenvien", () -> minutes.takeIn(paper.id(), given.version(), PAGE, null, null));
        assertEquals("DESTROYED", state(device));
        Thing.token(device).refuses(StateError.STEP_NOT_ALLOWED, STORE, () -> devices.take(device, TokenStep.FOUND_AFTER_LOST, devices.get(device).version(), null));
        assertThrows(SQLException.class, () -> As.Sql.change("update token set state = 'IN_STOCK', holder_type = 'OFFICE' where id = '" + device + "'"),
                "not even past the services");
    }

    @Test
    void the_database_knows_one_holder() throws Exception {
        UUID device = inUse();
        assertThrows(SQLException.class, () -> As.Sql.change("update token set holder_type = 'OFFICE' where id = '" + device + "'"), "in use, and in the store");
        assertThrows(SQLException.class, () -> As.Sql.change("update token set holder_agency_id = agency_id where id = '" + device + "'"), "with a person, and with an agency");
        assertThrows(SQLException.class, () -> As.Sql.change("update token set state = 'AT_AGENCY', holder_type = 'AGENCY', holder_person_id = null where id = '" + device + "'"), "with an agency nobody names");
        assertThrows(SQLException.class, () -> As.Sql.change("update token set due_on = current_date where id = '" + device + "'"), "due, and not recalled");
    }

    @Test
    void a_missing_device_warns_until_it_is_found_and_counts_as_lost_after_three_days() throws Exception {
        UUID device = take(inUse(), TokenStep.REPORT_TEMPORARILY_LOST);
        String alert = "select coalesce(c.local_alert, '-') from certificate c join token_slot o on o.certificate_id = c.id where o.token_id = '" + device + "'";
        assertEquals("INTERNAL_HOLD", As.Sql.text(alert));
        take(device, TokenStep.FOUND);
        assertEquals("IN_USE -", state(device) + " " + As.Sql.text(alert));

        take(device, TokenStep.REPORT_TEMPORARILY_LOST);
        timer.missing();
        assertEquals("SUSPENDED", state(device), "the term has just begun");
        As.Sql.change("update token set state_since = state_since - interval '73 hours' where id = '" + device + "'");
        timer.missing();
        assertEquals("LOST", state(device));
        Thing.token(device).wasDoneBy("system", "token.suspension-over");
        assertEquals("1", As.Sql.text("select count(*) from request_line l join token_slot o on o.certificate_id = l.target_certificate_id where o.token_id = '" + device
                + "' and l.action = 'REVOKE' and l.flags like '%EMERGENCY%'"));
    }

    @Test
    void a_device_whose_certificate_has_expired_has_to_come_back_within_five_working_days() throws Exception {
        UUID device = inUse();
        timer.expired();
        assertEquals("IN_USE", state(device));
        As.Sql.change("update certificate set not_before = not_before - interval '6 years', not_after = now() - interval '1 hour' where id in"
                + " (select certificate_id from token_slot where token_id = '" + device + "')");
        timer.expired();
        LocalDate ended = LocalDate.parse(As.Sql.text("select (max(c.not_after) at time zone 'Asia/Ho_Chi_Minh')::date from certificate c join token_slot o on o.certificate_id = c.id where o.token_id = '"
                + device + "'"));
        assertEquals("RECALLED " + fiveWorkingDaysAfter(ended), As.Sql.text("select state || ' ' || due_on from token where id = '" + device + "'"));
        Thing.token(device).wasDoneBy("system", "token.recall");
    }

    /** Counted here day by day: neither Saturday nor Sunday nor a day off of the calendar. */
    private static LocalDate fiveWorkingDaysAfter(LocalDate day) throws Exception {
        return LocalDate.parse(As.Sql.text("select d::date from generate_series(date '" + day + "' + 1, date '" + day + "' + 60, interval '1 day') d where"
                + " exists (select 1 from calendar_day c where c.day = d::date and c.kind = 'WORKING') or extract(isodow from d) < 6"
                + " and not exists (select 1 from calendar_day c where c.day = d::date and c.kind <> 'WORKING') order by d offset 4 limit 1"));
    }

    private static LocalDate today() throws Exception {
        return LocalDate.parse(As.Sql.text("select (now() at time zone 'Asia/Ho_Chi_Minh')::date"));
    }

    @Test
    void a_device_that_is_asked_back_has_a_last_day_of_five_working_days() throws Exception {
        UUID device = take(inUse(), TokenStep.RECALL);

        assertEquals("RECALLED " + fiveWorkingDaysAfter(today()), As.Sql.text("select state || ' ' || due_on from token where id = '" + device + "'"));
        Thing.token(device).wasDoneBy(STORE, "token.recall");
    }

    @Test
    void a_device_given_back_by_who_left_does_not_come_back_from_the_operator_for_the_same_person() throws Exception {
        UUID device = returned();
        As.Sql.change("update certificate set state = 'REVOKED' where id in (select certificate_id from token_slot where token_id = '" + device + "')");
        throughTheOperator(device);
        assertEquals("IN_STOCK -", As.Sql.text("select state || ' ' || coalesce(subscriber_id::text, '-') from token where id = '" + device + "'"));
    }

    @Test
    void a_device_of_an_old_register_comes_back_from_the_operator_for_its_subscriber() throws Exception {
        UUID device = take(inUse(), TokenStep.LOCK);
        As.Sql.change("update token set line_id = null where id = '" + device + "'");
        String subscriber = As.Sql.text("select subscriber_id from token where id = '" + device + "'");
        throughTheOperator(device);
        assertEquals("RESERVED " + subscriber, As.Sql.text("select state || ' ' || subscriber_id from token where id = '" + device + "'"));
    }

    private void throughTheOperator(UUID device) throws Exception {
        MinutesView out = issued(MinutesKind.TO_CA, device);
        MinutesView given = As.persona(STORE, () -> minutes.signGiver(out.id(), out.version(), PAGE, null, null));
        As.persona(STORE, () -> minutes.takeIn(out.id(), given.version(), SCAN, Pictures.scan(), "biên nhận.png"));
        assertEquals("AT_CA", state(device));
        MinutesView back = issued(MinutesKind.FROM_CA, device);
        MinutesView from = As.persona(STORE, () -> minutes.signGiver(back.id(), back.version(), SCAN, Pictures.scan(), "biên nhận.png"));
        As.persona(STORE, () -> minutes.takeIn(back.id(), from.version(), PAGE, null, null));
    }

    @Test
    void a_device_the_operator_keeps_is_gone_for_good_and_its_letter_is_named() throws Exception {
        UUID device = returned();
        MinutesView out = issued(MinutesKind.TO_CA, device);
        MinutesView given = As.persona(STORE, () -> minutes.signGiver(out.id(), out.version(), PAGE, null, null));
        As.persona(STORE, () -> minutes.takeIn(out.id(), given.version(), SCAN, Pictures.scan(), "biên nhận.png"));
        long seen = version(device, "token");
        Thing.token(device).refuses(TokenError.NOTE_NEEDED, STORE, () -> devices.take(device, TokenStep.KEPT_BY_CA, seen, " "));
        Thing.token(device).refuses(StateError.NOT_YOUR_STEP, "chuyenvien", () -> devices.take(device, TokenStep.KEPT_BY_CA, seen, "12/CTSBMTT"));

        As.persona(STORE, () -> devices.take(device, TokenStep.KEPT_BY_CA, seen, "Công văn 12/CTSBMTT-ĐK ngày 20/11/2026"));

        assertEquals("DESTROYED NOBODY", As.Sql.text("select state || ' ' || holder_type from token where id = '" + device + "'"));
        Thing.token(device).wasDoneBy(STORE, "token.kept-by-ca");
        String serial = As.Sql.text("select serial from token where id = '" + device + "'");
        Thing.newIn("token").refuses(TokenError.DESTROYED_FOR_EVER, STORE, () -> devices.receive(serial, "GCA-01", TokenKind.USB_TOKEN));
        Thing.newIn("token").refuses(TokenError.DESTROYED_FOR_EVER, STORE, () -> devices.receive(serial.toLowerCase(Locale.ROOT), "GCA01", TokenKind.USB_TOKEN));
    }

    /** The canon's CUSTODY_MISMATCH. */
    @Test
    void a_certificate_in_force_on_a_device_nobody_uses_is_told_unless_recovery_or_revocation_is_under_way() throws Exception {
        UUID device = inUse();
        long before = mismatches();
        assertFalse(mismatched(device));
        take(device, TokenStep.LOCK);
        assertTrue(mismatched(device), "nobody has asked to recover it");
        assertEquals(before + 1, mismatches());

        UUID line = submitted().id();
        As.Sql.change("update request_line set action = 'RECOVER_DEVICE', target_token_id = '" + device + "' where id = '" + line + "'");
        for (LineState state : LineState.values()) {
            As.Sql.change("update request_line set state = '" + state + "' where id = '" + line + "'");
            assertEquals(!state.isOpen(), mismatched(device), () -> "form 06 in the state " + state + ": a draft, also one that the head gave back, silences nothing");
        }
        As.Sql.change("update request_line set state = 'SUBMITTED', action = 'REVOKE', target_token_id = null, target_certificate_id = (select certificate_id from token_slot where token_id = '" + device + "') where id = '" + line + "'");
        assertFalse(mismatched(device), "its certificate is to be revoked");
        As.Sql.change("update request_line set state = 'WITHDRAWN' where id = '" + line + "'");
        assertTrue(mismatched(device));
        take(device, TokenStep.UNLOCK);
        assertFalse(mismatched(device));
        assertEquals(before, mismatches());
    }

    /** They are rows like any other, though nobody holds them. */
    @Test
    void an_account_or_sim_out_of_use_with_a_certificate_in_force_is_told_too() throws Exception {
        UUID device = inUse();
        String person = As.Sql.text("select holder_person_id from token where id = '" + device + "'");
        for (TokenKind kind : List.of(TokenKind.SIM_PKI, TokenKind.CENTRAL_SIGNING)) {
            As.Sql.change("update token set kind = '" + kind + "', holder_type = 'NOBODY', holder_person_id = null where id = '" + device + "'");
            assertFalse(mismatched(device), "in use");
            take(device, TokenStep.REPORT_TEMPORARILY_LOST);
            assertTrue(mismatched(device), () -> kind + " is not in use");
            take(device, TokenStep.FOUND);
            assertFalse(mismatched(device));
        }
        As.Sql.change("update token set kind = 'USB_TOKEN', holder_type = 'SUBSCRIBER', holder_person_id = '" + person + "' where id = '" + device + "'");
    }

    @Test
    void a_certificate_past_its_term_is_no_mismatch() throws Exception {
        UUID device = take(inUse(), TokenStep.LOCK);
        assertTrue(mismatched(device));
        As.Sql.change("update certificate set not_before = not_before - interval '6 years', not_after = now() - interval '1 hour' where id in"
                + " (select certificate_id from token_slot where token_id = '" + device + "')");
        assertFalse(mismatched(device));
    }

    /** The list that is narrowed to them and the device itself say the same. */
    private boolean mismatched(UUID device) throws Exception {
        String serial = As.Sql.text("select serial from token where id = '" + device + "'");
        boolean listed = As.persona(STORE, () -> devices.list(new TokenFilter(null, serial, null, null, true), null, 10)).items().stream().anyMatch(one -> one.id().equals(device));
        assertEquals(listed, As.persona(STORE, () -> devices.get(device)).mismatch());
        return listed;
    }

    private long mismatches() throws Exception {
        return As.persona("giamsat", () -> overviews.of(null)).urgent().stream().filter(one -> one.kind() == Urgent.Kind.CUSTODY_MISMATCH).mapToLong(Urgent::count).sum();
    }

    @Test
    void a_lost_device_that_turns_up_goes_to_the_store_and_is_looked_at_before_it_is_used() throws Exception {
        UUID device = take(inUse(), TokenStep.CONFIRM_LOST);
        assertEquals("LOST NOBODY", As.Sql.text("select state || ' ' || holder_type from token where id = '" + device + "'"));
        assertEquals("TOKEN_LOST", As.Sql.text("select c.local_alert from certificate c join token_slot o on o.certificate_id = c.id where o.token_id = '" + device + "'"));
        Thing.token(device).refuses(StateError.STEP_NOT_ALLOWED, STORE, () -> devices.take(device, TokenStep.FOUND, version(device, "token"), null));
        take(device, TokenStep.FOUND_AFTER_LOST);
        assertEquals("RETURNED OFFICE", As.Sql.text("select state || ' ' || holder_type from token where id = '" + device + "'"));
        take(device, TokenStep.DAMAGED);
        assertEquals("DAMAGED", state(device));
    }

    @Test
    void another_person_keeps_the_organisations_device_by_minutes_and_nothing_is_revoked() throws Exception {
        UUID commune = commune();
        String[] found = As.Sql.text("select t.id || ' ' || s.id || ' ' || c.id from token t join subscriber s on s.id = t.subscriber_id join token_slot o on o.token_id = t.id"
                + " join certificate c on c.id = o.certificate_id where s.kind = 'ORGANISATION' and t.agency_id = '" + commune + "' and t.state = 'IN_USE' order by t.id limit 1").split(" ");
        UUID device = UUID.fromString(found[0]);
        List<UUID> people = List.of(person(commune, 0), person(commune, 1));
        Thing thing = Thing.token(device);
        long seen = version(device, "token");
        String changed = "select count(*) from audit_event where action = 'token.change-custodian' and actor = '" + CLERK + "' and object_id = '" + device + "'";
        int before = Integer.parseInt(As.Sql.text(changed));
        thing.isClosedTo(As.without("CLERK", "STOREKEEPER"), () -> custodians.change(device, seen, people.get(0), true, SCAN, Pictures.scan(), "biên bản.png"));
        thing.refuses(TokenError.NOT_FOUND, "vanthu.so", () -> custodians.change(device, seen, people.get(0), true, SCAN, Pictures.scan(), "biên bản.png"));
        thing.refuses(HandoverError.PIN_NOT_CHANGED, CLERK, () -> custodians.change(device, seen, people.get(0), false, SCAN, Pictures.scan(), "biên bản.png"));
        thing.refuses(HandoverError.PAPER_NEEDED, CLERK, () -> custodians.change(device, seen, people.get(0), true, PAGE, null, null));
        thing.refuses(HandoverError.KEEPER_UNKNOWN, CLERK, () -> custodians.change(device, seen, null, true, SCAN, Pictures.scan(), "biên bản.png"));
        thing.refuses(SharedError.STALE_VERSION, CLERK, () -> custodians.change(device, seen + 1, people.get(0), true, SCAN, Pictures.scan(), "biên bản.png"));
        UUID person = inUse();
        Thing.token(person).refuses(HandoverError.NOT_AN_ORGANISATIONS, CLERK, () -> custodians.change(person, version(person, "token"), people.get(0), true, SCAN,
                Pictures.scan(), "biên bản.png"));
        MinutesView first = As.persona(CLERK, () -> custodians.change(device, seen, people.get(0), true, SCAN, Pictures.scan(), "biên bản.png"));
        assertEquals(MinutesState.COMPLETED, first.state());

        PersonnelView change = custodianChange(people.get(0), people.get(1));
        As.persona(CLERK, () -> custodians.change(device, version(device, "token"), people.get(1), true, SCAN, Pictures.scan(), "biên bản.png"));

        assertEquals(PersonnelState.COMPLETED, As.persona("chuyenvien", () -> changes.get(change.id())).state(), "the minutes were what the change waited for");
        assertEquals(people.get(1) + " " + people.get(1), As.Sql.text("select t.holder_person_id || ' ' || s.custodian_person_id from token t join subscriber s on s.id = t.subscriber_id"
                + " where t.id = '" + device + "'"));
        assertEquals("IN_FORCE -", As.Sql.text("select state || ' ' || coalesce(local_alert, '-') from certificate where id = '" + found[2] + "'"));
        assertEquals(Integer.toString(before + 2), As.Sql.text(changed));
    }

    private PersonnelView custodianChange(UUID from, UUID to) throws Exception {
        LocalDate today = today();
        PersonnelView reported = As.persona(CLERK, () -> changes.report(new NewPersonnelEvent(PersonnelKind.CUSTODIAN_CHANGE, from, null, "3/QĐ-UBND", null, today, null, to,
                null, false, false, null, null, null, true, null)));
        PersonnelView decided = As.persona(CLERK, () -> changes.attachDecision(reported.id(), reported.version(), "quyết định.png", Pictures.scan()));
        PersonnelView verified = As.persona("chuyenvien", () -> changes.verify(decided.id(), decided.version(), null));
        PersonnelView planned = As.persona(CLERK, () -> changes.plan(verified.id(), verified.version(), List.of(), null));
        PersonnelView confirmed = As.persona("thutruong.xa", () -> changes.confirm(planned.id(), planned.version(),
                new LetterSigned("4/CV-UBND", today, SignMethod.SCAN, "công văn.png", Pictures.scan()), null));
        return As.persona("lanhdao", () -> changes.executeEarly(confirmed.id(), confirmed.version(), "Văn thư nghỉ đột xuất"));
    }

    private static UUID person(UUID agency, int which) throws Exception {
        return UUID.fromString(As.Sql.text("select s.person_id from subscriber s where s.kind = 'PERSON' and s.agency_id = '" + agency + "' order by s.id desc limit 1 offset " + which));
    }

    private static long version(UUID id, String table) throws Exception {
        return Long.parseLong(As.Sql.text("select version from " + table + " where id = '" + id + "'"));
    }
}
