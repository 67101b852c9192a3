package vn.gov.ra.request;

import java.util.Map;
import java.util.regex.Pattern;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.SubjectKind;

/**
 * What the values of a form say about the line itself.
 *
 * @param displayName whom or what it is about; empty while nobody has written it
 * @param searchKey folded name, number of certificate and device; no personal number, because it stands in the clear
 */
record LineContent(String displayName, String searchKey, RequestAction action, SubjectKind subjectKind, String reasonCode) {

    private static final String[] NAMES = {"fullName", "organisationName", "deviceName", "certificateName", "name", "tokenSerial"};
    /** Codes of the catalogue of grounds; a ground may also be told in words. */
    private static final Pattern CATALOGUE = Pattern.compile("\\d{1,2}\\.\\d[a-z]?(-\\d)?");
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_KEY = 700;

    static LineContent of(Map<String, String> values, Dossier dossier) {
        String name = cut(name(values), LONGEST_NAME);
        String key = VietnameseText.fold(String.join(" ", name, value(values, "officialEmail"), value(values, "position"), value(values, "certificateSerial"),
                value(values, "tokenSerial"), value(values, "oldCertificateSerial")));
        return new LineContent(name, cut(key, LONGEST_KEY), action(values, dossier), kind(values, dossier), reason(values));
    }

    private static String name(Map<String, String> values) {
        for (String key : NAMES) {
            if (!value(values, key).isEmpty()) {
                return values.get(key);
            }
        }
        return "";
    }

    /** Form 04 carries both: a line that asks only for other content is a change, any other a renewal. */
    private static RequestAction action(Map<String, String> values, Dossier dossier) {
        if (dossier.action().family() != RequestAction.Family.RENEW_OR_CHANGE) {
            return dossier.action();
        }
        boolean renew = !value(values, "renew").isEmpty();
        boolean change = !value(values, "change").isEmpty();
        return renew == change ? dossier.action() : renew ? RequestAction.RENEW : RequestAction.CHANGE;
    }

    /** Forms for any kind of subject: a personal number makes it a person, a tax number an organisation. */
    private static SubjectKind kind(Map<String, String> values, Dossier dossier) {
        if (!value(values, "nationalId").isEmpty()) {
            return SubjectKind.PERSON;
        }
        if (!value(values, "taxCode").isEmpty() && dossier.subjectKind() == SubjectKind.PERSON) {
            return SubjectKind.ORGANISATION;
        }
        return dossier.subjectKind();
    }

    private static String reason(Map<String, String> values) {
        String reason = value(values, "reason");
        return CATALOGUE.matcher(reason).matches() ? reason : null;
    }

    private static String value(Map<String, String> values, String key) {
        return values.getOrDefault(key, "");
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
