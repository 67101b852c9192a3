package planted.web.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity for planted pages to misuse. */
@Entity
public class Row {

    @Id
    public Long id;
}
