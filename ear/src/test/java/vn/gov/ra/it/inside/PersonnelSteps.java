package vn.gov.ra.it.inside;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.personnel.Choice;
import vn.gov.ra.personnel.LetterSigned;
import vn.gov.ra.personnel.NewPersonnelEvent;
import vn.gov.ra.personnel.PartAction;
import vn.gov.ra.personnel.PartView;
import vn.gov.ra.personnel.PersonnelKind;
import vn.gov.ra.personnel.PersonnelService;
import vn.gov.ra.personnel.PersonnelTimer;
import vn.gov.ra.personnel.PersonnelView;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.SignMethod;
import vn.gov.ra.token.TokenService;

/** Steps of a personnel change through the services, as those who take them. */
abstract class PersonnelSteps extends Inside {

    static final String CLERK = "vanthu.xa";
    static final String HEAD = "thutruong.xa";
    static final String OFFICER = "chuyenvien";

    @Inject
    PersonnelService changes;
    @Inject
    PersonnelTimer timer;
    @Inject
    TokenService devices;

    static LocalDate today() throws Exception {
        return LocalDate.parse(As.Sql.text("select (now() at time zone 'Asia/Ho_Chi_Minh')::date"));
    }

    static UUID department() throws Exception {
        return UUID.fromString(As.Sql.text("select agency_id from app_user where username = 'vanthu.so'"));
    }

    static NewPersonnelEvent about(PersonnelKind kind, UUID person, LocalDate from, boolean urgent) throws Exception {
        boolean moves = kind == PersonnelKind.TRANSFER || kind == PersonnelKind.CONCURRENT;
        boolean titled = moves || kind == PersonnelKind.APPOINT || kind == PersonnelKind.TITLE_CHANGE;
        UUID successor = kind == PersonnelKind.CUSTODIAN_CHANGE ? UUID.fromString(As.Sql.text("select s.person_id from subscriber s where s.kind = 'PERSON' and s.agency_id = '"
                + commune() + "' and s.person_id <> '" + person + "' order by s.id limit 1")) : null;
        return new NewPersonnelEvent(kind, person, null, "45/QĐ-UBND", from.minusDays(1), from, moves ? department() : null, successor, titled ? "Phó Trưởng phòng" : null,
                false, true, kind == PersonnelKind.NAME_OR_ID_CHANGE ? "Nguyễn Thị Hồng Hạnh" : null,
                kind == PersonnelKind.EMAIL_CHANGE ? "hanh.moi@daknong.gov.vn" : null, null, urgent, null);
    }

    PersonnelView reported(PersonnelKind kind, UUID person, LocalDate from) throws Exception {
        return As.persona(CLERK, () -> changes.report(about(kind, person, from, false)));
    }

    PersonnelView decided(PersonnelView change) throws Exception {
        return As.persona(CLERK, () -> changes.attachDecision(change.id(), change.version(), "quyết định.png", Pictures.scan()));
    }

    PersonnelView verified(PersonnelKind kind, UUID person, LocalDate from) throws Exception {
        PersonnelView change = decided(reported(kind, person, from));
        return As.persona(OFFICER, () -> changes.verify(change.id(), change.version(), null));
    }

    PersonnelView planned(PersonnelView change, List<Choice> choices) throws Exception {
        return As.persona(CLERK, () -> changes.plan(change.id(), change.version(), choices, null));
    }

    static LetterSigned letter() throws Exception {
        return new LetterSigned("88/CV-UBND", today(), SignMethod.SCAN, "công văn.png", Pictures.scan());
    }

    PersonnelView confirmed(PersonnelView change) throws Exception {
        return As.persona(HEAD, () -> changes.confirm(change.id(), change.version(), letter(), null));
    }

    PersonnelView present(UUID change) throws Exception {
        return As.persona(OFFICER, () -> changes.get(change));
    }

    static PartView part(PersonnelView change, PartAction action) {
        return change.parts().stream().filter(one -> one.action() == action).findFirst().orElseThrow();
    }

    static List<Choice> only(PersonnelView change, PartAction... wanted) {
        return change.parts().stream().map(one -> new Choice(one.id(), Arrays.asList(wanted).contains(one.action()), "Không cần trong trường hợp này")).toList();
    }

    LineView seenLine(PartView part) throws Exception {
        UUID line = part.lineId();
        return As.persona(OFFICER, () -> lines.get(line));
    }

    /** The agency takes the line back before anybody claims it. */
    void endLine(PartView part) throws Exception {
        UUID dossier = seenLine(part).dossierId();
        As.persona(CLERK, () -> dossiers.withdraw(dossier, dossiers.get(dossier).version(), "Thu hồi bằng cách khác"));
    }
}
