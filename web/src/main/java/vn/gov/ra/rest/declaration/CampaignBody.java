package vn.gov.ra.rest.declaration;

/** A campaign as it is begun. @param dueOn last day for the answers */
public record CampaignBody(String title, String dueOn) {
}
