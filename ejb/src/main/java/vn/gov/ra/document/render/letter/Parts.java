package vn.gov.ra.document.render.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.ra.document.render.text.Template;

/** The pieces that all letters share: head, addressees, contact block, signature. */
final class Parts {

    private static final String FEATURE = "document";

    private static final int WIDEST_SUBJECT = 27;

    private Parts() {
    }

    static String fill(String template, Map<String, Object> model) {
        return Template.load(FEATURE, template, 1).fill(model);
    }

    static Map<String, Object> letter(LetterHead head, List<String> addressees, List<String> recipients, Signer signer, String qrText) {
        Map<String, Object> model = head(head);
        model.put("letterSubject", Map.of("subjectLines", Lines.balanced(head.subject(), WIDEST_SUBJECT)));
        model.put("onlyAddressee", addressees.size() == 1 ? addressees.get(0) : null);
        model.put("manyAddressees", addressees.size() == 1 ? null : Map.of("lines", addressees));
        model.put("recipients", recipients);
        model.put("signerLines", signer.lines());
        model.put("signerName", signer.fullName());
        model.put("qr", qrText == null ? null : QrCode.of(qrText).dataUri());
        return model;
    }

    static Map<String, Object> head(LetterHead head) {
        Map<String, Object> model = new HashMap<>(head.model());
        model.put("letterSubject", null);
        return model;
    }

    static Map<String, Object> contact(FormWording form, List<Labelled> fields) {
        return fields.isEmpty() ? null : Map.of("heading", form.contactHeading(), "fields", fields);
    }
}
