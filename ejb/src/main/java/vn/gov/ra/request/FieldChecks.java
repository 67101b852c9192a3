package vn.gov.ra.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gov.ra.certificate.CertificateSerial;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.subscriber.NationalId;
import vn.gov.ra.subscriber.PhoneNumber;
import vn.gov.ra.subscriber.SubscriberError;

/** What must be right in the values of one line before the agency signs, and what only a human being can judge ({@code domain.md} §3.1, §10). */
record FieldChecks(OfficialEmail email, LocalDate today) {

    private static final Pattern SIM = Pattern.compile("(Viettel|Vinaphone|Mobifone)(/cs)?");
    private static final Pattern CHECK = Pattern.compile("[xX×✓]|true|1");
    private static final int ADULT = 18;
    private static final int OLDEST = 120;

    /** Everything that stands in the way; {@code pointer} is that of the line. */
    List<FieldError> faults(FormDefinition form, Map<String, String> values, String pointer) {
        List<FieldError> faults = new ArrayList<>();
        for (FormField field : form.all()) {
            String value = values.get(field.key());
            String at = pointer + "/" + field.key();
            if (value == null) {
                if (field.required()) {
                    faults.add(new FieldError(at, RequestError.REQUIRED, field.labelKey()));
                }
            } else if (value.codePointCount(0, value.length()) > field.maxLength()) {
                faults.add(new FieldError(at, RequestError.TOO_LONG, field.maxLength()));
            } else {
                fault(field, value, values, at).ifPresent(faults::add);
            }
        }
        across(values, pointer).forEach(faults::add);
        if (form.action().equals("RENEW")) {
            faults.addAll(service(values, pointer));
        }
        faults.addAll(Medium.faults(form, values, pointer));
        return faults;
    }

    private Optional<FieldError> fault(FormField field, String value, Map<String, String> values, String at) {
        return switch (field.type()) {
            case "DATE" -> date(field, value, at);
            case "NATIONAL_ID" -> nationalId(value, values, at);
            case "EMAIL" -> email.fault(value).map(code -> new FieldError(at, code, String.join(", ", email.domains())));
            case "PHONE" -> unless(PhoneNumber.international(PhoneNumber.normalise(value)) != null, at, RequestError.BAD_PHONE);
            case "SERIAL" -> unless(serial(value), at, RequestError.BAD_SERIAL);
            case "SIM" -> unless(SIM.matcher(value).matches(), at, RequestError.BAD_SIM);
            case "MEDIUM" -> unless(Medium.of(value).isPresent(), at, RequestError.MEDIUM_UNKNOWN);
            case "CSR" -> CertificationRequest.fault(value).map(why -> new FieldError(at, RequestError.BAD_CSR, why));
            case "CHECK" -> unless(CHECK.matcher(value).matches(), at, RequestError.BAD_CHECK);
            default -> Optional.empty();
        };
    }

    private Optional<FieldError> date(FormField field, String value, String at) {
        Optional<LocalDate> date = FieldValues.date(value);
        if (date.isEmpty()) {
            return Optional.of(new FieldError(at, RequestError.BAD_DATE));
        }
        if (date.get().isAfter(today)) {
            return Optional.of(new FieldError(at, RequestError.DATE_IN_FUTURE));
        }
        return unless(!field.key().equals("dateOfBirth") || date.get().isAfter(today.minusYears(OLDEST)), at, RequestError.BAD_BIRTH_DATE);
    }

    private static Optional<FieldError> nationalId(String value, Map<String, String> values, String at) {
        Optional<String> repaired = NationalId.repaired(value, born(values));
        if (repaired.isPresent()) {
            return Optional.of(new FieldError(at, RequestError.NATIONAL_ID_SHORT, repaired.get()));
        }
        return unless(NationalId.wellFormed(value), at, RequestError.BAD_NATIONAL_ID);
    }

    /** Form 04: at least one service is asked for, and what is to change stands there only when it is. */
    private static List<FieldError> service(Map<String, String> values, String pointer) {
        boolean change = ticked(values.get("change"));
        boolean told = values.containsKey("changedContent") && values.containsKey("newContent");
        boolean any = values.containsKey("changedContent") || values.containsKey("newContent");
        if (!change && !ticked(values.get("renew"))) {
            return List.of(new FieldError(pointer + "/renew", RequestError.NO_SERVICE));
        }
        return change ? told ? List.of() : List.of(new FieldError(pointer + "/newContent", RequestError.CHANGE_INCOMPLETE))
                : any ? List.of(new FieldError(pointer + "/change", RequestError.CHANGE_NOT_TICKED)) : List.of();
    }

    /** A column to tick is ticked. */
    static boolean ticked(String value) {
        return value != null && CHECK.matcher(value).matches();
    }

    private static List<FieldError> across(Map<String, String> values, String pointer) {
        List<FieldError> faults = new ArrayList<>();
        Optional<LocalDate> issued = FieldValues.date(values.get("nationalIdIssuedOn"));
        if (issued.isPresent() && born(values) != null && issued.get().isBefore(born(values))) {
            faults.add(new FieldError(pointer + "/nationalIdIssuedOn", RequestError.ISSUED_BEFORE_BIRTH));
        }
        if (values.containsKey("simPki") && !PhoneNumber.mobile(PhoneNumber.normalise(values.get("mobile")))) {
            faults.add(new FieldError(pointer + "/mobile", RequestError.MOBILE_FOR_SIM));
        }
        return faults;
    }

    /** What is odd but may be true: the reviewer acknowledges it. */
    List<FieldError> doubts(FormDefinition form, Map<String, String> values, String pointer) {
        List<FieldError> doubts = new ArrayList<>();
        LocalDate born = born(values);
        for (SubscriberError odd : NationalId.warnings(values.get("nationalId"), born)) {
            ErrorCode code = odd == SubscriberError.NATIONAL_ID_YEAR ? RequestError.NATIONAL_ID_YEAR
                    : odd == SubscriberError.NATIONAL_ID_PROVINCE ? RequestError.NATIONAL_ID_PROVINCE : odd;
            doubts.add(new FieldError(pointer + "/nationalId", code));
        }
        if (born != null && born.isAfter(today.minusYears(ADULT))) {
            doubts.add(new FieldError(pointer + "/dateOfBirth", RequestError.UNDER_AGE, ADULT));
        }
        if (!form.confirmed()) {
            doubts.add(new FieldError(pointer, RequestError.UNCONFIRMED_FORM, form.form()));
        }
        CertificationRequest.otherName(values.get("csr"), values.getOrDefault("domainOrIp", ""), values.getOrDefault("deviceName", ""))
                .ifPresent(name -> doubts.add(new FieldError(pointer + "/csr", RequestError.CSR_NAME, name)));
        return doubts;
    }

    private static LocalDate born(Map<String, String> values) {
        return FieldValues.date(values.get("dateOfBirth")).orElse(null);
    }

    private static boolean serial(String value) {
        try {
            CertificateSerial.parse(value);
            return true;
        } catch (DomainException e) {
            return false;
        }
    }

    private static Optional<FieldError> unless(boolean right, String at, RequestError code) {
        return right ? Optional.empty() : Optional.of(new FieldError(at, code));
    }
}
