package vn.gov.ra.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The one file all icons are drawn in. Its address is the same as long as the portal runs; working it out anew cost a tenth of a list page. */
@Named("icons")
@ApplicationScoped
public class Icons {

    private volatile String address;

    /** With the fingerprint of its content. */
    public String getAddress() {
        if (address == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            address = faces.getExternalContext().encodeResourceURL(faces.getApplication().getResourceHandler().createResource("icons.svg", "ra").getRequestPath());
        }
        return address;
    }
}
