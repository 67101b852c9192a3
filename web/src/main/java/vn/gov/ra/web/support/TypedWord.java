package vn.gov.ra.web.support;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import vn.gov.ra.rest.support.WebError;
import vn.gov.ra.shared.VietnameseText;

/** The word typed before something that cannot be undone; looked at only where that very button was pressed. */
@FacesValidator("typedWord")
public class TypedWord implements Validator<String> {

    @Override
    public void validate(FacesContext faces, UIComponent input, String typed) {
        String word = String.valueOf(input.getAttributes().get("word"));
        boolean pressed = faces.getExternalContext().getRequestParameterMap().containsKey(String.valueOf(input.getAttributes().get("button")));
        if (pressed && !same(word, typed)) {
            String message = CDI.current().select(Labels.class).get().error(WebError.NOT_CONFIRMED, word);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, message, WebError.NOT_CONFIRMED.code()));
        }
    }

    /** Capitals, accents and spaces around do not matter: it is asked whether one knows what is done, not how well one types. */
    static boolean same(String word, String typed) {
        return VietnameseText.squash(word).equals(VietnameseText.squash(typed));
    }
}
