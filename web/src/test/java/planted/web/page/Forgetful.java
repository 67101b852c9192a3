package planted.web.page;

import jakarta.faces.view.ViewScoped;

/** Planted: kept with the view, but neither serializable nor named a page. */
@ViewScoped
public class Forgetful {
}
