package vn.gov.ra.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.gov.ra.batch.list.OfficeFacts;
import vn.gov.ra.document.render.letter.Signer;
import vn.gov.ra.document.render.text.Wording;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.shared.Messages;

/** What the covering letter says of the office and the law today. */
@Dependent
class OfficeLetter {

    private static final Wording WORDS = Wording.load("batch", "list", 1);

    @Inject
    private Settings settings;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;

    OfficeFacts facts(SubmissionBatch batch) {
        return new OfficeFacts(settings.get("office.parent", null), settings.get("office.name"), settings.get("office.place", settings.get("office.province", "")),
                settings.get("office.symbol", ""), settings.get("office.code", null), settings.get("office.email", null), settings.get("ca.name"), bases(batch),
                settings.get("list.csv.delimiter", ",").charAt(0), signer(), lines("list.recipients"));
    }

    /** Null where the office has not said who signs: its head. */
    private Signer signer() {
        List<String> authority = lines("list.signer.authority");
        String position = settings.get("list.signer.position", null);
        String name = settings.get("list.signer.name", null);
        return authority.isEmpty() && position == null && name == null ? null
                : new Signer(authority, position == null ? WORDS.text("signer.position") : position, name);
    }

    /** A setting whose lines stand between semicolons. */
    private List<String> lines(String key) {
        return settings.find(key).map(text -> Arrays.stream(text.split(";")).map(String::strip).filter(line -> !line.isEmpty()).toList()).orElse(List.of());
    }

    /** The decree of the edition and the decisions that delegate the management of subscribers, as they stand today. */
    private List<String> bases(SubmissionBatch batch) {
        List<String> bases = new ArrayList<>();
        String decree = "basis." + batch.edition();
        if (WORDS.has(decree)) {
            bases.add(WORDS.text(decree));
        }
        regulation.delegationDocuments(calendar.today()).forEach(one -> bases.add(WORDS.text("basis.delegation", one.number(),
                Messages.shown(one.issuedOn(), Messages.VI), one.issuer(), one.summaryVi())));
        return bases;
    }
}
