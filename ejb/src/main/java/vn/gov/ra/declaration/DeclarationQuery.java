package vn.gov.ra.declaration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** The read side of campaigns. */
@Dependent
class DeclarationQuery {

    static final SortColumns<CampaignView> ORDERS = new SortColumns<>("c.id", CampaignView::id, Sort.down("created")).moment("created", "c.createdAt", CampaignView::createdAt)
            .day("dueOn", "c.dueOn", CampaignView::dueOn);

    private static final String COUNT = "(select count(d) from Declaration d where d.campaignId = c.id and (:all = true or d.agencyId = :agency)";

    private static final String NEWEST = "d.state = :confirmed and d.confirmedAt = (select max(o.confirmedAt) from Declaration o where o.agencyId = d.agencyId and o.state = :confirmed)";

    @PersistenceContext
    private EntityManager entities;

    /** One row more than asked for; of an agency's own people only campaigns in which it is asked. */
    List<CampaignView> campaigns(AgencyScope scope, SortColumns.Chosen<CampaignView> order, int limit) {
        var query = entities.createQuery("select new vn.gov.ra.declaration.CampaignView(c.id, c.number, c.title, c.dueOn, c.createdAt, c.closedAt, " + COUNT + "), " + COUNT
                        + " and d.state = :confirmed), c.version) from Campaign c where (:all = true or exists (select 1 from Declaration o where o.campaignId = c.id and o.agencyId = :agency))"
                        + order.and() + order.order(), CampaignView.class)
                .setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).setParameter("confirmed", DeclarationState.CONFIRMED).setMaxResults(limit + 1);
        order.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** The declarations of a campaign that the scope lets see, by code of the agency. */
    List<Declaration> declarations(UUID campaignId, AgencyScope scope) {
        return entities.createQuery("select d from Declaration d join Agency a on a.id = d.agencyId where d.campaignId = :campaign and (:all = true or d.agencyId = :agency)"
                        + " order by a.code, d.id", Declaration.class)
                .setParameter("campaign", campaignId).setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).getResultList();
    }

    List<DeclarationLine> linesOf(UUID campaignId, AgencyScope scope) {
        return entities.createQuery("select l from DeclarationLine l where l.declarationId in (select d.id from Declaration d where d.campaignId = :campaign"
                        + " and (:all = true or d.agencyId = :agency)) order by l.seq", DeclarationLine.class)
                .setParameter("campaign", campaignId).setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).getResultList();
    }

    long count(DeclarationState state, AgencyScope scope) {
        return entities.createQuery("select count(d) from Declaration d where d.state = :state and (:all = true or d.agencyId = :agency)", Long.class)
                .setParameter("state", state).setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).getSingleResult();
    }

    /** Each agency's newest answer. */
    List<Declaration> newest(AgencyScope scope) {
        return entities.createQuery("select d from Declaration d where (:all = true or d.agencyId = :agency) and " + NEWEST, Declaration.class)
                .setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).setParameter("confirmed", DeclarationState.CONFIRMED).getResultList();
    }

    /** Lines of these that tell of a change. */
    List<DeclarationLine> told(AgencyScope scope) {
        return entities.createQuery("select l from DeclarationLine l join Declaration d on d.id = l.declarationId where l.answer <> :holds and (:all = true or d.agencyId = :agency) and " + NEWEST,
                        DeclarationLine.class).setParameter("holds", Answer.HOLDS)
                .setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).setParameter("confirmed", DeclarationState.CONFIRMED).getResultList();
    }
}
