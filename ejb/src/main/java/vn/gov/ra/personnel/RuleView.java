package vn.gov.ra.personnel;

/** One rule: what is offered for a kind of change. {@code ground}: code of the catalogue, only for {@link PartAction#REVOKE}. */
public record RuleView(PersonnelKind kind, PartAction action, Offer offer, String ground, long version) {
}
