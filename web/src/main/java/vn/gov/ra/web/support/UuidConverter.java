package vn.gov.ra.web.support;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

/** Ids in addresses: what is no UUID is not found, like an id that does not exist. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {

    private static final int LENGTH = 36;

    @Override
    public UUID getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            if (text.strip().length() == LENGTH) {
                return UUID.fromString(text.strip());
            }
        } catch (IllegalArgumentException e) {
            throw new DomainException(SharedError.NOT_FOUND);
        }
        throw new DomainException(SharedError.NOT_FOUND);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, UUID id) {
        return id == null ? "" : id.toString();
    }
}
