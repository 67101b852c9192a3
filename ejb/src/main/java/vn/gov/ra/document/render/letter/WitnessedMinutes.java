package vn.gov.ra.document.render.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.gov.ra.document.render.pdf.Printable;
import vn.gov.ra.document.render.text.VietnameseDates;

/**
 * Minutes of what one person did with devices and another one saw: a count of a place (kiểm kê), a destruction (tiêu hủy). Nothing changes hands, so
 * nobody is giver or receiver.
 *
 * @param section heading of what was done
 * @param done the sentence before the list, with how many devices; without devices the sentence stands alone
 * @param remarks further paragraphs, may be empty
 * @param closing what both confirm with their signatures
 */
public record WitnessedMinutes(LetterHead head, List<String> legalBases, String venue, Part doer, Part witness, String section, String done,
        List<HandoverMinutes.Token> devices, List<String> remarks, String closing, int copies, String qrText) implements Printable {

    /** Somebody's part in it. @param role such as {@code Người kiểm kê} */
    public record Part(String role, HandoverMinutes.Party party) {

        private Map<String, Object> model() {
            Map<String, Object> model = new HashMap<>();
            model.put("role", role);
            model.put("roleInCapitals", role.toUpperCase(Locale.forLanguageTag("vi")));
            model.put("party", party);
            model.put("organisation", party.organisation());
            model.put("name", party.fullName());
            return model;
        }
    }

    public WitnessedMinutes {
        legalBases = List.copyOf(legalBases);
        devices = List.copyOf(devices);
        remarks = List.copyOf(remarks);
    }

    @Override
    public String title() {
        return head.number().strip() + " " + head.subject();
    }

    @Override
    public List<String> parts() {
        Map<String, Object> model = Parts.head(head);
        model.put("title", title());
        model.put("legalBases", legalBases);
        model.put("venue", venue);
        model.put("doer", doer.model());
        model.put("witness", witness.model());
        model.put("section", section);
        model.put("done", done);
        model.put("list", devices.isEmpty() ? null : HandoverMinutes.list(devices).model(TableContent.LETTERS_UPRIGHT));
        model.put("remarks", remarks);
        model.put("closing", closing);
        model.put("copies", VietnameseDates.count(copies));
        model.put("qr", QrCode.of(qrText).dataUri());
        return List.of(Parts.fill("witnessed-minutes", model));
    }
}
