package planted.beta;

import jakarta.faces.application.FacesMessage;
import jakarta.persistence.EntityManager;

/** Planted: Faces in the domain, the entity manager outside a repository, a name that says nothing. */
class BetaManager {
    EntityManager entities;
    FacesMessage message;
}
