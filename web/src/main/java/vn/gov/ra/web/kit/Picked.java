package vn.gov.ra.web.kit;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.util.Map;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.web.support.Labels;

/** Words typed into a picker and nothing chosen: that is not the same as nothing meant. */
@FacesValidator("picked")
public class Picked implements Validator<Object> {

    @Override
    public void validate(FacesContext faces, UIComponent hidden, Object chosen) {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        String id = hidden.getId();
        String typed = VietnameseText.cleanToNull(sent.get(id + "-q"));
        if (chosen == null && typed != null && sent.get(id + Picks.PLAIN) == null) {
            Labels labels = CDI.current().select(Labels.class).get();
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, labels.of("kit.pick.unchosen", hidden.getAttributes().get("label"), typed), null));
        }
    }
}
