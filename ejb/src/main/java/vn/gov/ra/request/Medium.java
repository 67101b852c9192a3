package vn.gov.ra.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Labelled;

/** What keeps the private key of a certificate that is asked for. The forms have a column only for the SIM; the rest stands beside the columns. */
public enum Medium implements Labelled {
    /** Comes from the CA operator and goes through the store. */
    USB_TOKEN,
    /** The carrier's card; carrier and mobile number stand in the form. */
    SIM_PKI,
    /** Ký số tập trung: an account at the operator, nothing is handed over. */
    CENTRAL_SIGNING,
    /** A key of the agency's own system, for which a PKCS#10 comes along. */
    HSM;

    static final String KEY = "medium";

    static Optional<Medium> of(String word) {
        return Arrays.stream(values()).filter(one -> one.name().equals(word)).findFirst();
    }

    /** What the values of a line say: the medium named; without a name a SIM where there is a carrier, a system's key where a PKCS#10 came, else a token. */
    public static Medium in(Map<String, String> values) {
        return of(values.get(KEY)).orElse(values.containsKey("simPki") ? SIM_PKI : values.containsKey("csr") ? HSM : USB_TOKEN);
    }

    /** The operator keeps the key and sends an account: such lines have a letter and a list of their own. */
    public static boolean central(Map<String, String> values) {
        return in(values) == CENTRAL_SIGNING;
    }

    static List<FieldError> faults(FormDefinition form, Map<String, String> values, String pointer) {
        List<FieldError> faults = new ArrayList<>();
        if (form.field(KEY).isEmpty() || values.containsKey(KEY) && of(values.get(KEY)).isEmpty()) {
            return faults;
        }
        Medium medium = in(values);
        String at = pointer + "/" + KEY;
        boolean unfit = switch (medium) {
            case SIM_PKI -> form.field("simPki").isEmpty();
            case CENTRAL_SIGNING -> "DEVICE".equals(form.subjectKind());
            case HSM -> form.field("csr").isEmpty();
            case USB_TOKEN -> false;
        };
        if (unfit) {
            faults.add(new FieldError(at, RequestError.MEDIUM_UNFIT, medium.labelKey()));
        } else if (medium == SIM_PKI && !values.containsKey("simPki")) {
            faults.add(new FieldError(pointer + "/simPki", RequestError.REQUIRED, "regulation.field.simPki"));
        } else if (medium == HSM && !values.containsKey("csr")) {
            faults.add(new FieldError(pointer + "/csr", RequestError.REQUIRED, "regulation.field.csr"));
        } else if (medium != SIM_PKI && values.containsKey("simPki") || medium != HSM && values.containsKey("csr")) {
            faults.add(new FieldError(at, RequestError.MEDIUM_UNFIT, medium.labelKey()));
        }
        return faults;
    }

    @Override
    public String labelKey() {
        return "request.medium." + name();
    }
}
