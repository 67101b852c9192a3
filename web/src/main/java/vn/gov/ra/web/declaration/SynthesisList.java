package vn.gov.ra.web.declaration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.declaration.DeclarationService;
import vn.gov.ra.declaration.DeclarationSummary;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.PartsList;

/** The synthesis of the campaign that the address names, as a file. */
@Named("synthesisList")
@RequestScoped
public class SynthesisList extends PartsList<DeclarationSummary> {

    @Inject
    private DeclarationService service;

    @Override
    public String getName() {
        return "declaration-synthesis";
    }

    @Override
    public String getHome() {
        return "/declarations/list";
    }

    @Override
    protected Slice<DeclarationSummary> of(UUID campaign, Paging paging) {
        return new Slice<>(service.synthesis(service.campaign(campaign).id(), "true".equals(value("missing"))), null);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of(hidden("missing", "declaration.chase", labels().of("declaration.chase")));
    }

    @Override
    protected List<ListColumn<DeclarationSummary>> columns() {
        return List.of(new ListColumn<>("balance.code", DeclarationSummary::agencyCode), new ListColumn<>("declaration.column.agency", DeclarationSummary::agencyName),
                new ListColumn<>("declaration.column.state", one -> one.noChange() ? labels().of("declaration.noChange") : one.state()),
                new ListColumn<>("declaration.column.holders", DeclarationSummary::holders), new ListColumn<>("declaration.column.holds", DeclarationSummary::holds),
                new ListColumn<>("declaration.column.left", DeclarationSummary::left), new ListColumn<>("declaration.column.moved", DeclarationSummary::moved),
                new ListColumn<>("declaration.column.changed", DeclarationSummary::changed), new ListColumn<>("declaration.column.arrived", DeclarationSummary::arrived),
                new ListColumn<>("declaration.column.toReport", DeclarationSummary::toReport));
    }
}
