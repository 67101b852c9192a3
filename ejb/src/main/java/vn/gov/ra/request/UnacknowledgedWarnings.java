package vn.gov.ra.request;

import java.util.List;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.FieldError;

/** A command that is done only when its warnings are acknowledged by code. They are the refusal's fields, all at the pointer of the list they are to be named in (contract §6.5). */
public class UnacknowledgedWarnings extends DomainException {

    private static final long serialVersionUID = 1L;

    public UnacknowledgedWarnings(ErrorCode error, List<FieldError> warnings, Object... arguments) {
        super(error, warnings.stream().map(warning -> new FieldError("/acknowledgedWarnings", warning.error(), warning.arguments())).toList(), arguments);
    }

    public List<FieldError> warnings() {
        return fields();
    }
}
